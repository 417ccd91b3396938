// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/table_model.h"
#include "panels/tensor_data.h"

namespace qs {

// The tables behind the pictures. Each holds its snapshot.

/// One row per channel: extremes, quantiles, mean, deviation.
void showChannels(TableModel& model, const TensorSnapshotPtr& tensor);
/// One row per site, one column per metric; SiteRole is set.
void showOverview(TableModel& model, const OverviewDataPtr& data);
/// One row per bin.
void showBins(TableModel& model, const BinnedHistogram& bins, std::int64_t total);

/// The cells of the heat map with the largest magnitudes, largest first.
void showLargestCells(TableModel& model, const TensorSnapshotPtr& tensor, int count);

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
/// "0 10 1": sign, exponent and mantissa apart; integers without gaps.
QString bitString(std::uint8_t bits, const Format& format);
/// With counts, the last column has no header and no text: its SortRole is the share, for a bar.
void showCodes(TableModel& model, const CodeTable& table);

} // namespace qs
