// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/live_meter.h"

#include "base/cpu.h"
#include "calibrate/calibrate.h"
#include "calibrate/live_preparation.h"
#include "evaluate/live_probe.h"
#include "session/evaluation.h"
#include "session/inspection.h"
#include "session/recipe_editor.h"

#include <algorithm>

namespace qs {

struct MeterWork {
    std::unique_ptr<LiveProbe> probe; ///< made on first use
    std::unique_ptr<LivePreparation> preparation;

    bool isReadyFor(const Recipe& recipe) const {
        return probe && probe->hasReference() && preparation->isReadyFor(recipe);
    }
};

struct LiveMeter::Reading {
    LiveReading numbers;
    bool preview = false, interactive = false;
    std::string recipe; ///< hash
    QString change;
};

namespace {

constexpr auto kMeasureJob = "meter", kPrepareJob = "meter-reference";

/// Without a new value for so long, a drag no longer cancels what is being measured.
constexpr qint64 kStarvingMs = 250;
/// Beyond this a measurement takes too long to hold up an evaluation for.
constexpr std::int64_t kLiveParameters = 1'500'000'000;

LiveProbeOptions probeOptions() {
    LiveProbeOptions options;
    options.engineMemory = std::min<std::uint64_t>(std::uint64_t(1) << 30, physicalMemoryBytes() / 8);
    return options;
}

/// Full precision on the probe text, and the ranges of activations on the calibration text.
void prepareWork(MeterWork& work, const OpenedModel& model, const std::string& text, const Recipe& recipe,
                 const Task& task) {
    if (!work.probe) {
        work.probe = std::make_unique<LiveProbe>(model.checkpoint, probeIds(model, text), probeOptions());
        work.preparation = std::make_unique<LivePreparation>(model.checkpoint);
    }
    Engine full(model.checkpoint, EngineOptions{probeOptions().engineMemory, 5});
    if (!work.probe->hasReference()) work.probe->measureReference(full, task);
    if (!work.preparation->isReadyFor(recipe))
        work.preparation->calibrate(full, recipe, calibrationIds(recipe, *model.tokenizer), task);
}

/// What an evaluation has worked out for this recipe, or for the most similar one.
std::shared_ptr<const PreparedModel> nearest(const EvaluationCache& cache, const Recipe& recipe,
                                             const std::vector<SiteId>& sites) {
    std::shared_ptr<const PreparedModel> best;
    std::ptrdiff_t most = 0;
    for (const auto& [hash, prepared] : cache.prepared) {
        if (!prepared || prepared->recipe.method != recipe.method ||
            prepared->recipe.options != recipe.options)
            continue;
        const auto same = std::count_if(sites.begin(), sites.end(), [&](const SiteId& site) {
            return prepared->recipe.forSite(site) == recipe.forSite(site);
        });
        if (same > most) {
            most = same;
            best = prepared;
        }
    }
    return best;
}

} // namespace

LiveMeter::LiveMeter(ComputeThread& thread, RecipeEditor& recipes, Inspection& inspection,
                     Evaluation& evaluation, QObject* parent)
    : QObject(parent), thread_(thread), recipes_(recipes), inspection_(inspection), evaluation_(evaluation) {
    debounce_.setSingleShot(true);
    debounce_.setInterval(kDebounceMs);
    connect(&debounce_, &QTimer::timeout, this, &LiveMeter::start);
    connect(&recipes_, &RecipeEditor::changed, this, &LiveMeter::onRecipeChanged);
    connect(&recipes_.undoStack(), &QUndoStack::indexChanged, this, &LiveMeter::noteStep);
    connect(&inspection_, &Inspection::probeTextChanged, this, &LiveMeter::restart);
    connect(&thread_, &ComputeThread::finished, this, &LiveMeter::finish);
    // A method that takes its time has been worked out: what was a preview can be the real thing.
    connect(&evaluation_, &Evaluation::stageChanged, this, [this](const QString& stage) {
        if (stage == QLatin1String("eval") && data_ && data_->points.back().preview) request();
    });
}

bool LiveMeter::isOwn(const QString& kind) {
    return kind == QLatin1String(kMeasureJob) || kind == QLatin1String(kPrepareJob);
}

bool LiveMeter::isPreparing() const {
    return thread_.isActive(QLatin1String(kPrepareJob));
}

void LiveMeter::setModel(OpenedModelPtr model) {
    model_ = std::move(model);
    restart();
}

void LiveMeter::restart() {
    thread_.discard(QLatin1String(kMeasureJob));
    thread_.discard(QLatin1String(kPrepareJob));
    work_ = std::make_shared<MeterWork>();
    data_ = nullptr;
    problem_.clear();
    shownRecipe_.clear();
    waiting_ = open_ = interactive_ = false;
    changes_ = 0;
    if (model_ && model_->canRun())
        request();
    else
        setBusy(false);
}

void LiveMeter::onRecipeChanged(bool interactive) {
    interactive_ = interactive;
    if (model_ && model_->canRun()) request();
}

void LiveMeter::request() {
    if (!debounce_.isActive()) debounce_.start();
    setBusy(true);
}

void LiveMeter::setBusy(bool busy) {
    busy_ = busy;
    emit changed();
}

void LiveMeter::start() {
    if (isPreparing()) return; // its end starts the measurement
    const bool running = thread_.isActive(QLatin1String(kMeasureJob));
    waiting_ = running && interactive_ && sinceShown_.isValid() && sinceShown_.elapsed() > kStarvingMs;
    if (!waiting_) startMeasuring();
}

Priority LiveMeter::priority(Priority wanted) const {
    return model_->checkpoint->parameters() > kLiveParameters ? Priority::Background : wanted;
}

void LiveMeter::startPreparing() {
    thread_.start(priority(Priority::Survey), QLatin1String(kPrepareJob),
                  [work = work_, model = model_, text = inspection_.probeText().toStdString(),
                   recipe = recipes_.recipe()](const ComputeThread::Context& job) {
                      prepareWork(*work, *model, text, recipe, job.task());
                  });
    emit changed();
}

void LiveMeter::startMeasuring() {
    if (!sinceShown_.isValid()) sinceShown_.start();
    Reading reading;
    reading.interactive = interactive_;
    reading.change = change_;
    thread_.start(priority(Priority::Live), QLatin1String(kMeasureJob),
                  [this, work = work_, model = model_, recipe = recipes_.recipe(),
                   evaluated = evaluation_.cache(), reading](const ComputeThread::Context& job) mutable {
                      if (!work->isReadyFor(recipe)) {
                          job.post([this] { startPreparing(); });
                          return;
                      }
                      const auto full = nearest(*evaluated, recipe, model->checkpoint->sites());
                      const auto prepared = work->preparation->prepare(recipe, full.get(), job.task());
                      reading.recipe = recipe.hash();
                      reading.preview = prepared.preview;
                      reading.numbers = work->probe->measure(prepared.model, job.task());
                      job.post([this, reading] { take(reading); });
                  });
}

/// What brought the recipe to where it is: the last step of the history, or the one that was undone.
void LiveMeter::noteStep(int index) {
    const QUndoStack& steps = recipes_.undoStack();
    if (index < undoIndex_)
        change_ = tr("undo: %1").arg(steps.text(index));
    else
        change_ = index > 0 ? steps.text(index - 1) : QString();
    undoIndex_ = index;
}

void LiveMeter::take(const Reading& r) {
    auto data = data_ ? std::make_shared<MeterData>(*data_) : std::make_shared<MeterData>();
    // A drag is one change, and so is a preview that became the real thing.
    const bool same = !data->points.empty() && (open_ || r.recipe == shownRecipe_);
    if (same) data->points.pop_back();
    if (!same) ++changes_;
    data->points.push_back(
        {changes_, r.change, r.numbers.kl, r.numbers.perplexity, r.numbers.top1, r.preview});
    if (data->points.size() > kHistory) data->points.erase(data->points.begin());
    data->referencePerplexity = r.numbers.referencePerplexity;
    data->tokens = r.numbers.positions;
    data_ = std::move(data);
    open_ = r.interactive;
    shownRecipe_ = r.recipe;
    problem_.clear();
    sinceShown_.restart();
    emit changed();
}

void LiveMeter::finish(const QString& kind, JobEnd end, ErrorCode code, const QString& message) {
    if (!isOwn(kind)) return;
    const bool prepared = kind == QLatin1String(kPrepareJob);
    if (end == JobEnd::Failed) {
        problemCode_ = code;
        problem_ = message.isEmpty() ? tr("The meter has no reading.") : message;
    }
    if (waiting_ || (prepared && end == JobEnd::Done)) {
        waiting_ = false;
        return startMeasuring();
    }
    if (!isPreparing() && !debounce_.isActive()) {
        sinceShown_.invalidate();
        setBusy(false);
    }
}

} // namespace qs

#include "moc_live_meter.cpp"
