// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/task_definition.h"

#include "base/error.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "evaluate/python_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <stdexcept>
#include <yaml-cpp/yaml.h>

namespace qs {
namespace {

constexpr std::size_t kMaxDefinitionBytes = 1 << 20;
constexpr std::size_t kMaxChoices = 1000;

/// A YAML node with what messages need: its file and the key it stands under.
class Reader {
public:
    Reader(std::string file, YAML::Node root) : file_(std::move(file)), root_(std::move(root)) {}

    [[noreturn]] void fail(const YAML::Node& at, const std::string& reason) const {
        const int line = at.IsDefined() ? at.Mark().line : -1;
        if (line < 0) throw Error(ErrorCode::BadTask, fmt::format("{}: {}", file_, reason));
        throw Error(ErrorCode::BadTask, fmt::format("{}: line {}: {}", file_, line + 1, reason));
    }

    std::string text(const YAML::Node& node, const std::string& key) const {
        if (!node.IsScalar()) fail(node, fmt::format("'{}' must be a text", key));
        // also what yaml-cpp makes of the escapes \N and \_
        if (firstInvalidUtf8(node.Scalar()) != std::string::npos)
            fail(node, fmt::format("'{}' is not valid UTF-8", key));
        return node.Scalar();
    }

    std::vector<std::string> textList(const YAML::Node& node, const std::string& key) const {
        if (node.IsScalar()) return {text(node, key)};
        if (!node.IsSequence() || node.size() == 0)
            fail(node, fmt::format("'{}' must be a text or a list of texts", key));
        std::vector<std::string> out;
        for (const YAML::Node& element : node) out.push_back(text(element, key));
        return out;
    }

    TextTemplate parseTemplate(const YAML::Node& node, const std::string& key) const {
        try {
            return TextTemplate(text(node, key));
        } catch (const std::invalid_argument& e) {
            fail(node, fmt::format("'{}': {}", key, e.what()));
        }
    }

    template <class T>
    T oneOf(const YAML::Node& node, const std::string& key, const std::map<std::string, T>& names) const {
        const std::string name = text(node, key);
        const auto found = names.find(name);
        if (found != names.end()) return found->second;
        std::string known;
        for (const auto& [known_name, value] : names) known += (known.empty() ? "" : ", ") + known_name;
        fail(node, fmt::format("'{}' is '{}', but must be one of {}", key, name, known));
    }

