// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/integer_form.h"

#include "kernels/block_gemm.h"
#include "kernels/int_gemm.h"
#include "quant/int8_coder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace qs {
namespace {

/// Biases count as an integer apart within this: they are sums of a real and an integer in double.
constexpr double kShiftTolerance = 1e-9;
/// Larger shifts make more parts than a product in full precision costs, and sums that double cannot hold.
constexpr int kMaxShift = 15;
/// Outside of this scales lose bits or overflow on their way through f32.
constexpr double kSmallestScale = 0x1p-100, kLargestScale = 0x1p100;

int largestMagnitude(const Format& f) {
    return std::max(-Int8Coder::smallest(f), Int8Coder::largest(f));
}

/// In lanes that compilers vectorize: block formats have millions of biases.
double smallest(const std::vector<double>& x) {
    constexpr std::size_t kLanes = 8;
    double lanes[kLanes];
    std::fill(lanes, lanes + kLanes, x[0]);
    std::size_t i = 0;
    for (; i + kLanes <= x.size(); i += kLanes)
        for (std::size_t k = 0; k < kLanes; ++k) lanes[k] = x[i + k] < lanes[k] ? x[i + k] : lanes[k];
    for (; i < x.size(); ++i) lanes[0] = std::min(lanes[0], x[i]);
    return *std::min_element(lanes, lanes + kLanes);
}

/// 2^-bias of the code 1.
double unitOf(const Format& f, double bias) {
    return unitStep(f) * scaleOfBias(-bias);
}

/// How far each channel's codes are shifted up, relative to the channel of the largest bias (finest step);
/// empty when the biases are not an integer apart.
std::vector<int> shiftsOf(const std::vector<double>& bias, double finest) {
    std::vector<int> shifts;
    for (const double b : bias) {
        const double shift = std::nearbyint(finest - b);
        if (shift > kMaxShift || std::fabs(finest - b - shift) > kShiftTolerance) return {};
        shifts.push_back(static_cast<int>(shift));
    }
    return shifts;
}

/// Groups channels so that codes, shifted within their part, fit 8 bits.
void splitByShift(const std::vector<int>& shifts, const Format& f, IntegerForm& form) {
    int room = 0; // bits by which every code of the format can be shifted
    while (Int8Coder::largest(f) << (room + 1) <= 127 && -(Int8Coder::smallest(f) << (room + 1)) <= 128)
        ++room;
    std::map<int, IntegerPart> parts;
    for (std::size_t k = 0; k < shifts.size(); ++k) {
        const int part = shifts[k] / (room + 1);
        parts[part].exponent = part * (room + 1);
        parts[part].channels.push_back(static_cast<std::int32_t>(k));
        form.channelFactor.push_back(std::ldexp(1.0, shifts[k] - parts[part].exponent));
    }
    for (auto& [index, part] : parts) form.parts.push_back(std::move(part));
    form.largestActivation = largestMagnitude(f) << room;
}

/// Parts and channel factors; returns 2^-bias of the sums' unit, 0 when there is none.
double describeActivations(const QuantParams& p, std::int64_t width, IntegerForm& form) {
    form.largestActivation = largestMagnitude(p.format);
    if (p.granularity == Granularity::Column) {
        const double finest = *std::max_element(p.bias.begin(), p.bias.end());
        const std::vector<int> shifts = shiftsOf(p.bias, finest);
        if (shifts.empty()) return 0;
        splitByShift(shifts, p.format, form);
        return unitOf(p.format, finest);
    }
    IntegerPart all;
    all.channels.resize(static_cast<std::size_t>(width));
    std::iota(all.channels.begin(), all.channels.end(), 0);
    form.parts.push_back(std::move(all));
    return p.granularity == Granularity::Token ? unitStep(p.format) : unitOf(p.format, p.bias[0]);
}

} // namespace

std::string integerForm(const PreparedSite& site, std::int64_t outputs, std::int64_t width,
                        IntegerForm* form) {
    const QuantParams &w = site.weights, &a = site.activations;
    if (!w.active() || !a.active()) return "weights and activations are not both quantized";
    for (const Format& f : {w.format, a.format})
        if (!Int8Coder::fits(f)) return "format " + f.name() + " has no codes within 8 bits";
    if (w.scaling.asymmetric || a.scaling.asymmetric) return "zero points";
    const bool blocks = w.granularity == Granularity::Group;
    if (!blocks && w.granularity != Granularity::Tensor && w.granularity != Granularity::Row)
        return "weights are quantized neither per row nor in groups";
    if (a.granularity != Granularity::Tensor && a.granularity != Granularity::Column &&
        a.granularity != Granularity::Token)
        return "activations are quantized neither per tensor, channel nor token";
    const std::int64_t tokenGroup = a.granularity == Granularity::Token ? a.groupSize : 0;
    if (tokenGroup > 0 && !(blocks && tokenGroup == w.groupSize))
        return "activations are quantized in other groups than weights";
    if (blocks && !PackedBlocks::supportsGroup(w.groupSize))
        return "no integer product for groups of this size";
    if (width > PackedInt8::kMaxInputs) return "more inputs than 32-bit sums can take";
    IntegerForm result;
    result.largestWeight = largestMagnitude(w.format);
    const double unit = describeActivations(a, width, result);
    if (unit == 0) return "the channels' biases are not an integer apart";
    if (blocks && unitOf(w.format, smallest(w.bias)) > kLargestScale)
        return "a scale is outside of what f32 can take";
    if (blocks && result.parts.size() > 1) return "shifted codes beyond 8 bits and weights in groups";
    result.group = blocks ? w.groupSize : 0;
    for (std::int64_t o = 0; o < outputs; ++o) {
        const std::size_t row = w.granularity == Granularity::Row ? static_cast<std::size_t>(o) : 0;
        const double scale = blocks ? unit : unitOf(w.format, w.bias[row]) * unit;
        if (scale < kSmallestScale || scale > kLargestScale) return "a scale is outside of what f32 can take";
        result.outputScale.push_back(static_cast<float>(scale));
    }
    if (form) *form = std::move(result);
    return {};
}

} // namespace qs
