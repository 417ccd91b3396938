// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_price.h"

#include "calibrate/calibrate.h"

#include <cmath>

namespace qs {
namespace {

/// Spent on measuring a speed; the user waits for nothing meanwhile.
constexpr double kMeasureSeconds = 0.5, kPrepareSeconds = 1;

EvalModel shapeOf(const OpenedModel& model) {
    const ModelConfig& config = *model.checkpoint->config;
    return {model.checkpoint->displayName, {}, config.maxLength, config.vocabSize};
}

/// All that decides which tokens go through the model.
std::string workKeyOf(const EvaluateSettings& s) {
    QStringList parts = s.tasks;
    parts << s.dataDirectory << s.protocol << QString::number(s.maxLength) << QString::number(s.fewShot)
          << QString::number(s.fewShotSeed) << QString::number(s.limit.value_or(-1));
    return parts.join(QLatin1Char('\n')).toStdString();
}

} // namespace

struct EvaluationPrice::Question {
    OpenedModelPtr model;
    EvaluateSettings settings;
    std::vector<Recipe> recipes;
    std::shared_ptr<EvaluationCache> cache;
    std::shared_ptr<Memory> memory;
    double runningRate = 0; ///< seconds per token and configuration of what runs now; 0: not known

    /// Full precision stands in for recipes that are not worked out yet.
    std::vector<Variant> variants() const {
        std::vector<Variant> out;
        for (const EvalConfiguration& c : configurationsOf(settings, recipes, [this](const Recipe& recipe) {
                 const auto found = cache->prepared.find(recipe.hash());
                 return found == cache->prepared.end() ? nullptr : found->second;
             }))
            out.push_back({c.name, c.prepared, c.backend, c.precision});
        return out;
    }
    std::string rateKey() const {
        std::string key;
        for (const Variant& v : variants())
            key += (v.prepared ? v.prepared->recipe.hash() : "") + ' ' + std::string(backendName(v.backend)) +
                   (v.precision == Precision::Bf16 ? " bf16\n" : "\n");
        return key;
    }
    std::shared_ptr<const EvalWork> work(const Task& task) const {
        const std::string key = workKeyOf(settings);
        if (!memory->work || memory->workKey != key) {
            const EvalRequest request = requestOf(
                settings, [](const std::string&) {}, task);
            memory->work = std::make_shared<const EvalWork>(
                evaluationWork(shapeOf(*model), *model->tokenizer, request, task));
            memory->workKey = key;
        }
        return memory->work;
    }
};

EvaluationPrice::EvaluationPrice(ComputeThread& thread, Evaluation& evaluation, QObject* parent)
    : QObject(parent), thread_(thread), evaluation_(evaluation) {
    connect(&evaluation_, &Evaluation::runningChanged, this, [this](bool running) {
        if (running) thread_.discard(speedKind()); // it finds out by itself
    });
}

EvaluationCost EvaluationPrice::answer(const Question& q, const Task& task) {
    const std::shared_ptr<const EvalWork> kept = q.work(task);
    const EvalWork& work = *kept;
    const std::vector<Variant> variants = q.variants();
    const auto rate = q.memory->rates.find(q.rateKey());
    const EvalEstimate e = estimateEvaluation(work, *q.model->checkpoint, variants, evaluationEngineOptions(),
                                              rate == q.memory->rates.end() ? 0 : rate->second);
    EvaluationCost cost;
    cost.configurations = static_cast<int>(variants.size());
    for (const Recipe& recipe : q.recipes) {
        if (q.cache->prepared.contains(recipe.hash())) continue;
        ++cost.recipesToPrepare;
        const auto found = q.memory->preparations.find(recipe.hash());
        const bool isMeasured = found != q.memory->preparations.end();
        cost.preparationMeasured = cost.preparationMeasured && isMeasured;
        cost.preparationSeconds += isMeasured ? found->second : std::nan("");
    }
    if (rate != q.memory->rates.end()) {
        cost.seconds = e.seconds;
        cost.exactRate = cost.recipesToPrepare == 0;
    } else if (q.runningRate > 0) {
        cost.seconds = work.tokens * q.runningRate * static_cast<double>(variants.size());
    }
    cost.samples = work.samples;
    cost.tokens = work.tokens;
    cost.modelFile = e.memory.modelFile;
    cost.packedWeights = e.memory.packedWeights;
    cost.activations = e.memory.activations;
    cost.logits = e.memory.logits;
    cost.kept = e.memory.samples;
    cost.storeBytes = e.storeBytes;
    return cost;
}

void EvaluationPrice::ask(const EvaluateSettings& settings, const Recipe& currentRecipe) {
    const OpenedModelPtr& model = evaluation_.model();
    if (!model || !model->canRun()) return;
    if (model != model_) {
        model_ = model;
        memory_ = std::make_shared<Memory>();
    }
    Question question{model, settings, {}, evaluation_.cache(), memory_, evaluation_.runningRate()};
    try {
        question.recipes = chosenRecipes(settings, currentRecipe);
    } catch (const Error& e) {
        EvaluationCost cost;
        cost.problem = QString::fromUtf8(e.what());
        emit priced(cost);
        return;
    }
    thread_.discard(speedKind());
    thread_.start(Priority::Survey, kind(), [this, question](const ComputeThread::Context& job) {
        EvaluationCost cost;
        try {
            cost = answer(question, job.task());
        } catch (const Error& e) {
            if (e.code() == ErrorCode::Cancelled) throw;
            cost.problem = QString::fromUtf8(e.what()); // said where the settings are, not as a failure
        }
        job.post([this, question, cost] {
            emit priced(cost);
            const bool isKnown = !std::isnan(cost.seconds) && cost.preparationMeasured;
            if (cost.problem.isEmpty() && !isKnown && cost.samples > 0) measure(question);
        });
    });
}

/// Begins to work out what is not worked out yet.
void EvaluationPrice::measurePreparations(const Question& q, Engine& engine, const Task& task) {
    EvaluationCache& cache = *q.cache;
    for (const Recipe& recipe : q.recipes) {
        const std::string hash = recipe.hash();
        if (cache.prepared.contains(hash) || q.memory->preparations.contains(hash)) continue;
        CalibrationRequest request;
        request.recipe = recipe;
        request.ids = calibrationIds(recipe, *q.model->tokenizer);
        request.known = cache.begun[hash];
        request.onSite = [&](const SiteId& site, const PreparedSite& done) {
            cache.begun[hash][site] = done;
        };
        const PreparationEstimate e =
            estimatePreparation(engine, std::move(request), cache.shelf, kPrepareSeconds, task);
        if (e.prepared) {
            cache.prepared[hash] = e.prepared;
            cache.begun.erase(hash);
        } else {
            q.memory->preparations[hash] = e.seconds;
        }
    }
}

EvaluationCost EvaluationPrice::measured(const Question& question, const Task& task) {
    try {
        Engine& engine = evaluationEngine(*question.cache, *question.model);
        measurePreparations(question, engine, task);
        const auto work = question.work(task);
        auto& rates = question.memory->rates;
        if (const std::string key = question.rateKey(); !rates.contains(key))
            rates[key] = measureTokenRate(engine, *work, question.variants(), kMeasureSeconds, task);
        return answer(question, task);
    } catch (const Error& e) {
        if (e.code() == ErrorCode::Cancelled) throw;
        EvaluationCost cost;
        cost.problem = QString::fromUtf8(e.what()); // said where the settings are, not as a failure
        return cost;
    }
}

void EvaluationPrice::measure(const Question& question) {
    thread_.start(Priority::Background, speedKind(), [this, question](const ComputeThread::Context& job) {
        const EvaluationCost known = measured(question, job.task());
        job.post([this, known] { emit priced(known); });
    });
}

} // namespace qs
