// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/survey.h"

#include "session/quant_view.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace qs {
namespace {

constexpr auto kPartInterval = std::chrono::milliseconds(100);

/// Collects what is new and hands it over now and then.
class Parts {
public:
    explicit Parts(const std::function<void(const SurveyTable&)>& onPart) : onPart_(onPart) {}
    SiteNumbers& at(const SiteId& site) { return fresh_[site]; }
    void flush(bool force) {
        const auto now = std::chrono::steady_clock::now();
        if (fresh_.empty() || (!force && now - last_ < kPartInterval)) return;
        onPart_(fresh_);
        fresh_.clear();
        last_ = now;
    }

private:
    const std::function<void(const SurveyTable&)>& onPart_;
    SurveyTable fresh_;
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

const SiteNumbers& knownOf(const SurveyTable& table, const SiteId& site) {
    static const SiteNumbers none;
    const auto it = table.find(site);
    return it == table.end() ? none : it->second;
}

bool isMeasured(const std::optional<MeasuredSqnr>& measured, const OperandRecipe& recipe) {
    return measured && measured->recipe == recipe;
}

ChannelStats statsOf(const MatrixSource& source, const Task& task) {
    ChannelStats stats(source.cols);
    source.forBlocks(task, [&](std::int64_t, std::int64_t count, const float* x) {
        stats.addRows(x, count, source.cols);
    });
    return stats;
}

MeasuredSqnr measure(const OperandRecipe& recipe, const MatrixSource& source, double absMax,
                     const ChannelStats* channels, const Task& task) {
    MeasuredSqnr result{recipe};
    if (recipe.format.isNone()) return result;
    const Distortion d = surveyDistortion(recipe, source, absMax, channels, task);
    if (d.count > 0) result.db = d.sqnrDb();
    return result;
}

void surveyNumbers(const SurveyRequest& request, SurveyTable& table, Parts& parts, const Task& task) {
    double done = 0;
    const auto sites = request.model->checkpoint->sites();
    for (const SiteId& site : sites) {
        task.report({"survey", done++, static_cast<double>(sites.size())});
        const auto tap = tapOf(site);
        if (const SiteNumbers& known = knownOf(table, site); !known.activations && request.capture && tap) {
            const auto it = request.capture->taps.find(*tap);
            if (it != request.capture->taps.end())
                table[site].activations = parts.at(site).activations = numbersOf(it->second.stats);
        }
    }
    parts.flush(true);
    done = 0;
    for (const SiteId& site : sites) {
        task.report({"survey", done++, static_cast<double>(sites.size())});
        if (knownOf(table, site).weights) continue;
        const auto source = weightSource(request.model->checkpoint, site);
        table[site].weights = parts.at(site).weights = numbersOf(statsOf(*source, task));
        parts.flush(false);
    }
    parts.flush(true);
}

void surveySqnr(const SurveyRequest& request, SurveyTable& table, Parts& parts, const Task& task) {
    std::map<TapId, MeasuredSqnr> shared; // q, k and v see the same activations
    double done = 0;
    const auto sites = request.model->checkpoint->sites();
    for (const SiteId& site : sites) {
        task.report({"survey", done++, static_cast<double>(sites.size())});
        task.checkpoint();
        const SiteRecipe recipe = request.recipe.forSite(site);
        if (!isMeasured(knownOf(table, site).weightSqnr, recipe.weights)) {
            const auto source = weightSource(request.model->checkpoint, site);
            parts.at(site).weightSqnr =
                measure(recipe.weights, *source, table[site].weights->absMax, nullptr, task);
        }
        const auto tap = tapOf(site);
        if (!tap || !request.capture || isMeasured(knownOf(table, site).activationSqnr, recipe.activations)) {
            parts.flush(false);
            continue;
        }
        const auto source = activationSource(request.capture, *tap);
        const auto it = shared.find(*tap);
        if (it != shared.end() && isMeasured(it->second, recipe.activations)) {
            parts.at(site).activationSqnr = it->second;
        } else if (source) {
            const ChannelStats& stats = request.capture->taps.at(*tap).stats;
            shared[*tap] = measure(recipe.activations, *source, largestMagnitude(stats), &stats, task);
            parts.at(site).activationSqnr = shared[*tap];
        }
        parts.flush(false);
    }
    parts.flush(true);
}

} // namespace

OperandNumbers numbersOf(const ChannelStats& stats) {
    const Moments total = stats.total();
    return {stats.channelSpreadOctaves(), stats.interChannelVariance(), stats.intraChannelVariance(),
            total.kurtosis(), total.count > 0 ? total.absMax() : 0};
}

void survey(const SurveyRequest& request, const std::function<void(const SurveyTable&)>& onPart,
            const Task& task) {
    Parts parts(onPart);
    SurveyTable table = request.known;
    surveyNumbers(request, table, parts, task);
    surveySqnr(request, table, parts, task);
}

bool surveyIsComplete(const SurveyTable& known, const Recipe& recipe, const std::vector<SiteId>& sites,
                      bool haveCapture) {
    return std::all_of(sites.begin(), sites.end(), [&](const SiteId& site) {
        const SiteNumbers& n = knownOf(known, site);
        const SiteRecipe wanted = recipe.forSite(site);
        const bool activationsDone = !haveCapture || !tapOf(site) ||
                                     (n.activations && isMeasured(n.activationSqnr, wanted.activations));
        return n.weights && isMeasured(n.weightSqnr, wanted.weights) && activationsDone;
    });
}

} // namespace qs
