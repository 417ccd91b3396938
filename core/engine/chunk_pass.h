// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "engine/tree_layout.h"
#include "engine/variant_plan.h"
#include "engine/weight_cache.h"
#include "model/decoder_block.h"

#include <functional>
#include <span>
#include <vector>

namespace qs {

/// What every chunk of a run shares.
struct RunContext {
    const Checkpoint& checkpoint;
    const ModelConfig& config;
    WeightCache& cache;
    RopeTable& rope;
    BlockScratch& scratch;
    std::span<const VariantPlan> variants;
    const RunHooks& hooks;
    Task task;
    std::function<void(double share)> progress; ///< of the chunk's work that is done, 0 .. 1
    /// What the segments of the chunk's only slab continue, one cache for each; unset: nothing.
    std::function<std::span<KvCache>(std::size_t variant, int block)> past = {};
};

/// One chunk through all blocks, layer by layer, every variant in lock-step.
class ChunkPass {
public:
    ChunkPass(RunContext& context, const ChunkLayout& layout);
    void run();

private:
    double bodyShare() const;
    void embed();
    void copyHidden(std::size_t from, std::size_t to);
    void embedVariant(const PreparedSite& prepared, float* hidden) const;
    Linear linear(const SiteId& site, std::size_t variant) const;
    BlockWeights blockWeights(int block, std::size_t variant) const;
    void runBlock(int block, std::size_t variant);
    int neededBlocks() const;
    bool observes(const TapId& tap) const {
        return context_.hooks.observer && context_.hooks.observer->wants(tap);
    }

    bool wantsLogits() const { return context_.hooks.onLogits && !layout_.wanted.empty(); }

    void observe(std::size_t variant, const TapId& tap, const float* x, std::int64_t rows,
                 std::int64_t channels) const;
    void observeHead();
    void logits();
    void logitsOf(std::size_t variant, const Linear& head, std::size_t first, std::size_t count, float* out);

    void deliver(std::size_t first, std::size_t count, const float* values, std::size_t stride) const;

    float* hidden(std::size_t variant) { return hidden_[variant].data(); }

    RunContext& context_;
    const ChunkLayout& layout_;
    std::vector<Buffer> hidden_; ///< per variant: the residual stream [rows, hiddenSize]
    std::vector<float> finalNorm_;
};

} // namespace qs
