// SPDX-License-Identifier: GPL-3.0-or-later
// What share of this machine's measured peaks the integer products reach: 4-bit weights times int8 codes for
// every linear of a Llama of 110 million and of 7 billion parameters, block formats beside ggml's figures,
// and single rows against memory bandwidth. Peaks and products are measured in turns, so that both see the
// same neighbours on the machine; the best of each counts.
//   bench_gemm [rounds] [all|110M|7B|blocks|rows]
#include "base/random.h"
#include "bench/peaks.h"
#include "bench/targets.h"
#include "kernels/aligned_buffer.h"
#include "kernels/block_gemm.h"
#include "kernels/int_gemm.h"

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

constexpr std::int8_t kE2m1[] = {0, 1, 2, 3, 4, 6, 8, 12, -1, -2, -3, -4, -6, -8, -12};
constexpr double kSampleSeconds = 0.01;

struct Shape {
    const char* model;
    std::int64_t inputs, outputs;
};
constexpr Shape kShapes[] = {{"110M", 768, 768},   {"110M", 768, 2048}, {"110M", 2048, 768},
                             {"110M", 768, 32000}, {"7B", 4096, 4096},  {"7B", 4096, 11008},
                             {"7B", 11008, 4096},  {"7B", 4096, 32000}};

std::unique_ptr<PackedInt8> randomWeights(const Shape& s) {
    const Random random(1);
    const auto read = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
        for (std::int64_t i = 0; i < count * s.inputs; ++i)
            out[i] = kE2m1[random.at(static_cast<std::uint64_t>(first * s.inputs + i)) % 15];
    };
    return std::make_unique<PackedInt8>(s.outputs, s.inputs, read, kE2m1);
}

CodeMatrix randomCodes(std::int64_t rows, std::int64_t channels, std::int64_t group = 0) {
    const Random random(2);
    CodeMatrix a;
    a.size(rows, channels, group);
    a.largest = 12;
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t c = 0; c < channels; ++c)
            a.row(r)[c] = kE2m1[random.at(static_cast<std::uint64_t>(r * channels + c)) % 15];
        a.sumRow(r);
    }
    return a;
}

/// The matrices in turn, for about a sample's time; operations (two per multiply-add) per second.
/// multiply(matrix, activations, scaling, y).
template <class Matrix, class Multiply>
Rate productsOf(const std::vector<std::unique_ptr<Matrix>>& weights, const CodeMatrix& a, double expected,
                const Multiply& multiply) {
    const Matrix& w = *weights[0];
    const double ops = 2.0 * static_cast<double>(a.rows() * w.inputs() * w.outputs());
    const auto repeats =
        std::max<std::size_t>(weights.size(), static_cast<std::size_t>(expected * kSampleSeconds / ops));
    const std::vector<float> scale(static_cast<std::size_t>(w.outputs()), 0.25f);
    AlignedBuffer<float> y(a.rows() * w.outputs()); // kept from sample to sample
    return rateOf(ops * static_cast<double>(repeats), [&] {
        for (std::size_t i = 0; i < repeats; ++i)
            multiply(*weights[i % weights.size()], IntScaling{scale.data(), nullptr, nullptr}, y.data());
    });
}

Rate products(const std::vector<std::unique_ptr<PackedInt8>>& weights, const CodeMatrix& a, double expected) {
    return productsOf(weights, a, expected, [&](const PackedInt8& w, const IntScaling& scaling, float* y) {
        w.multiply(a, scaling, y, PackedMatrix::Into::Replace);
    });
}

/// While all threads together do not reach nearly as many peaks of one as they are, the host of this machine
/// has not given it all of its processors: it goes on, for up to this many times as many rounds.
constexpr int kAgain = 4;
constexpr double kAllThere = 0.97;

