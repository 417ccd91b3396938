// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_library.h"

#include "base/error.h"
#include "results/harness_json.h"
#include "results/process_mark.h"
#include "session/evaluation_job.h"
#include "session/run_words.h"

#include <algorithm>

namespace qs {
namespace {

RunComparison compareStored(RunStore& store, const QStringList& ids, const Task& task) {
    std::vector<RunRecord> runs;
    for (const QString& id : ids) {
        task.checkpoint();
        runs.push_back(store.load(id.toStdString()));
    }
    RunComparison result;
    result.table = comparisonTable(runs);
    for (const RunRecord& run : runs)
        for (const auto& [name, scored] : run.results) {
            const auto [at, fresh] = result.items.try_emplace(name, scored.n);
            if (!fresh) at->second = std::min(at->second, scored.n);
        }
    for (std::size_t i = 1; i < runs.size(); ++i) {
        task.checkpoint();
        result.againstReference.emplace_back();
        result.divergences.emplace_back();
        try {
            result.againstReference.back() = compareRuns(runs[0], runs[i]);
            result.divergences.back() = divergencesOf(runs[0], runs[i]);
            for (const RunMismatch& m : runMismatches(runs[0], runs[i]))
                result.notes << runLabel(runs[i].name) + QStringLiteral(": ") + mismatchSentence(m);
        } catch (const Error& e) {
            if (e.code() != ErrorCode::BadArgument) throw;
            result.problems << QString::fromStdString(runs[i].name + ": " + e.what());
        }
    }
    correctForMany(result.againstReference);
    return result;
}

/// Runs that a process left unfinished when it ended are told from those that somebody works on.
void markInterrupted(std::vector<RunRecord>& runs) {
    for (RunRecord& run : runs)
        if (run.state == "running" && !processLives(run.owner)) run.state = "interrupted";
}

} // namespace

RunLibrary::RunLibrary(ComputeThread& thread, StoreAccessPtr store, QObject* parent)
    : QObject(parent), thread_(thread), store_(std::move(store)) {}

/// What a stored run is held against: the open model and what its recipes were worked out to.
struct RunLibrary::Now {
    OpenedModelPtr model;
    std::shared_ptr<EvaluationCache> recipes;

    QStringList outdated(const RunRecord& run, const Task& task) const {
        std::string modelHash, preparedHash;
        if (model && model->checkpoint->displayName == run.model && !run.modelHash.empty())
            modelHash = model->checkpoint->contentHash(task);
        if (modelHash == run.modelHash && recipes && !run.recipeHash.empty())
            if (const auto found = recipes->prepared.find(run.recipeHash);
                found != recipes->prepared.end() && found->second->calibrationHash == run.calibrationHash)
                preparedHash = found->second->hash();
        QStringList sentences;
        for (const RunMismatch& m : mismatchesWithNow(run, modelHash, preparedHash))
            sentences << outdatedSentence(m);
        return sentences;
    }
};

void RunLibrary::setModel(OpenedModelPtr model, std::shared_ptr<EvaluationCache> recipes) {
    model_ = std::move(model);
    recipes_ = std::move(recipes);
    refresh();
}

void RunLibrary::postListing(const ComputeThread::Context& job) {
    auto listing = store_->open().list();
    markInterrupted(listing);
    job.post([this, runs = std::move(listing)] {
        runs_ = runs;
        emit listed();
        findOutdated();
    });
}

/// After the list itself: the open model may have to be hashed first.
void RunLibrary::findOutdated() {
    thread_.start(Priority::Survey, QStringLiteral("outdated runs"),
                  [this, runs = runs_, now = Now{model_, recipes_}](const ComputeThread::Context& job) {
                      std::map<std::string, QStringList> outdated;
                      for (const RunRecord& run : runs)
                          if (QStringList sentences = now.outdated(run, job.task()); !sentences.isEmpty())
                              outdated[run.id] = std::move(sentences);
                      job.post([this, outdated = std::move(outdated)] {
                          if (outdated == outdated_) return;
                          outdated_ = outdated;
                          emit listed();
                      });
                  });
}

QString RunLibrary::nextChange() {
    return QStringLiteral("store-%1").arg(++changes_);
}

void RunLibrary::refresh() {
    thread_.start(Priority::Interactive, QStringLiteral("runs"),
                  [this](const ComputeThread::Context& job) { postListing(job); });
}

void RunLibrary::compare(const QStringList& ids) {
    thread_.start(
        Priority::Interactive, QStringLiteral("compare"), [this, ids](const ComputeThread::Context& job) {
            auto result =
                std::make_shared<const RunComparison>(compareStored(store_->open(), ids, job.task()));
            job.post([this, result] { emit compared(result); });
        });
}

void RunLibrary::remove(const QStringList& ids) {
    thread_.start(Priority::Interactive, nextChange(), [this, ids](const ComputeThread::Context& job) {
        std::vector<RunRecord> runs;
        for (const QString& id : ids) {
            runs.push_back(store_->open().load(id.toStdString()));
            store_->open().remove(runs.back().id);
        }
        postListing(job);
        job.post([this, runs] { emit removed(runs); });
    });
}

void RunLibrary::restore(const std::vector<RunRecord>& runs) {
    thread_.start(Priority::Interactive, nextChange(), [this, runs](const ComputeThread::Context& job) {
        for (const RunRecord& run : runs) store_->open().save(run);
        postListing(job);
    });
}

void RunLibrary::importFile(const QString& file) {
    thread_.start(Priority::Interactive, nextChange(), [this, file](const ComputeThread::Context& job) {
        const RunRecord run = readHarnessFile(file.toStdString());
        store_->open().save(run);
        job.post([this, id = QString::fromStdString(run.id)] { emit imported(id); });
        postListing(job);
    });
}

void RunLibrary::exportRuns(const QStringList& ids, const QString& directory) {
    thread_.start(
        Priority::Interactive, nextChange(), [this, ids, directory](const ComputeThread::Context& job) {
            int files = 0;
            for (const QString& id : ids) {
                const RunRecord run = store_->open().load(id.toStdString());
                files += static_cast<int>(writeHarnessFiles(run, directory.toStdString(), true).size());
            }
            job.post([this, files, directory] { emit exported(files, directory); });
        });
}

} // namespace qs
