// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "evaluate/task_definition.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// One row as named fields, and where it stands.
using RowVisitor = std::function<void(const nlohmann::json& row, std::int64_t line)>;

/// Cuts `content` into rows and visits at most `limit` of them. Blank lines are skipped, a byte order mark
/// too. Rows are objects; TSV fields are strings. `labels`: the text of a label file; row i gets field
/// "label" from its line i. Error(BadTask) names file, line and field: a line over 16 MiB, invalid UTF-8 or
/// JSON, a wrong number of columns, more or fewer labels than rows.
void readRows(RowReader reader, std::string_view content, const std::optional<std::string>& labels,
              const std::string& fileName, std::optional<std::int64_t> limit, const Task& task,
              const RowVisitor& visit);

/// Error(BadTask) with file, line and byte of the line when a text is not valid UTF-8.
void requireUtf8(std::string_view text, const std::string& fileName);

/// The items or documents of one file's content as `definition` says. `file` is one of definition.files or a
/// copy of it.
TaskData readTaskText(const TaskDefinition& definition, const TaskFile& file, std::string_view content,
                      const std::optional<std::string>& labels, const std::string& fileName,
                      std::optional<std::int64_t> limit, const Task& task = {});

/// SHA-256 over one JSON line per item: [[[context, continuation], ...], gold or null]; documents: [[text],
/// null].
std::string requestsHash(const TaskData& data);

} // namespace qs
