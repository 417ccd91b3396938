// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/mapped_file.h"
#include "base/task.h"
#include "checkpoint/model_config.h"
#include "checkpoint/site.h"
#include "checkpoint/tensor_view.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace qs {

enum class CheckpointFormat { HuggingFace, Gguf, Llama2c };
std::string_view formatName(CheckpointFormat f); ///< "safetensors" "gguf" "llama2.c"

/// Tokenizer data embedded in a GGUF file (tokenizer.ggml.*).
struct GgufTokenizerData {
    std::string model; ///< "llama" (SentencePiece BPE by scores), "gpt2" (byte-level BPE), "bert", ...
    std::string pre;   ///< name of the pre-tokenizer pattern, may be empty
    std::vector<std::string> tokens; ///< raw bytes of each piece
    std::vector<float> scores;       ///< empty or one per token
    /// 1 normal, 2 unknown, 3 control, 4 user-defined, 5 unused, 6 byte; empty or one per token.
    std::vector<std::int32_t> types;
    std::vector<std::string> merges;
    std::optional<std::int64_t> bos, eos, unk;
    std::optional<bool> addBos, addSpacePrefix;
};

/// Where this checkpoint's tokenizer is: files beside it, or data inside it.
struct TokenizerSource {
    /// Hugging Face directory that holds tokenizer.json, tokenizer.model ...; may be empty.
    std::filesystem::path directory;
    /// Explicit file (llama2.c tokenizer.bin, .model, .json); may be empty.
    std::filesystem::path file;
    std::shared_ptr<const GgufTokenizerData> gguf;    ///< set for GGUF files that embed one
    std::optional<std::int64_t> configBos, configEos; ///< from config.json / GGUF, when stated
};

/// A model file or directory, opened but not read: named tensors over memory maps, plus what its
/// configuration says. Immutable after opening; share it freely between threads.
class Checkpoint {
public:
    std::filesystem::path path;
    std::string displayName; ///< last path component, or "demo:NAME"
    CheckpointFormat format = CheckpointFormat::HuggingFace;
    std::vector<TensorView> tensors; ///< sorted by name
    std::uint64_t fileBytes = 0;
    std::string storedDtype; ///< of the largest tensor: "F32", "BF16" ...
    TokenizerSource tokenizer;
    /// Set when the architecture is known and every tensor it needs is there with the right shape.
    std::optional<ModelConfig> config;
    std::string modelType;         ///< as the file says, also when unknown
    std::string weightsOnlyReason; ///< why there is no forward pass; empty when config is set

    const TensorView* find(std::string_view name) const; ///< nullptr when absent

    /// Weight matrix of a site, [out, in]; embed is [vocab, hidden], head is embed when tied. This and the
    /// next two throw Error(UnsupportedModel) without config, Error(BadArgument) for what the model does not
    /// have.
    WeightRef weight(const SiteId& site) const;
    std::optional<TensorView> bias(const SiteId& site) const; ///< [out], when the architecture has one
    /// RMSNorm gains: of the qkv and gate/up inputs, per-head q and k norms, and the final one (any block).
    enum class Norm { Attention, Mlp, QHead, KHead, Final };
    TensorView norm(int block, Norm which) const;

    std::vector<SiteId> sites() const; ///< embed, blocks in order, head; empty in weights-only mode
    std::uint64_t parameters() const;  ///< elements of all decodable tensors, tied ones once

    /// SHA-256 over names, shapes, dtypes and contents; computed once, lazily (reads the whole file).
    /// Identifies the model in run records. Checkpoints over 1 GiB are sampled: the first and last MiB
    /// of each tensor.
    std::string contentHash(const Task& task = {}) const;

    std::vector<std::shared_ptr<const MappedFile>> files; ///< keeps the maps alive

    /// How this file names tensors and orders q/k rows; set by the loader, for weight(), bias() and norm().
    struct Naming;
    std::shared_ptr<const Naming> naming;

private:
    mutable std::string contentHash_;
};

struct OpenOptions {
    std::filesystem::path tokenizer; ///< overrides the tokenizer found beside the model
};

/// Opens a Hugging Face directory (one file, shards with or without index), a .gguf, a llama2.c .bin (v0 or
/// v1), or a single .safetensors file (weights only unless the config.json beside it describes it).
/// "demo:NAME" and paths that begin with ":/" lead to embedded models. Reads headers only. Throws Error that
/// names the file and the field.
std::shared_ptr<const Checkpoint> openCheckpoint(const std::filesystem::path& path,
                                                 const OpenOptions& options = {}, const Task& task = {});

/// What a user may call a model: "demo:NAME" is the embedded directory ":/demo/NAME", "" and "demo:" the
/// first embedded model; anything else is a path and returned as it is. Throws Error(FileNotFound) for an
/// unknown demo.
std::filesystem::path resolveModelArgument(const std::string& argument);
std::vector<std::string> demoModels(); ///< "demo:NAME" of every embedded model

} // namespace qs
