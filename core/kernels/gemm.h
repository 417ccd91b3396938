// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace qs {

/// In what the operands of a product are held; sums are f32 either way.
enum class Precision { F32, Bf16 };

/// A weight matrix W [outputs, inputs] in the layout that oneDNN's product wants on this machine.
///
/// The outputs are split into panels whose width follows from the shape alone, and a product is always
/// computed in blocks of kBlockRows rows, the last one filled up with zeros, on one thread per (panel,
/// block). A row of a product therefore has the same bits whatever its neighbours, its place in the batch and
/// the number of threads.
class PackedMatrix {
public:
    static constexpr std::int64_t kBlockRows = 16;

    /// Writes rows [first, first + count) of W, row-major, to out; called from several threads.
    using RowReader = std::function<void(std::int64_t first, std::int64_t count, float* out)>;

    /// Whether this CPU and the instruction set in use have products of bf16 (AVX-512).
    static bool supportsBf16();

    /// Reads and packs all of W, panel by panel, in parallel. Sizes must be positive. What the reader throws
    /// is passed on. Bf16: W and x are rounded to bf16, half to even; Error(BadArgument) unless
    /// supportsBf16().
    PackedMatrix(std::int64_t outputs, std::int64_t inputs, const RowReader& reader, const Task& task = {},
                 Precision precision = Precision::F32);
    ~PackedMatrix();
    PackedMatrix(const PackedMatrix&) = delete;
    PackedMatrix& operator=(const PackedMatrix&) = delete;

    std::int64_t outputs() const;
    std::int64_t inputs() const;
    std::uint64_t bytes() const; ///< of the packed copy

    /// About what a matrix of this shape will take, without packing it.
    static std::uint64_t bytesFor(std::int64_t outputs, std::int64_t inputs);

    enum class Into { Replace, Add };
    /// y [rows, outputs] (=, +=) x [rows, inputs] W^T + bias. bias: [outputs] or null. In parallel; calls
    /// task.checkpoint() every few milliseconds of work.
    void multiply(const float* x, std::int64_t rows, float* y, Into into, const float* bias,
                  const Task& task) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace qs
