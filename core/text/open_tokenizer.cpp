// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "text/json_tokenizer.h"
#include "text/tokenizer.h"

#include <fmt/format.h>

namespace qs {
namespace {

namespace fs = std::filesystem;

std::int64_t modelVocab(const Checkpoint& checkpoint) {
    return checkpoint.config ? checkpoint.config->vocabSize : 0;
}

std::shared_ptr<const Tokenizer> openFile(const fs::path& file, const Checkpoint& checkpoint) {
    const TokenizerSource& source = checkpoint.tokenizer;
    if (file.extension() == ".json") return openTokenizerJson(file, {source.configBos, source.configEos});
    if (file.extension() == ".model") return openSentencePiece(file);
    if (file.extension() == ".txt") return openWordPiece(file);
    if (file.extension() == ".bin") return openLlama2cTokenizer(file, modelVocab(checkpoint));
    throw Error(ErrorCode::UnsupportedFile,
                file.string() + ": a tokenizer is a .json, .model, .bin (llama2.c) or vocab.txt file");
}

std::vector<fs::path> candidates(const Checkpoint& checkpoint) {
    std::vector<fs::path> out;
    if (!checkpoint.tokenizer.directory.empty())
        for (const char* name : {"tokenizer.json", "tokenizer.model", "vocab.txt"})
            out.push_back(checkpoint.tokenizer.directory / name);
    if (checkpoint.format == CheckpointFormat::Llama2c) {
        const fs::path folder = checkpoint.path.parent_path();
        const std::string numbered = fmt::format("tok{}", modelVocab(checkpoint));
        for (const std::string& name : {numbered + ".bin", std::string("tokenizer.bin"), numbered + ".model",
                                        std::string("tokenizer.model"), std::string("tokenizer.json")})
            out.push_back(folder / name);
    }
    return out;
}

} // namespace

std::shared_ptr<const Tokenizer> openTokenizer(const Checkpoint& checkpoint) {
    const TokenizerSource& source = checkpoint.tokenizer;
    if (!source.file.empty()) return openFile(source.file, checkpoint);
    if (source.gguf) return tokenizerFromGguf(*source.gguf);
    for (const fs::path& file : candidates(checkpoint))
        if (fileExists(file)) return openFile(file, checkpoint);
    throw Error(ErrorCode::BadTokenizer, checkpoint.path.string() + ": no tokenizer inside or beside it");
}

} // namespace qs
