// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the f32 multiply-add peak of this machine the whole float forward pass reaches. Peak and
// forward are measured in turns, so that both see the same neighbours on the machine; the best of each
// counts.
#include "base/parallel.h"
#include "base/random.h"
#include "bench/scratch_model.h"
#include "engine/engine.h"
#include "kernels/hot.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <vector>

namespace {

using namespace qs;
using bench::ScratchModel;
using bench::Shape;

double cpuSeconds() {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

struct Rate {
    double perSecond = 0,
           perCpuSecond = 0; ///< FLOP per second of the clock, and of processor time over all threads

    void keepBest(const Rate& other) {
        perSecond = std::max(perSecond, other.perSecond);
        perCpuSecond = std::max(perCpuSecond, other.perCpuSecond);
    }
};

template <typename F> Rate rateOf(double flop, const F& work) {
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpuSeconds();
    work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return {flop / seconds, flop / (cpuSeconds() - cpu)};
}

/// All threads multiply and add in registers for a tenth of a second.
Rate peak(int threads) {
    std::vector<double> rates(static_cast<std::size_t>(threads));
    const Rate unit = rateOf(1, [&] {
        parallelFor(threads, 1, [&](std::int64_t begin, std::int64_t) {
            rates[static_cast<std::size_t>(begin)] = hotKernels().fmaPeak(0.1);
        });
    });
    double sum = 0;
    for (const double r : rates) sum += r;
    return {sum, sum / unit.perSecond * unit.perCpuSecond};
}

Rate forward(Engine& engine, const SequenceTree& tree, double flop) {
    RunHooks hooks;
    hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const>) {};
    const Variant variant;
    return rateOf(flop, [&] { engine.run({&tree, 1}, {&variant, 1}, hooks); });
}

void measure(Engine& engine, const Shape& shape, int threads, int rounds) {
    setThreadCount(threads);
    SequenceTree tree;
    tree.segments.emplace_back();
    const Random random(2);
    for (std::int64_t i = 0; i < shape.tokens; ++i) {
        const std::uint64_t id =
            random.at(static_cast<std::uint64_t>(i)) % static_cast<std::uint64_t>(shape.vocab);
        tree.segments[0].tokens.push_back(static_cast<TokenId>(id));
    }
    tree.wanted.push_back({0, static_cast<int>(shape.tokens - 1)});
    forward(engine, tree, shape.flop()); // packs the weights
    Rate best, top;
    for (int r = 0; r < rounds; ++r) {
        top.keepBest(peak(threads));
        best.keepBest(forward(engine, tree, shape.flop()));
    }
    const double seconds = shape.flop() / best.perSecond;
    fmt::print("{:7} {:7} {:12.1f} {:12.1f} {:10.1f} {:9.1f} {:8.1f} {:14.1f}\n", threads, shape.tokens,
               top.perSecond / 1e9, best.perSecond / 1e9, 1e3 * seconds,
               static_cast<double>(shape.tokens) / seconds, 100 * best.perSecond / top.perSecond,
               100 * best.perCpuSecond / top.perCpuSecond);
}

} // namespace

int main(int argc, char** argv) try {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    Shape shape;
    const ScratchModel model(shape);
    Engine engine(openCheckpoint(model.path()));
    fmt::print("Float forward, {} layers of hidden size {}, {} inner, {} heads; instruction set {}\n",
               shape.layers, shape.hidden, shape.inner, shape.heads, isaName(activeIsa()));
    fmt::print("The last column counts processor time instead of the clock: it holds on a machine that "
               "others use too.\n");
    fmt::print("threads  tokens  peak GFLOP/s  fwd GFLOP/s         ms  tokens/s   % peak  % of CPU peak\n");
    setThreadCount(0);
    const int all = threadCount();
    for (const std::int64_t tokens : {512, 128, 16, 1}) {
        shape.tokens = tokens;
        for (const int threads : {1, all})
            if (threads == all || all > 1) measure(engine, shape, threads, rounds);
    }
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_forward: {}\n", e.what());
    return 2;
}
