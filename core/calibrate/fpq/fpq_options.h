// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/format.h"

#include <map>
#include <string>
#include <vector>

namespace qs {

/// Settings of LLM-FP4's search (Liu et al. 2023, sections 4.1-4.3 and Algorithm 1). The defaults are the
/// paper's.
struct FpqOptions {
    /// What a round does. Paper, Algorithm 1: bias, then format of the activations, then both of the weights.
    /// Code, the released source: weights first, and with pre-shifted activations both biases before both
    /// formats.
    enum class Order { Paper, Code };
    /// What is minimized. Output: the squared error of the layer's output, summed over tokens and outputs
    /// (equation 12). The paper's diagonal-Fisher weighting of that error belongs to BERT and ViT, whose
    /// families do not exist here yet: Fisher has its place and is refused.
    enum class Loss { Output, Fisher };
    /// What the candidates are. Bias: gamma times the min-max bias, k values from gamma1 in steps of
    /// (gamma2 - gamma1) / k, gamma2 excluded, as the released source does. Clip (not in the paper): the
    /// largest magnitude times k ratios from clipLow to 1, both included, so that min-max is a candidate.
    enum class Grid { Bias, Clip };
    /// Fast: the same loss by exact shortcuts. Direct: a product of matrices for every candidate.
    enum class Search { Fast, Direct };

    double gamma1 = 0.01, gamma2 = 1.2;
    int k = 100;
    int rounds = 3;
    Order order = Order::Paper;
    Loss loss = Loss::Output;
    Grid grid = Grid::Bias;
    double clipLow = 0.3;
    Search search = Search::Fast;
    /// Formats to choose from; empty: candidateFormats() of the operand's own format.
    std::vector<Format> weightFormats, activationFormats;
    bool fixedFormats = false; ///< every operand keeps the recipe's format
    /// Sites that read the same activation share one format, bias and shifts (and one weight format).
    bool tie = false;
    /// Chooses as the authors' released source does, defects included (compat.h).
    bool compat = false;

    bool operator==(const FpqOptions&) const = default;
};

/// From a recipe's options, all optional: gamma1, gamma2, k, rounds, order (paper | code), loss (output |
/// fisher), grid (bias | clip), clip_low, search (fast | direct), formats (search | fixed), weight_formats,
/// activation_formats (comma-separated), tie (true | false), compat (none | nbasyl-0598c95). Throws
/// Error(BadRecipe) that names the option: unknown options, misspelled or impossible values, and what
/// contradicts compat.
FpqOptions fpqOptions(const std::map<std::string, std::string>& options);
std::vector<std::string> fpqOptionNames();

/// What the released source searches for an operand of this width: 4 bits E3M0, E2M1, E1M2; 8 bits E5M2,
/// E4M3, E3M4, E2M5, E1M6; other widths every E >= 1. An INTn format has no alternatives.
std::vector<Format> candidateFormats(const Format& start);
/// What an operand is searched over under the options; none for format None. Throws Error(BadRecipe) when a
/// chosen format has another width than the operand's.
std::vector<Format> weightCandidates(const FpqOptions& options, const Format& start);
std::vector<Format> activationCandidates(const FpqOptions& options, const Format& start);

/// The k factors of the grid, of the bias or of the largest magnitude.
std::vector<double> gridFactors(const FpqOptions& options);
/// The bias a factor stands for, where `maximum` is the largest magnitude. maximum <= 0: 0.
double candidateBias(const FpqOptions& options, const Format& f, double maximum, double factor);

} // namespace qs
