// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bit_pattern_view.h"
#include "synthetic.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::grab;

TEST(BitPattern, AClickFlipsABit) {
    BitPatternView view;
    view.setFormat(Format::floating(2, 1), 0);
    view.setBits(0b0101); // 2^2 * 1.5 = 6
    grab(view, {600, 160});
    EXPECT_EQ(view.valueOf(view.bits()), 6);
    QSignalSpy spy(&view, &BitPatternView::bitsChanged);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.bitRect(3).center().toPoint());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(view.bits(), 0b1101);
    EXPECT_EQ(view.valueOf(view.bits()), -6);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.bitRect(2).center().toPoint());
    EXPECT_EQ(view.valueOf(view.bits()), -1); // 1001: subnormal, 2^1 * 0.5
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(590, 20));
    EXPECT_EQ(spy.count(), 2);
}

TEST(BitPattern, SaysWhatTheBitsMean) {
    BitPatternView view;
    view.setFormat(Format::floating(2, 1), 0.5);
    view.setBits(0b0101);
    EXPECT_EQ(view.formula(), QStringLiteral("+1 × 2^(2 − 0.500) × 1.500 = 4.243"));
    EXPECT_EQ(view.nameOf(3), QStringLiteral("sign"));
    EXPECT_EQ(view.nameOf(1), QStringLiteral("exponent 0"));
    EXPECT_EQ(view.nameOf(0), QStringLiteral("mantissa 0"));
    EXPECT_TRUE(view.sentence().contains(QStringLiteral("octave")));
    view.setBits(0b0001);
    EXPECT_EQ(view.formula(), QStringLiteral("+1 × 2^(1 − 0.500) × 0.5000 = 0.7071"));
    EXPECT_TRUE(view.sentence().contains(QStringLiteral("subnormal")));
    view.setBits(0);
    EXPECT_TRUE(view.sentence().contains(QStringLiteral("zero")));
    view.setFormat(Format::integer(4), 0);
    view.setBits(0b1101);
    EXPECT_EQ(view.formula(), QStringLiteral("-3 steps of 0.5000 = −1.500"));
    EXPECT_EQ(view.nameOf(3), QStringLiteral("counts -8"));
    view.setFormat(Format::ocpE4M3(), 7);
    view.setBits(0x7f);
    EXPECT_TRUE(std::isnan(view.valueOf(0x7f)));
    EXPECT_TRUE(view.sentence().contains(QStringLiteral("NaN")));
}

/// The formula's factors give the value of every pattern of every format.
TEST(BitPattern, TheFormulaIsTrueForEveryPattern) {
    for (const Format& format : allFormats()) {
        if (format.kind != Format::Kind::Float) continue;
        BitPatternView view;
        view.setFormat(format, 0);
        for (int bits = 0; bits < 1 << format.bits(); ++bits) {
            view.setBits(static_cast<std::uint8_t>(bits));
            if (std::isnan(view.valueOf(view.bits()))) continue;
            const int m = format.mantissaBits, mantissa = bits & ((1 << m) - 1),
                      exponent = (bits >> m) & ((1 << format.exponentBits) - 1);
            const double expected = exponent == 0 ? std::ldexp(mantissa, 1 - m)
                                                  : std::ldexp(1 + std::ldexp(mantissa, -m), exponent);
            EXPECT_EQ(std::abs(view.valueOf(view.bits())), expected) << format.name() << " " << bits;
        }
    }
}

TEST(BitPattern, KeysMoveAndFlip) {
    BitPatternView view;
    view.setFormat(Format::floating(2, 1), 0);
    grab(view, {600, 160});
    QTest::keyClick(&view, Qt::Key_Space); // nothing is marked yet
    EXPECT_EQ(view.bits(), 0);
    QTest::keyClick(&view, Qt::Key_Left); // the sign
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("exponent 1"))) << view.readout().toStdString();
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(view.bits(), 0b0100);
    EXPECT_TRUE(view.readout().contains(QStringLiteral("4.000 becomes 0")));
}

TEST(BitPattern, DrawsEveryFormat) {
    BitPatternView view;
    for (const Format& format : allFormats()) {
        view.setFormat(format, -3);
        grab(view, {400, 160});
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Space);
        grab(view, {2, 2});
    }
    view.setFormat(Format::none(), 0);
    grab(view, {400, 160});
    EXPECT_EQ(view.bitCount(), 0);
    EXPECT_TRUE(view.formula().isEmpty());
}

} // namespace
} // namespace qs