/// Peak and product in turns, for one and for all threads; print(threads, peak, product, product of one
/// thread).
template <class Product, class Print>
void compare(int all, int rounds, const Product& product, const Print& print) {
    Rate one, topOfOne;
    for (const int threads : {1, all}) {
        if (threads == all && all == 1) break;
        setThreadCount(threads);
        Rate top, best;
        const auto allThere = [&] {
            return threads == 1 || top.perSecond >= kAllThere * threads * topOfOne.perSecond;
        };
        for (int r = 0; r < rounds || (r < kAgain * rounds && !allThere()); ++r) {
            top.keepBest(bench::integerPeak(threads, kSampleSeconds));
            best.keepBest(product(top.perSecond / 2));
        }
        if (threads == 1) one = best, topOfOne = top;
        print(threads, top, best, one);
    }
}

void measureShape(const Shape& s, std::int64_t rows, int all, int rounds, bench::Targets& shares,
                  bench::Targets& scaling) {
    std::vector<std::unique_ptr<PackedInt8>> weights;
    weights.push_back(randomWeights(s));
    const CodeMatrix a = randomCodes(rows, s.inputs);
    const double goal = activeIntegerIsa() == IntegerIsa::Amx ? 0.40 : 0.55;
    compare(
        all, rounds, [&](double expected) { return products(weights, a, expected); },
        [&](int threads, const Rate& top, const Rate& best, const Rate& one) {
            const double share = best.perCpuSecond / top.perCpuSecond,
                         faster = best.perSecond / one.perSecond;
            fmt::print("{:5} {:6} x {:6} {:5} {:7} {:9.0f} {:9.0f} {:7.1f} {:9.1f}  {}\n", s.model, s.inputs,
                       s.outputs, rows, threads, top.perSecond / 1e9, best.perSecond / 1e9,
                       100 * best.perSecond / top.perSecond, 100 * share,
                       threads == 1
                           ? shares.check(share >= goal)
                           : fmt::format("{:.2f} x one thread: {}", faster, scaling.check(faster >= 1.9)));
        });
}

/// A block format, and what ggml (d99724f2, 2026-08-21) reached with it on two cores of another machine, see
/// resources/help/performance.md.
struct BlockFormat {
    const char* name;
    std::int64_t group;
    double ggml;
};
constexpr BlockFormat kBlockFormats[] = {{"MXFP4", 32, 0.24e12}, {"NVFP4", 16, 0.06e12}};

void measureBlocks(const BlockFormat& format, const Shape& s, std::int64_t rows, int all, int rounds,
                   bench::Targets& targets) {
    const Random random(1);
    const std::int64_t groups = (s.inputs + format.group - 1) / format.group;
    const auto codes = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
        for (std::int64_t i = 0; i < count * s.inputs; ++i)
            out[i] = kE2m1[random.at(static_cast<std::uint64_t>(first * s.inputs + i)) % 15];
    };
    const auto scales = [&](std::int64_t first, std::int64_t count, float* out) {
        for (std::int64_t i = 0; i < count * groups; ++i) out[i] = (first * groups + i) % 3 ? 0.5f : 2.0f;
    };
    std::vector<std::unique_ptr<PackedBlocks>> weights;
    weights.push_back(
        std::make_unique<PackedBlocks>(s.outputs, s.inputs, format.group, codes, scales, kE2m1));
    const CodeMatrix a = randomCodes(rows, s.inputs, format.group);
    const std::vector<float> groupScale(static_cast<std::size_t>(rows * groups), 0.5f);
    compare(
        all, rounds,
        [&](double expected) {
            return productsOf(weights, a, expected,
                              [&](const PackedBlocks& w, const IntScaling& scaling, float* y) {
                                  w.multiply(a, groupScale.data(), scaling, y, PackedMatrix::Into::Replace);
                              });
        },
        [&](int threads, const Rate& top, const Rate& best, const Rate&) {
            const double timesGgml = best.perSecond / format.ggml;
            fmt::print("{:5} {:6} x {:6} {:5} {:7} {:9.0f} {:9.0f} {:7.1f} {:9.1f}  {}\n", format.name,
                       s.inputs, s.outputs, rows, threads, top.perSecond / 1e9, best.perSecond / 1e9,
                       100 * best.perSecond / top.perSecond, 100 * best.perCpuSecond / top.perCpuSecond,
                       threads == 1
                           ? std::string()
                           : fmt::format("{:.1f} x ggml: {}", timesGgml, targets.check(timesGgml >= 5)));
        });
}

