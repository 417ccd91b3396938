// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/error.h"
#include "kernels/hot.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr std::size_t kPiece = 512, kLanes = 8;

/// Calls f(first, count, terms) with e^(x - shift) piece by piece; terms are zero up to a multiple of kLanes.
template <typename F> void forTerms(std::span<const float> x, double shift, const F& f) {
    double terms[kPiece];
    for (std::size_t first = 0; first < x.size(); first += kPiece) {
        const std::size_t count = std::min(kPiece, x.size() - first);
        hotKernels().preciseExponential(x.data() + first, shift, static_cast<std::int64_t>(count), terms);
        for (std::size_t i = count; i % kLanes != 0; ++i) terms[i] = 0;
        f(first, count, terms);
    }
}

double sumOf(const double* lanes) {
    double sum = 0;
    for (std::size_t i = 0; i < kLanes; ++i) sum += lanes[i];
    return sum;
}

/// The largest of a row, in lanes that compilers vectorize.
float largestOf(std::span<const float> x) {
    constexpr std::size_t kWide = 16;
    float lanes[kWide];
    for (float& lane : lanes) lane = x[0];
    std::size_t i = 0;
    for (; i + kWide <= x.size(); i += kWide)
        for (std::size_t k = 0; k < kWide; ++k) lanes[k] = x[i + k] > lanes[k] ? x[i + k] : lanes[k];
    for (; i < x.size(); ++i) lanes[0] = std::max(lanes[0], x[i]);
    return *std::max_element(lanes, lanes + kWide);
}

/// Whether the first maximum of a row, `largest`, is at `place`.
bool isFirstMaximum(std::span<const float> x, float largest, std::size_t place) {
    return x[place] == largest && std::find(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(place),
                                            largest) == x.begin() + static_cast<std::ptrdiff_t>(place);
}

double logSumExp(std::span<const float> x, double maximum) {
    double lanes[kLanes] = {};
    forTerms(x, maximum, [&](std::size_t, std::size_t count, const double* terms) {
        for (std::size_t i = 0; i < count; i += kLanes)
            for (std::size_t k = 0; k < kLanes; ++k) lanes[k] += terms[i + k];
    });
    return maximum + std::log(sumOf(lanes));
}

double divergence(std::span<const float> p, double topP, std::span<const float> q, double logSumQ) {
    double sums[kLanes] = {}, weighted[kLanes] = {}, differences[kPiece];
    forTerms(p, topP, [&](std::size_t first, std::size_t count, const double* terms) {
        const float *x = p.data() + first, *y = q.data() + first;
        for (std::size_t i = 0; i < count; ++i) // what cannot come adds nothing, even if both are infinite
            differences[i] = terms[i] > 0 ? static_cast<double>(x[i]) - static_cast<double>(y[i]) : 0;
        for (std::size_t i = count; i % kLanes != 0; ++i) differences[i] = 0;
        for (std::size_t i = 0; i < count; i += kLanes)
            for (std::size_t k = 0; k < kLanes; ++k) {
                sums[k] += terms[i + k];
                weighted[k] += terms[i + k] * differences[i + k];
            }
    });
    const double sum = sumOf(sums);
    return sumOf(weighted) / sum - (topP + std::log(sum) - logSumQ);
}

void checkRows(std::span<const float> p, std::span<const float> q) {
    if (p.size() != q.size() || p.empty())
        throw Error(ErrorCode::BadArgument, "divergence needs two logit rows of one length");
}

void checkTarget(std::span<const float> logits, TokenId target) {
    if (target < 0 || static_cast<std::size_t>(target) >= logits.size())
        throw Error(ErrorCode::BadArgument, "a scored token is not in the vocabulary");
}

} // namespace

TargetScore scoreTarget(std::span<const float> logits, TokenId target) {
    checkTarget(logits, target);
    const float top = largestOf(logits);
    const auto place = static_cast<std::size_t>(target);
    return {logits[place] - logSumExp(logits, top), isFirstMaximum(logits, top, place)};
}

double klDivergence(std::span<const float> p, std::span<const float> q) {
    checkRows(p, q);
    return divergence(p, largestOf(p), q, logSumExp(q, largestOf(q)));
}

LogitComparison compareLogits(std::span<const float> p, std::span<const float> q, TokenId target) {
    checkRows(p, q);
    if (target >= 0) checkTarget(q, target);
    const float topP = largestOf(p), topQ = largestOf(q);
    const double logSumQ = logSumExp(q, topQ);
    LogitComparison out;
    out.kl = divergence(p, topP, q, logSumQ);
    const auto place = static_cast<std::size_t>(std::find(p.begin(), p.end(), topP) - p.begin());
    out.sameTop = place < q.size() && isFirstMaximum(q, topQ, place);
    if (target >= 0) out.logProbability = q[static_cast<std::size_t>(target)] - logSumQ;
    return out;
}

} // namespace qs
