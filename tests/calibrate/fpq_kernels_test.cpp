// SPDX-License-Identifier: GPL-3.0-or-later
// The search's inner loops against plain ones, and every instruction set against the portable one.
#include "base/random.h"
#include "calibrate/fpq/loss_kernels.h"

#include <gtest/gtest.h>
#include <vector>

namespace qs {
namespace {

struct Inputs {
    std::vector<std::int32_t> low, high;
    std::vector<double> factor;
    std::vector<float> a, b, c;

    explicit Inputs(std::int64_t n) {
        Random random(static_cast<std::uint64_t>(n));
        for (std::int64_t i = 0; i < n; ++i) {
            low.push_back(static_cast<std::int32_t>(random.below(2000000)) - 1000000);
            high.push_back(static_cast<std::int32_t>(random.below(2000000)) - 1000000);
            factor.push_back(1e-6 * random.uniform());
            a.push_back(static_cast<float>(random.normal()));
            b.push_back(static_cast<float>(random.normal()));
            c.push_back(static_cast<float>(random.normal()));
        }
    }
};

std::vector<Isa> instructionSets() {
    std::vector<Isa> sets;
    for (const Isa isa : {Isa::Portable, Isa::Avx2, Isa::Avx512})
        if (isa <= activeIsa()) sets.push_back(isa);
    return sets;
}

TEST(FpqKernels, AgreeWithPlainLoops) {
    for (const std::int64_t n : {0, 1, 7, 8, 9, 40, 77}) {
        const Inputs in(n);
        double one = 0, two = 0, difference = 0, form = 0;
        for (std::size_t i = 0; i < static_cast<std::size_t>(n); ++i) {
            const double scale = in.factor[i] * 0.5, t = in.a[i];
            one += (in.low[i] * scale - t) * (in.low[i] * scale - t);
            const double sum = in.low[i] + 128.0 * in.high[i];
            two += (sum * scale - t) * (sum * scale - t);
            difference += (double(in.b[i]) - t) * (double(in.b[i]) - t);
            form += t * (double(in.b[i]) + 2 * double(in.c[i]));
        }
        const LossKernels& k = lossKernels(Isa::Portable);
        EXPECT_NEAR(k.integerError(in.low.data(), nullptr, in.factor.data(), 0.5, in.a.data(), n), one,
                    1e-12 * one);
        EXPECT_NEAR(k.integerError(in.low.data(), in.high.data(), in.factor.data(), 0.5, in.a.data(), n), two,
                    1e-12 * two);
        EXPECT_NEAR(k.floatError(in.b.data(), in.a.data(), n), difference, 1e-12 * difference);
        EXPECT_NEAR(k.quadratic(in.a.data(), in.b.data(), in.c.data(), n), form,
                    1e-12 * static_cast<double>(n));
    }
}

TEST(FpqKernels, DigitsAddUp) {
    std::vector<float> values;
    for (int v = -16256; v <= 16256; v += 13) values.push_back(static_cast<float>(v));
    const auto n = static_cast<std::int64_t>(values.size());
    for (const Isa isa : instructionSets()) {
        std::vector<std::int8_t> low(values.size()), high(values.size());
        lossKernels(isa).split(values.data(), n, low.data(), high.data());
        for (std::size_t i = 0; i < values.size(); ++i) EXPECT_EQ(low[i] + 128 * high[i], values[i]);
    }
    for (int v = -128; v < 128; ++v) {
        const auto value = static_cast<float>(v);
        std::int8_t code = 0;
        lossKernels().split(&value, 1, &code, nullptr);
        EXPECT_EQ(code, v);
    }
}

TEST(FpqKernels, InstructionSetsGiveTheSameBits) {
    for (const std::int64_t n : {5, 64, 83})
        for (const Isa isa : instructionSets()) {
            const Inputs in(n);
            const LossKernels &k = lossKernels(isa), &plain = lossKernels(Isa::Portable);
            for (const std::int32_t* high : {static_cast<const std::int32_t*>(nullptr), in.high.data()})
                EXPECT_EQ(k.integerError(in.low.data(), high, in.factor.data(), 0.3, in.a.data(), n),
                          plain.integerError(in.low.data(), high, in.factor.data(), 0.3, in.a.data(), n));
            EXPECT_EQ(k.floatError(in.a.data(), in.b.data(), n),
                      plain.floatError(in.a.data(), in.b.data(), n));
            EXPECT_EQ(k.quadratic(in.a.data(), in.b.data(), in.c.data(), n),
                      plain.quadratic(in.a.data(), in.b.data(), in.c.data(), n));
        }
}

} // namespace
} // namespace qs
