// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens per second of the whole forward pass, for prompts of 512 tokens and a head at the last position: in
// f32, in bf16 and by the packed backend, beside the peaks of this machine and llama.cpp's figures. Peak and
// forward are measured in turns; the best round of each counts.
//   bench_packed [110m|1.1b|all] [rounds] [part of a variant's name]
#include "base/parallel.h"
#include "bench/peaks.h"
#include "bench/schemes.h"
#include "bench/targets.h"

#include <cstdlib>
#include <fmt/format.h>
#include <string>

namespace {

using namespace qs;
using bench::Rate;
using bench::rateOf;
using bench::Shape;

/// Tokens per second of llama.cpp (c392e509, 2025-02-21) with AMX on a 2-core Xeon, prompts of 512 tokens,
/// two threads.
struct Peer {
    double f16, q4;
};
constexpr Peer kPeer110M = {730.8, 1190.9}, kPeer1B = {86.2, 150.7};

struct Job {
    const char* model;
    Shape shape;
    Peer peer;
    int rounds;
    std::string only;
};

/// Of what its products run on.
Rate peakFor(const Variant& v, int threads) {
    constexpr double seconds = 0.05;
    if (v.prepared) return bench::integerPeak(threads, seconds);
    return v.precision == Precision::Bf16 ? bench::bf16Peak(threads, seconds)
                                          : bench::floatPeak(threads, seconds);
}

void judge(const Job& job, const Variant& v, const Rate& best, double share, bench::Targets& targets) {
    const bool bf16 = v.precision == Precision::Bf16, w4a4 = v.name == bench::kSchemes[0].name;
    if (job.shape.layers != bench::shape1B().layers || !(bf16 || w4a4)) return;
    const double asked = bf16 ? 430 : 900;
    const std::string name =
        fmt::format("1.1B, 512 tokens, 2 threads: {} >= {} tokens/s (on AMX)", bf16 ? "bf16" : "W4A4", asked);
    const std::string measured =
        fmt::format("{:.0f} tokens/s, {:.0f} % of peak, {:.1f} x llama.cpp", best.perSecond, 100 * share,
                    best.perSecond / (bf16 ? job.peer.f16 : job.peer.q4));
    if (activeIntegerIsa() == IntegerIsa::Amx || best.perSecond >= asked)
        targets.check(best.perSecond >= asked, name, measured);
    else
        targets.notMeasurable(name, measured + ", no AMX");
}

/// A variant has an engine of its own: weights of several would not fit small machines.
void measure(const Job& job, const std::shared_ptr<const Checkpoint>& checkpoint, const Variant& variant,
             bench::Targets& targets) {
    EngineOptions options;
    options.memoryBudget = std::uint64_t(8) << 30;
    Engine engine(checkpoint, options);
    const SequenceTree tree = bench::promptOf(job.shape);
    RunHooks hooks;
    hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const>) {};
    const auto forward = [&] {
        return rateOf(static_cast<double>(job.shape.tokens), [&] {
            engine.run({&tree, 1}, {&variant, 1}, hooks);
        });
    };
    setThreadCount(0);
    const int all = threadCount();
    forward(); // packs the weights
    for (const int threads : {1, all}) {
        if (threads == all && all == 1) break;
        setThreadCount(threads);
        Rate best, top;
        for (int round = 0; round < job.rounds; ++round) {
            top.keepBest(peakFor(variant, threads));
            best.keepBest(forward());
        }
        const double perToken = job.shape.linearFlop() / static_cast<double>(job.shape.tokens),
                     share = best.perSecond * perToken / top.perSecond,
                     cpuShare = best.perCpuSecond * perToken / top.perCpuSecond;
        fmt::print("{:5} {:20} {:7} {:10.1f} {:12.1f} {:9.0f} {:9.0f} {:6.1f} {:6.1f} {:9.2f} {:9.2f}\n",
                   job.model, variant.name, threads, best.perSecond, best.perCpuSecond, top.perSecond / 1e9,
                   best.perSecond * perToken / 1e9, 100 * share, 100 * cpuShare,
                   best.perSecond / job.peer.f16, best.perSecond / job.peer.q4);
        if (threads == all) judge(job, variant, best, share, targets);
    }
}

void measureAll(const Job& job, bench::Targets& targets) {
    const bench::ScratchModel model(job.shape);
    const auto checkpoint = openCheckpoint(model.path());
    std::vector<Variant> variants{{"f32", nullptr}};
    if (PackedMatrix::supportsBf16())
        variants.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
    for (const bench::Scheme& s : bench::kSchemes) variants.push_back(variantOf(s, *checkpoint));
    for (const Variant& v : variants)
        if (v.name.find(job.only) != std::string::npos) measure(job, checkpoint, v, targets);
}

} // namespace

int main(int argc, char** argv) try {
    const std::string which = argc > 1 ? argv[1] : "all", only = argc > 3 ? argv[3] : "";
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    fmt::print("Forward pass of 512 tokens; integers by {}, floats by {}. Operations: of the linears of the "
               "blocks. Peak: integers, bf16 dot products (AVX-512; 0: none) or f32 multiply-adds.\n"
               "model variant              threads   tokens/s tokens/CPU s peak GOPS     GOP/s % peak  CPU % "
               "x cpp F16 x cpp Q4_0\n",
               integerIsaName(activeIntegerIsa()), isaName(activeIsa()));
    bench::Targets targets("packed");
    if (which != "1.1b") measureAll({"110M", {}, kPeer110M, rounds, only}, targets);
    if (which != "110m") measureAll({"1.1B", bench::shape1B(), kPeer1B, rounds, only}, targets);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_packed: {}\n", e.what());
    return 2;
}
