// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "calibrate/fpq/loss_kernels.h"
#include "calibrate/fpq/products.h"
#include "calibrate/fpq/token_losses.h"
#include "kernels/gemm.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kTokensPerBlock = 128;

struct Scratch {
    std::vector<float> x, y;
};
Scratch& threadScratch() {
    thread_local Scratch scratch;
    return scratch;
}

/// Values as they are deployed.
TokenCandidate valueCandidate(const QuantParams& a, std::int64_t channels) {
    std::vector<double> factors;
    for (const double b : a.bias) factors.push_back(scaleOfBias(-b));
    return {RowQuantizer(a, channels, std::move(factors)), 1, false};
}

void multiplyBlock(const PackedMatrix& w, const float* x, std::int64_t rows, std::vector<float>& y) {
    y.resize(static_cast<std::size_t>(rows * w.outputs()));
    w.multiply(x, rows, y.data(), PackedMatrix::Into::Replace, nullptr, {});
}

class FloatTokenLoss : public TokenLoss {
public:
    FloatTokenLoss(const FpqProblem& p, const std::vector<float>& target, const QuantParams& weights,
                   const Task& task)
        : p_(p), target_(target), kernels_(lossKernels()),
          w_(p.outputs, p.channels, quantizedRows(weights, p.w, p.outputs, p.channels), task) {}

    TokenCandidate prepare(const QuantParams& a) const override { return valueCandidate(a, p_.channels); }
    double tokens(const TokenCandidate& c, std::int64_t first, std::int64_t rows) const override {
        Scratch& s = threadScratch();
        s.x.resize(static_cast<std::size_t>(rows * p_.channels));
        for (std::int64_t r = 0; r < rows; ++r)
            c.quantizer.apply(p_.x + (first + r) * p_.channels, s.x.data() + r * p_.channels);
        multiplyBlock(w_, s.x.data(), rows, s.y);
        double loss = 0;
        for (std::int64_t r = 0; r < rows; ++r)
            loss += kernels_.floatError(s.y.data() + r * p_.outputs,
                                        target_.data() + (first + r) * p_.outputs, p_.outputs);
        return loss;
    }
    bool exact() const override { return false; }

private:
    const FpqProblem& p_;
    const std::vector<float>& target_;
    const LossKernels& kernels_;
    PackedMatrix w_;
};

class GramTokenLoss : public TokenLoss {
public:
    GramTokenLoss(const FpqProblem& p, const QuantParams& weights, const Task& task)
        : p_(p), kernels_(lossKernels()) {
        const std::vector<float> quantized = quantizedMatrix(weights, p.w, p.outputs, p.channels, task);
        const std::vector<double> gram =
            crossProduct(quantized.data(), quantized.data(), p.outputs, p.channels, task);
        g_ = std::make_unique<PackedMatrix>(p.channels, p.channels, rowsOf(gram.data(), p.channels), task);
        linearTerms(difference(quantized, p.w, task), transposed(quantized, p.outputs, p.channels, task),
                    task);
    }

    TokenCandidate prepare(const QuantParams& a) const override { return valueCandidate(a, p_.channels); }
    double tokens(const TokenCandidate& c, std::int64_t first, std::int64_t rows) const override {
        Scratch& s = threadScratch();
        const std::int64_t n = p_.channels;
        const float* x = p_.x + first * n;
        s.x.resize(static_cast<std::size_t>(rows * n));
        for (std::int64_t r = 0; r < rows; ++r) c.quantizer.apply(x + r * n, s.x.data() + r * n);
        for (std::int64_t i = 0; i < rows * n; ++i) s.x[static_cast<std::size_t>(i)] -= x[i];
        multiplyBlock(*g_, s.x.data(), rows, s.y);
        double loss = 0;
        for (std::int64_t r = 0; r < rows; ++r)
            loss +=
                c_[static_cast<std::size_t>(first + r)] +
                kernels_.quadratic(s.x.data() + r * n, s.y.data() + r * n, u_.data() + (first + r) * n, n);
        return loss;
    }
    bool exact() const override { return false; }

private:
    /// u = W_hat'(W_hat - W) x and c = |(W_hat - W) x|^2 of every token.
    void linearTerms(const std::vector<float>& error, const std::vector<float>& quantizedTransposed,
                     const Task& task) {
        const PackedMatrix forth(p_.outputs, p_.channels, rowsOf(error.data(), p_.channels), task),
            back(p_.channels, p_.outputs, rowsOf(quantizedTransposed.data(), p_.outputs), task);
        u_.resize(static_cast<std::size_t>(p_.rows * p_.channels));
        c_.resize(static_cast<std::size_t>(p_.rows));
        std::vector<float> y;
        for (std::int64_t first = 0; first < p_.rows; first += kTokensPerBlock) {
            const std::int64_t rows = std::min(kTokensPerBlock, p_.rows - first);
            y.resize(static_cast<std::size_t>(rows * p_.outputs));
            forth.multiply(p_.x + first * p_.channels, rows, y.data(), PackedMatrix::Into::Replace, nullptr,
                           task);
            back.multiply(y.data(), rows, u_.data() + first * p_.channels, PackedMatrix::Into::Replace,
                          nullptr, task);
            for (std::int64_t r = 0; r < rows; ++r) {
                double sum = 0;
                for (std::int64_t o = 0; o < p_.outputs; ++o) {
                    const double v = y[static_cast<std::size_t>(r * p_.outputs + o)];
                    sum += v * v;
                }
                c_[static_cast<std::size_t>(first + r)] = sum;
            }
        }
    }

    const FpqProblem& p_;
    const LossKernels& kernels_;
    std::unique_ptr<PackedMatrix> g_;
    std::vector<float> u_;  ///< [rows, channels]
    std::vector<double> c_; ///< [rows]
};

} // namespace

std::unique_ptr<TokenLoss> floatTokenLoss(const FpqProblem& p, const std::vector<float>& target,
                                          const QuantParams& weights, const Task& task) {
    return std::make_unique<FloatTokenLoss>(p, target, weights, task);
}
std::unique_ptr<TokenLoss> gramTokenLoss(const FpqProblem& p, const QuantParams& weights, const Task& task) {
    return std::make_unique<GramTokenLoss>(p, weights, task);
}

} // namespace qs
