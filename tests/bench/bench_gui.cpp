// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window answers, offscreen, against its budgets:
//   a move of a slider until the Distribution page is repainted, on a bf16 weight of 4096 x 11008, per tensor
//   (from the histogram: exact) and per output row (from a sample, as while dragging): 16 ms at the 95th
//   percentile; a switch of pages with a model of 32 blocks open: 100 ms; the overview of 80 blocks with all
//   its numbers and its table, from data to pixels: 100 ms.
#include "base/random.h"
#include "bench/scratch_model.h"
#include "bench/targets.h"
#include "gui/main_window.h"
#include "gui/pages.h"
#include "panels/distribution_panel.h"
#include "panels/overview_panel.h"
#include "session/overview.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace qs;
constexpr std::int64_t kRows = 4096, kCols = 11008;
constexpr int kMoves = 100;
constexpr double kSliderBudget = 16, kPageBudget = 100, kOverviewBudget = 100; ///< milliseconds
bench::Targets targets("gui");

/// What the user waits, and what this thread computes meanwhile: beside busy processes only the second says
/// much.
struct Times {
    std::vector<double> wall, processor; ///< milliseconds

    void add(const std::function<void()>& work) {
        const auto start = std::chrono::steady_clock::now();
        const double used = threadMilliseconds();
        work();
        processor.push_back(threadMilliseconds() - used);
        wall.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    static double threadMilliseconds() {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return 1e3 * static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_nsec);
    }
};

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values[std::min(at, values.size() - 1)];
}

void report(const std::string& name, const Times& times, double budget) {
    const double tail = quantile(times.wall, 0.95);
    targets.check(tail <= budget, fmt::format("{}, 95 % <= {} ms", name, budget),
                  fmt::format("median {:.1f}, 95 % {:.1f} ms (processor {:.1f}, {:.1f})",
                              quantile(times.wall, 0.5), tail, quantile(times.processor, 0.5),
                              quantile(times.processor, 0.95)));
}

std::vector<std::uint16_t> bf16Weights() {
    std::vector<std::uint16_t> raw(static_cast<std::size_t>(kRows * kCols));
    const Random random(1);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        // A sum of four uniforms is near enough to a Gaussian here, and quick.
        const std::uint64_t r = random.at(i);
        const float sum =
            static_cast<float>((r & 0xffff) + (r >> 16 & 0xffff) + (r >> 32 & 0xffff) + (r >> 48));
        raw[i] =
            static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(0.02f * (sum / 65536.0f - 2.0f)) >> 16);
    }
    return raw;
}

TensorSnapshotPtr snapshotOf(const std::vector<std::uint16_t>& raw) {
    auto t = std::make_shared<TensorSnapshot>();
    t->operand = Operand::Weights;
    t->rows = kRows;
    t->channels = kCols;
    t->histogram = histogramOf16Bit(std::as_bytes(std::span(raw)), PatternHistogram::Kind::Bf16);
    t->sampleStride = sampleStride(kRows, kCols, std::int64_t(1) << 18); // as the session takes it
    for (std::int64_t row = 0; row < kRows; row += t->sampleStride, ++t->sampleRows)
        for (std::int64_t col = 0; col < kCols; ++col)
            t->sample.push_back(
                std::bit_cast<float>(std::uint32_t{raw[static_cast<std::size_t>(row * kCols + col)]} << 16));
    return t;
}

