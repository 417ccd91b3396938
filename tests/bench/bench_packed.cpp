// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens per second of the whole forward pass: f32 against the packed backend, for prompts of 512 tokens and
// a head at the last position. Variants take turns; the best round of each counts. bench_packed [1.1b]
// [rounds]
#include "base/parallel.h"
#include "base/random.h"
#include "bench/rates.h"
#include "bench/scratch_model.h"
#include "engine/engine.h"
#include "kernels/hot.h"
#include "kernels/int_kernels.h"

#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace qs;
using bench::Rate;
using bench::rateOf;
using bench::ScratchModel;
using bench::Shape;

struct Scheme {
    const char* name;
    const char *weights, *activations;
    std::int64_t group;
    Granularity activationsBy;
    ScaleType scale;
};
constexpr Scheme kSchemes[] = {
    {"E2M1 row x tensor", "e2m1", "e2m1", 0, Granularity::Tensor, ScaleType::Real},
    {"E2M1 row x channel", "e2m1", "e2m1", 0, Granularity::Column, ScaleType::Real},
    {"INT4 row x token", "int4", "int4", 0, Granularity::Token, ScaleType::Real},
    {"INT8 row x token", "int8", "int8", 0, Granularity::Token, ScaleType::Real},
    {"MXFP4", "e2m1", "e2m1", 32, Granularity::Token, ScaleType::E8M0},
    {"NVFP4", "e2m1", "e2m1", 16, Granularity::Token, ScaleType::E4M3},
};

/// The random weights lie between 2^-6 and 2^-4, and inputs in some range or other: only the shape matters.
PreparedSite preparedSite(const Scheme& s, const WeightRef& weight) {
    PreparedSite site;
    site.weights.format = Format::parse(s.weights);
    site.weights.granularity = s.group > 0 ? Granularity::Group : Granularity::Row;
    site.weights.groupSize = s.group;
    site.weights.bias.assign(site.weights.biasCount(weight.rows(), weight.cols()),
                             biasForMax(site.weights.format, 0x1p-4));
    QuantParams& a = site.activations;
    a.format = Format::parse(s.activations);
    a.granularity = s.activationsBy;
    if (s.activationsBy == Granularity::Token) {
        a.groupSize = s.group;
        a.scaling.type = s.scale;
        a.tensorScale = s.scale == ScaleType::E4M3 ? tensorScaleFor(a.format, 4) : 0;
        return site;
    }
    a.bias.assign(a.biasCount(1, weight.cols()), biasForMax(a.format, 4));
    if (s.activationsBy == Granularity::Column)
        for (std::size_t k = 0; k < a.bias.size(); ++k) a.bias[k] += static_cast<double>(k % 4);
    return site;
}

Variant variantOf(const Scheme& s, const Checkpoint& checkpoint) {
    auto prepared = std::make_shared<PreparedModel>();
    for (const SiteId& site : checkpoint.sites())
        if (site.role != Role::Embed && site.role != Role::Head)
            prepared->sites[site] = preparedSite(s, checkpoint.weight(site));
    return {s.name, std::move(prepared), Backend::Packed};
}

SequenceTree promptOf(const Shape& shape) {
    const Random random(2);
    Segment segment;
    for (std::int64_t i = 0; i < shape.tokens; ++i)
        segment.tokens.push_back(static_cast<TokenId>(random.at(static_cast<std::uint64_t>(i)) %
                                                      static_cast<std::uint64_t>(shape.vocab)));
    return {{std::move(segment)}, {{0, static_cast<int>(shape.tokens - 1)}}};
}

void measure(Engine& engine, const Shape& shape, std::span<const Variant> variants, int threads, int rounds) {
    setThreadCount(threads);
    const SequenceTree tree = promptOf(shape);
    RunHooks hooks;
    hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const>) {};
    std::vector<Rate> best(variants.size());
    for (int round = 0; round <= rounds; ++round) // the first one packs the weights
        for (std::size_t v = 0; v < variants.size(); ++v) {
            const Rate rate = rateOf(static_cast<double>(shape.tokens), [&] {
                engine.run({&tree, 1}, {&variants[v], 1}, hooks);
            });
            if (round > 0) best[v].keepBest(rate);
        }
    for (std::size_t v = 0; v < variants.size(); ++v)
        fmt::print("{:20} {:7} {:10.1f} {:12.1f} {:8.2f} {:8.2f}\n", variants[v].name, threads,
                   best[v].perSecond, best[v].perCpuSecond, best[v].perSecond / best[0].perSecond,
                   best[v].perCpuSecond / best[0].perCpuSecond);
}

} // namespace

int main(int argc, char** argv) try {
    Shape shape;
    const bool large = argc > 1 && std::strcmp(argv[1], "1.1b") == 0;
    if (large) shape = {22, 2048, 5632, 32, 32000, 512};
    const int rounds = argc > (large ? 2 : 1) ? std::max(1, std::atoi(argv[large ? 2 : 1])) : 5;
    const ScratchModel model(shape);
    EngineOptions options;
    options.memoryBudget = std::uint64_t(16) << 30;
    Engine engine(openCheckpoint(model.path()), options);
    std::vector<Variant> variants{{"f32", nullptr}};
    for (const Scheme& s : kSchemes) variants.push_back(variantOf(s, engine.checkpoint()));
    fmt::print(
        "Forward pass of {} tokens, {} layers of hidden size {}, {} inner; integers by {}, floats by {}\n",
        shape.tokens, shape.layers, shape.hidden, shape.inner, integerIsaName(activeIntegerIsa()),
        isaName(activeIsa()));
    fmt::print("                     threads   tokens/s tokens/CPU s    x f32  CPU x f32\n");
    setThreadCount(0);
    const int all = threadCount();
    for (const int threads : {1, all})
        if (threads == all || all > 1) measure(engine, shape, variants, threads, rounds);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_packed: {}\n", e.what());
    return 2;
}
