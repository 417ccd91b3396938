// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/compat.h"

#include "base/parallel.h"
#include "calibrate/fpq/compat_grid.h"

#include <algorithm>
#include <cmath>

namespace qs {

using namespace compat;

namespace {

using Matrix = std::vector<double>;

/// shift_j of a stored zero point.
std::vector<int> shiftsOf(const Format& f, const std::vector<double>& channelBias, double zeroPoint) {
    const double largest = (1 << f.exponentBits) - 1;
    std::vector<int> shifts;
    for (const double b : channelBias) {
        const double shift = std::isfinite(b) ? std::nearbyint(b) - zeroPoint : largest;
        shifts.push_back(static_cast<int>(std::clamp(shift, 0.0, largest)));
    }
    return shifts;
}

class CompatRun {
public:
    CompatRun(const FpqProblem& p, const FpqOptions& o, const Task& task)
        : p_(p), factors_(gridFactors(o)), task_(task) {
        for (std::int64_t r = 0; r < p.outputs; ++r)
            rowMax_.push_back(absMaxOf(p.w + r * p.channels, p.channels));
        channelMax_.assign(static_cast<std::size_t>(p.channels), 0);
        for (std::int64_t i = 0; i < p.rows * p.channels; ++i) {
            double& m = channelMax_[static_cast<std::size_t>(i % p.channels)];
            m = std::max(m, std::fabs(static_cast<double>(p.x[i])));
        }
        tensorMax_ = *std::max_element(channelMax_.begin(), channelMax_.end());
        layer_.weightFormat = p.weights.start.format;
        for (const double m : rowMax_) layer_.weightBias.push_back(biasForTop(layer_.weightFormat, m, true));
        layer_.activationFormat = p.activations.start.format;
        layer_.rho = biasForTop(layer_.activationFormat, tensorMax_, true);
        layer_.zeroPoint = std::nearbyint(layer_.rho);
        if (p.preShift) layer_.channelBias = channelBiases(layer_.activationFormat, true);
        refreshShifts();
    }

    CompatLayer search(int rounds) {
        target_ = product(Matrix(p_.x, p_.x + p_.rows * p_.channels),
                          Matrix(p_.w, p_.w + p_.outputs * p_.channels));
        weightFormats_ = candidateFormats(layer_.weightFormat);
        activationFormats_ = candidateFormats(layer_.activationFormat);
        weightBias_.resize(weightFormats_.size());
        rho_.resize(activationFormats_.size());
        for (int r = 0; r < rounds; ++r) {
            weightBiases();
            if (p_.preShift) activationBiases();
            weightFormat();
            if (!p_.preShift) activationBiases();
            activationFormat();
        }
        return layer_;
    }
    const CompatLayer& layer() const { return layer_; }

private:
    std::vector<double> channelBiases(const Format& f, bool extraLevel) const {
        std::vector<double> b;
        for (const double m : channelMax_) b.push_back(biasForTop(f, m, extraLevel));
        return b;
    }
    void refreshShifts() {
        if (p_.preShift)
            layer_.shift = shiftsOf(layer_.activationFormat, layer_.channelBias, layer_.zeroPoint);
    }

    Matrix deployedX() const {
        Matrix q;
        for (std::int64_t i = 0; i < p_.rows * p_.channels; ++i) {
            const auto j = static_cast<std::size_t>(i % p_.channels);
            const double bias = layer_.rho + (p_.preShift ? layer_.shift[j] : 0);
            q.push_back(compatDeploy(layer_.activationFormat, bias, p_.x[i]));
        }
        return q;
    }
    Matrix deployedW() const {
        Matrix q;
        for (std::int64_t i = 0; i < p_.outputs * p_.channels; ++i)
            q.push_back(compatDeploy(layer_.weightFormat,
                                     layer_.weightBias[static_cast<std::size_t>(i / p_.channels)], p_.w[i]));
        return q;
    }
    Matrix candidateW(const Format& f, const std::vector<double>& bias) const {
        Matrix q;
        for (std::int64_t i = 0; i < p_.outputs * p_.channels; ++i)
            q.push_back(quantize(f, bias[static_cast<std::size_t>(i / p_.channels)], p_.w[i], false));
        return q;
    }
    Matrix candidateX(const Format& f, double rho) const {
        const std::vector<int> shift = p_.preShift ? shiftsOf(f, channelBiases(f, false), std::nearbyint(rho))
                                                   : std::vector<int>(static_cast<std::size_t>(p_.channels));
        Matrix q;
        for (std::int64_t i = 0; i < p_.rows * p_.channels; ++i)
            q.push_back(quantize(f, rho + shift[static_cast<std::size_t>(i % p_.channels)], p_.x[i], false));
        return q;
    }

