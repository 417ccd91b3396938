// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include "core_text.h"
#include "number_format.h"

#include <QFont>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace qs {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Index of the best value of a row; -1 when fewer than two runs have one.
int bestOf(const ComparisonTable::Row& row) {
    int best = -1, known = 0;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!row.values[i] || std::isnan(row.values[i]->value)) continue;
        ++known;
        const double value = row.values[i]->value;
        const bool better =
            best < 0 || (row.higherIsBetter ? value > row.values[static_cast<std::size_t>(best)]->value
                                            : value < row.values[static_cast<std::size_t>(best)]->value);
        if (better) best = static_cast<int>(i);
    }
    return known >= 2 ? best : -1;
}

std::optional<Metric> valueOf(const ComparisonTable::Row& row, std::size_t run) {
    return run < row.values.size() ? row.values[run] : std::nullopt;
}

QFont boldFont() {
    QFont font;
    font.setBold(true);
    return font;
}

struct PairedRow {
    QString run;
    PairedComparison c;
};

TableColumn number(const QString& header, const QString& help, std::function<double(int)> value,
                   std::function<QString(int)> text = {}) {
    TableColumn column;
    column.header = header;
    column.help = help;
    column.raw = [value](int row) { return QVariant(value(row)); };
    column.text = text ? std::move(text) : [value](int row) { return formatNumber(value(row)); };
    return column;
}

TableColumn textColumn(const QString& header, std::function<QString(int)> text) {
    TableColumn column;
    column.header = header;
    column.numeric = false;
    column.raw = [text](int row) { return QVariant(text(row)); };
    column.text = std::move(text);
    return column;
}

/// Perplexities and what is made of them are compared by their ratio.
bool isRatio(const PairedComparison& c) {
    return c.metric.find("perplexity") != std::string::npos;
}

/// Four decimals for all, so that a column's numbers stand below each other.
QString differenceText(double difference) {
    const bool tiny = difference != 0 && std::abs(difference) < 1e-4;
    return tiny ? formatNumber(difference) : formatFixed(difference, 4);
}

QString valueText(const PairedComparison& c, double value) {
    return isRatio(c) ? formatNumber(value) : differenceText(value);
}

QString probabilityText(double p) {
    return p < 1e-4 ? QStringLiteral("< ") + formatFixed(1e-4, 4) : formatFixed(p, 4);
}

double percentile(const std::optional<Spread>& spread, double percent) {
    if (!spread) return kNaN;
    const std::vector<double>& percents = spreadPercents();
    const auto found = std::find(percents.begin(), percents.end(), percent);
    return found == percents.end() ? kNaN
                                   : spread->percentiles[static_cast<std::size_t>(found - percents.begin())];
}

/// Items done of all, items per second, time left: of the row's task.
void addProgress(std::vector<TableColumn>& columns, const std::vector<TaskProgress>& progress,
                 const std::function<QString(int)>& taskOf) {
    const auto tasks = std::make_shared<const std::vector<TaskProgress>>(progress);
    const auto of = [tasks, taskOf](int row) {
        for (const TaskProgress& p : *tasks)
            if (p.task == taskOf(row)) return p;
        return TaskProgress();
    };
    columns.push_back(number(
        ComparisonModel::tr("Items"), ComparisonModel::tr("Items done, of all"),
        [of](int row) { return static_cast<double>(of(row).done); },
        [of](int row) {
            const TaskProgress p = of(row);
            return p.planned < 0
                       ? formatCount(p.done)
                       : ComparisonModel::tr("%1 of %2").arg(formatCount(p.done), formatCount(p.planned));
        }));
    columns.push_back(number(
        ComparisonModel::tr("Items/s"),
        ComparisonModel::tr("Items per second, all configurations side by side"),
        [of](int row) { return of(row).perSecond; },
        [of](int row) { return formatNumber(of(row).perSecond, 3); }));
    columns.push_back(number(
        ComparisonModel::tr("Left"),
        ComparisonModel::tr("Time left for this task, from the tokens per second so far"),
        [of](int row) { return of(row).secondsLeft; },
        [of](int row) { return formatDuration(of(row).secondsLeft); }));
}

} // namespace

bool differs(const PairedComparison& c) {
    return c.ciLow > 0 || c.ciHigh < 0;
}

