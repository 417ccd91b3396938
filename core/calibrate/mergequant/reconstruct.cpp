// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/reconstruct.h"

#include "base/error.h"
#include "base/parallel.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <queue>

namespace qs {
namespace {

using Square = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::int64_t kRowGrain = 16;
constexpr double kDeadPower = 1e-12; ///< of the mean: what a channel without any signal counts as

/// The weights being changed, and their columns' squared lengths.
class Columns {
public:
    explicit Columns(MatrixView w) : weights_(w.rows, w.cols) {
        weights_.values.assign(w.values, w.values + w.rows * w.cols);
        measure();
    }
    double power(std::int64_t j) const { return power_[static_cast<std::size_t>(j)]; }

    /// W_:k += factor_k W_:j for every k, then W_:j = 0.
    void spread(std::int64_t j, std::span<const double> factor) {
        parallelFor(weights_.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                float* row = weights_.row(i);
                const auto lost = static_cast<double>(row[j]);
                for (std::int64_t k = 0; k < weights_.cols; ++k)
                    row[k] = static_cast<float>(row[k] + factor[static_cast<std::size_t>(k)] * lost);
                row[j] = 0;
            }
        });
        measure();
    }
    Matrix take() { return std::move(weights_); }

private:
    void measure() {
        power_.assign(static_cast<std::size_t>(weights_.cols), 0);
        for (std::int64_t i = 0; i < weights_.rows; ++i)
            for (std::int64_t k = 0; k < weights_.cols; ++k) {
                const auto v = static_cast<double>(weights_.row(i)[k]);
                power_[static_cast<std::size_t>(k)] += v * v;
            }
    }
    Matrix weights_;
    std::vector<double> power_;
};

void checkMoment(MatrixView w, const DoubleMatrix& moment, const std::vector<bool>& removable) {
    if (moment.rows != w.cols || moment.cols != w.cols ||
        removable.size() != static_cast<std::size_t>(w.cols))
        throw Error(ErrorCode::BadArgument, "a moment of other channels than the weights have");
}

/// The channel of least cost among those marked, or -1.
template <class Cost> std::int64_t cheapest(const std::vector<bool>& among, const Cost& cost) {
    std::int64_t best = -1;
    double least = 0;
    for (std::size_t j = 0; j < among.size(); ++j) {
        if (!among[j]) continue;
        const double c = cost(static_cast<std::int64_t>(j));
        if (best >= 0 && !(c < least)) continue;
        best = static_cast<std::int64_t>(j);
        least = c;
    }
    return best;
}

} // namespace

std::vector<std::int32_t> copiesForBudget(std::span<const double> strength, std::int64_t extra) {
    std::vector<std::int32_t> copies(strength.size(), 1);
    using Entry =
        std::pair<double, std::int64_t>; // strength of one copy; minus the channel: lower ones first
    std::priority_queue<Entry> queue;
    for (std::size_t j = 0; j < strength.size(); ++j)
        queue.emplace(strength[j], -static_cast<std::int64_t>(j));
    for (; extra > 0 && !queue.empty(); --extra) {
        const std::int64_t channel = queue.top().second;
        queue.pop();
        const auto j = static_cast<std::size_t>(-channel);
        queue.emplace(strength[j] / ++copies[j], channel);
    }
    return copies;
}

std::vector<std::int32_t> copiesForThreshold(std::span<const double> strength, double threshold) {
    if (!(threshold > 0))
        throw Error(ErrorCode::BadArgument, "the threshold above which channels are split is not positive");
    std::vector<std::int32_t> copies;
    for (const double s : strength)
        copies.push_back(std::max(1, static_cast<std::int32_t>(std::ceil(s / threshold))));
    return copies;
}

ReducedWeights pruneChannels(MatrixView w, const DoubleMatrix& moment, const std::vector<bool>& removable,
                             std::int64_t count, double damping, const Task& task) {
    checkMoment(w, moment, removable);
    const std::int64_t n = w.cols;
    Square h = Eigen::Map<const Square>(moment.values.data(), n, n);
    const double mean = h.trace() / static_cast<double>(n);
    h.diagonal() *= 1 + damping; // by channel: their scales differ by orders of magnitude
    h.diagonal().array() += mean > 0 ? kDeadPower * mean : 1;
    task.checkpoint();
    Square inverse = h.llt().solve(Square::Identity(n, n));

    ReducedWeights result;
    Columns columns(w);
    std::vector<bool> left = removable;
    std::vector<double> factor(static_cast<std::size_t>(n));
    for (; count > 0; --count) {
        const std::int64_t j =
            cheapest(left, [&](std::int64_t c) { return columns.power(c) / inverse(c, c); });
        if (j < 0) break;
        for (std::int64_t k = 0; k < n; ++k)
            factor[static_cast<std::size_t>(k)] = -inverse(j, k) / inverse(j, j);
        columns.spread(j, factor);
        const Eigen::VectorXd row = inverse.row(j);
        const double diagonal = row(j);
        inverse.noalias() -= row * (row.transpose() / diagonal);
        inverse.row(j).setZero();
        inverse.col(j).setZero();
        left[static_cast<std::size_t>(j)] = false;
        result.removed.push_back(static_cast<std::int32_t>(j));
        task.checkpoint();
    }
    result.weights = columns.take();
    return result;
}

ReducedWeights mergeChannels(MatrixView w, const DoubleMatrix& moment, const std::vector<bool>& removable,
                             std::int64_t count, const Task& task) {
    checkMoment(w, moment, removable);
    const std::int64_t n = w.cols;
    ReducedWeights result;
    Columns columns(w);
    std::vector<bool> left = removable, alive(static_cast<std::size_t>(n), true);
    /// The channel that explains most of channel j, and how much of its power it leaves.
    const auto partner = [&](std::int64_t j) {
        std::pair<std::int64_t, double> best{-1, moment.at(j, j)};
        for (std::int64_t k = 0; k < n; ++k) {
            if (k == j || !alive[static_cast<std::size_t>(k)] || !(moment.at(k, k) > 0)) continue;
            const double rest = moment.at(j, j) - moment.at(j, k) * moment.at(j, k) / moment.at(k, k);
            if (best.first < 0 || rest < best.second) best = {k, rest};
        }
        return best;
    };
    for (; count > 0; --count) {
        const std::int64_t j =
            cheapest(left, [&](std::int64_t c) { return columns.power(c) * partner(c).second; });
        if (j < 0) break;
        const std::int64_t k = partner(j).first;
        std::vector<double> factor(static_cast<std::size_t>(n));
        if (k >= 0) factor[static_cast<std::size_t>(k)] = moment.at(j, k) / moment.at(k, k);
        columns.spread(j, factor);
        left[static_cast<std::size_t>(j)] = false;
        alive[static_cast<std::size_t>(j)] = false;
        result.removed.push_back(static_cast<std::int32_t>(j));
        task.checkpoint();
    }
    result.weights = columns.take();
    return result;
}

} // namespace qs
