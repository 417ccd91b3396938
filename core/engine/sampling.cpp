// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "engine/generate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qs {
namespace {

void refuseInfinite(std::span<const float> logits) {
    if (std::any_of(logits.begin(), logits.end(), [](float x) { return !std::isfinite(x); }))
        throw Error(ErrorCode::NotANumber, "the model's logits are not finite numbers");
}

TokenId firstMaximum(std::span<const float> logits) {
    return static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

/// The `count` most likely tokens in order; of equals the smaller id first.
std::vector<TokenId> mostLikely(std::span<const float> logits, std::size_t count) {
    std::vector<TokenId> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    count = std::min(count, ids.size());
    std::partial_sort(
        ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end(), [&](TokenId a, TokenId b) {
            const float x = logits[static_cast<std::size_t>(a)], y = logits[static_cast<std::size_t>(b)];
            return x != y ? x > y : a < b;
        });
    ids.resize(count);
    return ids;
}

/// The tokens that may be drawn.
std::vector<TokenId> allowedTokens(std::span<const float> logits, const Sampling& sampling) {
    const bool cutByCount = sampling.topK > 0 && static_cast<std::size_t>(sampling.topK) < logits.size();
    std::vector<TokenId> ids;
    if (!cutByCount && sampling.topP >= 1) {
        ids.resize(logits.size());
        std::iota(ids.begin(), ids.end(), 0);
        return ids;
    }
    ids = mostLikely(logits, cutByCount ? static_cast<std::size_t>(sampling.topK) : logits.size());
    const auto weight = [&](TokenId id) {
        return std::exp((static_cast<double>(logits[static_cast<std::size_t>(id)]) -
                         static_cast<double>(logits[static_cast<std::size_t>(ids[0])])) /
                        sampling.temperature);
    };
    double all = 0, held = 0;
    for (const TokenId id : ids) all += weight(id);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        held += weight(ids[i]);
        if (held >= sampling.topP * all) {
            ids.resize(i + 1);
            break;
        }
    }
    return ids;
}

} // namespace

void checkSampling(const Sampling& sampling) {
    const auto refuse = [](const std::string& what) { throw Error(ErrorCode::BadArgument, what); };
    if (!(sampling.temperature >= 0) || std::isinf(sampling.temperature))
        refuse("the temperature must be 0 (greedy) or a positive number");
    if (sampling.topK < 0) refuse("top-k must be 0 (all tokens) or a positive count");
    if (!(sampling.topP > 0) || sampling.topP > 1) refuse("top-p must be above 0 and at most 1");
}

TokenId chooseToken(std::span<const float> logits, const Sampling& sampling, std::int64_t step) {
    refuseInfinite(logits);
    if (sampling.temperature == 0) return firstMaximum(logits);
    const Random random(sampling.seed);
    TokenId best = 0;
    double most = -std::numeric_limits<double>::infinity();
    for (const TokenId id : allowedTokens(logits, sampling)) {
        const std::uint64_t draw = static_cast<std::uint64_t>(step) * logits.size();
        const double u = 1 - random.uniformAt(draw + static_cast<std::uint64_t>(id)); // (0, 1]
        const double gumbel = -std::log(std::max(-std::log(u), 0x1p-60));
        const double value =
            static_cast<double>(logits[static_cast<std::size_t>(id)]) / sampling.temperature + gumbel;
        if (value > most) {
            most = value;
            best = id;
        }
    }
    return best;
}

TokenView viewToken(std::span<const float> logits, TokenId id, int alternatives) {
    refuseInfinite(logits);
    const TokenId top = firstMaximum(logits);
    const double logSum =
        static_cast<double>(logits[static_cast<std::size_t>(top)]) - scoreTarget(logits, top).logProbability;
    const auto probability = [&](TokenId token) {
        return std::exp(static_cast<double>(logits[static_cast<std::size_t>(token)]) - logSum);
    };
    TokenView view;
    view.probability = probability(id);
    const float own = logits[static_cast<std::size_t>(id)];
    for (std::size_t i = 0; i < logits.size(); ++i)
        view.rank += logits[i] > own || (logits[i] == own && i < static_cast<std::size_t>(id));
    for (const TokenId token : mostLikely(logits, static_cast<std::size_t>(std::max(0, alternatives))))
        view.top.push_back({token, probability(token)});
    return view;
}

} // namespace qs
