// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/row_pass.h"

#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/windows.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace qs {
namespace {

using Clock = std::chrono::steady_clock;

/// Collects the inputs of a block's sites and works the sites out when the block is done.
class RowPass : public Observer {
public:
    RowPass(const Checkpoint& checkpoint, std::int64_t rows, std::vector<std::int64_t> windowStarts,
            const SiteList& sites, const Pipeline& pipeline,
            const std::function<void(const SiteId&, PreparedSite)>& finished, const Task& task)
        : checkpoint_(checkpoint), rows_(rows), windowStarts_(std::move(windowStarts)), pipeline_(pipeline),
          finished_(finished), task_(task) {
        for (const auto& entry : sites)
            if (const auto tap = tapOf(entry.first)) byTap_[*tap].push_back(entry);
    }

    bool wants(const TapId& tap) const override { return byTap_.contains(tap); }
    void observe(std::size_t, const TapId& tap, const float* x, std::int64_t rows,
                 std::int64_t channels) override {
        std::vector<float>& values = rowsOf_[tap];
        if (values.empty()) values.reserve(static_cast<std::size_t>(rows_ * channels));
        const float* end = x + rows * channels;
        if (!std::all_of(x, end, [](float v) { return std::isfinite(v); }))
            throw Error(ErrorCode::NotANumber,
                        tap.name() + ": an activation of the calibration text is not finite");
        values.insert(values.end(), x, end);
    }

    void blockDone() {
        while (!rowsOf_.empty()) {
            auto entry = rowsOf_.extract(rowsOf_.begin());
            TapWork work;
            work.tap = entry.key();
            work.rows = rows_;
            work.width = static_cast<std::int64_t>(entry.mapped().size()) / std::max<std::int64_t>(1, rows_);
            work.x = std::move(entry.mapped());
            work.normGain = gainOf(work.tap);
            workOut(work, byTap_.at(work.tap));
        }
    }

    /// Sites of one tap, or the embedding.
    void workOut(TapWork& work, const SiteList& sites) {
        const auto start = Clock::now();
        work.windowStarts = windowStarts_;
        work.config = &*checkpoint_.config;
        for (const auto& [id, recipe] : sites) work.sites.push_back(load(id, recipe));
        for (const Stage& stage : pipeline_.stages) {
            stage(work, task_);
            task_.checkpoint();
        }
        const double seconds =
            std::chrono::duration<double>(Clock::now() - start).count() / static_cast<double>(sites.size());
        for (SiteWork& site : work.sites) {
            site.prepared.seconds = seconds;
            site.prepared.weightDistortion = distortion(site, work.width);
            checkPrepared(site.prepared, site.outputs, checkpoint_.weight(site.id).cols(), site.id.name());
            finished_(site.id, std::move(site.prepared));
        }
    }

private:
    SiteWork load(const SiteId& id, const SiteRecipe& recipe) const {
        const WeightRef weight = checkpoint_.weight(id);
        SiteWork site{id, recipe, weight.rows(), {}, {}};
        site.weight.resize(static_cast<std::size_t>(weight.rows() * weight.cols()));
        parallelFor(weight.rows(), std::max<std::int64_t>(1, (1 << 16) / weight.cols()),
                    [&](std::int64_t begin, std::int64_t end) {
                        weight.readRows(begin, end - begin, site.weight.data() + begin * weight.cols());
                    });
        task_.checkpoint();
        return site;
    }

    std::vector<float> gainOf(const TapId& tap) const {
        switch (tap.slot) {
        case Slot::QkvIn:
            return checkpoint_.norm(tap.block, Checkpoint::Norm::Attention).readAll();
        case Slot::GateUpIn:
            return checkpoint_.norm(tap.block, Checkpoint::Norm::Mlp).readAll();
        case Slot::HeadIn:
            return checkpoint_.norm(-1, Checkpoint::Norm::Final).readAll();
        default:
            return {};
        }
    }

    static Distortion distortion(const SiteWork& site, std::int64_t width) {
        if (!site.prepared.weights.active()) return {};
        if (!site.prepared.weightBits)
            return distortionOf(site.prepared.weights, site.weight.data(), site.outputs, width, false);
        std::vector<float> chosen(site.weight.size());
        valuesOfBits(site.prepared.weights, site.prepared.weightBits->data(), chosen.data(), site.outputs,
                     width);
        Distortion d;
        d.count = static_cast<std::int64_t>(chosen.size());
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const double w = site.weight[i], e = w - chosen[i];
            d.signal += w * w;
            d.noise += e * e;
            d.underflow += chosen[i] == 0 && site.weight[i] != 0;
        }
        return d;
    }

    const Checkpoint& checkpoint_;
    std::int64_t rows_;
    std::vector<std::int64_t> windowStarts_;
    const Pipeline& pipeline_;
    const std::function<void(const SiteId&, PreparedSite)>& finished_;
    const Task& task_;
    std::map<TapId, SiteList> byTap_;
    std::map<TapId, std::vector<float>> rowsOf_;
};

} // namespace

void calibrateByRows(Engine& engine, const std::vector<TokenId>& ids, const SiteList& sites,
                     const Pipeline& pipeline,
                     const std::function<void(const SiteId&, PreparedSite)>& finished, const Task& task) {
    const std::vector<SequenceTree> windows = windowsOf(ids, *engine.checkpoint().config);
    std::vector<std::int64_t> starts;
    std::int64_t rows = 0;
    for (const SequenceTree& w : windows) {
        starts.push_back(rows);
        rows += w.tokens();
    }
    RowPass pass(engine.checkpoint(), rows, std::move(starts), sites, pipeline, finished, task);
    for (const auto& entry : sites)
        if (entry.first.role == Role::Embed) {
            TapWork embedding;
            embedding.embedding = true;
            embedding.width = engine.checkpoint().config->hiddenSize;
            pass.workOut(embedding, {entry});
        }
    if (std::all_of(sites.begin(), sites.end(), [](const auto& e) { return e.first.role == Role::Embed; }))
        return;
    RunHooks hooks;
    hooks.observer = &pass;
    hooks.oneChunk = true;
    hooks.onBlockDone = [&](std::size_t, int) { pass.blockDone(); };
    const Variant fullPrecision;
    // The forward pass reports nothing: progress is counted in sites.
    const Task quiet({}, {}, [&] { task.checkpoint(); });
    engine.run(windows, {&fullPrecision, 1}, hooks, quiet);
}

} // namespace qs
