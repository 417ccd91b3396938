// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/weight_clip.h"

#include "base/error.h"
#include "calibrate/methods/sweeps.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace qs {
namespace {

constexpr int kShrinkSteps = 80;
constexpr float kPower = 2.4f;
constexpr double kFlopPerPower = 50; // about what a power takes
constexpr int kClampSteps = 10;
constexpr double kClampStep = 0.05;
constexpr std::int64_t kRowsPerPiece = 8;

/// Best so far of every group of a matrix.
struct Best {
    QuantParams params;
    std::vector<double> loss;

    /// Takes over the groups of a row range that got better.
    void offer(const QuantParams& candidate, const std::vector<double>& losses) {
        if (loss.empty()) {
            params = candidate;
            loss = losses;
            return;
        }
        for (std::size_t i = 0; i < losses.size(); ++i) {
            if (!(losses[i] < loss[i])) continue;
            loss[i] = losses[i];
            params.bias[i] = candidate.bias[i];
            if (!params.zero.empty()) params.zero[i] = candidate.zero[i];
        }
    }
};

/// Columns that share a bias.
std::int64_t groupWidth(const GridSpec& spec, std::int64_t width) {
    return spec.granularity == Granularity::Group ? spec.groupSize : width;
}

/// Sum of |w - q|^2.4 of every group of some rows.
std::vector<double> powerLosses(const float* w, const float* q, std::int64_t rows, std::int64_t width,
                                std::int64_t group) {
    std::vector<double> losses;
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t first = 0; first < width; first += group) {
            double sum = 0;
            for (std::int64_t c = first; c < std::min(width, first + group); ++c)
                sum += std::pow(std::fabs(w[r * width + c] - q[r * width + c]), kPower);
            losses.push_back(sum);
        }
    return losses;
}

/// The search on rows that are whole groups; in one thread.
Best shrinkSearch(const GridSpec& spec, const float* w, std::int64_t rows, std::int64_t width,
                  double tensorScale) {
    Best best;
    std::vector<float> q(static_cast<std::size_t>(rows * width));
    for (int i = 0; i < kShrinkSteps; ++i) {
        GridSpec shrunk = spec;
        shrunk.clipRatio *= 1 - i / 100.0;
        const QuantParams p = minMaxParams(shrunk, w, rows, width, tensorScale);
        fakeQuantize(p, w, q.data(), rows, width);
        best.offer(p, powerLosses(w, q.data(), rows, width, groupWidth(spec, width)));
    }
    return best;
}

/// e G e' of every row, for the columns [first, first + n) of the Gram matrix.
class OutputLoss {
public:
    OutputLoss(std::span<const double> gram, std::int64_t width) : gram_(gram.data(), width, width) {}

    /// Adds to losses[r * stride] for every row of e [rows, n].
    void rows(const Eigen::MatrixXd& e, std::int64_t first, std::vector<double>& losses, std::size_t at,
              std::size_t stride) const {
        const std::int64_t n = e.cols();
        const Eigen::MatrixXd product = e * gram_.block(first, first, n, n);
        for (std::int64_t r = 0; r < e.rows(); ++r)
            losses[at + static_cast<std::size_t>(r) * stride] = product.row(r).dot(e.row(r));
    }

private:
    Eigen::Map<const Eigen::MatrixXd> gram_; // symmetric: the storage order does not matter
};

std::vector<double> outputLosses(const OutputLoss& loss, const float* w, const float* q, std::int64_t rows,
                                 std::int64_t width, std::int64_t group) {
    const auto perRow = static_cast<std::size_t>((width - 1) / group + 1);
    std::vector<double> losses(static_cast<std::size_t>(rows) * perRow);
    for (std::int64_t first = 0, g = 0; first < width; first += group, ++g) {
        const std::int64_t n = std::min(group, width - first);
        Eigen::MatrixXd e(rows, n);
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = 0; c < n; ++c) {
                const std::int64_t i = r * width + first + c;
                e(r, c) = static_cast<double>(w[i]) - static_cast<double>(q[i]);
            }
        loss.rows(e, first, losses, static_cast<std::size_t>(g), perRow);
    }
    return losses;
}

