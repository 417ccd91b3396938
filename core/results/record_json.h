// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <nlohmann/json_fwd.hpp>

/// Run records as JSON, for the store and for exchange files. Numbers keep every bit; NaN and infinities,
/// which JSON lacks, become null and come back as NaN. Reading throws nlohmann::json::exception on a wrong
/// type; missing fields keep defaults.
namespace qs {

nlohmann::json headerToJson(const RunRecord& run); ///< everything but the results
RunRecord headerFromJson(const nlohmann::json& j);

nlohmann::json resultToJson(const TaskResult& result); ///< without samples
TaskResult resultFromJson(const nlohmann::json& j);

nlohmann::json sampleToJson(const SampleRecord& sample);
SampleRecord sampleFromJson(const nlohmann::json& j);

/// A JSON text for text that may hold invalid UTF-8 (each bad byte becomes U+FFFD).
std::string dumpJson(const nlohmann::json& j, int indent = -1);
/// A number, or NaN for null.
double numberOrNan(const nlohmann::json& j);

} // namespace qs
