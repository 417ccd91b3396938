// SPDX-License-Identifier: GPL-3.0-or-later
// A window that goes while an editor has the focus and holds something unfinished.
#include "app/wait_for.h"
#include "app/window_fixture.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace qs {
namespace {

/// What can be typed into on the page that is shown, in the order of the widgets' tree.
std::vector<QWidget*> editorsOf(QWidget& window) {
    std::vector<QWidget*> editors;
    for (QWidget* w : window.findChildren<QWidget*>()) {
        const bool within = qobject_cast<QAbstractSpinBox*>(w->parentWidget()) != nullptr;
        const bool edits = qobject_cast<QAbstractSpinBox*>(w) || qobject_cast<QLineEdit*>(w) ||
                           qobject_cast<QPlainTextEdit*>(w);
        if (edits && !within && w->isVisible() && w->isEnabled()) editors.push_back(w);
    }
    return editors;
}

class Closing : public testing::TestWithParam<int> {
protected:
    std::unique_ptr<MainWindow> open() {
        auto window = std::make_unique<MainWindow>(session, settings);
        window->resize(1400, 900);
        window->show();
        session.announce();
        window->pages().setCurrentIndex(GetParam());
        QCoreApplication::processEvents();
        window->activateWindow();
        return window;
    }
    test::ScratchDir scratch;
    Settings settings{false};
    Session session{scratch.path() / "runs.db"};
};

TEST_P(Closing, WithTheFocusInAnEditor) {
    session.openModel({});
    ASSERT_TRUE(test::waitFor([&] { return session.model() != nullptr; }));
    std::size_t count = 1;
    for (std::size_t i = 0; i < count; ++i) {
        auto window = open();
        const std::vector<QWidget*> editors = editorsOf(*window);
        count = editors.size();
        ASSERT_GT(count, i); // at least the filter of the tree
        SCOPED_TRACE(editors[i]->objectName().toStdString());
        editors[i]->setFocus();
        EXPECT_EQ(QApplication::focusWidget(), editors[i]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        window.reset();
        QCoreApplication::processEvents();
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, Closing, testing::Range(0, kPageCount));

} // namespace
} // namespace qs
