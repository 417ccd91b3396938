// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bit_pattern_view.h"
#include "models/columns.h"
#include "models/tables.h"
#include "number_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

/// The context that all tables are translated in.
struct Tables {
    Q_DECLARE_TR_FUNCTIONS(qs::Tables)
};

double medianMagnitude(const std::vector<ExtremeCell>& cells) {
    std::vector<double> magnitudes;
    for (const ExtremeCell& cell : cells)
        if (std::isfinite(cell.value)) magnitudes.push_back(std::abs(cell.value));
    return percentile(std::move(magnitudes), 0.5);
}

const OverviewMetric* metricOf(const OverviewDataPtr& overview, const QString& key) {
    if (!overview) return nullptr;
    const auto found = std::find_if(overview->metrics.begin(), overview->metrics.end(),
                                    [&key](const OverviewMetric& m) { return m.key == key; });
    return found == overview->metrics.end() ? nullptr : &*found;
}

} // namespace

std::vector<ExtremeCell> largestOf(const std::vector<ExtremeCell>& cells, std::size_t count) {
    std::vector<ExtremeCell> top;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(top),
                 [](const ExtremeCell& cell) { return std::isfinite(cell.value) && cell.value != 0; });
    const auto n = static_cast<std::ptrdiff_t>(std::min(count, top.size()));
    std::partial_sort(
        top.begin(), top.begin() + n, top.end(), [](const ExtremeCell& a, const ExtremeCell& b) {
            const float left = std::abs(a.value), right = std::abs(b.value);
            return left != right ? left > right : std::pair(a.row, a.channel) < std::pair(b.row, b.channel);
        });
    top.resize(static_cast<std::size_t>(n));
    return top;
}

void showOutliers(TableModel& model, const std::vector<ExtremeCell>& top, const TensorSnapshotPtr& tensor,
                  bool ofChannels) {
    if (!tensor) return model.clear();
    const auto cells = std::make_shared<const std::vector<ExtremeCell>>(top);
    const auto cell = [cells](int row) { return (*cells)[static_cast<std::size_t>(row)]; };
    const double usual = medianMagnitude(ofChannels ? tensor->channelExtremes : tensor->rowExtremes);
    const bool tokens = tensor->operand == Operand::Activations;
    const TableColumn channel =
        countColumn(Tables::tr("Channel"), [cell](int row) { return cell(row).channel; });
    const TableColumn token = countColumn(tokens ? Tables::tr("Token") : Tables::tr("Output channel"),
                                          [cell](int row) { return cell(row).row; });
    std::vector<TableColumn> columns{ofChannels ? channel : token};
    const TableColumn text = textColumn(Tables::tr("Text"), [cell, tensor](int row) {
        return tensor->rowLabels.value(static_cast<int>(cell(row).row));
    });
    if (!ofChannels && tokens) columns.push_back(text);
    columns.push_back(numberColumn(
        Tables::tr("Largest value"), [cell](int row) { return cell(row).value; },
        Tables::tr("The value of largest magnitude")));
    columns.push_back(numberColumn(
        Tables::tr("× the usual"),
        [cell, usual](int row) {
            return usual > 0 ? std::abs(static_cast<double>(cell(row).value)) / usual
                             : std::numeric_limits<double>::quiet_NaN();
        },
        ofChannels ? Tables::tr("Its magnitude over the median of all channels' largest magnitudes")
                   : Tables::tr("Its magnitude over the median of all rows' largest magnitudes")));
    columns.push_back(ofChannels ? token : channel);
    if (ofChannels && tokens) columns.push_back(text);
    model.setTable(static_cast<int>(top.size()), std::move(columns));
}

void showBitFlips(TableModel& model, const BitPatternView& view) {
    struct Flip {
        QString name;
        int bit;
        double value;
    };
    auto flips = std::make_shared<std::vector<Flip>>();
    for (int bit = view.bitCount() - 1; bit >= 0; --bit)
        flips->push_back({view.nameOf(bit), view.bits() >> bit & 1,
                          view.valueOf(static_cast<std::uint8_t>(view.bits() ^ (1 << bit)))});
    const auto at = [flips](int row) -> const Flip& { return (*flips)[static_cast<std::size_t>(row)]; };
    std::vector<TableColumn> columns;
    columns.push_back(textColumn(Tables::tr("Bit"), [at](int row) { return at(row).name; }));
    columns.push_back(countColumn(Tables::tr("Now"), [at](int row) { return at(row).bit; }));
    columns.push_back(
        numberColumn(Tables::tr("Value when flipped"), [at](int row) { return at(row).value; }));
    model.setTable(static_cast<int>(flips->size()), std::move(columns));
}

std::vector<SiteVariance> variancesOf(const OverviewDataPtr& overview, Operand operand) {
    const QString operandName =
        operand == Operand::Activations ? QStringLiteral("activations") : QStringLiteral("weights");
    const OverviewMetric* inter = metricOf(overview, QStringLiteral("inter.") + operandName);
    const OverviewMetric* intra = metricOf(overview, QStringLiteral("intra.") + operandName);
    std::vector<SiteVariance> rows;
    if (!inter || !intra) return rows;
    const std::size_t n = std::min({overview->sites.size(), inter->values.size(), intra->values.size()});
    for (std::size_t i = 0; i < n; ++i)
        if (std::isfinite(inter->values[i]) && std::isfinite(intra->values[i]))
            rows.push_back({overview->sites[i], inter->values[i], intra->values[i]});
    return rows;
}

void showVariances(TableModel& model, const std::vector<SiteVariance>& rows) {
    const auto shared = std::make_shared<const std::vector<SiteVariance>>(rows);
    const auto at = [shared](int row) { return (*shared)[static_cast<std::size_t>(row)]; };
    std::vector<TableColumn> columns;
    columns.push_back(textColumn(Tables::tr("Site"),
                                 [at](int row) { return QString::fromStdString(at(row).site.name()); }));
    columns.push_back(
        numberColumn(Tables::tr("Inter-channel variance"), [at](int row) { return at(row).inter; }));
    columns.push_back(
        numberColumn(Tables::tr("Intra-channel variance"), [at](int row) { return at(row).intra; }));
    columns.push_back(numberColumn(
        Tables::tr("Ratio"), [at](int row) { return at(row).inter / at(row).intra; },
        Tables::tr("Inter- over intra-channel variance")));
    model.setTable(static_cast<int>(rows.size()), std::move(columns), [at](int row, int, int role) {
        return role == SiteRole ? QVariant::fromValue(at(row).site) : QVariant();
    });
}

} // namespace qs
