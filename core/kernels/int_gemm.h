// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"
#include "base/task.h"
#include "kernels/aligned_buffer.h"
#include "kernels/code_matrix.h"
#include "kernels/gemm.h"

#include <cstdint>
#include <functional>
#include <span>

namespace qs {

struct IntKernels;

/// How integer sums become outputs: y = sum * outputScale[o] * rowScale[r] + bias[o], in f32 and in this
/// order.
struct IntScaling {
    const float* outputScale = nullptr; ///< [outputs]
    const float* rowScale = nullptr;    ///< [rows]; null: 1
    const float* bias = nullptr;        ///< [outputs]; null: 0
};

/// A weight matrix of integer codes [outputs, inputs], packed once for products with integer codes. A code
/// takes a byte, or half a byte when a codebook of at most 16 codes is given (4-bit formats); half bytes are
/// looked up by byte shuffle while they are multiplied.
///
/// Sums are exact 32-bit integers, so that instruction sets, threads, neighbours and blocking cannot matter.
class PackedInt8 {
public:
    /// More inputs could overflow 32 bits: 128 * 128 * 2^17 = 2^31.
    static constexpr std::int64_t kMaxInputs = (std::int64_t(1) << 17) - 1;

    /// Writes the codes of rows [first, first + count), row-major, to out; called from several threads.
    using RowReader = std::function<void(std::int64_t first, std::int64_t count, std::int8_t* out)>;

    /// Throws Error(Internal) for sizes below 1, and Error(BadArgument) beyond kMaxInputs or when a code is
    /// not in the codebook. What the reader throws is passed on. `isa`: the kernels to pack for and to use.
    PackedInt8(std::int64_t outputs, std::int64_t inputs, const RowReader& reader,
               std::span<const std::int8_t> codebook = {}, const Task& task = {},
               IntegerIsa isa = activeIntegerIsa());

    std::int64_t outputs() const { return outputs_; }
    std::int64_t inputs() const { return inputs_; }
    bool nibbles() const { return nibbles_; }
    std::uint64_t bytes() const { return static_cast<std::uint64_t>(strips_ * stripBytes_); }
    static std::uint64_t bytesFor(std::int64_t outputs, std::int64_t inputs, bool nibbles);

    /// y [rows, outputs] = a [rows, inputs] W^T. In parallel; calls task.checkpoint() every few milliseconds.
    void multiply(const std::int8_t* a, std::int64_t rows, std::int32_t* y, const Task& task = {}) const;
    void multiply(const CodeMatrix& a, std::int32_t* y, const Task& task = {}) const;
    /// The same, scaled: y (=, +=) sum * scales + bias.
    void multiply(const CodeMatrix& a, const IntScaling& scaling, float* y, PackedMatrix::Into into,
                  const Task& task = {}) const;

private:
    struct Block; ///< finished sums of some rows and outputs
    using Finish = std::function<void(const Block&)>;
    void packStrip(std::int64_t strip, const RowReader& reader);
    void run(const CodeMatrix& a, const Finish& finish, const Task& task) const;
    void runPanel(const CodeMatrix& a, std::int64_t firstRow, std::int64_t rows, std::int64_t panel,
                  bool narrow, const Finish& finish) const;

    const IntKernels& kernels_;
    std::int64_t outputs_, inputs_, depth_, strips_, stripBytes_;
    bool nibbles_;
    int offset_;                       ///< added to codes to make them unsigned
    std::uint8_t decode_[16] = {};     ///< code + offset of each nibble
    std::uint8_t nibbleOf_[256] = {};  ///< by code + 128; 255: not in the codebook
    int largest_ = 255;                ///< largest unsigned byte
    AlignedBuffer<std::uint8_t> data_; ///< [strips][depth / 4 or / 8][64]
};

} // namespace qs
