// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chunk_pass.h"

#include "base/parallel.h"
#include "model/quantized_input.h"

#include <algorithm>
#include <cstring>

namespace qs {
namespace {

/// Logit rows that are in memory at once, over all variants.
constexpr std::int64_t kLogitBytes = 64 << 20;
constexpr std::int64_t kMaxLogitRows = 256;

std::vector<float> readBias(const Checkpoint& checkpoint, const SiteId& site) {
    const auto bias = checkpoint.bias(site);
    return bias ? bias->readAll() : std::vector<float>{};
}

} // namespace

ChunkPass::ChunkPass(RunContext& context, const ChunkLayout& layout) : context_(context), layout_(layout) {
    const auto size = static_cast<std::size_t>(layout.rows() * context.config.hiddenSize);
    hidden_.assign(context.variants.size(), {});
    for (auto& h : hidden_) h.resize(size);
    finalNorm_ = context.checkpoint.norm(-1, Checkpoint::Norm::Final).readAll();
}

void ChunkPass::run() {
    context_.rope.extendTo(layout_.longest);
    embed();
    const int blocks = neededBlocks();
    for (int b = 0; b < blocks; ++b) {
        for (std::size_t v = 0; v < context_.variants.size(); ++v) {
            runBlock(b, v);
            context_.progress(
                static_cast<double>(b) / blocks +
                (static_cast<double>(v) + 1) /
                    static_cast<double>(context_.variants.size() * static_cast<std::size_t>(blocks)));
        }
        context_.cache.releaseTransient();
    }
    if (observes({-1, Slot::HeadIn})) observeHead();
    if (context_.hooks.onLogits && !layout_.wanted.empty()) logits();
    context_.cache.releaseTransient();
}

/// Blocks up to the last one that somebody looks at.
int ChunkPass::neededBlocks() const {
    const auto all = static_cast<int>(context_.config.layers);
    if ((context_.hooks.onLogits && !layout_.wanted.empty()) || observes({-1, Slot::HeadIn})) return all;
    for (int b = all; b > 0; --b)
        for (const Slot slot : {Slot::QkvIn, Slot::OIn, Slot::GateUpIn, Slot::DownIn})
            if (observes({b - 1, slot})) return b;
    return 0;
}

void ChunkPass::embed() {
    const SiteId site{-1, Role::Embed};
    for (std::size_t v = 0; v < context_.variants.size(); ++v) {
        const QuantParams* weights = context_.variants[v].at(site).weights;
        const QuantParams* first = context_.variants[0].at(site).weights;
        if (v > 0 && (weights == first || (weights && first && sameParams(*weights, *first))))
            hidden_[v] = hidden_[0];
        else
            embedVariant(weights, hidden(v));
        context_.task.checkpoint();
    }
}

void ChunkPass::embedVariant(const QuantParams* weights, float* out) const {
    const WeightRef table = context_.checkpoint.weight({-1, Role::Embed});
    const std::int64_t channels = context_.config.hiddenSize;
    const std::int64_t grain = std::max<std::int64_t>(1, 16384 / channels),
                       sweep = std::max<std::int64_t>(1, 4000000 / channels);
    for (std::int64_t first = 0; first < layout_.rows(); first += sweep) {
        parallelFor(std::min(sweep, layout_.rows() - first), grain,
                    [&](std::int64_t begin, std::int64_t end) {
                        for (std::int64_t r = first + begin; r < first + end; ++r) {
                            const std::int64_t id = layout_.ids[static_cast<std::size_t>(r)];
                            float* row = out + r * channels;
                            table.readRows(id, 1, row);
                            if (weights) fakeQuantize(*weights, row, row, 1, channels, id, table.rows());
                        }
                    });
        context_.task.checkpoint();
    }
}

BlockWeights ChunkPass::blockWeights(int block, std::size_t variant) const {
    const Checkpoint& checkpoint = context_.checkpoint;
    BlockWeights w;
    for (const Role role : kBlockRoles) {
        const SiteId site{block, role};
        const SitePlan plan = context_.variants[variant].at(site);
        w.at(role) = {context_.cache.get(site, plan.weights, context_.task), readBias(checkpoint, site),
                      plan.activations};
    }
    w.attentionNorm = checkpoint.norm(block, Checkpoint::Norm::Attention).readAll();
    w.mlpNorm = checkpoint.norm(block, Checkpoint::Norm::Mlp).readAll();
    if (context_.config.qkNorm) {
        w.qNorm = checkpoint.norm(block, Checkpoint::Norm::QHead).readAll();
        w.kNorm = checkpoint.norm(block, Checkpoint::Norm::KHead).readAll();
    }
    return w;
}

void ChunkPass::runBlock(int block, std::size_t variant) {
    const BlockWeights weights = blockWeights(block, variant);
    const TapFunction tap = [&](Slot slot, const float* x, std::int64_t rows, std::int64_t channels) {
        const TapId id{block, slot};
        if (observes(id)) context_.hooks.observer->observe(variant, id, x, rows, channels);
    };
    for (std::size_t s = 0; s < layout_.slabs.size(); ++s) {
        float* rows = hidden(variant) + layout_.slabFirstRow[s] * context_.config.hiddenSize;
        forwardBlock(context_.config, weights, context_.rope, layout_.slabs[s], rows, context_.scratch, tap,
                     context_.task);
    }
}

void ChunkPass::observeHead() {
    const std::int64_t channels = context_.config.hiddenSize;
    std::vector<float> normed(static_cast<std::size_t>(std::min(kPartRows, layout_.rows()) * channels));
    for (std::size_t v = 0; v < context_.variants.size(); ++v)
        for (std::int64_t row = 0; row < layout_.rows(); row += kPartRows) {
            const std::int64_t rows = std::min(kPartRows, layout_.rows() - row);
            normRows(hidden(v) + row * channels, finalNorm_, context_.config.normEps, rows, normed.data());
            context_.hooks.observer->observe(v, {-1, Slot::HeadIn}, normed.data(), rows, channels);
            context_.task.checkpoint();
        }
}

void ChunkPass::logits() {
    const SiteId site{-1, Role::Head};
    const std::size_t variants = context_.variants.size(),
                      vocab = static_cast<std::size_t>(context_.config.vocabSize);
    std::vector<Linear> heads;
    for (const VariantPlan& v : context_.variants)
        heads.push_back({context_.cache.get(site, v.at(site).weights, context_.task),
                         readBias(context_.checkpoint, site), v.at(site).activations});
    const std::int64_t fitting = kLogitBytes / static_cast<std::int64_t>(variants * vocab * sizeof(float));
    const auto block =
        static_cast<std::size_t>(std::clamp(fitting / PackedMatrix::kBlockRows * PackedMatrix::kBlockRows,
                                            PackedMatrix::kBlockRows, kMaxLogitRows));
    const std::size_t most = std::min(block, layout_.wanted.size());
    std::vector<float> values(variants * most * vocab);
    for (std::size_t first = 0; first < layout_.wanted.size(); first += block) {
        const std::size_t count = std::min(block, layout_.wanted.size() - first);
        for (std::size_t v = 0; v < variants; ++v)
            logitsOf(v, heads[v], first, count, values.data() + v * most * vocab);
        // 16 rows at a time: a vocabulary's softmax in double takes around a millisecond.
        for (std::size_t start = 0; start < count; start += 16) {
            parallelFor(static_cast<std::int64_t>(std::min<std::size_t>(16, count - start)), 1,
                        [&](std::int64_t begin, std::int64_t end) {
                            for (std::size_t r = start + static_cast<std::size_t>(begin);
                                 r < start + static_cast<std::size_t>(end); ++r) {
                                std::vector<const float*> rows;
                                for (std::size_t v = 0; v < variants; ++v)
                                    rows.push_back(values.data() + (v * most + r) * vocab);
                                const WantedRow& w = layout_.wanted[first + r];
                                context_.hooks.onLogits(w.tree, w.wanted, rows);
                            }
                        });
            context_.task.checkpoint();
        }
    }
}

void ChunkPass::logitsOf(std::size_t variant, const Linear& head, std::size_t first, std::size_t count,
                         float* out) {
    const std::int64_t channels = context_.config.hiddenSize, rows = static_cast<std::int64_t>(count);
    std::vector<float> gathered(count * static_cast<std::size_t>(channels)), scratch;
    for (std::size_t r = 0; r < count; ++r)
        std::memcpy(gathered.data() + r * static_cast<std::size_t>(channels),
                    hidden(variant) + layout_.wanted[first + r].row * channels,
                    static_cast<std::size_t>(channels) * sizeof(float));
    normRows(gathered.data(), finalNorm_, context_.config.normEps, rows, gathered.data());
    QuantizedInput input(gathered.data(), rows, channels, scratch);
    head.weight->multiply(input.under(head.input), rows, out, PackedMatrix::Into::Replace,
                          head.bias.empty() ? nullptr : head.bias.data(), context_.task);
}

} // namespace qs
