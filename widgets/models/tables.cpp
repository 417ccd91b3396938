// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables.h"

#include "models/columns.h"
#include "number_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace qs {
namespace {

/// The context that all tables are translated in.
struct Tables {
    Q_DECLARE_TR_FUNCTIONS(qs::Tables)
};

} // namespace

QString bitString(std::uint8_t bits, const Format& format) {
    QString out = QStringLiteral("%1").arg(bits, format.bits(), 2, QLatin1Char('0'));
    if (format.kind == Format::Kind::Float) { // sign, exponent, mantissa apart
        out.insert(1 + format.exponentBits, u' ');
        out.insert(1, u' ');
    }
    return out.trimmed();
}

void showChannels(TableModel& model, const TensorSnapshotPtr& tensor) {
    if (!tensor || tensor->bands.channels == 0) return model.clear();
    const auto band = [tensor](int level) {
        return [tensor, level](int row) { return static_cast<double>(tensor->bands.at(level, row)); };
    };
    const auto moments = [tensor](int row) { return tensor->stats.channel(row); };
    const bool hasStats = tensor->stats.channels() == tensor->bands.channels;
    std::vector<TableColumn> columns;
    columns.push_back(countColumn(Tables::tr("Channel"), [](int row) { return row; }));
    columns.push_back(numberColumn(
        Tables::tr("Largest |x|"),
        [tensor](int row) {
            return std::max(std::abs(tensor->bands.at(0, row)), std::abs(tensor->bands.at(6, row)));
        },
        Tables::tr("The largest magnitude in the channel")));
    const char* const names[] = {
        QT_TRANSLATE_NOOP("qs::Tables", "Minimum"), QT_TRANSLATE_NOOP("qs::Tables", "1 %"),
        QT_TRANSLATE_NOOP("qs::Tables", "25 %"),    QT_TRANSLATE_NOOP("qs::Tables", "Median"),
        QT_TRANSLATE_NOOP("qs::Tables", "75 %"),    QT_TRANSLATE_NOOP("qs::Tables", "99 %"),
        QT_TRANSLATE_NOOP("qs::Tables", "Maximum")};
    for (int level = 0; level < 7; ++level)
        columns.push_back(numberColumn(Tables::tr(names[level]), band(level)));
    if (hasStats) {
        columns.push_back(numberColumn(Tables::tr("Mean"), [moments](int row) { return moments(row).mean; }));
        columns.push_back(numberColumn(Tables::tr("Std. deviation"),
                                       [moments](int row) { return std::sqrt(moments(row).variance()); }));
        columns.push_back(numberColumn(
            Tables::tr("Kurtosis"), [moments](int row) { return moments(row).kurtosis(); },
            Tables::tr("Fourth moment over squared variance; a Gaussian has 3")));
    }
    model.setTable(static_cast<int>(tensor->bands.channels), std::move(columns));
}

void showOverview(TableModel& model, const OverviewDataPtr& data) {
    if (!data) return model.clear();
    const auto site = [data](int row) { return data->sites[static_cast<std::size_t>(row)]; };
    std::vector<TableColumn> columns;
    columns.push_back(
        textColumn(Tables::tr("Site"), [site](int row) { return QString::fromStdString(site(row).name()); }));
    for (std::size_t m = 0; m < data->metrics.size(); ++m) {
        const OverviewMetric& metric = data->metrics[m];
        const QString header =
            metric.unit.isEmpty() ? metric.name : QStringLiteral("%1 (%2)").arg(metric.name, metric.unit);
        columns.push_back(numberColumn(
            header,
            [data, m](int row) {
                const auto& values = data->metrics[m].values;
                const auto r = static_cast<std::size_t>(row);
                return r < values.size() ? values[r] : std::numeric_limits<double>::quiet_NaN();
            },
            metric.explanation));
    }
    model.setTable(static_cast<int>(data->sites.size()), std::move(columns), [site](int row, int, int role) {
        return role == SiteRole ? QVariant::fromValue(site(row)) : QVariant();
    });
}

void showBins(TableModel& model, const BinnedHistogram& bins, const BinnedHistogram& after,
              std::int64_t total) {
    const auto shared = std::make_shared<const BinnedHistogram>(bins);
    const auto count = [shared](int row) { return shared->counts[static_cast<std::size_t>(row)]; };
    std::vector<TableColumn> columns;
    columns.push_back(numberColumn(Tables::tr("From"),
                                   [shared](int row) { return shared->low + row * shared->binWidth(); }));
    columns.push_back(numberColumn(
        Tables::tr("To"), [shared](int row) { return shared->low + (row + 1) * shared->binWidth(); }));
    columns.push_back(countColumn(Tables::tr("Values"),
                                  [count](int row) { return static_cast<std::int64_t>(count(row)); }));
    columns.push_back(shareColumn(Tables::tr("Share (%)"), [count, total](int row) {
        return total > 0 ? count(row) / static_cast<double>(total) : 0;
    }));
    if (!after.counts.empty() && after.counts.size() == bins.counts.size())
        columns.push_back(countColumn(
            Tables::tr("After"),
            [counts = std::make_shared<const std::vector<double>>(after.counts)](int row) {
                return static_cast<std::int64_t>((*counts)[static_cast<std::size_t>(row)]);
            },
            Tables::tr("Values that lie in the bin once they are quantized")));
    model.setTable(static_cast<int>(bins.counts.size()), std::move(columns));
}

