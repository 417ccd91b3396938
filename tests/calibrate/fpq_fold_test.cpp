// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-shifted exponent bias: the shift of a channel is a power of two, and moves between the quantizer, the
// weights and the producer without a bit of difference (LLM-FP4 section 4.2).
#include "base/random.h"
#include "quant/fold.h"
#include "quant/quantizer.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

std::vector<float> normals(std::int64_t n, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> x;
    for (std::int64_t i = 0; i < n; ++i) x.push_back(static_cast<float>(random.normal()));
    return x;
}

/// What folding calls the step of a channel: its values are divided by it.
std::vector<double> stepsOf(const std::vector<std::uint8_t>& shift) {
    std::vector<double> steps;
    for (const std::uint8_t s : shift) steps.push_back(std::ldexp(1.0, -s));
    return steps;
}

std::vector<std::uint8_t> someShifts(std::int64_t n, int largest) {
    std::vector<std::uint8_t> shift;
    for (std::int64_t j = 0; j < n; ++j) shift.push_back(static_cast<std::uint8_t>(j * 7 % (largest + 1)));
    return shift;
}

/// One bias rho for the whole tensor.
QuantParams tensorParams(const Format& f, double rho) {
    QuantParams p;
    p.format = f;
    p.bias = {rho};
    return p;
}

QuantParams shifted(const Format& f, double rho, const std::vector<std::uint8_t>& shift) {
    QuantParams p = tensorParams(f, rho);
    p.granularity = Granularity::Column;
    p.rho = rho;
    p.shift = shift;
    p.bias.clear();
    for (const std::uint8_t s : shift) p.bias.push_back(rho + s);
    return p;
}

/// x [rows, cols] with column j times 2^(sign * shift_j).
std::vector<float> scaledColumns(std::vector<float> x, const std::vector<std::uint8_t>& shift, int sign) {
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = std::ldexp(x[i], sign * static_cast<int>(shift[i % shift.size()]));
    return x;
}

/// Q_{rho + s}(x) = 2^-s Q_rho(2^s x), for every format that the search can choose. The bias rho is exactly
/// representable with its integer added, so that both sides see the same number.
TEST(FpqFold, ShiftCommutesWithRounding) {
    constexpr std::int64_t kRows = 40, kCols = 24;
    for (const Format& f : allFormats()) {
        if (f.kind != Format::Kind::Float) continue;
        const std::vector<std::uint8_t> shift = someShifts(kCols, std::min(15, (1 << f.exponentBits) - 1));
        const std::vector<float> x = normals(kRows * kCols, static_cast<std::uint64_t>(f.bits()));
        for (const double rho : {0.0, -1.8046875, 2.34375}) {
            std::vector<float> direct(x.size());
            fakeQuantize(shifted(f, rho, shift), x.data(), direct.data(), kRows, kCols);
            std::vector<float> other = scaledColumns(x, shift, 1);
            fakeQuantize(tensorParams(f, rho), other.data(), other.data(), kRows, kCols);
            EXPECT_EQ(direct, scaledColumns(other, shift, -1)) << f.name() << " rho " << rho;
            std::vector<std::uint8_t> a(x.size()), b(x.size());
            quantizeToBits(shifted(f, rho, shift), x.data(), a.data(), kRows, kCols);
            quantizeToBits(tensorParams(f, rho), scaledColumns(x, shift, 1).data(), b.data(), kRows, kCols);
            EXPECT_EQ(a, b) << "the codes are the same";
        }
    }
}

/// A norm gives gain * n: with the shift in the gain it gives the shifted activation.
TEST(FpqFold, GainTakesTheShift) {
    constexpr std::int64_t kRows = 9, kCols = 32;
    const std::vector<std::uint8_t> shift = someShifts(kCols, 7);
    const std::vector<float> gain = normals(kCols, 1), n = normals(kRows * kCols, 2);
    const std::vector<float> folded = foldIntoGain(gain, stepsOf(shift));
    std::vector<float> x(n.size()), xFolded(n.size());
    for (std::size_t i = 0; i < n.size(); ++i) {
        x[i] = n[i] * gain[i % gain.size()];
        xFolded[i] = n[i] * folded[i % gain.size()];
    }
    EXPECT_EQ(xFolded, scaledColumns(x, shift, 1));
}

