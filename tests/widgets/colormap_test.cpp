// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/colormap.h"
#include "theme.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

double distance(std::uint32_t x, std::uint32_t y) {
    const OkLab a = okLabOf(x), b = okLabOf(y);
    return std::hypot(a.lightness - b.lightness, a.a - b.a, a.b - b.b);
}

TEST(Colormap, SrgbPrimariesHaveTheirPublishedOkLabCoordinates) {
    const OkLab red = okLabOf(0xffff0000); // Ottosson's conversion: L 0.6280, a 0.2249, b 0.1258
    EXPECT_NEAR(red.lightness, 0.6280, 5e-4);
    EXPECT_NEAR(red.a, 0.2249, 5e-4);
    EXPECT_NEAR(red.b, 0.1258, 5e-4);
    EXPECT_NEAR(okLabOf(0xffffffff).lightness, 1, 1e-4);
    EXPECT_NEAR(okLabOf(0xff000000).lightness, 0, 1e-6);
}

TEST(Colormap, ConversionIsItsOwnInverse) {
    for (const std::uint32_t rgb : {0xff000000u, 0xffffffffu, 0xff0072b2u, 0xffd55e00u, 0xff123456u})
        EXPECT_EQ(rgbOf(okLabOf(rgb)), rgb);
}

TEST(Colormap, MagnitudeGrowsLighterAllTheWay) {
    const auto& table = Colormap::magnitude().table();
    for (std::size_t i = 1; i < table.size(); ++i)
        EXPECT_GT(okLabOf(table[i]).lightness, okLabOf(table[i - 1]).lightness - 0.003) << i;
    EXPECT_GT(okLabOf(table[255]).lightness - okLabOf(table[0]).lightness, 0.65);
}

TEST(Colormap, EqualStepsLookEqual) {
    const auto& table = Colormap::magnitude().table();
    double low = 1, high = 0;
    for (std::size_t i = 16; i < table.size(); i += 16) {
        const double d = distance(table[i - 16], table[i]);
        low = std::min(low, d);
        high = std::max(high, d);
    }
    EXPECT_LT(high / low, 1.35);
}

TEST(Colormap, DivergingIsNeutralInTheMiddleAndEvenAtBothEnds) {
    for (const bool dark : {false, true}) {
        const Colormap& map = Colormap::diverging(dark);
        const OkLab middle = okLabOf(map.at(0.5)), low = okLabOf(map.at(0)), high = okLabOf(map.at(1));
        EXPECT_LT(std::hypot(middle.a, middle.b), 0.01);
        EXPECT_GT(std::hypot(low.a, low.b), 0.08);
        EXPECT_GT(std::hypot(high.a, high.b), 0.08);
        EXPECT_LT(low.b, 0); // blue
        EXPECT_GT(high.b, 0);
        EXPECT_EQ(middle.lightness > low.lightness, !dark);
    }
}

TEST(Colormap, OutOfRangeIsClampedAndNanIsTheFirst) {
    const Colormap& map = Colormap::magnitude();
    EXPECT_EQ(map.at(-5), map.table()[0]);
    EXPECT_EQ(map.at(7), map.table()[255]);
    EXPECT_EQ(map.at(std::nan("")), map.table()[0]);
}

double luminance(const QColor& c) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

TEST(Theme, TextCanBeReadInBothThemes) {
    std::vector<QPalette> palettes;
    for (const Accent accent : {Accent::Blue, Accent::Green, Accent::Violet, Accent::Orange}) {
        palettes.push_back(lightPalette(accent));
        palettes.push_back(darkPalette(accent));
    }
    for (const QPalette& palette : palettes) {
        const ChartColors c = chartColors(palette);
        const QColor window = palette.color(QPalette::Window);
        EXPECT_GE(contrast(c.text, c.background), 7);
        for (const QColor& ground : {c.background, window}) {
            EXPECT_GE(contrast(c.muted, ground), 4.5);
            EXPECT_GE(contrast(c.warning, ground), 4.5);
            EXPECT_GE(contrast(c.accent, ground), 4.5);
        }
        EXPECT_GE(contrast(c.tooltipText, c.tooltip), 7);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
                  4.5);
        EXPECT_GE(contrast(c.fill, c.background), 2.5);
    }
    EXPECT_FALSE(isDark(lightPalette()));
    EXPECT_TRUE(isDark(darkPalette()));
}

TEST(Theme, NumbersOnEveryColourOfTheMapCanBeRead) {
    for (const std::uint32_t rgb : Colormap::magnitude().table())
        EXPECT_GE(contrast(QColor(rgb), QColor(readableOn(rgb))), 4.5);
}

TEST(Theme, CategoriesRepeatAndDiffer) {
    EXPECT_EQ(categoryColor(0), QColor(0x00, 0x72, 0xb2));
    EXPECT_EQ(categoryColor(8), categoryColor(0));
    EXPECT_EQ(categoryColor(-1), categoryColor(7));
    for (int i = 1; i < 8; ++i) EXPECT_GT(distance(categoryColor(i).rgb(), categoryColor(i - 1).rgb()), 0.1);
}

} // namespace
} // namespace qs
