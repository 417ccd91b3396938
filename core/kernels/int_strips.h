// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"
#include "base/task.h"
#include "kernels/aligned_buffer.h"

#include <cstdint>
#include <functional>
#include <span>

namespace qs {

struct IntKernels;

/// Writes the codes of rows [first, first + count), row-major, to out; called from several threads.
using CodeRowReader = std::function<void(std::int64_t first, std::int64_t count, std::int8_t* out)>;

/// Integer weights in the layout of the integer kernels (int_kernels.h): bytes, or half bytes with a
/// codebook. What PackedInt8 and PackedBlocks share; internal to kernels/.
struct IntStrips {
    /// depthUnit: inputs are padded to a multiple of it. Errors as in PackedInt8's constructor.
    IntStrips(std::int64_t outputs, std::int64_t inputs, std::int64_t depthUnit, const CodeRowReader& reader,
              std::span<const std::int8_t> codebook, const Task& task, IntegerIsa isa);

    struct Bytes {
        const std::uint8_t* data;
        std::int64_t stride; ///< bytes from strip to strip
    };
    /// Inputs [i, i + depth) of some strips as bytes: in place, or unpacked into the scratch memory.
    Bytes bytes(std::int64_t firstStrip, std::int64_t count, std::int64_t i, std::int64_t depth,
                AlignedBuffer<std::uint8_t>& scratch) const;
    /// Calls work(first row, rows, first strip, strips), in parallel, for pieces that cover all rows and
    /// strips; task.checkpoint() every few milliseconds of products.
    using Work = std::function<void(std::int64_t, std::int64_t, std::int64_t, std::int64_t)>;
    void forPanels(std::int64_t rows, const Task& task, const Work& work) const;
    /// Rows of a piece at most: their sums stay near.
    static constexpr std::int64_t kPieceRows = 256;

    std::uint64_t size() const { return static_cast<std::uint64_t>(strips * stripBytes); }

    const IntKernels& kernels;
    std::int64_t outputs, inputs, depth, strips, stripBytes;
    bool nibbles;
    int offset = 128;                 ///< added to codes to make them unsigned
    int largest = 255;                ///< largest unsigned byte
    std::uint8_t decode[16] = {};     ///< code + offset of each nibble
    AlignedBuffer<std::uint8_t> data; ///< [strips][depth / 4 or / 8][64]

private:
    void packStrip(std::int64_t strip, const CodeRowReader& reader);
    std::uint8_t nibbleOf_[256] = {}; ///< by code + offset; kNoNibble: not in the codebook
};

} // namespace qs
