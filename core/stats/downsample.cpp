// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "stats/channel_stats.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace qs {
namespace {

/// An integer that grows with |x|, the sign in the lowest bit: NaN is above everything, a negative above its
/// positive twin. Shifted so that signed comparison (which every x86-64 has for vectors) orders it.
inline std::int32_t orderKey(float x) {
    const auto bits = std::bit_cast<std::uint32_t>(x);
    return static_cast<std::int32_t>(((bits << 1) | (bits >> 31)) ^ 0x80000000u);
}
inline float valueOfKey(std::int32_t key) {
    const std::uint32_t rotated = static_cast<std::uint32_t>(key) ^ 0x80000000u;
    return std::bit_cast<float>((rotated >> 1) | (rotated << 31));
}

/// keys[c] = the larger of itself and the key of x[c].
void raise(std::vector<std::int32_t>& keys, const float* x) {
    std::int32_t* const k = keys.data();
    const std::size_t n = keys.size();
    for (std::size_t c = 0; c < n; ++c) {
        const std::int32_t key = orderKey(x[c]);
        k[c] = key > k[c] ? key : k[c];
    }
}

template <class Row>
DownsampledMatrix downsample(const Row& rowAt, std::int64_t rows, std::int64_t cols, std::int64_t outRows,
                             std::int64_t outCols) {
    DownsampledMatrix out;
    out.sourceRows = std::max<std::int64_t>(0, rows);
    out.sourceCols = std::max<std::int64_t>(0, cols);
    out.rows = std::clamp<std::int64_t>(outRows, 0, out.sourceRows);
    out.cols = std::clamp<std::int64_t>(outCols, 0, out.sourceCols);
    out.values.resize(static_cast<std::size_t>(out.rows * out.cols));
    if (out.values.empty()) return out;
    parallelFor(out.rows, 1, [&](std::int64_t begin, std::int64_t end) {
        std::vector<std::int32_t> keys;
        std::vector<float> buffer;
        for (std::int64_t r = begin; r < end; ++r) {
            keys.assign(static_cast<std::size_t>(cols), std::numeric_limits<std::int32_t>::min());
            for (std::int64_t s = r * rows / out.rows; s < (r + 1) * rows / out.rows; ++s)
                raise(keys, rowAt(s, buffer));
            for (std::int64_t c = 0; c < out.cols; ++c)
                out.values[static_cast<std::size_t>(r * out.cols + c)] = valueOfKey(*std::max_element(
                    keys.begin() + c * cols / out.cols, keys.begin() + (c + 1) * cols / out.cols));
        }
    });
    return out;
}

} // namespace

DownsampledMatrix downsampleByMagnitude(const float* x, std::int64_t rows, std::int64_t cols,
                                        std::int64_t outRows, std::int64_t outCols) {
    return downsample([&](std::int64_t r, std::vector<float>&) { return x + r * cols; }, rows, cols, outRows,
                      outCols);
}

DownsampledMatrix downsampleByMagnitude(const RowReader& readRows, std::int64_t rows, std::int64_t cols,
                                        std::int64_t outRows, std::int64_t outCols) {
    const auto rowAt = [&](std::int64_t r, std::vector<float>& buffer) {
        buffer.resize(static_cast<std::size_t>(cols));
        readRows(r, 1, buffer.data());
        return static_cast<const float*>(buffer.data());
    };
    return downsample(rowAt, rows, cols, outRows, outCols);
}

} // namespace qs
