// SPDX-License-Identifier: GPL-3.0-or-later
// Time of the fast FPQ search on one block of a 110M Llama shape (768/2048, random weights, 32 x 512 tokens)
// against the direct search with a product in f32 per candidate, on the same inputs at W4A4. Direct steps are
// measured on a sample of the candidates and scaled to the number of candidates; the fast search runs in
// full.
#include "base/cpu.h"
#include "base/parallel.h"
#include "base/random.h"
#include "calibrate/fpq/fpq.h"
#include "calibrate/fpq/losses.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <stdexcept>

namespace {

using namespace qs;

const Format kE2M1 = Format::floating(2, 1);

struct Site {
    const char* name;
    std::int64_t channels, outputs;
    int count; ///< sites of this shape in a block
};
constexpr Site kSites[] = {{"q k v o", 768, 768, 4}, {"gate up", 768, 2048, 2}, {"down", 2048, 768, 1}};

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Activations whose channels differ in loudness, as those of language models do.
std::vector<float> randomActivations(std::int64_t rows, std::int64_t channels) {
    std::vector<float> x(static_cast<std::size_t>(rows * channels));
    const Random loudness(1), values(2);
    parallelFor(rows, 64, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin * channels; i < end * channels; ++i)
            x[static_cast<std::size_t>(i)] =
                static_cast<float>(std::exp2(loudness.normalAt(static_cast<std::uint64_t>(i % channels))) *
                                   values.normalAt(static_cast<std::uint64_t>(i)));
    });
    return x;
}

/// Of one direct search: rounds x formats x k candidates for each operand, from `sample` of them.
double directSeconds(const FpqProblem& p, const FpqOptions& paper, int sample) {
    FpqOptions o = paper;
    o.k = sample;
    const std::unique_ptr<FpqLosses> direct = directLosses(p, o, {});
    double seconds = 0;
    for (const Format& f : candidateFormats(kE2M1)) {
        seconds += secondsOf([&] { direct->bestWeights(f, p.activations.start); });
        seconds += secondsOf([&] { direct->bestActivations({f}, p.weights.start); });
    }
    return seconds * paper.rounds * paper.k / sample;
}

} // namespace

int main(int argc, char** argv) try {
    const std::int64_t rows = argc > 1 ? std::atoll(argv[1]) : 32 * 512;
    const int sample = argc > 2 ? std::atoi(argv[2]) : 4;
    if (rows < 1 || sample < 1) throw std::invalid_argument("usage: bench_fpq [TOKENS [CANDIDATES]]");
    const FpqOptions options;
    fmt::print("FPQ W4A4 on {} tokens, {} threads, {} ({} integers). The direct search is measured on {} of "
               "{} candidates per format and scaled.\n",
               rows, threadCount(), isaName(activeIsa()), integerIsaName(activeIntegerIsa()), sample,
               options.k);
    fmt::print("{:10} {:>6} {:>10} {:>10} {:>8}\n", "site", "count", "fast s", "direct s", "ratio");
    double fastTotal = 0, directTotal = 0;
    for (const Site& site : kSites) {
        const std::vector<float> x = randomActivations(rows, site.channels);
        std::vector<float> w(static_cast<std::size_t>(site.outputs * site.channels));
        const Random random(3);
        for (std::size_t i = 0; i < w.size(); ++i) w[i] = static_cast<float>(0.02 * random.normalAt(i));
        const FpqProblem p =
            fpqProblem(options, x.data(), rows, site.channels, w.data(), site.outputs, kE2M1, kE2M1, true);
        const double direct = directSeconds(p, options, sample);
        FpqResult result;
        const double fast = secondsOf([&] { result = fpqSearch(p, options); });
        fmt::print(
            "{:10} {:6} {:10.2f} {:10.1f} {:8.1f}   loss {:.4g} of min-max, weights {}, activations {}\n",
            site.name, site.count, fast, direct, direct / fast, result.loss / result.startLoss,
            result.weights.format.name(), result.activations.format.name());
        fastTotal += site.count * fast;
        directTotal += site.count * direct;
    }
    fmt::print("{:10} {:6} {:10.1f} {:10.1f} {:8.1f}\n", "one block", 7, fastTotal, directTotal,
               directTotal / fastTotal);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_fpq: {}\n", e.what());
    return 2;
}
