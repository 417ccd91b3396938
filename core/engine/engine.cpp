// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/parallel.h"
#include "engine/chunk_pass.h"
#include "kernels/aligned_buffer.h"

#include <algorithm>
#include <chrono>
#include <new>

namespace qs {
namespace {

/// A chunk may take this much longer per variant where it has to stream the weights.
constexpr double kStreamingChunks = 4;
/// Chunks of fewer tokens come again soon, as those of a text that is being written do (and runs that take
/// boundaries over, whatever their size): what they read should stay in the page cache.
constexpr std::int64_t kFewTokens = 16;

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Multiply-adds of the linears of all blocks per token.
double blockWeightCount(const ModelConfig& c) {
    const std::int64_t perBlock = c.hiddenSize * (c.qWidth() * 2 + c.kvWidth() * 2 + c.intermediateSize * 3);
    return static_cast<double>(perBlock) * static_cast<double>(c.layers);
}

double estimatedFlop(const SequenceTree& tree, const ModelConfig& c) {
    const auto tokens = static_cast<double>(tree.tokens()), wanted = static_cast<double>(tree.wanted.size());
    const double attention = 2 * tokens * tokens * static_cast<double>(c.qWidth() * c.layers);
    const double head = 2 * wanted * static_cast<double>(c.vocabSize) * static_cast<double>(c.hiddenSize);
    return 2 * tokens * blockWeightCount(c) + attention + head;
}

/// Before anything was measured: about half of what products in f32 reach.
double expectedFlopPerSecond() {
    const double perThread = activeIsa() == Isa::Avx512 ? 8e10 : activeIsa() == Isa::Avx2 ? 3e10 : 5e9;
    return perThread * threadCount();
}

/// What the weights of all blocks take when they are packed; variants that share some are counted twice.
double packedBytes(const Checkpoint& checkpoint, std::span<const VariantPlan> plans) {
    double bytes = 0;
    for (const SiteId& site : checkpoint.sites()) {
        if (site.block < 0) continue;
        const auto weights = static_cast<double>(checkpoint.weight(site).view.elements());
        for (const VariantPlan& plan : plans) {
            const bool codes = plan.backend() == Backend::Packed && plan.formAt(site);
            const bool bf16 = !plan.at(site) && plan.precisionOf(site) == Precision::Bf16;
            bytes += weights * (codes ? plan.at(site)->weights.format.bits() / 8.0 : bf16 ? 2 : 4);
        }
    }
    return bytes;
}

} // namespace

struct Engine::Impl {
    std::shared_ptr<const Checkpoint> checkpoint;
    EngineOptions options;
    WeightCache cache;
    RopeTable rope;
    BlockScratch scratch;
    double flopPerSecond; ///< measured on the last chunk; only the size of chunks depends on it
    bool running = false;

    Impl(std::shared_ptr<const Checkpoint> c, EngineOptions o)
        : checkpoint(std::move(c)), options(o), cache(*checkpoint, weightBudget(), options.streamRoom()),
          rope(config()), flopPerSecond(expectedFlopPerSecond()) {}

    const ModelConfig& config() const { return *checkpoint->config; }

    std::uint64_t weightBudget() const { return options.memoryBudget / 4 * 3; }

    bool streams(std::span<const VariantPlan> plans) const {
        return packedBytes(*checkpoint, plans) > static_cast<double>(weightBudget());
    }

    /// One past the last tree of the chunk that begins at `first`: at least one tree, then as many as budget
    /// and time allow. Every chunk reads and packs anew what the weight cache cannot hold, so chunks that do
    /// are larger, and as large for several variants as for one.
    std::size_t chunkEnd(std::span<const SequenceTree> trees, std::size_t first,
                         std::span<const VariantPlan> plans) const {
        const double budget = static_cast<double>(options.memoryBudget) / 4,
                     copies = static_cast<double>(plans.size());
        const double limit = options.chunkSeconds * (streams(plans) ? kStreamingChunks * copies : 1);
        double bytes = 0, seconds = 0;
        std::size_t last = first;
        while (last < trees.size()) {
            bytes += static_cast<double>(trees[last].tokens() * config().hiddenSize) * sizeof(float) * copies;
            seconds += estimatedFlop(trees[last], config()) * copies / flopPerSecond;
            if (last > first && (bytes > budget || seconds > limit)) break;
            ++last;
        }
        return last;
    }

