// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/method_box.h"

#include "calibrate/stage.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace qs {
namespace {

bool says(const MethodBox& box, const std::string& sentence) {
    for (const QLabel* label : box.findChildren<QLabel*>())
        if (label->text().contains(QString::fromStdString(sentence))) return true;
    return false;
}

TEST(MethodBox, ListsEveryMethodWithItsSentence) {
    MethodBox box;
    auto* combo = box.findChild<QComboBox*>(QStringLiteral("method"));
    ASSERT_NE(combo, nullptr);
    ASSERT_EQ(combo->count(), static_cast<int>(allMethods().size()));
    QSignalSpy chosen(&box, &MethodBox::methodChosen);
    for (const Method& m : allMethods()) {
        box.setMethod(QString::fromStdString(m.name));
        EXPECT_EQ(combo->currentText().toStdString(), m.name);
        EXPECT_TRUE(says(box, m.sentence)) << m.name;
    }
    EXPECT_EQ(chosen.count(), 0) << "showing a recipe is no choice";
}

TEST(MethodBox, SeveralJoinedMethodsAreShownAsTheyAre) {
    MethodBox box;
    const std::string first = allMethods()[0].name, second = allMethods()[1].name;
    box.setMethod(QString::fromStdString(first + "+" + second));
    EXPECT_EQ(box.findChild<QComboBox*>()->currentText().toStdString(), first + "+" + second);
    EXPECT_TRUE(says(box, allMethods()[0].sentence + "; " + allMethods()[1].sentence));
}

TEST(MethodBox, AChoiceByKeyboardLeavesTheBox) {
    MethodBox box;
    box.setMethod(QString::fromStdString(allMethods()[0].name));
    box.show();
    auto* combo = box.findChild<QComboBox*>();
    QSignalSpy chosen(&box, &MethodBox::methodChosen);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString().toStdString(), allMethods()[1].name);
    EXPECT_TRUE(says(box, allMethods()[1].sentence));
}

} // namespace
} // namespace qs
