// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "checkpoint/model_config.h"
#include "checkpoint/site.h"
#include "kernels/gemm.h"
#include "model/attention.h"
#include "model/integer_weights.h"
#include "model/quantized_input.h"
#include "model/rope.h"
#include "model/slab.h"

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace qs {

/// A linear layer ready to run.
struct Linear {
    std::shared_ptr<const PackedMatrix> weight;     ///< in floating point, or
    std::shared_ptr<const IntegerWeights> integers; ///< in integers,
    std::shared_ptr<const IntegerForm> form;        ///< of this form
    std::vector<float> bias;                        ///< empty: none
    const PreparedSite* prepared = nullptr;         ///< what happens to its input; null: nothing
    std::shared_ptr<const PackedMatrix> down, up;   ///< low-rank compensation; null: none

    /// y [rows, outputs] (=, +=) the product with an input activation.
    void apply(QuantizedInput& input, std::int64_t rows, float* y, PackedMatrix::Into into,
               const Task& task) const;
};

/// One decoder block of one variant, ready to run. Norm gains that the architecture does not have are empty.
struct BlockWeights {
    std::array<Linear, 7> linears; ///< in the order of kBlockRoles
    std::vector<float> attentionNorm, mlpNorm, qNorm, kNorm;

    const Linear& at(Role role) const {
        return linears[static_cast<std::size_t>(role) - static_cast<std::size_t>(Role::Q)];
    }
    Linear& at(Role role) {
        return linears[static_cast<std::size_t>(role) - static_cast<std::size_t>(Role::Q)];
    }
};

/// Buffers that a block keeps between calls.
struct BlockScratch {
    Buffer q, k, v;          ///< of the whole slab
    Buffer normed, gate, up; ///< of kPartRows rows
    InputScratch input;      ///< of kPartRows rows
    AttentionScratch attention;
};

/// Input activations pass here before they are quantized: x [rows, channels]. Parts of a slab come in order.
using TapFunction = std::function<void(Slot slot, const float* x, std::int64_t rows, std::int64_t channels)>;

/// Rows that go through the parts of a block that treat each token alone; bounds the scratch memory.
inline constexpr std::int64_t kPartRows = 512;

/// y = rmsNorm(x) for many rows, in parallel.
void normRows(const float* x, const std::vector<float>& gain, double eps, std::int64_t rows, float* y);

/// hidden [slab.rows, hiddenSize] += attention(norm(hidden)); hidden += mlp(norm(hidden)). The rope table
/// must reach all positions. past: one per segment of the slab, which then continue the sequences in there
/// and have no parents; empty: the slab's sequences are whole.
void forwardBlock(const ModelConfig& config, const BlockWeights& weights, const RopeTable& rope,
                  const Slab& slab, float* hidden, BlockScratch& scratch, const TapFunction& tap,
                  const Task& task, std::span<KvCache> past = {});

AttentionShape attentionShape(const ModelConfig& config);

} // namespace qs
