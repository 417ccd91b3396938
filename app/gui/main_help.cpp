// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/context_help.h"
#include "gui/help_window.h"
#include "gui/main_window.h"
#include "gui/number_help.h"
#include "gui/pages.h"
#include "menu_text.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QMenuBar>
#include <QMessageBox>
#include <QWhatsThis>
#include <QWindow>

// The window's help: the guide, what a number means, the keys.
namespace qs {
namespace {

QString row(const QString& keys, const QString& text) {
    return QStringLiteral("<tr><td style='padding:2px 24px 2px 0'><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

void MainWindow::buildHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&User guide"), this, [this] { showHelp(QStringLiteral("index")); });
    menu->addAction(tr("Ten-minute &tutorial"), this, [this] { showHelp(QStringLiteral("tutorial")); });
    menu->addAction(tr("&Explain what I am looking at"), QKeySequence(Qt::Key_F1), this,
                    &MainWindow::showContextHelp);
    QAction* what = QWhatsThis::createAction(this);
    what->setText(tr("&Point at something to have it explained"));
    what->setIcon({});
    menu->addAction(what);
    menu->addSeparator();
    menu->addAction(tr("&Welcome"), this, &MainWindow::showWelcome);
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(tr("Ctrl+F1")), this, &MainWindow::showShortcuts);
    menu->addAction(tr("&About Quantoscope"), this, &MainWindow::showAbout);
    new ContextHelp(this);
}

void MainWindow::showHelp(const QString& page, const QString& anchor) {
    if (help_ == nullptr) {
        help_ = new HelpWindow({keyboardPage()}, this);
        // Read beside the window, so either of them may be in front.
        help_->winId();
        help_->windowHandle()->setTransientParent(nullptr);
    }
    help_->showPage(page, anchor);
}

void MainWindow::showContextHelp() {
    const QPoint pointer = QCursor::pos();
    const QWidget* under = QApplication::widgetAt(pointer);
    const NumberHelp* number = nullptr;
    if (under != nullptr && isAncestorOf(under))
        number = ContextHelp::numberAt(*under, under->mapFromGlobal(pointer));
    if (const QWidget* focus = focusWidget(); number == nullptr && focus != nullptr)
        number = ContextHelp::numberAt(*focus, focus->rect().center());
    if (number != nullptr)
        showHelp(QStringLiteral("numbers"), QString::fromLatin1(number->id));
    else
        showHelp(QStringLiteral("pages"));
}

HelpPage MainWindow::keyboardPage() const {
    const QString title = tr("Keyboard shortcuts");
    QString text = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
    for (const QAction* top : menuBar()->actions()) {
        QString rows;
        for (const QAction* action : top->menu()->actions())
            if (!action->shortcut().isEmpty())
                rows += row(action->shortcut().toString(QKeySequence::NativeText),
                            withoutMnemonic(action->text()));
        if (!rows.isEmpty())
            text += QStringLiteral("<h3>%1</h3><table>%2</table>")
                        .arg(withoutMnemonic(top->text()).toHtmlEscaped(), rows);
    }
    text +=
        QStringLiteral("<h3>%1</h3><table>%2</table>")
            .arg(tr("In pictures and tables").toHtmlEscaped(),
                 row(tr("Tab, Shift+Tab"), tr("next and previous control")) +
                     row(tr("Arrow keys"), tr("next value, bin, channel, cell or site")) +
                     row(tr("Enter"), tr("select the site under the mark")) +
                     row(QStringLiteral("R, B, A, S"), tr("Overview: select the role, the block, everything, "
                                                          "or the site alone")) +
                     row(QStringLiteral("← →, ↑ ↓"), tr("Distribution: move the end of the grid, its bias")) +
                     row(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                         tr("Try: continue the prompt")) +
                     row(tr("+, −, 0"), tr("zoom the histogram in, out, and back")) +
                     row(tr("Ctrl+C"), tr("copy the selected rows of a table")) +
                     row(tr("Menu key, Shift+F10"), tr("copy or save the table")));
    return {QStringLiteral("keyboard"), title, text, false};
}

void MainWindow::showShortcuts() {
    showHelp(QStringLiteral("keyboard"));
}

void MainWindow::showAbout() {
    QMessageBox::about(this, tr("About Quantoscope"),
                       tr("<h3>Quantoscope %1</h3><p>An instrument for low-bit transformers: see what the "
                          "numbers of a model look like, "
                          "tune the number format that holds them, and prove what it costs.</p><p>Free "
                          "software under the GNU General "
                          "Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(QS_VERSION)));
}

} // namespace qs
