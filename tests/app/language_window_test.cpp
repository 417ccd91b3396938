// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages: every text goes through the translator, and another language takes effect at
// once.
#include "app/wait_for.h"
#include "gui/language.h"
#include "gui/pages.h"
#include "gui/window_host.h"
#include "number_format.h"
#include "support/shared_data.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeWidget>
#include <gtest/gtest.h>
#include <map>

namespace {

using namespace qs;
using test::waitFor;

/// Puts every sentence that a translator would get between brackets.
class Marker : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int n) const override {
        const QByteArray name(context);
        if (!name.startsWith("qs::") && name != "QTabBar" && name != "QDockWidget") return {};
        QString text = QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
        if (n >= 0) text.replace("%n", QString::number(n));
        return text;
    }
};

QStringList textsOfModel(const QAbstractItemModel& model) {
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
            texts << model.headerData(column, Qt::Horizontal, role).toString();
            for (int row = 0; row < model.rowCount(); ++row)
                texts << model.index(row, column).data(role).toString();
        }
    return texts;
}

/// Texts of the window that a reader sees in words, and where.
QStringList textsOf(const QWidget& window) {
    QStringList texts;
    for (const QWidget* w : window.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(w)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(w)) texts << button->text();
        if (const auto* group = qobject_cast<const QGroupBox*>(w)) texts << group->title();
        if (const auto* line = qobject_cast<const QLineEdit*>(w)) texts << line->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(w))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
        if (const auto* tabs = qobject_cast<const QTabBar*>(w))
            for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i) << tabs->tabToolTip(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(w); view && view->model())
            texts << textsOfModel(*view->model());
        texts << w->toolTip() << w->accessibleName() << w->accessibleDescription() << w->windowTitle();
    }
    for (const QAction* action : window.findChildren<QAction*>()) texts << action->text();
    return texts;
}

/// Names, numbers and formulas stay as they are; a sentence has words with a space between them.
bool isSentence(const QString& text) {
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,} [A-Za-z]{2,}"));
    return text.contains(words);
}

struct HostTest : testing::Test {
    test::ScratchDir scratch;
    Settings settings{false};
    Session session{scratch.path() / "runs.db"};

    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(HostTest, EveryTextOfTheWindowGoesThroughTheTranslator) {
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    {
        MainWindow window(session, settings);
        window.resize(1280, 800);
        window.show();
        window.openModel({});
        ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
        QStringList bare;
        for (const QString& text : textsOf(window)) {
            const bool isTranslated = text.contains(u'⟦') || text.contains(u'⟧'); // or a part of what is
            if (isSentence(text) && !isTranslated) bare << text;
        }
        bare.removeDuplicates();
        EXPECT_TRUE(bare.isEmpty()) << qPrintable(bare.join("\n"));
    }
    QCoreApplication::removeTranslator(&marker);
}

TEST_F(HostTest, AnotherLanguageTakesEffectAtOnceAndKeepsTheSession) {
    WindowHost host(session, settings);
    host.window().resize(1300, 820);
    host.window().show();
    host.window().openModel({});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && host.window().isSettled(); }));
    session.inspection().select({1, Role::Down});
    ASSERT_TRUE(waitFor([&] { return host.window().isSettled(); }));
    host.window().pages().showPage(Page::Distribution);
    session.setMethod("rtn");
    const auto model = session.model();

    QAction* german = nullptr;
    for (QAction* action : host.window().findChildren<QAction*>())
        if (action->text() == "Deutsch") german = action;
    ASSERT_NE(german, nullptr);
    bool replaced = false;
    QObject::connect(&host, &WindowHost::windowReplaced, [&] { replaced = true; });
    german->trigger();
    ASSERT_TRUE(waitFor([&] { return replaced; }));

    EXPECT_EQ(settings.value(Setting::Language).toString(), "de");
    EXPECT_TRUE(host.window().isVisible());
    EXPECT_EQ(host.window().pages().page(), Page::Distribution);
    EXPECT_EQ(host.window().size(), QSize(1300, 820));
    EXPECT_EQ(session.model(), model);
    EXPECT_EQ(session.inspection().site(), (SiteId{1, Role::Down}));
    EXPECT_EQ(session.recipes().recipe().method, "rtn");
    EXPECT_TRUE(session.recipes().undoStack().canUndo());
    EXPECT_EQ(formatFixed(1.5, 1), "1,5") << "numbers follow the language";
    EXPECT_EQ(QString::number(1.5), "1.5") << "those in files do not";
    // Qt's own sentences come from Qt's translation.
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Abbrechen");
    int checked = 0;
    for (QAction* action : host.window().findChildren<QAction*>())
        if (action->isChecked() && action->text() == "Deutsch") ++checked;
    EXPECT_EQ(checked, 1);

    host.useLanguage("en");
    EXPECT_EQ(formatFixed(1.5, 1), "1.5");
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Cancel");
    EXPECT_EQ(MainWindow::tr("%n run(s) deleted", nullptr, 1), "1 run deleted");
    EXPECT_EQ(MainWindow::tr("%n run(s) deleted", nullptr, 2), "2 runs deleted");
}

