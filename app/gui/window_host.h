// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/language.h"
#include "gui/main_window.h"

#include <QObject>
#include <memory>

namespace qs {

/// Owns the window. Another language takes effect at once: a new window, whose every text is made in that
/// language, takes the old one's place on the same session, with the same page, geometry and selection; what
/// runs goes on.
class WindowHost : public QObject {
    Q_OBJECT
public:
    WindowHost(Session& session, Settings& settings, QObject* parent = nullptr);
    ~WindowHost() override;

    MainWindow& window() { return *window_; }
    void useLanguage(const QString& code); ///< remembered; empty: the system's

signals:
    void windowReplaced();

private:
    void makeWindow();

    Session& session_;
    Settings& settings_;
    Translations translations_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace qs
