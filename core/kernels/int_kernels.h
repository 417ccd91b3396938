// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"

#include <cstdint>

/// Inner loops of the integer products, one set per instruction set; all sets give the same integers.
/// Internal to kernels/.
///
/// Weights are unsigned bytes (code + offset), because every dot-product instruction multiplies unsigned by
/// signed bytes; activations are signed. Outputs come in strips of 16, inputs in quads of 4: a strip is a
/// sequence of 64-byte lines, line q holding [16 outputs][4 inputs] of inputs 4q .. 4q + 3. That is the
/// operand order of vpdpbusd and of an AMX tile alike. Packed nibbles put two quads into one line: quad 2j in
/// the low halves of line j, quad 2j + 1 in the high ones.
namespace qs {

inline constexpr std::int64_t kStrip = 16;      ///< outputs per strip
inline constexpr std::int64_t kLine = 64;       ///< bytes per line
inline constexpr std::int64_t kDepthStep = 64;  ///< inputs are padded with zeros to a multiple of this
inline constexpr std::int64_t kRowPadding = 16; ///< readable rows of the activations: a multiple of this

/// acc[r][16 s + o] (=, +=) sum over i < depth of a[r][i] * w[s][i][o], modulo 2^32.
struct IntTile {
    const std::int8_t* a = nullptr;
    std::int64_t aStride = 0; ///< bytes between rows
    std::int64_t rows = 0;    ///< at most IntKernels::rows
    const std::uint8_t* w = nullptr;
    std::int64_t wStride = 0;             ///< bytes between strips
    std::int64_t strips = 0;              ///< at most IntKernels::strips; 1 for nibbles
    const std::uint8_t* decode = nullptr; ///< nibbles only: the 16 unsigned bytes they stand for
    std::int64_t depth = 0;               ///< a multiple of kDepthStep
    /// No sum of two neighbouring products leaves 16 signed bits, so that maddubs does not saturate.
    bool narrow = false;
    bool fresh = true; ///< acc starts at zero
    std::int32_t* acc = nullptr;
    std::int64_t accStride = 0; ///< integers between rows
};

/// Block formats: acc[r][16 s + o] (=, +=) sum over groups g of float(start[r][g] + sum over i in g of
/// a[r][i] * w[s][i][o]) * aScale[r][g] * wScale[s][g][o], multiplied and added in f32, in this order.
struct BlockTile {
    const std::int8_t* a = nullptr;
    std::int64_t aStride = 0; ///< bytes between rows
    std::int64_t rows = 0;    ///< at most IntKernels::blockRows
    const std::uint8_t* w = nullptr;
    std::int64_t wStride = 0; ///< bytes between strips
    std::int64_t strips = 0;  ///< at most IntKernels::strips
    std::int64_t group = 0;   ///< inputs, a multiple of 4
    std::int64_t groups = 0;
    bool narrow = false;                 ///< as in IntTile
    const std::int32_t* start = nullptr; ///< takes the offset of the weights times the sum of the codes off
    const float* aScale = nullptr;
    std::int64_t scaleStride = 0; ///< numbers between rows of start and of aScale
    const float* wScale = nullptr;
    std::int64_t wScaleStride = 0; ///< floats between strips
    bool fresh = true;             ///< acc starts at zero
    float* acc = nullptr;
    std::int64_t accStride = 0;
};

/// y[r][o] (=, +=) sum * scale[o] * rowScale[r] + bias[o] in f32, for a block of sums.
struct IntFinish {
    const std::int32_t* sums =
        nullptr;                      ///< of unsigned weights: the offset times the row's codes comes off, or
    const float* floatSums = nullptr; ///< finished ones
    std::int64_t sumStride = 0;       ///< numbers between rows
    std::int64_t rows = 0, n = 0;     ///< n: outputs
    std::uint32_t offset = 0;         ///< of the weights
    const std::int32_t* rowSums = nullptr; ///< [rows]: sums of the codes
    const float* scale = nullptr;          ///< [n]
    const float* rowScale = nullptr;       ///< [rows]; null: 1
    const float* bias = nullptr;           ///< [n]; null: 0
    bool add = false;
    /// Whole lines, more of them than caches hold, and nothing to add to: y need not come from memory before
    /// it is written. y and yStride are multiples of a line.
    bool past = false;
    float* y = nullptr;
    std::int64_t yStride = 0;
};

/// 16 rows of codes to the lines of one strip. Rows beyond `rows`, and inputs beyond `inputs`, meet
/// activations of zero or are not stored: any byte will do for them.
struct IntPack {
    const std::int8_t* codes = nullptr; ///< [rows][inputs]
    std::int64_t rows = 0;              ///< at most kStrip
    std::int64_t inputs = 0;
    int offset = 0;  ///< added to codes to make them unsigned
    int largest = 0; ///< largest code + offset
    /// Nibbles only: by code + offset, at least `largest` + 1 of them and a multiple of 16; kNoNibble where
    /// the codebook has a gap.
    const std::uint8_t* nibbleOf = nullptr;
    std::uint8_t* lines = nullptr; ///< of all whole steps of kDepthStep inputs
};
inline constexpr std::uint8_t kNoNibble = 255;

struct IntKernels {
    std::int64_t rows;        ///< of the largest tile
    std::int64_t strips;      ///< of the largest tile
    std::int64_t panelStrips; ///< strips of weights that share a pass over the rows
    std::int64_t depthBlock;  ///< inputs whose weights, for a panel, stay in the first-level cache
    void (*begin)();          ///< on a thread before its tiles, and end() after them
    void (*end)();
    void (*tile)(const IntTile&);
    /// The same from one strip of packed nibbles, decoded in registers: for few rows. At most kNibbleRows.
    void (*nibbleTile)(const IntTile&);
    /// Unpacks `lines` lines of nibbles to twice as many lines of bytes.
    void (*expand)(const std::uint8_t* nibbles, const std::uint8_t* decode, std::int64_t lines,
                   std::uint8_t* bytes);
    void (*finish)(const IntFinish&);
    std::int64_t blockRows;
    void (*blockTile)(const BlockTile&);
    /// False when a code is not in the codebook; the lines are then undefined.
    bool (*pack)(const IntPack&);
    /// Multiply-adds of unsigned with signed bytes for `seconds` of processor time; operations (two
    /// each) per such second.
    double (*peak)(double seconds);
};
inline constexpr std::int64_t kNibbleRows = 8;

#if defined(__x86_64__)
bool packAvx2(const IntPack& pack); ///< what all vector sets use: packing is a transposition of bytes
#endif

/// The kernels of a set that supports() affirms.
const IntKernels& intKernels(IntegerIsa isa);

} // namespace qs
