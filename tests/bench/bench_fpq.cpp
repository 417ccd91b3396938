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
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <functional>
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

/// Of the clock, and of processor time over all threads: the latter holds on a machine that others use too.
struct Seconds {
    double clock = 0, cpu = 0;
    Seconds& operator+=(const Seconds& other) {
        clock += other.clock;
        cpu += other.cpu;
        return *this;
    }
    Seconds operator*(double factor) const { return {clock * factor, cpu * factor}; }
};

double cpuSeconds() {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

Seconds secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpuSeconds();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            cpuSeconds() - cpu};
}

void printRow(const char* name, int count, const Seconds& fast, const Seconds& direct,
              const std::string& note) {
    fmt::print("{:10} {:6} {:10.1f} {:10.1f} {:8.1f} {:10.1f} {:10.1f} {:8.1f}  {}\n", name, count,
               fast.clock, direct.clock, direct.clock / fast.clock, fast.cpu, direct.cpu,
               direct.cpu / fast.cpu, note);
    std::fflush(stdout);
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
Seconds directSeconds(const FpqProblem& p, const FpqOptions& paper, int sample) {
    FpqOptions o = paper;
    o.k = sample;
    const std::unique_ptr<FpqLosses> direct = directLosses(p, o, {});
    Seconds seconds;
    for (const Format& f : candidateFormats(kE2M1)) {
        seconds += secondsOf([&] { direct->bestWeights(f, p.activations.start); });
        seconds += secondsOf([&] { direct->bestActivations({f}, p.weights.start); });
    }
    return seconds * (static_cast<double>(paper.rounds) * paper.k / sample);
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
    fmt::print("{:10} {:>6} {:>10} {:>10} {:>8} {:>10} {:>10} {:>8}\n", "site", "count", "fast s", "direct s",
               "ratio", "fast cpu", "direct cpu", "ratio");
    Seconds fastTotal, directTotal;
    for (const Site& site : kSites) {
        const std::vector<float> x = randomActivations(rows, site.channels);
        std::vector<float> w(static_cast<std::size_t>(site.outputs * site.channels));
        const Random random(3);
        for (std::size_t i = 0; i < w.size(); ++i) w[i] = static_cast<float>(0.02 * random.normalAt(i));
        const FpqProblem p =
            fpqProblem(options, x.data(), rows, site.channels, w.data(), site.outputs, kE2M1, kE2M1, true);
        const Seconds direct = directSeconds(p, options, sample);
        FpqResult result;
        const Seconds fast = secondsOf([&] { result = fpqSearch(p, options); });
        printRow(site.name, site.count, fast, direct,
                 fmt::format("loss {:.3f} of min-max, weights {}, activations {}",
                             result.loss / result.startLoss, result.weights.format.name(),
                             result.activations.format.name()));
        fastTotal += fast * site.count;
        directTotal += direct * site.count;
    }
    printRow("one block", 7, fastTotal, directTotal, "");
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_fpq: {}\n", e.what());
    return 2;
}
