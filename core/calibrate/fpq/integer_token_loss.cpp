// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/loss_kernels.h"
#include "calibrate/fpq/token_losses.h"
#include "kernels/int_gemm.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace qs {
namespace {

constexpr double kOneDigit = 127, kTwoDigits = 127 * 128;

double largestCode(const Format& f) {
    return std::max(f.maxPositive(), -f.minNegative()) / unitStep(f);
}
/// 7-bit digits of codes up to `largest`; 0: too many.
int digitsFor(double largest) {
    return largest <= kOneDigit ? 1 : largest <= kTwoDigits ? 2 : 0;
}
int largestShift(const QuantParams& p) {
    return p.shift.empty() ? 0 : *std::max_element(p.shift.begin(), p.shift.end());
}

struct Scratch {
    CodeMatrix low, high;
    std::vector<float> values;
    std::vector<std::int32_t> lowSums, highSums;
};
Scratch& threadScratch() {
    thread_local Scratch scratch;
    return scratch;
}

class IntegerTokenLoss : public TokenLoss {
public:
    IntegerTokenLoss(const FpqProblem& p, const std::vector<float>& target, const QuantParams& weights,
                     const Task& task)
        : p_(p), target_(target), kernels_(lossKernels()) {
        const bool twoDigits = digitsFor(largestCode(weights.format)) == 2;
        low_.emplace(p.outputs, p.channels, weightReader(weights, twoDigits, false),
                     std::span<const std::int8_t>(), task);
        if (twoDigits)
            high_.emplace(p.outputs, p.channels, weightReader(weights, twoDigits, true),
                          std::span<const std::int8_t>(), task);
        for (const double b : weights.bias) factors_.push_back(scaleOfBias(-b) * unitStep(weights.format));
    }

    /// Channel j's codes are multiplied by 2^(largest shift - shift_j), so that all share one scale.
    TokenCandidate prepare(const QuantParams& a) const override {
        const int top = largestShift(a);
        std::vector<double> factors;
        for (const std::uint8_t s : a.shift) factors.push_back(std::ldexp(1 / unitStep(a.format), top - s));
        if (factors.empty()) factors = {1 / unitStep(a.format)};
        const double rho = a.shift.empty() ? a.bias[0] : a.rho;
        return {RowQuantizer(a, p_.channels, std::move(factors)),
                scaleOfBias(-rho) * std::ldexp(unitStep(a.format), -top),
                digitsFor(std::ldexp(largestCode(a.format), top)) == 2};
    }

    double tokens(const TokenCandidate& c, std::int64_t first, std::int64_t rows) const override {
        Scratch& s = threadScratch();
        quantize(c, first, rows, s);
        const auto sums = static_cast<std::size_t>(rows * p_.outputs);
        s.lowSums.resize(sums);
        low_->multiply(s.low, s.lowSums.data());
        const bool two = c.twoDigits || high_;
        if (two) {
            s.highSums.resize(sums);
            if (high_)
                high_->multiply(s.low, s.highSums.data());
            else
                low_->multiply(s.high, s.highSums.data());
        }
        double loss = 0;
        for (std::int64_t r = 0; r < rows; ++r)
            loss += kernels_.integerError(s.lowSums.data() + r * p_.outputs,
                                          two ? s.highSums.data() + r * p_.outputs : nullptr, factors_.data(),
                                          c.scale, target_.data() + (first + r) * p_.outputs, p_.outputs);
        return loss;
    }
    bool exact() const override { return true; }

private:
    PackedInt8::RowReader weightReader(const QuantParams& weights, bool twoDigits, bool high) const {
        return [this, &weights, twoDigits, high](std::int64_t first, std::int64_t count, std::int8_t* out) {
            const auto n = static_cast<std::size_t>(count * p_.channels);
            std::vector<std::int32_t> codes(n);
            quantizeToCodes(weights, p_.w + first * p_.channels, codes.data(), count, p_.channels, first,
                            p_.outputs);
            std::vector<float> values(codes.begin(), codes.end());
            std::vector<std::int8_t> other(twoDigits ? n : 0);
            std::int8_t* low = high ? other.data() : out;
            std::int8_t* up = high ? out : other.data();
            kernels_.split(values.data(), static_cast<std::int64_t>(n), low, twoDigits ? up : nullptr);
        };
    }

    void quantize(const TokenCandidate& c, std::int64_t first, std::int64_t rows, Scratch& s) const {
        s.values.resize(static_cast<std::size_t>(p_.channels));
        s.low.size(rows, p_.channels);
        if (c.twoDigits) s.high.size(rows, p_.channels);
        for (std::int64_t r = 0; r < rows; ++r) {
            c.quantizer.apply(p_.x + (first + r) * p_.channels, s.values.data());
            kernels_.split(s.values.data(), p_.channels, s.low.row(r), c.twoDigits ? s.high.row(r) : nullptr);
            s.low.sumRow(r);
            if (c.twoDigits) s.high.sumRow(r);
        }
    }

    const FpqProblem& p_;
    const std::vector<float>& target_;
    const LossKernels& kernels_;
    std::optional<PackedInt8> low_, high_;
    std::vector<double> factors_; ///< 2^-bias * unit step of each output
};

} // namespace

bool integerProductsFit(const std::vector<Format>& activationFormats, bool preShift,
                        const QuantParams& weights) {
    const bool plain = weights.granularity == Granularity::Row && weights.zero.empty();
    if (!weights.active() || !plain || !hasIntegerCodes(weights.format)) return false;
    const int weightDigits = digitsFor(largestCode(weights.format));
    for (const Format& f : activationFormats) {
        if (!hasIntegerCodes(f)) return false;
        const int exponentBits = f.kind == Format::Kind::Int ? 1 : f.exponentBits;
        const int shift = preShift ? (1 << exponentBits) - 1 : 0;
        const int product = weightDigits * digitsFor(std::ldexp(largestCode(f), shift));
        if (product < 1 || product > 2) return false;
    }
    return true;
}

std::unique_ptr<TokenLoss> integerTokenLoss(const FpqProblem& p, const std::vector<float>& target,
                                            const QuantParams& weights, const Task& task) {
    return std::make_unique<IntegerTokenLoss>(p, target, weights, task);
}

} // namespace qs
