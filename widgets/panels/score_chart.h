// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/task.h"

#include <QWidget>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// The scores of runs side by side with their 95 % intervals: one metric at a time, grouped by task, chance
/// marked where it is known; the same numbers as a table.
class ScoreChart : public QWidget {
    Q_OBJECT
public:
    explicit ScoreChart(QWidget* parent = nullptr);
    ~ScoreChart() override;
    void setTitle(const QString& question);
    void setEmptyText(const QString& text);
    void setTasks(const std::vector<TaskInfo>& tasks); ///< for chance
    /// `items`: how many of each task are done, for the intervals of shares.
    void setScores(const ComparisonTable& table, const std::map<std::string, std::int64_t>& items);

signals:
    void taskActivated(const QString& task, const QString& metric);

private:
    struct Ui;
    void draw();

    std::unique_ptr<Ui> ui_;
};

/// The items behind a table's rows, from the runs' results.
std::map<std::string, std::int64_t> itemsOf(const std::vector<RunRecord>& runs);

} // namespace qs
