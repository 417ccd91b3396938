// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoder_block.h"

#include "base/parallel.h"
#include "kernels/hot.h"

#include <algorithm>

namespace qs {
namespace {

/// Rows per piece of an elementwise loop: some 10 us of work.
std::int64_t elementwiseGrain(std::int64_t channels) {
    return std::max<std::int64_t>(1, 32768 / channels);
}

class BlockPass {
public:
    BlockPass(const ModelConfig& config, const BlockWeights& weights, const RopeTable& rope, const Slab& slab,
              float* hidden, BlockScratch& scratch, const TapFunction& tap, const Task& task,
              std::span<KvCache> past)
        : config_(config), weights_(weights), rope_(rope), slab_(slab), hidden_(hidden), scratch_(scratch),
          tap_(tap), task_(task), past_(past) {
        const std::int64_t part = std::min(slab.rows, kPartRows);
        q_ = scratch.q.sized(slab.rows * config.qWidth());
        k_ = scratch.k.sized(slab.rows * config.kvWidth());
        v_ = scratch.v.sized(slab.rows * config.kvWidth());
        normed_ = scratch.normed.sized(part * config.hiddenSize);
        gate_ = scratch.gate.sized(part * config.intermediateSize);
        up_ = scratch.up.sized(part * config.intermediateSize);
    }

    void run() {
        forParts([&](std::int64_t row, std::int64_t rows) { projectQkv(row, rows); });
        attend();
        forParts([&](std::int64_t row, std::int64_t rows) {
            projectOutput(row, rows);
            mlp(row, rows);
        });
    }

private:
    template <typename F> void forParts(const F& f) {
        for (std::int64_t row = 0; row < slab_.rows; row += kPartRows)
            f(row, std::min(kPartRows, slab_.rows - row));
    }

    void apply(Role role, QuantizedInput& input, std::int64_t rows, float* y, PackedMatrix::Into into) {
        weights_.at(role).apply(input, rows, y, into, task_);
    }

    void projectQkv(std::int64_t row, std::int64_t rows) {
        const std::int64_t channels = config_.hiddenSize;
        normRows(hidden_ + row * channels, weights_.attentionNorm, config_.normEps, rows, normed_);
        if (tap_) tap_(Slot::QkvIn, normed_, rows, channels);
        QuantizedInput input(normed_, rows, channels, scratch_.input);
        float* q = q_ + row * config_.qWidth();
        float* k = k_ + row * config_.kvWidth();
        apply(Role::Q, input, rows, q, PackedMatrix::Into::Replace);
        apply(Role::K, input, rows, k, PackedMatrix::Into::Replace);
        apply(Role::V, input, rows, v_ + row * config_.kvWidth(), PackedMatrix::Into::Replace);
        parallelFor(rows, elementwiseGrain(config_.qWidth()), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r) {
                const std::int64_t position = slab_.positions[static_cast<std::size_t>(row + r)];
                turnHeads(q + r * config_.qWidth(), config_.heads, weights_.qNorm, position);
                turnHeads(k + r * config_.kvWidth(), config_.kvHeads, weights_.kNorm, position);
            }
        });
    }

    void turnHeads(float* x, std::int64_t heads, const std::vector<float>& gain,
                   std::int64_t position) const {
        const HotKernels& hot = hotKernels();
        for (std::int64_t h = 0; h < heads; ++h, x += config_.headDim) {
            if (!gain.empty())
                hot.rmsNorm(x, gain.data(), static_cast<float>(config_.normEps), config_.headDim, x);
            hot.rotate(x, rope_.cosines(position), rope_.sines(position), rope_.half());
        }
    }

    void attend() {
        const AttentionShape shape = attentionShape(config_);
        if (past_.empty()) attention(shape, slab_, q_, k_, v_, scratch_.attention, task_);
        for (std::size_t i = 0; i < past_.size(); ++i) {
            const SegmentRows& s = slab_.segments[i];
            attention(shape, past_[i], s.length, q_ + s.row * config_.qWidth(),
                      k_ + s.row * config_.kvWidth(), v_ + s.row * config_.kvWidth(), task_);
        }
    }

    void projectOutput(std::int64_t row, std::int64_t rows) {
        const float* heads = q_ + row * config_.qWidth();
        if (tap_) tap_(Slot::OIn, heads, rows, config_.qWidth());
        QuantizedInput input(heads, rows, config_.qWidth(), scratch_.input);
        apply(Role::O, input, rows, hidden_ + row * config_.hiddenSize, PackedMatrix::Into::Add);
    }

    void mlp(std::int64_t row, std::int64_t rows) {
        float* hidden = hidden_ + row * config_.hiddenSize;
        const std::int64_t inner = config_.intermediateSize;
        normRows(hidden, weights_.mlpNorm, config_.normEps, rows, normed_);
        if (tap_) tap_(Slot::GateUpIn, normed_, rows, config_.hiddenSize);
        QuantizedInput input(normed_, rows, config_.hiddenSize, scratch_.input);
        apply(Role::Gate, input, rows, gate_, PackedMatrix::Into::Replace);
        apply(Role::Up, input, rows, up_, PackedMatrix::Into::Replace);
        parallelFor(rows, elementwiseGrain(inner), [&](std::int64_t begin, std::int64_t end) {
            hotKernels().siluTimes(gate_ + begin * inner, up_ + begin * inner, (end - begin) * inner,
                                   gate_ + begin * inner);
        });
        if (tap_) tap_(Slot::DownIn, gate_, rows, inner);
        QuantizedInput product(gate_, rows, inner, scratch_.input);
        apply(Role::Down, product, rows, hidden, PackedMatrix::Into::Add);
    }

    const ModelConfig& config_;
    const BlockWeights& weights_;
    const RopeTable& rope_;
    const Slab& slab_;
    float* hidden_;
    BlockScratch& scratch_;
    const TapFunction& tap_;
    const Task& task_;
    std::span<KvCache> past_;
    float *q_, *k_, *v_, *normed_, *gate_, *up_;
};

} // namespace

void Linear::apply(QuantizedInput& input, std::int64_t rows, float* y, PackedMatrix::Into into,
                   const Task& task) const {
    const float* added = bias.empty() ? nullptr : bias.data();
    if (integers)
        integers->multiply(input.coded(*prepared, *form), *form, y, into, added, task);
    else
        weight->multiply(input.under(prepared), rows, y, into, added, task);
    if (!down) return;
    const float* x = input.under(prepared);
    Buffer inner;
    down->multiply(x, rows, inner.sized(rows * down->outputs()), PackedMatrix::Into::Replace, nullptr, task);
    up->multiply(inner.data(), rows, y, PackedMatrix::Into::Add, nullptr, task);
}

void normRows(const float* x, const std::vector<float>& gain, double eps, std::int64_t rows, float* y) {
    const auto channels = static_cast<std::int64_t>(gain.size());
    parallelFor(rows, elementwiseGrain(channels), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r)
            hotKernels().rmsNorm(x + r * channels, gain.data(), static_cast<float>(eps), channels,
                                 y + r * channels);
    });
}

void forwardBlock(const ModelConfig& config, const BlockWeights& weights, const RopeTable& rope,
                  const Slab& slab, float* hidden, BlockScratch& scratch, const TapFunction& tap,
                  const Task& task, std::span<KvCache> past) {
    BlockPass(config, weights, rope, slab, hidden, scratch, tap, task, past).run();
}

AttentionShape attentionShape(const ModelConfig& config) {
    return {config.heads, config.kvHeads, config.headDim, config.slidingWindow.value_or(0)};
}

} // namespace qs
