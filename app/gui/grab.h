// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/options.h"

#include <QObject>

namespace qs {

class MainWindow;
class Session;

/// Writes a picture of the window once its page's data are drawn, then ends the program: exit code 0, or 2
/// with one line on stderr.
class Grabber : public QObject {
    Q_OBJECT
public:
    Grabber(MainWindow& window, Session& session, const QString& file, QObject* parent = nullptr);

private:
    void look();
    void fail(const QString& line);

    MainWindow& window_;
    Session& session_;
    QString file_;
    int calmLooks_ = 0;
    bool runsShown_ = false;
};

} // namespace qs
