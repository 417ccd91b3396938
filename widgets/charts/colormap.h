// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>

namespace qs {

/// 256 colours (0xffRRGGBB) at even perceptual distances: the curve through a few control points in the OKLab
/// space (Ottosson 2020) is walked at constant speed. Plain arithmetic, no Qt.
class Colormap {
public:
    static const Colormap&
    magnitude(); ///< dark indigo, blue, teal, green, yellow; lightness rises throughout
    static const Colormap&
    diverging(bool dark); ///< blue - neutral - orange; the middle is the lightest (dark: the darkest)

    std::uint32_t at(double t) const; ///< t in [0, 1], clamped; NaN: the first colour
    const std::array<std::uint32_t, 256>& table() const { return table_; }

private:
    explicit Colormap(const std::array<std::uint32_t, 256>& table) : table_(table) {}
    std::array<std::uint32_t, 256> table_;
};

/// OKLab coordinates of an sRGB colour.
struct OkLab {
    double lightness, a, b;
};
OkLab okLabOf(std::uint32_t rgb);
std::uint32_t rgbOf(const OkLab& color); ///< nearest displayable sRGB of the same hue and lightness

/// Black or white, whichever can be read on the colour: as 0xffRRGGBB.
std::uint32_t readableOn(std::uint32_t rgb);

} // namespace qs
