// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/int_kernels.h"
#include "kernels/int_peak.h"

namespace {

using qs::IntTile;
using qs::kLine;
using qs::kStrip;

/// Unsigned sums, because what wraps around on the way comes right in the end.
void addQuad(const std::int8_t* a, const std::uint8_t* line, std::uint32_t* sums) {
    const std::int32_t a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3];
    for (std::int64_t o = 0; o < kStrip; ++o) {
        const std::uint8_t* w = line + 4 * o;
        sums[o] += static_cast<std::uint32_t>(a0 * w[0] + a1 * w[1] + a2 * w[2] + a3 * w[3]);
    }
}

void loadSums(const IntTile& t, std::int64_t r, std::int64_t s, std::uint32_t* sums) {
    for (std::int64_t o = 0; o < kStrip; ++o)
        sums[o] = t.fresh ? 0 : static_cast<std::uint32_t>(t.acc[r * t.accStride + s * kStrip + o]);
}

void storeSums(const IntTile& t, std::int64_t r, std::int64_t s, const std::uint32_t* sums) {
    for (std::int64_t o = 0; o < kStrip; ++o)
        t.acc[r * t.accStride + s * kStrip + o] = static_cast<std::int32_t>(sums[o]);
}

void tile(const IntTile& t) {
    for (std::int64_t r = 0; r < t.rows; ++r)
        for (std::int64_t s = 0; s < t.strips; ++s) {
            std::uint32_t sums[kStrip];
            loadSums(t, r, s, sums);
            const std::uint8_t* w = t.w + s * t.wStride;
            for (std::int64_t i = 0; i < t.depth; i += 4)
                addQuad(t.a + r * t.aStride + i, w + i * kStrip, sums);
            storeSums(t, r, s, sums);
        }
}

void expand(const std::uint8_t* nibbles, const std::uint8_t* decode, std::int64_t lines,
            std::uint8_t* bytes) {
    for (std::int64_t l = 0; l < lines; ++l, nibbles += kLine, bytes += 2 * kLine)
        for (std::int64_t i = 0; i < kLine; ++i) {
            bytes[i] = decode[nibbles[i] & 15];
            bytes[kLine + i] = decode[nibbles[i] >> 4];
        }
}

void nibbleTile(const IntTile& t) {
    for (std::int64_t r = 0; r < t.rows; ++r) {
        std::uint32_t sums[kStrip];
        loadSums(t, r, 0, sums);
        std::uint8_t bytes[2 * kLine];
        for (std::int64_t i = 0; i < t.depth; i += 8) {
            expand(t.w + i * kStrip / 2, t.decode, 1, bytes);
            addQuad(t.a + r * t.aStride + i, bytes, sums);
            addQuad(t.a + r * t.aStride + i + 4, bytes + kLine, sums);
        }
        storeSums(t, r, 0, sums);
    }
}

void finish(const qs::IntFinish& f) {
    for (std::int64_t r = 0; r < f.rows; ++r) {
        const std::uint32_t excess = f.floatSums ? 0 : f.offset * static_cast<std::uint32_t>(f.rowSums[r]);
        const float rowScale = f.rowScale ? f.rowScale[r] : 1.0f;
        float* y = f.y + r * f.yStride;
        std::int64_t o = 0;
        for (; o < f.n; ++o) {
            float sum = f.floatSums ? f.floatSums[r * f.sumStride + o] : 0;
            if (!f.floatSums)
                sum = static_cast<float>(static_cast<std::int32_t>(
                    static_cast<std::uint32_t>(f.sums[r * f.sumStride + o]) - excess));
            float v = sum * f.scale[o] * rowScale;
            if (f.bias) v += f.bias[o];
            y[o] = f.add ? y[o] + v : v;
        }
    }
}

void blockTile(const qs::BlockTile& t) {
    for (std::int64_t r = 0; r < t.rows; ++r)
        for (std::int64_t s = 0; s < t.strips; ++s) {
            float* acc = t.acc + r * t.accStride + s * kStrip;
            if (t.fresh)
                for (std::int64_t o = 0; o < kStrip; ++o) acc[o] = 0;
            for (std::int64_t g = 0; g < t.groups; ++g) {
                std::uint32_t sums[kStrip];
                const std::int64_t at = r * t.scaleStride + g;
                for (std::uint32_t& sum : sums) sum = static_cast<std::uint32_t>(t.start[at]);
                for (std::int64_t i = g * t.group; i < (g + 1) * t.group; i += 4)
                    addQuad(t.a + r * t.aStride + i, t.w + s * t.wStride + i * kStrip, sums);
                const float* scale = t.wScale + s * t.wScaleStride + g * kStrip;
                for (std::int64_t o = 0; o < kStrip; ++o)
                    acc[o] +=
                        static_cast<float>(static_cast<std::int32_t>(sums[o])) * t.aScale[at] * scale[o];
            }
        }
}

/// One row to its place in every line: 4 inputs to 4 bytes, or 8 of them to 4 bytes of nibbles.
bool packRow(const qs::IntPack& p, const std::int8_t* row, std::uint8_t* bytes) {
    const int perLine = p.nibbleOf ? 8 : 4;
    for (std::int64_t first = 0; first < p.inputs; first += perLine, bytes += kLine) {
        for (int i = 0; i < 4; ++i) bytes[i] = 0;
        const std::int64_t rest = p.inputs - first;
        for (int i = 0; i < perLine && i < rest; ++i) {
            int code = row[first + i] + p.offset;
            if (p.nibbleOf) {
                if (code < 0 || code > p.largest || p.nibbleOf[code] == qs::kNoNibble) return false;
                code = p.nibbleOf[code];
            }
            bytes[i % 4] = static_cast<std::uint8_t>(bytes[i % 4] | code << (i < 4 ? 0 : 4));
        }
    }
    return true;
}

bool pack(const qs::IntPack& p) {
    for (std::int64_t o = 0; o < p.rows; ++o)
        if (!packRow(p, p.codes + o * p.inputs, p.lines + 4 * o)) return false;
    return true;
}

void nothing() {}

double peak(double seconds) {
    return measurePeak(seconds, [] {
        static std::uint8_t line[kLine] = {1, 2, 3};
        std::int8_t a[4] = {1, 2, 3, 4};
        std::uint32_t sums[kStrip] = {};
        for (int n = 0; n < 10000; ++n) {
            a[0] = static_cast<std::int8_t>(n);
            addQuad(a, line, sums);
        }
        volatile std::uint32_t keep = sums[0];
        (void)keep;
        return 10000.0 * kLine * 2;
    });
}

} // namespace

namespace qs {
extern const IntKernels kIntPortable;
const IntKernels kIntPortable = {8,          3,      3,      512, nothing,   nothing, tile,
                                 nibbleTile, expand, finish, 8,   blockTile, pack,    peak};
} // namespace qs
