// SPDX-License-Identifier: GPL-3.0-or-later
// What share of this machine's measured peaks the integer products reach: 4-bit weights times int8 codes for
// every linear of a Llama of 110 million and of 7 billion parameters, and single rows against memory
// bandwidth. Peaks and products are measured in turns, so that both see the same neighbours on the machine;
// the best of each counts.
#include "base/cpu.h"
#include "base/parallel.h"
#include "base/random.h"
#include "bench/rates.h"
#include "kernels/hot.h"
#include "kernels/int_gemm.h"
#include "kernels/int_kernels.h"

#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <vector>

namespace {

using namespace qs;
using bench::Rate;
using bench::rateOf;

constexpr std::int8_t kE2m1[] = {0, 1, 2, 3, 4, 6, 8, 12, -1, -2, -3, -4, -6, -8, -12};
constexpr double kSampleSeconds = 0.01;

struct Shape {
    const char* model;
    std::int64_t inputs, outputs;
};
constexpr Shape kShapes[] = {{"110M", 768, 768},   {"110M", 768, 2048}, {"110M", 2048, 768},
                             {"110M", 768, 32000}, {"7B", 4096, 4096},  {"7B", 4096, 11008},
                             {"7B", 11008, 4096},  {"7B", 4096, 32000}};

/// Integer operations per second of processor time, all threads at once; their sum.
Rate integerPeak(int threads) {
    std::vector<double> rates(static_cast<std::size_t>(threads));
    parallelFor(threads, 1, [&](std::int64_t begin, std::int64_t) {
        rates[static_cast<std::size_t>(begin)] = intKernels(activeIntegerIsa()).peak(kSampleSeconds);
    });
    double sum = 0;
    for (const double r : rates) sum += r;
    return {sum, sum / threads};
}

/// Reads all of a buffer that no cache holds, 2 MB at a time per thread.
Rate bandwidth(const std::vector<std::uint64_t>& buffer) {
    constexpr std::int64_t piece = 1 << 18;
    const auto n = static_cast<std::int64_t>(buffer.size());
    std::vector<std::uint64_t> sums(static_cast<std::size_t>(n / piece));
    const Rate rate = rateOf(static_cast<double>(n) * sizeof(std::uint64_t), [&] {
        parallelFor(n, piece, [&](std::int64_t begin, std::int64_t end) {
            std::uint64_t lanes[8] = {};
            for (std::int64_t i = begin; i < end; i += 8) {
                __builtin_prefetch(buffer.data() + i + 384);
                for (int l = 0; l < 8; ++l) lanes[l] ^= buffer[static_cast<std::size_t>(i + l)];
            }
            for (const std::uint64_t lane : lanes) sums[static_cast<std::size_t>(begin / piece)] ^= lane;
        });
    });
    volatile std::uint64_t keep = sums[0];
    (void)keep;
    return rate;
}

std::unique_ptr<PackedInt8> randomWeights(const Shape& s) {
    const Random random(1);
    const auto read = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
        for (std::int64_t i = 0; i < count * s.inputs; ++i)
            out[i] = kE2m1[random.at(static_cast<std::uint64_t>(first * s.inputs + i)) % 15];
    };
    return std::make_unique<PackedInt8>(s.outputs, s.inputs, read, kE2m1);
}

CodeMatrix randomCodes(std::int64_t rows, std::int64_t channels) {
    const Random random(2);
    CodeMatrix a;
    a.size(rows, channels);
    a.largest = 12;
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t c = 0; c < channels; ++c)
            a.row(r)[c] = kE2m1[random.at(static_cast<std::uint64_t>(r * channels + c)) % 15];
        a.sumRow(r);
    }
    return a;
}

/// Products with the matrices in turn, for about a sample's time; operations (two per multiply-add) per
/// second.
Rate products(const std::vector<std::unique_ptr<PackedInt8>>& weights, const CodeMatrix& a, double expected) {
    const PackedInt8& w = *weights[0];
    const double ops = 2.0 * static_cast<double>(a.rows() * w.inputs() * w.outputs());
    const auto repeats =
        std::max<std::size_t>(weights.size(), static_cast<std::size_t>(expected * kSampleSeconds / ops));
    const std::vector<float> scale(static_cast<std::size_t>(w.outputs()), 0.25f);
    std::vector<float> y(static_cast<std::size_t>(a.rows() * w.outputs()));
    return rateOf(ops * static_cast<double>(repeats), [&] {
        for (std::size_t i = 0; i < repeats; ++i)
            weights[i % weights.size()]->multiply(a, {scale.data(), nullptr, nullptr}, y.data(),
                                                  PackedMatrix::Into::Replace);
    });
}

