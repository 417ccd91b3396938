// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kernels/code_matrix.h"
#include "kernels/int_gemm.h"
#include "kernels/int_strips.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace qs {

/// A weight matrix of integer codes whose scales differ from group to group of inputs (MXFP4, NVFP4,
/// group-wise INT4), packed once for products with integer codes that may have scales per group, too:
///
///   y[t][o] = (sum over g of float(sum over k in g of a[t][k] w[o][k]) * aScale[t][g] * wScale[o][g])
///             * outputScale[o] * rowScale[t] + bias[o]
///
/// The sums within a group are exact 32-bit integers; what follows is multiplied and added in f32, in the
/// order of this line and of the groups, by every instruction set alike.
class PackedBlocks {
public:
    /// Groups that every instruction set can take: 16, 32, 64, 128, 256 or 512 inputs.
    static bool supportsGroup(std::int64_t group);
    /// Writes the scales of rows [first, first + count), [count][ceil(inputs / group)], to out; called from
    /// several threads.
    using ScaleReader = std::function<void(std::int64_t first, std::int64_t count, float* out)>;

    /// Errors as PackedInt8; Error(Internal) for an unsupported group.
    PackedBlocks(std::int64_t outputs, std::int64_t inputs, std::int64_t group, const CodeRowReader& codes,
                 const ScaleReader& scales, std::span<const std::int8_t> codebook = {}, const Task& task = {},
                 IntegerIsa isa = activeIntegerIsa());

    std::int64_t outputs() const { return weights_.outputs; }
    std::int64_t inputs() const { return weights_.inputs; }
    std::int64_t group() const { return group_; }
    std::uint64_t bytes() const { return weights_.size() + scales_.size() * sizeof(float); }

    /// a: sized with this group. groupScale: [rows][ceil(inputs / group)], or null: 1. In parallel; calls
    /// task.checkpoint() every few milliseconds.
    void multiply(const CodeMatrix& a, const float* groupScale, const IntScaling& scaling, float* y,
                  PackedMatrix::Into into, const Task& task = {}) const;

private:
    struct Piece;
    void runPanel(const Piece& piece) const;

    std::int64_t group_;
    IntStrips weights_;
    std::int64_t groups_;
    std::vector<float> scales_; ///< [strips][groups][16]
};

} // namespace qs
