// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/prompt_trial.h"

#include "base/cpu.h"
#include "engine/generate.h"
#include "session/evaluation_job.h"
#include "text/token_texts.h"

#include <algorithm>
#include <map>

namespace qs {

struct TrialCache {
    std::unique_ptr<Engine> engine; ///< for calibration; made on first use
    std::unique_ptr<Generator> generator;
    std::shared_ptr<EvaluationCache> recipes; ///< what evaluations have worked out, too
};

namespace {

constexpr std::uint64_t kCalibrationMemory = std::uint64_t(512) << 20;
constexpr int kFavourites = 5;

std::uint64_t weightMemory() {
    return std::min<std::uint64_t>(std::uint64_t(2) << 30, physicalMemoryBytes() / 4);
}

/// What a run on the compute thread works with.
class TrialJob {
public:
    TrialJob(OpenedModelPtr model, std::shared_ptr<TrialCache> cache, TrySettings settings, Recipe current)
        : model_(std::move(model)), cache_(std::move(cache)), settings_(std::move(settings)),
          current_(std::move(current)) {}

    /// onRecipe: before one is worked out. onResult: a new result after each token.
    void run(const std::function<void(const QString&)>& onRecipe,
             const std::function<void(TryResultPtr)>& onResult, const Task& task) {
        GenerationRequest request;
        request.prompt = model_->tokenizer->encode(settings_.prompt.toStdString(), true);
        request.variants = variants(onRecipe, task);
        request.maxTokens = settings_.maxTokens;
        request.sampling = {settings_.temperature, settings_.topK, settings_.topP, settings_.seed};
        if (const auto eos = model_->tokenizer->eos()) request.stopTokens = {*eos};
        request.alternatives = kFavourites;
        begin(request);
        if (!cache_->generator)
            cache_->generator = std::make_unique<Generator>(model_->checkpoint, weightMemory());
        cache_->generator->run(
            request,
            [&](std::span<const GeneratedText> texts) {
                addStep(texts);
                onResult(std::make_shared<const TryResult>(result_));
            },
            task);
    }

private:
    std::vector<Variant> variants(const std::function<void(const QString&)>& onRecipe, const Task& task) {
        std::vector<Variant> out;
        if (settings_.fullPrecision) out.push_back({"", nullptr});
        std::vector<Recipe> recipes;
        if (settings_.currentRecipe) recipes.push_back(current_);
        for (const QString& name : settings_.recipes) {
            Recipe recipe = openRecipe(name.toStdString());
            const auto same = [&](const Recipe& r) { return r.hash() == recipe.hash(); };
            if (std::none_of(recipes.begin(), recipes.end(), same)) recipes.push_back(std::move(recipe));
        }
        const Backend backend = backendFromName(settings_.backend.toStdString());
        for (const Recipe& recipe : recipes)
            out.push_back({recipe.name, prepared(recipe, onRecipe, task), backend});
        return out;
    }

    std::shared_ptr<const PreparedModel>
    prepared(const Recipe& recipe, const std::function<void(const QString&)>& onRecipe, const Task& task) {
        if (!cache_->engine)
            cache_->engine =
                std::make_unique<Engine>(model_->checkpoint, EngineOptions{kCalibrationMemory, 5});
        return prepareRecipe(*model_, recipe, *cache_->recipes, *cache_->engine, task,
                             [&] { onRecipe(QString::fromStdString(recipe.name)); });
    }

    void begin(const GenerationRequest& request) {
        result_.prompt = settings_.prompt;
        result_.firstIsFullPrecision = settings_.fullPrecision;
        result_.running = true;
        result_.contextLength = model_->checkpoint->config->maxLength;
        for (const Variant& v : request.variants) {
            result_.columns.push_back({QString::fromStdString(v.name), {}, TryEnd::Unfinished});
            texts_.emplace_back(*model_->tokenizer, request.prompt);
        }
    }

