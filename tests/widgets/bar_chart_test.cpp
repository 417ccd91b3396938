// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"
#include "charts/export_image.h"
#include "synthetic.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::countPixels;
using synthetic::grab;

const QStringList kTasks{QStringLiteral("piqa"), QStringLiteral("arc"), QStringLiteral("boolq")};
const QStringList kRuns{QStringLiteral("full precision"), QStringLiteral("minmax-w4a4")};

TEST(BarChart, HasABarPerValueAndErrorBarsOverThem) {
    BarChart chart;
    chart.setValueTitle(QStringLiteral("accuracy"));
    chart.setData(kTasks, kRuns, {{0.7, 0.4, 0.6}, {0.5, 0.3, 0.55}}, {});
    const QImage without = grab(chart, {800, 400});
    EXPECT_GT(countPixels(without, categoryColor(0)), 2000);
    EXPECT_GT(countPixels(without, categoryColor(1)), 2000);
    EXPECT_GT(countPixels(without, categoryColor(0)), countPixels(without, categoryColor(1)));
    chart.setData(kTasks, kRuns, {{0.7, 0.4, 0.6}, {0.5, 0.3, 0.55}},
                  {{0.05, 0.05, 0.05}, {0.05, 0.05, 0.05}});
    const QImage with = grab(chart, {800, 400});
    EXPECT_NE(with, without);
    EXPECT_FALSE(chart.truncated());
}

TEST(BarChart, LeavesOutUnknownValues) {
    BarChart chart;
    chart.setData(kTasks, kRuns, {{0.7, 0.4, 0.6}, {std::nan(""), std::nan(""), std::nan("")}}, {});
    const QImage image = grab(chart, {800, 400});
    EXPECT_LT(countPixels(image, categoryColor(1)), 400); // the legend's mark only
}

TEST(BarChart, SurvivesEmptyShortAndHugeData) {
    BarChart chart;
    chart.setData({}, {}, {}, {});
    grab(chart, {300, 200});
    chart.setData(kTasks, kRuns, {{1}}, {{0.1, 0.1, 0.1, 0.1}}); // fewer values than announced
    grab(chart, {300, 200});
    QStringList many;
    for (int i = 0; i < 5000; ++i) many << QString::number(i);
    chart.setData(many, kRuns, {std::vector<double>(5000, 1), std::vector<double>(5000, 2)}, {});
    EXPECT_TRUE(chart.truncated());
    grab(chart, {300, 200});
    chart.setData(kTasks, kRuns, {{-1, -2, INFINITY}, {0, 0, 0}}, {});
    chart.setReferenceLine(0.25, QStringLiteral("chance"));
    grab(chart, {300, 200});
}

TEST(BarChart, CanBeExported) {
    BarChart chart;
    chart.setData(kTasks, kRuns, {{0.7, 0.4, 0.6}, {0.5, 0.3, 0.55}}, {});
    grab(chart, {800, 400});
    ExportSettings settings;
    settings.size = {800, 400};
    settings.scale = 1;
    EXPECT_GT(countPixels(renderImage(chart, settings), categoryColor(0)), 2000);
}

} // namespace
} // namespace qs
