// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/fold.h"

#include "base/error.h"

#include <fmt/format.h>

namespace qs {
namespace {

void checkSteps(std::span<const double> step) {
    for (std::size_t j = 0; j < step.size(); ++j)
        if (!(step[j] > 0))
            throw Error(ErrorCode::BadArgument, fmt::format("the step of channel {} is not positive", j));
}

float divided(float x, double step) {
    return static_cast<float>(static_cast<double>(x) / step);
}

} // namespace

std::vector<float> foldIntoGain(std::span<const float> gain, std::span<const double> step) {
    checkSteps(step);
    if (gain.size() != step.size())
        throw Error(ErrorCode::BadArgument,
                    fmt::format("a norm of {} channels cannot take {} steps", gain.size(), step.size()));
    std::vector<float> folded(gain.size());
    for (std::size_t j = 0; j < gain.size(); ++j) folded[j] = divided(gain[j], step[j]);
    return folded;
}

void foldIntoRows(std::span<float> w, std::span<float> bias, std::span<const double> step) {
    checkSteps(step);
    if (step.empty() || w.size() % step.size() != 0 || (!bias.empty() && bias.size() != step.size()))
        throw Error(ErrorCode::BadArgument,
                    fmt::format("{} weights and {} biases cannot take the steps of {} rows", w.size(),
                                bias.size(), step.size()));
    const std::size_t cols = w.size() / step.size();
    for (std::size_t i = 0; i < w.size(); ++i) w[i] = divided(w[i], step[i / cols]);
    for (std::size_t i = 0; i < bias.size(); ++i) bias[i] = divided(bias[i], step[i]);
}

void foldIntoColumns(std::span<float> w, std::span<const double> step) {
    checkSteps(step);
    if (step.empty() || w.size() % step.size() != 0)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("{} weights cannot take the steps of {} columns", w.size(), step.size()));
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = static_cast<float>(static_cast<double>(w[i]) * step[i % step.size()]);
}

std::vector<double> valueSteps(std::span<const double> step, std::int64_t heads, std::int64_t kvHeads,
                               std::int64_t headDim) {
    checkSteps(step);
    if (heads < 1 || kvHeads < 1 || headDim < 1 || heads % kvHeads != 0 ||
        step.size() != static_cast<std::size_t>(heads * headDim))
        throw Error(ErrorCode::BadArgument,
                    fmt::format("{} steps do not fit {} heads of {} dimensions with {} heads of v",
                                step.size(), heads, headDim, kvHeads));
    const std::int64_t sharing = heads / kvHeads;
    std::vector<double> shared(static_cast<std::size_t>(kvHeads * headDim));
    for (std::int64_t h = 0; h < heads; ++h)
        for (std::int64_t d = 0; d < headDim; ++d) {
            const double s = step[static_cast<std::size_t>(h * headDim + d)];
            double& to = shared[static_cast<std::size_t>(h / sharing * headDim + d)];
            if (h % sharing != 0 && to != s)
                throw Error(ErrorCode::BadArgument,
                            fmt::format("heads {} and {} share a head of v, but not the step of dimension {}",
                                        h - 1, h, d));
            to = s;
        }
    return shared;
}

} // namespace qs
