// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace qs {

/// A change of basis of a linear's input that full precision does not notice: v = T(u), W' v = W u. What is
/// quantized is v and W'. Steps in the order of the members; an empty (or zero) one does nothing.
///   gain      SmoothQuant and AWQ: 1 / s_j; step migration: 1 / step_j; QuaRot: 1 / norm gain
///   gather    dimension reconstruction: channels split, dropped and reordered
///   rotation  QuaRot: randomized Hadamard
///   offset    staggered copies: the weights do not see it
struct InputTransform {
    std::vector<float> gain;          ///< [channels]: u_j * gain_j; column j of W is divided by it
    std::vector<std::int32_t> gather; ///< [width]: v_k = u[gather_k]; W'_k = column gather_k / its copies
    std::int64_t rotation =
        0; ///< > 0: orthonormal Hadamard over blocks of this many channels (divides width)
    std::uint64_t rotationSeed = 0; ///< of the +-1 signs by which v is multiplied before it
    std::vector<float> offset;      ///< [width]: added to v just before rounding

    bool operator==(const InputTransform&) const = default;
    bool isIdentity() const;
    std::int64_t width(std::int64_t channels) const; ///< of v

    /// v [rows, width] of u [rows, channels]; may not overlap. In parallel over rows.
    void apply(const float* u, std::int64_t rows, std::int64_t channels, float* v) const;
    /// Rows of W [rows, channels] in the new basis: W' [rows, width]; may not overlap. One thread.
    void applyToWeights(const float* w, std::int64_t rows, std::int64_t channels, float* out) const;

    /// Error(BadRecipe) "WHERE: ..." when it does not fit that many channels or is not finite.
    void check(std::int64_t channels, const std::string& where) const;
};

/// Whether both are the identity, or equal; null stands for the identity.
bool sameTransform(const InputTransform* a, const InputTransform* b);

/// Rotation(width, block, seed) (quant/hadamard.h) of one row x [width]. block: divides width, and
/// hasHadamard.
void rotateBlocks(float* x, std::int64_t width, std::int64_t block, std::uint64_t seed);

} // namespace qs
