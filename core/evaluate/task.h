// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// One request of an item: how likely is `continuation` after `context`?
struct Request {
    std::string context, continuation;
};

/// One item of a task, ready to be scored.
struct TaskItem {
    std::int64_t docId = 0;
    std::vector<Request> requests;
    std::vector<std::int64_t>
        choiceChars; ///< code points of each choice without the delimiter (acc_norm); empty: no acc_norm
    int gold = -1;   ///< -1: no choice is gold (lambada: the only request must be greedy)
};

/// A document whose whole text is scored (rolling) with the weights that perplexities divide by.
struct RollingDocument {
    std::string text;
    std::int64_t words = 0, bytes = 0; ///< of the original text
};

enum class TaskKind { MultipleChoice, LastWord, Rolling, GptqPerplexity, LlamaCppPerplexity };

struct TaskData {
    std::string name; ///< as given by the user
    TaskKind kind = TaskKind::MultipleChoice;
    std::vector<TaskItem> items;             ///< MultipleChoice, LastWord
    std::vector<RollingDocument> documents;  ///< Rolling
    std::string text;                        ///< perplexities of a text
    std::optional<std::int64_t> windowLimit; ///< perplexities of a text: only the first N windows are scored
    std::vector<std::string> metrics;        ///< "acc", "acc_norm", ...
    std::string hash;                        ///< SHA-256 of the requests
    int fewShot = 0;                         ///< worked examples in front of every context
    std::string fewShotSource;               ///< the file they come from; empty without examples
};

/// What the user may ask for: names with a sentence each, from resources/tasks/*.yaml, and the ppl forms.
struct TaskInfo {
    std::string name, description, kind;
    bool embedded = false; ///< its data are linked into the program: no data directory needed
    int choices = 0;       ///< chance is 1 / choices; 0: not multiple choice
};
std::vector<TaskInfo> availableTasks();

struct TaskSources {
    std::filesystem::path dataDirectory;                ///< layout of the published files (CLI.md)
    std::map<std::string, std::filesystem::path> files; ///< --task-file TASK=FILE
    int fewShot = 0; ///< examples in front of every item's context (few_shot.h); texts take none
    std::uint32_t fewShotSeed = 1234; ///< lm-evaluation-harness' default
};

/// Loads a task by name: "piqa", "wikitext", "demo_next", "ppl:FILE", "ppl-llamacpp:FILE", or the path of a
/// definition of the user's own ("./my_task.yaml"; its data file is relative to it). `limit`: the first N
/// items, documents or windows. Error(BadTask) names the file, line and field; Error(BadArgument) an unknown
/// name.
TaskData loadTask(const std::string& name, const TaskSources& sources, std::optional<std::int64_t> limit,
                  const Task& task = {});

} // namespace qs
