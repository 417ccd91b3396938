// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bit_pattern_view.h"
#include "charts/number_line_view.h"
#include "number_format.h"
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
#include <QToolButton>
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
    EXPECT_EQ(spy[0][0].value<OperandRecipe>().format, Format::integer(4));
    EXPECT_EQ(spy[0][0].value<OperandRecipe>().groupSize, 0);
}

QToolButton* preset(const QWidget& panel, const QString& name) {
    return panel.findChild<QToolButton*>(QStringLiteral("preset ") + name);
}

TEST(FormatsPanel, PresetsSetFormatAndScales) {
    FormatsPanel panel;
    panel.setTensor(synthetic::tensor(32, 64));
    grab(panel, {1100, 800});
    QSignalSpy spy(&panel, &FormatsPanel::formatApplied);
    auto* apply = panel.findChild<QPushButton*>();
    const auto applied = [&](const QString& name) {
        QTest::mouseClick(preset(panel, name), Qt::LeftButton);
        QTest::mouseClick(apply, Qt::LeftButton);
        return spy.last()[0].value<OperandRecipe>();
    };
    EXPECT_EQ(applied(QStringLiteral("E3M0")).format, Format::floating(3, 0));
    const OperandRecipe mx = applied(QStringLiteral("MXFP4"));
    EXPECT_EQ(mx.format, Format::floating(2, 1));
    EXPECT_EQ(mx.groupSize, 32);
    EXPECT_EQ(mx.scaling.type, ScaleType::E8M0);
    const OperandRecipe nv = applied(QStringLiteral("NVFP4"));
    EXPECT_EQ(nv.groupSize, 16);
    EXPECT_EQ(nv.scaling.type, ScaleType::E4M3);
    EXPECT_EQ(applied(QStringLiteral("NF4")).format, Format::normalFloat4());
    EXPECT_EQ(applied(QStringLiteral("INT4")).groupSize, 0) << "a plain format has no blocks";
    EXPECT_EQ(applied(QStringLiteral("FP8 E5M2")).format, Format::ocpE5M2());
    EXPECT_EQ(applied(QStringLiteral("FP8 E4M3")).format, Format::ocpE4M3());
}

TEST(FormatsPanel, BlocksAreMeasuredOnTheTensor) {
    FormatsPanel panel;
    const auto x = synthetic::activations(32, 64);
    panel.setTensor(synthetic::tensor(x, 32, 64));
    QuantParams p;
    p.format = Format::floating(2, 1);
    p.granularity = Granularity::Token;
    p.groupSize = 32;
    p.scaling.type = ScaleType::E8M0;
    preset(panel, QStringLiteral("MXFP4"))->click();
    for (const ScaleRule rule : {ScaleRule::Floor, ScaleRule::RoundCeil}) {
        auto* box = panel.findChild<QComboBox*>(QStringLiteral("benchRule"));
        box->setCurrentIndex(box->findData(static_cast<int>(rule)));
        p.scaling.rule = rule;
        const Distortion d = distortionOf(p, x.data(), 32, 64, false);
        EXPECT_EQ(fact(panel, QStringLiteral("SQNR")), formatDecibel(d.sqnrDb()));
        EXPECT_EQ(fact(panel, QStringLiteral("Clipped")), formatPercent(d.clippedShare()));
    }
    EXPECT_EQ(fact(panel, QStringLiteral("Clipped")), QStringLiteral("0 %")) << "rceil never clips";
}

TEST(FormatsPanel, TellsWhatTheRulesOfRoundingAScaleDo) {
    FormatsPanel panel;
    panel.setTensor(synthetic::tensor(std::vector<float>{7, 1, -2, 0}, 2, 2));
    grab(panel, {1100, 800});
    preset(panel, QStringLiteral("MXFP4"))->click();
    // A maximum of 7 needs a scale of 7/6: floor takes 1 (the end 6), the others that do not clip take 2
    // (12).
    bool told = false;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        told =
            told || label->text().contains(QStringLiteral("ends at 6.00 by floor, 12.0 by ceil, 12.0 by even "
                                                          "and 12.0 by rceil"));
    EXPECT_TRUE(told);
}

TEST(FormatsPanel, BitsAndCodeTableFollowEachOther) {
    FormatsPanel panel;
    panel.setFormat(Format::floating(2, 1));
    grab(panel, {1100, 800});
    auto* bits = panel.findChild<BitPatternView*>();
    QTableView* table = codes(panel);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(6, 0)).center());
    EXPECT_EQ(bits->bits(), 6);
    QTest::mouseClick(bits, Qt::LeftButton, {}, bits->bitRect(0).center().toPoint());
    EXPECT_EQ(bits->bits(), 7);
    ASSERT_EQ(table->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(table->selectionModel()->selectedRows()[0].row(), 7);
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
