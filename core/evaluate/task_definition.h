// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/task.h"
#include "evaluate/text_template.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// How a file is cut into rows. Jsonl: one JSON object per line. Tsv: a header line, then one row per line.
/// HellaSwagText: llama.cpp's six lines per item (query, gold, four endings) as fields query, choices, gold.
/// Text: the whole file is one row with the field "text".
enum class RowReader { Jsonl, Tsv, HellaSwagText, Text };

/// Named code for what templates cannot say; each is described in preprocess.h.
enum class Preprocess { None, HellaSwag, WinoGrande, LetteredChoices, WikiText };

/// One file that may hold a task's rows, and how a row of it becomes an item.
struct TaskFile {
    std::filesystem::path file; ///< as in the definition; ":/..." is linked into the program
    RowReader reader = RowReader::Jsonl;
    std::string
        labelSuffix; ///< "-labels.lst": STEM-labels.lst beside it holds field "label", one line per row
    Preprocess preprocess = Preprocess::None;
    TextTemplate context;              ///< multiple_choice
    std::vector<TextTemplate> choices; ///< one per choice, or one that names a list (choicesAreList)
    bool choicesAreList = false;
    TextTemplate gold;                            ///< an index from 0, or one of the labels
    std::vector<std::vector<std::string>> labels; ///< accepted spellings of each choice's label
    TextTemplate labelList;                       ///< or the list of labels in the row itself
    TextTemplate text;                            ///< last_word, rolling
};

/// A task as its YAML says:
///
///   name: piqa
///   description: One sentence.
///   kind: multiple_choice            # multiple_choice | last_word | rolling
///   metrics: [acc, acc_norm]         # of the kind's own; default: all of them
///   delimiter: " "                   # between context and choice, belongs to the continuation
///   choices_per_item: 4              # when it differs from row to row: the usual number
///   files:                           # the first that exists is read
///     - piqa/valid.jsonl             # relative to the data directory; in a user's own YAML to that file
///     - {file: piqa/x.tsv, reader: tsv, ...}  # keys below may stand here too and win for this file
///   few_shot_files: [piqa/train.jsonl] # as files; none of them there: examples are other rows of the task's
///   context: "Question: {goal}\nAnswer:"
///   choices: ["{sol1}", "{sol2}"]    # or "{choices}": a list in the row
///   gold: "{label}"
///   labels: ["no", ["yes", "true"]]  # or "{choices[].label}"; absent: gold is an index from 0
///   text: "{text}"                   # last_word and rolling instead of context, choices, gold
///   label_file: -labels.lst
///   reader: jsonl                    # jsonl | tsv | text | hellaswag_text; default by the file's extension
///   preprocess: none                 # none | hellaswag | winogrande | lettered_choices | wikitext
struct TaskDefinition {
    std::string name, description;
    TaskKind kind = TaskKind::MultipleChoice;
    std::vector<std::string> metrics;
    std::string delimiter = " ";
    int choicesPerItem = 0;
    std::vector<TaskFile> files;
    std::vector<TaskFile> fewShotFiles; ///< may be empty
};

/// Error(BadTask) names the file, the line and the key.
TaskDefinition parseTaskDefinition(std::string_view yaml, const std::string& fileName);

/// All shipped definitions, sorted by name; parsed once.
const std::vector<TaskDefinition>& shippedTasks();

std::string
kindName(TaskKind kind); ///< "multiple_choice" "last_word" "rolling" "perplexity" "perplexity_llamacpp"

} // namespace qs