    const YAML::Node& root() const { return root_; }

private:
    std::string file_;
    YAML::Node root_;
};

const std::map<std::string, RowReader>& readerNames() {
    static const std::map<std::string, RowReader> names = {{"jsonl", RowReader::Jsonl},
                                                           {"tsv", RowReader::Tsv},
                                                           {"text", RowReader::Text},
                                                           {"hellaswag_text", RowReader::HellaSwagText}};
    return names;
}

const std::map<std::string, Preprocess>& preprocessNames() {
    static const std::map<std::string, Preprocess> names = {{"none", Preprocess::None},
                                                            {"hellaswag", Preprocess::HellaSwag},
                                                            {"winogrande", Preprocess::WinoGrande},
                                                            {"lettered_choices", Preprocess::LetteredChoices},
                                                            {"wikitext", Preprocess::WikiText}};
    return names;
}

const std::map<std::string, TaskKind>& kindNames() {
    static const std::map<std::string, TaskKind> names = {{"multiple_choice", TaskKind::MultipleChoice},
                                                          {"last_word", TaskKind::LastWord},
                                                          {"rolling", TaskKind::Rolling}};
    return names;
}

std::vector<std::string> metricsOf(TaskKind kind) {
    switch (kind) {
    case TaskKind::MultipleChoice:
        return {"acc", "acc_norm"};
    case TaskKind::LastWord:
        return {"acc", "perplexity"};
    case TaskKind::Rolling:
        return {"bits_per_byte", "byte_perplexity", "word_perplexity"};
    case TaskKind::GptqPerplexity:
    case TaskKind::LlamaCppPerplexity:
        return {"perplexity"};
    }
    return {};
}

RowReader readerByExtension(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    if (extension == ".tsv") return RowReader::Tsv;
    if (extension == ".txt" || extension == ".raw") return RowReader::Text;
    return RowReader::Jsonl;
}

void readLabels(const Reader& r, const YAML::Node& node, TaskFile& out) {
    out.labels.clear();
    out.labelList = {};
    if (node.IsScalar()) {
        out.labelList = r.parseTemplate(node, "labels");
        return;
    }
    if (!node.IsSequence() || node.size() == 0 || node.size() > kMaxChoices)
        r.fail(node, "'labels' must be a field or a list");
    for (const YAML::Node& element : node) out.labels.push_back(r.textList(element, "labels"));
}

void readChoices(const Reader& r, const YAML::Node& node, TaskFile& out) {
    out.choices.clear();
    out.choicesAreList = node.IsScalar();
    if (node.IsScalar()) {
        out.choices.push_back(r.parseTemplate(node, "choices"));
        return;
    }
    if (!node.IsSequence() || node.size() < 2 || node.size() > kMaxChoices)
        r.fail(node, "'choices' must be a field or a list of at least two texts");
    for (const YAML::Node& element : node) out.choices.push_back(r.parseTemplate(element, "choices"));
}

/// Keys that may stand at the top or at one file. True when `key` is one of them.
bool readItemKey(const Reader& r, const std::string& key, const YAML::Node& value, TaskFile& out) {
    if (key == "context")
        out.context = r.parseTemplate(value, key);
    else if (key == "choices")
        readChoices(r, value, out);
    else if (key == "gold")
        out.gold = r.parseTemplate(value, key);
    else if (key == "labels")
        readLabels(r, value, out);
    else if (key == "text")
        out.text = r.parseTemplate(value, key);
    else if (key == "label_file")
        out.labelSuffix = r.text(value, key);
    else if (key == "preprocess")
        out.preprocess = r.oneOf(value, key, preprocessNames());
    else
        return false;
    if (out.labelSuffix.find('/') != std::string::npos) r.fail(value, "'label_file' must not contain '/'");
    return true;
}

/// Visits the entries of a mapping; a key that is no text or stands twice is an error.
template <class Visit> void forEachKey(const Reader& r, const YAML::Node& map, const Visit& visit) {
    std::set<std::string> seen;
    for (const auto& entry : map) {
        const std::string key = r.text(entry.first, "key");
        if (!seen.insert(key).second) r.fail(entry.first, fmt::format("'{}' stands twice", key));
        visit(key, entry.first, entry.second);
    }
}

TaskFile readFile(const Reader& r, const YAML::Node& node, const TaskFile& common,
                  const std::optional<RowReader>& reader) {
    TaskFile out = common;
    std::optional<RowReader> chosen = reader;
    if (node.IsScalar()) {
        out.file = r.text(node, "files");
    } else if (node.IsMap()) {
        forEachKey(r, node, [&](const std::string& key, const YAML::Node& at, const YAML::Node& value) {
            if (key == "file")
                out.file = r.text(value, key);
            else if (key == "reader")
                chosen = r.oneOf(value, key, readerNames());
            else if (!readItemKey(r, key, value, out))
                r.fail(at, fmt::format("unknown key '{}' in the entry of a file", key));
        });
    } else {
        r.fail(node, "an entry of 'files' must be a path or a mapping with 'file'");
    }
    if (out.file.empty()) r.fail(node, "an entry of 'files' has no 'file'");
    out.reader = chosen.value_or(readerByExtension(out.file));
    return out;
}

void checkFile(const Reader& r, const YAML::Node& node, TaskKind kind, const TaskFile& file) {
    const auto need = [&](bool present, const char* key) {
        if (!present) r.fail(node, fmt::format("'{}' is missing for {}", key, file.file.string()));
    };
    if (kind != TaskKind::MultipleChoice) {
        need(!file.text.empty(), "text");
        if (file.preprocess != Preprocess::None &&
            !(file.preprocess == Preprocess::WikiText && kind == TaskKind::Rolling))
            r.fail(node, "this 'preprocess' does not fit the task's kind");
        return;
    }
    if (file.preprocess == Preprocess::WikiText) r.fail(node, "'preprocess: wikitext' needs 'kind: rolling'");
    if (file.preprocess == Preprocess::HellaSwag || file.preprocess == Preprocess::WinoGrande) return;
    need(!file.context.empty(), "context");
    need(!file.choices.empty(), "choices");
    need(!file.gold.empty(), "gold");
    if (file.preprocess == Preprocess::LetteredChoices && !file.choicesAreList)
        r.fail(node, "'preprocess: lettered_choices' needs 'choices' to be one field");
}

void readMetrics(const Reader& r, const YAML::Node& node, TaskDefinition& out) {
    const std::vector<std::string> known = metricsOf(out.kind);
    if (!node) {
        out.metrics = known;
        return;
    }
    for (const std::string& name : r.textList(node, "metrics")) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            r.fail(node,
                   fmt::format("'metrics' names '{}', which '{}' does not have", name, kindName(out.kind)));
        if (std::find(out.metrics.begin(), out.metrics.end(), name) == out.metrics.end())
            out.metrics.push_back(name);
    }
}

std::vector<TaskFile> readFiles(const Reader& r, const char* key, const TaskFile& common,
                                const std::optional<RowReader>& reader, TaskKind kind) {
    const YAML::Node files = r.root()[key];
    if (!files || !files.IsSequence() || files.size() == 0 || files.size() > kMaxChoices)
        r.fail(files ? files : r.root(), fmt::format("'{}' must be a list of at least one file", key));
    std::vector<TaskFile> out;
    for (const YAML::Node& node : files) {
        out.push_back(readFile(r, node, common, reader));
        checkFile(r, node, kind, out.back());
    }
    return out;
}

bool isReadElsewhere(const std::string& key) {
    return key == "kind" || key == "metrics" || key == "files" || key == "few_shot_files";
}

TaskDefinition readDefinition(const Reader& r) {
    const YAML::Node& root = r.root();
    if (!root.IsMap()) r.fail(root, "a task definition must be a mapping of keys to values");
    TaskDefinition out;
    TaskFile common;
    std::optional<RowReader> reader;
    if (const YAML::Node kind = root["kind"]) out.kind = r.oneOf(kind, "kind", kindNames());
    forEachKey(r, root, [&](const std::string& key, const YAML::Node& at, const YAML::Node& value) {
        if (key == "name")
            out.name = r.text(value, key);
        else if (key == "description")
            out.description = r.text(value, key);
        else if (key == "delimiter")
            out.delimiter = r.text(value, key);
        else if (key == "reader")
            reader = r.oneOf(value, key, readerNames());
        else if (key == "choices_per_item") {
            const std::string digits = r.text(value, key);
            if (digits.empty() || digits.size() > 4 ||
                digits.find_first_not_of("0123456789") != std::string::npos)
                r.fail(value, "'choices_per_item' must be a whole number");
            out.choicesPerItem = std::stoi(digits);
        } else if (!isReadElsewhere(key) && !readItemKey(r, key, value, common))
            r.fail(at, fmt::format("unknown key '{}'", key));
    });
    if (out.name.empty()) r.fail(root, "'name' is missing");
    readMetrics(r, root["metrics"], out);
    out.files = readFiles(r, "files", common, reader, out.kind);
    if (root["few_shot_files"]) out.fewShotFiles = readFiles(r, "few_shot_files", common, reader, out.kind);
    if (out.choicesPerItem == 0 && !out.files[0].choicesAreList)
        out.choicesPerItem = static_cast<int>(out.files[0].choices.size());
    return out;
}

} // namespace

