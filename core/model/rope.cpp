// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rope.h"

#include <cmath>

namespace qs {
namespace {

double llama3Scaled(double frequency, const RopeScaling& s) {
    const double wavelength = 2 * M_PI / frequency;
    const auto original = static_cast<double>(s.originalMaxLength);
    if (wavelength < original / s.highFreqFactor) return frequency;
    if (wavelength > original / s.lowFreqFactor) return frequency / s.factor;
    const double blend = (original / wavelength - s.lowFreqFactor) / (s.highFreqFactor - s.lowFreqFactor);
    return (1 - blend) * frequency / s.factor + blend * frequency;
}

} // namespace

std::vector<double> ropeFrequencies(const ModelConfig& config) {
    std::vector<double> frequencies(static_cast<std::size_t>(config.headDim / 2));
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        const double f =
            std::pow(config.ropeTheta, -2.0 * static_cast<double>(i) / static_cast<double>(config.headDim));
        switch (config.ropeScaling.kind) {
        case RopeScaling::Kind::None:
            frequencies[i] = f;
            break;
        case RopeScaling::Kind::Linear:
            frequencies[i] = f / config.ropeScaling.factor;
            break;
        case RopeScaling::Kind::Llama3:
            frequencies[i] = llama3Scaled(f, config.ropeScaling);
            break;
        }
    }
    return frequencies;
}

void RopeTable::extendTo(std::int64_t positions) {
    if (half() == 0) return;
    std::int64_t known = static_cast<std::int64_t>(cosines_.size()) / half();
    if (positions <= known) return;
    cosines_.resize(static_cast<std::size_t>(positions * half()));
    sines_.resize(cosines_.size());
    for (; known < positions; ++known)
        for (std::int64_t i = 0; i < half(); ++i) {
            const double angle = static_cast<double>(known) * frequencies_[static_cast<std::size_t>(i)];
            const auto at = static_cast<std::size_t>(known * half() + i);
            cosines_[at] = static_cast<float>(std::cos(angle));
            sines_[at] = static_cast<float>(std::sin(angle));
        }
}

} // namespace qs
