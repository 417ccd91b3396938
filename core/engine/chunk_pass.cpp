// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chunk_pass.h"

#include "base/parallel.h"

#include <algorithm>
#include <cstring>

namespace qs {
namespace {

/// Logits that are in memory at once, over all variants: what was computed is read again from the third-level
/// cache. Variants of one head go through the product together, so that many of them take no smaller blocks.
constexpr std::int64_t kLogitBytes = 16 << 20;
constexpr std::int64_t kMaxLogitRows = 256;
/// Values that observers, or receivers of logits, get between two checkpoints: a few milliseconds of double
/// arithmetic.
constexpr std::int64_t kValuesPerSweep = 1 << 20;

std::vector<float> readBias(const Checkpoint& checkpoint, const SiteId& site) {
    const auto bias = checkpoint.bias(site);
    return bias ? bias->readAll() : std::vector<float>{};
}

/// Whether rows of both may go through one product: both in floating point, by the same weights.
bool sameProduct(const Linear& a, const Linear& b) {
    return a.weight && a.weight == b.weight && !a.prepared && !b.prepared;
}

} // namespace

ChunkPass::ChunkPass(RunContext& context, const ChunkLayout& layout) : context_(context), layout_(layout) {
    hidden_.resize(context.variants.size());
    for (Buffer& h : hidden_) h.sized(layout.rows() * context.config.hiddenSize);
    finalNorm_ = context.checkpoint.norm(-1, Checkpoint::Norm::Final).readAll();
}

void ChunkPass::run() {
    context_.rope.extendTo(layout_.longest);
    const int blocks = neededBlocks();
    findStarts(blocks);
    embed();
    const double steps = static_cast<double>(blocks) * static_cast<double>(context_.variants.size());
    double done = 0;
    for (int b = 0; b < blocks; ++b) {
        if (b == 0) expectWeights(0, blocks);
        expectWeights(b + 1, blocks);
        takeOver(b);
        if (context_.cache.streams()) packBlock(b);
        for (std::size_t v = 0; v < context_.variants.size(); ++v) {
            context_.progress(bodyShare() * ++done / steps);
            if (starts_[v].block > b) continue;
            runBlock(b, v);
            if (context_.hooks.onBlockDone) context_.hooks.onBlockDone(v, b);
        }
        keepBoundaries(b + 1);
        context_.cache.releaseTransient();
    }
    takeOver(blocks);
    if (observes({-1, Slot::HeadIn})) {
        observeHead();
        if (context_.hooks.onBlockDone)
            for (std::size_t v = 0; v < context_.variants.size(); ++v) context_.hooks.onBlockDone(v, -1);
    }
    if (wantsLogits()) logits();
    context_.cache.releaseTransient();
}

/// While a block computes, the disk reads what the next one needs; behind the last one comes the head.
void ChunkPass::expectWeights(int block, int blocks) {
    if (block < blocks)
        for (const Role role : kBlockRoles)
            for (std::size_t v = 0; v < context_.variants.size(); ++v)
                if (starts_[v].block <= block) context_.cache.expect(requestFor({block, role}, v));
    if (block == blocks && wantsLogits())
        for (std::size_t v = 0; v < context_.variants.size(); ++v)
            context_.cache.expect(requestFor({-1, Role::Head}, v));
}

/// The part of the chunk's work that is done in the blocks; the rest are logits.
double ChunkPass::bodyShare() const {
    if (!wantsLogits()) return 1;
    const ModelConfig& c = context_.config;
    const std::int64_t perToken =
        c.layers * c.hiddenSize * (2 * c.qWidth() + 2 * c.kvWidth() + 3 * c.intermediateSize);
    const double body = static_cast<double>(perToken) * static_cast<double>(layout_.rows());
    return body / (body + static_cast<double>(c.vocabSize * c.hiddenSize) *
                              static_cast<double>(layout_.wanted.size()));
}

/// Blocks up to the last one that somebody looks at.
int ChunkPass::neededBlocks() const {
    const auto all = static_cast<int>(context_.config.layers);
    if (wantsLogits() || observes({-1, Slot::HeadIn})) return all;
    for (int b = all; b > 0; --b)
        for (const Slot slot : {Slot::QkvIn, Slot::OIn, Slot::GateUpIn, Slot::DownIn})
            if (observes({b - 1, slot})) return b;
    return 0;
}

void ChunkPass::findStarts(int blocks) {
    BoundaryCache* cache = context_.hooks.boundaries;
    if (cache) cache->startRun(context_.checkpoint, layout_);
    for (std::size_t v = 0; v < context_.variants.size(); ++v) starts_.push_back(startOf(v, blocks));
    if (!cache) return;
    for (std::size_t v = 0; v < context_.variants.size() && cache->follows(v); ++v)
        cache->follow(v, context_.variants[v], blocks);
    for (std::size_t v = 0; v < context_.variants.size(); ++v)
        for (int b = 0; b < starts_[v].block; ++b)
            for (const Role role : kBlockRoles) context_.cache.touch(requestFor({b, role}, v));
}

/// As late as possible: behind the kept boundaries, or where it parts from an earlier variant of this run. An
/// observer wants to see every variant in every block, and a variant that continues a past needs keys and
/// values of its own.
ChunkPass::Start ChunkPass::startOf(std::size_t variant, int blocks) {
    const VariantPlan& plan = context_.variants[variant];
    Start start;
    if (context_.hooks.boundaries) {
        BoundaryCache::Start kept = context_.hooks.boundaries->startOf(plan, blocks);
        if (kept.rows) {
            start = {kept.block, kept.rows->data(), 0};
            taken_.push_back(std::move(kept.rows));
        }
    }
    const bool mayShare = !context_.hooks.observer && !context_.past;
    for (std::size_t u = 0; u < variant; ++u) {
        const int alike = alikeBlocks(context_.variants[u], plan, mayShare ? blocks : 0);
        if (alike > start.block && starts_[u].block <= alike) start = {alike, nullptr, u};
    }
    return start;
}

/// Activations of the variants that start at this block.
void ChunkPass::takeOver(int block) {
    for (std::size_t v = 0; v < starts_.size(); ++v)
        if (const Start& s = starts_[v]; s.block == block) copyHidden(s.rows ? s.rows : hidden(s.variant), v);
}

void ChunkPass::copyHidden(const float* from, std::size_t to) {
    const std::int64_t size = layout_.rows() * context_.config.hiddenSize;
    for (std::int64_t at = 0; at < size; at += kValuesPerSweep) {
        const auto count = static_cast<std::size_t>(std::min(kValuesPerSweep, size - at));
        std::memcpy(hidden(to) + at, from + at, count * sizeof(float));
        context_.task.checkpoint();
    }
}

void ChunkPass::keepBoundaries(int block) {
    BoundaryCache* cache = context_.hooks.boundaries;
    if (!cache) return;
    for (std::size_t v = 0; v < starts_.size() && cache->follows(v); ++v)
        if (starts_[v].block <= block)
            cache->keep(v, block, hidden(v), layout_.rows() * context_.config.hiddenSize);
}

void ChunkPass::embed() {
    const PreparedSite none;
    for (std::size_t v = 0; v < context_.variants.size(); ++v) {
        if (starts_[v].block >= 0) continue;
        const PreparedSite* prepared = context_.variants[v].at({-1, Role::Embed});
        embedVariant(prepared ? *prepared : none, hidden(v));
    }
}

void ChunkPass::embedVariant(const PreparedSite& prepared, float* out) const {
    const WeightRef table = context_.checkpoint.weight({-1, Role::Embed});
    const std::int64_t channels = context_.config.hiddenSize;
    const std::int64_t grain = std::max<std::int64_t>(1, 16384 / channels),
                       sweep = std::max<std::int64_t>(1, kValuesPerSweep / channels);
    for (std::int64_t first = 0; first < layout_.rows(); first += sweep) {
        parallelFor(std::min(sweep, layout_.rows() - first), grain,
                    [&](std::int64_t begin, std::int64_t end) {
                        for (std::int64_t r = first + begin; r < first + end; ++r) {
                            const std::int64_t id = layout_.ids[static_cast<std::size_t>(r)];
                            float* row = out + r * channels;
                            table.readRows(id, 1, row);
                            preparedWeights(prepared, row, channels, id, 1, table.rows(), row);
                        }
                    });
        context_.task.checkpoint();
    }
}

WeightRequest ChunkPass::requestFor(const SiteId& site, std::size_t variant) const {
    const VariantPlan& plan = context_.variants[variant];
    const PreparedSite* prepared = plan.at(site);
    return {site, prepared, plan.formAt(site).get(), plan.backend(),
            prepared ? Precision::F32 : plan.precisionOf(site)};
}

Linear ChunkPass::linear(const SiteId& site, std::size_t variant) const {
    Linear result;
    result.prepared = context_.variants[variant].at(site);
    result.bias = readBias(context_.checkpoint, site);
    result.form = context_.variants[variant].formAt(site);
    const SiteWeights weights = context_.cache.get(requestFor(site, variant), context_.task);
    result.weight = weights.matrix;
    result.integers = weights.integers;
    result.down = weights.down;
    result.up = weights.up;
    return result;
}

BlockWeights ChunkPass::blockWeights(int block, std::size_t variant) const {
    const Checkpoint& checkpoint = context_.checkpoint;
    BlockWeights w;
    for (const Role role : kBlockRoles) {
        w.at(role) = linear({block, role}, variant);
    }
    w.attentionNorm = checkpoint.norm(block, Checkpoint::Norm::Attention).readAll();
    w.mlpNorm = checkpoint.norm(block, Checkpoint::Norm::Mlp).readAll();
    if (context_.config.qkNorm) {
        w.qNorm = checkpoint.norm(block, Checkpoint::Norm::QHead).readAll();
        w.kNorm = checkpoint.norm(block, Checkpoint::Norm::KHead).readAll();
    }
    return w;
}

/// Site by site, so that what comes from disk for one variant is at hand for the others.
void ChunkPass::packBlock(int block) {
    for (const Role role : kBlockRoles)
        for (std::size_t v = 0; v < context_.variants.size(); ++v)
            if (starts_[v].block <= block) context_.cache.get(requestFor({block, role}, v), context_.task);
}

void ChunkPass::runBlock(int block, std::size_t variant) {
    const BlockWeights weights = blockWeights(block, variant);
    const TapFunction tap = [&](Slot slot, const float* x, std::int64_t rows, std::int64_t channels) {
        observe(variant, {block, slot}, x, rows, channels);
    };
    for (std::size_t s = 0; s < layout_.slabs.size(); ++s) {
        float* rows = hidden(variant) + layout_.slabFirstRow[s] * context_.config.hiddenSize;
        forwardBlock(context_.config, weights, context_.rope, layout_.slabs[s], rows, context_.scratch, tap,
                     context_.task, context_.past ? context_.past(variant, block) : std::span<KvCache>{});
    }
}

void ChunkPass::observe(std::size_t variant, const TapId& tap, const float* x, std::int64_t rows,
                        std::int64_t channels) const {
    if (!observes(tap)) return;
    const std::int64_t step = std::max<std::int64_t>(1, kValuesPerSweep / channels);
    for (std::int64_t row = 0; row < rows; row += step) {
        context_.hooks.observer->observe(variant, tap, x + row * channels, std::min(step, rows - row),
                                         channels);
        context_.task.checkpoint();
    }
}

void ChunkPass::observeHead() {
    const std::int64_t channels = context_.config.hiddenSize;
    Buffer normed;
    normed.sized(std::min(kPartRows, layout_.rows()) * channels);
    for (std::size_t v = 0; v < context_.variants.size(); ++v)
        for (std::int64_t row = 0; row < layout_.rows(); row += kPartRows) {
            const std::int64_t rows = std::min(kPartRows, layout_.rows() - row);
            normRows(hidden(v) + row * channels, finalNorm_, context_.config.normEps, rows, normed.data());
            observe(v, {-1, Slot::HeadIn}, normed.data(), rows, channels);
        }
}

void ChunkPass::logits() {
    const SiteId site{-1, Role::Head};
    const std::size_t variants = context_.variants.size(),
                      vocab = static_cast<std::size_t>(context_.config.vocabSize);
    std::vector<Linear> heads;
    for (std::size_t v = 0; v < variants; ++v) heads.push_back(linear(site, v));
    const std::int64_t fitting = kLogitBytes / static_cast<std::int64_t>(variants * vocab * sizeof(float));
    const auto block =
        static_cast<std::size_t>(std::clamp(fitting / PackedMatrix::kBlockRows * PackedMatrix::kBlockRows,
                                            PackedMatrix::kBlockRows, kMaxLogitRows));
    const std::size_t most = std::min(block, layout_.wanted.size());
    float* values = context_.scratch.logits.sized(static_cast<std::int64_t>(variants * most * vocab));
    for (std::size_t first = 0; first < layout_.wanted.size(); first += block) {
        const std::size_t count = std::min(block, layout_.wanted.size() - first);
        for (std::size_t v = 0; v < variants;) {
            std::size_t last = v + 1;
            while (last < variants && sameProduct(heads[v], heads[last])) ++last;
            logitsOf(v, last, heads[v], first, count, values + v * count * vocab);
            v = last;
        }
        deliver(first, count, values);
        context_.progress(bodyShare() + (1 - bodyShare()) * static_cast<double>(first + count) /
                                            static_cast<double>(layout_.wanted.size()));
    }
}

/// Hands out the logits of wanted rows [first, first + count); values: [variants][count][vocab].
void ChunkPass::deliver(std::size_t first, std::size_t count, const float* values) const {
    const std::size_t variants = context_.variants.size(),
                      vocab = static_cast<std::size_t>(context_.config.vocabSize);
    const std::size_t step =
        std::max<std::size_t>(2, static_cast<std::size_t>(kValuesPerSweep) / (variants * vocab));
    for (std::size_t start = 0; start < count; start += step) {
        const auto rows = static_cast<std::int64_t>(std::min(step, count - start));
        const auto grain = std::max<std::int64_t>(1, 4096 / static_cast<std::int64_t>(variants * vocab));
        parallelFor(rows, grain, [&](std::int64_t begin, std::int64_t end) {
            std::vector<const float*> pointers(variants);
            for (std::size_t r = start + static_cast<std::size_t>(begin);
                 r < start + static_cast<std::size_t>(end); ++r) {
                for (std::size_t v = 0; v < variants; ++v) pointers[v] = values + (v * count + r) * vocab;
                const WantedRow& w = layout_.wanted[first + r];
                context_.hooks.onLogits(w.tree, w.wanted, pointers);
            }
        });
        context_.task.checkpoint();
    }
}

/// Logits of wanted rows [first, first + count) of variants [firstVariant, lastVariant), which share a head.
void ChunkPass::logitsOf(std::size_t firstVariant, std::size_t lastVariant, const Linear& head,
                         std::size_t first, std::size_t count, float* out) {
    const std::int64_t channels = context_.config.hiddenSize;
    const auto rows = static_cast<std::int64_t>((lastVariant - firstVariant) * count);
    Buffer gathered;
    InputScratch scratch;
    float* to = gathered.sized(rows * channels);
    for (std::size_t v = firstVariant; v < lastVariant; ++v)
        for (std::size_t r = 0; r < count; ++r, to += channels)
            std::memcpy(to, hidden(v) + layout_.wanted[first + r].row * channels,
                        static_cast<std::size_t>(channels) * sizeof(float));
    normRows(gathered.data(), finalNorm_, context_.config.normEps, rows, gathered.data());
    QuantizedInput input(gathered.data(), rows, channels, scratch);
    head.apply(input, rows, out, PackedMatrix::Into::Replace, context_.task);
}

} // namespace qs