    Matrix product(const Matrix& x, const Matrix& w) const {
        Matrix y(static_cast<std::size_t>(p_.rows * p_.outputs));
        parallelFor(p_.rows, 8, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t t = begin; t < end; ++t)
                for (std::int64_t o = 0; o < p_.outputs; ++o) {
                    double sum = 0;
                    for (std::int64_t j = 0; j < p_.channels; ++j)
                        sum += x[static_cast<std::size_t>(t * p_.channels + j)] *
                               w[static_cast<std::size_t>(o * p_.channels + j)];
                    y[static_cast<std::size_t>(t * p_.outputs + o)] = sum;
                }
        });
        task_.checkpoint();
        return y;
    }
    std::vector<double> rowLosses(const Matrix& x, const Matrix& w) const {
        const Matrix y = product(x, w);
        std::vector<double> losses(static_cast<std::size_t>(p_.outputs));
        for (std::size_t i = 0; i < y.size(); ++i) {
            const double error = y[i] - target_[i];
            losses[i % losses.size()] += error * error;
        }
        return losses;
    }
    double loss(const Matrix& x, const Matrix& w) const {
        double sum = 0;
        for (const double l : rowLosses(x, w)) sum += l;
        return sum;
    }

    void weightBiases() {
        const Matrix x = deployedX();
        for (std::size_t f = 0; f < weightFormats_.size(); ++f) {
            std::vector<double> start, best(rowMax_.size(), HUGE_VAL);
            for (const double m : rowMax_) start.push_back(biasForTop(weightFormats_[f], m, false));
            weightBias_[f].resize(rowMax_.size());
            for (const double factor : factors_) {
                std::vector<double> bias;
                for (const double b : start) bias.push_back(factor * b);
                const std::vector<double> losses = rowLosses(x, candidateW(weightFormats_[f], bias));
                for (std::size_t r = 0; r < losses.size(); ++r)
                    if (losses[r] < best[r]) {
                        best[r] = losses[r];
                        weightBias_[f][r] = bias[r];
                    }
            }
        }
        if (presentWeight_ >= 0) layer_.weightBias = weightBias_[static_cast<std::size_t>(presentWeight_)];
    }
    void activationBiases() {
        const Matrix w = deployedW();
        for (std::size_t f = 0; f < activationFormats_.size(); ++f) {
            const double start = biasForTop(activationFormats_[f], tensorMax_, false);
            double best = HUGE_VAL;
            for (const double factor : factors_)
                if (const double l = loss(candidateX(activationFormats_[f], factor * start), w); l < best) {
                    best = l;
                    rho_[f] = factor * start;
                }
        }
        // The stored rho is a view of this table; its rounded twin, and so the shifts, stay behind.
        if (presentActivation_ >= 0) layer_.rho = rho_[static_cast<std::size_t>(presentActivation_)];
    }
    void weightFormat() {
        const Matrix x = deployedX();
        double best = HUGE_VAL;
        for (std::size_t f = 0; f < weightFormats_.size(); ++f)
            if (const double l = loss(x, candidateW(weightFormats_[f], weightBias_[f])); l < best) {
                best = l;
                presentWeight_ = static_cast<int>(f);
            }
        layer_.weightFormat = weightFormats_[static_cast<std::size_t>(presentWeight_)];
        layer_.weightBias = weightBias_[static_cast<std::size_t>(presentWeight_)];
    }
    void activationFormat() {
        const Matrix w = deployedW();
        double best = HUGE_VAL;
        for (std::size_t f = 0; f < activationFormats_.size(); ++f)
            if (const double l = loss(candidateX(activationFormats_[f], rho_[f]), w); l < best) {
                best = l;
                presentActivation_ = static_cast<int>(f);
            }
        const auto chosen = static_cast<std::size_t>(presentActivation_);
        layer_.activationFormat =
            p_.preShift ? storedFormat(activationFormats_[chosen]) : activationFormats_[chosen];
        layer_.rho = rho_[chosen];
        layer_.zeroPoint = std::nearbyint(layer_.rho);
        if (p_.preShift) layer_.channelBias = channelBiases(activationFormats_[chosen], false);
        refreshShifts();
    }

