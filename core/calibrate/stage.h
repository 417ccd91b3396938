// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "checkpoint/checkpoint.h"
#include "quant/prepared.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace qs {

/// One linear while its numbers are worked out.
struct SiteWork {
    SiteId id;
    SiteRecipe recipe;
    std::int64_t outputs = 0;
    std::vector<float> weight; ///< [outputs, width], unquantized, in the present basis
    PreparedSite prepared;     ///< what the stages have found so far
};

/// One input activation with the linears that read it and that the recipe quantizes. The embedding comes
/// alone and without activations (rows = 0).
struct TapWork {
    TapId tap; ///< of no meaning for the embedding
    bool embedding = false;
    std::int64_t rows = 0, width = 0;
    std::vector<float> x;                   ///< [rows, width] of the unquantized model, in the present basis
    std::vector<std::int64_t> windowStarts; ///< first row of every calibration window
    std::vector<float> normGain; ///< [width] of the norm that makes this activation; empty: another producer
    const ModelConfig* config = nullptr;
    std::vector<SiteWork> sites;

    /// Puts x and all weights into another basis and hands the transform to all sites. The earlier
    /// transform must be the identity or lack the steps that `t` has and all later ones (gain, gather,
    /// rotation, offset come in this order): Error(BadRecipe) otherwise. Offsets stay out of x.
    void change(const InputTransform& t);
};

/// A step of a method: reads and changes a TapWork. Calls task.checkpoint() every few milliseconds.
using Stage = std::function<void(TapWork&, const Task&)>;

using Options = std::map<std::string, std::string>;

/// Where a method stands in a recipe "a+b+c": transforms come first, then one that chooses formats and
/// biases, then one that chooses codes.
enum class MethodKind { Transform, Quantizers, Rounding, Whole };

/// A method that a recipe can name.
struct Method {
    std::string name;
    MethodKind kind;                  ///< Whole: does everything itself; nothing may follow
    std::string sentence;             ///< for lists, in English
    std::vector<std::string> options; ///< their names
    bool needsRows;                   ///< whether it looks at activations, not only at their maxima
    /// The stage under these options (others than the method's own are not among them).
    std::function<Stage(const Options&)> make;
};

/// All methods, in the order in which they are offered.
const std::vector<Method>& allMethods();

/// What a recipe's `method` means.
struct Pipeline {
    std::vector<Stage> stages;
    bool needsRows = false; ///< false: MinMax or pre-shift alone, from the channels' maxima
};
/// Throws Error(BadRecipe) for an unknown method, an order that cannot be, or an unknown option.
Pipeline pipelineOf(const Recipe& recipe);

} // namespace qs
