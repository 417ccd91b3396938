// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "calibrate/fpq/token_losses.h"

#include <algorithm>
#include <numeric>

namespace qs {
namespace {

constexpr std::int64_t kTokensPerBlock = 128;
/// Multiply-adds between two checkpoints, a few milliseconds; and the same in blocks, at least and at most.
constexpr double kSweepOps = 1e9;
constexpr double kMinSweepBlocks = 2, kMaxSweepBlocks = 16;
/// Rounding of a sum in double, generously.
constexpr double kRoom = 1e-9;

/// Sums of one candidate by blocks of tokens. Sweep s takes every n-th block from s on, so that each is a
/// sample of the whole text.
class PartialLoss {
public:
    PartialLoss(const TokenLoss& loss, const QuantParams& params, std::int64_t rows, double tokenCost)
        : loss_(loss), params_(params), rows_(rows), blocks_((rows + kTokensPerBlock - 1) / kTokensPerBlock),
          losses_(static_cast<std::size_t>(blocks_)) {
        const double perSweep = kSweepOps / (tokenCost * kTokensPerBlock);
        const auto wanted = static_cast<std::int64_t>(std::clamp(perSweep, kMinSweepBlocks, kMaxSweepBlocks));
        sweeps_ = (blocks_ + wanted - 1) / wanted;
    }

    bool complete() const { return next_ == sweeps_; }
    void sweep(const Task& task) {
        const TokenCandidate candidate = loss_.prepare(params_);
        const std::int64_t count = (blocks_ - next_ + sweeps_ - 1) / sweeps_;
        parallelFor(count, 1, [&](std::int64_t i, std::int64_t) {
            const std::int64_t block = next_ + i * sweeps_, first = block * kTokensPerBlock;
            losses_[static_cast<std::size_t>(block)] =
                loss_.tokens(candidate, first, std::min(kTokensPerBlock, rows_ - first));
        });
        ++next_;
        task.checkpoint();
    }
    /// Of the blocks so far, in the order of tokens.
    double sum() const { return std::accumulate(losses_.begin(), losses_.end(), 0.0); }

private:
    const TokenLoss& loss_;
    const QuantParams& params_;
    std::int64_t rows_, blocks_, sweeps_ = 1, next_ = 0;
    std::vector<double> losses_;
};

} // namespace

std::size_t bestCandidate(const TokenLoss& loss, const std::vector<QuantParams>& candidates,
                          std::int64_t rows, double tokenCost,
                          const std::function<double(std::size_t)>& precise, const Task& task) {
    const double margin = loss.exact() ? 0 : kNearTie;
    std::vector<PartialLoss> partial;
    std::vector<double> firstSweep;
    for (const QuantParams& c : candidates) {
        partial.emplace_back(loss, c, rows, tokenCost).sweep(task);
        firstSweep.push_back(partial.back().sum());
    }
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return firstSweep[a] < firstSweep[b]; });
    double bound = kNoBound;
    std::vector<double> losses(candidates.size(), kNoBound);
    for (const std::size_t i : order) {
        PartialLoss& p = partial[i];
        while (!p.complete() && p.sum() <= bound * (1 + margin + kRoom)) p.sweep(task);
        if (!p.complete()) continue;
        losses[i] = p.sum();
        bound = std::min(bound, losses[i]);
    }
    if (loss.exact())
        return static_cast<std::size_t>(std::min_element(losses.begin(), losses.end()) - losses.begin());
    return bestOf(losses, margin, precise);
}

} // namespace qs
