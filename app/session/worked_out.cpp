// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/worked_out.h"

#include "calibrate/calibrate.h"
#include "calibrate/stage.h"
#include "session/transformed.h"

#include <algorithm>

namespace qs {
namespace {

const QString kCalibrate = QStringLiteral("work-out"), kTransform = QStringLiteral("transform");
constexpr std::uint64_t kEngineMemory = std::uint64_t(512) << 20;
constexpr std::size_t kRememberedRecipes = 8; ///< undo and redo come back to a few

/// The recipe with its method, for one input alone: every input is worked out by itself.
Recipe forInputOf(const SiteId& site, const Recipe& recipe, const std::vector<SiteId>& all) {
    Recipe part = recipe;
    part.rules.clear();
    const auto tap = tapOf(site);
    const std::vector<SiteId> sharing = tap ? sitesOf(*tap) : std::vector<SiteId>{site};
    for (const SiteId& s : sharing) {
        if (std::find(all.begin(), all.end(), s) == all.end()) continue;
        const SiteRecipe wanted = recipe.forSite(s);
        part.rules.push_back({s.name(), wanted.weights, wanted.activations});
    }
    return part;
}

/// The tensor of a newly selected site arrives after the selection has changed.
bool isOf(const TensorSnapshot& tensor, const SiteId& site) {
    return tensor.operand == Operand::Weights ? tensor.site == site : tapOf(tensor.site) == tapOf(site);
}

bool looksAtText(const Recipe& recipe, QString& problem) {
    try {
        return pipelineOf(recipe).needsRows;
    } catch (const Error& e) {
        problem = QString::fromUtf8(e.what());
        return false;
    }
}

} // namespace

WorkedOut::WorkedOut(ComputeThread& thread, RecipeEditor& recipes, Inspection& inspection, QObject* parent)
    : QObject(parent), thread_(thread), recipes_(recipes), inspection_(inspection),
      engine_(std::make_shared<std::unique_ptr<Engine>>()) {
    connect(&recipes_, &RecipeEditor::changed, this, [this](bool interactive) {
        if (inspection_.hasMethodResult(Operand::Activations) ||
            inspection_.hasMethodResult(Operand::Weights)) {
            isApplying_ = true;
            inspection_.clearMethodResults();
            isApplying_ = false;
        }
        if (interactive) return;
        recipeHash_ = recipes_.recipe().hash();
        refresh();
    });
    connect(&inspection_, &Inspection::tensorChanged, this, [this] {
        if (!isApplying_) refresh();
    });
    connect(&inspection_, &Inspection::selectionChanged, this, &WorkedOut::refresh);
    connect(&thread_, &ComputeThread::finished, this,
            [this](const QString& kind, JobEnd end, ErrorCode, const QString& message) {
                if (kind != kCalibrate) return;
                refresh();
                if (end == JobEnd::Failed && !known()) setState(TransformView::State::Impossible, message);
            });
    recipeHash_ = recipes_.recipe().hash();
}

void WorkedOut::setModel(OpenedModelPtr model) {
    thread_.discard(kCalibrate);
    thread_.discard(kTransform);
    model_ = std::move(model);
    engine_ = std::make_shared<std::unique_ptr<Engine>>();
    prepared_.clear();
    recipeHash_ = recipes_.recipe().hash();
}

const PreparedSite* WorkedOut::known() const {
    const auto sites = prepared_.find(recipeHash_);
    if (sites == prepared_.end()) return nullptr;
    const auto site = sites->second.find(inspection_.site());
    return site == sites->second.end() ? nullptr : &site->second;
}

void WorkedOut::offer(const PreparedModel& prepared) {
    if (prepared_.size() >= kRememberedRecipes) prepared_.clear();
    Sites& sites = prepared_[prepared.recipe.hash()];
    for (const auto& [site, found] : prepared.sites) sites[site] = found;
    refresh();
}

void WorkedOut::workOut() {
    if (!model_ || !model_->canRun() || inspection_.isWeightsOnly()) return;
    const Recipe part = forInputOf(inspection_.site(), recipes_.recipe(), model_->checkpoint->sites());
    thread_.start(
        Priority::Survey, kCalibrate,
        [this, part, hash = recipeHash_, model = model_,
         engine = engine_](const ComputeThread::Context& job) {
            if (!*engine)
                *engine = std::make_unique<Engine>(model->checkpoint, EngineOptions{kEngineMemory, 5});
            CalibrationRequest request;
            request.recipe = part;
            request.ids = calibrationIds(part, *model->tokenizer);
            const Sites found = calibrate(**engine, request, job.task()).sites;
            job.post([this, hash, found] {
                if (prepared_.size() >= kRememberedRecipes) prepared_.clear();
                for (const auto& [site, prepared] : found) prepared_[hash][site] = prepared;
            });
        });
    setState(TransformView::State::Working);
}

void WorkedOut::cancel() {
    thread_.stop(kCalibrate);
}

void WorkedOut::setState(TransformView::State state, const QString& problem) {
    transform_.state = state;
    transform_.problem = problem;
    emit changed();
}

void WorkedOut::refresh() {
    thread_.discard(kTransform);
    const Operand operand = inspection_.operand();
    const LoadedTensorPtr original = inspection_.original(operand);
    transform_ = {};
    transform_.method = QString::fromStdString(recipes_.recipe().method);
    const OperandRecipe recipe = inspection_.recipeOf(operand);
    if (!model_ || !original || inspection_.isWeightsOnly() || recipe.format.isNone() ||
        !isOf(*original->snapshot, inspection_.site()))
        return setState(TransformView::State::Nothing);
    transform_.before = original->snapshot;
    if (const PreparedSite* prepared = known()) return show(*prepared);
    if (thread_.isActive(kCalibrate)) return setState(TransformView::State::Working);
    QString problem;
    const bool needsText = looksAtText(recipes_.recipe(), problem);
    if (problem.isEmpty() && needsText && !model_->canRun())
        problem = QString::fromStdString(model_->problem());
    if (!problem.isEmpty()) return setState(TransformView::State::Impossible, problem);
    if (needsText) return setState(TransformView::State::NotWorkedOut);
    showPreShift();
}

/// MinMax and pre-shift: all there is to know are the channels' maxima, which the probe has.
void WorkedOut::showPreShift() {
    const Operand operand = inspection_.operand();
    const LoadedTensorPtr original = inspection_.original(operand);
    const QuantParams params = inspection_.view(operand).params;
    transform_.steps = stepsOf(nullptr, params, original->source->cols);
    transform_.after = transform_.steps.isEmpty() ? original->snapshot : nullptr;
    setState(TransformView::State::Known);
    if (transform_.after) return;
    thread_.start(Priority::Interactive, kTransform,
                  [this, original, params](const ComputeThread::Context& job) {
                      const LoadedTensorPtr after = preShifted(original, params, job.task());
                      job.post([this, after] {
                          transform_.after = after->snapshot;
                          emit changed();
                      });
                  });
}

void WorkedOut::show(const PreparedSite& prepared) {
    const Operand shown = inspection_.operand();
    transform_.isMethodKnown = true;
    transform_.steps = stepsOf(prepared.transform.get(),
                               shown == Operand::Activations ? prepared.activations : QuantParams{},
                               inspection_.original(shown)->source->cols);
    setState(TransformView::State::Known);
    const Operand other = shown == Operand::Activations ? Operand::Weights : Operand::Activations;
    struct Part {
        Operand operand;
        LoadedTensorPtr original;
    };
    std::vector<Part> parts;
    for (const Operand operand : {shown, other})
        if (const LoadedTensorPtr original = inspection_.original(operand);
            original && isOf(*original->snapshot, inspection_.site()))
            parts.push_back({operand, original});
    thread_.start(
        Priority::Interactive, kTransform, [this, parts, prepared, shown](const ComputeThread::Context& job) {
            for (const Part& part : parts) {
                const MethodResult result = methodResult(part.original, prepared, job.task());
                const LoadedTensorPtr after = part.operand == shown
                                                  ? preShifted(result.tensor, result.view.params, job.task())
                                                  : nullptr;
                job.post([this, part, result, after] {
                    if (inspection_.original(part.operand) != part.original) return;
                    isApplying_ = true;
                    inspection_.setMethodResult(part.operand, result.tensor, result.view);
                    isApplying_ = false;
                    if (!after) return;
                    transform_.after = after->snapshot;
                    emit changed();
                });
            }
        });
}

} // namespace qs
