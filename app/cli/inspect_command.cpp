// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/capture.h"
#include "checkpoint/safetensors.h"
#include "common.h"
#include "quant/recipe.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

constexpr std::uint64_t kKeptBytes = std::uint64_t(1) << 30; ///< per tap, when the values are to be written

struct Args {
    ModelArguments model;
    TextArguments text;
    std::string site, out;
};

/// Taps of the model that the pattern names, as a tap ("blocks.0.qkv_in") or through one of its linears
/// ("blocks.*.q", "down").
std::vector<TapId> matchingTaps(const Checkpoint& model, const std::string& pattern) {
    std::vector<TapId> taps;
    for (const SiteId& site : model.sites()) {
        const auto tap = tapOf(site);
        if (!tap) continue;
        if (!pattern.empty() && tap->name() != pattern && slotName(tap->slot) != pattern &&
            !patternMatches(pattern, site))
            continue;
        if (std::find(taps.begin(), taps.end(), *tap) == taps.end()) taps.push_back(*tap);
    }
    if (taps.empty())
        throw Error(ErrorCode::BadArgument, "--site " + pattern + ": no site of this model matches");
    return taps;
}

json tapJson(const CapturedTap& t) {
    json j = {
        {"site", t.tap.name()}, {"channels", t.channels}, {"tokens", t.rows}, {"linears", json::array()}};
    for (const SiteId& s : sitesOf(t.tap)) j["linears"].push_back(s.name());
    for (const char* key : {"min", "max", "mean", "variance", "absmax", "kurtosis"}) j[key] = json::array();
    for (std::int64_t c = 0; c < t.channels; ++c) {
        const Moments& m = t.stats.channel(c);
        j["min"].push_back(m.min);
        j["max"].push_back(m.max);
        j["mean"].push_back(m.mean);
        j["variance"].push_back(m.variance());
        j["absmax"].push_back(m.absMax());
        j["kurtosis"].push_back(m.kurtosis());
    }
    const Moments total = t.stats.total();
    j["inter_channel_variance"] = t.stats.interChannelVariance();
    j["intra_channel_variance"] = t.stats.intraChannelVariance();
    j["total_variance"] = total.variance();
    j["absmax_inter_channel_variance"] = t.stats.absMaxInterChannelVariance();
    j["channel_spread_octaves"] = t.stats.channelSpreadOctaves();
    j["tensor_min"] = total.min;
    j["tensor_max"] = total.max;
    j["tensor_absmax"] = total.absMax();
    return j;
}

void writeCapture(const Capture& capture, const std::string& file) {
    SafetensorsWriter writer;
    for (const auto& [tap, t] : capture.taps) {
        if (t.keptRows < t.rows)
            throw Error(ErrorCode::OutOfMemory, "--out: the activations of " + tap.name() +
                                                    " are too large; use fewer tokens or --site");
        writer.add(tap.name(), {t.rows, t.channels}, t.values);
    }
    writer.write(file);
}

int run(const Args& args) {
    const auto model = args.model.open();
    const auto ids = args.text.tokens([&] { return openTokenizer(*model); });
    Engine engine(model);
    const auto capture = captureActivations(engine, ids, matchingTaps(*model, args.site),
                                            args.out.empty() ? 0 : kKeptBytes, interactiveTask());
    if (!args.out.empty()) writeCapture(capture, args.out);
    if (common().json) {
        json j = {{"tokens", ids}, {"sites", json::array()}};
        for (const auto& [tap, t] : capture.taps) j["sites"].push_back(tapJson(t));
        printJson(j);
        return 0;
    }
    clearProgressLine();
    fmt::print("{:<20} {:>8} {:>9} {:>11} {:>11} {:>10} {:>9}\n", "input", "channels", "spread", "inter-ch.",
               "intra-ch.", "abs. max", "kurtosis");
    fmt::print("{:<20} {:>8} {:>9} {:>11} {:>11} {:>10} {:>9}\n", "", "", "octaves", "variance", "variance",
               "", "");
    for (const auto& [tap, t] : capture.taps) {
        const Moments total = t.stats.total();
        fmt::print("{:<20} {:>8} {:>9.2f} {:>11.4g} {:>11.4g} {:>10.4g} {:>9.2f}\n", tap.name(), t.channels,
                   t.stats.channelSpreadOctaves(), t.stats.interChannelVariance(),
                   t.stats.intraChannelVariance(), total.absMax(), total.kurtosis());
    }
    return 0;
}

} // namespace

void addInspectCommand(CLI::App& app) {
    auto args = std::make_shared<Args>();
    auto* command =
        addCommand(app, "inspect", "Run a text through the model and show the statistics of its activations",
                   [args] { return run(*args); });
    args->model.addTo(*command);
    args->text.addTo(*command, true);
    command->add_option("--site", args->site, "Only these: blocks.0.qkv_in, down_in, blocks.*.q, down ...");
    command->add_option("--out", args->out, "Write the captured activations to this safetensors file");
}

} // namespace qs::cli