void benchSlider() {
    const TensorSnapshotPtr tensor = snapshotOf(bf16Weights());
    DistributionPanel panel;
    panel.resize(1000, 600);
    panel.setTensor(tensor);
    panel.show();
    QApplication::processEvents();
    QImage screen(panel.size(), QImage::Format_RGB32);
    QuantView view;
    view.params.format = Format::floating(2, 1);
    view.referenceMax = tensor->histogram.absMax();
    const auto moves = [&](const std::string& name, const std::function<void(double)>& move) {
        Times times;
        for (int i = 0; i < kMoves; ++i) {
            const double ratio = 1.0 - 0.006 * i;
            times.add([&] {
                move(ratio);
                view.clipRatio = ratio;
                panel.setQuantization(view);
                panel.render(&screen);
            });
        }
        report(name, times, kSliderBudget);
    };
    moves("slider to repaint, 4096 x 11008, per tensor", [&](double ratio) {
        view.params.bias = {biasForMax(view.params.format, ratio * view.referenceMax)};
        view.distortion = distortionOf(view.params, tensor->histogram);
    });
    const QuantParams sampled = minMaxParams(view.params.format, Granularity::Row, 0, tensor->sample.data(),
                                             tensor->sampleRows, kCols);
    moves("slider to repaint, 4096 x 11008, per row", [&](double ratio) {
        QuantParams ofSample = sampled;
        for (double& bias : ofSample.bias) bias -= std::log2(ratio);
        view.distortion = distortionOf(ofSample, tensor->sample.data(), tensor->sampleRows, kCols, true);
        view.distortion.exact = false;
        view.params = ofSample; // the picture gets the biases of all rows
        view.params.bias.assign(static_cast<std::size_t>(kRows), ofSample.bias.front());
    });
}

bool waitUntil(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    QTimer clock;
    clock.start(5);
    while (!condition()) {
        if (timer.elapsed() > 300'000) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void benchPages() {
    const bench::ScratchModel model({32, 256, 704, 4, 1000, 64});
    QTemporaryDir directory;
    Settings settings{false};
    Session session{directory.filePath(QStringLiteral("runs.db")).toStdString()};
    MainWindow window{session, settings};
    window.resize(1280, 800);
    window.show();
    window.openModel(QString::fromStdString(model.path().string()));
    if (!waitUntil([&] { return session.model() != nullptr && window.isSettled(); })) {
        targets.check(false, "pages of a model of 32 blocks", "the model could not be opened");
        return;
    }
    QImage screen(window.size(), QImage::Format_RGB32);
    for (int to = 0; to < kPageCount; ++to) {
        Times times;
        for (int round = 0; round < 20; ++round) {
            window.pages().showPage(static_cast<Page>(
                (to + 1 + round) % kPageCount == to ? (to + 1) % kPageCount : (to + 1 + round) % kPageCount));
            QApplication::processEvents();
            times.add([&] {
                window.pages().showPage(static_cast<Page>(to));
                QApplication::processEvents();
                window.render(&screen);
            });
        }
        report("switch to " + pageName(static_cast<Page>(to)).toStdString() + ", 32 blocks", times,
               kPageBudget);
    }
}

OverviewDataPtr overviewOfBlocks(int blocks) {
    std::vector<SiteId> sites{{-1, Role::Embed}};
    for (int block = 0; block < blocks; ++block)
        for (const Role role : kBlockRoles) sites.push_back({block, role});
    sites.push_back({-1, Role::Head});
    const Random random(2);
    SurveyTable table;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const auto number = [&](std::uint64_t k) { return 1 + 3 * random.uniformAt(10 * i + k); };
        table[sites[i]].weights = OperandNumbers{number(0), number(1), number(2), number(3), number(4)};
        table[sites[i]].activations = OperandNumbers{number(5), number(6), number(7), number(8), number(9)};
    }
    return overviewOf({sites, table, openRecipe("minmax-w4a4"), {}, {}});
}

void benchOverview() {
    for (const int blocks : {32, 80}) {
        const OverviewDataPtr data = overviewOfBlocks(blocks);
        OverviewPanel panel;
        panel.resize(1000, 700);
        panel.show();
        QApplication::processEvents();
        QImage screen(panel.size(), QImage::Format_RGB32);
        Times times;
        for (int i = 0; i < 20; ++i) {
            panel.setData(nullptr);
            panel.render(&screen);
            times.add([&] {
                panel.setData(data);
                QApplication::processEvents();
                panel.render(&screen);
            });
        }
        report("overview of " + std::to_string(blocks) + " blocks", times, kOverviewBudget);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Theme::Dark);
    benchSlider();
    benchOverview();
    benchPages();
}