    void addStep(std::span<const GeneratedText> texts) {
        bool running = false;
        for (std::size_t c = 0; c < texts.size(); ++c) {
            TryColumn& column = result_.columns[c];
            if (texts[c].tokens.size() > column.tokens.size())
                column.tokens.push_back(shown(texts[c].tokens.back(), texts_[c]));
            column.end = endOf(texts[c].end);
            running = running || column.end == TryEnd::Unfinished;
        }
        result_.running = running;
    }

    static TryEnd endOf(GenerationEnd end) {
        switch (end) {
        case GenerationEnd::StopToken:
            return TryEnd::StopToken;
        case GenerationEnd::MaxTokens:
            return TryEnd::MaxTokens;
        case GenerationEnd::ContextFull:
            return TryEnd::ContextFull;
        case GenerationEnd::Unfinished:
            break;
        }
        return TryEnd::Unfinished;
    }

    QString pieceOf(TokenId id) const {
        // A model may have more outputs than its tokenizer has tokens.
        if (id >= model_->tokenizer->vocabSize()) return QStringLiteral("#%1").arg(id);
        return QString::fromStdString(model_->tokenizer->piece(id));
    }

    TryTokenPtr shown(const GeneratedToken& token, TokenTexts& texts) const {
        auto out = std::make_shared<TryToken>();
        out->id = token.id;
        out->piece = pieceOf(token.id);
        if (token.id < model_->tokenizer->vocabSize())
            out->text = QString::fromStdString(texts.add(token.id));
        for (const TokenView& v : token.views) {
            TryView& view = out->views.emplace_back();
            view.probability = v.probability;
            view.rank = v.rank;
            for (const TokenCandidate& c : v.top) view.top.push_back({c.id, pieceOf(c.id), c.probability});
        }
        return out;
    }

    OpenedModelPtr model_;
    std::shared_ptr<TrialCache> cache_;
    TrySettings settings_;
    Recipe current_;
    TryResult result_;
    std::vector<TokenTexts> texts_; ///< by column
};

} // namespace

PromptTrial::PromptTrial(ComputeThread& thread, QObject* parent) : QObject(parent), thread_(thread) {
    connect(&thread_, &ComputeThread::finished, this, [this](const QString& finished) {
        if (finished != kind()) return;
        if (result_ && result_->running) { // stopped: what there is stays
            auto ended = std::make_shared<TryResult>(*result_);
            ended->running = false;
            take(ended);
        }
        emit runningChanged(false);
    });
}

QString PromptTrial::defaultPrompt(const OpenedModel& model) {
    const bool isDemo = model.checkpoint->path.native().starts_with(":/demo/");
    return isDemo ? QStringLiteral(
                        "One windy afternoon, Mia and Tom came home from school. Mia fell into the icy "
                        "pond. Mia felt")
                  : QStringLiteral("Once upon a time, there was a little girl");
}

void PromptTrial::setModel(OpenedModelPtr model, std::shared_ptr<EvaluationCache> recipes) {
    const bool wasRunning = isRunning();
    thread_.discard(kind());
    model_ = std::move(model);
    cache_ = std::make_shared<TrialCache>();
    cache_->recipes = std::move(recipes);
    take(nullptr);
    if (wasRunning) emit runningChanged(false);
}

void PromptTrial::run(const TrySettings& settings, const Recipe& currentRecipe) {
    if (!model_ || !model_->canRun()) return;
    // Below what the eye waits for, above evaluations, which it may hold up.
    thread_.start(
        Priority::Survey, kind(),
        [this, model = model_, cache = cache_, settings, currentRecipe](const ComputeThread::Context& job) {
            TrialJob(model, cache, settings, currentRecipe)
                .run([&](const QString& name) { job.post([this, name] { emit calibrating(name); }); },
                     [&](TryResultPtr result) { job.post([this, result] { take(result); }); }, job.task());
        });
    emit runningChanged(true);
}

void PromptTrial::stop() {
    thread_.stop(kind());
}

void PromptTrial::announce() {
    emit resultChanged();
    emit runningChanged(isRunning());
}

void PromptTrial::take(TryResultPtr result) {
    result_ = std::move(result);
    emit resultChanged();
}

} // namespace qs
