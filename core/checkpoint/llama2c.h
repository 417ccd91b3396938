// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/architecture.h"

#include <memory>
#include <vector>

namespace qs {

/// A llama2.c model file: float32, tensors of one kind stored for all layers together. Version 0 (legacy) is
/// 7 int32 and the weights, with a negative vocabulary size when the output head is not the embedding;
/// version 1 has a 256-byte header that begins with "ak42" as a number. Tensors get their Hugging Face names;
/// q and k keep their stored rows.
struct Llama2cFile {
    std::shared_ptr<const MappedFile> file;
    std::vector<TensorView> tensors; ///< sorted by name
    ModelConfig config;
};

bool isLlama2cVersioned(std::span<const std::byte> bytes); ///< begins with the magic of version 1 and later

/// Throws Error(CorruptFile) when a size is out of range or they do not add up to the file's size, and
/// Error(UnsupportedFile) for a later version (2 is quantized).
Llama2cFile parseLlama2c(std::shared_ptr<const MappedFile> file);

} // namespace qs
