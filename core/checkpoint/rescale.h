// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/mapped_file.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// Powers of two by which channels of a Llama's activations are made larger, without a change of what it
/// computes: channel c of a norm's output is scaled by its gain and divided again in column c of the weights
/// that read it; the product of gate and up is scaled in row c of `up` and divided in column c of `down`.
/// Multiplying by a power of two is exact as long as no exponent leaves its range, which is checked, so every
/// logit keeps its bits. This shows on a small model the channel profile that LLM-FP4 (arXiv 2310.16836,
/// section 4.2) finds in LLaMA; the channels are chosen, not learned.
struct ChannelRescaling {
    struct Block {
        std::vector<int> attention; ///< exponent per channel of the input of q, k and v
        std::vector<int> mlp;       ///< of the input of gate and up
        std::vector<int> product;   ///< of the input of down
    };
    std::string base;  ///< name of the embedded model that is rescaled
    std::string about; ///< one sentence for people
    std::vector<Block> blocks;
};

/// Reads {"base", "about", "blocks": [{"attention": "0130...", "mlp": ..., "product": ...}]}, one digit per
/// channel. Throws Error(CorruptFile) that begins with `name`.
ChannelRescaling parseRescaling(const std::string& text, const std::string& name);

/// The safetensors file with its BF16 weights rescaled, in memory of its own. Throws Error(CorruptFile) when
/// a tensor is missing, has another type or size, or when a value would leave the range of normal numbers.
std::shared_ptr<const MappedFile> rescaledFile(const std::shared_ptr<const MappedFile>& file,
                                               const ChannelRescaling& rescaling, std::string name);

/// What a reader must know about an embedded model that was made this way, one sentence for people; empty for
/// every other path. `path` is a checkpoint's (":/demo/NAME").
std::string aboutRescaledModel(const std::filesystem::path& path);

} // namespace qs
