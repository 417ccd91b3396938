// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/run_mismatch.h"

#include "base/cpu.h"
#include "evaluate/evaluation_run.h"
#include "results/process_mark.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace qs {
namespace {

/// Collects what both sides say, differently.
class Mismatches {
public:
    void compare(const std::string& field, const std::string& a, const std::string& b) {
        if (!a.empty() && !b.empty() && a != b) list.push_back({field, a, b});
    }
    void compareHashes(const std::string& field, const std::string& a, const std::string& b) {
        compare(field, a.substr(0, 12), b.substr(0, 12));
    }
    std::vector<RunMismatch> list;
};

std::string length(std::int64_t tokens) {
    return tokens > 0 ? fmt::format("{}", tokens) : "";
}

void compareTexts(const TaskResult& a, const TaskResult& b, Mismatches& out) {
    std::map<std::int64_t, const SampleRecord*> byDoc;
    for (const SampleRecord& sample : a.samples) byDoc.emplace(sample.docId, &sample);
    std::int64_t shared = 0, differ = 0;
    for (const SampleRecord& sample : b.samples) {
        const auto found = byDoc.find(sample.docId);
        if (found == byDoc.end() || found->second->prompt.empty() || sample.prompt.empty()) continue;
        ++shared;
        differ += found->second->prompt != sample.prompt ? 1 : 0;
    }
    if (differ > 0) out.list.push_back({"text:" + a.task, std::to_string(differ), std::to_string(shared)});
}

void compareTasks(const RunRecord& a, const RunRecord& b, Mismatches& out) {
    for (const auto& [task, result] : a.results) {
        const auto other = b.results.find(task);
        if (other == b.results.end()) continue;
        if (result.fewShot != other->second.fewShot)
            out.compare("few_shot", std::to_string(result.fewShot), std::to_string(other->second.fewShot));
        out.compareHashes("data:" + task, result.dataHash, other->second.dataHash);
        compareTexts(result, other->second, out);
    }
}

void compareHeaders(const RunRecord& a, const RunRecord& b, Mismatches& out) {
    out.compare("model", a.model, b.model);
    if (a.model == b.model) out.compareHashes("model_content", a.modelHash, b.modelHash);
    out.compare("protocol", a.protocol, b.protocol);
    out.compare("max_length", length(a.maxLength), length(b.maxLength));
    // Another harness counts its versions otherwise.
    if (a.backend != "lm-evaluation-harness" && b.backend != "lm-evaluation-harness")
        out.compare("version", a.version, b.version);
    out.compare("isa", a.isa, b.isa);
    out.compareHashes("calibration", a.calibrationHash, b.calibrationHash);
    if (a.modelHash == b.modelHash && a.recipeHash == b.recipeHash && a.calibrationHash == b.calibrationHash)
        out.compareHashes("prepared", a.preparedHash, b.preparedHash);
}

bool sameTasks(const RunRecord& run, const EvalRequest& request) {
    return std::all_of(run.results.begin(), run.results.end(), [&](const auto& entry) {
        return std::any_of(request.tasks.begin(), request.tasks.end(),
                           [&](const TaskData& data) { return data.name == entry.first; });
    });
}

} // namespace

std::vector<RunMismatch> runMismatches(const RunRecord& a, const RunRecord& b) {
    Mismatches out;
    compareHeaders(a, b, out);
    compareTasks(a, b, out);
    return std::move(out.list);
}

std::vector<RunMismatch> mismatchesWithNow(const RunRecord& run, const std::string& modelHash,
                                           const std::string& preparedHash) {
    Mismatches out;
    if (run.backend == "lm-evaluation-harness") return {};
    out.compareHashes("model_content", run.modelHash, modelHash);
    out.compareHashes("prepared", run.preparedHash, preparedHash);
    out.compare("version", run.version, QS_VERSION);
    out.compare("isa", run.isa, std::string(isaName(activeIsa())));
    return std::move(out.list);
}

std::vector<RunMismatch> whyNotResumed(const std::vector<RunRecord>& stored, const EvalModel& model,
                                       const EvalRequest& request) {
    const std::int64_t maxLength = request.maxLength > 0 ? request.maxLength : model.maxLength;
    std::vector<RunRecord> fresh = newRecords(model, request, maxLength);
    for (RunRecord& run : fresh)
        for (const TaskData& data : request.tasks) {
            run.results[data.name].dataHash = data.hash;
            run.results[data.name].fewShot = data.fewShot;
        }
    for (const RunRecord& run : stored) {
        const auto place = static_cast<std::size_t>(run.place);
        const bool unfinished = run.state != "done" && !processLives(run.owner);
        if (!unfinished || place >= fresh.size() || run.identity == fresh[place].identity ||
            run.name != fresh[place].name || run.model != model.displayName || !sameTasks(run, request))
            continue;
        if (auto found = runMismatches(run, fresh[place]); !found.empty()) return found;
    }
    return {};
}

std::string describe(const RunMismatch& m) {
    if (m.field.starts_with("text:"))
        return fmt::format("{} of {} shared items of {} were asked with another text", m.a, m.b,
                           m.field.substr(5));
    if (m.field.starts_with("data:"))
        return fmt::format("the data of {} differ ({} and {})", m.field.substr(5), m.a, m.b);
    static const std::map<std::string, const char*> kNames = {
        {"model", "model"},
        {"model_content", "content of the model"},
        {"protocol", "protocol"},
        {"max_length", "context window"},
        {"few_shot", "worked examples"},
        {"version", "program version"},
        {"isa", "instruction set"},
        {"calibration", "calibration text"},
        {"prepared", "numbers worked out for the recipe"}};
    const auto name = kNames.find(m.field);
    return fmt::format("{}: {} and {}", name == kNames.end() ? m.field : name->second, m.a, m.b);
}

} // namespace qs
