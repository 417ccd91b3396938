// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/capture.h"

#include "base/error.h"
#include "calibrate/windows.h"

#include <algorithm>

namespace qs {
namespace {

class Recorder : public Observer {
public:
    Recorder(Capture& capture, std::int64_t rowsToKeep) : capture_(capture), rowsToKeep_(rowsToKeep) {}

    bool wants(const TapId& tap) const override { return capture_.taps.contains(tap); }
    void observe(std::size_t, const TapId& tap, const float* x, std::int64_t rows,
                 std::int64_t channels) override {
        CapturedTap& to = capture_.taps.at(tap);
        to.stats.addRows(x, rows, channels);
        to.rows += rows;
        const std::int64_t keep = std::clamp<std::int64_t>(rowsToKeep_ - to.keptRows, 0, rows);
        to.values.insert(to.values.end(), x, x + keep * channels);
        to.keptRows += keep;
    }

private:
    Capture& capture_;
    std::int64_t rowsToKeep_;
};

} // namespace

Capture captureActivations(Engine& engine, const std::vector<TokenId>& ids, const std::vector<TapId>& only,
                           std::uint64_t maxKeptBytes, const Task& task) {
    const Checkpoint& checkpoint = engine.checkpoint();
    const std::vector<TapId> all = allTaps(checkpoint);
    Capture capture;
    capture.ids = ids;
    std::uint64_t bytesPerRow = 0;
    for (const TapId& tap : only.empty() ? all : only) {
        if (std::find(all.begin(), all.end(), tap) == all.end())
            throw Error(ErrorCode::BadArgument,
                        checkpoint.displayName + ": there is no activation " + tap.name());
        CapturedTap& captured = capture.taps[tap];
        captured.tap = tap;
        captured.channels = tapWidth(tap, *checkpoint.config);
        captured.stats = ChannelStats(captured.channels);
    }
    for (const auto& [tap, captured] : capture.taps)
        bytesPerRow += static_cast<std::uint64_t>(captured.channels) * sizeof(float);
    // The same rows of every tap, so that what is shown of two taps is of the same tokens.
    const std::uint64_t fit = bytesPerRow > 0 ? maxKeptBytes / bytesPerRow : 0;
    Recorder recorder(capture, static_cast<std::int64_t>(std::min<std::uint64_t>(fit, ids.size())));
    RunHooks hooks;
    hooks.observer = &recorder;
    const Variant fullPrecision;
    engine.run(windowsOf(ids, *checkpoint.config), {&fullPrecision, 1}, hooks, task);
    return capture;
}

} // namespace qs
