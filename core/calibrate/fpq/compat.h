// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/fpq/fpq.h"

#include <vector>

/// The search as the authors released it (github.com/nbasyl/LLM-FP4, commit 0598c95), defects included. It
/// exists to check this program against their outputs; in plain double, one product per candidate, and slow.
///
/// What differs from fpqSearch:
///  * what is deployed, and so the operand that a step keeps fixed, clips at 2 * 2^(2^E - 1 - b) where M > 0:
///    one level above the format (17 values in "FP4"). So does the first min-max setting. Candidates clip
///    correctly;
///  * shifts are clip(round(b_j) - round(rho), 0, 2^E - 1), with round(rho) stored beside rho. From round 2
///  on
///    the present rho is overwritten by the bias step while the stored round(rho) is not;
///  * 8-bit pre-shifted activations and embeddings are deployed with E + 2 exponent bits (E4M5);
///  * the 8-bit baseline does not run at all.
namespace qs {

struct CompatLayer {
    Format weightFormat;
    std::vector<double> weightBias;  ///< per row
    Format activationFormat;         ///< as deployed: may have 10 bits
    double rho = 0;                  ///< the tensor's bias
    double zeroPoint = 0;            ///< pre-shift: the stored round(rho)
    std::vector<double> channelBias; ///< pre-shift: b_j; else empty
    std::vector<int> shift;          ///< pre-shift: per channel, as deployed

    /// The same numbers on the true grids. Error(BadRecipe) where the deployed format has more than 8 bits.
    QuantParams weights() const, activations() const;
};

/// The authors' search. The starting formats are those of the problem's starts, both Float; `options` gives
/// gamma1, gamma2, k and rounds. Error(BadRecipe) for what the authors' code cannot do: an operand left
/// unquantized, an all-zero row of weights, an 8-bit operand in the baseline.
CompatLayer compatSearch(const FpqProblem& problem, const FpqOptions& options, const Task& task = {});
/// Their min-max: the maximum is the extra level's.
CompatLayer compatMinMax(const FpqProblem& problem);
/// What their layer computes for x [rows, channels]: [rows, outputs].
std::vector<double> compatOutput(const CompatLayer& layer, const FpqProblem& problem, const float* x,
                                 std::int64_t rows);

struct CompatEmbedding {
    Format format;            ///< as deployed
    std::vector<double> bias; ///< per row; min-max: one

    /// On the true grid. Error(BadRecipe) where the deployed format has more than 8 bits.
    QuantParams params() const;
};
CompatEmbedding compatEmbedding(const FpqOptions& options, const float* table, std::int64_t rows,
                                std::int64_t width, const Format& start);
CompatEmbedding compatEmbeddingMinMax(const float* table, std::int64_t count, const Format& format);
/// Their deployed table.
std::vector<double> compatLookup(const CompatEmbedding& e, const float* table, std::int64_t rows,
                                 std::int64_t width);

/// Their deployed quantizer, extra level included: x on the grid of f at bias b.
double compatDeploy(const Format& f, double bias, double x);

} // namespace qs
