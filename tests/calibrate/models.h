// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/safetensors.h"
#include "engine/engine.h"
#include "support/shared_data.h"
#include "text/tokenizer.h"

namespace qs::test {

/// A real model and what the reference data call it.
struct ReferenceModel {
    std::string name; ///< in the goldens
    std::string file; ///< below models
};
inline const ReferenceModel kStories{"stories260K", "stories260K-hf"},
    kBabyllama{"babyllama-105", "babyllama-105-hf"};
inline const ReferenceModel kReferenceModels[] = {kStories, kBabyllama};

inline std::vector<TokenId> sequenceIds(const ReferenceModel& m, const std::string& key) {
    static const auto all = readJson(golden("sequences.json"));
    return all.at(m.name).at("sequences").at(key).at("ids").get<std::vector<TokenId>>();
}

/// "layers.3.down" in the goldens is the site or tap "blocks.3.down" here.
inline std::string ownName(const std::string& goldenName) {
    return "blocks." + goldenName.substr(std::string("layers.").size());
}

} // namespace qs::test
