// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/transform.h"

#include "base/error.h"
#include "base/parallel.h"
#include "quant/hadamard.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace qs {
namespace {

constexpr std::int64_t kElementsPerPiece = 1 << 15;

bool allFinite(const std::vector<float>& v) {
    return std::all_of(v.begin(), v.end(), [](float x) { return std::isfinite(x); });
}

/// Everything before the rotation.
void scaleAndGather(const InputTransform& t, const float* u, std::int64_t width, float* v) {
    for (std::int64_t k = 0; k < width; ++k) {
        const auto j = t.gather.empty() ? static_cast<std::size_t>(k)
                                        : static_cast<std::size_t>(t.gather[static_cast<std::size_t>(k)]);
        v[k] = t.gain.empty() ? u[j] : u[j] * t.gain[j];
    }
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
    std::optional<Rotation> turn;
    if (rotation > 0) turn.emplace(wide, rotation, rotationSeed);
    parallelFor(rows, std::max<std::int64_t>(1, kElementsPerPiece / std::max<std::int64_t>(1, wide)),
                [&](std::int64_t begin, std::int64_t end) {
                    for (std::int64_t r = begin; r < end; ++r)
                        scaleAndGather(*this, u + r * channels, wide, v + r * wide);
                    if (turn) turn->apply(v + begin * wide, end - begin);
                    for (std::int64_t r = begin; r < end; ++r)
                        for (std::size_t k = 0; k < offset.size(); ++k)
                            v[r * wide + static_cast<std::int64_t>(k)] += offset[k];
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
    }
    if (rotation > 0) Rotation(wide, rotation, rotationSeed).apply(out, rows);
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
    if (rotation < 0 || (rotation > 0 && (wide % rotation != 0 || !hasHadamard(rotation))))
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
    Rotation(width, block, seed).apply(x, 1);
}

} // namespace qs
