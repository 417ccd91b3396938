// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of a forward pass goes: the steps of every block with the engine's own functions and
// weights, each timed, beside the limit it runs against. The logits are compared with the engine's.
//   bench_roofline [110m|1.1b] [rounds] [threads] [part of a variant's name]
#include "base/parallel.h"
#include "bench/peaks.h"
#include "bench/schemes.h"
#include "engine/variant_plan.h"
#include "kernels/hot.h"
#include "model/decoder_block.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace {

using namespace qs;
using bench::Rate;
using bench::Shape;

enum Step { Embedding, Norms, Codes, Products, Rope, Attention, Gating, Head, Steps };
constexpr const char* kStepNames[Steps] = {
    "embedding", "norms",     "activations to codes", "linear products",
    "rope",      "attention", "SiLU(gate) * up",      "head (one position, f32)"};

/// Seconds of each step.
struct Times {
    double seconds[Steps] = {};
    double total() const {
        double sum = 0;
        for (const double s : seconds) sum += s;
        return sum;
    }
};

/// One variant's forward pass, as engine/chunk_pass.cpp and model/decoder_block.cpp do it for one slab.
class Forward {
public:
    Forward(const Shape& shape, const Checkpoint& checkpoint, const Variant& variant)
        : shape_(shape), checkpoint_(checkpoint), config_(*checkpoint.config), plan_(variant, checkpoint),
          precision_(variant.precision), rope_(config_), rows_(shape.tokens) {
        rope_.extendTo(rows_);
        slab_.rows = rows_;
        slab_.segments.push_back({0, rows_, 0, -1});
        for (std::int64_t i = 0; i < rows_; ++i) slab_.positions.push_back(i);
        for (int b = 0; b < config_.layers; ++b) {
            BlockWeights& w = blocks_.emplace_back();
            for (const Role role : kBlockRoles) w.at(role) = linear({b, role});
            w.attentionNorm = checkpoint.norm(b, Checkpoint::Norm::Attention).readAll();
            w.mlpNorm = checkpoint.norm(b, Checkpoint::Norm::Mlp).readAll();
        }
        head_ = floats({-1, Role::Head});
        finalNorm_ = checkpoint.norm(-1, Checkpoint::Norm::Final).readAll();
        hidden_.resize(static_cast<std::size_t>(rows_ * shape.hidden));
        normed_ = hidden_;
        q_ = hidden_;
        k_.resize(static_cast<std::size_t>(rows_ * shape.kvWidth()));
        v_ = k_;
        gate_.resize(static_cast<std::size_t>(rows_ * shape.inner));
        up_ = gate_;
        logits_.resize(static_cast<std::size_t>(shape.vocab));
    }

    Times run(const std::vector<TokenId>& ids) {
        times_ = {};
        timed(Embedding, [&] {
            const WeightRef table = checkpoint_.weight({-1, Role::Embed});
            parallelFor(rows_, 16, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t r = begin; r < end; ++r)
                    table.readRows(ids[static_cast<std::size_t>(r)], 1, hidden_.data() + r * shape_.hidden);
            });
        });
        for (const BlockWeights& w : blocks_) block(w);
        timed(Norms, [&] {
            normRows(hidden_.data() + (rows_ - 1) * shape_.hidden, finalNorm_, config_.normEps, 1,
                     normed_.data());
        });
        timed(Head, [&] {
            head_->multiply(normed_.data(), 1, logits_.data(), PackedMatrix::Into::Replace, nullptr, {});
        });
        return times_;
    }
    const std::vector<float>& logits() const { return logits_; }

