// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's own devices are worth, on a 110M shape: shared prefixes against none, a baseline and
// three recipes in lock-step against four runs, and two threads beside a foreign process that spins.
//   bench_engine [rounds] [all|prefix|prefix-1.1b|lockstep|busy] [part of a variant's name]
#include "base/parallel.h"
#include "bench/rates.h"
#include "bench/schemes.h"
#include "bench/targets.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace qs;
using bench::Rate;
using bench::rateOf;
using bench::Shape;

/// HellaSwag's shape: a context and four endings, of which every token is scored.
constexpr std::int64_t kContext = 90, kEnding = 25;
constexpr int kEndings = 4, kItems = 16;

SequenceTree sharedItem(std::uint64_t seed, std::int64_t vocab) {
    SequenceTree tree;
    tree.segments.push_back({-1, bench::randomTokens(kContext, vocab, seed)});
    tree.wanted.push_back({0, static_cast<int>(kContext - 1)});
    for (int e = 1; e <= kEndings; ++e) {
        tree.segments.push_back(
            {0, bench::randomTokens(kEnding, vocab, seed + static_cast<std::uint64_t>(e))});
        for (int i = 0; i + 1 < kEnding; ++i) tree.wanted.push_back({e, i});
    }
    return tree;
}

/// The same item as four sequences of their own.
std::vector<SequenceTree> separateItem(const SequenceTree& shared) {
    std::vector<SequenceTree> trees;
    for (int e = 1; e <= kEndings; ++e) {
        Segment whole = shared.segments[0];
        const auto& ending = shared.segments[static_cast<std::size_t>(e)].tokens;
        whole.tokens.insert(whole.tokens.end(), ending.begin(), ending.end());
        SequenceTree& tree = trees.emplace_back();
        tree.segments.push_back(std::move(whole));
        for (int i = -1; i + 1 < kEnding; ++i) tree.wanted.push_back({0, static_cast<int>(kContext) + i});
    }
    return trees;
}

/// The same tokens with one position scored per sequence.
std::vector<SequenceTree> unscored(std::vector<SequenceTree> trees) {
    for (SequenceTree& t : trees) t.wanted.resize(1);
    return trees;
}

class Bench {
public:
    Bench(const Shape& shape, std::string size, int rounds, std::string only)
        : shape_(shape), size_(std::move(size)), rounds_(rounds), only_(std::move(only)), model_(shape_),
          engine_(openCheckpoint(model_.path()), budget()) {
        const auto recipe = [&](int i) { return variantOf(bench::kSchemes[i], engine_.checkpoint()); };
        variants_ = {{"f32", nullptr}, recipe(0), recipe(2), recipe(4)};
        for (std::uint64_t i = 0; i < kItems; ++i) {
            shared_.push_back(sharedItem(100 * i, shape_.vocab));
            for (SequenceTree& t : separateItem(shared_.back())) separate_.push_back(std::move(t));
        }
    }

    /// Items per second without and with sharing. The head is the same work for both, so that what sharing
    /// can give is shown beside it: that of the blocks alone.
    void sharedPrefixes(bench::Targets& targets) {
        const auto blocksShared = unscored(shared_), blocksSeparate = unscored(separate_);
        for (const Variant& v : chosen()) {
            Rate apart, together, blocksApart, blocksTogether;
            for (int r = 0; r <= rounds_; ++r) { // the first round packs the weights
                const Rate four = run(separate_, {&v, 1}, kItems), one = run(shared_, {&v, 1}, kItems);
                const Rate blocksFour = run(blocksSeparate, {&v, 1}, kItems),
                           blocksOne = run(blocksShared, {&v, 1}, kItems);
                if (r == 0) continue;
                apart.keepBest(four), together.keepBest(one);
                blocksApart.keepBest(blocksFour), blocksTogether.keepBest(blocksOne);
            }
            const double gain = together.perSecond / apart.perSecond;
            targets.check(
                gain >= 2,
                fmt::format("shared prefixes >= 2 x none, 90 + 4 x 25 tokens, {}, {}", size_, v.name),
                fmt::format(
                    "{:.1f} against {:.1f} items/s: {:.2f} x, by CPU {:.2f} x (blocks alone {:.2f} x, "
                    "{:.1f} of {:.1f} ms)",
                    together.perSecond, apart.perSecond, gain, together.perCpuSecond / apart.perCpuSecond,
                    blocksTogether.perSecond / blocksApart.perSecond, 1e3 / blocksTogether.perSecond,
                    1e3 / together.perSecond));
        }
    }

