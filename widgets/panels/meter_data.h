// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <memory>
#include <vector>

namespace qs {

/// What the live quality meter read after one change of the recipe.
struct MeterPoint {
    int number = 0; ///< of the change, from 1 on
    QString change; ///< what was done, in the user's words; empty: where the session began
    double kl = 0;  ///< mean divergence from full precision on the probe text, nats
    double perplexity = 0;
    double top1 = 1;      ///< share of positions with the same most likely token
    bool preview = false; ///< some sites stand in for what a slower method would make of them
};

struct MeterData {
    std::vector<MeterPoint> points; ///< oldest first; the last one is the current recipe's
    double referencePerplexity = 0; ///< full precision's
    long long tokens = 0;           ///< of the probe text that were looked at
};
using MeterDataPtr = std::shared_ptr<const MeterData>;

} // namespace qs
