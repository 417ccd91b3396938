// SPDX-License-Identifier: GPL-3.0-or-later
// What a move of a slider costs before anything is painted, for a 4096 x 11008 bf16 weight: the distortion
// under the new grid and the bins of the histogram. Median of 100 moves, for one grid per tensor (exact, from
// the pattern histogram) and per row (a sample of rows while dragging); then the exact pass that follows the
// release, and what is worked out once when a weight is selected.
#include "base/cpu.h"
#include "base/float_bits.h"
#include "base/parallel.h"
#include "base/random.h"
#include "checkpoint/tensor_view.h"
#include "quant/quantizer.h"
#include "stats/channel_stats.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace {

using namespace qs;

constexpr std::int64_t kRows = 4096, kCols = 11008;
constexpr int kMoves = 100, kBins = 512, kRepeats = 5;

double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    return times[times.size() / 2];
}

/// Gaussian rows of different widths, stored as bf16.
std::vector<std::uint16_t> randomWeight() {
    std::vector<std::uint16_t> values(static_cast<std::size_t>(kRows * kCols));
    const Random random(1);
    parallelFor(kRows, 16, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            const double width = 0.02 * std::exp2(2 * random.uniformAt(static_cast<std::uint64_t>(r)));
            for (std::int64_t c = 0; c < kCols; ++c) {
                const auto i = static_cast<std::uint64_t>(r * kCols + c);
                // A sum of uniforms is close enough to a Gaussian here and much cheaper.
                const std::uint64_t bits = random.at(i + 100000);
                const double sum =
                    static_cast<double>(bits & 0xffff) + static_cast<double>((bits >> 16) & 0xffff) +
                    static_cast<double>((bits >> 32) & 0xffff) + static_cast<double>(bits >> 48);
                values[i] = floatToBf16(static_cast<float>(width * (sum / 65536 - 2) * 1.7));
            }
        }
    });
    return values;
}

QuantParams moved(QuantParams p, int move) {
    for (double& b : p.bias) b += 0.01 * move;
    return p;
}

} // namespace

int main() {
    const auto values = randomWeight();
    WeightRef weight;
    weight.view.dtype = DType::BF16;
    weight.view.shape = {kRows, kCols};
    weight.view.bytes = std::as_bytes(std::span(values));
    const RowReader rows = [&](std::int64_t first, std::int64_t count, float* out) {
        weight.readRows(first, count, out);
    };
    fmt::print("{} x {} bf16, {}, {} threads\n", kRows, kCols, isaName(activeIsa()), threadCount());

    const Format f = Format::parse("e2m1");
    PatternHistogram histogram;
    QuantParams perRow;
    DownsampledMatrix picture;
    fmt::print("once: histogram            {:8.2f} ms\n", millisecondsOf([&] {
                   histogram = histogramOf16Bit(weight.view.bytes, PatternHistogram::Kind::Bf16);
               }));
    fmt::print("once: row maxima           {:8.2f} ms\n",
               millisecondsOf([&] { perRow = minMaxParams(f, Granularity::Row, 0, rows, kRows, kCols); }));
    fmt::print("once: picture 512 x 1024   {:8.2f} ms\n",
               millisecondsOf([&] { picture = downsampleByMagnitude(rows, kRows, kCols, 512, 1024); }));
    fmt::print("once: channel statistics   {:8.2f} ms\n", millisecondsOf([&] {
                   ChannelStats stats;
                   std::vector<float> block(static_cast<std::size_t>(128 * kCols));
                   for (std::int64_t r = 0; r < kRows; r += 128) {
                       parallelFor(128, 8, [&](std::int64_t begin, std::int64_t end) {
                           rows(r + begin, end - begin, block.data() + begin * kCols);
                       });
                       stats.addRows(block.data(), 128, kCols);
                   }
               }));

    QuantParams perTensor;
    perTensor.format = f;
    perTensor.bias = {biasForMax(f, histogram.absMax())};
    const double end = histogram.absMax();
    const std::int64_t stride = sampleStride(kRows, kCols);
    std::vector<double> tensorMoves, rowMoves, exactPasses;
    double checksum = 0;
    for (int move = 0; move < kMoves; ++move) {
        const QuantParams t = moved(perTensor, move), r = moved(perRow, move);
        tensorMoves.push_back(millisecondsOf([&] {
            checksum += distortionOf(t, histogram).noise + binned(histogram, kBins, -end, end).counts[0];
        }));
        rowMoves.push_back(millisecondsOf([&] {
            checksum += distortionOf(r, rows, kRows, kCols, true, stride).noise +
                        binned(histogram, kBins, -end, end).counts[0];
        }));
    }
    for (int i = 0; i < kRepeats; ++i)
        exactPasses.push_back(millisecondsOf(
            [&] { checksum += distortionOf(moved(perRow, i), rows, kRows, kCols, true).noise; }));
    fmt::print("move, grid per tensor      {:8.2f} ms median, {:.2f} worst (exact)\n", median(tensorMoves),
               *std::max_element(tensorMoves.begin(), tensorMoves.end()));
    fmt::print("move, grid per row         {:8.2f} ms median, {:.2f} worst (every {}th row)\n",
               median(rowMoves), *std::max_element(rowMoves.begin(), rowMoves.end()), stride);
    fmt::print("release, exact per row     {:8.2f} ms median, {:.2f} best\n", median(exactPasses),
               *std::min_element(exactPasses.begin(), exactPasses.end()));
    return std::isfinite(checksum) ? 0 : 1;
}
