// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/colormap.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

namespace qs {
namespace {

struct ControlPoint {
    double lightness, chroma, hueDegrees;
};

OkLab toLab(const ControlPoint& p) {
    const double hue = p.hueDegrees * std::numbers::pi / 180;
    return {p.lightness, p.chroma * std::cos(hue), p.chroma * std::sin(hue)};
}

double toLinear(double v) {
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double toGamma(double v) {
    return v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

std::array<double, 3> linearRgbOf(const OkLab& c) {
    const double l = std::pow(c.lightness + 0.3963377774 * c.a + 0.2158037573 * c.b, 3);
    const double m = std::pow(c.lightness - 0.1055613458 * c.a - 0.0638541728 * c.b, 3);
    const double s = std::pow(c.lightness - 0.0894841775 * c.a - 1.2914855480 * c.b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool displayable(const std::array<double, 3>& rgb) {
    return std::all_of(rgb.begin(), rgb.end(), [](double v) { return v >= -1e-6 && v <= 1 + 1e-6; });
}

double distance(const OkLab& x, const OkLab& y) {
    return std::hypot(x.lightness - y.lightness, x.a - y.a, x.b - y.b);
}

/// Catmull-Rom through equally spaced points; the ends are continued by reflection.
OkLab curveAt(std::span<const ControlPoint> points, double t) {
    const int n = static_cast<int>(points.size());
    const int k = std::clamp(static_cast<int>(t * (n - 1)), 0, n - 2);
    const double u = t * (n - 1) - k;
    const auto point = [&](int i) {
        const OkLab edge = toLab(points[static_cast<std::size_t>(std::clamp(i, 0, n - 1))]);
        if (i >= 0 && i < n) return edge;
        const OkLab inner = toLab(points[static_cast<std::size_t>(i < 0 ? 1 : n - 2)]);
        return OkLab{2 * edge.lightness - inner.lightness, 2 * edge.a - inner.a, 2 * edge.b - inner.b};
    };
    const OkLab p0 = point(k - 1), p1 = point(k), p2 = point(k + 1), p3 = point(k + 2);
    const auto blend = [u](double a, double b, double c, double d) {
        return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
    };
    return {blend(p0.lightness, p1.lightness, p2.lightness, p3.lightness), blend(p0.a, p1.a, p2.a, p3.a),
            blend(p0.b, p1.b, p2.b, p3.b)};
}

/// Samples `curve` (over [0, 1]) at `count` points of equal distance along it.
template <class Curve> std::vector<OkLab> evenly(const Curve& curve, int count) {
    constexpr int kSteps = 2048;
    std::vector<double> length(kSteps + 1, 0.0);
    OkLab previous = curve(0);
    for (int i = 1; i <= kSteps; ++i) {
        const OkLab here = curve(static_cast<double>(i) / kSteps);
        length[static_cast<std::size_t>(i)] =
            length[static_cast<std::size_t>(i - 1)] + distance(previous, here);
        previous = here;
    }
    std::vector<OkLab> out;
    for (int i = 0; i < count; ++i) {
        const double wanted = length.back() * i / (count - 1);
        const auto at = std::lower_bound(length.begin(), length.end(), wanted) - length.begin();
        out.push_back(curve(std::min(1.0, static_cast<double>(at) / kSteps)));
    }
    return out;
}

std::array<std::uint32_t, 256> tableOf(const std::vector<OkLab>& colors) {
    std::array<std::uint32_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = rgbOf(colors[i]);
    return table;
}

std::array<std::uint32_t, 256> divergingTable(const ControlPoint& low, const ControlPoint& middle,
                                              const ControlPoint& high) {
    const auto line = [](const ControlPoint& from, const ControlPoint& to) {
        return [a = toLab(from), b = toLab(to)](double t) {
            return OkLab{a.lightness + t * (b.lightness - a.lightness), a.a + t * (b.a - a.a),
                         a.b + t * (b.b - a.b)};
        };
    };
    std::vector<OkLab> colors = evenly(line(low, middle), 128);
    const std::vector<OkLab> upper = evenly(line(middle, high), 128);
    colors.insert(colors.end(), upper.begin(), upper.end());
    return tableOf(colors);
}

} // namespace

OkLab okLabOf(std::uint32_t rgb) {
    const double r = toLinear(((rgb >> 16) & 255) / 255.0);
    const double g = toLinear(((rgb >> 8) & 255) / 255.0);
    const double b = toLinear((rgb & 255) / 255.0);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

std::uint32_t rgbOf(const OkLab& color) {
    // Outside the display's gamut the chroma is reduced, so that lightness and hue, which carry the order,
    // stay.
    double low = 0, high = 1;
    std::array<double, 3> rgb = linearRgbOf(color);
    if (!displayable(rgb)) {
        for (int i = 0; i < 20; ++i) {
            const double keep = (low + high) / 2;
            const bool fits = displayable(linearRgbOf({color.lightness, keep * color.a, keep * color.b}));
            (fits ? low : high) = keep;
        }
        rgb = linearRgbOf({color.lightness, low * color.a, low * color.b});
    }
    std::uint32_t out = 0xff;
    for (const double v : rgb)
        out = (out << 8) | static_cast<std::uint32_t>(std::lround(255 * toGamma(std::clamp(v, 0.0, 1.0))));
    return out;
}

std::uint32_t readableOn(std::uint32_t rgb) {
    const double luminance = 0.2126 * toLinear(((rgb >> 16) & 255) / 255.0) +
                             0.7152 * toLinear(((rgb >> 8) & 255) / 255.0) +
                             0.0722 * toLinear((rgb & 255) / 255.0);
    // Where the contrast ratios of WCAG 2 with black and with white are the same: (L + 0.05)^2 = 0.05 * 1.05.
    return luminance > 0.179 ? 0xff000000 : 0xffffffff;
}

const Colormap& Colormap::magnitude() {
    static constexpr ControlPoint kPoints[] = {
        {0.24, 0.085, 292}, {0.42, 0.115, 262}, {0.60, 0.105, 205}, {0.78, 0.130, 150}, {0.95, 0.150, 105}};
    static const Colormap map(tableOf(evenly([](double t) { return curveAt(kPoints, t); }, 256)));
    return map;
}

const Colormap& Colormap::diverging(bool dark) {
    static const Colormap onLight(divergingTable({0.46, 0.14, 255}, {0.97, 0, 0}, {0.56, 0.15, 48}));
    static const Colormap onDark(divergingTable({0.76, 0.12, 240}, {0.24, 0, 0}, {0.76, 0.14, 58}));
    return dark ? onDark : onLight;
}

std::uint32_t Colormap::at(double t) const {
    const double clamped = std::clamp(std::isnan(t) ? 0.0 : t, 0.0, 1.0);
    return table_[static_cast<std::size_t>(std::lround(clamped * 255))];
}

} // namespace qs
