// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/boundary_cache.h"
#include "engine/engine.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace qs {

/// How far a variant's predictions on the probe text are from full precision's.
struct LiveReading {
    double kl = 0;                  ///< mean Kullback-Leibler divergence over all positions, nats
    double perplexity = 0;          ///< over all positions but the last
    double referencePerplexity = 0; ///< full precision's
    double top1 = 1;                ///< share of positions with the same most likely token
    std::int64_t positions = 0;
    bool operator==(const LiveReading&) const = default;
};

struct LiveProbeOptions {
    std::int64_t tokens = 256;                                ///< of the text that are looked at, at most
    std::uint64_t engineMemory = std::uint64_t(512) << 20;    ///< packed weights and activations
    std::uint64_t boundaryMemory = std::uint64_t(128) << 20;  ///< activations between blocks that are kept
    std::uint64_t referenceMemory = std::uint64_t(192) << 20; ///< full precision's logits; fewer tokens where
                                                              ///< they do not fit
    Backend backend = Backend::Packed;
};

/// Measures variants that differ little from each other on one short text, again and again: what follows the
/// controls of the window. Every measurement computes blocks from the first one on that changed since the
/// last, and the head; its numbers have the bits of a whole run.
///
/// An unquantized head is computed in bf16 where the machine has such products, under full precision and
/// under the variant alike, so that a variant that changes nothing has a divergence of 0. All else that is
/// not quantized is in f32. Not thread-safe.
class LiveProbe {
public:
    /// Throws Error(UnsupportedModel) in weights-only mode, Error(BadArgument) for fewer than 2 tokens.
    LiveProbe(std::shared_ptr<const Checkpoint> checkpoint, std::vector<TokenId> ids,
              LiveProbeOptions options = {});

    const std::vector<TokenId>& ids() const { return tree_.segments[0].tokens; }
    bool hasReference() const { return !reference_.empty(); }
    /// Full precision, to be measured once. `full`: any engine of this checkpoint; its f32 weights are of no
    /// use here afterwards.
    void measureReference(Engine& full, const Task& task = {});
    /// prepared: null for full precision. Needs the reference (Error(Internal)). task.checkpoint() every few
    /// milliseconds; what a cancelled measurement computed is of use to the next one.
    LiveReading measure(std::shared_ptr<const PreparedModel> prepared, const Task& task = {});
    /// How a variant is computed here.
    Variant variantOf(std::shared_ptr<const PreparedModel> prepared) const;

private:
    LiveProbeOptions options_;
    Engine engine_;
    BoundaryCache boundaries_;
    SequenceTree tree_;
    std::size_t vocabulary_;
    std::vector<float> reference_; ///< [tokens, vocabulary] logits
    double referencePerplexity_ = 0;
};

} // namespace qs
