// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "evaluate/few_shot.h"
#include "evaluate/python_text.h"
#include "evaluate/row_reader.h"
#include "evaluate/task.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace qs {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kGptq = "ppl:", kLlamaCpp = "ppl-llamacpp:";

bool isEmbedded(const fs::path& file) {
    return file.native().starts_with(":/");
}

fs::path resolved(const fs::path& directory, const fs::path& file) {
    return isEmbedded(file) || file.is_absolute() ? file : directory / file;
}

fs::path labelFile(const TaskFile& file, const fs::path& data) {
    return data.parent_path() / (data.stem().string() + file.labelSuffix);
}

TaskData perplexityTask(const std::string& name, TaskKind kind, const fs::path& file,
                        std::optional<std::int64_t> limit) {
    if (file.empty())
        throw Error(ErrorCode::BadArgument, fmt::format("task '{}': no file is named after the colon", name));
    TaskData out;
    out.kind = kind;
    out.text = readTextFile(file);
    if (out.text.empty()) throw Error(ErrorCode::BadTask, file.string() + ": the file is empty");
    requireUtf8(out.text, file.string());
    out.metrics = {"perplexity"};
    out.windowLimit = limit;
    out.hash = sha256Hex(out.text);
    return out;
}

TaskData readFrom(const TaskDefinition& definition, const TaskFile& file, const fs::path& path,
                  std::optional<std::int64_t> limit, const Task& task) {
    const std::string content = readTextFile(path);
    std::optional<std::string> labels;
    if (!file.labelSuffix.empty()) labels = readTextFile(labelFile(file, path));
    return readTaskText(definition, file, content, labels, path.string(), limit, task);
}

bool rowFits(const TaskDefinition& definition, const TaskFile& file, const nlohmann::json& row) {
    if (file.preprocess == Preprocess::HellaSwag) return row.contains("ctx_a") && row.contains("endings");
    if (file.preprocess == Preprocess::WinoGrande) return row.contains("sentence");
    if (definition.kind != TaskKind::MultipleChoice) return file.text.fits(row);
    for (const TextTemplate& choice : file.choices)
        if (!choice.fits(row)) return false;
    return file.context.fits(row) && file.gold.fits(row);
}

/// Whether the first row of `path` has the fields that `file` asks for.
bool fileFits(const TaskDefinition& definition, const TaskFile& file, const fs::path& path,
              const std::string& content) {
    if (!file.labelSuffix.empty() && !fileExists(labelFile(file, path))) return false;
    bool fits = false;
    try {
        readRows(file.reader, content, std::nullopt, path.string(), 1, {},
                 [&](const nlohmann::json& row, std::int64_t) {
                     nlohmann::json labelled = row;
                     if (!file.labelSuffix.empty()) labelled["label"] = "0";
                     fits = rowFits(definition, file, labelled);
                 });
    } catch (const Error&) {
        return false; // reading it as chosen gives the message
    }
    return fits;
}

/// The entry of the definition that a file named by the user is read by: same extension and fitting fields,
/// else the first with the same extension, else the first.
const TaskFile& entryFor(const TaskDefinition& definition, const fs::path& path) {
    const TaskFile* sameExtension = nullptr;
    const std::string content = readTextFile(path);
    for (const TaskFile& file : definition.files) {
        if (file.file.extension() != path.extension()) continue;
        if (fileFits(definition, file, path, content)) return file;
        if (!sameExtension) sameExtension = &file;
    }
    return sameExtension ? *sameExtension : definition.files[0];
}

bool usable(const TaskFile& file, const fs::path& path) {
    return fileExists(path) && (file.labelSuffix.empty() || fileExists(labelFile(file, path)));
}

struct Source {
    const TaskFile& file;
    fs::path path;
};

/// The first of the definition's files that is there, or the one the user named.
Source sourceOf(const TaskDefinition& definition, const fs::path& directory, const fs::path* named) {
    if (named) return {entryFor(definition, *named), *named};
    std::string tried;
    for (const TaskFile& file : definition.files) {
        const fs::path path = resolved(directory, file.file);
        if (usable(file, path)) return {file, path};
        if (!tried.empty()) tried += ", ";
        tried += path.string();
        if (!file.labelSuffix.empty()) tried += " with " + labelFile(file, path).filename().string();
    }
    throw Error(ErrorCode::FileNotFound,
                fmt::format("task '{}': none of these files is there: {}", definition.name, tried));
}

struct LoadOptions {
    std::optional<std::int64_t> limit;
    int fewShot = 0;
    std::uint32_t fewShotSeed = 0;
};

