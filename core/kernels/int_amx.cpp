// SPDX-License-Identifier: GPL-3.0-or-later
// Integer products with AMX tiles. Packed nibbles for few rows go through AVX-512 VNNI: there the memory is
// the limit.
#include "kernels/int_amx_impl.h"
#include "kernels/int_peak.h"

#include <immintrin.h>

namespace qs {
extern const IntKernels kIntAvx512Vnni, kIntAmx;
}

namespace {

struct TileConfig {
    std::uint8_t palette, startRow, reserved[14];
    std::uint16_t bytesPerRow[16];
    std::uint8_t rows[16];
};
// Not a local variable: GCC 12 takes _tile_loadconfig to read 8 bytes only, and drops stores to the others.
alignas(64) constexpr TileConfig kConfig = {
    1, 0, {}, {64, 64, 64, 64, 64, 64, 64, 64}, {16, 16, 16, 16, 16, 16, 16, 16}};

/// In assembly, like GCC's own intrinsics, but with the number of the tile as a template parameter and with
/// all memory as an operand: theirs do not say what they read.
struct HardwareTiles {
    template <int N> static void load(const void* p, std::int64_t stride) {
        asm volatile("tileloadd (%0,%1,1), %%tmm%c2" : : "r"(p), "r"(stride), "i"(N) : "memory");
    }
    template <int N> static void store(void* p, std::int64_t stride) {
        asm volatile("tilestored %%tmm%c2, (%0,%1,1)" : : "r"(p), "r"(stride), "i"(N) : "memory");
    }
    template <int N> static void zero() { asm volatile("tilezero %%tmm%c0" : : "i"(N)); }
    template <int C, int A, int W> static void dot() {
        asm volatile("tdpbsud %%tmm%c2, %%tmm%c1, %%tmm%c0" : : "i"(C), "i"(A), "i"(W));
    }
};

// Per piece of work, not per thread: other libraries that use tiles (oneDNN) configure them their own way.
void begin() {
    _tile_loadconfig(&kConfig);
}
void end() {
    _tile_release();
}
void tile(const qs::IntTile& t) {
    qs::amxTile<HardwareTiles>(t);
}
void nibbleTile(const qs::IntTile& t) {
    qs::kIntAvx512Vnni.nibbleTile(t);
}
void expand(const std::uint8_t* nibbles, const std::uint8_t* decode, std::int64_t lines,
            std::uint8_t* bytes) {
    qs::kIntAvx512Vnni.expand(nibbles, decode, lines, bytes);
}

void finish(const qs::IntFinish& f) {
    qs::kIntAvx512Vnni.finish(f);
}

/// A group is shorter than a tile's 64 inputs.
void blockTile(const qs::BlockTile& t) {
    qs::kIntAvx512Vnni.blockTile(t);
}

double peak(double seconds) {
    begin();
    const double rate = measurePeak(seconds, [] {
        HardwareTiles::zero<4>();
        HardwareTiles::zero<5>();
        HardwareTiles::zero<6>();
        HardwareTiles::zero<7>();
        for (int n = 0; n < 2000; ++n) {
            HardwareTiles::dot<0, 4, 6>();
            HardwareTiles::dot<1, 4, 7>();
            HardwareTiles::dot<2, 5, 6>();
            HardwareTiles::dot<3, 5, 7>();
        }
        return 2000.0 * 4 * 16 * 16 * 64 * 2;
    });
    end();
    return rate;
}

} // namespace

namespace qs {
const IntKernels kIntAmx = {2 * kTileSide, 2,      2,      1024, begin,     end,          tile,
                            nibbleTile,    expand, finish, 4,    blockTile, qs::packAvx2, peak};
}
