// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/wait_for.h"
#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/pages.h"
#include "panels/operand_editor.h"
#include "support/shared_data.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace qs::test {

/// A window on the embedded demo, driven by events as a person would.
class WindowFixture : public testing::Test {
protected:
    void SetUp() override {
        window.resize(1400, 900);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    void openDemo() {
        window.openModel({});
        ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
    }
    template <class T> T* child(const char* name) {
        T* found = window.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void goTo(Page page) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)),
                        Qt::ControlModifier);
        QCoreApplication::processEvents();
        ASSERT_EQ(window.pages().page(), page);
    }
    void clickRow(QTreeView* view, const QModelIndex& index) {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    /// Toggles the check box of a row.
    void tick(QTreeWidget* tree, const QString& text) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = tree->topLevelItem(i);
            if (!item->text(0).contains(text)) continue;
            tree->scrollToItem(item);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(item).center());
            QTest::keyClick(tree, Qt::Key_Space);
            return;
        }
        FAIL() << "no row " << qPrintable(text);
    }
    bool isTicked(QTreeWidget* tree, const QString& text) {
        const auto found = tree->findItems(text, Qt::MatchContains);
        return !found.isEmpty() && found.first()->checkState(0) == Qt::Checked;
    }
    OperandEditor* editor(Operand operand) {
        return child<OperandEditor>(operand == Operand::Weights ? "weights" : "activations");
    }
    SiteRecipe recipe() { return session.currentSiteRecipe(); }
    const QuantView& view(Operand operand) { return session.inspection().view(operand); }
    void run(int limit) {
        goTo(Page::Evaluate);
        child<QSpinBox>("limit")->setValue(limit);
        QTest::mouseClick(child<QPushButton>("run"), Qt::LeftButton);
        ASSERT_TRUE(session.evaluation().isRunning());
    }

    void dropOnWindow(const QString& path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
    }

    test::ScratchDir scratch;
    Settings settings{false};
    Session session{scratch.path() / "runs.db"};
    MainWindow window{session, settings};
};

} // namespace qs::test
