// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quantizer.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

TEST(PreShift, EffectiveBiasesAndFolding) {
    const Format f = Format::parse("e2m1");
    const std::vector<double> maxima = {8, 1, 0, 4, 0.0001};
    const QuantParams p = preShiftFromMax(f, maxima);
    EXPECT_NEAR(p.rho, std::log2(12.0 / 8), 1e-12);
    EXPECT_EQ(p.shift, (std::vector<std::uint8_t>{0, 3, 3, 1, 3}));
    for (std::size_t j = 0; j < maxima.size(); ++j) EXPECT_EQ(p.bias[j], p.rho + p.shift[j]);
    // Q at bias rho + s is 2^-s Q_rho(2^s x): the shift is exact.
    for (const double x : {0.3, -0.77, 1.9})
        for (int s = 0; s < 4; ++s)
            EXPECT_NEAR(quantizeScalar(f, p.rho + s, x).value,
                        std::exp2(-s) * quantizeScalar(f, p.rho, std::exp2(s) * x).value, 1e-14);
    EXPECT_EQ(preShiftFromMax(Format::parse("e1m2"), maxima).shift,
              (std::vector<std::uint8_t>{0, 1, 1, 1, 1}));
    EXPECT_EQ(preShiftFromMax(Format::parse("int4"), maxima).shift,
              (std::vector<std::uint8_t>{0, 1, 1, 1, 1}));
    const QuantParams silent = preShiftFromMax(f, std::vector<double>{0, 0});
    EXPECT_EQ(silent.bias, (std::vector<double>{3, 3})) << "finite although nothing was seen";
}

TEST(PreShift, RoundsHalfToEven) {
    const std::vector<double> bias = {1, 1.5, 2.5, 3.5};
    EXPECT_EQ(preShiftParams(Format::parse("e2m1"), bias, 1).shift, (std::vector<std::uint8_t>{0, 0, 2, 2}));
}

} // namespace
} // namespace qs
