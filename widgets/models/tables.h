// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/histogram_view.h"
#include "models/table_model.h"
#include "panels/tensor_data.h"

namespace qs {

// The tables behind the pictures. Each holds its snapshot.

/// One row per channel: extremes, quantiles, mean, deviation.
void showChannels(TableModel& model, const TensorSnapshotPtr& tensor);
/// One row per site, one column per metric; SiteRole is set.
void showOverview(TableModel& model, const OverviewDataPtr& data);
/// One row per bin; `after`: the same bins of the quantized values, or no counts.
void showBins(TableModel& model, const BinnedHistogram& bins, const BinnedHistogram& after,
              std::int64_t total);

/// One row per grid value: its rounding cell, and its shares of the values and of the squared error.
void showCells(TableModel& model, const GridOverlay& grid);

/// The cells of the heat map with the largest magnitudes, largest first.
void showLargestCells(TableModel& model, const TensorSnapshotPtr& tensor, int count);

/// A site with the variances between and within its channels.
struct SiteVariance {
    SiteId site;
    double inter = 0, intra = 0;
};
/// Of the overview's numbers; sites without them are left out. Null gives none.
std::vector<SiteVariance> variancesOf(const OverviewDataPtr& overview, Operand operand);
void showVariances(TableModel& model, const std::vector<SiteVariance>& rows);

/// The `count` cells of largest magnitude, largest first; cells without a finite value are left out.
std::vector<ExtremeCell> largestOf(const std::vector<ExtremeCell>& cells, std::size_t count);
/// One row per cell of `top`: of channels (with the row where they are largest) or of rows. `tensor` gives
/// the texts of tokens and what is usual; null clears.
void showOutliers(TableModel& model, const std::vector<ExtremeCell>& top, const TensorSnapshotPtr& tensor,
                  bool ofChannels);

/// Every bit pattern of a format, its value at a bias and how often it is used.
struct CodeRow {
    std::uint8_t bits = 0;
    double value = 0;
    std::int64_t count = 0;
};
struct CodeTable {
    Format format;
    std::vector<CodeRow> rows;
    std::int64_t total = 0; ///< 0: no tensor, no counts
};
/// `counts` by bit pattern as in Distortion::codeCounts, or empty. Format None gives no rows.
CodeTable codeTable(const Format& format, double bias, const std::vector<std::int64_t>& counts);
class BitPatternView;
/// One row per bit of the pattern that is shown, the highest first: what it means, and the value with it
/// flipped.
void showBitFlips(TableModel& model, const BitPatternView& view);
/// "0 10 1": sign, exponent and mantissa apart; integers without gaps.
QString bitString(std::uint8_t bits, const Format& format);
/// With counts, the last column has no header and no text: its SortRole is the share, for a bar.
void showCodes(TableModel& model, const CodeTable& table);

} // namespace qs
