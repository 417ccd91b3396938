// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/hadamard.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace qs {
namespace {

constexpr std::int64_t kMaxBase = 512, kGrainElements = 1 << 14, kWilliamson = 172;

bool isPrime(std::int64_t n) {
    if (n < 2) return false;
    for (std::int64_t d = 2; d * d <= n; ++d)
        if (n % d == 0) return false;
    return true;
}
bool isPaleyOne(std::int64_t n) {
    return n % 4 == 0 && isPrime(n - 1);
}
bool isPaleyTwo(std::int64_t n) {
    return n % 4 == 0 && isPrime(n / 2 - 1) && (n / 2 - 1) % 4 == 1;
}

/// The order K0 of the part that is not Sylvester's; 0 when there is none.
std::int64_t baseOf(std::int64_t n) {
    if (n < 1) return 0;
    std::int64_t odd = n;
    while (odd % 2 == 0) odd /= 2;
    if (odd == 1) return 1;
    for (std::int64_t base = 4 * odd; base <= kMaxBase && n % base == 0; base *= 2)
        if (isPaleyOne(base) || isPaleyTwo(base) || base == kWilliamson) return base;
    return 0;
}

using Matrix = std::vector<std::int8_t>;

/// Legendre symbols of 0 .. q-1 modulo the prime q.
std::vector<int> legendre(std::int64_t q) {
    std::vector<int> symbol(static_cast<std::size_t>(q), -1);
    symbol[0] = 0;
    for (std::int64_t i = 1; i < q; ++i) symbol[static_cast<std::size_t>(i * i % q)] = 1;
    return symbol;
}

/// [[0, 1], [border, Q]] with Jacobsthal's matrix Q of the prime q.
Matrix conference(std::int64_t q, int border) {
    const std::vector<int> symbol = legendre(q);
    const std::int64_t n = q + 1;
    Matrix c(static_cast<std::size_t>(n * n));
    for (std::int64_t i = 0; i < n; ++i)
        for (std::int64_t j = 0; j < n; ++j) {
            int v = symbol[static_cast<std::size_t>(((i - j) % q + q) % q)];
            if (i == 0) v = j == 0 ? 0 : 1;
            if (j == 0 && i > 0) v = border;
            c[static_cast<std::size_t>(i * n + j)] = static_cast<std::int8_t>(v);
        }
    return c;
}

Matrix paleyOne(std::int64_t n) {
    Matrix h = conference(n - 1, -1);
    for (std::int64_t i = 0; i < n; ++i) h[static_cast<std::size_t>(i * n + i)] = 1;
    return h;
}

/// a [m, m] with every element replaced by a matrix [k, k].
template <class Block> Matrix expand(const Matrix& a, std::int64_t m, std::int64_t k, const Block& block) {
    const std::int64_t n = m * k;
    Matrix h(static_cast<std::size_t>(n * n));
    for (std::int64_t i = 0; i < n; ++i)
        for (std::int64_t j = 0; j < n; ++j)
            h[static_cast<std::size_t>(i * n + j)] =
                static_cast<std::int8_t>(block(a[static_cast<std::size_t>(i / k * m + j / k)], i % k, j % k));
    return h;
}

Matrix paleyTwo(std::int64_t n) {
    return expand(conference(n / 2 - 1, 1), n / 2, 2, [](int c, std::int64_t i, std::int64_t j) {
        if (c == 0) return i == 0 && j == 0 ? 1 : -1;
        return i == 1 && j == 1 ? -c : c;
    });
}

/// Williamson 1944: four symmetric circulants A, B, C, D of order 43 with A^2 + B^2 + C^2 + D^2 = 172 I.
/// Their first rows are constant on the cosets 3^k <3^7> of the sixth roots of unity modulo 43; bit k of a
/// mask says +1. The masks come from a search over all of them; the test checks H H' = 172 I.
Matrix williamson172() {
    constexpr std::int64_t kOrder = 43;
    constexpr std::array<int, 4> kMasks = {15, 38, 58, 108};
    std::array<std::array<int, kOrder>, 4> rows;
    std::int64_t power = 1;
    for (auto& row : rows) row[0] = 1;
    for (int k = 0; k < kOrder - 1; ++k, power = power * 3 % kOrder)
        for (std::size_t m = 0; m < kMasks.size(); ++m)
            rows[m][static_cast<std::size_t>(power)] = (kMasks[m] >> (k % 7) & 1) != 0 ? 1 : -1;
    const auto at = [&](int which, std::int64_t i, std::int64_t j) {
        return rows[static_cast<std::size_t>(which)][static_cast<std::size_t>((j - i + kOrder) % kOrder)];
    };
    // Which circulant stands where, with its sign: Williamson's array.
    const Matrix array = {1, 2, 3, 4, -2, 1, -4, 3, -3, 4, 1, -2, -4, -3, 2, 1};
    return expand(array, 4, kOrder, [&](int c, std::int64_t i, std::int64_t j) {
        return (c < 0 ? -1 : 1) * at(std::abs(c) - 1, i, j);
    });
}

Matrix baseMatrix(std::int64_t n) {
    if (n == 1) return {1};
    if (isPaleyOne(n)) return paleyOne(n);
    return isPaleyTwo(n) ? paleyTwo(n) : williamson172();
}

/// Sylvester's transform of n = 2^m numbers.
void sylvester(float* x, std::int64_t n) {
    for (std::int64_t half = 1; half < n; half *= 2)
        for (std::int64_t first = 0; first < n; first += 2 * half)
            for (std::int64_t i = first; i < first + half; ++i) {
                const float a = x[i], b = x[i + half];
                x[i] = a + b;
                x[i + half] = a - b;
            }
}

} // namespace

