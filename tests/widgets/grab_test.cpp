// SPDX-License-Identifier: GPL-3.0-or-later
// For looking at the pages: writes them as pictures into the directory that QS_GRAB_DIR names.
#include "charts/bar_chart.h"
#include "panels/channels_panel.h"
#include "panels/distribution_panel.h"
#include "panels/formats_panel.h"
#include "panels/overview_panel.h"
#include "synthetic.h"

#include <QApplication>
#include <QDir>
#include <gtest/gtest.h>

namespace qs {
namespace {

void save(QWidget& panel, const QString& name, const QSize& size = {1280, 800}) {
    const QString path = QDir(qEnvironmentVariable("QS_GRAB_DIR")).filePath(name + QStringLiteral(".png"));
    EXPECT_TRUE(synthetic::grab(panel, size).save(path)) << path.toStdString();
}

void savePages(const QString& theme) {
    const auto x = synthetic::activations(48, 768);
    const auto tensor = synthetic::tensor(x, 48, 768);
    const auto weights = synthetic::tensor(synthetic::activations(256, 768), 256, 768, Operand::Weights);
    OverviewPanel overview, small;
    overview.setData(synthetic::overview(32));
    overview.setCurrentSite({7, Role::Down});
    save(overview, QStringLiteral("overview32-") + theme);
    small.setData(synthetic::overview(6));
    save(small, QStringLiteral("overview6-") + theme);
    DistributionPanel distribution;
    save(distribution, QStringLiteral("empty-") + theme);
    distribution.setTensor(tensor);
    distribution.setQuantization(synthetic::quantized(*tensor, Format::floating(2, 1), 0.6));
    save(distribution, QStringLiteral("distribution-") + theme);
    distribution.setTensor(weights);
    distribution.setQuantization(
        synthetic::quantizedPerChannel(*weights, synthetic::activations(256, 768), Format::integer(4)));
    save(distribution, QStringLiteral("distribution-weights-") + theme, {820, 560});
    ChannelsPanel channels;
    channels.setTensor(tensor);
    channels.setQuantization(synthetic::quantizedPerChannel(*tensor, x, Format::floating(2, 1)));
    save(channels, QStringLiteral("channels-") + theme);
    channels.setTensor(weights);
    save(channels, QStringLiteral("channels-weights-") + theme, {820, 560});
    FormatsPanel formats;
    formats.setTensor(tensor);
    save(formats, QStringLiteral("formats-") + theme);
    formats.setFormat(Format::floating(4, 3));
    save(formats, QStringLiteral("formats-e4m3-") + theme, {820, 560});
    BarChart bars;
    bars.setValueTitle(QStringLiteral("accuracy"));
    bars.setData(
        {QStringLiteral("piqa"), QStringLiteral("arc_easy"), QStringLiteral("boolq")},
        {QStringLiteral("full precision"), QStringLiteral("minmax-w4a4"), QStringLiteral("preshift-w4a4")},
        {{0.74, 0.6, 0.7}, {0.55, 0.4, 0.6}, {0.7, 0.55, 0.66}},
        {{0.012, 0.02, 0.01}, {0.012, 0.02, 0.01}, {0.012, 0.02, 0.01}});
    bars.setReferenceLine(0.5, QStringLiteral("chance"));
    save(bars, QStringLiteral("bars-") + theme, {900, 400});
}

TEST(Grab, Pages) {
    if (!qEnvironmentVariableIsSet("QS_GRAB_DIR")) GTEST_SKIP() << "QS_GRAB_DIR is not set";
    applyTheme(*qApp, Theme::Light);
    savePages(QStringLiteral("light"));
    applyTheme(*qApp, Theme::Dark);
    savePages(QStringLiteral("dark"));
    applyTheme(*qApp, Theme::Light);
}

} // namespace
} // namespace qs