/// Single rows against enough copies of the weights that no cache holds them all.
void measureSingleRows(const Shape& s, int all, int rounds, const std::vector<std::uint64_t>& buffer,
                       bench::Targets& targets) {
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
            top.keepBest(bench::readBandwidth(buffer));
            best.keepBest(products(weights, a, 0));
        }
        const double perOp = bytes / (2.0 * static_cast<double>(s.inputs * s.outputs));
        const double share = best.perSecond * perOp / top.perSecond;
        fmt::print("{:5} {:6} x {:6} {:5} {:7} {:9.1f} {:9.1f} {:7.1f} {:9.1f}  {}\n", s.model, s.inputs,
                   s.outputs, 1, threads, top.perSecond / 1e9, best.perSecond * perOp / 1e9, 100 * share,
                   100 * best.perCpuSecond * perOp / top.perCpuSecond, targets.check(share >= 0.85));
    }
}

} // namespace

int main(int argc, char** argv) try {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 30;
    const std::string part = argc > 2 ? argv[2] : "all";
    const auto wanted = [&](const char* name) { return part == "all" || part == name; };
    setThreadCount(0);
    const int all = threadCount();
    fmt::print("4-bit weights (E2M1) times int8 codes to f32; {} for integers, {} for floats\n",
               integerIsaName(activeIntegerIsa()), isaName(activeIsa()));
    fmt::print("One core: integer peak {:.0f} GOP/s, f32 multiply-add peak {:.0f} GFLOP/s\n",
               bench::integerPeak(1, kSampleSeconds).perSecond / 1e9,
               bench::floatPeak(1, kSampleSeconds).perSecond / 1e9);
    fmt::print(
        "CPU %: by processor time, which others on the machine do not disturb; the target of one thread "
        "goes by it. What compares numbers of threads or memory goes by the clock and wants a quiet "
        "machine.\n\n"
        "model inputs x outputs  rows threads  peak GOPS     GOP/s  % peak     CPU %  target\n");
    bench::Targets shares("gemm"), scaling("gemm"), blocks("gemm"), single("gemm");
    bool shapes = false;
    for (const Shape& s : kShapes)
        if (wanted(s.model)) {
            shapes = true;
            for (const std::int64_t rows : {128, 512}) measureShape(s, rows, all, rounds, shares, scaling);
        }
    if (wanted("blocks"))
        for (const BlockFormat& f : kBlockFormats)
            for (const Shape& s : {kShapes[1], kShapes[4], kShapes[5]})
                measureBlocks(f, s, 512, all, rounds, blocks);
    if (wanted("rows")) {
        fmt::print(
            "\nmodel inputs x outputs  rows threads  read GB/s codes GB/s  % read     CPU %  target\n");
        const std::vector<std::uint64_t> buffer(std::size_t(1) << 25, 1);
        for (const Shape& s : {kShapes[4], kShapes[5], kShapes[6]})
            measureSingleRows(s, all, rounds, buffer, single);
    }
    fmt::print("\n");
    if (shapes) {
        shares.summarize(activeIntegerIsa() == IntegerIsa::Amx
                             ? "W4A4, M >= 128: >= 40 % of the AMX peak per core"
                             : "W4A4, M >= 128: >= 55 % of the peak per core",
                         integerIsaName(activeIntegerIsa()).data());
        scaling.summarize("W4A4, M >= 128: two threads >= 1.9 x one", "by the clock");
    }
    if (wanted("blocks"))
        blocks.summarize("MXFP4 and NVFP4 products >= 5 x ggml's on two cores", "by the clock");
    if (wanted("rows")) single.summarize("M = 1 >= 85 % of memory bandwidth (7B shapes)", "by the clock");
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_gemm: {}\n", e.what());
    return 2;
}
