// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/preprocess.h"
#include "evaluate/python_text.h"
#include "evaluate/row_reader.h"

#include "base/error.h"
#include "base/hash.h"

#include <charconv>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace qs {
namespace {

using nlohmann::json;

[[noreturn]] void fail(const std::string& reason) {
    throw std::invalid_argument(reason);
}

/// What every multiple-choice row comes down to.
struct ChoiceRow {
    std::string context;
    std::vector<std::string> choices;
    int gold = 0;
};

int checkedIndex(std::string_view text, std::size_t choices) {
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        fail(fmt::format("gold is '{}', which is no index", text));
    if (value < 0 || static_cast<std::size_t>(value) >= choices)
        fail(fmt::format("gold is {}, but there are {} choices", value, choices));
    return value;
}

std::vector<std::vector<std::string>> labelsOf(const TaskFile& file, const json& row, std::size_t choices) {
    if (file.labelList.empty()) return file.labels;
    std::vector<std::vector<std::string>> out;
    for (std::string& label : file.labelList.renderList(row)) out.push_back({std::move(label)});
    if (out.size() != choices) fail(fmt::format("{} labels for {} choices", out.size(), choices));
    return out;
}

int goldOf(const TaskFile& file, const json& row, std::size_t choices) {
    const std::string rendered = file.gold.render(row);
    const std::string gold(pythonLstrip(rendered));
    const auto labels = labelsOf(file, row, choices);
    if (labels.empty()) return checkedIndex(gold, choices);
    for (std::size_t i = 0; i < labels.size() && i < choices; ++i)
        for (const std::string& label : labels[i])
            if (label == gold) return static_cast<int>(i);
    fail(fmt::format("gold is '{}', which is no label of a choice", gold));
}

ChoiceRow templatedRow(const TaskFile& file, const json& row) {
    ChoiceRow out;
    out.context = file.context.render(row);
    if (file.preprocess == Preprocess::LetteredChoices)
        out.choices = splitLetteredChoices(file.choices[0].render(row));
    else if (file.choicesAreList)
        out.choices = file.choices[0].renderList(row);
    else
        for (const TextTemplate& choice : file.choices) out.choices.push_back(choice.render(row));
    out.gold = goldOf(file, row, out.choices.size());
    return out;
}

ChoiceRow hellaSwagRow(const json& row) {
    const std::string activity = fieldText(row, "activity_label"), ctxA = fieldText(row, "ctx_a");
    ChoiceRow out;
    out.context = cleanHellaSwag(activity + ": " + ctxA + " " + pythonCapitalize(fieldText(row, "ctx_b")));
    for (const std::string& ending : TextTemplate("{endings}").renderList(row))
        out.choices.push_back(cleanHellaSwag(ending));
    out.gold = checkedIndex(fieldText(row, "label"), out.choices.size());
    return out;
}

/// Partial-context scoring: the same rest of the sentence after each option.
TaskItem winoGrandeItem(const json& row) {
    const std::string sentence = fieldText(row, "sentence"), answer = fieldText(row, "answer");
    const std::size_t blank = sentence.find('_');
    if (blank == std::string::npos) fail("field 'sentence' has no '_'");
    if (answer != "1" && answer != "2") fail(fmt::format("field 'answer' is '{}', not 1 or 2", answer));
    TaskItem item;
    const std::string rest =
        std::string(1, ' ').append(pythonStrip(std::string_view(sentence).substr(blank + 1)));
    for (const char* option : {"option1", "option2"})
        item.requests.push_back({sentence.substr(0, blank) + fieldText(row, option), rest});
    item.gold = answer == "1" ? 0 : 1;
    return item;
}

TaskItem choiceItem(const TaskDefinition& definition, const TaskFile& file, const json& row) {
    if (file.preprocess == Preprocess::WinoGrande) return winoGrandeItem(row);
    const ChoiceRow content =
        file.preprocess == Preprocess::HellaSwag ? hellaSwagRow(row) : templatedRow(file, row);
    if (content.choices.size() < 2)
        fail(fmt::format("{} choices, at least 2 are needed", content.choices.size()));
    TaskItem item;
    for (std::size_t i = 0; i < content.choices.size(); ++i) {
        const std::string& choice = content.choices[i];
        if (choice.empty()) fail(fmt::format("choice {} is empty", i));
        item.requests.push_back({content.context, definition.delimiter + choice});
        item.choiceChars.push_back(codePointCount(choice));
    }
    item.gold = content.gold;
    return item;
}

TaskItem lastWordItem(const TaskFile& file, const json& row) {
    const std::string text = file.text.render(row);
    if (text.empty()) fail("the text is empty");
    LastWordSplit split = splitLastWord(text);
    TaskItem item;
    item.requests.push_back({std::move(split.context), std::move(split.continuation)});
    return item;
}

RollingDocument document(std::string text, const std::string& original) {
    return {std::move(text), harnessWordCount(original), static_cast<std::int64_t>(original.size())};
}

void addDocuments(const TaskFile& file, const json& row, TaskData& out) {
    std::string text = file.text.render(row);
    if (file.preprocess != Preprocess::WikiText) {
        if (text.empty()) fail("the text is empty");
        out.documents.push_back(document(text, text));
        return;
    }
    for (const std::string& page : wikitextPages(text))
        out.documents.push_back(document(wikitextDetokenize(page), page));
}

void addRow(const TaskDefinition& definition, const TaskFile& file, const json& row, TaskData& out) {
    if (definition.kind == TaskKind::Rolling) return addDocuments(file, row, out);
    TaskItem item =
        definition.kind == TaskKind::LastWord ? lastWordItem(file, row) : choiceItem(definition, file, row);
    item.docId = static_cast<std::int64_t>(out.items.size());
    out.items.push_back(std::move(item));
}

} // namespace

std::string requestsHash(const TaskData& data) {
    Sha256 hash;
    for (const TaskItem& item : data.items) {
        json requests = json::array();
        for (const Request& r : item.requests) requests.push_back({r.context, r.continuation});
        const json gold = item.gold < 0 ? json() : json(item.gold);
        hash.update(json::array({std::move(requests), gold}).dump() + "\n");
    }
    for (const RollingDocument& doc : data.documents)
        hash.update(json::array({json::array({doc.text}), json()}).dump() + "\n");
    return hash.hex();
}

TaskData readTaskText(const TaskDefinition& definition, const TaskFile& file, std::string_view content,
                      const std::optional<std::string>& labels, const std::string& fileName,
                      std::optional<std::int64_t> limit, const Task& task) {
    TaskData out;
    out.name = definition.name;
    out.kind = definition.kind;
    out.metrics = definition.metrics;
    readRows(file.reader, content, labels, fileName, limit, task, [&](const json& row, std::int64_t line) {
        try {
            addRow(definition, file, row, out);
        } catch (const std::invalid_argument& e) {
            throw Error(ErrorCode::BadTask, fmt::format("{}: line {}: {}", fileName, line, e.what()));
        }
    });
    if (limit && out.documents.size() > static_cast<std::size_t>(*limit)) // pages of one file
        out.documents.resize(static_cast<std::size_t>(*limit));
    if (out.items.empty() && out.documents.empty())
        throw Error(ErrorCode::BadTask, fileName + ": the file has no rows");
    out.hash = requestsHash(out);
    return out;
}

} // namespace qs
