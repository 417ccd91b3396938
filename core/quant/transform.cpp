// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/transform.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>

namespace qs {
namespace {

constexpr std::int64_t kElementsPerPiece = 1 << 15;

bool allFinite(const std::vector<float>& v) {
    return std::all_of(v.begin(), v.end(), [](float x) { return std::isfinite(x); });
}

void applyRow(const InputTransform& t, const float* u, std::int64_t width, float* v) {
    for (std::int64_t k = 0; k < width; ++k) {
        const auto j = t.gather.empty() ? static_cast<std::size_t>(k)
                                        : static_cast<std::size_t>(t.gather[static_cast<std::size_t>(k)]);
        v[k] = t.gain.empty() ? u[j] : u[j] * t.gain[j];
    }
    if (t.rotation > 0) rotateBlocks(v, width, t.rotation, t.rotationSeed);
    if (!t.offset.empty())
        for (std::int64_t k = 0; k < width; ++k) v[k] += t.offset[static_cast<std::size_t>(k)];
}

} // namespace

bool InputTransform::isIdentity() const {
    return gain.empty() && gather.empty() && rotation == 0 && offset.empty();
}

std::int64_t InputTransform::width(std::int64_t channels) const {
    return gather.empty() ? channels : static_cast<std::int64_t>(gather.size());
}

void InputTransform::apply(const float* u, std::int64_t rows, std::int64_t channels, float* v) const {
    const std::int64_t wide = width(channels);
    parallelFor(rows, std::max<std::int64_t>(1, kElementsPerPiece / std::max<std::int64_t>(1, wide)),
                [&](std::int64_t begin, std::int64_t end) {
                    for (std::int64_t r = begin; r < end; ++r)
                        applyRow(*this, u + r * channels, wide, v + r * wide);
                });
}

void InputTransform::applyToWeights(const float* w, std::int64_t rows, std::int64_t channels,
                                    float* out) const {
    const std::int64_t wide = width(channels);
    std::vector<double> divisor(static_cast<std::size_t>(channels), 0); // gain times number of copies
    for (std::int64_t k = 0; k < wide; ++k)
        ++divisor[gather.empty() ? static_cast<std::size_t>(k)
                                 : static_cast<std::size_t>(gather[static_cast<std::size_t>(k)])];
    if (!gain.empty())
        for (std::size_t j = 0; j < divisor.size(); ++j) divisor[j] *= gain[j];
    for (std::int64_t r = 0; r < rows; ++r) {
        const float* from = w + r * channels;
        float* to = out + r * wide;
        for (std::int64_t k = 0; k < wide; ++k) {
            const auto j = gather.empty() ? static_cast<std::size_t>(k)
                                          : static_cast<std::size_t>(gather[static_cast<std::size_t>(k)]);
            to[k] = static_cast<float>(from[j] / divisor[j]);
        }
        if (rotation > 0) rotateBlocks(to, wide, rotation, rotationSeed);
    }
}

void InputTransform::check(std::int64_t channels, const std::string& where) const {
    const auto fail = [&](const std::string& why) {
        throw Error(ErrorCode::BadRecipe, where + ": transform: " + why);
    };
    const std::int64_t wide = width(channels);
    if (!gain.empty() && static_cast<std::int64_t>(gain.size()) != channels)
        fail(fmt::format("{} gains for {} channels", gain.size(), channels));
    if (!allFinite(gain) || std::find(gain.begin(), gain.end(), 0.0f) != gain.end())
        fail("a gain is zero or not finite");
    if (std::any_of(gather.begin(), gather.end(), [&](std::int32_t j) { return j < 0 || j >= channels; }))
        fail(fmt::format("an index is outside 0..{}", channels - 1));
    if (rotation < 0 || (rotation > 0 && (wide % rotation != 0 ||
                                          !std::has_single_bit(static_cast<std::uint64_t>(rotation)))))
        fail(fmt::format("a rotation over blocks of {} does not fit {} channels", rotation, wide));
    if (!offset.empty() && static_cast<std::int64_t>(offset.size()) != wide)
        fail(fmt::format("{} offsets for {} channels", offset.size(), wide));
    if (!allFinite(offset)) fail("an offset is not finite");
}

bool sameTransform(const InputTransform* a, const InputTransform* b) {
    const bool plainA = !a || a->isIdentity(), plainB = !b || b->isIdentity();
    return plainA || plainB ? plainA == plainB : a == b || *a == *b;
}

void rotateBlocks(float* x, std::int64_t width, std::int64_t block, std::uint64_t seed) {
    const Random random(seed);
    const auto norm = static_cast<float>(1 / std::sqrt(static_cast<double>(block)));
    for (std::int64_t i = 0; i < width; ++i)
        x[i] *= random.at(static_cast<std::uint64_t>(i)) >> 63 ? -norm : norm;
    for (float* at = x; at < x + width; at += block)
        for (std::int64_t half = 1; half < block; half *= 2)
            for (std::int64_t i = 0; i < block; i += 2 * half)
                for (std::int64_t j = i; j < i + half; ++j) {
                    const float a = at[j], b = at[j + half];
                    at[j] = a + b;
                    at[j + half] = a - b;
                }
}

} // namespace qs
