// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what kind of model a path leads to and collects its files.
#include "base/error.h"
#include "base/resources.h"
#include "checkpoint/assemble.h"
#include "checkpoint/config_json.h"
#include "checkpoint/gguf.h"
#include "checkpoint/json_text.h"
#include "checkpoint/llama2c.h"
#include "checkpoint/messages.h"
#include "checkpoint/rescale.h"
#include "checkpoint/safetensors.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace qs {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kDemoRoot = ":/demo/";
constexpr std::string_view kRescalingName = "rescale.json";
constexpr std::string_view kIndexName = "model.safetensors.index.json";
constexpr std::uint64_t kMaxTextBytes = 64u << 20; // of config.json and the shard index

bool isShard(const std::string& fileName) {
    return fileName.find("-of-") != std::string::npos;
}

/// Names of the files directly in a directory, on disk or embedded, in order.
std::vector<std::string> fileNames(const fs::path& directory) {
    std::vector<std::string> names;
    if (directory.native().starts_with(":/")) {
        const std::string prefix = directory.native() + "/";
        for (const std::string& path : resourcePaths(prefix))
            if (path.find('/', prefix.size()) == std::string::npos)
                names.push_back(path.substr(prefix.size()));
        return names;
    }
    std::error_code failure;
    for (fs::directory_iterator it(directory, failure), end; !failure && it != end; it.increment(failure))
        names.push_back(it->path().filename().string());
    if (failure) throw Error(ErrorCode::FileUnreadable, directory.string() + ": " + failure.message());
    std::sort(names.begin(), names.end());
    return names;
}

void sortTensors(Checkpoint& c) {
    std::sort(c.tensors.begin(), c.tensors.end(),
              [](const TensorView& a, const TensorView& b) { return a.name < b.name; });
    const auto twice =
        std::adjacent_find(c.tensors.begin(), c.tensors.end(),
                           [](const TensorView& a, const TensorView& b) { return a.name == b.name; });
    if (twice != c.tensors.end())
        throw Error(ErrorCode::CorruptFile,
                    c.path.string() + ": tensor " + inQuotes(twice->name) + " is in two files");
}

void addWholeFile(Checkpoint& c, const fs::path& path) {
    SafetensorsFile part = SafetensorsFile::open(path);
    addFile(c, part.file);
    std::move(part.tensors.begin(), part.tensors.end(), std::back_inserter(c.tensors));
}

/// The shards that an index names, with exactly the tensors it assigns to each.
void addIndexed(Checkpoint& c, const fs::path& directory, const Task& task) {
    const fs::path indexPath = directory / kIndexName;
    const auto corrupt = [&](const std::string& problem) {
        return Error(ErrorCode::CorruptFile, indexPath.string() + ": " + problem);
    };
    const nlohmann::json index = parseJsonText(readTextFile(indexPath, kMaxTextBytes), indexPath.string());
    const auto map = index.is_object() ? index.find("weight_map") : index.end();
    if (map == index.end() || !map->is_object()) throw corrupt("has no weight_map");
    std::map<std::string, std::vector<std::string>> byShard;
    for (const auto& [name, shard] : map->items()) {
        if (!shard.is_string()) throw corrupt("weight_map: " + inQuotes(name) + " names no file");
        byShard[shard.get<std::string>()].push_back(name);
    }
    for (const auto& [shard, names] : byShard) {
        task.checkpoint();
        if (shard.empty() || shard == "." || shard == ".." || shard.find('/') != std::string::npos ||
            shard.find('\0') != std::string::npos)
            throw corrupt("weight_map: " + inQuotes(shard) + " is not a plain file name");
        const SafetensorsFile part = SafetensorsFile::open(directory / shard);
        addFile(c, part.file);
        for (const std::string& name : names) {
            const TensorView* t = part.find(name);
            if (!t) throw corrupt("tensor " + inQuotes(name) + " is not in " + inQuotes(shard));
            c.tensors.push_back(*t);
        }
    }
}

void addWithoutIndex(Checkpoint& c, const fs::path& directory, const Task& task) {
    std::vector<std::string> shards, others;
    bool pickled = false;
    for (const std::string& name : fileNames(directory)) {
        pickled |= name.starts_with("pytorch_model") && name.find(".bin") != std::string::npos;
        if (name.ends_with(".safetensors")) (name.starts_with("model") ? shards : others).push_back(name);
    }
    if (shards.empty()) shards = others; // "consolidated.safetensors" beside them repeats the same weights
    if (shards.empty())
        throw Error(pickled ? ErrorCode::UnsupportedFile : ErrorCode::FileNotFound,
                    directory.string() +
                        (pickled ? ": has only pickled PyTorch weights; convert them to safetensors"
                                 : ": holds no safetensors files"));
    for (const std::string& name : shards) {
        task.checkpoint();
        addWholeFile(c, directory / name);
    }
}

void describeFromDirectory(Checkpoint& c, const fs::path& directory, bool mayBePart) {
    const fs::path configPath = directory / "config.json";
    if (!fileExists(configPath)) {
        c.weightsOnlyReason = "there is no config.json";
        c.naming = std::make_shared<const Checkpoint::Naming>();
        return;
    }
    c.tokenizer.directory = directory;
    describeCheckpoint(c, parseModelConfig(readTextFile(configPath, kMaxTextBytes), configPath.string()), {},
                       mayBePart);
}

