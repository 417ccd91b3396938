// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

double logSumExp(std::span<const float> x, double maximum) {
    double sum = 0;
    for (const float v : x) sum += std::exp(static_cast<double>(v) - maximum);
    return maximum + std::log(sum);
}

} // namespace

TargetScore scoreTarget(std::span<const float> logits, TokenId target) {
    if (target < 0 || static_cast<std::size_t>(target) >= logits.size())
        throw Error(ErrorCode::BadArgument, "a scored token is not in the vocabulary");
    const auto top = std::max_element(logits.begin(), logits.end());
    TargetScore score;
    score.logProbability = logits[static_cast<std::size_t>(target)] - logSumExp(logits, *top);
    score.greedy = top - logits.begin() == target;
    return score;
}

double klDivergence(std::span<const float> p, std::span<const float> q) {
    if (p.size() != q.size() || p.empty())
        throw Error(ErrorCode::BadArgument, "divergence needs two logit rows of one length");
    const double logP = logSumExp(p, *std::max_element(p.begin(), p.end()));
    const double logQ = logSumExp(q, *std::max_element(q.begin(), q.end()));
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double lp = p[i] - logP;
        const double weight = std::exp(lp);
        if (weight > 0) sum += weight * (lp - (q[i] - logQ));
    }
    return sum;
}

} // namespace qs
