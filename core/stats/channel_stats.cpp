// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/channel_stats.h"

#include "base/error.h"
#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

/// Columns worked on together: their running moments, as one array per quantity, stay in the first-level
/// cache, and every row adds to each of them in turn. So the result does not depend on how the rows were cut
/// into calls.
constexpr std::size_t kTile = 64;
constexpr double kLargest = std::numeric_limits<float>::max();

struct Tile {
    double count[kTile], skipped[kTile], min[kTile], max[kTile], mean[kTile], m2[kTile], m3[kTile], m4[kTile];

    void load(const Moments* from, std::size_t n) {
        for (std::size_t j = 0; j < kTile; ++j) {
            const Moments m = j < n ? from[j] : Moments{};
            count[j] = static_cast<double>(m.count);
            skipped[j] = static_cast<double>(m.nonFinite);
            min[j] = m.count > 0 ? m.min : std::numeric_limits<double>::infinity();
            max[j] = m.count > 0 ? m.max : -std::numeric_limits<double>::infinity();
            mean[j] = m.mean;
            m2[j] = m.m2;
            m3[j] = m.m3;
            m4[j] = m.m4;
        }
    }
    void store(Moments* to, std::size_t n) const {
        for (std::size_t j = 0; j < n; ++j) {
            const bool any = count[j] > 0;
            to[j] = {static_cast<std::int64_t>(count[j]),
                     static_cast<std::int64_t>(skipped[j]),
                     any ? min[j] : 0,
                     any ? max[j] : 0,
                     mean[j],
                     m2[j],
                     m3[j],
                     m4[j]};
        }
    }

    /// One more value per column (Pebay's update for a single value), without branches so that it vectorizes;
    /// a value that is not finite has weight 0 and leaves everything but `skipped` as it was.
    void add(const float* row, std::size_t n) {
        for (std::size_t j = 0; j < n; ++j) {
            const double raw = row[j], oldMean = mean[j], oldMin = min[j], oldMax = max[j], before = count[j];
            const double old2 = m2[j], old3 = m3[j], old4 = m4[j];
            const bool finite = std::fabs(raw) <= kLargest;
            const double weight = finite ? 1.0 : 0.0;
            const double x = finite ? raw : oldMean;
            const double now = before + weight, divisor = now > 1 ? now : 1.0;
            const double delta = x - oldMean, d = delta / divisor, term = delta * d * before;
            m4[j] = old4 + term * d * d * (now * now - 3 * now + 3) + 6 * d * d * old2 - 4 * d * old3;
            m3[j] = old3 + term * d * (now - 2) - 3 * d * old2;
            m2[j] = old2 + term;
            mean[j] = oldMean + d;
            count[j] = now;
            skipped[j] += 1.0 - weight;
            const double low = finite ? raw : oldMin, high = finite ? raw : oldMax;
            min[j] = low < oldMin ? low : oldMin;
            max[j] = high > oldMax ? high : oldMax;
        }
    }
};

/// Population variance of the values.
double varianceOf(const std::vector<double>& values) {
    if (values.empty()) return 0;
    const auto n = static_cast<double>(values.size());
    double mean = 0, squares = 0;
    for (const double v : values) mean += v;
    mean /= n;
    for (const double v : values) squares += (v - mean) * (v - mean);
    return squares / n;
}

/// f(channel) of every channel that has a finite value.
template <class F> std::vector<double> overChannels(const std::vector<Moments>& channels, const F& f) {
    std::vector<double> values;
    for (const Moments& m : channels)
        if (m.count > 0) values.push_back(f(m));
    return values;
}

} // namespace

void ChannelStats::addRows(const float* x, std::int64_t rows, std::int64_t channels) {
    if (channels_.empty()) channels_.resize(static_cast<std::size_t>(channels));
    if (channels != this->channels())
        throw Error(ErrorCode::Internal, "channel statistics: rows of a different number of channels");
    parallelFor(channels, kTile, [&](std::int64_t begin, std::int64_t end) {
        const auto n = static_cast<std::size_t>(end - begin);
        Moments* const moments = channels_.data() + begin;
        Tile tile;
        tile.load(moments, n);
        for (std::int64_t r = 0; r < rows; ++r) tile.add(x + r * channels + begin, n);
        tile.store(moments, n);
    });
}

double ChannelStats::interChannelVariance() const {
    return varianceOf(overChannels(channels_, [](const Moments& m) { return m.mean; }));
}

double ChannelStats::intraChannelVariance() const {
    const auto variances = overChannels(channels_, [](const Moments& m) { return m.variance(); });
    double sum = 0;
    for (const double v : variances) sum += v;
    return variances.empty() ? 0 : sum / static_cast<double>(variances.size());
}

double ChannelStats::absMaxInterChannelVariance() const {
    return varianceOf(overChannels(channels_, [](const Moments& m) { return m.absMax(); }));
}

double ChannelStats::channelSpreadOctaves() const {
    std::vector<double> octaves;
    for (const Moments& m : channels_)
        if (m.absMax() > 0) octaves.push_back(std::log2(m.absMax()));
    return octaves.size() < 2 ? 0 : percentile(octaves, 0.99) - percentile(octaves, 0.01);
}

Moments ChannelStats::total() const {
    Moments all;
    for (const Moments& m : channels_) all.merge(m);
    return all;
}

} // namespace qs
