// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/tokenizer.h"

namespace qs {

/// BOS and EOS as the model's configuration states them: what counts when tokenizer_config.json is absent.
struct ConfigIds {
    std::optional<std::int64_t> bos, eos;
};

std::shared_ptr<const Tokenizer> parseTokenizerJson(std::string_view json, std::string_view config,
                                                    const std::string& name, const ConfigIds& ids);
std::shared_ptr<const Tokenizer> openTokenizerJson(const std::filesystem::path& file, const ConfigIds& ids);

} // namespace qs