TEST_F(HostTest, WhatWasSetUpStaysInTheNewWindow) {
    WindowHost host(session, settings);
    host.window().show();
    host.window().openModel({});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && host.window().isSettled(); }));
    host.window().findChild<QSpinBox*>("limit")->setValue(12);
    auto* ticks = host.window().findChild<QTreeWidget*>("configurations");
    for (const char* name : {"Full precision (f32)", "mxfp4"}) {
        QTreeWidgetItem* item = ticks->findItems(name, Qt::MatchExactly).value(0);
        ASSERT_NE(item, nullptr) << name;
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
    host.window().findChild<QPlainTextEdit*>("tryPrompt")->setPlainText("A fox");
    host.useLanguage("ja");
    const EvaluateSettings kept = host.window().pages().evaluatePanel().settings();
    EXPECT_EQ(kept.limit, 12);
    EXPECT_FALSE(kept.fullPrecision);
    EXPECT_TRUE(kept.currentRecipe);
    EXPECT_EQ(kept.recipes, QStringList{"mxfp4"});
    EXPECT_EQ(host.window().findChild<QPlainTextEdit*>("tryPrompt")->toPlainText(), "A fox");
}

TEST_F(HostTest, ARunningEvaluationGoesOnInTheNewWindow) {
    WindowHost host(session, settings);
    host.window().show();
    host.window().openModel({});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && host.window().isSettled(); }));
    host.window().pages().requestRun();
    ASSERT_TRUE(session.evaluation().isRunning());
    host.useLanguage("fr");
    EXPECT_TRUE(session.evaluation().isRunning());
    EXPECT_EQ(host.window().pages().page(), Page::Evaluate);
    auto* cancel = host.window().findChild<QAbstractButton*>("cancel");
    ASSERT_NE(cancel, nullptr);
    EXPECT_TRUE(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning(); }));
}

TEST_F(HostTest, WhatAnAnalysisFoundIsShownInTheNewWindow) {
    WindowHost host(session, settings);
    host.window().show();
    host.window().openModel({});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && host.window().isSettled(); }));
    SensitivityRequest request;
    request.by = QStringLiteral("role");
    request.tokens = 16;
    session.study().runSensitivity(request, session.recipes().recipe(), {});
    const auto rows = [&] {
        return host.window().findChild<QTableView*>("sensitivity")->model()->rowCount();
    };
    ASSERT_TRUE(waitFor([&] { return rows() == 7; }));
    host.useLanguage("de");
    EXPECT_EQ(rows(), 7);
    auto* again = host.window().findChild<QAbstractButton*>("runSensitivity");
    EXPECT_TRUE(waitFor([&] { return again->isEnabled(); }));
}

/// "ファイル(&F)": the letter to press is no part of a name.
TEST_F(HostTest, NamesAreReadWithoutTheirLetters) {
    WindowHost host(session, settings);
    host.useLanguage("ja");
    host.window().show();
    const QRegularExpression letter(QStringLiteral("\\(&?[A-Z]\\)"));
    for (const QWidget* w : host.window().findChildren<QWidget*>())
        EXPECT_FALSE(w->accessibleName().contains(letter)) << qPrintable(w->accessibleName());
    host.window().showShortcuts();
    const QString keys = host.window().findChild<QTextBrowser*>("helpBrowser")->toPlainText();
    EXPECT_TRUE(keys.contains("Ctrl+K"));
    EXPECT_FALSE(keys.contains(letter)) << qPrintable(keys);
}

/// Letters to press with Alt have to differ within a menu, in every language.
TEST_F(HostTest, MnemonicsDifferInEveryLanguage) {
    WindowHost host(session, settings);
    for (const Language& language : languages()) {
        host.useLanguage(language.code);
        QList<const QWidget*> menus{host.window().menuBar()};
        for (const QMenu* menu : host.window().menuBar()->findChildren<QMenu*>()) menus << menu;
        for (const QWidget* menu : menus) {
            std::map<QString, QStringList> letters;
            for (const QAction* action : menu->actions())
                if (const auto keys = QKeySequence::mnemonic(action->text()); !keys.isEmpty())
                    letters[keys.toString()] << action->text();
            for (const auto& [keys, texts] : letters)
                EXPECT_EQ(texts.size(), 1)
                    << qPrintable(language.code + ", " + keys + ": " + texts.join(", "));
        }
    }
}

} // namespace
