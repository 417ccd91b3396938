// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace qs::test {

/// A Llama-like model with random weights that a test describes, writes as a Hugging Face directory, and
/// computes in plain double.
struct TinyModel {
    std::string modelType = "llama";
    std::int64_t hidden = 48, inner = 80, layers = 3, heads = 6, kvHeads = 2, headDim = 8, vocab = 97,
                 maxLength = 256;
    double theta = 10000, eps = 1e-5;
    bool tied = false, qkvBias = false, qkNorm = false;
    std::int64_t window = 0;
    bool llama3Scaling = false;
    double linearScaling = 0;                          ///< factor; 0: none
    std::string dtype = "F32";                         ///< F32 or BF16
    std::map<std::string, std::vector<float>> tensors; ///< by Hugging Face name, values as stored

    void randomize(std::uint64_t seed);
    void write(const std::filesystem::path& directory) const;

    /// Changes the input of a linear ("blocks.0.q", "head") before it is multiplied; may be empty.
    std::function<void(const std::string& site, std::vector<double>& x)> inputFilter;

    /// Double-precision logits [tokens, vocab] of one sequence.
    std::vector<double> logits(const std::vector<TokenId>& ids) const;

    const std::vector<float>& tensor(const std::string& name) const { return tensors.at(name); }
};

/// The Hugging Face name of a site's weight; a tied head has the embedding's.
std::string tensorName(const SiteId& site, bool tied = false);

std::vector<TokenId> randomIds(std::int64_t n, std::int64_t vocab, std::uint64_t seed);

} // namespace qs::test
