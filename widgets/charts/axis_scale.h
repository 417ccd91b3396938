// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace qs {

/// Maps values to pixels and back, linearly or by logarithm, and finds round values for ticks. Plain
/// arithmetic, no Qt.
class AxisScale {
public:
    enum class Kind { Linear, Log };
    struct Tick {
        double value;
        double pixel;
        bool labelled; ///< false: a minor tick
    };
    struct Ticks {
        std::vector<Tick> ticks; ///< ascending, inside the range
        double step = 0;         ///< between labelled ticks; 0 on logarithmic axes
    };

    /// Repairs what cannot be drawn: a reversed, empty or non-finite range is replaced by one around it; on a
    /// log axis a lower end <= 0 becomes a millionth of the upper end. pixelLow belongs to `low` and may be
    /// larger than pixelHigh.
    AxisScale(Kind kind, double low, double high, double pixelLow, double pixelHigh);

    Kind kind() const { return kind_; }
    double low() const { return low_; }
    double high() const { return high_; }
    /// Not clamped. On a log axis values <= 0 map to pixelLow; NaN maps to NaN.
    double toPixel(double value) const;
    double toValue(double pixel) const;

    /// Round values at least `spacing` pixels apart (labelled ones).
    Ticks ticks(double spacing) const;

private:
    Ticks linearTicks(double spacing) const;
    Ticks decadeTicks(double spacing) const;
    void addTick(Ticks& out, double value, bool labelled) const;

    Kind kind_;
    double low_, high_, pixelLow_, pixelHigh_;
    double first_, last_; ///< low and high, or their logarithms
};

/// The smallest of 1, 2, 5 times a power of ten that is >= `raw` (raw > 0).
double niceStep(double raw);

} // namespace qs
