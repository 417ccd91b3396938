// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/histogram.h"

#include "base/float_bits.h"
#include "base/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <limits>

namespace qs {
namespace {

constexpr std::size_t kPatterns = 65536;
constexpr std::int64_t kMinPiece = 1 << 20, kMaxPieces = 16;
constexpr std::uint32_t kLargestBf16 = 0x7f7f;

/// Counts n elements in at most kMaxPieces pieces, each with a table of its own; integers, so the order does
/// not matter. count(begin, end, table) returns whether the piece was lossless.
template <class Count> void countPatterns(PatternHistogram& h, std::int64_t n, const Count& count) {
    const std::int64_t grain = std::max(kMinPiece, n / kMaxPieces + 1);
    const std::int64_t pieces = n > 0 ? (n - 1) / grain + 1 : 0;
    std::vector<std::vector<std::uint64_t>> tables(static_cast<std::size_t>(pieces));
    std::vector<char> lossless(static_cast<std::size_t>(pieces));
    parallelFor(n, grain, [&](std::int64_t begin, std::int64_t end) {
        const auto piece = static_cast<std::size_t>(begin / grain);
        tables[piece].resize(kPatterns);
        lossless[piece] = count(begin, end, tables[piece].data()) ? 1 : 0;
    });
    h.counts.assign(kPatterns, 0);
    h.total = n;
    for (const auto& table : tables)
        for (std::size_t i = 0; i < kPatterns; ++i) h.counts[i] += static_cast<std::int64_t>(table[i]);
    h.exact = std::all_of(lossless.begin(), lossless.end(), [](char c) { return c != 0; });
    h.nonFinite = 0;
    for (std::uint32_t i = 0; i < kPatterns; ++i)
        if (h.counts[i] > 0 && !std::isfinite(h.valueOf(i))) h.nonFinite += h.counts[i];
}

/// Largest f(value) over the finite values that occur.
template <class F> double largest(const PatternHistogram& h, const F& f) {
    double best = -std::numeric_limits<double>::infinity();
    for (std::uint32_t i = 0; i < h.counts.size(); ++i)
        if (h.counts[i] > 0 && std::isfinite(h.valueOf(i)))
            best = std::max(best, f(static_cast<double>(h.valueOf(i))));
    return std::isfinite(best) ? best : 0;
}

} // namespace

float PatternHistogram::valueOf(std::uint32_t pattern) const {
    const auto bits = static_cast<std::uint16_t>(pattern);
    return kind == Kind::F16 ? f16ToFloat(bits) : bf16ToFloat(bits);
}

double PatternHistogram::absMax() const {
    return largest(*this, [](double v) { return std::fabs(v); });
}
double PatternHistogram::min() const {
    return -largest(*this, [](double v) { return -v; });
}
double PatternHistogram::max() const {
    return largest(*this, [](double v) { return v; });
}

PatternHistogram histogramOfFloats(std::span<const float> x) {
    PatternHistogram h;
    countPatterns(h, static_cast<std::int64_t>(x.size()),
                  [&](std::int64_t begin, std::int64_t end, std::uint64_t* table) {
                      std::uint32_t lost = 0;
                      for (std::int64_t i = begin; i < end; ++i) {
                          const float v = x[static_cast<std::size_t>(i)];
                          const auto bits = std::bit_cast<std::uint32_t>(v);
                          std::uint32_t pattern = floatToBf16(v);
                          // A finite value stays finite.
                          if ((pattern & 0x7fffu) == 0x7f80u && std::isfinite(v))
                              pattern = (pattern & 0x8000u) | kLargestBf16;
                          lost |= bits & 0xffffu;
                          ++table[pattern];
                      }
                      return lost == 0;
                  });
    return h;
}

PatternHistogram histogramOf16Bit(std::span<const std::byte> raw, PatternHistogram::Kind kind) {
    PatternHistogram h;
    h.kind = kind;
    countPatterns(h, static_cast<std::int64_t>(raw.size() / 2),
                  [&](std::int64_t begin, std::int64_t end, std::uint64_t* table) {
                      for (std::int64_t i = begin; i < end; ++i) {
                          std::uint16_t pattern;
                          std::memcpy(&pattern, raw.data() + 2 * i, sizeof(pattern));
                          ++table[pattern];
                      }
                      return true;
                  });
    return h;
}

BinnedHistogram binned(const PatternHistogram& h, int bins, double low, double high) {
    BinnedHistogram b;
    b.low = low;
    b.high = high;
    b.counts.assign(static_cast<std::size_t>(std::max(0, bins)), 0);
    if (b.counts.empty() || !(high > low) || !std::isfinite(high - low)) return b;
    const double perUnit = static_cast<double>(bins) / (high - low);
    const auto binOf = [&](double v) {
        return static_cast<std::size_t>(std::clamp((v - low) * perUnit, 0.0, static_cast<double>(bins - 1)));
    };
    for (std::uint32_t pattern = 0; pattern < h.counts.size(); ++pattern) {
        if (h.counts[pattern] == 0) continue;
        const auto n = static_cast<double>(h.counts[pattern]);
        const double v = h.valueOf(pattern);
        if (!std::isfinite(v)) continue;
        if (v < low || v > high) {
            (v < low ? b.below : b.above) += n;
            continue;
        }
        // The value stands for its rounding cell: up to half way to its neighbours, here taken as symmetric.
        const double beyond = (pattern & 0x7fffu) == 0 ? v : static_cast<double>(h.valueOf(pattern + 1));
        const double half = std::isfinite(beyond) ? std::fabs(beyond - v) / 2 : 0;
        const double left = std::max(low, v - half), right = std::min(high, v + half);
        const std::size_t first = binOf(left), last = binOf(right);
        if (first == last || right <= left) {
            b.counts[binOf(v)] += n;
            continue;
        }
        const double density = n / (right - left);
        for (std::size_t i = first; i <= last; ++i) {
            const double from = std::max(left, low + static_cast<double>(i) / perUnit);
            const double to = i == last ? right : std::min(right, low + static_cast<double>(i + 1) / perUnit);
            b.counts[i] += density * std::max(0.0, to - from);
        }
    }
    return b;
}

} // namespace qs