void ComparisonModel::setComparison(const ComparisonTable& table, const std::vector<TaskProgress>& progress) {
    const auto shared = std::make_shared<const ComparisonTable>(table);
    const auto rowAt = [shared](int row) -> const ComparisonTable::Row& {
        return shared->rows[static_cast<std::size_t>(row)];
    };
    std::vector<int> best;
    for (const auto& row : table.rows) best.push_back(bestOf(row));

    std::vector<TableColumn> columns;
    columns.push_back(
        textColumn(tr("Task"), [rowAt](int row) { return QString::fromStdString(rowAt(row).task); }));
    columns.push_back(textColumn(tr("Metric"), [rowAt](int row) {
        return metricText(rowAt(row).metric) +
               (rowAt(row).higherIsBetter ? QStringLiteral(" ↑") : QStringLiteral(" ↓"));
    }));
    columns.back().help = tr("↑: higher is better, ↓: lower is better");
    for (std::size_t run = 0; run < table.runNames.size(); ++run) {
        const auto value = [rowAt, run](int row) {
            const auto metric = valueOf(rowAt(row), run);
            return metric ? metric->value : kNaN;
        };
        const auto text = [rowAt, run](int row) {
            const auto metric = valueOf(rowAt(row), run);
            return metric ? formatMetric(*metric) : QStringLiteral("–");
        };
        columns.push_back(
            number(runNameText(table.runNames[run]), tr("Value ± standard error"), value, text));
    }
    if (!progress.empty())
        addProgress(columns, progress, [rowAt](int row) { return QString::fromStdString(rowAt(row).task); });
    setTable(static_cast<int>(table.rows.size()), std::move(columns), [best](int row, int column, int role) {
        const bool isBest =
            column >= kFirstRunColumn && best[static_cast<std::size_t>(row)] == column - kFirstRunColumn;
        if (role == BestRole) return QVariant(isBest);
        if (role == Qt::FontRole && isBest) return QVariant(boldFont());
        return QVariant();
    });
}

void PairedComparisonModel::setComparisons(const QString& referenceName, const QStringList& runNames,
                                           const std::vector<std::vector<PairedComparison>>& comparisons) {
    if (referenceName.isEmpty()) return clear();
    auto rows = std::make_shared<std::vector<PairedRow>>();
    for (std::size_t i = 0; i < comparisons.size(); ++i)
        for (const PairedComparison& c : comparisons[i])
            rows->push_back({runNames.value(static_cast<int>(i)), c});
    const auto at = [rows = std::shared_ptr<const std::vector<PairedRow>>(rows)](
                        int row) -> const PairedRow& { return (*rows)[static_cast<std::size_t>(row)]; };
    const auto any = [&](const auto& has) {
        return std::any_of(rows->begin(), rows->end(), [&](const PairedRow& r) { return has(r.c); });
    };
    std::vector<TableColumn> columns;
    columns.push_back(textColumn(tr("Run"), [at](int r) { return at(r).run; }));
    columns.push_back(textColumn(tr("Task"), [at](int r) { return QString::fromStdString(at(r).c.task); }));
    columns.push_back(textColumn(tr("Metric"), [at](int r) { return metricText(at(r).c.metric); }));
    columns.push_back(number(
        tr("Difference"), tr("This run minus the reference; for perplexities the logarithm of their ratio"),
        [at](int r) { return at(r).c.delta; }, [at](int r) { return differenceText(at(r).c.delta); }));
    columns.push_back(number(
        tr("95 % from"), tr("Confidence interval of the paired difference"),
        [at](int r) { return at(r).c.ciLow; }, [at](int r) { return differenceText(at(r).c.ciLow); }));
    columns.push_back(number(
        tr("95 % to"), tr("Confidence interval of the paired difference"),
        [at](int r) { return at(r).c.ciHigh; }, [at](int r) { return differenceText(at(r).c.ciHigh); }));
    columns.push_back(number(
        tr("p"),
        tr("Chance of a difference at least this large if the runs were equally good: exact McNemar test "
           "for accuracies, paired t test otherwise"),
        [at](int r) { return at(r).c.pValue; }, [at](int r) { return probabilityText(at(r).c.pValue); }));
    columns.push_back(number(
        tr("p, corrected"),
        tr("The same after Holm's correction for all comparisons of this table: below 0.05 in even one row "
           "happens by chance in at most 5 % of such tables"),
        [at](int r) { return at(r).c.pHolm; }, [at](int r) { return probabilityText(at(r).c.pHolm); }));
    columns.push_back(number(
        referenceName, tr("The reference, over the shared samples"), [at](int r) { return at(r).c.a; },
        [at](int r) { return valueText(at(r).c, at(r).c.a); }));
    columns.push_back(number(
        tr("This run"), tr("This run, over the shared samples"), [at](int r) { return at(r).c.b; },
        [at](int r) { return valueText(at(r).c, at(r).c.b); }));
    if (any(isRatio))
        columns.push_back(number(tr("Ratio"), tr("This run's perplexity divided by the reference's"),
                                 [at](int r) { return isRatio(at(r).c) ? std::exp(at(r).c.delta) : kNaN; }));
    columns.push_back(number(
        tr("Samples"), tr("Samples that both runs share"),
        [at](int r) { return static_cast<double>(at(r).c.n); },
        [at](int r) { return formatCount(at(r).c.n); }));
    columns.push_back(number(
        tr("Only reference right"), tr("Items that the reference answers rightly and this run wrongly"),
        [at](int r) { return static_cast<double>(at(r).c.aOnly); },
        [at](int r) { return formatCount(at(r).c.aOnly); }));
    columns.push_back(number(
        tr("Only this right"), tr("Items that this run answers rightly and the reference wrongly"),
        [at](int r) { return static_cast<double>(at(r).c.bOnly); },
        [at](int r) { return formatCount(at(r).c.bOnly); }));
    if (any([](const PairedComparison& c) { return std::isfinite(c.anytimeLow); })) {
        const QString help = tr("95 % for the difference over all items of the task, however often one "
                                "looked and whyever the run ended (confidence sequence)");
        columns.push_back(number(
            tr("Any time from"), help, [at](int r) { return at(r).c.anytimeLow; },
            [at](int r) { return differenceText(at(r).c.anytimeLow); }));
        columns.push_back(number(
            tr("Any time to"), help, [at](int r) { return at(r).c.anytimeHigh; },
            [at](int r) { return differenceText(at(r).c.anytimeHigh); }));
    }
    setTable(static_cast<int>(rows->size()), std::move(columns));
}

