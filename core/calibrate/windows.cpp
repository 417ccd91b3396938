// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/windows.h"

#include <algorithm>
#include <set>

namespace qs {

std::vector<SequenceTree> windowsOf(const std::vector<TokenId>& ids, const ModelConfig& config) {
    const auto length = static_cast<std::size_t>(std::max<std::int64_t>(1, config.maxLength));
    std::vector<SequenceTree> trees;
    for (std::size_t first = 0; first < ids.size(); first += length) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(length, ids.size() - first));
        trees.push_back({{{-1, {begin, begin + count}}}, {}});
    }
    return trees;
}

std::int64_t tapWidth(const TapId& tap, const ModelConfig& config) {
    switch (tap.slot) {
    case Slot::OIn:
        return config.qWidth();
    case Slot::DownIn:
        return config.intermediateSize;
    default:
        return config.hiddenSize;
    }
}

std::vector<TapId> allTaps(const Checkpoint& checkpoint) {
    std::set<TapId> taps;
    for (const SiteId& site : checkpoint.sites())
        if (const auto tap = tapOf(site)) taps.insert(*tap);
    return {taps.begin(), taps.end()};
}

} // namespace qs
