// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chunk_pass.h"

#include "base/parallel.h"

#include <algorithm>
#include <cstring>

namespace qs {
namespace {

/// Logit rows that are in memory at once, over all variants.
constexpr std::int64_t kLogitBytes = 64 << 20;
constexpr std::int64_t kMaxLogitRows = 256;
/// Values that observers, or receivers of logits, get between two checkpoints: a few milliseconds of double
/// arithmetic.
constexpr std::int64_t kValuesPerSweep = 1 << 20;

std::vector<float> readBias(const Checkpoint& checkpoint, const SiteId& site) {
    const auto bias = checkpoint.bias(site);
    return bias ? bias->readAll() : std::vector<float>{};
}

} // namespace

ChunkPass::ChunkPass(RunContext& context, const ChunkLayout& layout) : context_(context), layout_(layout) {
    hidden_.resize(context.variants.size());
    for (Buffer& h : hidden_) h.sized(layout.rows() * context.config.hiddenSize);
    finalNorm_ = context.checkpoint.norm(-1, Checkpoint::Norm::Final).readAll();
}

void ChunkPass::run() {
    context_.rope.extendTo(layout_.longest);
    embed();
    const int blocks = neededBlocks();
    const double steps = static_cast<double>(blocks) * static_cast<double>(context_.variants.size());
    double done = 0;
    for (int b = 0; b < blocks; ++b) {
        for (std::size_t v = 0; v < context_.variants.size(); ++v) {
            runBlock(b, v);
            context_.progress(bodyShare() * ++done / steps);
            if (context_.hooks.onBlockDone) context_.hooks.onBlockDone(v, b);
        }
        context_.cache.releaseTransient();
    }
    if (observes({-1, Slot::HeadIn})) {
        observeHead();
        if (context_.hooks.onBlockDone)
            for (std::size_t v = 0; v < context_.variants.size(); ++v) context_.hooks.onBlockDone(v, -1);
    }
    if (wantsLogits()) logits();
    context_.cache.releaseTransient();
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

void ChunkPass::embed() {
    const SiteId site{-1, Role::Embed};
    for (std::size_t v = 0; v < context_.variants.size(); ++v) {
        const PreparedSite none;
        const PreparedSite* first = context_.variants[0].at(site);
        const PreparedSite* mine = context_.variants[v].at(site);
        if (v > 0 && sameWeights(mine ? *mine : none, first ? *first : none))
            copyHidden(0, v);
        else
            embedVariant(mine ? *mine : none, hidden(v));
    }
}

void ChunkPass::copyHidden(std::size_t from, std::size_t to) {
    const std::int64_t size = layout_.rows() * context_.config.hiddenSize;
    for (std::int64_t at = 0; at < size; at += kValuesPerSweep) {
        const auto count = static_cast<std::size_t>(std::min(kValuesPerSweep, size - at));
        std::memcpy(hidden(to) + at, hidden(from) + at, count * sizeof(float));
        context_.task.checkpoint();
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

Linear ChunkPass::linear(const SiteId& site, std::size_t variant) const {
    const PreparedSite* prepared = context_.variants[variant].at(site);
    Linear result;
    result.prepared = prepared;
    result.bias = readBias(context_.checkpoint, site);
    result.form = context_.variants[variant].formAt(site);
    if (result.form)
        result.integers = context_.cache.integers(site, *prepared, *result.form,
                                                  context_.variants[variant].backend(), context_.task);
    else
        result.weight =
            context_.cache.get(site, prepared, context_.task,
                               prepared ? Precision::F32 : context_.variants[variant].precision());
    if (prepared && prepared->compensation.rank > 0) {
        const LowRank& c = prepared->compensation;
        const auto pack = [&](const std::vector<float>& values, std::int64_t outputs, std::int64_t inputs) {
            const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
                std::copy_n(values.data() + first * inputs, count * inputs, out);
            };
            return std::make_shared<const PackedMatrix>(outputs, inputs, read, context_.task);
        };
        const auto size = [](const std::vector<float>& v) { return static_cast<std::int64_t>(v.size()); };
        result.down = pack(c.down, c.rank, size(c.down) / c.rank);
        result.up = pack(c.up, size(c.up) / c.rank, c.rank);
    }
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
    Buffer values;
    values.sized(static_cast<std::int64_t>(variants * most * vocab));
    for (std::size_t first = 0; first < layout_.wanted.size(); first += block) {
        const std::size_t count = std::min(block, layout_.wanted.size() - first);
        for (std::size_t v = 0; v < variants; ++v)
            logitsOf(v, heads[v], first, count, values.data() + v * most * vocab);
        deliver(first, count, values.data(), most);
        context_.progress(bodyShare() + (1 - bodyShare()) * static_cast<double>(first + count) /
                                            static_cast<double>(layout_.wanted.size()));
    }
}

/// Hands out the logits of wanted rows [first, first + count); values: [variants][stride][vocab].
void ChunkPass::deliver(std::size_t first, std::size_t count, const float* values, std::size_t stride) const {
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
                for (std::size_t v = 0; v < variants; ++v) pointers[v] = values + (v * stride + r) * vocab;
                const WantedRow& w = layout_.wanted[first + r];
                context_.hooks.onLogits(w.tree, w.wanted, pointers);
            }
        });
        context_.task.checkpoint();
    }
}

void ChunkPass::logitsOf(std::size_t variant, const Linear& head, std::size_t first, std::size_t count,
                         float* out) {
    const std::int64_t channels = context_.config.hiddenSize, rows = static_cast<std::int64_t>(count);
    Buffer gathered;
    InputScratch scratch;
    gathered.sized(rows * channels);
    for (std::size_t r = 0; r < count; ++r)
        std::memcpy(gathered.data() + r * static_cast<std::size_t>(channels),
                    hidden(variant) + layout_.wanted[first + r].row * channels,
                    static_cast<std::size_t>(channels) * sizeof(float));
    normRows(gathered.data(), finalNorm_, context_.config.normEps, rows, gathered.data());
    QuantizedInput input(gathered.data(), rows, channels, scratch);
    head.apply(input, rows, out, PackedMatrix::Into::Replace, context_.task);
}

} // namespace qs
