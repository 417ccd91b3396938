// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/evaluation_data.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

/// The evaluations that run and wait: progress of each; pause, go on, cancel, move, remove. An interrupted
/// one from an earlier start is offered to be gone on with.
class QueuePanel : public QWidget {
    Q_OBJECT
public:
    explicit QueuePanel(QWidget* parent = nullptr);
    ~QueuePanel() override;
    void setRows(const std::vector<QueueRow>& rows); ///< follows a newly started or added one
    quint64 current() const;                         ///< the chosen evaluation; 0: none
    void setCurrent(quint64 id);

signals:
    void currentChanged(quint64 id);
    void pauseRequested(quint64 id);
    void resumeRequested(quint64 id);
    void cancelRequested(quint64 id);
    void removeRequested(quint64 id);
    void moveRequested(quint64 id, int by);

private:
    struct Ui;
    void updateButtons();

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
