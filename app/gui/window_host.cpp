// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_host.h"

namespace qs {

WindowHost::WindowHost(Session& session, Settings& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    translations_.use(settings_.value(Setting::Language).toString());
    makeWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow() {
    window_ = std::make_unique<MainWindow>(session_, settings_);
    // Queued: the menu that asks belongs to the window that goes.
    connect(window_.get(), &MainWindow::languageChosen, this, &WindowHost::useLanguage, Qt::QueuedConnection);
}

void WindowHost::useLanguage(const QString& code) {
    settings_.setValue(Setting::Language, code);
    const WindowState state = window_->state();
    const bool visible = window_->isVisible();
    const std::unique_ptr<MainWindow> old = std::move(window_);
    translations_.use(code);
    makeWindow();
    window_->restore(state);
    session_.announce();
    if (visible) window_->show();
    emit windowReplaced();
}

} // namespace qs
