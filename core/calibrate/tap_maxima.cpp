// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/tap_maxima.h"

#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/windows.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace qs {
namespace {

constexpr std::int64_t kTile = 64;

class Maxima : public Observer {
public:
    explicit Maxima(const std::set<TapId>& taps) {
        for (const TapId& tap : taps) maxima_[tap];
    }
    bool wants(const TapId& tap) const override { return maxima_.contains(tap); }
    void observe(std::size_t, const TapId& tap, const float* x, std::int64_t rows,
                 std::int64_t channels) override {
        std::vector<double>& maxima = maxima_.at(tap);
        maxima.resize(static_cast<std::size_t>(channels));
        std::atomic<bool> finite{true};
        parallelFor(channels, kTile, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = 0; r < rows; ++r)
                for (std::int64_t c = begin; c < end; ++c) {
                    const double a = std::fabs(x[r * channels + c]);
                    if (!(a <= std::numeric_limits<float>::max()))
                        finite.store(false, std::memory_order_relaxed);
                    double& m = maxima[static_cast<std::size_t>(c)];
                    m = std::max(m, a);
                }
        });
        if (!finite)
            throw Error(ErrorCode::NotANumber,
                        tap.name() + ": an activation of the calibration text is not finite");
    }
    std::map<TapId, std::vector<double>> take() { return std::move(maxima_); }

private:
    std::map<TapId, std::vector<double>> maxima_;
};

} // namespace

std::map<TapId, std::vector<double>> tapMaxima(Engine& engine, const std::vector<TokenId>& ids,
                                               const std::set<TapId>& taps, const Task& task) {
    Maxima maxima(taps);
    RunHooks hooks;
    hooks.observer = &maxima;
    const Variant fullPrecision;
    engine.run(windowsOf(ids, *engine.checkpoint().config), {&fullPrecision, 1}, hooks, task);
    return maxima.take();
}

} // namespace qs
