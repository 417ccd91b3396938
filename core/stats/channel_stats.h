// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "stats/moments.h"
#include "stats/row_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qs {

/// Statistics of a matrix x[tokens][channels] (or of a weight, whose channels are its input columns), per
/// channel and over channels. Built row block by row block; deterministic for a given order of blocks.
class ChannelStats {
public:
    ChannelStats() = default;
    explicit ChannelStats(std::int64_t channels) : channels_(static_cast<std::size_t>(channels)) {}

    /// x: [rows, channels], row-major. Splits over channels, never over rows: bit-identical for any thread
    /// count.
    void addRows(const float* x, std::int64_t rows, std::int64_t channels);

    std::int64_t channels() const { return static_cast<std::int64_t>(channels_.size()); }
    std::int64_t rows() const { return channels_.empty() ? 0 : channels_[0].count + channels_[0].nonFinite; }
    const Moments& channel(std::int64_t j) const { return channels_[static_cast<std::size_t>(j)]; }

    /// Population variance over channels of the channel means (LLM-FP4 calls it inter-channel variance).
    double interChannelVariance() const;
    /// Mean over channels of the variance within the channel (intra-channel variance).
    double intraChannelVariance() const;
    double absMaxInterChannelVariance() const; ///< population variance over channels of absmax_j
    /// Spread of the channels' magnitudes in octaves: 99th minus 1st percentile (linear interpolation) of
    /// log2(absmax_j) over the channels with absmax_j > 0; 0 when fewer than two.
    double channelSpreadOctaves() const;
    Moments total() const; ///< over all values

private:
    std::vector<Moments> channels_;
};

/// Quantile bands per channel: min, 1 %, 25 %, 50 %, 75 %, 99 %, max of every column of x[rows][channels],
/// and of the column's magnitudes.
struct ChannelBands {
    static constexpr double kLevels[7] = {0, 0.01, 0.25, 0.5, 0.75, 0.99, 1};
    std::int64_t channels = 0;
    std::vector<float> values;     ///< [7][channels]
    std::vector<float> magnitudes; ///< [7][channels], of |x|
    float at(int level, std::int64_t channel) const {
        return values[static_cast<std::size_t>(level * channels + channel)];
    }
    float magnitudeAt(int level, std::int64_t channel) const {
        return magnitudes[static_cast<std::size_t>(level * channels + channel)];
    }
};
/// Over finite values; NaN where a column has none.
ChannelBands channelBands(const float* x, std::int64_t rows, std::int64_t channels);

/// Percentile of unsorted values with linear interpolation between order statistics (numpy's default). p in
/// [0, 1]; no NaN among the values; NaN when there are none.
double percentile(std::vector<double> values, double p);

/// x[rows][cols] reduced to at most outRows x outCols cells by the value of largest magnitude in each cell
/// (signed); a NaN in a cell wins.
struct DownsampledMatrix {
    std::int64_t rows = 0, cols = 0; ///< of the picture
    std::int64_t sourceRows = 0,
                 sourceCols =
                     0; ///< cell (r, c) covers source rows [r*sourceRows/rows, (r+1)*sourceRows/rows) ...
    std::vector<float> values; ///< [rows][cols]
};
DownsampledMatrix downsampleByMagnitude(const float* x, std::int64_t rows, std::int64_t cols,
                                        std::int64_t outRows, std::int64_t outCols);
DownsampledMatrix downsampleByMagnitude(const RowReader& readRows, std::int64_t rows, std::int64_t cols,
                                        std::int64_t outRows, std::int64_t outCols);

} // namespace qs
