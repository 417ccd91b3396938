// SPDX-License-Identifier: GPL-3.0-or-later
// How long the live quality meter takes from a change of the recipe to its numbers: 110 million parameters,
// 256 tokens, packed body, head in bf16, and a change in the last third of the blocks. Through the compute
// thread and with the window's delay for coalescing signals, alone and while an evaluation runs.
// bench_live [changes]
#include "base/parallel.h"
#include "base/random.h"
#include "bench/rates.h"
#include "bench/scratch_model.h"
#include "calibrate/live_preparation.h"
#include "evaluate/live_probe.h"
#include "kernels/int_kernels.h"
#include "session/compute_thread.h"
#include "session/live_meter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace {

using namespace qs;

constexpr double kTargetMs = 150;
constexpr int kTokens = 256;

std::vector<TokenId> randomIds(const bench::Shape& shape, std::uint64_t seed) {
    const Random random(seed);
    std::vector<TokenId> ids;
    for (std::uint64_t i = 0; i < kTokens; ++i)
        ids.push_back(static_cast<TokenId>(random.at(i) % static_cast<std::uint64_t>(shape.vocab)));
    return ids;
}

struct Change {
    const char* name;
    bool weights;
    bool allSites; ///< of the last third; otherwise one
};
constexpr Change kChanges[] = {
    {"activations of one site", false, false},
    {"activations of all sites", false, true},
    {"weights of one site", true, false},
    {"weights of all sites", true, true},
};

class Live {
public:
    Live(const bench::Shape& shape, const std::filesystem::path& path)
        : shape_(shape), checkpoint_(openCheckpoint(path)), preparation_(checkpoint_),
          probe_(checkpoint_, randomIds(shape, 3)), recipe_(openRecipe("minmax-w4a4")) {
        Engine full(checkpoint_);
        probe_.measureReference(full);
        preparation_.calibrate(full, recipe_, randomIds(shape, 4));
        probe_.measure(preparation_.prepare(recipe_, nullptr).model);
    }

    void apply(const Change& change, int step) {
        const auto first = static_cast<int>(shape_.layers * 2 / 3);
        const double clip = 0.7 + 0.003 * (step % 97);
        std::vector<SiteId> sites;
        for (const SiteId& site : checkpoint_->sites())
            if (change.allSites ? site.block >= first : site == SiteId{first, Role::Down})
                sites.push_back(site);
        SiteRecipe wanted = recipe_.forSite(sites[0]);
        (change.weights ? wanted.weights : wanted.activations).clipRatio = clip;
        setForSites(recipe_, sites, wanted, checkpoint_->sites());
    }

    /// Milliseconds from the change to the delivery of its numbers.
    double measure(ComputeThread& thread) {
        QElapsedTimer timer;
        timer.start();
        double elapsed = -1;
        QTimer::singleShot(LiveMeter::kDebounceMs, &thread, [&] {
            thread.start(Priority::Live, QStringLiteral("meter"),
                         [&, recipe = recipe_](const ComputeThread::Context& job) {
                             const auto prepared = preparation_.prepare(recipe, nullptr, job.task());
                             const LiveReading reading = probe_.measure(prepared.model, job.task());
                             job.post([&, reading] {
                                 elapsed = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
                                 sum_ += reading.kl;
                             });
                         });
        });
        while (elapsed < 0) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return elapsed;
    }

    /// Passes of full precision and of the recipe, as an evaluation makes them, until it is stopped.
    void evaluate(ComputeThread& thread) {
        thread.start(Priority::Background, QStringLiteral("evaluate"),
                     [this, prepared = preparation_.prepare(recipe_, nullptr).model](
                         const ComputeThread::Context& job) {
                         Engine engine(checkpoint_);
                         const std::vector<Variant> variants = {{"full precision", nullptr},
                                                                {"recipe", prepared, Backend::Packed}};
                         std::vector<SequenceTree> trees(8);
                         for (std::size_t t = 0; t < trees.size(); ++t)
                             trees[t] = {{{-1, randomIds(shape_, 10 + t)}}, {{0, kTokens - 1}}};
                         RunHooks hooks;
                         hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const>) {};
                         for (;;) engine.run(trees, variants, hooks, job.task());
                     });
    }
    double sum() const { return sum_; }

private:
    bench::Shape shape_;
    std::shared_ptr<const Checkpoint> checkpoint_;
    LivePreparation preparation_;
    LiveProbe probe_;
    Recipe recipe_;
    double sum_ = 0;
};

double quantile(std::vector<double> times, double share) {
    std::sort(times.begin(), times.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5);
    return times[at];
}

} // namespace

int main(int argc, char** argv) try {
    QCoreApplication app(argc, argv);
    const int changes = argc > 1 ? std::max(3, std::atoi(argv[1])) : 40;
    const bench::Shape shape;
    const bench::ScratchModel model(shape);
    Live live(shape, model.path());
    fmt::print(
        "Live quality meter: {} layers of hidden size {}, {} tokens, last third of the blocks touched; "
        "integers by {}, head in {}, {} threads\n",
        shape.layers, shape.hidden, kTokens, integerIsaName(activeIntegerIsa()),
        PackedMatrix::supportsBf16() ? "bf16" : "f32", threadCount());
    fmt::print(
        "From the change to its numbers in ms, of {} changes each; {} ms of them wait for further signals. "
        "CPU ms: processor time of a change over all threads, which holds on a machine that others use "
        "too.\n",
        changes, LiveMeter::kDebounceMs);
    fmt::print("what is changed            evaluation   median     95 %   CPU ms   target {} ms\n",
               kTargetMs);
    for (const bool evaluating : {false, true}) {
        ComputeThread thread;
        if (evaluating) live.evaluate(thread);
        for (const Change& change : kChanges) {
            live.apply(change, 0); // the first one packs what the others leave alone
            live.measure(thread);
            std::vector<double> times;
            const double cpu = bench::cpuSeconds();
            for (int step = 1; step <= changes; ++step) {
                live.apply(change, step);
                times.push_back(live.measure(thread));
            }
            const double cpuMs = 1e3 * (bench::cpuSeconds() - cpu) / changes;
            fmt::print("{:27}{:10} {:8.1f} {:8.1f} {:>8}   {}\n", change.name,
                       evaluating ? "running" : "none", quantile(times, 0.5), quantile(times, 0.95),
                       evaluating ? std::string("-") : fmt::format("{:.1f}", cpuMs),
                       quantile(times, 0.95) <= kTargetMs ? "met" : "not met");
        }
        thread.discardAll();
    }
    return live.sum() >= 0 ? 0 : 1;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_live: {}\n", e.what());
    return 2;
}
