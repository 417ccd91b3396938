// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/assemble.h"

#include "base/error.h"
#include "checkpoint/gguf.h"
#include "checkpoint/llama2c.h"

namespace qs {

void addFile(Checkpoint& c, const std::shared_ptr<const MappedFile>& file) {
    c.files.push_back(file);
    c.fileBytes += file->bytes().size();
}

void describeCheckpoint(Checkpoint& c, ModelDescription description, Checkpoint::Naming naming,
                        bool mayBePart) {
    c.modelType = std::move(description.modelType);
    c.weightsOnlyReason = std::move(description.weightsOnlyReason);
    c.config = description.config;
    c.naming = std::make_shared<const Checkpoint::Naming>(naming);
    c.tokenizer.configBos = description.bos;
    c.tokenizer.configEos = description.eos;
    if (!c.config) return;
    try {
        c.weightsOnlyReason = checkTensors(c);
    } catch (const Error&) {
        if (!mayBePart) throw;
        c.weightsOnlyReason = "the file does not hold the tensors that config.json asks for";
    }
    if (!c.weightsOnlyReason.empty()) c.config.reset();
}

void assembleGguf(Checkpoint& c, std::shared_ptr<const MappedFile> file) {
    c.format = CheckpointFormat::Gguf;
    GgufFile parsed = parseGguf(std::move(file));
    ModelDescription description = describeGguf(parsed);
    const Architecture* architecture = architectureByGgufName(description.modelType);
    c.tokenizer.gguf = ggufTokenizer(parsed);
    addFile(c, parsed.file);
    c.tensors = std::move(parsed.tensors);
    describeCheckpoint(c, std::move(description), {&kGgufNames, architecture && architecture->ggufPermutesQk},
                       false);
}

void assembleLlama2c(Checkpoint& c, std::shared_ptr<const MappedFile> file) {
    c.format = CheckpointFormat::Llama2c;
    Llama2cFile parsed = parseLlama2c(std::move(file));
    addFile(c, parsed.file);
    c.tensors = std::move(parsed.tensors);
    ModelDescription description;
    description.modelType = parsed.config.modelType;
    description.config = parsed.config;
    describeCheckpoint(c, std::move(description), {&kHuggingFaceNames, true}, false);
}

} // namespace qs
