// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "checkpoint/checkpoint.h"
#include "kernels/gemm.h"
#include "quant/prepared.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace qs {

/// A run of tokens that continues its parent segment (or starts a sequence). Siblings share the parent's
/// computation: the four endings of a multiple-choice item are four segments with one parent.
struct Segment {
    int parent = -1; ///< index in the tree, smaller than this segment's own; -1: starts at position 0
    std::vector<TokenId> tokens;
};

/// The position whose logits are wanted: those computed from the segment's `index`-th token (they predict the
/// next one).
struct LogitRequest {
    int segment = 0;
    int index = 0;
};

/// One sequence, or several that share prefixes. Trees do not see each other. A path from a root to a leaf
/// may not exceed the model's maxLength (Error(BadArgument)); token ids must be in the vocabulary.
struct SequenceTree {
    std::vector<Segment> segments;
    std::vector<LogitRequest> wanted;
    std::int64_t tokens() const;
};

/// How the quantized linears of a variant are computed. Sites whose numbers are integers times scales
/// (model/integer_form.h) give the same bits either way; all others are simulated under both.
enum class Backend {
    Simulate, ///< products in f32, of values on the format's grid
    Packed,   ///< integer products of packed codes
};
std::string_view backendName(Backend backend);  ///< "simulate" "packed"
Backend backendFromName(std::string_view name); ///< throws Error(BadArgument)

/// One way to run the model: full precision (prepared == nullptr) or quantized by a PreparedModel.
struct Variant {
    std::string name;
    std::shared_ptr<const PreparedModel> prepared;
    Backend backend = Backend::Simulate;
    Precision precision = Precision::F32; ///< of the linears that `prepared` leaves alone
    std::optional<Precision>
        headPrecision{}; ///< of the head where `prepared` leaves it alone; none: `precision`
};

/// The sites of a prepared model that the packed backend leaves to simulation, each with the reason.
std::map<SiteId, std::string> simulatedSites(const Checkpoint& checkpoint, const PreparedModel& prepared);

/// Sees the input activations of sites while they are computed, before they are quantized.
class Observer {
public:
    virtual ~Observer() = default;
    virtual bool wants(const TapId& tap) const = 0;
    /// x: [rows, channels], row-major, valid during the call only. For each variant and tap, the rows of
    /// successive calls are the tokens in order of tree, segment, token; how they are cut into calls depends
    /// on the chunks. Called from the thread that called Engine::run.
    virtual void observe(std::size_t variant, const TapId& tap, const float* x, std::int64_t rows,
                         std::int64_t channels) = 0;
};

class BoundaryCache;

struct RunHooks {
    Observer* observer = nullptr;
    /// Logits of request `wanted` of tree `tree`, one pointer per variant, each [vocabSize]. Called in
    /// parallel for different requests, in no order; must not throw.
    std::function<void(std::size_t tree, std::size_t wanted, std::span<const float* const> logits)> onLogits;
    /// Block `block` has been computed (and not taken over) for all rows of the chunk, and the observer has
    /// seen all its taps; -1 after the head's input, when somebody observes that. Sequential. May throw to
    /// stop the run.
    std::function<void(std::size_t variant, int block)> onBlockDone;
    /// All trees go through a block before any goes through the next, whatever the memory budget.
    bool oneChunk = false;
    /// Where this run may start and what it leaves (engine/boundary_cache.h): blocks that are treated as in
    /// an earlier run over the same trees are not computed again. All trees go as one chunk. Not with an
    /// observer: Error(BadArgument).
    BoundaryCache* boundaries = nullptr;
    /// Trees [first, last) are complete for all variants. Sequential, in order. May throw to stop the run.
    std::function<void(std::size_t first, std::size_t last)> onTreesDone;
};

struct EngineOptions {
    /// For activations of a chunk and for packed weights kept between chunks; streamRoom() comes on top where
    /// weights stream from disk.
    std::uint64_t memoryBudget = std::uint64_t(2) << 30;
    /// A chunk is sized to about this much estimated work of all variants together; where their weights do
    /// not fit the budget, to four times that per variant, because every chunk packs them anew.
    double chunkSeconds = 30;

    /// Memory for weights on their way from disk.
    std::uint64_t streamRoom() const { return std::max(std::uint64_t(128) << 20, memoryBudget / 4); }
};

/// The layer-major forward pass: all tokens of a chunk go through block 0, then block 1 ... for every variant
/// in lock-step. A token's result is bit-identical for any thread count, chunk size, neighbours in the batch
/// and memory budget. Packed weights are cached between runs within the memory budget. Not thread-safe: one
/// run at a time, but Task::checkpoint may run another Engine's pass in between.
class Engine {
public:
    /// Throws Error(UnsupportedModel) in weights-only mode.
    explicit Engine(std::shared_ptr<const Checkpoint> checkpoint, EngineOptions options = {});
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    const Checkpoint& checkpoint() const;
    void run(std::span<const SequenceTree> trees, std::span<const Variant> variants, const RunHooks& hooks,
             const Task& task = {});

    /// Convenience: logits at every position of one sequence, [tokens, vocab].
    std::vector<float> logits(const std::vector<TokenId>& ids, const Variant& variant = {},
                              const Task& task = {});

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Natural-log softmax of one target in double, and whether it is the first maximum.
struct TargetScore {
    double logProbability = 0;
    bool greedy = false;
};
TargetScore scoreTarget(std::span<const float> logits, TokenId target);

/// Kullback-Leibler divergence sum p log(p/q) of two logit rows in nats, in double.
double klDivergence(std::span<const float> p, std::span<const float> q);

/// klDivergence(p, q), whether the first maxima of both are the same token, and the log-softmax of `target`
/// under q (0 when target is negative), to the same bits as one by one but in fewer passes.
struct LogitComparison {
    double kl = 0;
    bool sameTop = true;
    double logProbability = 0;
};
LogitComparison compareLogits(std::span<const float> p, std::span<const float> q, TokenId target);

} // namespace qs
