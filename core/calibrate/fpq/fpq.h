// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/fpq/fpq_options.h"
#include "quant/quantizer.h"

#include <cstdint>
#include <vector>

/// LLM-FP4's search on one layer y = x W^T, as a function of plain matrices: joint choice of format and bias
/// (= clipping) for weights per output channel and activations, either per tensor (the paper's baseline) or
/// per channel by pre-shifted exponent bias (FPQ).
namespace qs {

/// What is searched for one operand.
struct FpqOperand {
    QuantParams start;              ///< min-max; used until the operand's first step. Inactive: not quantized
    std::vector<Format> candidates; ///< empty: the operand stays as `start`, whatever its granularity
};

struct FpqProblem {
    const float* x = nullptr; ///< [rows, channels] inputs of the unquantized model, finite
    std::int64_t rows = 0, channels = 0;
    const float* w = nullptr; ///< [outputs, channels]
    std::int64_t outputs = 0;
    FpqOperand weights, activations;
    bool preShift = false; ///< activations per channel
};

struct FpqResult {
    QuantParams weights;     ///< per row (or the start, where nothing was searched)
    QuantParams activations; ///< per tensor, or per column with rho and shift
    double loss = 0;         ///< sum over tokens and outputs of (y_quantized - y)^2
    double startLoss = 0;    ///< the same of min-max
};

/// A problem from the formats alone. weightFormat or activationFormat may be None. Sizes must be positive.
/// Throws Error(BadRecipe) as weightCandidates.
FpqProblem fpqProblem(const FpqOptions& options, const float* x, std::int64_t rows, std::int64_t channels,
                      const float* w, std::int64_t outputs, const Format& weightFormat,
                      const Format& activationFormat, bool preShift);

/// Runs the rounds. Ties go to the first candidate, formats in their list's order. An all-zero row, channel
/// or matrix gets a finite bias. Deterministic for any thread count. Throws Error(NotANumber) when x or w is
/// not finite.
FpqResult fpqSearch(const FpqProblem& problem, const FpqOptions& options, const Task& task = {});

/// The embedding table [rows, width] alone: per format one bias per row by the squared error of the row, then
/// the format by the sum over the table. Reads `readRows` (see quant/quantizer.h) a few MiB at a time, once
/// per format.
QuantParams fpqEmbedding(const FpqOptions& options, const RowReader& readRows, std::int64_t rows,
                         std::int64_t width, const Format& format, const Task& task = {});

} // namespace qs
