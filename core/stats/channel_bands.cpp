// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "stats/channel_stats.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

constexpr std::int64_t kTile = 16;

/// Percentile p by linear interpolation, for ascending calls: everything before `sorted` is already in its
/// place.
template <class T> double nextPercentile(std::vector<T>& values, std::size_t& sorted, double p) {
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(position);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(low);
    if (low >= sorted) {
        std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(sorted), at, values.end());
        sorted = low;
    }
    const double fraction = position - static_cast<double>(low), lower = *at;
    if (fraction == 0) return lower;
    return lower + fraction * (static_cast<double>(*std::min_element(at + 1, values.end())) - lower);
}

/// Every level of one column into its place in `bands`; reorders the column.
void fillLevels(std::vector<float>& column, std::int64_t channel, std::int64_t channels,
                std::vector<float>& bands) {
    std::size_t sorted = 0;
    for (std::size_t level = 0; level < std::size(ChannelBands::kLevels); ++level)
        bands[level * static_cast<std::size_t>(channels) + static_cast<std::size_t>(channel)] =
            static_cast<float>(nextPercentile(column, sorted, ChannelBands::kLevels[level]));
}

} // namespace

double percentile(std::vector<double> values, double p) {
    std::size_t sorted = 0;
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    return nextPercentile(values, sorted, p);
}

ChannelBands channelBands(const float* x, std::int64_t rows, std::int64_t channels) {
    constexpr std::size_t kCount = std::size(ChannelBands::kLevels);
    ChannelBands bands;
    bands.channels = channels;
    bands.values.assign(kCount * static_cast<std::size_t>(channels), std::numeric_limits<float>::quiet_NaN());
    bands.magnitudes = bands.values;
    parallelFor(channels, kTile, [&](std::int64_t begin, std::int64_t end) {
        // A tile of columns at once, so that a row's cache line is read once.
        std::vector<std::vector<float>> columns(static_cast<std::size_t>(end - begin));
        for (auto& column : columns) column.reserve(static_cast<std::size_t>(rows));
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = begin; c < end; ++c)
                if (const float v = x[r * channels + c]; std::isfinite(v))
                    columns[static_cast<std::size_t>(c - begin)].push_back(v);
        for (std::int64_t c = begin; c < end; ++c) {
            auto& column = columns[static_cast<std::size_t>(c - begin)];
            if (column.empty()) continue;
            fillLevels(column, c, channels, bands.values);
            for (float& v : column) v = std::abs(v);
            fillLevels(column, c, channels, bands.magnitudes);
        }
    });
    return bands;
}

} // namespace qs
