// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/steps.h"

#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/mergequant/migration.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qs {
namespace {

constexpr double kDeadStep = 1e-6; ///< of the median step
constexpr int kRatios = 36;        ///< 1, 0.98, ..., 0.3
constexpr std::int64_t kBlockChannels = 64;

double ratioAt(int i) {
    return 1 - 0.02 * i;
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Applies `combine` over the channels of every group and gives each of them the result.
template <class Combine>
void shareInGroups(std::vector<double>& values, const ChannelGroups& groups, const Combine& combine) {
    if (groups.empty()) return;
    if (groups.size() != values.size())
        throw Error(ErrorCode::BadArgument, "groups of other channels than the matrix has");
    std::vector<double> shared(values.size());
    for (std::size_t j = 0; j < values.size(); ++j) {
        double& g = shared[static_cast<std::size_t>(groups[j])];
        g = combine(g, values[j]);
    }
    for (std::size_t j = 0; j < values.size(); ++j) values[j] = shared[static_cast<std::size_t>(groups[j])];
}

/// Columns [first, first + count) of u as rows.
Matrix columnsOf(MatrixView u, std::int64_t first, std::int64_t count) {
    Matrix t(count, u.rows);
    parallelFor(count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < u.rows; ++r)
            for (std::int64_t c = begin; c < end; ++c) t.row(c)[r] = u.row(r)[first + c];
    });
    return t;
}

/// Sum of squared errors of each row of x [channels, tokens] at the steps given, with staggered copies.
std::vector<double> channelErrors(const Matrix& x, const Format& f, std::span<const double> step,
                                  std::span<const std::int32_t> copies) {
    std::int32_t most = 1;
    for (const std::int32_t t : copies) most = std::max(most, t);
    QuantParams p = unitQuantizer(f);
    p.granularity = Granularity::Row;
    const double unit = p.bias[0];
    p.bias.clear();
    for (const double s : step) p.bias.push_back(unit - std::log2(s));
    const auto copiesOf = [&](std::int64_t c) {
        return copies.empty() ? 1 : std::max(1, copies[static_cast<std::size_t>(c)]);
    };
    Matrix shifted(x.rows, x.cols), mean(x.rows, x.cols);
    for (std::int32_t t = 0; t < most; ++t) {
        parallelFor(x.rows, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t c = begin; c < end; ++c) {
                const double offset = (t + 0.5) / copiesOf(c) - 0.5;
                const auto add = static_cast<float>(step[static_cast<std::size_t>(c)] * offset);
                for (std::int64_t r = 0; r < x.cols; ++r) shifted.row(c)[r] = x.row(c)[r] + add;
            }
        });
        fakeQuantize(p, shifted.values.data(), shifted.values.data(), x.rows, x.cols);
        parallelFor(x.rows, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t c = begin; c < end; ++c) {
                const auto share = t < copiesOf(c) ? 1.0f / static_cast<float>(copiesOf(c)) : 0.0f;
                for (std::int64_t r = 0; r < x.cols; ++r) mean.row(c)[r] += share * shifted.row(c)[r];
            }
        });
    }
    std::vector<double> errors(static_cast<std::size_t>(x.rows));
    parallelFor(x.rows, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t c = begin; c < end; ++c)
            for (std::int64_t r = 0; r < x.cols; ++r) {
                const double e = static_cast<double>(x.row(c)[r]) - static_cast<double>(mean.row(c)[r]);
                errors[static_cast<std::size_t>(c)] += e * e;
            }
    });
    return errors;
}

/// errors[i][j]: of channel j at the i-th ratio.
std::vector<std::vector<double>> errorsByRatio(MatrixView u, const Format& f, std::span<const double> full,
                                               std::span<const std::int32_t> copies, const Task& task) {
    std::vector<std::vector<double>> errors(kRatios);
    for (std::int64_t first = 0; first < u.cols; first += kBlockChannels) {
        const std::int64_t count = std::min(kBlockChannels, u.cols - first);
        const auto at = static_cast<std::size_t>(first), n = static_cast<std::size_t>(count);
        const Matrix block = columnsOf(u, first, count);
        for (int i = 0; i < kRatios; ++i) {
            std::vector<double> step(full.begin() + first, full.begin() + first + count);
            for (double& s : step) s *= ratioAt(i);
            const auto part = channelErrors(block, f, step, copies.empty() ? copies : copies.subspan(at, n));
            auto& to = errors[static_cast<std::size_t>(i)];
            to.insert(to.end(), part.begin(), part.end());
            task.checkpoint();
        }
    }
    return errors;
}

} // namespace

