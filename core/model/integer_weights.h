// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "kernels/gemm.h"
#include "kernels/int_strips.h"
#include "model/coded_input.h"
#include "model/integer_form.h"

#include <cstdint>
#include <memory>

namespace qs {

/// The integer weights of a site, ready for products with coded inputs of the same parts.
class IntegerWeights {
public:
    virtual ~IntegerWeights() = default;
    virtual std::uint64_t bytes() const = 0;
    /// y [rows, outputs] (=, +=) the scaled sums of `form` + bias ([outputs] or null). In parallel; calls
    /// task.checkpoint() every few milliseconds.
    virtual void multiply(const CodedInput& input, const IntegerForm& form, float* y, PackedMatrix::Into into,
                          const float* bias, const Task& task) const = 0;
};

/// Writes the codes of rows [first, first + count) of W', row-major over all channels; called from several
/// threads.
using CodeReader = CodeRowReader;

/// Half bytes where the format has at most 16 codes, bytes otherwise, of weights quantized by `params`;
/// integer products (kernels/int_gemm.h, kernels/block_gemm.h).
std::shared_ptr<const IntegerWeights> packIntegers(std::int64_t outputs, std::int64_t width,
                                                   const QuantParams& params, const IntegerForm& form,
                                                   const CodeReader& reader, const Task& task);

/// The same integers as f32, multiplied in f32 as far as every sum stays below 2^24 and is exact, and added
/// up in double beyond: what simulation computes.
std::shared_ptr<const IntegerWeights> simulateIntegers(std::int64_t outputs, std::int64_t width,
                                                       const IntegerForm& form, const CodeReader& reader,
                                                       const Task& task);

} // namespace qs
