// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/matrices.h"
#include "calibrate/methods/channel_scales.h"
#include "calibrate/methods/gram.h"
#include "calibrate/methods/weight_clip.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace qs {
namespace {

using test::correlatedInputs;
using test::normalMatrix;
using test::outputError;

GridSpec asymmetricGroups(std::int64_t group) {
    GridSpec s{Format::integer(4), Granularity::Group, group, 1, {}};
    s.scaling.asymmetric = true;
    return s;
}

/// Q(w s) / s.
std::vector<float> scaledRoundTrip(const GridSpec& spec, const std::vector<float>& w, std::int64_t outputs,
                                   std::int64_t width, const std::vector<double>& s) {
    std::vector<float> q(w);
    for (std::size_t i = 0; i < q.size(); ++i)
        q[i] = static_cast<float>(q[i] * s[i % static_cast<std::size_t>(width)]);
    fakeQuantize(minMaxParams(spec, q.data(), outputs, width), q.data(), q.data(), outputs, width);
    for (std::size_t i = 0; i < q.size(); ++i)
        q[i] = static_cast<float>(q[i] / s[i % static_cast<std::size_t>(width)]);
    return q;
}

TEST(AwqScales, AreTheBestOfTheGridAtTheOutput) {
    const std::int64_t rows = 400, width = 64;
    const auto x = correlatedInputs(rows, width, 1), a = normalMatrix(10, width, 2),
               b = normalMatrix(7, width, 3);
    const std::vector<LinearWeights> linears = {{a.data(), 10, asymmetricGroups(32)},
                                                {b.data(), 7, asymmetricGroups(32)}};
    const auto gram = gramMatrix(x.data(), rows, width);
    const AwqScales found = searchAwqScales(x.data(), rows, width, gram, linears);
    std::vector<double> mean(64);
    for (std::size_t i = 0; i < x.size(); ++i) mean[i % 64] += std::fabs(double(x[i])) / 400;
    double least = 0, plain = 0;
    std::vector<double> best;
    for (int i = 0; i < 20; ++i) {
        std::vector<double> s;
        for (const double m : mean) s.push_back(std::max(std::pow(m, i / 20.0), 1e-4));
        const double low = *std::min_element(s.begin(), s.end()),
                     high = *std::max_element(s.begin(), s.end());
        for (double& v : s) v /= std::sqrt(low * high);
        const double error =
            outputError(x, rows, width, a, scaledRoundTrip(asymmetricGroups(32), a, 10, width, s), 10) +
            outputError(x, rows, width, b, scaledRoundTrip(asymmetricGroups(32), b, 7, width, s), 7);
        if (i == 0) plain = error;
        if (i == 0 || error < least) {
            least = error;
            best = s;
        }
    }
    EXPECT_GT(found.ratio, 0) << "channels of different sizes: scaling pays";
    EXPECT_NEAR(found.loss / least, 1, 1e-3);
    EXPECT_NEAR(found.plainLoss / plain, 1, 1e-3);
    EXPECT_LT(found.loss, 0.9 * found.plainLoss);
    for (std::size_t j = 0; j < 64; ++j) EXPECT_NEAR(found.scales[j] / best[j], 1, 1e-6);
}

TEST(AwqScales, OfEqualChannelsAreOnes) {
    const std::int64_t rows = 64, width = 16;
    std::vector<float> x(static_cast<std::size_t>(rows * width));
    const Random random(5);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = (random.at(i) & 1) != 0 ? 1.0f : -1.0f;
    const auto w = normalMatrix(4, width, 6);
    const std::vector<LinearWeights> linears = {{w.data(), 4, asymmetricGroups(16)}};
    const AwqScales s = searchAwqScales(x.data(), rows, width, gramMatrix(x.data(), rows, width), linears);
    for (const double v : s.scales) EXPECT_NEAR(v, 1, 1e-12);
    EXPECT_EQ(s.loss, s.plainLoss);
}

TEST(AwqClip, IsTheBestClampOfEveryRowAndGroup) {
    const std::int64_t rows = 300, width = 80, outputs = 6, group = 32;
    const auto x = correlatedInputs(rows, width, 7);
    auto w = normalMatrix(outputs, width, 8);
    for (std::size_t i = 5; i < w.size(); i += 31) w[i] *= 4;
    const auto gram = gramMatrix(x.data(), rows, width);
    const GridSpec spec = asymmetricGroups(group);
    const QuantParams found = searchOutputClip(spec, w.data(), outputs, width, gram);
    // The error of one row's group at the output, token by token.
    const auto loss = [&](const QuantParams& p, std::int64_t row, std::int64_t first) {
        std::vector<float> q(w.size());
        fakeQuantize(p, w.data(), q.data(), outputs, width);
        double error = 0;
        for (std::int64_t t = 0; t < rows; ++t) {
            double y = 0;
            for (std::int64_t c = first; c < std::min(width, first + group); ++c) {
                const auto i = static_cast<std::size_t>(row * width + c);
                y += double(x[static_cast<std::size_t>(t * width + c)]) * (double(w[i]) - q[i]);
            }
            error += y * y;
        }
        return error;
    };
    bool better = false;
    for (int step = 0; step < 10; ++step) {
        std::vector<float> clamped(w);
        for (std::int64_t r = 0; r < outputs; ++r)
            for (std::int64_t first = 0; first < width; first += group) {
                const std::int64_t n = std::min(group, width - first);
                float* block = clamped.data() + r * width + first;
                const auto limit = static_cast<float>(absMaxOf(block, n) * (1 - step * 0.05));
                for (std::int64_t c = 0; c < n; ++c) block[c] = std::clamp(block[c], -limit, limit);
            }
        const QuantParams p = minMaxParams(spec, clamped.data(), outputs, width);
        for (std::int64_t r = 0; r < outputs; ++r)
            for (std::int64_t first = 0; first < width; first += group) {
                EXPECT_LE(loss(found, r, first), loss(p, r, first) * (1 + 1e-4)) << step;
                better = better || (step == 0 && loss(found, r, first) < 0.95 * loss(p, r, first));
            }
    }
    EXPECT_TRUE(better) << "the outliers are worth clipping somewhere";
    EXPECT_THROW(
        searchOutputClip({Format::integer(4), Granularity::Tensor, 0, 1, {}}, w.data(), outputs, width, gram),
        Error);
    EXPECT_THROW(searchOutputClip(spec, w.data(), outputs, width, std::vector<double>(3)), Error);
}

TEST(Awq, ThreadsDoNotChangeAnything) {
    const std::int64_t rows = 200, width = 96;
    const auto x = correlatedInputs(rows, width, 9), w = normalMatrix(70, width, 10);
    const auto gram = gramMatrix(x.data(), rows, width);
    const std::vector<LinearWeights> linears = {{w.data(), 70, asymmetricGroups(48)}};
    std::vector<AwqScales> scales;
    std::vector<QuantParams> clips;
    for (const int threads : {1, 4}) {
        setThreadCount(threads);
        scales.push_back(searchAwqScales(x.data(), rows, width, gram, linears));
        clips.push_back(searchOutputClip(asymmetricGroups(48), w.data(), 70, width, gram));
    }
    setThreadCount(0);
    EXPECT_EQ(scales[0].scales, scales[1].scales);
    EXPECT_EQ(scales[0].loss, scales[1].loss);
    EXPECT_EQ(clips[0], clips[1]);
}

} // namespace
} // namespace qs
