// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

/// What reading results and reading samples of lm-evaluation-harness share.
namespace qs::harness {

[[noreturn]] void damaged(const std::filesystem::path& file, const std::string& reason); ///< CorruptFile
/// JSON as Python writes it: NaN and infinities, which JSON does not know, become null.
nlohmann::json parsed(const std::string& text);
const nlohmann::json* member(const nlohmann::json& j, const char* key); ///< nullptr: absent or null
std::string textOr(const nlohmann::json& j, const char* key, std::string fallback);
/// A number, also when written as text; Python writes "nan" and "inf".
std::optional<double> toNumber(const nlohmann::json& j);
/// The samples of one task by document; of several filters those of the first. Error(CorruptFile) names the
/// line.
std::vector<SampleRecord> readSamples(const std::filesystem::path& file);

} // namespace qs::harness
