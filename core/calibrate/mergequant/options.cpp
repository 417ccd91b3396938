// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/options.h"

#include "base/error.h"
#include "calibrate/methods/options.h"
#include "checkpoint/messages.h"

#include <fmt/format.h>

namespace qs {
namespace {

/// A number, or "auto": to be chosen.
std::optional<double> numberOrAuto(const Options& options, const std::string& key, double low, double high) {
    const auto found = options.find(key);
    if (found == options.end() || found->second == "auto") return std::nullopt;
    try {
        return numberOption(options, key, 0, low, high);
    } catch (const Error&) {
        throw Error(ErrorCode::BadRecipe,
                    "option " + inQuotes(key) +
                        fmt::format(" must be auto or a number from {} to {}", low, high));
    }
}

} // namespace

MergeQuantOptions MergeQuantOptions::parse(const Options& o) {
    MergeQuantOptions m;
    m.clip = flagOption(o, "clip", m.clip);
    m.floor = numberOrAuto(o, "floor", 0, 10);
    m.ceiling = numberOrAuto(o, "ceiling", 0.01, 1);
    m.split = numberOrAuto(o, "split", 0, 0.5);
    m.staggered = wordOption(o, "copies", {"staggered", "plain"}) == "staggered";
    const std::string width = wordOption(o, "width", {"prune", "merge", "grow"});
    m.width = width == "prune" ? Width::Prune : width == "merge" ? Width::Merge : Width::Grow;
    m.correction = numberOption(o, "correction", m.correction, 0, 1e6);
    m.rank = static_cast<int>(numberOption(o, "rank", m.rank, 0, 4096));
    m.mergeRank = wordOption(o, "low_rank", {"side", "merged"}) == "merged";
    m.gptq = wordOption(o, "rounding", {"gptq", "rtn"}) == "gptq";
    m.weightClip = flagOption(o, "weight_clip", m.weightClip);
    m.skipFirst = flagOption(o, "skip_first", m.skipFirst);
    m.outlierRatio = numberOption(o, "outlier_ratio", m.outlierRatio, 0, 1e6);
    m.rotate = flagOption(o, "rotate", m.rotate);
    return m;
}

std::vector<std::string> MergeQuantOptions::names() {
    return {"clip", "floor",    "ceiling",  "split",       "copies",     "width",         "correction",
            "rank", "low_rank", "rounding", "weight_clip", "skip_first", "outlier_ratio", "rotate"};
}

} // namespace qs
