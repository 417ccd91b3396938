// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/boundary_cache.h"
#include "engine/tree_layout.h"
#include "engine/variant_plan.h"
#include "engine/weight_cache.h"
#include "model/decoder_block.h"

#include <functional>
#include <memory>
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
    void expectWeights(int block, int blocks);
    /// Where a variant starts, and whose activations it takes over there.
    struct Start {
        int block = -1;              ///< -1: at the tokens
        const float* rows = nullptr; ///< kept by the boundary cache, or
        std::size_t variant = 0;     ///< those of an earlier variant, when rows is null
    };
    void findStarts(int blocks);
    Start startOf(std::size_t variant, int blocks);
    void takeOver(int block);
    void copyHidden(const float* from, std::size_t to);
    void embed();
    void embedVariant(const PreparedSite& prepared, float* hidden) const;
    void keepBoundaries(int block);
    WeightRequest requestFor(const SiteId& site, std::size_t variant) const;
    Linear linear(const SiteId& site, std::size_t variant) const;
    BlockWeights blockWeights(int block, std::size_t variant) const;
    void packBlock(int block);
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
    void logitsOf(std::size_t firstVariant, std::size_t lastVariant, const Linear& head, std::size_t first,
                  std::size_t count, float* out);
    void deliver(std::size_t first, std::size_t count, const float* values) const;

    float* hidden(std::size_t variant) { return hidden_[variant].data(); }

    RunContext& context_;
    const ChunkLayout& layout_;
    std::vector<Buffer> hidden_;             ///< per variant: the residual stream [rows, hiddenSize]
    std::vector<Start> starts_;              ///< per variant
    std::vector<BoundaryCache::Rows> taken_; ///< keeps what starts_ points to
    std::vector<float> finalNorm_;
};

} // namespace qs
