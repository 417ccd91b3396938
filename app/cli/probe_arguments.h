// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "common.h"
#include "evaluate/probe.h"

namespace qs::cli {

/// The text that divergences are measured on, and the file that keeps what was measured.
struct ProbeArguments {
    TextArguments text;
    std::string keep;
    void addTo(CLI::App& command);
    /// At most 2048 tokens unless --max-tokens says otherwise.
    std::vector<TokenId> tokens(const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer) const;
    /// The engine must outlive the probe.
    Probe open(Engine& engine, const std::vector<TokenId>& ids, const Task& task) const;
};

} // namespace qs::cli
