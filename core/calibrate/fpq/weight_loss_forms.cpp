// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways to a weight candidate's loss.
#include "base/parallel.h"
#include "calibrate/fpq/loss_kernels.h"
#include "calibrate/fpq/products.h"
#include "calibrate/fpq/weight_losses.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kTokensPerPiece = 256, kVectorsPerPiece = 8;

std::vector<float> quantizedInputs(const FpqProblem& p, const QuantParams& activations) {
    std::vector<float> x(static_cast<std::size_t>(p.rows * p.channels));
    fakeQuantize(activations, p.x, x.data(), p.rows, p.channels);
    return x;
}

std::vector<float> minus(std::vector<float> a, const float* b) {
    for (std::size_t i = 0; i < a.size(); ++i) a[i] -= b[i];
    return a;
}

/// In four lanes, so that additions need not wait for each other.
double dot(const double* a, const double* b, std::size_t n) {
    double lanes[4] = {};
    std::size_t j = 0;
    for (; j + 4 <= n; j += 4)
        for (std::size_t k = 0; k < 4; ++k) lanes[k] += a[j + k] * b[j + k];
    for (; j < n; ++j) lanes[0] += a[j] * b[j];
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

class GramLosses : public WeightLosses {
public:
    GramLosses(const FpqProblem& p, const QuantParams& activations, const Task& task)
        : WeightLosses(p), c_(static_cast<std::size_t>(p.outputs)),
          g_(static_cast<std::size_t>(p.outputs * p.channels)) {
        const std::vector<float> x = quantizedInputs(p, activations);
        h_ = crossProduct(x.data(), x.data(), p.rows, p.channels, task);
        packed_ = std::make_unique<PackedMatrix>(p.channels, p.channels, rowsOf(h_.data(), p.channels), task);
        if (activations.active()) {
            const std::vector<float> difference = minus(x, p.x);
            const std::vector<double> d = crossProduct(x.data(), difference.data(), p.rows, p.channels, task);
            g_ = productInDouble(p.w, p.outputs, d.data(), p.channels, p.channels, task);
            addSquaredOutputs(difference, task);
        }
        screenG_.assign(g_.begin(), g_.end());
    }

protected:
    void screen(const std::vector<float>& e, const std::vector<std::int64_t>& rows,
                std::vector<double>& losses, const Task& task) const override {
        std::vector<float> he(e.size());
        const auto n = static_cast<std::int64_t>(rows.size());
        packed_->multiply(e.data(), n, he.data(), PackedMatrix::Into::Replace, nullptr, task);
        parallelFor(n, kVectorsPerPiece, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                const std::int64_t row = rows[static_cast<std::size_t>(i)];
                losses[static_cast<std::size_t>(i)] =
                    c_[static_cast<std::size_t>(row)] +
                    lossKernels().quadratic(e.data() + i * p_.channels, he.data() + i * p_.channels,
                                            screenG_.data() + row * p_.channels, p_.channels);
            }
        });
    }

    double precise(const std::vector<double>& e, std::int64_t row) const override {
        const std::size_t n = e.size();
        double loss = c_[static_cast<std::size_t>(row)] +
                      2 * dot(e.data(), g_.data() + static_cast<std::size_t>(row) * n, n);
        for (std::size_t i = 0; i < n; ++i) loss += e[i] * dot(h_.data() + i * n, e.data(), n);
        return loss;
    }

private:
    /// c: |d w|^2 of every row w, for d [rows, channels].
    void addSquaredOutputs(const std::vector<float>& d, const Task& task) {
        const PackedMatrix w(p_.outputs, p_.channels, rowsOf(p_.w, p_.channels), task);
        std::vector<float> y(static_cast<std::size_t>(kTokensPerPiece * p_.outputs));
        for (std::int64_t first = 0; first < p_.rows; first += kTokensPerPiece) {
            const std::int64_t rows = std::min(kTokensPerPiece, p_.rows - first);
            w.multiply(d.data() + first * p_.channels, rows, y.data(), PackedMatrix::Into::Replace, nullptr,
                       task);
            for (std::int64_t t = 0; t < rows; ++t)
                for (std::size_t o = 0; o < c_.size(); ++o) {
                    const double v = y[static_cast<std::size_t>(t) * c_.size() + o];
                    c_[o] += v * v;
                }
        }
    }

    std::vector<double> h_;                ///< [channels, channels]
    std::unique_ptr<PackedMatrix> packed_; ///< h in f32
    std::vector<double> c_;                ///< [outputs]
    std::vector<double> g_;                ///< [outputs, channels]
    std::vector<float> screenG_;           ///< the same in f32
};

/// |X_hat e - (X - X_hat) w|^2 over the tokens.
class TokenLosses : public WeightLosses {
public:
    TokenLosses(const FpqProblem& p, const QuantParams& activations, const Task& task)
        : WeightLosses(p), x_(quantizedInputs(p, activations)),
          packed_(p.rows, p.channels, rowsOf(x_.data(), p.channels), task) {
        const std::vector<float> difference = minus(x_, p.x);
        std::vector<double> d(difference.begin(), difference.end());
        for (double& v : d) v = -v;
        target_ = productInDouble(p.w, p.outputs, d.data(), p.rows, p.channels, task);
        screenTarget_.assign(target_.begin(), target_.end());
    }

protected:
    void screen(const std::vector<float>& e, const std::vector<std::int64_t>& rows,
                std::vector<double>& losses, const Task& task) const override {
        const auto n = static_cast<std::int64_t>(rows.size());
        std::vector<float> y(static_cast<std::size_t>(n * p_.rows));
        packed_.multiply(e.data(), n, y.data(), PackedMatrix::Into::Replace, nullptr, task);
        parallelFor(n, kVectorsPerPiece, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i)
                losses[static_cast<std::size_t>(i)] = lossKernels().floatError(
                    y.data() + i * p_.rows,
                    screenTarget_.data() + rows[static_cast<std::size_t>(i)] * p_.rows, p_.rows);
        });
    }

    double precise(const std::vector<double>& e, std::int64_t row) const override {
        double loss = 0;
        std::vector<double> x(e.size());
        for (std::int64_t t = 0; t < p_.rows; ++t) {
            std::copy_n(x_.begin() + t * p_.channels, p_.channels, x.begin());
            const double error =
                dot(x.data(), e.data(), e.size()) - target_[static_cast<std::size_t>(row * p_.rows + t)];
            loss += error * error;
        }
        return loss;
    }

private:
    std::vector<float> x_;            ///< [rows, channels], quantized
    PackedMatrix packed_;             ///< the same
    std::vector<double> target_;      ///< [outputs, rows]
    std::vector<float> screenTarget_; ///< the same in f32
};

} // namespace

std::unique_ptr<WeightLosses> weightLosses(const FpqProblem& p, const QuantParams& activations,
                                           const Task& task) {
    if (p.rows < p.channels) return std::make_unique<TokenLosses>(p, activations, task);
    return std::make_unique<GramLosses>(p, activations, task);
}

} // namespace qs