std::vector<float> product(const std::vector<float>& x, std::int64_t rows, const std::vector<float>& w,
                           std::int64_t outputs, std::int64_t inputs) {
    std::vector<float> y(static_cast<std::size_t>(rows * outputs));
    for (std::int64_t t = 0; t < rows; ++t)
        for (std::int64_t o = 0; o < outputs; ++o) {
            float sum = 0;
            for (std::int64_t j = 0; j < inputs; ++j)
                sum +=
                    x[static_cast<std::size_t>(t * inputs + j)] * w[static_cast<std::size_t>(o * inputs + j)];
            y[static_cast<std::size_t>(t * outputs + o)] = sum;
        }
    return y;
}

/// silu(gate) * up is linear in up: rows of up_proj take the shifts of down_proj's input.
TEST(FpqFold, UpRowsTakeTheShift) {
    constexpr std::int64_t kRows = 6, kIn = 20, kInner = 28;
    const std::vector<std::uint8_t> shift = someShifts(kInner, 3);
    const std::vector<float> x = normals(kRows * kIn, 3), gate = normals(kRows * kInner, 4);
    std::vector<float> up = normals(kInner * kIn, 5);
    std::vector<float> before = product(x, kRows, up, kInner, kIn);
    foldIntoRows(up, {}, stepsOf(shift));
    std::vector<float> after = product(x, kRows, up, kInner, kIn);
    for (std::size_t i = 0; i < before.size(); ++i) {
        before[i] *= gate[i];
        after[i] *= gate[i];
    }
    EXPECT_EQ(after, scaledColumns(before, shift, 1));
}

/// Attention mixes tokens, not dimensions: rows of v_proj take the shifts of o_proj's input, which query
/// heads that share a head of v must share, too.
TEST(FpqFold, ValueRowsTakeTheShiftWithGroupedHeads) {
    constexpr std::int64_t kHeads = 6, kKvHeads = 2, kDim = 8, kTokens = 5, kIn = 16;
    const std::vector<std::uint8_t> kvShift = someShifts(kKvHeads * kDim, 3);
    std::vector<std::uint8_t> shift;
    for (std::int64_t h = 0; h < kHeads; ++h)
        for (std::int64_t d = 0; d < kDim; ++d)
            shift.push_back(kvShift[static_cast<std::size_t>(h / (kHeads / kKvHeads) * kDim + d)]);
    const std::vector<double> valueStep = valueSteps(stepsOf(shift), kHeads, kKvHeads, kDim);
    EXPECT_EQ(valueStep, stepsOf(kvShift));

    const std::vector<float> x = normals(kTokens * kIn, 6), mix = normals(kHeads * kTokens * kTokens, 7);
    std::vector<float> v = normals(kKvHeads * kDim * kIn, 8);
    const auto attend = [&] {
        const std::vector<float> values = product(x, kTokens, v, kKvHeads * kDim, kIn);
        std::vector<float> out(static_cast<std::size_t>(kTokens * kHeads * kDim));
        for (std::int64_t t = 0; t < kTokens; ++t)
            for (std::int64_t h = 0; h < kHeads; ++h)
                for (std::int64_t s = 0; s < kTokens; ++s)
                    for (std::int64_t d = 0; d < kDim; ++d)
                        out[static_cast<std::size_t>((t * kHeads + h) * kDim + d)] +=
                            mix[static_cast<std::size_t>((h * kTokens + t) * kTokens + s)] *
                            values[static_cast<std::size_t>((s * kKvHeads + h / (kHeads / kKvHeads)) * kDim +
                                                            d)];
        return out;
    };
    const std::vector<float> before = attend();
    foldIntoRows(v, {}, valueStep);
    EXPECT_EQ(attend(), scaledColumns(before, shift, 1));
}

/// The other way round: the shift on the consumer's columns, the codes carrying rho alone ("pre-shifted
/// weights"), gives the product bit for bit.
TEST(FpqFold, WeightColumnsTakeTheShiftBack) {
    constexpr std::int64_t kRows = 11, kIn = 24, kOut = 7;
    const Format f = Format::floating(2, 1);
    const std::vector<std::uint8_t> shift = someShifts(kIn, 3);
    const std::vector<float> x = normals(kRows * kIn, 9);
    std::vector<float> w = normals(kOut * kIn, 10), direct(x.size());
    fakeQuantize(shifted(f, 1.25, shift), x.data(), direct.data(), kRows, kIn);
    const std::vector<float> wanted = product(direct, kRows, w, kOut, kIn);
    std::vector<float> codes = scaledColumns(x, shift, 1);
    fakeQuantize(tensorParams(f, 1.25), codes.data(), codes.data(), kRows, kIn);
    foldIntoColumns(w, stepsOf(shift));
    EXPECT_EQ(product(codes, kRows, w, kOut, kIn), wanted);
}

} // namespace
} // namespace qs