/// The only .gguf of a directory without safetensors: what somebody who names the folder means.
std::optional<fs::path> onlyGguf(const fs::path& directory) {
    std::optional<fs::path> found;
    for (const std::string& name : fileNames(directory)) {
        if (name.ends_with(".safetensors") || (found && name.ends_with(".gguf"))) return std::nullopt;
        if (name.ends_with(".gguf")) found = directory / name;
    }
    return found;
}

/// An embedded model that is another one with some channels rescaled.
void openRescaled(Checkpoint& c) {
    const fs::path list = c.path / kRescalingName;
    const ChannelRescaling rescaling = parseRescaling(readTextFile(list), list.string());
    const fs::path base = std::string(kDemoRoot) + rescaling.base;
    SafetensorsFile file = SafetensorsFile::parse(
        rescaledFile(MappedFile::open(base / "model.safetensors"), rescaling, list.string()));
    addFile(c, file.file);
    c.tensors = std::move(file.tensors);
    describeFromDirectory(c, base, false);
}

void openDirectory(Checkpoint& c, const Task& task) {
    c.format = CheckpointFormat::HuggingFace;
    if (c.path.native().starts_with(kDemoRoot) && fileExists(c.path / kRescalingName)) return openRescaled(c);
    if (fileExists(c.path / "model.safetensors"))
        addWholeFile(c, c.path / "model.safetensors");
    else if (fileExists(c.path / kIndexName))
        addIndexed(c, c.path, task);
    else
        addWithoutIndex(c, c.path, task);
    sortTensors(c);
    describeFromDirectory(c, c.path, false);
    c.tokenizer.directory = c.path;
}

void openSafetensors(Checkpoint& c, std::shared_ptr<const MappedFile> file) {
    c.format = CheckpointFormat::HuggingFace;
    SafetensorsFile parsed = SafetensorsFile::parse(std::move(file));
    addFile(c, parsed.file);
    c.tensors = std::move(parsed.tensors);
    describeFromDirectory(c, c.path.parent_path(), true);
    if (!c.config && isShard(c.displayName))
        c.weightsOnlyReason = "this is one shard of several; open the directory";
}

bool looksLikeSafetensors(std::span<const std::byte> bytes) {
    return bytes.size() > 8 && bytes[8] == std::byte{'{'};
}

bool isPickled(std::span<const std::byte> bytes) {
    const auto at = [&](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
    };
    return (at(0) == 'P' && at(1) == 'K' && at(2) == 3) || (at(0) == 0x80 && at(1) == 2);
}

void openFile(Checkpoint& c) {
    auto file = MappedFile::open(c.path);
    const auto bytes = file->bytes();
    const std::string extension = c.path.extension().string();
    if (isGguf(bytes) || extension == ".gguf") return assembleGguf(c, std::move(file));
    if (extension == ".safetensors") return openSafetensors(c, std::move(file));
    if (isPickled(bytes))
        throw Error(ErrorCode::UnsupportedFile,
                    c.path.string() + ": is a pickled PyTorch file; convert it to safetensors");
    if (isLlama2cVersioned(bytes) || extension == ".bin") return assembleLlama2c(c, std::move(file));
    if (looksLikeSafetensors(bytes)) return openSafetensors(c, std::move(file));
    throw Error(ErrorCode::UnsupportedFile,
                c.path.string() + ": is neither safetensors nor GGUF nor a llama2.c .bin");
}

/// "demo:NAME" leads to the embedded model of that name.
fs::path resolvePath(const fs::path& path) {
    constexpr std::string_view scheme = "demo:";
    std::string text = path.native();
    if (text.starts_with(scheme)) text = std::string(kDemoRoot) + text.substr(scheme.size());
    while (text.size() > 1 && text.ends_with('/')) text.pop_back();
    return text;
}

std::string displayNameOf(const fs::path& path) {
    if (path.native().starts_with(kDemoRoot)) return "demo:" + path.native().substr(kDemoRoot.size());
    const fs::path name = path.filename();
    if (!name.empty() && name != "." && name != "..") return name.string();
    std::error_code ignored;
    return fs::weakly_canonical(path, ignored).filename().string();
}

void applyTokenizerOption(Checkpoint& c, const fs::path& tokenizer) {
    if (tokenizer.empty()) return;
    const bool isDirectory = directoryExists(tokenizer);
    if (!isDirectory && !fileExists(tokenizer))
        throw Error(ErrorCode::FileNotFound, tokenizer.string() + ": no such tokenizer file or directory");
    (isDirectory ? c.tokenizer.directory : c.tokenizer.file) = tokenizer;
}

std::string dtypeOfLargest(const std::vector<TensorView>& tensors) {
    const auto largest =
        std::max_element(tensors.begin(), tensors.end(), [](const TensorView& a, const TensorView& b) {
            return a.bytes.size() < b.bytes.size();
        });
    return largest == tensors.end() ? "" : std::string(largest->typeName());
}

} // namespace

std::shared_ptr<const Checkpoint> openCheckpoint(const fs::path& path, const OpenOptions& options,
                                                 const Task& task) {
    auto c = std::make_shared<Checkpoint>();
    task.checkpoint();
    c->path = resolvePath(path);
    if (directoryExists(c->path)) c->path = onlyGguf(c->path).value_or(c->path);
    c->displayName = displayNameOf(c->path);
    if (directoryExists(c->path))
        openDirectory(*c, task);
    else if (fileExists(c->path))
        openFile(*c);
    else
        throw Error(ErrorCode::FileNotFound, path.string() + ": there is no such file or directory");
    applyTokenizerOption(*c, options.tokenizer);
    c->storedDtype = dtypeOfLargest(c->tensors);
    return c;
}

} // namespace qs
