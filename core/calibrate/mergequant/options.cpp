// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/options.h"

#include "base/error.h"
#include "checkpoint/messages.h"

#include <charconv>
#include <fmt/format.h>
#include <initializer_list>

namespace qs {
namespace {

using Options = std::map<std::string, std::string>;

[[noreturn]] void refuse(const std::string& key, const std::string& wanted) {
    throw Error(ErrorCode::BadRecipe, "option " + inQuotes(key) + " must be " + wanted);
}

double numberOption(const Options& options, const std::string& key, double otherwise, double low,
                    double high) {
    const auto found = options.find(key);
    if (found == options.end()) return otherwise;
    const std::string& text = found->second;
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !(value >= low && value <= high))
        refuse(key, fmt::format("a number from {} to {}", low, high));
    return value;
}

/// A number, or "auto": to be chosen.
std::optional<double> numberOrAuto(const Options& options, const std::string& key, double low, double high) {
    const auto found = options.find(key);
    if (found == options.end() || found->second == "auto") return std::nullopt;
    try {
        return numberOption(options, key, 0, low, high);
    } catch (const Error&) {
        refuse(key, fmt::format("auto or a number from {} to {}", low, high));
    }
}

/// The index of the option among the words; 0 when it is not given.
int wordOption(const Options& options, const std::string& key,
               std::initializer_list<std::string_view> words) {
    const auto found = options.find(key);
    if (found == options.end()) return 0;
    int index = 0;
    std::string list;
    for (const std::string_view word : words) {
        if (found->second == word) return index;
        ++index;
        (list += list.empty() ? "" : " or ") += word;
    }
    refuse(key, list);
}

} // namespace

MergeQuantOptions MergeQuantOptions::parse(const Options& o) {
    MergeQuantOptions m;
    m.clip = wordOption(o, "clip", {"true", "false"}) == 0;
    m.floor = numberOrAuto(o, "floor", 0, 10);
    m.ceiling = numberOrAuto(o, "ceiling", 0.01, 1);
    m.split = numberOrAuto(o, "split", 0, 0.5);
    m.staggered = wordOption(o, "copies", {"staggered", "plain"}) == 0;
    m.width = static_cast<Width>(wordOption(o, "width", {"prune", "merge", "grow"}));
    m.correction = numberOption(o, "correction", m.correction, 0, 1e6);
    m.rank = static_cast<int>(numberOption(o, "rank", m.rank, 0, 4096));
    m.mergeRank = wordOption(o, "low_rank", {"side", "merged"}) == 1;
    m.gptq = wordOption(o, "rounding", {"rtn", "gptq"}) == 1;
    m.weightClip = wordOption(o, "weight_clip", {"true", "false"}) == 0;
    m.skipFirst = wordOption(o, "skip_first", {"true", "false"}) == 0;
    m.outlierRatio = numberOption(o, "outlier_ratio", m.outlierRatio, 0, 1e6);
    return m;
}

std::vector<std::string> MergeQuantOptions::names() {
    return {"clip", "floor",    "ceiling",  "split",       "copies",     "width",        "correction",
            "rank", "low_rank", "rounding", "weight_clip", "skip_first", "outlier_ratio"};
}

} // namespace qs