TaskDefinition parseTaskDefinition(std::string_view yaml, const std::string& fileName) {
    if (yaml.size() > kMaxDefinitionBytes)
        throw Error(ErrorCode::BadTask, fileName + ": a task definition may not be larger than 1 MiB");
    try {
        return readDefinition(Reader(fileName, YAML::Load(std::string(yaml))));
    } catch (const YAML::Exception& e) {
        throw Error(ErrorCode::BadTask, fmt::format("{}: line {}: {}", fileName, e.mark.line + 1, e.msg));
    }
}

const std::vector<TaskDefinition>& shippedTasks() {
    static const std::vector<TaskDefinition> tasks = [] {
        std::vector<TaskDefinition> out;
        for (const std::string& path : resourcePaths(":/tasks/"))
            if (path.ends_with(".yaml")) out.push_back(parseTaskDefinition(readTextFile(path), path));
        std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        return out;
    }();
    return tasks;
}

std::string kindName(TaskKind kind) {
    switch (kind) {
    case TaskKind::MultipleChoice:
        return "multiple_choice";
    case TaskKind::LastWord:
        return "last_word";
    case TaskKind::Rolling:
        return "rolling";
    case TaskKind::GptqPerplexity:
        return "perplexity";
    case TaskKind::LlamaCppPerplexity:
        return "perplexity_llamacpp";
    }
    return "";
}

} // namespace qs