/// Examples are drawn for every row in turn, so all rows are read before the limit.
TaskData loadWithExamples(const TaskDefinition& definition, const fs::path& directory, const Source& source,
                          const LoadOptions& options, const Task& task) {
    TaskData data = readFrom(definition, source.file, source.path, std::nullopt, task);
    FewShotOptions shots{options.fewShot, options.fewShotSeed, true, definition.delimiter};
    data.fewShotSource = source.path.string();
    std::vector<TaskItem> examples = data.items;
    for (const TaskFile& file : definition.fewShotFiles) {
        const fs::path path = resolved(directory, file.file);
        if (!usable(file, path)) continue;
        examples = readFrom(definition, file, path, std::nullopt, task).items;
        data.fewShotSource = path.string();
        shots.sameRows = false;
        break;
    }
    if (options.limit && data.items.size() > static_cast<std::size_t>(*options.limit))
        data.items.resize(static_cast<std::size_t>(*options.limit));
    addFewShot(data, examples, shots);
    data.hash = requestsHash(data);
    return data;
}

TaskData loadDefined(const TaskDefinition& definition, const fs::path& directory, const fs::path* named,
                     const LoadOptions& options, const Task& task) {
    const Source source = sourceOf(definition, directory, named);
    if (options.fewShot > 0 && definition.kind != TaskKind::Rolling)
        return loadWithExamples(definition, directory, source, options, task);
    return readFrom(definition, source.file, source.path, options.limit, task);
}

TaskData loadOwn(const std::string& name, const fs::path* named, const LoadOptions& options,
                 const Task& task) {
    const fs::path path = name;
    return loadDefined(parseTaskDefinition(readTextFile(path), name), path.parent_path(), named, options,
                       task);
}

const TaskDefinition* shippedTask(const std::string& name) {
    for (const TaskDefinition& task : shippedTasks())
        if (task.name == name) return &task;
    return nullptr;
}

std::string knownNames() {
    std::string names;
    for (const TaskInfo& info : availableTasks()) {
        if (!names.empty()) names += ", ";
        names += info.name;
    }
    return names;
}

TaskData loadByName(const std::string& name, const TaskSources& sources, std::optional<std::int64_t> limit,
                    const Task& task) {
    const LoadOptions options{limit, sources.fewShot, sources.fewShotSeed};
    if (name.starts_with(kGptq))
        return perplexityTask(name, TaskKind::GptqPerplexity, name.substr(kGptq.size()), limit);
    if (name.starts_with(kLlamaCpp))
        return perplexityTask(name, TaskKind::LlamaCppPerplexity, name.substr(kLlamaCpp.size()), limit);
    const auto found = sources.files.find(name);
    const fs::path* named = found == sources.files.end() ? nullptr : &found->second;
    if (const TaskDefinition* definition = shippedTask(name)) {
        if (!named && sources.dataDirectory.empty() && !isEmbedded(definition->files[0].file))
            throw Error(ErrorCode::BadArgument, fmt::format("task '{}' needs a data directory", name));
        return loadDefined(*definition, sources.dataDirectory, named, options, task);
    }
    if (name.ends_with(".yaml") || name.ends_with(".yml")) return loadOwn(name, named, options, task);
    throw Error(ErrorCode::BadArgument,
                fmt::format("task '{}' is unknown; there are {}", name, knownNames()));
}

} // namespace

std::vector<TaskInfo> availableTasks() {
    std::vector<TaskInfo> out;
    for (const TaskDefinition& task : shippedTasks()) {
        TaskInfo info{task.name, task.description, kindName(task.kind), isEmbedded(task.files[0].file), 0};
        if (task.kind == TaskKind::MultipleChoice) info.choices = task.choicesPerItem;
        out.push_back(std::move(info));
    }
    out.push_back({std::string(kGptq) + "FILE",
                   "Perplexity per token of a text, in windows of the context length",
                   kindName(TaskKind::GptqPerplexity), false, 0});
    out.push_back({std::string(kLlamaCpp) + "FILE",
                   "Perplexity of a text as llama.cpp: second half of each window",
                   kindName(TaskKind::LlamaCppPerplexity), false, 0});
    return out;
}

TaskData loadTask(const std::string& name, const TaskSources& sources, std::optional<std::int64_t> limit,
                  const Task& task) {
    if (limit && *limit < 1)
        throw Error(ErrorCode::BadArgument, fmt::format("a limit of {} samples is too small", *limit));
    TaskData data = loadByName(name, sources, limit, task);
    data.name = name;
    return data;
}

} // namespace qs
