// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// What a recipe can say about the method "mergequant". Where a value is missing, it is chosen by the layer's
/// error.
struct MergeQuantOptions {
    enum class Width { Prune, Merge, Grow };

    bool clip = true;              ///< clip: per-channel search of the step (else the largest magnitude)
    std::optional<double> floor;   ///< floor: strength with which weak channels' steps are raised, 0: not
    std::optional<double> ceiling; ///< ceiling: share of the largest step at which steps are cut, 1: not
    std::optional<double> split;   ///< split: extra channels as a share of the channels, 0: none
    bool staggered = true;         ///< copies: staggered or plain
    Width width = Width::Prune;    ///< width: how extra channels are paid for; grow: not at all
    double correction = 1;         ///< correction: the ridge of the target correction, 0: none
    int rank = 0;                  ///< rank: of the compensation beside the product, 0: none
    bool mergeRank = false;   ///< low_rank: side, or merged into the weights before they are rounded again
    bool gptq = true;         ///< rounding: rtn or gptq
    bool weightClip = true;   ///< weight_clip: search of the weights' clipping
    bool skipFirst = true;    ///< skip_first: leave the first token of every window out
    double outlierRatio = 64; ///< outlier_ratio: leave out tokens whose largest magnitude is this many times
                              ///< the median token's; 0: none

    bool rotate = false; ///< rotate: inputs quantized per token pass a randomized Hadamard matrix first

    /// Error(BadRecipe) that names the option and what it may be.
    static MergeQuantOptions parse(const std::map<std::string, std::string>& options);
    static std::vector<std::string> names();
};

} // namespace qs
