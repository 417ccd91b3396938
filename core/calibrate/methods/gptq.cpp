// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/gptq.h"

#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/methods/cholesky.h"
#include "calibrate/methods/sweeps.h"
#include "quant/element_quantizer.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace qs {
namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::int64_t kBlock = 128, kRowsPerPiece = 32;
constexpr int kDampingTries = 8;

std::size_t at(std::int64_t row, std::int64_t col, std::int64_t width) {
    return static_cast<std::size_t>(row * width + col);
}

/// The channels in the reverse of the order in which they are rounded.
std::vector<std::int64_t> reversedOrder(std::span<const double> gram, std::int64_t width, bool actOrder) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(width));
    std::iota(order.begin(), order.end(), 0);
    if (actOrder)
        std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
            return gram[at(a, a, width)] > gram[at(b, b, width)];
        });
    std::reverse(order.begin(), order.end());
    return order;
}

/// The factor L of the damped H in this order.
std::vector<double> factorOf(std::span<const double> gram, const std::vector<std::int64_t>& order,
                             double damping, const Task& task) {
    const auto n = static_cast<std::int64_t>(order.size());
    double mean = 0;
    for (std::int64_t j = 0; j < n; ++j) {
        const double d = gram[at(j, j, n)];
        mean += (d > 0 ? d : 1) / static_cast<double>(n);
    }
    std::vector<double> h(gram.size());
    for (int attempt = 0; attempt < kDampingTries; ++attempt) {
        parallelFor(n, 64, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i)
                for (std::int64_t j = 0; j < n; ++j)
                    h[at(i, j, n)] =
                        gram[at(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(j)], n)];
        });
        for (std::int64_t i = 0; i < n; ++i) {
            double& d = h[at(i, i, n)];
            d = (d > 0 ? d : 1) + damping * mean;
        }
        if (choleskyInPlace(h, n, task)) return h;
        damping = std::max(damping * 10, 1e-6);
    }
    throw Error(ErrorCode::NotANumber, "GPTQ: the inputs' Gram matrix is not positive definite");
}

/// Works on the weights in reversed order, from the last position to the first.
class Solver {
public:
    Solver(const QuantParams& params, const float* w, std::int64_t outputs, std::int64_t width,
           std::span<const double> gram, const GptqOptions& options, const Task& task)
        : outputs_(outputs), width_(width), order_(reversedOrder(gram, width, options.actOrder)),
          factor_(factorOf(gram, order_, options.damping, task)), original_(outputs, width),
          errors_(Matrix::Zero(outputs, width)), dynamicGroups_(options.dynamicGroups) {
        result_.params = params;
        result_.bits.resize(static_cast<std::size_t>(outputs * width));
        for (std::int64_t p = 0; p < width; ++p) {
            const std::int64_t channel = order_[static_cast<std::size_t>(p)];
            const bool dead = !(gram[at(channel, channel, width)] > 0);
            for (std::int64_t r = 0; r < outputs; ++r)
                original_(r, p) = dead ? 0.0 : static_cast<double>(w[r * width + channel]);
        }
    }

    GptqResult run(const Task& task) {
        const ElementQuantizer quantizer(result_.params, outputs_, width_);
        for (std::int64_t end = width_; end > 0; end -= std::min(kBlock, end)) {
            const std::int64_t begin = std::max<std::int64_t>(0, end - kBlock);
            const double flopPerRow = 2.0 * static_cast<double>(kBlock * (width_ - begin));
            inSweeps(outputs_, kRowsPerPiece, flopPerRow, task, [&](std::int64_t first, std::int64_t last) {
                roundBlock(quantizer, first, last - first, begin, end);
            });
        }
        return std::move(result_);
    }

private:
    using Factor = Eigen::Map<const Matrix>;
    Factor factor() const { return {factor_.data(), width_, width_}; }

    /// Rounds positions end-1 .. begin of some rows; those from `end` on are finished.
    void roundBlock(const ElementQuantizer& quantizer, std::int64_t first, std::int64_t rows,
                    std::int64_t begin, std::int64_t end) {
        const Factor l = factor();
        const std::int64_t size = end - begin;
        // What the finished blocks contribute, not yet divided by the diagonal.
        Matrix pull = Matrix::Zero(rows, size);
        if (end < width_)
            pull.noalias() =
                errors_.block(first, end, rows, width_ - end) * l.block(end, begin, width_ - end, size);
        const Matrix columns = l.block(begin, begin, size, size).transpose();
        for (std::int64_t p = end - 1; p >= begin; --p) {
            const std::int64_t channel = order_[static_cast<std::size_t>(p)];
            if (dynamicGroups_ && channel % result_.params.groupSize == 0) renewGroups(first, rows, end, p);
            const std::int64_t in = p - begin, done = end - 1 - p;
            for (std::int64_t r = 0; r < rows; ++r) {
                const double sum =
                    pull(r, in) + errors_.row(first + r).segment(p + 1, done).dot(columns.row(in).tail(done));
                const double wanted = original_(first + r, p) + sum / columns(in, in);
                const auto rounded = quantizer.round(first + r, channel, static_cast<float>(wanted));
                result_.bits[at(first + r, channel, width_)] = rounded.bits;
                errors_(first + r, p) = original_(first + r, p) - static_cast<double>(rounded.value);
            }
        }
    }

