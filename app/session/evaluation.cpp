// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <utility>

namespace qs {
namespace {

std::filesystem::path folderBeside(const std::filesystem::path& store) {
    return std::filesystem::path(store).concat(".queue");
}

QStringList configurationNames(const QueuedEvaluation& what) {
    QStringList names;
    if (what.settings.fullPrecision) names << QStringLiteral("full precision");
    if (what.settings.bf16) names << QStringLiteral("bf16");
    for (const Recipe& recipe : what.recipes) names << QString::fromStdString(recipe.name);
    return names;
}

bool isOver(QueueState state) {
    return state == QueueState::Done || state == QueueState::Cancelled || state == QueueState::Failed;
}

EvaluationResultsPtr resultsOf(const EvalUpdate& update, const QStringList& tasks) {
    auto results = std::make_shared<EvaluationResults>();
    results->table = comparisonTable(*update.partial);
    results->tasks = taskProgress(update, tasks);
    return results;
}

} // namespace

Evaluation::Evaluation(ComputeThread& thread, StoreAccessPtr store, QObject* parent)
    : QObject(parent), thread_(thread), store_(std::move(store)), folder_(folderBeside(store_->file())) {
    connect(&thread_, &ComputeThread::finished, this,
            [this](const QString& finished, JobEnd end, ErrorCode, const QString& message) {
                if (finished == kind()) onFinished(end, message);
                if (finished == QLatin1String("open") && end == JobEnd::Failed) onOpenFailed(message);
            });
    connect(&thread_, &ComputeThread::progressed, this, [this](const QString& of, const Progress& progress) {
        Entry* entry = of == kind() && progress.total > 0 ? find(runningId_) : nullptr;
        if (entry == nullptr || progress.stage != "eval") return;
        entry->row.fraction = progress.done / progress.total;
        emit queueChanged();
    });
    for (const QueueFolder::Found& found : folder_.takeOver())
        add(found.entry, QueueState::Interrupted).file = found.name;
}

Evaluation::~Evaluation() = default;

Evaluation::Entry* Evaluation::find(quint64 id) {
    for (const auto& entry : entries_)
        if (entry->id == id) return entry.get();
    return nullptr;
}

Evaluation::Entry& Evaluation::add(const QueuedEvaluation& what, QueueState state) {
    auto entry = std::make_unique<Entry>();
    entry->id = entry->row.id = ++lastId_;
    entry->what = what;
    if (!entries_.empty()) entry->what.place = std::max(what.place, entries_.back()->what.place + 1);
    entry->row.tasks = what.settings.tasks;
    entry->row.configurations = configurationNames(what);
    entry->row.model = what.modelName;
    entry->row.state = state;
    entries_.push_back(std::move(entry));
    return *entries_.back();
}

std::vector<QueueRow> Evaluation::queue() const {
    std::vector<QueueRow> rows;
    for (const auto& entry : entries_) rows.push_back(entry->row);
    return rows;
}

EvaluationResultsPtr Evaluation::results(quint64 id) const {
    for (const auto& entry : entries_)
        if (entry->id == id) return entry->results;
    return nullptr;
}

std::shared_ptr<EvaluationCache> Evaluation::cache() const {
    return cache_;
}

double Evaluation::runningRate() const {
    for (const auto& entry : entries_)
        if (entry->id == runningId_ && entry->model == model_ && !entry->row.configurations.isEmpty())
            return secondsPerToken_ / static_cast<double>(entry->row.configurations.size());
    return 0;
}

void Evaluation::setModel(OpenedModelPtr model, const QString& path) {
    model_ = std::move(model);
    // The next start of the program may stand in another folder.
    modelPath_ = QFileInfo::exists(path) ? QFileInfo(path).absoluteFilePath() : path;
    cache_ = std::make_shared<EvaluationCache>();
    cache_->shelf = PreparedShelf(std::filesystem::path(store_->file()).concat(".prepared"));
    secondsPerToken_ = 0;
    for (const auto& entry : entries_) {
        if (entry->model || entry->what.modelPath != modelPath_ || !model_ || !model_->canRun()) continue;
        entry->model = model_;
        entry->cache = cache_;
        entry->row.modelOpen = true;
    }
    emit queueChanged();
    startNext();
}

quint64 Evaluation::run(const EvaluateSettings& settings, const Recipe& currentRecipe) {
    if (!model_ || !model_->canRun()) return 0;
    QueuedEvaluation what{settings, chosenRecipes(settings, currentRecipe), modelPath_,
                          QString::fromStdString(model_->checkpoint->displayName)};
    Entry& entry = add(what, QueueState::Waiting);
    entry.model = model_;
    entry.cache = cache_;
    entry.row.modelOpen = true;
    entry.file = folder_.add(entry.what);
    const quint64 id = entry.id;
    emit queueChanged();
    startNext();
    return id;
}

void Evaluation::setState(Entry& entry, QueueState state, const QString& note) {
    entry.row.state = state;
    entry.row.note = note;
    if (state != QueueState::Running) entry.row.secondsLeft = std::nan("");
    if (isOver(state)) {
        folder_.remove(entry.file);
        entry.file.clear();
    }
}

void Evaluation::pause(quint64 id) {
    Entry* entry = find(id);
    if (entry == nullptr) return;
    if (id == runningId_) {
        wanted_ = QueueState::Paused;
        thread_.stop(kind());
    } else if (entry->row.state == QueueState::Waiting) {
        setState(*entry, QueueState::Paused);
        emit queueChanged();
    }
}

void Evaluation::resume(quint64 id) {
    const auto at =
        std::find_if(entries_.begin(), entries_.end(), [id](const auto& entry) { return entry->id == id; });
    if (at == entries_.end() || id == runningId_) return;
    Entry& entry = **at;
    const QueueState state = entry.row.state;
    if (state == QueueState::Waiting || state == QueueState::Done) return;
    setState(entry, QueueState::Waiting);
    if (entry.file.isEmpty()) entry.file = folder_.add(entry.what);
    if (!entry.model && model_ && entry.what.modelPath == modelPath_ && model_->canRun()) {
        entry.model = model_;
        entry.cache = cache_;
        entry.row.modelOpen = true;
    }
    entry.modelAsked = false;
    emit queueChanged();
    startNext();
}

void Evaluation::resumeInterrupted() {
    for (const QueueRow& row : queue())
        if (row.state == QueueState::Interrupted) resume(row.id);
}

void Evaluation::cancel(quint64 id) {
    Entry* entry = find(id);
    if (entry == nullptr) return;
    if (id == runningId_) {
        wanted_ = QueueState::Cancelled;
        thread_.stop(kind());
    } else if (!isOver(entry->row.state)) {
        setState(*entry, QueueState::Cancelled);
        emit queueChanged();
    }
}

void Evaluation::cancelRunning() {
    if (isRunning()) cancel(runningId_);
}

void Evaluation::remove(quint64 id) {
    if (id == runningId_ && isRunning()) {
        removeWhenStopped_ = true;
        cancel(id);
        return;
    }
    Entry* entry = find(id);
    if (entry == nullptr) return;
    folder_.remove(entry->file);
    std::erase_if(entries_, [id](const auto& e) { return e->id == id; });
    emit queueChanged();
}

void Evaluation::move(quint64 id, int by) {
    const auto at =
        std::find_if(entries_.begin(), entries_.end(), [id](const auto& entry) { return entry->id == id; });
    if (at == entries_.end()) return;
    const auto target = std::clamp<std::ptrdiff_t>(at - entries_.begin() + by, 0,
                                                   static_cast<std::ptrdiff_t>(entries_.size()) - 1);
    auto entry = std::move(*at);
    entries_.erase(at);
    entries_.insert(entries_.begin() + target, std::move(entry));
    keepOrder();
    emit queueChanged();
}

/// In the files, too: the next start of the program finds the queue as it stands here.
void Evaluation::keepOrder() {
    int place = 0;
    for (const auto& entry : entries_) {
        if (std::exchange(entry->what.place, place) != place && !entry->file.isEmpty())
            folder_.write(entry->file, entry->what);
        ++place;
    }
}

void Evaluation::announce() {
    emit queueChanged();
    if (isRunning()) emit runningChanged(true);
    for (const auto& entry : entries_)
        if (entry->results) emit resultsChanged(entry->id, entry->results);
}

void Evaluation::startNext() {
    if (isRunning()) return;
    for (const auto& entry : entries_)
        if (entry->row.state == QueueState::Waiting && entry->model) return start(*entry);
    for (const auto& entry : entries_) { // one that was gone on with: its model has to be opened first
        if (entry->row.state != QueueState::Waiting) continue;
        if (entry->modelAsked) return;
        entry->modelAsked = true;
        emit modelWanted(entry->what.modelPath);
        return;
    }
}

void Evaluation::onOpenFailed(const QString& message) {
    for (const auto& entry : entries_)
        if (entry->modelAsked && !entry->model && entry->row.state == QueueState::Waiting)
            setState(*entry, QueueState::Failed, message);
    emit queueChanged();
    startNext();
}

void Evaluation::start(Entry& entry) {
    runningId_ = entry.id;
    wanted_.reset();
    removeWhenStopped_ = false;
    secondsPerToken_ = 0;
    entry.row.fraction = 0;
    setState(entry, QueueState::Running);
    const EvaluationInput input{entry.model, entry.what.settings, entry.what.recipes, entry.cache, store_};
    thread_.start(
        Priority::Background, kind(), [this, input, id = entry.id](const ComputeThread::Context& job) {
            EvaluationHooks hooks;
            hooks.onStage = [&](const EvaluationStage& s) {
                job.post([this, stage = QString::fromStdString(s.stage),
                          detail = QString::fromStdString(s.detail)] { emit stageChanged(stage, detail); });
            };
            hooks.onUpdate = [&](const EvalUpdate& u) {
                const double fraction = u.tokensTotal > 0 ? u.tokensDone / u.tokensTotal : 0;
                const EvaluateProgress progress{QString::fromStdString(u.task), fraction, u.secondsLeft,
                                                u.samplesDone, u.samplesTotal};
                const double perToken = u.tokensDone > 0 ? u.seconds / u.tokensDone : 0;
                job.post([this, id, progress, perToken, results = resultsOf(u, input.settings.tasks)] {
                    secondsPerToken_ = perToken;
                    onUpdate(id, progress, results);
                });
            };
            const std::vector<RunRecord> runs = runEvaluation(input, hooks, job.task());
            auto results = std::make_shared<EvaluationResults>();
            results->table = comparisonTable(runs);
            results->tasks = taskProgress(runs, input.settings.tasks);
            results->finished = true;
            QStringList ids;
            for (const RunRecord& run : runs) ids << QString::fromStdString(run.id);
            job.post([this, id, results, ids] { takeResults(id, results, ids); });
        });
    emit queueChanged();
    emit runningChanged(true);
}

void Evaluation::onUpdate(quint64 id, const EvaluateProgress& progress, EvaluationResultsPtr results) {
    Entry* entry = find(id);
    if (entry == nullptr) return;
    entry->row.fraction = progress.fraction;
    // Of what came from the store no time can be told.
    entry->row.secondsLeft = progress.secondsLeft > 0 ? progress.secondsLeft : std::nan("");
    entry->results = std::move(results);
    emit progressed(progress);
    emit resultsChanged(id, entry->results);
    emit queueChanged();
}

void Evaluation::takeResults(quint64 id, EvaluationResultsPtr results, const QStringList& runIds) {
    Entry* entry = find(id);
    if (entry == nullptr) return;
    entry->results = std::move(results);
    entry->row.runIds = runIds;
    emit resultsChanged(id, entry->results);
    emit runsSaved(runIds);
}

void Evaluation::onFinished(JobEnd end, const QString& message) {
    const quint64 id = runningId_;
    runningId_ = 0;
    if (Entry* entry = find(id)) {
        if (end == JobEnd::Done) {
            entry->row.fraction = 1;
            setState(*entry, QueueState::Done);
        } else if (end == JobEnd::Failed) {
            setState(*entry, QueueState::Failed, message);
        } else {
            setState(*entry, wanted_.value_or(QueueState::Cancelled));
        }
    }
    wanted_.reset();
    if (removeWhenStopped_) remove(id);
    removeWhenStopped_ = false;
    emit runningChanged(false);
    emit queueChanged();
    startNext();
}

} // namespace qs
