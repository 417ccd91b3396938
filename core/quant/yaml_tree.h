// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <string>
#include <vector>

/// YAML as a plain tree with line numbers, for small files that people write. Internal to quant/.
namespace qs {

struct YamlEntry;

struct YamlNode {
    enum class Kind { Null, Scalar, List, Map } kind = Kind::Null;
    int line = 0;     ///< of its first character, from 1
    std::string text; ///< Scalar
    std::vector<YamlNode> items;
    std::vector<YamlEntry> entries; ///< Map, in the order of the file; keys are distinct
};

struct YamlEntry {
    std::string key;
    YamlNode value;
};

/// Parses one document. Refused, each with file and line: files over 1 MiB, more than one document, nesting
/// deeper than 8, anchors, aliases and tags (nothing that can expand), keys that are not scalars or come
/// twice. Throws Error(code).
YamlNode parseYamlTree(const std::string& text, const std::string& fileName, ErrorCode code);

/// "file:line: message" as an Error.
Error yamlError(const std::string& fileName, int line, ErrorCode code, const std::string& message);

} // namespace qs
