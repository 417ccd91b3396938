// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grab.h"

#include "gui/main_window.h"
#include "gui/pages.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace qs {
namespace {

/// The newest evaluation: runs of one group, full precision first as they were made.
QStringList newestGroup(const std::vector<RunRecord>& runs) {
    QStringList ids;
    for (const RunRecord& run : runs)
        if (run.group == runs.front().group) ids << QString::fromStdString(run.id);
    return ids;
}

} // namespace

Grabber::Grabber(MainWindow& window, Session& session, const QString& file, QObject* parent)
    : QObject(parent), window_(window), session_(session), file_(file) {
    connect(&session_, &Session::failed, this,
            [this](const QString&, ErrorCode, const QString& message) { fail(message); });
    connect(&session_.runs(), &RunLibrary::compared, this, [this](const RunComparisonPtr& comparison) {
        if (!session_.evaluation().isRunning()) window_.pages().evaluatePanel().setResults(comparison->table);
    });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Grabber::look);
    timer->start(30);
}

void Grabber::look() {
    if (!session_.model() || !window_.isSettled()) {
        calmLooks_ = 0;
        return;
    }
    if (!runsShown_) {
        runsShown_ = true;
        if (const auto& runs = session_.runs().runs(); !runs.empty())
            window_.pages().comparePanel().setTicked(newestGroup(runs));
        if (window_.pages().page() == Page::Try)
            for (TryPanel* panel : window_.findChildren<TryPanel*>()) panel->requestContinue();
        return;
    }
    if (++calmLooks_ < 3) return; // what has just arrived is laid out and painted in between
    if (!window_.grab().save(file_, "PNG")) return fail(file_ + QStringLiteral(": cannot be written"));
    QCoreApplication::exit(0);
}

void Grabber::fail(const QString& line) {
    std::fprintf(stderr, "quantoscope: %s\n", qPrintable(line));
    QCoreApplication::exit(2);
}

} // namespace qs
