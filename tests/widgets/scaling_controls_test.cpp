// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/operand_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

namespace qs {
namespace {

OperandRecipe blocks(const Format& format) {
    OperandRecipe r;
    r.format = format;
    r.granularity = Granularity::Group;
    r.groupSize = 32;
    return r;
}

class Scalings : public testing::Test {
protected:
    Scalings() : editor(Operand::Weights) { editor.show(); }
    QComboBox* combo(const char* name) { return editor.findChild<QComboBox*>(QLatin1String(name)); }
    OperandEditor editor;
};

TEST_F(Scalings, BlocksOfFloatsChooseTheirScalesByKeyboard) {
    editor.setRecipe(blocks(Format::floating(2, 1)));
    QComboBox* type = combo("scaleType");
    ASSERT_TRUE(type->isVisible());
    EXPECT_FALSE(combo("scaleRule")->isVisible()) << "real scales are not rounded";
    QSignalSpy edited(&editor, &OperandEditor::edited);
    QTest::keyClick(type, Qt::Key_Down);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(editor.recipe().scaling.type, ScaleType::E8M0);
    ASSERT_TRUE(combo("scaleRule")->isVisible());
    QTest::keyClick(combo("scaleRule"), Qt::Key_End);
    EXPECT_EQ(editor.recipe().scaling.rule, ScaleRule::RoundCeil);
    EXPECT_EQ(operandProblem(editor.recipe(), true), "");
    QTest::keyClick(type, Qt::Key_Down);
    EXPECT_EQ(editor.recipe().scaling, (Scaling{ScaleType::E4M3, ScaleRule::Floor, false, false}))
        << "the rule was for powers of two";
}

TEST_F(Scalings, WhatAnotherGranularityCannotHaveGoes) {
    OperandRecipe mx = blocks(Format::floating(2, 1));
    mx.scaling.type = ScaleType::E8M0;
    editor.setRecipe(mx);
    QTest::keyClick(combo("granularity"), Qt::Key_Home);
    EXPECT_EQ(editor.recipe().granularity, Granularity::Tensor);
    EXPECT_EQ(editor.recipe().scaling, Scaling{});
    EXPECT_EQ(operandProblem(editor.recipe(), true), "");
}

TEST_F(Scalings, IntegersHaveZeroPointsAndNf4HasNeither) {
    editor.setRecipe(blocks(Format::integer(4)));
    auto* zero = editor.findChild<QCheckBox*>(QStringLiteral("zeroPoint"));
    ASSERT_TRUE(zero->isVisible());
    EXPECT_FALSE(combo("scaleType")->isVisible());
    QTest::mouseClick(zero, Qt::LeftButton, {}, QPoint(8, zero->height() / 2));
    EXPECT_TRUE(editor.recipe().scaling.asymmetric);
    QTest::keyClick(combo("family"), Qt::Key_End);
    EXPECT_EQ(editor.recipe().format, Format::normalFloat4());
    EXPECT_FALSE(editor.recipe().scaling.asymmetric);
    EXPECT_FALSE(zero->isVisible());
    EXPECT_EQ(operandProblem(editor.recipe(), true), "");
}

TEST(ActivationScalings, ATokenMayHaveBlocks) {
    OperandEditor editor(Operand::Activations);
    editor.show();
    OperandRecipe r;
    r.format = Format::floating(2, 1);
    r.granularity = Granularity::Token;
    editor.setRecipe(r);
    auto* size = editor.findChild<QSpinBox*>(QStringLiteral("groupSize"));
    ASSERT_TRUE(size->isVisible());
    EXPECT_FALSE(editor.findChild<QComboBox*>(QStringLiteral("scaleType"))->isVisible());
    size->setValue(32);
    EXPECT_EQ(editor.recipe().groupSize, 32);
    EXPECT_TRUE(editor.findChild<QComboBox*>(QStringLiteral("scaleType"))->isVisible());
    EXPECT_EQ(operandProblem(editor.recipe(), false), "");
}

} // namespace
} // namespace qs