/// Every group clamped to a share of its largest magnitude.
void clampGroups(const float* w, std::int64_t rows, std::int64_t width, std::int64_t group, double share,
                 float* out) {
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t first = 0; first < width; first += group) {
            const std::int64_t n = std::min(group, width - first);
            const float* from = w + r * width + first;
            const auto limit = static_cast<float>(absMaxOf(from, n) * share);
            std::transform(from, from + n, out + r * width + first,
                           [&](float v) { return std::clamp(v, -limit, limit); });
        }
}

Best clampSearch(const GridSpec& spec, const OutputLoss& loss, const float* w, std::int64_t rows,
                 std::int64_t width, double tensorScale) {
    const std::int64_t group = groupWidth(spec, width);
    Best best;
    std::vector<float> clamped(static_cast<std::size_t>(rows * width)), q(clamped.size());
    for (int i = 0; i < kClampSteps; ++i) {
        clampGroups(w, rows, width, group, 1 - i * kClampStep, clamped.data());
        const QuantParams p = minMaxParams(spec, clamped.data(), rows, width, tensorScale);
        fakeQuantize(p, w, q.data(), rows, width);
        best.offer(p, outputLosses(loss, w, q.data(), rows, width, group));
    }
    return best;
}

/// Runs search(row, rows) over pieces of rows and puts their parameters one after another.
template <class Search>
QuantParams byRows(const GridSpec& spec, std::int64_t outputs, std::int64_t width, double tensorScale,
                   double flopPerRow, const Task& task, const Search& search) {
    std::vector<QuantParams> pieces(static_cast<std::size_t>((outputs + kRowsPerPiece - 1) / kRowsPerPiece));
    inSweeps(outputs, kRowsPerPiece, flopPerRow, task, [&](std::int64_t first, std::int64_t last) {
        pieces[static_cast<std::size_t>(first / kRowsPerPiece)] = search(first, last - first).params;
    });
    QuantParams whole = minMaxParams(spec, nullptr, 0, width, tensorScale);
    for (const QuantParams& piece : pieces) {
        whole.bias.insert(whole.bias.end(), piece.bias.begin(), piece.bias.end());
        whole.zero.insert(whole.zero.end(), piece.zero.begin(), piece.zero.end());
    }
    return whole;
}

/// The scale of the whole tensor where the scaling has one.
double tensorScaleOf(const GridSpec& spec, const float* w, std::int64_t outputs, std::int64_t width) {
    if (spec.scaling.type != ScaleType::E4M3) return 0;
    return tensorScaleFor(spec.format, absMaxOf(w, outputs * width) * spec.clipRatio);
}

bool isByRows(const GridSpec& spec) {
    return spec.granularity == Granularity::Row || spec.granularity == Granularity::Group;
}

} // namespace

QuantParams searchWeightClip(const GridSpec& spec, const float* w, std::int64_t outputs, std::int64_t width,
                             const Task& task) {
    if (!isByRows(spec))
        throw Error(ErrorCode::BadArgument, "the clip search is for granularity row or group");
    const double scale = tensorScaleOf(spec, w, outputs, width);
    const double flop = kShrinkSteps * kFlopPerPower * static_cast<double>(width);
    return byRows(spec, outputs, width, scale, flop, task, [&](std::int64_t first, std::int64_t rows) {
        return shrinkSearch(spec, w + first * width, rows, width, scale);
    });
}

QuantParams searchOutputClip(const GridSpec& spec, const float* w, std::int64_t outputs, std::int64_t width,
                             std::span<const double> gram, const Task& task) {
    if (!isByRows(spec) || gram.size() != static_cast<std::size_t>(width * width))
        throw Error(ErrorCode::BadArgument,
                    "AWQ's clip search: granularity row or group, and a Gram matrix of the inputs");
    const double scale = tensorScaleOf(spec, w, outputs, width);
    const OutputLoss loss(gram, width);
    const double flop = 2.0 * kClampSteps * static_cast<double>(width * groupWidth(spec, width));
    return byRows(spec, outputs, width, scale, flop, task, [&](std::int64_t first, std::int64_t rows) {
        return clampSearch(spec, loss, w + first * width, rows, width, scale);
    });
}

} // namespace qs