    const FpqProblem& p_;
    std::vector<double> factors_;
    Task task_;
    std::vector<double> rowMax_, channelMax_;
    double tensorMax_ = 0;
    Matrix target_;
    std::vector<Format> weightFormats_, activationFormats_;
    std::vector<std::vector<double>> weightBias_; ///< per format, per row
    std::vector<double> rho_;                     ///< per format
    int presentWeight_ = -1, presentActivation_ = -1;
    CompatLayer layer_;
};

void checkCompatProblem(const FpqProblem& p) {
    for (const QuantParams* q : {&p.weights.start, &p.activations.start})
        if (q->format.kind != Format::Kind::Float) refuse("both operands need a floating-point format");
    for (std::int64_t r = 0; r < p.outputs; ++r)
        if (absMaxOf(p.w + r * p.channels, p.channels) == 0) refuse("an all-zero row of weights gives NaN");
    if (absMaxOf(p.x, p.rows * p.channels) == 0) refuse("all-zero activations give NaN");
}

} // namespace

QuantParams CompatLayer::weights() const {
    QuantParams p;
    p.format = weightFormat;
    p.granularity = Granularity::Row;
    p.bias = weightBias;
    return p;
}

QuantParams CompatLayer::activations() const {
    if (activationFormat.bits() > 8) refuse("8-bit pre-shifted activations are deployed with 10 bits");
    QuantParams p;
    p.format = activationFormat;
    p.bias = {rho};
    if (shift.empty()) return p;
    p.granularity = Granularity::Column;
    p.bias.clear();
    p.rho = rho;
    for (const int s : shift) {
        p.shift.push_back(static_cast<std::uint8_t>(s));
        p.bias.push_back(rho + s);
    }
    return p;
}

CompatLayer compatSearch(const FpqProblem& p, const FpqOptions& o, const Task& task) {
    checkCompatProblem(p);
    const bool wide = p.weights.start.format.bits() == 8 || p.activations.start.format.bits() == 8;
    if (!p.preShift && wide) refuse("the 8-bit baseline does not run in the authors' code");
    return CompatRun(p, o, task).search(o.rounds);
}

CompatLayer compatMinMax(const FpqProblem& p) {
    checkCompatProblem(p);
    return CompatRun(p, {}, {}).layer();
}

std::vector<double> compatOutput(const CompatLayer& layer, const FpqProblem& p, const float* x,
                                 std::int64_t rows) {
    std::vector<double> y(static_cast<std::size_t>(rows * p.outputs));
    for (std::int64_t t = 0; t < rows; ++t)
        for (std::int64_t o = 0; o < p.outputs; ++o)
            for (std::int64_t j = 0; j < p.channels; ++j) {
                const double shift = layer.shift.empty() ? 0 : layer.shift[static_cast<std::size_t>(j)];
                y[static_cast<std::size_t>(t * p.outputs + o)] +=
                    compatDeploy(layer.activationFormat, layer.rho + shift, x[t * p.channels + j]) *
                    compatDeploy(layer.weightFormat, layer.weightBias[static_cast<std::size_t>(o)],
                                 p.w[o * p.channels + j]);
            }
    return y;
}

} // namespace qs
