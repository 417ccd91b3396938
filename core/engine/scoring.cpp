// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/error.h"
#include "kernels/hot.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr std::size_t kPiece = 512;

/// Calls f(first, count, terms) with e^(x - shift) piece by piece.
template <typename F> void forTerms(std::span<const float> x, double shift, const F& f) {
    double terms[kPiece];
    for (std::size_t first = 0; first < x.size(); first += kPiece) {
        const std::size_t count = std::min(kPiece, x.size() - first);
        hotKernels().preciseExponential(x.data() + first, shift, static_cast<std::int64_t>(count), terms);
        f(first, count, terms);
    }
}

double logSumExp(std::span<const float> x, double maximum) {
    double sum = 0;
    forTerms(x, maximum, [&](std::size_t, std::size_t count, const double* terms) {
        double lanes[8] = {};
        for (std::size_t i = 0; i < count; ++i) lanes[i % 8] += terms[i];
        for (const double lane : lanes) sum += lane;
    });
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
    const double topP = *std::max_element(p.begin(), p.end()), topQ = *std::max_element(q.begin(), q.end());
    double sum = 0, weighted = 0;
    forTerms(p, topP, [&](std::size_t first, std::size_t count, const double* terms) {
        for (std::size_t i = 0; i < count; ++i) {
            sum += terms[i];
            if (terms[i] > 0)
                weighted +=
                    terms[i] * (static_cast<double>(p[first + i]) - static_cast<double>(q[first + i]));
        }
    });
    return weighted / sum - (topP + std::log(sum) - logSumExp(q, topQ));
}

} // namespace qs
