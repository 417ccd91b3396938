// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "quant/int8_coder.h"
#include "quant/prepared.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fmt/format.h>

namespace qs {
namespace {

void checkOperand(const QuantParams& p, std::int64_t rows, std::int64_t cols, const std::string& where) {
    if (!p.active()) return;
    try {
        checkParams(p, rows, cols);
    } catch (const Error& e) {
        throw Error(ErrorCode::BadRecipe, where + ": " + e.what());
    }
}

bool allFinite(const std::vector<float>& v) {
    return std::all_of(v.begin(), v.end(), [](float x) { return std::isfinite(x); });
}

void checkLowRank(const LowRank& c, std::int64_t outputs, std::int64_t width, const std::string& where) {
    if (c.rank == 0 && c.down.empty() && c.up.empty()) return;
    const auto size = [](std::int64_t n, std::int64_t m) { return static_cast<std::size_t>(n * m); };
    if (c.rank < 1 || c.rank > std::max(outputs, width) || c.down.size() != size(c.rank, width) ||
        c.up.size() != size(outputs, c.rank))
        throw Error(ErrorCode::BadRecipe,
                    fmt::format("{}: a compensation of rank {} does not fit", where, c.rank));
    if (!allFinite(c.down) || !allFinite(c.up))
        throw Error(ErrorCode::BadRecipe, where + ": the compensation is not finite");
}

} // namespace

bool sameWeights(const PreparedSite& a, const PreparedSite& b) {
    const bool bits =
        a.weightBits == b.weightBits || (a.weightBits && b.weightBits && *a.weightBits == *b.weightBits);
    return bits && sameParams(a.weights, b.weights) && sameTransform(a.transform.get(), b.transform.get());
}

bool sameSite(const PreparedSite& a, const PreparedSite& b) {
    return sameInput(a, b) && sameWeights(a, b) && a.compensation == b.compensation;
}

bool sameInput(const PreparedSite& a, const PreparedSite& b) {
    return sameParams(a.activations, b.activations) && sameTransform(a.transform.get(), b.transform.get());
}

void preparedWeights(const PreparedSite& site, const float* original, std::int64_t in, std::int64_t first,
                     std::int64_t count, std::int64_t outputs, float* out) {
    const std::int64_t width = site.transform ? site.transform->width(in) : in;
    if (site.weightBits) {
        valuesOfBits(site.weights, site.weightBits->data() + first * width, out, count, width, first,
                     outputs);
        return;
    }
    if (site.transform)
        site.transform->applyToWeights(original, count, in, out);
    else if (out != original)
        std::memcpy(out, original, static_cast<std::size_t>(count * in) * sizeof(float));
    if (site.weights.active()) fakeQuantize(site.weights, out, out, count, width, first, outputs);
}

void preparedCodes(const PreparedSite& site, const float* original, std::int64_t in, std::int64_t first,
                   std::int64_t count, std::int64_t outputs, std::int8_t* out) {
    const std::int64_t width = site.transform ? site.transform->width(in) : in;
    const auto n = static_cast<std::size_t>(count * width);
    if (site.weightBits) {
        const std::uint8_t* bits = site.weightBits->data() + first * width;
        for (std::size_t i = 0; i < n; ++i)
            out[i] = static_cast<std::int8_t>(codeOfBits(site.weights.format, bits[i]));
        return;
    }
    std::vector<float> transformed;
    if (site.transform) {
        transformed.resize(n);
        site.transform->applyToWeights(original, count, in, transformed.data());
    }
    quantizeToInt8(site.weights, site.transform ? transformed.data() : original, out, count, width, first,
                   outputs);
}

void checkPrepared(const PreparedSite& site, std::int64_t outputs, std::int64_t inputs,
                   const std::string& where) {
    if (site.transform) site.transform->check(inputs, where);
    const std::int64_t width = site.transform ? site.transform->width(inputs) : inputs;
    checkOperand(site.weights, outputs, width, where + ": weights");
    if (site.weightBits &&
        (!site.weights.active() || site.weightBits->size() != static_cast<std::size_t>(outputs * width)))
        throw Error(ErrorCode::BadRecipe, fmt::format("{}: {} weight codes for a {} x {} matrix", where,
                                                      site.weightBits->size(), outputs, width));
    if (site.weightBits && site.weights.format.bits() < 8) {
        const auto limit = static_cast<std::uint8_t>(1 << site.weights.format.bits());
        if (std::any_of(site.weightBits->begin(), site.weightBits->end(),
                        [&](std::uint8_t b) { return b >= limit; }))
            throw Error(ErrorCode::BadRecipe, where + ": a weight code is outside its format");
    }
    const Format& format = site.weights.format;
    if (site.weightBits && format.reservedCodes > 0 &&
        std::any_of(site.weightBits->begin(), site.weightBits->end(),
                    [&](std::uint8_t b) { return std::isnan(valueOfBits(format, b)); }))
        throw Error(ErrorCode::BadRecipe, where + ": a weight code encodes no number");
    checkOperand(site.activations, 1, width, where + ": activations");
    checkLowRank(site.compensation, outputs, width, where);
}

} // namespace qs