void DivergenceModel::setDivergences(const QStringList& runNames,
                                     const std::vector<std::vector<TaskDivergence>>& divergences) {
    auto rows = std::make_shared<std::vector<std::pair<QString, TaskDivergence>>>();
    for (std::size_t i = 0; i < divergences.size(); ++i)
        for (const TaskDivergence& d : divergences[i])
            rows->push_back({runNames.value(static_cast<int>(i)), d});
    const auto shared = std::shared_ptr<const std::vector<std::pair<QString, TaskDivergence>>>(rows);
    const auto at = [shared](int row) -> const TaskDivergence& {
        return (*shared)[static_cast<std::size_t>(row)].second;
    };
    std::vector<TableColumn> columns;
    columns.push_back(
        textColumn(tr("Run"), [shared](int r) { return (*shared)[static_cast<std::size_t>(r)].first; }));
    columns.push_back(textColumn(tr("Task"), [at](int r) { return QString::fromStdString(at(r).task); }));
    const QString kl = tr("Kullback-Leibler divergence of this run's next-token distribution from the "
                          "reference's, in nats, over all scored positions. Only for runs that were made "
                          "beside the reference.");
    columns.push_back(number(tr("KL mean"), kl, [at](int r) { return at(r).kl ? at(r).kl->mean : kNaN; }));
    for (const double percent : {50.0, 95.0, 99.0, 99.9, 100.0})
        columns.push_back(
            number(percent == 100 ? tr("KL largest") : tr("KL %1 %").arg(QLocale().toString(percent)), kl,
                   [at, percent](int r) { return percentile(at(r).kl, percent); }));
    columns.push_back(number(
        tr("Same top token"), tr("Share of the positions where both find the same token most likely"),
        [at](int r) { return at(r).top1Agreement.value_or(kNaN); },
        [at](int r) { return formatPercent(at(r).top1Agreement.value_or(kNaN)); }));
    const QString change = tr("This run's probability of what is right minus the reference's");
    columns.push_back(number(tr("Δp mean"), change, [at](int r) {
        return at(r).probabilityChange ? at(r).probabilityChange->mean : kNaN;
    }));
    for (const double percent : {1.0, 5.0, 50.0, 95.0, 99.0})
        columns.push_back(
            number(tr("Δp %1 %").arg(QLocale().toString(percent)), change,
                   [at, percent](int r) { return percentile(at(r).probabilityChange, percent); }));
    setTable(static_cast<int>(rows->size()), std::move(columns));
}

} // namespace qs
