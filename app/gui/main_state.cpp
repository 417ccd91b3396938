// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help_window.h"
#include "gui/last_session.h"
#include "gui/main_window.h"
#include "gui/pages.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QTimer>

// What the window keeps for another window and for the next start.
namespace qs {
namespace {

constexpr int kWindowStateVersion = 1;
constexpr int kRememberAfterMs = 2000; ///< without another change

} // namespace

void MainWindow::restoreWindow() {
    resize(1280, 800);
    restoreGeometry(settings_.value(Setting::Geometry).toByteArray());
    restoreState(settings_.value(Setting::WindowState).toByteArray(), kWindowStateVersion);
    pages_->evaluatePanel().setDataDirectory(settings_.value(Setting::DataDirectory).toString());
    pages_->evaluatePanel().setTextFile(settings_.value(Setting::TextFile).toString());
    refreshRecent();
}

WindowState MainWindow::state() {
    // An inspector that the page hides is not hidden by the user.
    if (inspectorHidden_) inspectorDock_->show();
    WindowState state{saveGeometry(), saveState(kWindowStateVersion), pages_->page(), pages_->controls()};
    if (inspectorHidden_) inspectorDock_->hide();
    return state;
}

void MainWindow::restore(const WindowState& state) {
    restoreGeometry(state.geometry);
    restoreState(state.docks, kWindowStateVersion);
    pages_->showPage(state.page);
    pages_->setControls(state.controls);
}

/// A program that is killed has not lost more than its last seconds. A model that is still being measured is
/// not remembered yet: the next start should not open what ended this one.
void MainWindow::rememberWhatChanges() {
    rememberSoon_ = new QTimer(this);
    rememberSoon_->setSingleShot(true);
    rememberSoon_->setInterval(kRememberAfterMs);
    connect(rememberSoon_, &QTimer::timeout, this, [this] {
        if (session_.inspection().isBusy()) return rememberSoon_->start();
        rememberSession(session_, settings_, pages_->page());
        rememberControls(settings_, pages_->controls());
    });
    const auto soon = [this] {
        if (isVisible() && session_.model()) rememberSoon_->start();
    };
    connect(&session_, &Session::modelChanged, this, soon);
    connect(&session_.inspection(), &Inspection::selectionChanged, this, soon);
    connect(&session_.inspection(), &Inspection::probeTextChanged, this, soon);
    connect(&session_.recipes(), &RecipeEditor::changed, this, soon);
    connect(pages_, &QTabWidget::currentChanged, this, soon);
    connect(&pages_->evaluatePanel(), &EvaluatePanel::settingsChanged, this, soon);
    connect(&session_.evaluation(), &Evaluation::runningChanged, this, soon);
    connect(&session_.trial(), &PromptTrial::runningChanged, this, soon);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (help_ != nullptr) help_->close();
    rememberSoon_->stop();
    const WindowState last = state();
    settings_.setValue(Setting::Geometry, last.geometry);
    settings_.setValue(Setting::WindowState, last.docks);
    rememberSession(session_, settings_, last.page);
    rememberControls(settings_, last.controls);
    QMainWindow::closeEvent(event);
}

} // namespace qs
