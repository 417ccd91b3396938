// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/model_config.h"

#include <cstdint>
#include <vector>

namespace qs {

/// Radians per token of each of the headDim / 2 rotated pairs: theta^(-2i / headDim), with linear (positions
/// divided by the factor) or Llama 3.1 scaling (long wavelengths divided, short ones kept, a linear blend
/// between).
std::vector<double> ropeFrequencies(const ModelConfig& config);

/// Cosines and sines of position * frequency, worked out in double and rounded once to f32.
class RopeTable {
public:
    explicit RopeTable(const ModelConfig& config) : frequencies_(ropeFrequencies(config)) {}

    void extendTo(std::int64_t positions); ///< makes positions [0, positions) available
    std::int64_t half() const { return static_cast<std::int64_t>(frequencies_.size()); }
    const float* cosines(std::int64_t position) const { return cosines_.data() + position * half(); }
    const float* sines(std::int64_t position) const { return sines_.data() + position * half(); }

private:
    std::vector<double> frequencies_;
    std::vector<float> cosines_, sines_; ///< [positions][half]
};

} // namespace qs