    void runAll(std::span<const SequenceTree> trees, std::span<const Variant> variants, const RunHooks& hooks,
                const Task& task);
};

void Engine::Impl::runAll(std::span<const SequenceTree> trees, std::span<const Variant> variants,
                          const RunHooks& hooks, const Task& task) {
    checkTrees(trees, config());
    if (hooks.boundaries && hooks.observer)
        throw Error(ErrorCode::BadArgument, "a run that takes activations over has nothing to observe");
    const bool oneChunk = hooks.oneChunk || hooks.boundaries;
    std::vector<VariantPlan> plans;
    for (const Variant& v : variants) plans.emplace_back(v, *checkpoint);
    cache.beginRun();

    double total = 0, done = 0, paused = 0;
    for (const SequenceTree& t : trees) total += static_cast<double>(t.tokens());
    const Task timed({}, {}, [&] { // time given to others must not count as ours
        const auto start = Clock::now();
        task.checkpoint();
        paused += secondsSince(start);
    });
    for (std::size_t first = 0; first < trees.size();) {
        const std::size_t last = oneChunk ? trees.size() : chunkEnd(trees, first, plans);
        const ChunkLayout layout = layoutChunk(trees, first, last);
        const auto progress = [&](double share) {
            task.report({"forward", done + share * static_cast<double>(layout.rows()), total});
        };
        RunContext context{*checkpoint, config(), cache, rope, scratch, plans, hooks, timed, progress};
        cache.streamFromDisk(!hooks.boundaries && layout.rows() >= kFewTokens && streams(plans));
        const auto start = Clock::now();
        paused = 0;
        ChunkPass(context, layout).run();
        const double seconds = secondsSince(start) - paused;
        double flop = 0;
        for (std::size_t t = first; t < last; ++t)
            flop += estimatedFlop(trees[t], config()) * static_cast<double>(variants.size());
        if (seconds > 0.05) flopPerSecond = flop / seconds;
        done += static_cast<double>(layout.rows());
        task.report({"forward", done, total});
        if (hooks.onTreesDone) hooks.onTreesDone(first, last);
        first = last;
        task.checkpoint();
    }
}

Engine::Engine(std::shared_ptr<const Checkpoint> checkpoint, EngineOptions options) {
    if (!checkpoint->config)
        throw Error(ErrorCode::UnsupportedModel,
                    checkpoint->displayName + ": no forward pass: " + checkpoint->weightsOnlyReason);
    impl_ = std::make_unique<Impl>(std::move(checkpoint), options);
}

Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

const Checkpoint& Engine::checkpoint() const {
    return *impl_->checkpoint;
}

void Engine::run(std::span<const SequenceTree> trees, std::span<const Variant> variants,
                 const RunHooks& hooks, const Task& task) {
    if (impl_->running) throw Error(ErrorCode::BadArgument, "this engine is in the middle of another run");
    if (variants.empty()) throw Error(ErrorCode::BadArgument, "a run needs at least one variant");
    struct Guard {
        Impl& impl;
        explicit Guard(Impl& i) : impl(i) { impl.running = true; }
        ~Guard() {
            impl.running = false;
            impl.cache.streamFromDisk(false);
            releaseSpareMemory();
        }
    } const guard(*impl_);
    try {
        impl_->runAll(trees, variants, hooks, task);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "not enough memory for the forward pass");
    }
}

std::vector<float> Engine::logits(const std::vector<TokenId>& ids, const Variant& variant, const Task& task) {
    SequenceTree tree;
    tree.segments.push_back({-1, ids});
    for (std::size_t i = 0; i < ids.size(); ++i) tree.wanted.push_back({0, static_cast<int>(i)});
    const auto vocab = static_cast<std::size_t>(checkpoint().config->vocabSize);
    std::vector<float> out(ids.size() * vocab);
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t wanted, std::span<const float* const> rows) {
        std::copy_n(rows[0], vocab, out.data() + wanted * vocab);
    };
    run({&tree, 1}, {&variant, 1}, hooks, task);
    return out;
}

} // namespace qs