std::vector<double> absMaxSteps(MatrixView u, const Format& f, const ChannelGroups& groups) {
    std::vector<double> step(static_cast<std::size_t>(u.cols));
    for (std::int64_t r = 0; r < u.rows; ++r)
        for (std::int64_t j = 0; j < u.cols; ++j) {
            double& s = step[static_cast<std::size_t>(j)];
            s = std::max(s, std::fabs(static_cast<double>(u.row(r)[j])));
        }
    shareInGroups(step, groups, [](double a, double b) { return std::max(a, b); });
    for (double& s : step) s /= topCode(f);
    std::vector<double> alive;
    std::copy_if(step.begin(), step.end(), std::back_inserter(alive), [](double s) { return s > 0; });
    const double least = alive.empty() ? 1 : kDeadStep * median(std::move(alive));
    for (double& s : step) s = std::max(s, least);
    return step;
}

std::vector<double> clipSteps(MatrixView u, const Format& f, std::span<const double> full,
                              std::span<const std::int32_t> copies, const ChannelGroups& groups,
                              const Task& task) {
    if (full.size() != static_cast<std::size_t>(u.cols))
        throw Error(ErrorCode::BadArgument, "steps of other channels than the matrix has");
    auto errors = errorsByRatio(u, f, full, copies, task);
    for (auto& e : errors) shareInGroups(e, groups, std::plus<>());
    std::vector<double> step(full.begin(), full.end());
    for (std::size_t j = 0; j < step.size(); ++j) {
        int best = 0;
        for (int i = 1; i < kRatios; ++i)
            if (errors[static_cast<std::size_t>(i)][j] < errors[static_cast<std::size_t>(best)][j]) best = i;
        step[j] *= ratioAt(best);
    }
    return step;
}

std::vector<double> raiseWeakSteps(std::vector<double> step, std::span<const double> inputRms,
                                   std::span<const double> weightRms, double strength) {
    if (strength <= 0) return step;
    std::vector<double> balance(step.size());
    for (std::size_t j = 0; j < step.size(); ++j)
        balance[j] = weightRms[j] > 0 ? std::sqrt(inputRms[j] / weightRms[j]) : 0;
    const double middle = median(balance);
    if (!(middle > 0)) return step;
    const double c = strength * median(step) / middle;
    for (std::size_t j = 0; j < step.size(); ++j) step[j] = std::max(step[j], c * balance[j]);
    return step;
}

std::vector<double> lowerStrongSteps(std::vector<double> step, double share) {
    if (step.empty()) return step;
    const double ceiling = share * *std::max_element(step.begin(), step.end());
    for (double& s : step) s = std::min(s, ceiling);
    return step;
}

std::vector<double> columnRms(MatrixView m, const ChannelGroups& groups) {
    std::vector<double> sum(static_cast<std::size_t>(m.cols));
    for (std::int64_t r = 0; r < m.rows; ++r)
        for (std::int64_t j = 0; j < m.cols; ++j) {
            const auto x = static_cast<double>(m.row(r)[j]);
            sum[static_cast<std::size_t>(j)] += x * x;
        }
    std::vector<double> members(sum.size(), 1);
    shareInGroups(sum, groups, std::plus<>());
    shareInGroups(members, groups, std::plus<>());
    for (std::size_t j = 0; j < sum.size(); ++j)
        sum[j] = std::sqrt(sum[j] / (members[j] * static_cast<double>(std::max<std::int64_t>(1, m.rows))));
    return sum;
}

ChannelGroups queryHeadGroups(std::int64_t heads, std::int64_t kvHeads, std::int64_t headDim) {
    ChannelGroups groups;
    for (std::int64_t h = 0; h < heads; ++h)
        for (std::int64_t d = 0; d < headDim; ++d)
            groups.push_back(static_cast<std::int32_t>(h * kvHeads / heads * headDim + d));
    return groups;
}

} // namespace qs
