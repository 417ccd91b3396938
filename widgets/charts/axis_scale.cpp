// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace qs {

double niceStep(double raw) {
    if (!(raw > 0) || !std::isfinite(raw)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

AxisScale::AxisScale(Kind kind, double low, double high, double pixelLow, double pixelHigh)
    : kind_(kind), low_(low), high_(high), pixelLow_(pixelLow), pixelHigh_(pixelHigh) {
    constexpr double kLargest = 1e300, kSmallest = 1e-300; // ranges and ratios of these stay finite
    if (!std::isfinite(low_)) low_ = std::isfinite(high_) ? std::min(0.0, high_) : 0;
    if (!std::isfinite(high_)) high_ = std::max(low_, 1.0);
    if (low_ > high_) std::swap(low_, high_);
    low_ = std::clamp(low_, -kLargest, kLargest);
    high_ = std::clamp(high_, -kLargest, kLargest);
    if (kind_ == Kind::Log) {
        if (high_ <= 0) high_ = 1;
        high_ = std::max(high_, 1e6 * kSmallest);
        if (low_ <= 0) low_ = high_ * 1e-6;
        low_ = std::max(low_, kSmallest);
    }
    if (!(high_ - low_ > 1e-12 * std::max(std::abs(low_), std::abs(high_)))) {
        const double pad = low_ == 0 ? 1 : 0.5 * std::abs(low_);
        low_ -= pad;
        high_ += pad;
    }
    first_ = kind_ == Kind::Log ? std::log10(low_) : low_;
    last_ = kind_ == Kind::Log ? std::log10(high_) : high_;
}

double AxisScale::toPixel(double value) const {
    if (kind_ == Kind::Log && value <= 0) return pixelLow_;
    const double position = kind_ == Kind::Log ? std::log10(value) : value;
    return pixelLow_ + (position - first_) / (last_ - first_) * (pixelHigh_ - pixelLow_);
}

double AxisScale::toValue(double pixel) const {
    const double length = pixelHigh_ - pixelLow_;
    if (length == 0) return low_;
    const double position = first_ + (pixel - pixelLow_) / length * (last_ - first_);
    return kind_ == Kind::Log ? std::pow(10.0, position) : position;
}

void AxisScale::addTick(Ticks& out, double value, bool labelled) const {
    const double slack = 1e-9 * (high_ - low_);
    if (value < low_ - slack || value > high_ + slack) return;
    out.ticks.push_back({value, toPixel(value), labelled});
}

AxisScale::Ticks AxisScale::linearTicks(double spacing) const {
    const double length = std::abs(pixelHigh_ - pixelLow_);
    const double count = std::clamp(std::floor(length / std::max(spacing, 1.0)), 1.0, 100.0);
    Ticks out;
    out.step = niceStep((high_ - low_) / count);
    const double begin = std::ceil(low_ / out.step - 1e-9);
    for (int k = 0; k <= count + 1; ++k) addTick(out, (begin + k) * out.step, true);
    return out;
}

AxisScale::Ticks AxisScale::decadeTicks(double spacing) const {
    const double decadePixels = std::abs(pixelHigh_ - pixelLow_) / (last_ - first_);
    const int every = std::max(1, static_cast<int>(std::ceil(spacing / std::max(decadePixels, 1e-9))));
    const bool labelTwoAndFive =
        0.30 * decadePixels >= spacing; // log10(2) = 0.30 is the narrowest gap of 1, 2, 5, 10
    Ticks out;
    for (int e = static_cast<int>(std::floor(first_)); e <= static_cast<int>(std::ceil(last_)); ++e) {
        const double decade = std::pow(10.0, e);
        addTick(out, decade, ((e % every) + every) % every == 0);
        if (decadePixels < 30) continue;
        for (int m = 2; m <= 9; ++m) addTick(out, m * decade, labelTwoAndFive && (m == 2 || m == 5));
    }
    return out;
}

AxisScale::Ticks AxisScale::ticks(double spacing) const {
    if (kind_ == Kind::Linear) return linearTicks(spacing);
    // A range this narrow holds too few round powers: round values of the linear axis say more.
    return last_ - first_ < 0.7 ? linearTicks(spacing) : decadeTicks(spacing);
}

} // namespace qs
