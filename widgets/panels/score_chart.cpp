// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/score_chart.h"

#include "charts/chart_frame.h"
#include "charts/interval_chart.h"
#include "core_text.h"
#include "models/score_interval.h"
#include "models/table_model.h"
#include "number_format.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {
namespace {

/// The rows of a chart as a table.
void showRows(TableModel& model, const std::shared_ptr<const IntervalData>& data) {
    const auto at = [data](int row) -> const IntervalRow& {
        return data->rows[static_cast<std::size_t>(row)];
    };
    const auto text = [](const QString& header, std::function<QString(int)> value) {
        TableColumn column;
        column.header = header;
        column.numeric = false;
        column.raw = [value](int row) { return QVariant(value(row)); };
        return column;
    };
    const auto number = [at](const QString& header, double IntervalRow::*member) {
        TableColumn column;
        column.header = header;
        column.raw = [at, member](int row) { return QVariant(at(row).*member); };
        column.text = [at, member](int row) { return formatNumber(at(row).*member); };
        return column;
    };
    model.setTable(
        static_cast<int>(data->rows.size()),
        {text(ScoreChart::tr("Task"), [data, at](int r) { return data->groups.value(at(r).group); }),
         text(ScoreChart::tr("Run"), [data, at](int r) { return data->series.value(at(r).series); }),
         number(data->valueTitle, &IntervalRow::value),
         number(ScoreChart::tr("95 % from"), &IntervalRow::low),
         number(ScoreChart::tr("95 % to"), &IntervalRow::high),
         number(ScoreChart::tr("Chance"), &IntervalRow::reference)});
}

} // namespace

struct ScoreChart::Ui {
    ChartFrame* frame = nullptr;
    IntervalChart* chart = nullptr;
    QComboBox* metric = nullptr;
    TableModel* table = nullptr;
    ComparisonTable scores;
    std::map<std::string, std::int64_t> items;
    std::map<std::string, double> chance;
    std::vector<QString> rowTasks;
};

std::map<std::string, std::int64_t> itemsOf(const std::vector<RunRecord>& runs) {
    std::map<std::string, std::int64_t> items;
    for (const RunRecord& run : runs)
        for (const auto& [task, result] : run.results) {
            const auto [at, fresh] = items.try_emplace(task, result.n);
            if (!fresh) at->second = std::min(at->second, result.n);
        }
    return items;
}

ScoreChart::ScoreChart(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    ui_->frame = new ChartFrame(this);
    ui_->frame->setFileName(QStringLiteral("scores"));
    ui_->chart = new IntervalChart;
    auto* scroll = new QScrollArea;
    scroll->setWidget(ui_->chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    ui_->frame->setChart(scroll, ui_->chart);
    ui_->metric = new QComboBox(ui_->frame);
    ui_->metric->setObjectName(QStringLiteral("scoreMetric"));
    ui_->metric->setAccessibleName(tr("Metric"));
    ui_->metric->setToolTip(tr("Metric that the picture shows"));
    ui_->frame->addControl(ui_->metric);
    ui_->metric->hide(); // until there is something to choose from
    ui_->table = new TableModel(this);
    ui_->frame->setTable(ui_->table);
    ui_->frame->setEmpty(true);
    layout->addWidget(ui_->frame);
    connect(ui_->metric, &QComboBox::currentIndexChanged, this, &ScoreChart::draw);
    const auto activate = [this](int row) {
        if (row >= 0 && row < static_cast<int>(ui_->rowTasks.size()))
            emit taskActivated(ui_->rowTasks[static_cast<std::size_t>(row)],
                               ui_->metric->currentData().toString());
    };
    connect(ui_->chart, &IntervalChart::rowActivated, this, activate);
}

ScoreChart::~ScoreChart() = default;

void ScoreChart::setTitle(const QString& question) {
    ui_->frame->setTitle(question);
}

void ScoreChart::setEmptyText(const QString& text) {
    ui_->frame->setEmptyText(text);
}

void ScoreChart::setTasks(const std::vector<TaskInfo>& tasks) {
    for (const TaskInfo& task : tasks)
        if (task.choices > 0) ui_->chance[task.name] = 1.0 / task.choices;
}

void ScoreChart::setScores(const ComparisonTable& table, const std::map<std::string, std::int64_t>& items) {
    ui_->scores = table;
    ui_->items = items;
    const QString chosen = ui_->metric->currentData().toString();
    {
        const QSignalBlocker block(ui_->metric);
        ui_->metric->clear();
        for (const auto& row : table.rows) {
            const QString metric = QString::fromStdString(row.metric);
            if (ui_->metric->findData(metric) < 0) ui_->metric->addItem(metricText(row.metric), metric);
        }
        if (const int index = ui_->metric->findData(chosen); index >= 0) ui_->metric->setCurrentIndex(index);
    }
    ui_->metric->setVisible(!table.rows.empty());
    draw();
}

void ScoreChart::draw() {
    const std::string metric = ui_->metric->currentData().toString().toStdString();
    IntervalData picture;
    for (const std::string& name : ui_->scores.runNames) picture.series << runNameText(name);
    picture.valueTitle = ui_->metric->currentText();
    ui_->rowTasks.clear();
    for (const auto& row : ui_->scores.rows) {
        if (row.metric != metric) continue;
        const int group = static_cast<int>(picture.groups.size());
        picture.groups << QString::fromStdString(row.task);
        const auto items = ui_->items.find(row.task);
        const auto chance = ui_->chance.find(row.task);
        const bool hasChance = chance != ui_->chance.end() && (metric == "acc" || metric == "acc_norm");
        for (std::size_t run = 0; run < ui_->scores.runNames.size(); ++run) {
            IntervalRow out;
            out.group = group;
            out.series = static_cast<int>(run);
            if (hasChance) out.reference = chance->second;
            if (run < row.values.size() && row.values[run]) {
                out.value = row.values[run]->value;
                const Interval ci =
                    scoreInterval(metric, *row.values[run], items == ui_->items.end() ? 0 : items->second);
                out.low = ci.low;
                out.high = ci.high;
            }
            picture.rows.push_back(out);
            ui_->rowTasks.push_back(picture.groups.back());
        }
        if (hasChance) picture.referenceName = tr("chance");
    }
    showRows(*ui_->table, std::make_shared<const IntervalData>(picture));
    ui_->frame->setEmpty(picture.rows.empty());
    ui_->chart->setData(std::move(picture));
}

} // namespace qs
