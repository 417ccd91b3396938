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
void showCodes(TableModel& model, const CodeTable& table);

} // namespace qs
