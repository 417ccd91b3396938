// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a task definition, a line "===", the content of its data file, and after another "===" its label
// file.
#include "base/error.h"
#include "evaluate/row_reader.h"
#include "evaluate/task_definition.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view kBreak = "\n===\n";

/// Cuts the part before the next break off.
std::string_view takePart(std::string_view& rest) {
    const std::size_t at = rest.find(kBreak);
    const std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + kBreak.size());
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const std::string_view yaml = takePart(rest), rows = takePart(rest);
    try {
        const qs::TaskDefinition definition = qs::parseTaskDefinition(yaml, "task.yaml");
        for (const qs::TaskFile& file : definition.files) {
            std::optional<std::string> labels;
            if (!file.labelSuffix.empty()) labels = std::string(rest);
            (void)qs::readTaskText(definition, file, rows, labels, "rows", std::nullopt);
        }
    } catch (const qs::Error&) {
        // the only way out besides success
    }
    return 0;
}
