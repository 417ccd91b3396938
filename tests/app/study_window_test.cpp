// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_fixture.h"
#include "panels/budget_panel.h"
#include "panels/sensitivity_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <cmath>

namespace {

using namespace qs;
using test::waitFor;

class StudyWindow : public test::WindowFixture {
protected:
    void openPart(const QString& name) {
        openDemo();
        goTo(Page::Evaluate);
        auto* parts = child<QTabWidget>("evaluation");
        for (int i = 0; i < parts->count(); ++i)
            if (parts->tabText(i) == name) parts->setCurrentIndex(i);
        ASSERT_EQ(parts->tabText(parts->currentIndex()), name);
    }
    /// For looking at: only with QS_PICTURES set to a folder.
    void picture(const char* name) {
        const QString folder = qEnvironmentVariable("QS_PICTURES");
        if (folder.isEmpty()) return;
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            window.setTheme(theme);
            QCoreApplication::processEvents();
            window.grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, QLatin1String(name), theme == Theme::Dark ? "dark" : "light"));
        }
    }
    void set(const char* box, int value) {
        auto* spin = child<QSpinBox>(box);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(value));
        QTest::keyClick(spin, Qt::Key_Enter);
        ASSERT_EQ(spin->value(), value);
    }
    void press(const char* name) {
        auto* button = child<QPushButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    double number(const char* view, int row, int column) {
        return child<QTableView>(view)->model()->index(row, column).data(Qt::UserRole + 1).toDouble();
    }
};

TEST_F(StudyWindow, WhatIsMissingIsSaidAsLongAsItIs) {
    goTo(Page::Evaluate);
    for (const char* name : {"sensitivityMessage", "budgetMessage"})
        EXPECT_TRUE(child<QLabel>(name)->text().contains("Open a model")) << name;
    openDemo();
    for (const char* name : {"sensitivityMessage", "budgetMessage"})
        EXPECT_EQ(child<QLabel>(name)->text(), QString()) << name;
}

TEST_F(StudyWindow, SensitivityRanksThePartsAndColoursTheMap) {
    openPart("Sensitivity");
    auto* by = child<QComboBox>("sensitivityBy");
    by->setFocus();
    while (by->currentData().toString() != "role") QTest::keyClick(by, Qt::Key_Down);
    set("sensitivityTokens", 48);
    press("runSensitivity");
    auto* table = child<QTableView>("sensitivity");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0 && window.isSettled(); }))
        << qPrintable(child<QLabel>("sensitivityMessage")->text());
    EXPECT_EQ(table->model()->rowCount(), 7);
    picture("sensitivity");
    for (int row = 1; row < 7; ++row)
        EXPECT_GE(number("sensitivity", row - 1, 1), number("sensitivity", row, 1));
    EXPECT_GT(number("sensitivity", 0, 1), 0);

    // The worst part is left in full precision: one undoable step.
    const Recipe before = session.recipes().recipe();
    const QString worst = table->model()->index(0, 0).data().toString();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    press("exclude");
    const SiteRecipe now = session.recipes().recipe().forSite(session.inspection().site());
    EXPECT_EQ(QString::fromStdString(std::string(roleName(session.inspection().site().role))), worst);
    EXPECT_TRUE(now.weights.format.isNone());
    EXPECT_TRUE(now.activations.format.isNone());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session.recipes().recipe(), before);

    press("sensitivityMap");
    EXPECT_EQ(window.pages().page(), Page::Overview);
}

TEST_F(StudyWindow, ASearchedRecipeIsTakenOverAndCanBeUndone) {
    openPart("Bit budget");
    auto* formats = child<QLineEdit>("budgetFormats");
    formats->setFocus();
    formats->selectAll();
    QTest::keyClicks(formats, "e2m1, nonsense");
    press("runBudget");
    EXPECT_TRUE(child<QLabel>("budgetMessage")->text().contains("nonsense"))
        << qPrintable(child<QLabel>("budgetMessage")->text());
    formats->selectAll();
    QTest::keyClicks(formats, "e2m1, e4m3");
    set("budgetPoints", 3);
    set("budgetTokens", 32);
    press("runBudget");
    auto* curve = child<QTableView>("budgetCurve");
    const QAbstractItemModelTester tester(curve->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return curve->model()->rowCount() > 0 && window.isSettled(); }))
        << qPrintable(child<QLabel>("budgetMessage")->text());
    EXPECT_GE(curve->model()->rowCount(), 2);
    picture("budget");
    EXPECT_NEAR(number("budgetCurve", 0, 0), 4, 1e-9);
    const Recipe before = session.recipes().recipe();
    press("applyBudget");
    EXPECT_NE(session.recipes().recipe().name, before.name);
    EXPECT_TRUE(QString::fromStdString(session.recipes().recipe().name).endsWith("bit"));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session.recipes().recipe(), before);
}

TEST_F(StudyWindow, AnAnalysisCanBeCancelled) {
    openPart("Sensitivity");
    set("sensitivityTokens", 4096);
    press("runSensitivity");
    EXPECT_FALSE(child<QPushButton>("runSensitivity")->isEnabled());
    press("cancelSensitivity");
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_TRUE(child<QPushButton>("runSensitivity")->isEnabled());
    EXPECT_EQ(window.messageBar().text(), QString());
}

} // namespace