    /// Biases of the group whose first channel stands at position p, from the weights corrected by the blocks
    /// from `end` on: w + e', where e' makes up best for their errors, L_SS' e' = -(L_FS' e_F).
    void renewGroups(std::int64_t first, std::int64_t rows, std::int64_t end, std::int64_t p) {
        QuantParams& params = result_.params;
        const std::int64_t low = std::max<std::int64_t>(0, p + 1 - params.groupSize), group = p + 1 - low;
        Matrix corrected = original_.block(first, low, rows, group);
        if (end < width_) {
            const Factor l = factor();
            Matrix pull =
                errors_.block(first, end, rows, width_ - end) * l.block(end, low, width_ - end, end - low);
            l.block(low, low, end - low, end - low)
                .triangularView<Eigen::Lower>()
                .solveInPlace<Eigen::OnTheRight>(pull);
            corrected += pull.leftCols(group);
        }
        std::vector<float> values(static_cast<std::size_t>(rows * group));
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t k = 0; k < group; ++k) // back in the channels' order
                values[at(r, k, group)] = static_cast<float>(corrected(r, group - 1 - k));
        const GridSpec spec{params.format, Granularity::Row, 0, 1, params.scaling};
        const QuantParams fresh = minMaxParams(spec, values.data(), rows, group, params.tensorScale);
        const auto perRow = static_cast<std::int64_t>(params.biasCount(1, width_));
        const std::int64_t index = (width_ - 1 - p) / params.groupSize;
        for (std::int64_t r = 0; r < rows; ++r) {
            const std::size_t to = at(first + r, index, perRow), from = static_cast<std::size_t>(r);
            params.bias[to] = fresh.bias[from];
            if (!params.zero.empty()) params.zero[to] = fresh.zero[from];
        }
    }

    std::int64_t outputs_, width_;
    std::vector<std::int64_t> order_;
    std::vector<double> factor_;
    Matrix original_,
        errors_; ///< [outputs, width], positions in reversed order; errors_: w - q, 0 where open
    bool dynamicGroups_;
    GptqResult result_;
};

} // namespace

double gramLoss(const float* w, const float* q, std::int64_t outputs, std::int64_t width,
                std::span<const double> gram, const Task& task) {
    std::vector<double> perRow(static_cast<std::size_t>(outputs));
    const Eigen::Map<const Matrix> h(gram.data(), width, width);
    const double flopPerRow = 2.0 * static_cast<double>(width * width);
    inSweeps(outputs, kRowsPerPiece, flopPerRow, task, [&](std::int64_t first, std::int64_t last) {
        Matrix e(last - first, width);
        for (std::int64_t r = first; r < last; ++r)
            for (std::int64_t c = 0; c < width; ++c) {
                const std::size_t i = at(r, c, width);
                e(r - first, c) = static_cast<double>(w[i]) - static_cast<double>(q[i]);
            }
        const Matrix product = e * h;
        for (std::int64_t r = first; r < last; ++r)
            perRow[static_cast<std::size_t>(r)] = product.row(r - first).dot(e.row(r - first));
    });
    return std::accumulate(perRow.begin(), perRow.end(), 0.0);
}

GptqResult gptq(const QuantParams& params, const float* w, std::int64_t outputs, std::int64_t width,
                std::span<const double> gram, const GptqOptions& options, const Task& task) {
    if (outputs < 1 || width < 1 || gram.size() != static_cast<std::size_t>(width * width))
        throw Error(ErrorCode::BadArgument,
                    fmt::format("GPTQ: a Gram matrix of {} elements for {} channels", gram.size(), width));
    if (params.granularity == Granularity::Column)
        throw Error(ErrorCode::BadArgument, "GPTQ: granularity column is for activations");
    if (options.dynamicGroups && (options.actOrder || params.granularity != Granularity::Group))
        throw Error(ErrorCode::BadArgument, "GPTQ: dynamic groups need granularity group and no act-order");
    if (!(options.damping >= 0) || !std::isfinite(options.damping))
        throw Error(ErrorCode::BadArgument, "GPTQ: the damping must be a number from 0 on");
    GptqResult result = Solver(params, w, outputs, width, gram, options, task).run(task);
    std::vector<float> q(result.bits.size());
    valuesOfBits(result.params, result.bits.data(), q.data(), outputs, width);
    result.loss = gramLoss(w, q.data(), outputs, width, gram, task);
    return result;
}

} // namespace qs
