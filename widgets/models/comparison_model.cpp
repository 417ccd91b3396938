// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include "number_format.h"

#include <QFont>
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

} // namespace

void ComparisonModel::setComparison(const ComparisonTable& table) {
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
        return QString::fromStdString(rowAt(row).metric) +
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
            number(QString::fromStdString(table.runNames[run]), tr("Value ± standard error"), value, text));
    }
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
    auto rows = std::make_shared<std::vector<PairedRow>>();
    for (std::size_t i = 0; i < comparisons.size(); ++i)
        for (const PairedComparison& c : comparisons[i])
            rows->push_back({runNames.value(static_cast<int>(i)), c});
    const auto at = [rows = std::shared_ptr<const std::vector<PairedRow>>(rows)](
                        int row) -> const PairedRow& { return (*rows)[static_cast<std::size_t>(row)]; };
    std::vector<TableColumn> columns;
    columns.push_back(textColumn(tr("Run"), [at](int r) { return at(r).run; }));
    columns.push_back(textColumn(tr("Task"), [at](int r) { return QString::fromStdString(at(r).c.task); }));
    columns.push_back(
        textColumn(tr("Metric"), [at](int r) { return QString::fromStdString(at(r).c.metric); }));
    columns.push_back(number(
        tr("Samples"), tr("Samples that both runs share"),
        [at](int r) { return static_cast<double>(at(r).c.n); },
        [at](int r) { return formatCount(at(r).c.n); }));
    columns.push_back(number(referenceName, tr("The reference, over the shared samples"),
                             [at](int r) { return at(r).c.a; }));
    columns.push_back(number(tr("This run"), {}, [at](int r) { return at(r).c.b; }));
    columns.push_back(number(
        tr("Difference"), tr("This run minus the reference; for perplexities the logarithm of their ratio"),
        [at](int r) { return at(r).c.delta; }));
    columns.push_back(number(tr("95 % from"), tr("Confidence interval of the paired difference"),
                             [at](int r) { return at(r).c.ciLow; }));
    columns.push_back(number(tr("95 % to"), tr("Confidence interval of the paired difference"),
                             [at](int r) { return at(r).c.ciHigh; }));
    columns.push_back(number(
        tr("p"),
        tr("Chance of a difference at least this large if the runs were equally good: exact McNemar test "
           "for accuracies, paired t test otherwise"),
        [at](int r) { return at(r).c.pValue; },
        [at](int r) {
            return at(r).c.pValue < 1e-4 ? QStringLiteral("< ") + formatFixed(1e-4, 4)
                                         : formatFixed(at(r).c.pValue, 4);
        }));
    columns.push_back(number(
        tr("Only reference right"), {}, [at](int r) { return static_cast<double>(at(r).c.aOnly); },
        [at](int r) { return formatCount(at(r).c.aOnly); }));
    columns.push_back(number(
        tr("Only this right"), {}, [at](int r) { return static_cast<double>(at(r).c.bOnly); },
        [at](int r) { return formatCount(at(r).c.bOnly); }));
    setTable(static_cast<int>(rows->size()), std::move(columns));
}

} // namespace qs