bool hasHadamard(std::int64_t n) {
    return baseOf(n) > 0;
}

std::vector<std::int8_t> hadamardMatrix(std::int64_t n) {
    const std::int64_t base = baseOf(n);
    if (base == 0) throw Error(ErrorCode::BadArgument, fmt::format("no Hadamard matrix of order {}", n));
    Matrix h = baseMatrix(base);
    for (std::int64_t order = base; order < n; order *= 2)
        h = expand(h, order, 2,
                   [](int v, std::int64_t i, std::int64_t j) { return i == 1 && j == 1 ? -v : v; });
    return h;
}

std::int64_t largestHadamard(std::int64_t width) {
    if (width < 1) throw Error(ErrorCode::BadArgument, fmt::format("no rotation of {} channels", width));
    for (std::int64_t parts = 1; parts < width; ++parts)
        if (width % parts == 0 && hasHadamard(width / parts)) return width / parts;
    return 1;
}

Rotation::Rotation(std::int64_t width, std::int64_t block, std::uint64_t seed)
    : width_(width), block_(block), base_(baseOf(block)) {
    if (base_ == 0 || width < 1 || width % block != 0)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("no rotation of {} channels in blocks of {}", width, block));
    const Matrix base = baseMatrix(base_);
    baseMatrix_.assign(base.begin(), base.end());
    const Random random(seed);
    for (std::int64_t j = 0; j < width; ++j)
        signs_.push_back((random.at(static_cast<std::uint64_t>(j)) >> 63) != 0 ? -1.0f : 1.0f);
    normalize_ = static_cast<float>(1 / std::sqrt(static_cast<double>(block)));
}

void Rotation::transformBlock(float* x, float* scratch, bool transposed) const {
    const std::int64_t inner = block_ / base_;
    for (std::int64_t a = 0; a < base_; ++a) sylvester(x + a * inner, inner);
    if (base_ > 1) {
        std::copy_n(x, block_, scratch);
        for (std::int64_t a = 0; a < base_; ++a) {
            float* out = x + a * inner;
            std::fill_n(out, inner, 0.0f);
            for (std::int64_t b = 0; b < base_; ++b) {
                const float sign =
                    baseMatrix_[static_cast<std::size_t>(transposed ? b * base_ + a : a * base_ + b)];
                const float* in = scratch + b * inner;
                for (std::int64_t i = 0; i < inner; ++i) out[i] += sign * in[i];
            }
        }
    }
    for (std::int64_t i = 0; i < block_; ++i) x[i] *= normalize_;
}

void Rotation::apply(float* x, std::int64_t rows) const {
    parallelFor(rows, std::max<std::int64_t>(1, kGrainElements / width_),
                [&](std::int64_t begin, std::int64_t end) {
                    std::vector<float> scratch(static_cast<std::size_t>(block_));
                    for (std::int64_t r = begin; r < end; ++r) {
                        float* row = x + r * width_;
                        for (std::int64_t j = 0; j < width_; ++j)
                            row[j] *= signs_[static_cast<std::size_t>(j)];
                        for (std::int64_t j = 0; j < width_; j += block_)
                            transformBlock(row + j, scratch.data(), false);
                    }
                });
}

void Rotation::undo(float* x, std::int64_t rows) const {
    parallelFor(rows, std::max<std::int64_t>(1, kGrainElements / width_),
                [&](std::int64_t begin, std::int64_t end) {
                    std::vector<float> scratch(static_cast<std::size_t>(block_));
                    for (std::int64_t r = begin; r < end; ++r) {
                        float* row = x + r * width_;
                        for (std::int64_t j = 0; j < width_; j += block_)
                            transformBlock(row + j, scratch.data(), true);
                        for (std::int64_t j = 0; j < width_; ++j)
                            row[j] *= signs_[static_cast<std::size_t>(j)];
                    }
                });
}

} // namespace qs