    void lockStep(bench::Targets& targets) {
        Rate together, apart;
        for (int r = 0; r <= rounds_; ++r) {
            const Rate all = run(shared_, variants_, 1);
            double seconds = 0, cpu = 0;
            for (const Variant& v : variants_) {
                const Rate one = run(shared_, {&v, 1}, 1);
                seconds += 1 / one.perSecond, cpu += 1 / one.perCpuSecond;
            }
            if (r > 0) together.keepBest(all), apart.keepBest({1 / seconds, 1 / cpu});
        }
        const double cost = apart.perSecond / together.perSecond;
        targets.check(cost <= 1, "baseline + 3 recipes in lock-step <= 4 single runs, in memory",
                      fmt::format("{:.3f} s against {:.3f} s: {:.3f} x, by CPU {:.3f} x",
                                  1 / together.perSecond, 1 / apart.perSecond, cost,
                                  apart.perCpuSecond / together.perCpuSecond));
    }

    /// A process that computes without end, on whichever CPU the system gives it.
    void besideAnother(bench::Targets& targets) {
        if (threadCount() < 2) return targets.notMeasurable("beside a busy process", "one CPU");
        for (const Variant& v : chosen()) {
            run(shared_, {&v, 1}, kItems);
            const double undisturbed = mean(v);
            const pid_t other = ::fork();
            if (other == 0)
                for (std::atomic<std::uint64_t> i{0};; ++i) {
                }
            const double disturbed = mean(v);
            ::kill(other, SIGKILL);
            ::waitpid(other, nullptr, 0);
            const double kept = disturbed / undisturbed;
            targets.check(
                kept >= 0.6, fmt::format("two threads keep >= 60 % beside a spinning process, {}", v.name),
                fmt::format("{:.1f} against {:.1f} items/s: {:.0f} %", disturbed, undisturbed, 100 * kept));
        }
    }

private:
    static EngineOptions budget() {
        EngineOptions options;
        options.memoryBudget = std::uint64_t(4) << 30;
        return options;
    }

    std::vector<Variant> chosen() const {
        std::vector<Variant> list;
        for (const std::size_t i : {std::size_t(0), std::size_t(1)})
            if (variants_[i].name.find(only_) != std::string::npos) list.push_back(variants_[i]);
        return list;
    }

    /// Items per second over all rounds: the best one would be one that nobody happened to disturb.
    double mean(const Variant& v) {
        double seconds = 0;
        for (int r = 0; r < 2 * rounds_; ++r) seconds += 1 / run(shared_, {&v, 1}, kItems).perSecond;
        return 2 * rounds_ / seconds;
    }

    Rate run(std::span<const SequenceTree> trees, std::span<const Variant> variants, double amount) {
        RunHooks hooks;
        const auto vocab = static_cast<std::size_t>(shape_.vocab);
        hooks.onLogits = [vocab](std::size_t, std::size_t, std::span<const float* const> logits) {
            for (const float* row : logits) scoreTarget({row, vocab}, 7);
        };
        return rateOf(amount, [&] { engine_.run(trees, variants, hooks); });
    }

    Shape shape_;
    std::string size_;
    int rounds_;
    std::string only_;
    bench::ScratchModel model_;
    Engine engine_;
    std::vector<Variant> variants_;
    std::vector<SequenceTree> shared_, separate_;
};

} // namespace

int main(int argc, char** argv) try {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const std::string part = argc > 2 ? argv[2] : "all";
    fmt::print(
        "110M shape, {} items of {} + {} x {} tokens, every ending token scored, {} threads. Throughput goes "
        "by the clock and wants a quiet machine.\n",
        kItems, kContext, kEndings, kEnding, threadCount());
    bench::Targets targets("engine");
    const std::string only = argc > 3 ? argv[3] : "";
    Bench b(Shape{}, "110M", rounds, only);
    if (part == "all" || part == "prefix") b.sharedPrefixes(targets);
    if (part == "all" || part == "prefix-1.1b") {
        Bench large(bench::shape1B(), "1.1B", std::min(rounds, 2), "E2M1");
        large.sharedPrefixes(targets);
    }
    if (part == "all" || part == "lockstep") b.lockStep(targets);
    if (part == "all" || part == "busy") b.besideAnother(targets);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_engine: {}\n", e.what());
    return 2;
}