private:
    template <class F> void timed(Step step, const F& work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times_.seconds[step] +=
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

    Linear linear(const SiteId& site) const {
        Linear result;
        result.prepared = plan_.at(site);
        result.form = plan_.formAt(site);
        if (!result.form) {
            result.weight = floats(site);
            return result;
        }
        const WeightRef weight = checkpoint_.weight(site);
        const auto codes = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
            std::vector<float> original(static_cast<std::size_t>(count * weight.cols()));
            weight.readRows(first, count, original.data());
            preparedCodes(*result.prepared, original.data(), weight.cols(), first, count, weight.rows(), out);
        };
        result.integers =
            packIntegers(weight.rows(), weight.cols(), result.prepared->weights, *result.form, codes, {});
        return result;
    }

    std::shared_ptr<const PackedMatrix> floats(const SiteId& site) const {
        const WeightRef weight = checkpoint_.weight(site);
        const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
            weight.readRows(first, count, out);
        };
        return std::make_shared<const PackedMatrix>(weight.rows(), weight.cols(), read, Task{}, precision_);
    }

    void apply(const Linear& l, QuantizedInput& input, std::vector<float>& y, PackedMatrix::Into into) {
        if (l.integers) timed(Codes, [&] { input.coded(*l.prepared, *l.form); });
        timed(Products, [&] { l.apply(input, rows_, y.data(), into, {}); });
    }

    void turn(std::vector<float>& x, std::int64_t heads) {
        parallelFor(rows_, 16, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r)
                for (std::int64_t h = 0; h < heads; ++h)
                    hotKernels().rotate(x.data() + (r * heads + h) * config_.headDim, rope_.cosines(r),
                                        rope_.sines(r), rope_.half());
        });
    }

    void block(const BlockWeights& w) {
        constexpr auto replace = PackedMatrix::Into::Replace, add = PackedMatrix::Into::Add;
        timed(Norms,
              [&] { normRows(hidden_.data(), w.attentionNorm, config_.normEps, rows_, normed_.data()); });
        QuantizedInput qkvIn(normed_.data(), rows_, shape_.hidden, scratch_);
        apply(w.at(Role::Q), qkvIn, q_, replace);
        apply(w.at(Role::K), qkvIn, k_, replace);
        apply(w.at(Role::V), qkvIn, v_, replace);
        timed(Rope, [&] { turn(q_, config_.heads), turn(k_, config_.kvHeads); });
        timed(Attention, [&] {
            attention({config_.heads, config_.kvHeads, config_.headDim, 0}, slab_, q_.data(), k_.data(),
                      v_.data(), attention_, {});
        });
        QuantizedInput oIn(q_.data(), rows_, shape_.hidden, scratch_);
        apply(w.at(Role::O), oIn, hidden_, add);
        timed(Norms, [&] { normRows(hidden_.data(), w.mlpNorm, config_.normEps, rows_, normed_.data()); });
        QuantizedInput gateIn(normed_.data(), rows_, shape_.hidden, scratch_);
        apply(w.at(Role::Gate), gateIn, gate_, replace);
        apply(w.at(Role::Up), gateIn, up_, replace);
        timed(Gating, [&] {
            parallelFor(rows_ * shape_.inner, 32768, [&](std::int64_t begin, std::int64_t end) {
                hotKernels().siluTimes(gate_.data() + begin, up_.data() + begin, end - begin,
                                       gate_.data() + begin);
            });
        });
        QuantizedInput downIn(gate_.data(), rows_, shape_.inner, scratch_);
        apply(w.at(Role::Down), downIn, hidden_, add);
    }

    const Shape& shape_;
    const Checkpoint& checkpoint_;
    const ModelConfig& config_;
    VariantPlan plan_;
    Precision precision_;
    RopeTable rope_;
    std::int64_t rows_;
    Slab slab_;
    std::vector<BlockWeights> blocks_;
    std::shared_ptr<const PackedMatrix> head_;
    std::vector<float> finalNorm_, hidden_, normed_, q_, k_, v_, gate_, up_, logits_;
    InputScratch scratch_;
    AttentionScratch attention_;
    Times times_;
};

/// What a step does, and the measured limit of it: operations, or bytes that pass through memory.
struct Work {
    double amount, limit;
    const char* unit;
};

