// SPDX-License-Identifier: GPL-3.0-or-later
// How long an interactive job waits while an evaluation runs on the compute thread: the time from start() to
// the first line of its work, for 300 jobs at irregular moments of float forward passes of a 110M model.
#include "base/parallel.h"
#include "bench/scratch_model.h"
#include "engine/engine.h"
#include "session/compute_thread.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace {

using namespace qs;
using Clock = std::chrono::steady_clock;
constexpr std::size_t kJobs = 300;

void evaluateForever(Engine& engine, const bench::Shape& shape, const Task& task) {
    std::vector<SequenceTree> trees(8);
    const Random random(2);
    for (std::size_t t = 0; t < trees.size(); ++t) {
        trees[t].segments.emplace_back();
        for (std::int64_t i = 0; i < shape.tokens; ++i) {
            trees[t].segments[0].tokens.push_back(
                static_cast<TokenId>(random.at(t * 4096 + static_cast<std::uint64_t>(i)) %
                                     static_cast<std::uint64_t>(shape.vocab)));
            trees[t].wanted.push_back({0, static_cast<int>(i)});
        }
    }
    RunHooks hooks;
    hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const> logits) {
        scoreTarget({logits[0], 32000}, 7);
    };
    const Variant variant;
    for (;;) engine.run(trees, {&variant, 1}, hooks, task);
}

} // namespace

int main(int argc, char** argv) try {
    QCoreApplication app(argc, argv);
    const bench::Shape shape;
    const bench::ScratchModel model(shape);
    Engine engine(openCheckpoint(model.path()));
    std::vector<double> milliseconds;
    ComputeThread thread;
    thread.start(Priority::Background, "evaluate", [&](const ComputeThread::Context& context) {
        evaluateForever(engine, shape, context.task());
    });
    QTimer timer;
    timer.setInterval(37);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const auto start = Clock::now();
        thread.start(Priority::Interactive, "probe", [&, start](const ComputeThread::Context& context) {
            const double waited = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
            context.post([&, waited] {
                milliseconds.push_back(waited);
                if (milliseconds.size() == kJobs) app.quit();
            });
        });
    });
    QTimer::singleShot(2000, [&] { timer.start(); }); // the weights are packed by then
    app.exec();
    timer.stop();
    thread.discardAll();
    std::sort(milliseconds.begin(), milliseconds.end());
    fmt::print("interactive job while a 110M model is evaluated, {} threads: waits {:.1f} ms in the median, "
               "{:.1f} ms at the 95th percentile, {:.1f} ms at most\n",
               threadCount(), milliseconds[kJobs / 2], milliseconds[kJobs * 95 / 100], milliseconds.back());
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_overtake: {}\n", e.what());
    return 2;
}
