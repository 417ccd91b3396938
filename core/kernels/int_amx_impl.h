// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kernels/int_kernels.h"

/// The integer tile over AMX's operations, which are a parameter so that the same code can be tested on
/// machines without AMX: Tiles::load<N>(address, byte stride), store<N>, zero<N> on tile registers N of 16
/// rows of 64 bytes, and Tiles::dot<C, A, W>(): C[r][o] += sum over i, q of A[r][4 q + i] (signed) *
/// W[q][4 o + i] (unsigned), which is TDPBSUD.
namespace qs {

inline constexpr std::int64_t kTileSide = 16;

template <class Tiles, int Accumulator>
void startSum(const IntTile& t, std::int64_t row, std::int64_t strip) {
    if (t.fresh)
        Tiles::template zero<Accumulator>();
    else
        Tiles::template load<Accumulator>(t.acc + row * t.accStride + strip * kStrip,
                                          t.accStride * static_cast<std::int64_t>(sizeof(std::int32_t)));
}

template <class Tiles, int Accumulator> void endSum(const IntTile& t, std::int64_t row, std::int64_t strip) {
    Tiles::template store<Accumulator>(t.acc + row * t.accStride + strip * kStrip,
                                       t.accStride * static_cast<std::int64_t>(sizeof(std::int32_t)));
}

/// Up to 32 rows by up to 2 strips in 4 accumulators. Rows are rounded up to 16: `a` must be readable and
/// `acc` writable so far. Tile registers 0..3: sums, 4..5: rows, 6..7: strips.
template <class Tiles> void amxTile(const IntTile& t) {
    const bool lower = t.rows > kTileSide, right = t.strips > 1;
    startSum<Tiles, 0>(t, 0, 0);
    if (right) startSum<Tiles, 1>(t, 0, 1);
    if (lower) startSum<Tiles, 2>(t, kTileSide, 0);
    if (lower && right) startSum<Tiles, 3>(t, kTileSide, 1);
    for (std::int64_t i = 0; i < t.depth; i += kDepthStep) {
        Tiles::template load<4>(t.a + i, t.aStride);
        Tiles::template load<6>(t.w + i * kStrip, kLine);
        Tiles::template dot<0, 4, 6>();
        if (right) {
            Tiles::template load<7>(t.w + t.wStride + i * kStrip, kLine);
            Tiles::template dot<1, 4, 7>();
        }
        if (!lower) continue;
        Tiles::template load<5>(t.a + kTileSide * t.aStride + i, t.aStride);
        Tiles::template dot<2, 5, 6>();
        if (right) Tiles::template dot<3, 5, 7>();
    }
    endSum<Tiles, 0>(t, 0, 0);
    if (right) endSum<Tiles, 1>(t, 0, 1);
    if (lower) endSum<Tiles, 2>(t, kTileSide, 0);
    if (lower && right) endSum<Tiles, 3>(t, kTileSide, 1);
}

} // namespace qs
