// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"
#include "base/task.h"
#include "kernels/code_matrix.h"
#include "kernels/gemm.h"
#include "kernels/int_strips.h"

#include <cstdint>
#include <functional>
#include <span>

namespace qs {

/// How integer sums become outputs: y = sum * outputScale[o] * rowScale[r] + bias[o], in f32 and in this
/// order.
struct IntScaling {
    const float* outputScale = nullptr; ///< [outputs]
    const float* rowScale = nullptr;    ///< [rows]; null: 1
    const float* bias = nullptr;        ///< [outputs]; null: 0

    /// For one sum, rounded to f32 where it has more than 24 bits.
    float apply(float sum, std::int64_t r, std::int64_t o) const {
        const float v = sum * outputScale[o] * (rowScale ? rowScale[r] : 1.0f);
        return bias ? v + bias[o] : v;
    }
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

    using RowReader = CodeRowReader;

    /// Throws Error(Internal) for sizes below 1, and Error(BadArgument) beyond kMaxInputs or when a code is
    /// not in the codebook. What the reader throws is passed on. `isa`: the kernels to pack for and to use.
    PackedInt8(std::int64_t outputs, std::int64_t inputs, const RowReader& reader,
               std::span<const std::int8_t> codebook = {}, const Task& task = {},
               IntegerIsa isa = activeIntegerIsa());

    std::int64_t outputs() const { return weights_.outputs; }
    std::int64_t inputs() const { return weights_.inputs; }
    bool nibbles() const { return weights_.nibbles; }
    std::uint64_t bytes() const { return weights_.size(); }
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
    void run(const CodeMatrix& a, const Finish& finish, const Task& task) const;
    void runPanel(const CodeMatrix& a, std::int64_t firstRow, std::int64_t rows, std::int64_t firstStrip,
                  std::int64_t strips, const Finish& finish) const;

    IntStrips weights_;
};

} // namespace qs