std::vector<Work> workOf(const Shape& s, const Variant& v, int threads) {
    const double rows = static_cast<double>(s.tokens * s.layers), hidden = static_cast<double>(s.hidden),
                 inner = static_cast<double>(s.inner), f32 = bench::floatPeak(threads, 0.05).perSecond,
                 products = v.prepared                       ? bench::integerPeak(threads, 0.05).perSecond
                            : v.precision == Precision::Bf16 ? bench::bf16Peak(threads, 0.05).perSecond
                                                             : f32;
    const std::vector<std::uint64_t> buffer(std::size_t(1) << 25, 1);
    Rate memory;
    for (int i = 0; i < 3; ++i) memory.keepBest(bench::readBandwidth(buffer));
    const double read = memory.perSecond, turned = hidden + static_cast<double>(s.kvWidth()),
                 headBytes =
                     static_cast<double>(s.vocab * s.hidden) * (v.precision == Precision::Bf16 ? 2 : 4);
    return {{static_cast<double>(s.tokens) * hidden * 6, read, "GB"},
            {rows * hidden * 16, read, "GB"},
            {v.prepared ? rows * (3 * hidden + inner) * 5 : 0, read, "GB"},
            {s.linearFlop(), products, "GOP"},
            {rows * turned * 8, read, "GB"},
            {s.attentionFlop(), f32, "GFLOP"},
            {rows * inner * 12, read, "GB"},
            {headBytes, read, "GB"}};
}

void measure(const Shape& shape, const std::shared_ptr<const Checkpoint>& checkpoint, const Variant& variant,
             int rounds) {
    const SequenceTree tree = bench::promptOf(shape);
    Times best;
    std::vector<float> logits;
    {
        Forward forward(shape, *checkpoint, variant);
        best = forward.run(tree.segments[0].tokens);
        for (int r = 0; r < rounds; ++r) {
            const Times t = forward.run(tree.segments[0].tokens);
            if (t.total() < best.total()) best = t;
        }
        logits = forward.logits();
    }
    bool same = false;
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t, std::span<const float* const> rows) {
        same = std::memcmp(rows[0], logits.data(), logits.size() * sizeof(float)) == 0;
    };
    Engine(checkpoint).run({&tree, 1}, {&variant, 1}, hooks);
    const std::vector<Work> work = workOf(shape, variant, threadCount());
    fmt::print(
        "\n{}: {:.0f} ms, {:.0f} tokens/s; logits {} the engine's\n"
        "step                              ms   share      work            rate          limit  % of it\n",
        variant.name, 1e3 * best.total(), static_cast<double>(shape.tokens) / best.total(),
        same ? "equal" : "DIFFER FROM");
    for (int i = 0; i < Steps; ++i) {
        const Work& w = work[static_cast<std::size_t>(i)];
        if (best.seconds[i] <= 0 || w.amount <= 0) continue;
        const double rate = w.amount / best.seconds[i];
        fmt::print("{:26} {:9.2f} {:6.1f}% {:8.2f} {:5} {:9.1f} {:5}/s {:8.1f} {:7.1f}%\n", kStepNames[i],
                   1e3 * best.seconds[i], 100 * best.seconds[i] / best.total(), w.amount / 1e9, w.unit,
                   rate / 1e9, w.unit, w.limit / 1e9, 100 * rate / w.limit);
    }
}

} // namespace

int main(int argc, char** argv) try {
    const bool small = argc > 1 && std::string(argv[1]) == "110m";
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    setThreadCount(argc > 3 ? std::atoi(argv[3]) : 0);
    const Shape shape = small ? Shape{} : bench::shape1B();
    const bench::ScratchModel model(shape);
    const auto checkpoint = openCheckpoint(model.path());
    fmt::print("{} layers of hidden size {}, {} inner, {} heads of which {} of keys; {} tokens; {} threads; "
               "integers "
               "by {}, floats by {}\n",
               shape.layers, shape.hidden, shape.inner, shape.heads, shape.kvHeads, shape.tokens,
               threadCount(), integerIsaName(activeIntegerIsa()), isaName(activeIsa()));
    std::vector<Variant> variants;
    for (const int i : {0, 2, 4}) variants.push_back(variantOf(bench::kSchemes[i], *checkpoint));
    if (PackedMatrix::supportsBf16())
        variants.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
    variants.push_back({"f32", nullptr});
    const std::string only = argc > 4 ? argv[4] : "";
    for (const Variant& v : variants)
        if (v.name.find(only) != std::string::npos) measure(shape, checkpoint, v, rounds);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_roofline: {}\n", e.what());
    return 2;
}
