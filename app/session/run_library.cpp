// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_library.h"

#include "base/error.h"
#include "results/harness_json.h"
#include "results/process_mark.h"

#include <algorithm>
#include <filesystem>

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

/// The results file that a file of samples belongs to: the same folder and time.
std::filesystem::path resultsFileOf(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    if (name.rfind("samples_", 0) != 0) return file;
    const std::string stem = file.stem().string();
    const auto underscore = stem.rfind('_');
    const std::filesystem::path results =
        file.parent_path() / ("results" + stem.substr(underscore) + ".json");
    if (!std::filesystem::exists(results))
        throw Error(ErrorCode::FileNotFound, name + ": samples are read with the results of their run, but " +
                                                 results.filename().string() + " is not beside them");
    return results;
}

} // namespace

RunLibrary::RunLibrary(ComputeThread& thread, StoreAccessPtr store, QObject* parent)
    : QObject(parent), thread_(thread), store_(std::move(store)) {}

void RunLibrary::postListing(const ComputeThread::Context& job) {
    auto listing = store_->open().list();
    markInterrupted(listing);
    job.post([this, runs = std::move(listing)] {
        runs_ = runs;
        emit listed();
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
        const RunRecord run = readHarnessFile(resultsFileOf(file.toStdString()));
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
