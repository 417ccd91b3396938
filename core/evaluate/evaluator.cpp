// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluator.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/parallel.h"
#include "evaluate/evaluation_run.h"
#include "results/store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace qs {
namespace {

void checkRequest(const EvalRequest& request, const EvalModel& model) {
    if (request.tasks.empty()) throw Error(ErrorCode::BadArgument, "no task was chosen");
    if (request.configurations.empty()) throw Error(ErrorCode::BadArgument, "no configuration was chosen");
    if (request.maxLength > model.maxLength)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("a maximum length of {} tokens is more than the model's {}",
                                request.maxLength, model.maxLength));
    if (!request.finished.empty() && request.finished.size() != request.configurations.size())
        throw Error(ErrorCode::BadArgument, "the run to go on with has other configurations");
    std::set<std::string> names;
    for (const TaskData& data : request.tasks)
        if (!names.insert(data.name).second)
            throw Error(ErrorCode::BadArgument, fmt::format("task '{}' is named twice", data.name));
}

} // namespace

std::string protocolName(Protocol p) {
    return p == Protocol::Current ? "current" : "paper";
}

Protocol protocolFromName(const std::string& name) {
    if (name == "current") return Protocol::Current;
    if (name == "paper") return Protocol::Paper;
    throw Error(ErrorCode::BadArgument,
                fmt::format("protocol '{}' is unknown; there are current and paper", name));
}

std::string ProtocolChoices::name() const {
    std::string out = protocolName(base);
    const bool usual = base == Protocol::Current;
    if (addBos && *addBos != usual) out += *addBos ? ", bos yes" : ", bos no";
    if (prefixBos && *prefixBos != usual) out += *prefixBos ? ", prefix bos" : ", prefix eos";
    return out;
}

ProtocolChoices ProtocolChoices::fromName(const std::string& name) {
    for (const Protocol base : {Protocol::Current, Protocol::Paper}) {
        const bool usual = base == Protocol::Current;
        for (const bool bos : {usual, !usual})
            for (const bool prefix : {usual, !usual}) {
                ProtocolChoices out = base;
                if (bos != usual) out.addBos = bos;
                if (prefix != usual) out.prefixBos = prefix;
                if (out.name() == name) return out;
            }
    }
    return protocolFromName(name); // says what there is
}

std::vector<RunRecord> evaluateWith(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
                                    const EvalRequest& request,
                                    const std::function<void(const EvalUpdate&)>& onUpdate,
                                    const Task& task) {
    checkRequest(request, model);
    return EvaluationRun(run, model, tokenizer, request, onUpdate, task).all();
}

std::string evaluationIdentity(const EvalModel& model, const EvalRequest& request) {
    using nlohmann::json;
    json j = {{"model", model.contentHash},
              {"max_length", request.maxLength > 0 ? request.maxLength : model.maxLength},
              {"protocol", request.protocol.name()},
              {"bootstrap", request.bootstrapIterations},
              {"text", request.keepText},
              {"version", QS_VERSION},
              {"isa", isaName(activeIsa())}};
    for (const EvalConfiguration& c : request.configurations)
        j["configurations"].push_back(
            {c.name, c.prepared ? c.prepared->hash() : "", c.prepared ? backendName(c.backend) : ""});
    for (const TaskData& data : request.tasks)
        j["tasks"].push_back({data.name, data.hash, static_cast<int>(data.kind), data.metrics, data.fewShot,
                              data.windowLimit.value_or(0)});
    if (request.limit) j["limit"] = *request.limit;
    if (request.stop) j["stop"] = {request.stop->width, request.stop->level, request.stop->seed};
    return sha256Hex(j.dump(-1, ' ', false, json::error_handler_t::replace));
}

std::vector<RunRecord> newRecords(const EvalModel& model, const EvalRequest& request,
                                  std::int64_t maxLength) {
    std::vector<RunRecord> records;
    const std::string group = newRunId(), created = utcNow(), identity = evaluationIdentity(model, request);
    for (const EvalConfiguration& configuration : request.configurations) {
        RunRecord run;
        run.id = newRunId();
        run.name = configuration.name;
        run.group = group;
        run.place = static_cast<int>(records.size());
        run.created = created;
        run.model = model.displayName;
        run.modelHash = model.contentHash;
        run.backend = configuration.prepared ? std::string(backendName(configuration.backend)) : "f32";
        if (const PreparedModel* prepared = configuration.prepared.get()) {
            run.recipeHash = prepared->recipe.hash();
            run.recipeYaml = prepared->recipe.toYaml();
            run.preparedHash = prepared->hash();
            run.calibrationHash = prepared->calibrationHash;
        }
        run.protocol = request.protocol.name();
        run.version = QS_VERSION;
        run.isa = isaName(activeIsa());
        run.threads = threadCount();
        run.limit = request.limit;
        run.maxLength = maxLength;
        run.identity = identity;
        if (!records.empty()) run.reference = records[0].id;
        if (request.stop) {
            run.orderSeed = request.stop->seed;
            run.stopWidth = request.stop->width;
        }
        for (const TaskData& data : request.tasks)
            if (data.fewShot > 0) run.fewShotSeed = request.fewShotSeed;
        records.push_back(std::move(run));
    }
    return records;
}

EvalModel evalModel(const Engine& engine, const Task& task) {
    const Checkpoint& checkpoint = engine.checkpoint();
    if (!checkpoint.config) throw Error(ErrorCode::UnsupportedModel, checkpoint.weightsOnlyReason);
    return {checkpoint.displayName, checkpoint.contentHash(task), checkpoint.config->maxLength,
            checkpoint.config->vocabSize};
}

std::vector<RunRecord> evaluate(Engine& engine, const Tokenizer& tokenizer, const EvalRequest& request,
                                const std::function<void(const EvalUpdate&)>& onUpdate, const Task& task) {
    const EvalModel model = evalModel(engine, task);
    const auto run = [&](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                         const RunHooks& hooks, const Task& t) { engine.run(trees, variants, hooks, t); };
    auto records = evaluateWith(run, model, tokenizer, request, onUpdate, task);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const EvalConfiguration& c = request.configurations[i];
        if (!c.prepared || c.backend != Backend::Packed) continue;
        for (const auto& [site, reason] : simulatedSites(engine.checkpoint(), *c.prepared))
            records[i].simulatedSites[site.name()] = reason;
    }
    return records;
}

} // namespace qs
