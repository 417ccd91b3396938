// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/random.h"
#include "bench/scratch_model.h"
#include "engine/engine.h"

#include <cmath>
#include <memory>
#include <utility>

namespace qs::bench {

/// How all linears of the blocks are quantized; embedding and head stay as they are.
struct Scheme {
    const char* name;
    const char *weights, *activations;
    std::int64_t group;
    Granularity activationsBy;
    ScaleType scale;
};
constexpr Scheme kSchemes[] = {
    {"E2M1 row x tensor", "e2m1", "e2m1", 0, Granularity::Tensor, ScaleType::Real},
    {"E2M1 row x channel", "e2m1", "e2m1", 0, Granularity::Column, ScaleType::Real},
    {"INT4 row x token", "int4", "int4", 0, Granularity::Token, ScaleType::Real},
    {"INT8 row x token", "int8", "int8", 0, Granularity::Token, ScaleType::Real},
    {"MXFP4", "e2m1", "e2m1", 32, Granularity::Token, ScaleType::E8M0},
    {"NVFP4", "e2m1", "e2m1", 16, Granularity::Token, ScaleType::E4M3},
};

/// The largest magnitude of (nearly) every row of the random weights, in bf16.
constexpr double kLargestWeight = 0x1.fep-5;

/// MinMax biases of the weights, powers of two for E8M0. Inputs lie in some range or other.
inline PreparedSite preparedSite(const Scheme& s, const WeightRef& weight) {
    PreparedSite site;
    site.weights.format = Format::parse(s.weights);
    site.weights.granularity = s.group > 0 ? Granularity::Group : Granularity::Row;
    site.weights.groupSize = s.group;
    const double bias = biasForMax(site.weights.format, kLargestWeight);
    site.weights.bias.assign(site.weights.biasCount(weight.rows(), weight.cols()),
                             s.scale == ScaleType::E8M0 ? std::floor(bias) : bias);
    QuantParams& a = site.activations;
    a.format = Format::parse(s.activations);
    a.granularity = s.activationsBy;
    if (s.activationsBy == Granularity::Token) {
        a.groupSize = s.group;
        a.scaling.type = s.scale;
        a.tensorScale = s.scale == ScaleType::E4M3 ? tensorScaleFor(a.format, 4) : 0;
        return site;
    }
    a.bias.assign(a.biasCount(1, weight.cols()), biasForMax(a.format, 4));
    if (s.activationsBy == Granularity::Column)
        for (std::size_t k = 0; k < a.bias.size(); ++k) a.bias[k] += static_cast<double>(k % 4);
    return site;
}

inline Variant variantOf(const Scheme& s, const Checkpoint& checkpoint) {
    auto prepared = std::make_shared<PreparedModel>();
    for (const SiteId& site : checkpoint.sites())
        if (site.role != Role::Embed && site.role != Role::Head)
            prepared->sites[site] = preparedSite(s, checkpoint.weight(site));
    return {s.name, std::move(prepared), Backend::Packed};
}

inline std::vector<TokenId> randomTokens(std::int64_t count, std::int64_t vocab, std::uint64_t seed) {
    const Random random(seed);
    std::vector<TokenId> ids;
    for (std::int64_t i = 0; i < count; ++i)
        ids.push_back(static_cast<TokenId>(random.at(static_cast<std::uint64_t>(i)) %
                                           static_cast<std::uint64_t>(vocab)));
    return ids;
}

/// One prompt whose last position is scored.
inline SequenceTree promptOf(const Shape& shape) {
    return {{{-1, randomTokens(shape.tokens, shape.vocab, 2)}}, {{0, static_cast<int>(shape.tokens - 1)}}};
}

} // namespace qs::bench
