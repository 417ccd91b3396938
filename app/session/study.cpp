// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/study.h"

#include "calibrate/calibrate.h"
#include "evaluate/bit_budget.h"

#include <algorithm>

namespace qs {
namespace {

/// The model, its engine and the text that things are measured on.
struct Bench {
    OpenedModelPtr model;
    std::shared_ptr<EvaluationCache> cache;
    std::string text;
    std::size_t tokens;
    std::filesystem::path kept;

    Engine& engine() const { return evaluationEngine(*cache, *model); }
    Probe probe(const Task& task) const {
        Engine& e = engine();
        const EvalModel shape = evalModel(e, task);
        std::vector<TokenId> ids =
            text.empty() ? calibrationIds(Recipe(), *model->tokenizer) : model->tokenizer->encode(text, true);
        if (ids.size() > tokens) ids.resize(tokens);
        const auto run = [&e](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                              const RunHooks& hooks, const Task& t) { e.run(trees, variants, hooks, t); };
        return Probe(run, shape, ids, ProbeCache(kept, Probe::identity(shape, ids)));
    }
};

BudgetView viewOf(const BudgetResult& result, const BudgetRequest& request, const BudgetSettings& settings,
                  const std::vector<SiteId>& sites) {
    BudgetView view;
    view.base = QString::fromStdString(request.base.name);
    view.settings = settings;
    view.chosen = static_cast<int>(result.chosen);
    for (const BudgetGroup& group : result.groups) view.groups << QString::fromStdString(group.group.name);
    for (const BudgetPoint& point : result.points) {
        BudgetView::Point out{
            point.bits, point.kl, point.predictedKl, {}, budgetRecipe(request, result.groups, point, sites)};
        for (const std::size_t choice : point.choice)
            out.formats << QString::fromStdString(request.formats[choice].name());
        view.points.push_back(std::move(out));
    }
    return view;
}

} // namespace

Study::Study(ComputeThread& thread, const StoreAccessPtr& store, Evaluation& evaluation, QObject* parent)
    : QObject(parent), thread_(thread), evaluation_(evaluation),
      kept_(std::filesystem::path(store->file()).concat(".measured")) {
    connect(&thread_, &ComputeThread::finished, this, [this](const QString& kind) {
        if (kind == sensitivityKind() || kind == budgetKind()) emit runningChanged(kind, false);
    });
}

void Study::announce() {
    const OpenedModelPtr& model = evaluation_.model();
    if (sensitivity_ && sensitivityModel_ == model) emit sensitivityReady(sensitivity_);
    if (budget_ && budgetModel_ == model) emit budgetReady(budget_);
    for (const QString& kind : {sensitivityKind(), budgetKind()})
        emit runningChanged(kind, thread_.isActive(kind));
}

void Study::runSensitivity(const SensitivityRequest& request, const Recipe& recipe, const QString& text) {
    const OpenedModelPtr& model = evaluation_.model();
    if (!model || !model->canRun()) return;
    const Bench bench{model, evaluation_.cache(), text.toStdString(),
                      static_cast<std::size_t>(request.tokens), kept_};
    thread_.start(Priority::Background, sensitivityKind(),
                  [this, bench, request, recipe](const ComputeThread::Context& job) {
                      const auto prepared =
                          prepareRecipe(*bench.model, recipe, *bench.cache, bench.engine(), job.task());
                      Probe probe = bench.probe(job.task());
                      auto result = std::make_shared<SensitivityResult>();
                      result->recipe = QString::fromStdString(recipe.name);
                      result->request = request;
                      result->numbers = measureSensitivity(
                          probe, prepared, groupingFromName(request.by.toStdString()), job.task());
                      job.post([this, result, model = bench.model] {
                          sensitivity_ = result;
                          sensitivityModel_ = model;
                          emit sensitivityReady(result);
                      });
                  });
    emit runningChanged(sensitivityKind(), true);
}

void Study::runBudget(const BudgetSettings& settings, const Recipe& base, const QString& text) {
    const OpenedModelPtr& model = evaluation_.model();
    if (!model || !model->canRun()) return;
    const Bench bench{model, evaluation_.cache(), text.toStdString(),
                      static_cast<std::size_t>(settings.tokens), kept_};
    thread_.start(
        Priority::Background, budgetKind(), [this, bench, settings, base](const ComputeThread::Context& job) {
            BudgetRequest request;
            request.base = base;
            request.bits = settings.bits;
            request.points = settings.points;
            for (const QString& name : settings.formats)
                request.formats.push_back(Format::parse(name.toStdString()));
            request.calibrate = [&](const Recipe& recipe) {
                return *prepareRecipe(*bench.model, recipe, *bench.cache, bench.engine(), job.task());
            };
            Probe probe = bench.probe(job.task());
            const BudgetResult result = searchBudget(probe, *bench.model->checkpoint, request, job.task());
            auto view = std::make_shared<const BudgetView>(
                viewOf(result, request, settings, bench.model->checkpoint->sites()));
            job.post([this, view, model = bench.model] {
                budget_ = view;
                budgetModel_ = model;
                emit budgetReady(view);
            });
        });
    emit runningChanged(budgetKind(), true);
}

} // namespace qs
