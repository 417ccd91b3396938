// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/number_line_view.h"
#include "panels/format_controls.h"
#include "panels/formats_panel.h"
#include "synthetic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::grab;

template <class Widget> Widget* named(const QWidget& parent, const QString& name) {
    for (Widget* w : parent.findChildren<Widget*>())
        if (w->accessibleName() == name) return w;
    return nullptr;
}

QString fact(const QWidget& panel, const QString& label) {
    const auto* value = named<QLabel>(panel, label);
    return value ? value->text() : QStringLiteral("no such fact");
}

QTableView* codes(const QWidget& panel) {
    return named<QTableView>(panel, QStringLiteral("What does every bit pattern mean?"));
}

TEST(FormatControls, ReachEveryFormatOfTheTable) {
    FormatControls controls;
    QSignalSpy spy(&controls, &FormatControls::formatChosen);
    auto* box = controls.findChild<QComboBox*>();
    for (int i = 0; i < box->count(); ++i) {
        box->setCurrentIndex(i);
        EXPECT_EQ(controls.format(), allFormats()[static_cast<std::size_t>(i)]);
    }
    EXPECT_GE(spy.count(), box->count() - 1);
}

TEST(FormatControls, BitsChooseTheNearestOfferedFormat) {
    FormatControls controls;
    auto* exponent = named<QSpinBox>(controls, QStringLiteral("Exponent bits"));
    auto* mantissa = named<QSpinBox>(controls, QStringLiteral("Mantissa bits"));
    controls.setFormat(Format::floating(2, 1));
    for (int e = 1; e <= 7; ++e) {
        exponent->setValue(e);
        EXPECT_EQ(controls.format().exponentBits, e);
        for (int m = 0; m <= 6; ++m) {
            mantissa->setValue(m);
            EXPECT_EQ(controls.format().mantissaBits, m);
            const auto all = allFormats();
            EXPECT_NE(std::find(all.begin(), all.end(), controls.format()), all.end()) << e << " " << m;
        }
    }
}

TEST(FormatControls, SettingAFormatDoesNotEmit) {
    FormatControls controls;
    QSignalSpy spy(&controls, &FormatControls::formatChosen);
    controls.setFormat(Format::integer(5));
    controls.setFormat(Format::none());
    EXPECT_EQ(spy.count(), 0);
}

TEST(FormatsPanel, WorksWithoutATensor) {
    FormatsPanel panel;
    panel.setFormat(Format::floating(2, 1));
    grab(panel, {1100, 700});
    EXPECT_EQ(codes(panel)->model()->rowCount(), 16);
    EXPECT_EQ(codes(panel)->model()->columnCount(), 2);
    EXPECT_EQ(fact(panel, QStringLiteral("Distinct values")), QStringLiteral("15"));
    EXPECT_EQ(fact(panel, QStringLiteral("Largest value")), QStringLiteral("12.00"));
    EXPECT_EQ(fact(panel, QStringLiteral("SQNR")), QStringLiteral("–"));
    auto* bias = named<QDoubleSpinBox>(panel, QStringLiteral("Bias"));
    EXPECT_TRUE(bias->isEnabled());
    bias->setValue(1);
    EXPECT_EQ(fact(panel, QStringLiteral("Largest value")), QStringLiteral("6.000"));
}

TEST(FormatsPanel, CountsHowOftenTheTensorUsesEachCode) {
    FormatsPanel panel;
    panel.setFormat(Format::floating(2, 1));
    // The grid ends at 12, so bias 0: 12, 8 (twice), 0 and -1 are grid values.
    panel.setTensor(synthetic::tensor(std::vector<float>{12, 8, 8, 0, -1, 12}, 2, 3));
    QTableView* table = codes(panel);
    ASSERT_EQ(table->model()->columnCount(), 5);
    EXPECT_EQ(table->model()->index(0b0111, 2).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(table->model()->index(0b0110, 2).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(table->model()->index(0b1001, 2).data().toString(), QStringLiteral("1"));
    EXPECT_EQ(table->model()->index(0b0010, 2).data().toString(), QStringLiteral("0"));
    EXPECT_EQ(fact(panel, QStringLiteral("SQNR")), QStringLiteral("exact"));
    EXPECT_EQ(fact(panel, QStringLiteral("Codes used")), QStringLiteral("4 of 16"));
    panel.findChild<QCheckBox*>()->setChecked(false);
    named<QDoubleSpinBox>(panel, QStringLiteral("Bias"))
        ->setValue(1); // the end at 6: all but two values are clipped
    EXPECT_EQ(fact(panel, QStringLiteral("Clipped")), QStringLiteral("66.7 %"));
}

TEST(FormatsPanel, TheButtonAppliesTheFormat) {
    FormatsPanel panel;
    auto* apply = panel.findChild<QPushButton*>();
    EXPECT_FALSE(apply->isEnabled());
    panel.setTensor(synthetic::tensor(8, 8));
    panel.setFormat(Format::integer(4));
    grab(panel, {1100, 700});
    QSignalSpy spy(&panel, &FormatsPanel::formatApplied);
    QTest::mouseClick(apply, Qt::LeftButton);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<Format>(), Format::integer(4));
}

TEST(FormatsPanel, ShowsEveryFormatAndNone) {
    FormatsPanel panel;
    for (const bool withTensor : {false, true}) {
        panel.setTensor(withTensor ? synthetic::tensor(16, 16) : nullptr);
        for (const Format& f : allFormats()) {
            panel.setFormat(f);
            EXPECT_EQ(codes(panel)->model()->rowCount(), f.isNone() ? 0 : 1 << f.bits()) << f.name();
        }
        panel.setFormat(Format::none());
        grab(panel, {900, 600});
        EXPECT_EQ(codes(panel)->model()->rowCount(), 0);
    }
}

} // namespace
} // namespace qs