struct Targets {
    int met = 0, asked = 0;
    const char* check(bool reached) {
        ++asked;
        met += reached ? 1 : 0;
        return reached ? "met" : "MISSED";
    }
};

/// One line per number of threads.
void measureShape(const Shape& s, std::int64_t rows, int all, int rounds, Targets& targets) {
    std::vector<std::unique_ptr<PackedInt8>> weights;
    weights.push_back(randomWeights(s));
    const CodeMatrix a = randomCodes(rows, s.inputs);
    const double goal = activeIntegerIsa() == IntegerIsa::Amx ? 0.40 : 0.55;
    Rate one;
    for (const int threads : {1, all}) {
        if (threads == all && all == 1) break;
        setThreadCount(threads);
        Rate top, best;
        for (int r = 0; r < rounds; ++r) {
            top.keepBest(integerPeak(threads));
            best.keepBest(products(weights, a, top.perSecond / 2));
        }
        if (threads == 1) one = best;
        const double share = best.perCpuSecond / top.perCpuSecond,
                     scaling = threads * best.perCpuSecond / one.perCpuSecond;
        fmt::print("{:5} {:6} x {:6} {:5} {:7} {:9.0f} {:9.0f} {:7.1f} {:9.1f}  {}\n", s.model, s.inputs,
                   s.outputs, rows, threads, top.perSecond / 1e9, best.perSecond / 1e9,
                   100 * best.perSecond / top.perSecond, 100 * share,
                   threads == 1
                       ? targets.check(share >= goal)
                       : fmt::format("{:.2f} x one thread, by CPU {:.2f}: {}", best.perSecond / one.perSecond,
                                     scaling, targets.check(scaling >= 1.9)));
    }
}

/// Single rows against enough copies of the weights that no cache holds them all.
void measureSingleRows(const Shape& s, int all, int rounds, const std::vector<std::uint64_t>& buffer,
                       Targets& targets) {
    std::vector<std::unique_ptr<PackedInt8>> weights;
    const auto bytes = static_cast<double>(PackedInt8::bytesFor(s.outputs, s.inputs, true));
    do weights.push_back(randomWeights(s));
    while (static_cast<double>(weights.size()) * bytes < 256e6);
    const CodeMatrix a = randomCodes(1, s.inputs);
    for (const int threads : {1, all}) {
        if (threads == all && all == 1) break;
        setThreadCount(threads);
        Rate top, best;
        for (int r = 0; r < rounds; ++r) {
            top.keepBest(bandwidth(buffer));
            best.keepBest(products(weights, a, 0));
        }
        const double perOp = bytes / (2.0 * static_cast<double>(s.inputs * s.outputs));
        const double share = best.perCpuSecond * perOp / top.perCpuSecond;
        fmt::print("{:5} {:6} x {:6} {:5} {:7} {:9.1f} {:9.1f} {:7.1f} {:9.1f}  {}\n", s.model, s.inputs,
                   s.outputs, 1, threads, top.perSecond / 1e9, best.perSecond * perOp / 1e9,
                   100 * best.perSecond * perOp / top.perSecond, 100 * share, targets.check(share >= 0.85));
    }
}

} // namespace

int main(int argc, char** argv) try {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    setThreadCount(0);
    const int all = threadCount();
    fmt::print("4-bit weights (E2M1) times int8 codes to f32; {} for integers, {} for floats\n",
               integerIsaName(activeIntegerIsa()), isaName(activeIsa()));
    fmt::print("One core: integer peak {:.0f} GOP/s, f32 multiply-add peak {:.0f} GFLOP/s\n",
               integerPeak(1).perSecond / 1e9, hotKernels().fmaPeak(kSampleSeconds) / 1e9);
    fmt::print(
        "The column CPU % counts processor time instead of the clock: it holds on a machine that others "
        "use too, and the targets go by it.\n\n"
        "model inputs x outputs  rows threads  peak GOPS     GOP/s  % peak     CPU %  target\n");
    Targets targets;
    for (const Shape& s : kShapes)
        for (const std::int64_t rows : {128, 512}) measureShape(s, rows, all, rounds, targets);
    fmt::print("\nmodel inputs x outputs  rows threads  read GB/s codes GB/s    %        CPU %  target\n");
    const std::vector<std::uint64_t> buffer(std::size_t(1) << 25, 1);
    for (const Shape& s : {kShapes[4], kShapes[5], kShapes[6]})
        measureSingleRows(s, all, rounds, buffer, targets);
    fmt::print("\n{} of {} targets met\n", targets.met, targets.asked);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_gemm: {}\n", e.what());
    return 2;
}
