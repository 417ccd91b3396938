// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/scoring_plan.h"

#include "base/error.h"
#include "base/parallel.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

constexpr std::int64_t kItemsBetweenCheckpoints = 64;

using Sequences = std::vector<ScoredSequence>;

void addTree(ScoringPlan& plan, const Sequences& sequences) {
    ScoredTree merged = mergeSequences(sequences, plan.slots());
    for (const ScoredSequence& s : sequences)
        plan.sequenceSlot.push_back(plan.slots() + static_cast<std::int64_t>(s.targets.size()));
    plan.tokens += static_cast<double>(merged.tree.tokens());
    plan.trees.push_back(std::move(merged.tree));
    plan.targets.push_back(std::move(merged));
}

void endSample(ScoringPlan& plan, std::size_t firstSequence) {
    const std::size_t firstTree = plan.samples.empty() ? 0 : plan.samples.back().lastTree;
    plan.samples.push_back({firstTree, plan.trees.size(), firstSequence, plan.sequenceSlot.size() - 1});
}

/// All choices of an item share one tree.
void addItem(ScoringPlan& plan, const Sequences& sequences) {
    const std::size_t first = plan.sequenceSlot.size() - 1;
    addTree(plan, sequences);
    endSample(plan, first);
}

void addDocument(ScoringPlan& plan, const Sequences& windows) {
    const std::size_t first = plan.sequenceSlot.size() - 1;
    for (const ScoredSequence& window : windows) addTree(plan, {window});
    endSample(plan, first);
}

Sequences itemSequences(const std::string& name, const TaskItem& item, const TextEncoder& encoder,
                        std::int64_t maxLength) {
    Sequences out;
    for (const Request& request : item.requests) {
        const TextEncoder::Pair pair = encoder.encodePair(request);
        if (pair.continuation.empty())
            throw Error(
                ErrorCode::BadTask,
                fmt::format("task '{}', item {}: with this tokenizer choice {} adds no token to its context",
                            name, item.docId, out.size()));
        out.push_back(pairSequence(pair, maxLength));
    }
    return out;
}

/// Calls encode(i) for all i in parallel and add(i's sequences) in order.
template <class Encode, class Add>
void encodeAll(std::size_t n, const Task& task, const std::string& name, const Encode& encode,
               const Add& add) {
    std::vector<Sequences> batch;
    for (std::size_t first = 0; first < n; first += batch.size()) {
        task.checkpoint();
        task.report({"tokenize " + name, static_cast<double>(first), static_cast<double>(n)});
        batch.assign(std::min<std::size_t>(kItemsBetweenCheckpoints, n - first), {});
        parallelFor(static_cast<std::int64_t>(batch.size()), 1, [&](std::int64_t begin, std::int64_t) {
            batch[static_cast<std::size_t>(begin)] = encode(first + static_cast<std::size_t>(begin));
        });
        for (const Sequences& sequences : batch) add(sequences);
    }
}

void planText(ScoringPlan& plan, const TaskData& data, const TextEncoder& encoder, std::int64_t maxLength) {
    std::string_view text = data.text;
    const bool llamaCpp = data.kind == TaskKind::LlamaCppPerplexity;
    if (llamaCpp && text.ends_with('\n')) text.remove_suffix(1); // as its perplexity tool
    const std::vector<TokenId> ids = encoder.encode(text);
    Sequences windows =
        llamaCpp ? secondHalfWindows(ids, maxLength, encoder.startToken()) : gptqWindows(ids, maxLength);
    if (windows.empty())
        throw Error(ErrorCode::BadTask, fmt::format("{}: the text has {} tokens, fewer than one window of "
                                                    "{}; choose a smaller maximum length or a longer text",
                                                    data.name, ids.size(), maxLength));
    if (data.windowLimit && windows.size() > static_cast<std::size_t>(*data.windowLimit))
        windows.resize(static_cast<std::size_t>(*data.windowLimit));
    for (const ScoredSequence& window : windows) addDocument(plan, {window});
}

} // namespace

ScoringPlan planScoring(const TaskData& data, const TextEncoder& encoder, std::int64_t maxLength,
                        const Task& task) {
    ScoringPlan plan;
    plan.sequenceSlot.push_back(0);
    switch (data.kind) {
    case TaskKind::MultipleChoice:
    case TaskKind::LastWord:
        encodeAll(
            data.items.size(), task, data.name,
            [&](std::size_t i) { return itemSequences(data.name, data.items[i], encoder, maxLength); },
            [&](const Sequences& s) { addItem(plan, s); });
        break;
    case TaskKind::Rolling:
        encodeAll(
            data.documents.size(), task, data.name,
            [&](std::size_t i) {
                return rollingWindows(encoder.encode(data.documents[i].text), encoder.prefix(), maxLength);
            },
            [&](const Sequences& s) { addDocument(plan, s); });
        break;
    case TaskKind::GptqPerplexity:
    case TaskKind::LlamaCppPerplexity:
        planText(plan, data, encoder, maxLength);
        break;
    }
    return plan;
}

} // namespace qs
