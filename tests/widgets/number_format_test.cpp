// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"

#include <QLocale>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

TEST(NumberFormat, SignificantDigits) {
    EXPECT_EQ(formatNumber(12.3456), QStringLiteral("12.35"));
    EXPECT_EQ(formatNumber(0.00123456), QStringLiteral("0.001235"));
    EXPECT_EQ(formatNumber(-0.5, 2), QStringLiteral("−0.50"));
    EXPECT_EQ(formatNumber(0), QStringLiteral("0"));
    EXPECT_EQ(formatNumber(1.5e-7, 3), QStringLiteral("1.50·10⁻⁷"));
    EXPECT_EQ(formatNumber(9.9999e8, 3), QStringLiteral("1.00·10⁹"));
}

TEST(NumberFormat, WhatIsNoNumber) {
    EXPECT_EQ(formatNumber(std::nan("")), QStringLiteral("–"));
    EXPECT_EQ(formatNumber(-kInf), QStringLiteral("−∞"));
    EXPECT_EQ(formatPercent(std::nan("")), QStringLiteral("–"));
    EXPECT_EQ(formatDecibel(kInf), QStringLiteral("exact"));
    EXPECT_EQ(formatTick(std::nan(""), 1), QStringLiteral("–"));
    EXPECT_EQ(formatDuration(kInf), QStringLiteral("–"));
    EXPECT_EQ(formatBytes(-1), QStringLiteral("–"));
}

TEST(NumberFormat, Percent) {
    EXPECT_EQ(formatPercent(0), QStringLiteral("0 %"));
    EXPECT_EQ(formatPercent(0.0123), QStringLiteral("1.23 %"));
    EXPECT_EQ(formatPercent(1), QStringLiteral("100 %"));
    EXPECT_EQ(formatPercent(1e-9), QStringLiteral("< 0.001 %"));
}

TEST(NumberFormat, MetricsShowTwoDigitsOfTheirError) {
    EXPECT_EQ(formatMetric({0.74213, 0.01234}), QStringLiteral("0.742 ± 0.012"));
    EXPECT_EQ(formatMetric({8.14159, 0.5}), QStringLiteral("8.14 ± 0.50"));
    EXPECT_EQ(formatMetric({8.14159, std::nullopt}), QStringLiteral("8.142"));
    EXPECT_EQ(formatMetric({1, 0.0}), QStringLiteral("1.000"));
}

TEST(NumberFormat, TicksHaveTheDecimalsOfTheirStep) {
    EXPECT_EQ(formatTick(0.30000000000000004, 0.1), QStringLiteral("0.3"));
    EXPECT_EQ(formatTick(1e-17, 0.05), QStringLiteral("0"));
    EXPECT_EQ(formatTick(-20, 20), QStringLiteral("−20"));
    EXPECT_EQ(formatTick(0.25, 0.05), QStringLiteral("0.25"));
    EXPECT_EQ(formatLogTick(100), QStringLiteral("100"));
    EXPECT_EQ(formatLogTick(1e6), QStringLiteral("10⁶"));
    EXPECT_EQ(formatLogTick(2e-5), QStringLiteral("2·10⁻⁵"));
}

TEST(NumberFormat, DurationsAndSizes) {
    EXPECT_EQ(formatDuration(12.4), QStringLiteral("12 s"));
    EXPECT_EQ(formatDuration(130), QStringLiteral("2 min 10 s"));
    EXPECT_EQ(formatDuration(3900), QStringLiteral("1 h 5 min"));
    EXPECT_EQ(formatBytes(1234567890), QStringLiteral("1.2 GB"));
}

TEST(NumberFormat, FollowsTheLocale) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(formatNumber(12.3456), QStringLiteral("12,35"));
    EXPECT_EQ(formatCount(1234567), QStringLiteral("1.234.567"));
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain)); // leaves four digits together
    EXPECT_EQ(formatCount(1234), QStringLiteral("1234"));
    EXPECT_EQ(formatCount(12345), QStringLiteral("12.345"));
    EXPECT_EQ(formatCount(1234567), QStringLiteral("1.234.567"));
    EXPECT_EQ(formatCount(-1234567), QStringLiteral("−1.234.567"));
    QLocale::setDefault(before);
}

} // namespace
} // namespace qs