void showCells(TableModel& model, const GridOverlay& grid) {
    const auto g = std::make_shared<const GridOverlay>(grid);
    const auto n = static_cast<int>(g->values.size());
    if (g->countShares.size() != g->values.size() || g->errorShares.size() != g->values.size())
        return model.clear();
    const auto value = [g](int row) { return g->values[static_cast<std::size_t>(row)]; };
    const auto border = [value, n](int row) { // below the value of this row
        if (row == 0) return -std::numeric_limits<double>::infinity();
        return row == n ? std::numeric_limits<double>::infinity() : (value(row - 1) + value(row)) / 2;
    };
    std::vector<TableColumn> columns;
    columns.push_back(numberColumn(Tables::tr("Grid value"), value));
    columns.push_back(numberColumn(Tables::tr("From"), border, Tables::tr("Values from here on become it")));
    columns.push_back(numberColumn(Tables::tr("To"), [border](int row) { return border(row + 1); }));
    columns.push_back(shareColumn(Tables::tr("Values (%)"),
                                  [g](int row) { return g->countShares[static_cast<std::size_t>(row)]; }));
    columns.push_back(shareColumn(Tables::tr("Squared error (%)"),
                                  [g](int row) { return g->errorShares[static_cast<std::size_t>(row)]; }));
    model.setTable(n, std::move(columns));
}

void showLargestCells(TableModel& model, const TensorSnapshotPtr& tensor, int count) {
    if (!tensor || tensor->heat.values.empty()) return model.clear();
    const DownsampledMatrix& heat = tensor->heat;
    std::vector<std::size_t> cells(heat.values.size());
    std::iota(cells.begin(), cells.end(), std::size_t{0});
    const std::size_t n = std::min(cells.size(), static_cast<std::size_t>(std::max(0, count)));
    const auto magnitude = [&heat](std::size_t i) {
        const float m = std::abs(heat.values[i]);
        return std::isnan(m) ? -1.0f : m;
    };
    std::partial_sort(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(n), cells.end(),
                      [&](std::size_t a, std::size_t b) {
                          return magnitude(a) != magnitude(b) ? magnitude(a) > magnitude(b) : a < b;
                      });
    cells.resize(n);
    const auto shared = std::make_shared<const std::vector<std::size_t>>(std::move(cells));
    const auto at = [shared](int row) {
        return static_cast<std::int64_t>((*shared)[static_cast<std::size_t>(row)]);
    };
    const auto firstRow = [tensor, at](int r) {
        return at(r) / tensor->heat.cols * tensor->heat.sourceRows / tensor->heat.rows;
    };
    const auto firstChannel = [tensor, at](int r) {
        return at(r) % tensor->heat.cols * tensor->heat.sourceCols / tensor->heat.cols;
    };
    const bool tokens = tensor->operand == Operand::Activations;
    const QString from = Tables::tr("The first that the cell covers");
    std::vector<TableColumn> columns;
    columns.push_back(
        countColumn(tokens ? Tables::tr("Token") : Tables::tr("Output channel"), firstRow, from));
    if (!tensor->rowLabels.isEmpty())
        columns.push_back(textColumn(Tables::tr("Text"), [tensor, firstRow](int r) {
            return tensor->rowLabels.value(static_cast<int>(firstRow(r)));
        }));
    columns.push_back(countColumn(Tables::tr("Channel"), firstChannel, from));
    columns.push_back(numberColumn(Tables::tr("Value"), [tensor, at](int r) {
        return tensor->heat.values[static_cast<std::size_t>(at(r))];
    }));
    model.setTable(static_cast<int>(n), std::move(columns));
}

CodeTable codeTable(const Format& format, double bias, const std::vector<std::int64_t>& counts) {
    CodeTable table;
    table.format = format;
    if (format.isNone()) return table;
    const std::size_t patterns = std::size_t{1} << format.bits();
    const double scale = scaleOfBias(-bias);
    for (std::size_t bits = 0; bits < patterns; ++bits) {
        const auto pattern = static_cast<std::uint8_t>(bits);
        table.rows.push_back(
            {pattern, valueOfBits(format, pattern) * scale, bits < counts.size() ? counts[bits] : 0});
    }
    table.total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    return table;
}

void showCodes(TableModel& model, const CodeTable& table) {
    const auto shared = std::make_shared<const CodeTable>(table);
    const auto row = [shared](int r) { return shared->rows[static_cast<std::size_t>(r)]; };
    const bool isFloat = table.format.kind == Format::Kind::Float;
    std::vector<TableColumn> columns;
    columns.push_back(textColumn(
        isFloat ? Tables::tr("Bits (s e m)") : Tables::tr("Bits"),
        [row, format = table.format](int r) { return bitString(row(r).bits, format); },
        Tables::tr("Sign, exponent, mantissa; two's complement for integers")));
    columns.push_back(numberColumn(Tables::tr("Value"), [row](int r) { return row(r).value; }));
    if (table.total > 0) {
        columns.push_back(countColumn(
            Tables::tr("Used"), [row](int r) { return row(r).count; },
            Tables::tr("Values of the tensor that take this code")));
        columns.push_back(shareColumn(Tables::tr("Share (%)"), [shared, row](int r) {
            return static_cast<double>(row(r).count) / static_cast<double>(shared->total);
        }));
        std::uint64_t most = 1;
        for (const auto& code : table.rows) most = std::max<std::uint64_t>(most, code.count);
        columns.push_back(shareColumn({}, [row, most](int r) { // a bar, the longest for the commonest code
            return static_cast<double>(row(r).count) / static_cast<double>(most);
        }));
        columns.back().text = [](int) { return QString(); };
    }
    model.setTable(static_cast<int>(table.rows.size()), std::move(columns));
}

} // namespace qs
