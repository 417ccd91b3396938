// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/random.h"
#include "calibrate/fpq/fpq.h"

#include <cmath>
#include <vector>

namespace qs::test {

/// Random weights, and activations with a few loud channels and a mean.
struct RandomLayer {
    std::int64_t rows, channels, outputs;
    std::vector<float> x, w;

    RandomLayer(std::int64_t tokens, std::int64_t in, std::int64_t out, std::uint64_t seed)
        : rows(tokens), channels(in), outputs(out) {
        Random random(seed);
        std::vector<double> loudness;
        for (std::int64_t j = 0; j < in; ++j) loudness.push_back(std::exp2(1.5 * random.normal()));
        for (std::int64_t i = 0; i < tokens * in; ++i)
            x.push_back(
                static_cast<float>(loudness[static_cast<std::size_t>(i % in)] * (random.normal() + 0.3)));
        for (std::int64_t i = 0; i < out * in; ++i) w.push_back(static_cast<float>(0.05 * random.normal()));
    }
    FpqProblem problem(const FpqOptions& o, const Format& wf, const Format& af, bool preShift) const {
        return fpqProblem(o, x.data(), rows, channels, w.data(), outputs, wf, af, preShift);
    }
};

} // namespace qs::test
