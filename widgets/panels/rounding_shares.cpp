// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/rounding_shares.h"

#include "base/float_bits.h"
#include "base/parallel.h"
#include "quant/params_of_rows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qs {
namespace {

/// Numbers with how often each occurs, their bit patterns and values after rounding.
struct Rounded {
    std::vector<float> x, q;
    std::vector<std::uint8_t> bits;
    std::vector<std::int64_t> weights; ///< empty: every number counts once
    double scale = 1;                  ///< of counts, where x is a sample
};

void quantize(const QuantParams& p, std::int64_t rows, std::int64_t cols, Rounded& r) {
    r.q.resize(r.x.size());
    r.bits.resize(r.x.size());
    fakeQuantize(p, r.x.data(), r.q.data(), rows, cols);
    quantizeToBits(p, r.x.data(), r.bits.data(), rows, cols);
}

Rounded ofHistogram(const QuantParams& p, const PatternHistogram& h) {
    Rounded r;
    for (std::uint32_t pattern = 0; pattern < h.counts.size(); ++pattern) {
        const float value = h.counts[pattern] > 0 ? h.valueOf(pattern) : std::nanf("");
        if (!std::isfinite(value)) continue;
        r.x.push_back(value);
        r.weights.push_back(h.counts[pattern]);
    }
    if (!r.x.empty()) quantize(p, 1, static_cast<std::int64_t>(r.x.size()), r);
    return r;
}

/// The parameters of the sample's rows: those of all rows, thinned out, unless they are the sample's already.
QuantParams ofSample(const QuantParams& p, const TensorSnapshot& t) {
    const bool ofAllRows = p.bias.size() == p.biasCount(t.rows, t.channels);
    return ofAllRows ? paramsOfRows(p, t.channels, 0, t.sampleRows, t.sampleStride) : p;
}

Rounded ofSampleRows(const QuantParams& p, const TensorSnapshot& t) {
    Rounded r;
    const QuantParams own = ofSample(p, t);
    if (t.sample.empty() || own.bias.size() != own.biasCount(t.sampleRows, t.channels)) return r;
    r.x = t.sample;
    r.scale = static_cast<double>(t.rows) / static_cast<double>(t.sampleRows);
    quantize(own, t.sampleRows, t.channels, r);
    return r;
}

std::shared_ptr<const PatternHistogram> histogramAfter(const Rounded& r) {
    auto after = std::make_shared<PatternHistogram>();
    after->counts.assign(65536, 0);
    after->exact = false;
    for (std::size_t i = 0; i < r.x.size(); ++i) {
        const std::int64_t n = r.weights.empty() ? 1 : r.weights[i];
        after->counts[floatToBf16(r.q[i])] += n;
        after->total += n;
    }
    if (r.scale == 1) return after;
    after->total = 0;
    for (std::int64_t& n : after->counts) {
        n = std::llround(static_cast<double>(n) * r.scale);
        after->total += n;
    }
    return after;
}

/// Index of the value of every bit pattern; reserved patterns never occur.
std::array<std::uint8_t, 256> placeOfBits(const Format& format, const std::vector<double>& values) {
    std::array<std::uint8_t, 256> place{};
    for (int bits = 0; bits < 1 << format.bits(); ++bits) {
        const double value = valueOfBits(format, static_cast<std::uint8_t>(bits));
        const auto at = std::lower_bound(values.begin(), values.end(), value);
        if (std::isfinite(value) && at != values.end())
            place[static_cast<std::size_t>(bits)] = static_cast<std::uint8_t>(at - values.begin());
    }
    return place;
}

} // namespace

RoundingShares roundingShares(const TensorSnapshot& tensor, const QuantView& view) {
    const SerialScope serial;
    RoundingShares shares;
    const QuantParams& p = view.params;
    if (!p.active()) return shares;
    const bool single = p.granularity == Granularity::Tensor && p.zero.empty();
    const Rounded r = single ? ofHistogram(p, tensor.histogram) : ofSampleRows(p, tensor);
    shares.values = p.format.values();
    const auto place = placeOfBits(p.format, shares.values);
    shares.count.assign(shares.values.size(), 0);
    shares.error.assign(shares.values.size(), 0);
    double count = 0, error = 0;
    for (std::size_t i = 0; i < r.x.size(); ++i) {
        if (!std::isfinite(r.x[i])) continue;
        const double n = r.weights.empty() ? 1 : static_cast<double>(r.weights[i]);
        const double d = static_cast<double>(r.x[i]) - r.q[i], e = n * d * d;
        shares.count[place[r.bits[i]]] += n;
        shares.error[place[r.bits[i]]] += e;
        count += n;
        error += e;
    }
    if (count == 0) return {};
    for (double& share : shares.count) share /= count;
    if (error > 0)
        for (double& share : shares.error) share /= error;
    shares.after = histogramAfter(r);
    shares.exact = single ? tensor.histogram.exact : tensor.sampleRows == tensor.rows;
    return shares;
}

} // namespace qs
