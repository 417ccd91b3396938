// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/channel_scales.h"

#include "base/error.h"
#include "base/parallel.h"
#include "kernels/gemm.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace qs {
namespace {

constexpr double kSmallestSmooth = 1e-5, kSmallestAwq = 1e-4;
constexpr int kRatios = 20;

/// Largest |W_ij| of every column over all linears.
std::vector<double> weightMaxima(std::span<const LinearWeights> linears, std::int64_t width) {
    std::vector<double> maxima(static_cast<std::size_t>(width));
    for (const LinearWeights& linear : linears)
        parallelFor(width, 64, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = 0; r < linear.outputs; ++r)
                for (std::int64_t c = begin; c < end; ++c) {
                    double& m = maxima[static_cast<std::size_t>(c)];
                    m = std::max(m, std::fabs(static_cast<double>(linear.w[r * width + c])));
                }
        });
    return maxima;
}

/// Mean |x| of every column.
std::vector<double> meanMagnitudes(const float* x, std::int64_t rows, std::int64_t width) {
    std::vector<double> mean(static_cast<std::size_t>(width));
    parallelFor(width, 64, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = begin; c < end; ++c)
                mean[static_cast<std::size_t>(c)] += std::fabs(x[r * width + c]);
    });
    for (double& m : mean) m /= static_cast<double>(std::max<std::int64_t>(1, rows));
    return mean;
}

std::vector<double> scalesOf(const std::vector<double>& mean, double ratio) {
    std::vector<double> s;
    for (const double m : mean) s.push_back(std::max(std::pow(m, ratio), kSmallestAwq));
    const auto [low, high] = std::minmax_element(s.begin(), s.end());
    const double middle = std::sqrt(*low * *high);
    for (double& v : s) v /= middle;
    return s;
}

/// The Gram matrix packed once for products with errors.
class OutputError {
public:
    OutputError(std::span<const double> gram, std::int64_t width, const Task& task)
        : width_(width),
          gram_(
              width, width,
              [&](std::int64_t first, std::int64_t count, float* out) {
                  std::transform(gram.begin() + first * width, gram.begin() + (first + count) * width, out,
                                 [](double g) { return static_cast<float>(g); });
              },
              task) {}

    /// sum over rows of e G e', e = Q(w s) / s - w.
    double operator()(const LinearWeights& linear, const std::vector<double>& s, const Task& task) const {
        const auto size = static_cast<std::size_t>(linear.outputs * width_);
        std::vector<float> scaled(size), error(size), product(size);
        forRows(linear.outputs, [&](std::int64_t r) {
            for (std::int64_t c = 0; c < width_; ++c)
                scaled[index(r, c)] =
                    static_cast<float>(linear.w[r * width_ + c] * s[static_cast<std::size_t>(c)]);
        });
        fakeQuantize(minMaxParams(linear.spec, scaled.data(), linear.outputs, width_), scaled.data(),
                     error.data(), linear.outputs, width_);
        forRows(linear.outputs, [&](std::int64_t r) {
            for (std::int64_t c = 0; c < width_; ++c) {
                const std::size_t i = index(r, c);
                error[i] = static_cast<float>(error[i] / s[static_cast<std::size_t>(c)] - linear.w[i]);
            }
        });
        gram_.multiply(error.data(), linear.outputs, product.data(), PackedMatrix::Into::Replace, nullptr,
                       task);
        std::vector<double> losses(static_cast<std::size_t>(linear.outputs));
        forRows(linear.outputs, [&](std::int64_t r) {
            double sum = 0;
            for (std::int64_t c = 0; c < width_; ++c)
                sum += static_cast<double>(product[index(r, c)]) * error[index(r, c)];
            losses[static_cast<std::size_t>(r)] = sum;
        });
        return std::accumulate(losses.begin(), losses.end(), 0.0);
    }

private:
    std::size_t index(std::int64_t r, std::int64_t c) const {
        return static_cast<std::size_t>(r * width_ + c);
    }
    template <class Use> static void forRows(std::int64_t rows, const Use& use) {
        parallelFor(rows, 16, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r) use(r);
        });
    }

    std::int64_t width_;
    PackedMatrix gram_;
};

} // namespace

std::vector<double> smoothQuantScales(std::span<const double> inputMax,
                                      std::span<const LinearWeights> linears, double alpha) {
    if (!(alpha >= 0 && alpha <= 1))
        throw Error(ErrorCode::BadArgument, fmt::format("SmoothQuant: alpha {} is outside 0..1", alpha));
    const std::vector<double> weightMax = weightMaxima(linears, static_cast<std::int64_t>(inputMax.size()));
    std::vector<double> s;
    for (std::size_t j = 0; j < inputMax.size(); ++j) {
        const bool live = inputMax[j] > 0 && weightMax[j] > 0;
        const double balanced = live ? std::pow(inputMax[j], alpha) / std::pow(weightMax[j], 1 - alpha) : 1;
        s.push_back(std::max(balanced, kSmallestSmooth));
    }
    return s;
}

AwqScales searchAwqScales(const float* x, std::int64_t rows, std::int64_t width, std::span<const double> gram,
                          std::span<const LinearWeights> linears, const Task& task) {
    const std::vector<double> mean = meanMagnitudes(x, rows, width);
    const OutputError error(gram, width, task);
    AwqScales best;
    for (int i = 0; i < kRatios; ++i) {
        const double ratio = static_cast<double>(i) / kRatios;
        const std::vector<double> s = scalesOf(mean, ratio);
        double loss = 0;
        for (const LinearWeights& linear : linears)
            if (!linear.spec.format.isNone()) loss += error(linear, s, task);
        if (i == 0) best.plainLoss = loss;
        if (i == 0 || loss < best.loss) {
            best.scales = s;
            best.ratio = ratio;
            best.loss = loss;
        }
        task.checkpoint();
    }
    return best;
}

} // namespace qs
