// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

namespace qs {

/// A Hadamard matrix [n, n] of +1 and -1, row-major: K x S with K of order K0 and S Sylvester's of order 2^m.
/// K is Paley's first (K0 - 1 a prime = 3 mod 4) or second construction (K0/2 - 1 a prime = 1 mod 4), or
/// Williamson's of order 172. Error(BadArgument) when none of them gives order n (hasHadamard).
std::vector<std::int8_t> hadamardMatrix(std::int64_t n);
/// Whether hadamardMatrix(n) exists, with K0 of at most 512 so that the transform stays fast.
bool hasHadamard(std::int64_t n);
/// The largest divisor of `width` that hasHadamard: `width` itself for most models (768 = 12 x 64, 11008 =
/// 172 x 64), else blocks (our choice; Ashkboos et al. 2024, QuaRot, take tabulated matrices instead).
std::int64_t largestHadamard(std::int64_t width);

/// The randomized Hadamard rotation of QuaRot over consecutive blocks of channels: v = H D u / sqrt(block), D
/// the +-1 signs of a seed (one per channel of the row). Orthonormal, so that rotating inputs and the rows of
/// the weights alike changes no product. O(block log block) per block, in f32 in a fixed order: same bits on
/// any machine and thread count.
class Rotation {
public:
    /// Error(BadArgument) unless block divides width and hasHadamard.
    Rotation(std::int64_t width, std::int64_t block, std::uint64_t seed);

    void apply(float* x, std::int64_t rows) const; ///< x [rows, width], in place, in parallel
    void undo(float* x, std::int64_t rows) const;  ///< the inverse: D H' v / sqrt(block)

private:
    void transformBlock(float* x, float* scratch, bool transposed) const;

    std::int64_t width_, block_, base_; ///< base_: K0
    std::vector<float> baseMatrix_;     ///< [K0, K0]
    std::vector<float> signs_;          ///< [width]
    float normalize_;
};

} // namespace qs
