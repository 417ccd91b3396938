// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/few_shot.h"

#include "base/error.h"
#include "evaluate/python_random.h"
#include "evaluate/python_text.h"

#include <fmt/format.h>

namespace qs {
namespace {

constexpr std::string_view kBlankLine = "\n\n";

bool endsInSpace(std::string_view text) {
    return pythonRstrip(text).size() < text.size();
}

/// The right request as text. Continuations of multiple-choice items begin with the delimiter, which is left
/// out where context or answer bring white space of their own.
std::string exampleText(const TaskItem& item, TaskKind kind, const std::string& delimiter) {
    const Request& right = item.requests[static_cast<std::size_t>(item.gold < 0 ? 0 : item.gold)];
    std::string_view answer = right.continuation;
    const bool delimited = kind == TaskKind::MultipleChoice && answer.starts_with(delimiter);
    if (delimited) answer.remove_prefix(delimiter.size());
    const bool spaced = endsInSpace(right.context) || pythonLstrip(answer).size() < answer.size();
    const bool join = delimited && !spaced && !right.context.empty() && !answer.empty();
    return right.context + (join ? delimiter : "") + std::string(answer) + std::string(kBlankLine);
}

bool sameItem(const TaskItem& a, const TaskItem& b) {
    if (a.gold != b.gold || a.requests.size() != b.requests.size()) return false;
    for (std::size_t i = 0; i < a.requests.size(); ++i)
        if (a.requests[i].context != b.requests[i].context ||
            a.requests[i].continuation != b.requests[i].continuation)
            return false;
    return true;
}

} // namespace

void addFewShot(TaskData& data, const std::vector<TaskItem>& examples, const FewShotOptions& options) {
    const int drawn = options.count + (options.sameRows ? 1 : 0);
    if (examples.size() < static_cast<std::size_t>(drawn))
        throw Error(ErrorCode::BadTask, fmt::format("task '{}': {} examples were asked for, but there are {}",
                                                    data.name, drawn, examples.size()));
    PythonRandom random(options.seed);
    std::vector<std::string> contexts; // `examples` may be the data's own items: changed at the end
    for (const TaskItem& item : data.items) {
        std::string shots;
        int taken = 0;
        for (const std::uint32_t i :
             random.sample(static_cast<std::uint32_t>(examples.size()), static_cast<std::uint32_t>(drawn))) {
            if (taken == options.count || (options.sameRows && sameItem(examples[i], item))) continue;
            shots += exampleText(examples[i], data.kind, options.delimiter);
            ++taken;
        }
        contexts.push_back(std::move(shots));
    }
    for (std::size_t i = 0; i < data.items.size(); ++i)
        for (Request& request : data.items[i].requests) request.context = contexts[i] + request.context;
    data.fewShot = options.count;
}

} // namespace qs
