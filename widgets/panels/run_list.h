// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <QStringList>
#include <QWidget>
#include <map>
#include <string>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace qs {

/// The stored runs as a list to tick, one of them being the reference, and what can be done with them.
class RunList : public QWidget {
    Q_OBJECT
public:
    explicit RunList(QWidget* parent = nullptr);
    /// Newest first; keeps ticks by id. `outdated`: by id, how runs differ from what would be made now.
    void setRuns(const std::vector<RunRecord>& runs, const std::map<std::string, QStringList>& outdated);
    void setTicked(const QStringList& ids); ///< the reference is kept when it is among them
    QStringList ticked() const;             ///< the reference first

signals:
    void tickedChanged(const QStringList& ids); ///< the reference first
    void deleteRequested(const QStringList& ids);
    void exportRequested(const QStringList& ids);
    void importRequested();

private:
    QWidget* buildButtons();
    void addRun(const RunRecord& run, bool isTicked, const QStringList* differences);
    void makeReference();
    QStringList selectedOrTicked() const; ///< what the buttons act on
    void updateList();                    ///< buttons, and which row says that it is the reference
    void tell();

    QTreeWidget* runs_ = nullptr;
    QPushButton *export_ = nullptr, *remove_ = nullptr, *setReference_ = nullptr;
    QString reference_; ///< id, when one was set
};

} // namespace qs
