// SPDX-License-Identifier: GPL-3.0-or-later
// What one move of the clip slider costs on the Distribution page, offscreen at 1000 x 600: distortion, new
// grid, numbers, repaint. A bf16 weight of 4096 x 11008, per tensor (from the histogram: exact) and per
// output row (from a sample, as while dragging).
#include "base/random.h"
#include "panels/distribution_panel.h"
#include "theme.h"

#include <QApplication>
#include <QImage>
#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

using namespace qs;
constexpr std::int64_t kRows = 4096, kCols = 11008, kMoves = 100;

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
    t->sampleStride = sampleStride(kRows, kCols);
    for (std::int64_t row = 0; row < kRows; row += t->sampleStride, ++t->sampleRows)
        for (std::int64_t col = 0; col < kCols; ++col)
            t->sample.push_back(
                std::bit_cast<float>(std::uint32_t{raw[static_cast<std::size_t>(row * kCols + col)]} << 16));
    return t;
}

void report(const char* name, const std::function<void(double ratio)>& move) {
    std::vector<double> milliseconds;
    for (int i = 0; i < kMoves; ++i) {
        const auto start = std::chrono::steady_clock::now();
        move(1.0 - 0.006 * i);
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-42s median %6.2f ms   95 %% %6.2f ms\n", name, milliseconds[kMoves / 2],
                milliseconds[kMoves * 95 / 100]);
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Theme::Dark);
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
    const auto show = [&](double ratio) {
        view.clipRatio = ratio;
        panel.setQuantization(view);
        panel.render(&screen);
    };
    report("per tensor: distortion + grid + repaint", [&](double ratio) {
        view.params.bias = {biasForMax(view.params.format, ratio * view.referenceMax)};
        view.distortion = distortionOf(view.params, tensor->histogram);
        show(ratio);
    });
    const QuantParams rows = minMaxParams(view.params.format, Granularity::Row, 0, tensor->sample.data(),
                                          tensor->sampleRows, kCols);
    report("per row: distortion of a sample + repaint", [&](double ratio) {
        view.params = rows;
        for (double& bias : view.params.bias) bias -= std::log2(ratio);
        view.distortion = distortionOf(view.params, tensor->sample.data(), tensor->sampleRows, kCols, true);
        view.distortion.exact = false;
        // The picture gets the biases of all rows.
        QuantParams all = view.params;
        all.bias.assign(static_cast<std::size_t>(kRows), view.params.bias.front());
        view.params = all;
        show(ratio);
    });
    report("repaint alone", [&](double) { show(view.clipRatio); });
}
