// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "stats/channel_stats.h"
#include "stats/histogram.h"

#include <map>
#include <memory>
#include <vector>

namespace qs {

/// One tap's activations over a text: statistics always, the values themselves when they fit `maxKeptBytes`
/// (else the first rows).
struct CapturedTap {
    TapId tap;
    std::int64_t rows = 0, channels = 0;
    ChannelStats stats;
    std::vector<float> values; ///< [keptRows, channels]
    std::int64_t keptRows = 0;
};

struct Capture {
    std::vector<TokenId> ids; ///< in the order of rows
    std::map<TapId, CapturedTap> taps;
};

/// Runs full precision over `ids` (cut into windows of at most maxLength tokens, each a tree) and captures
/// the inputs of all sites, or of those in `only` when not empty.
Capture captureActivations(Engine& engine, const std::vector<TokenId>& ids, const std::vector<TapId>& only,
                           std::uint64_t maxKeptBytes, const Task& task = {});

} // namespace qs
