// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/json_text.h"

#include "base/error.h"
#include "checkpoint/messages.h"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace qs {
namespace {
constexpr int kMaxDepth = 64;
}

nlohmann::json parseJsonText(std::string_view text, const std::string& name, DuplicateKeys duplicates) {
    using Event = nlohmann::json::parse_event_t;
    std::vector<std::set<std::string>> keys; // of the objects that are open, outermost first
    const auto watch = [&](int depth, Event event, nlohmann::json& value) {
        if ((event == Event::object_start || event == Event::array_start) && depth > kMaxDepth)
            throw Error(ErrorCode::CorruptFile, name + ": JSON is nested too deeply");
        if (duplicates == DuplicateKeys::LastWins) return true;
        if (event == Event::object_start) keys.emplace_back();
        if (event == Event::object_end) keys.pop_back();
        if (event == Event::key && !keys.back().insert(value.get_ref<const std::string&>()).second)
            throw Error(ErrorCode::CorruptFile,
                        name + ": " + inQuotes(value.get_ref<const std::string&>()) + " appears twice");
        return true;
    };
    try {
        return nlohmann::json::parse(text, watch);
    } catch (const nlohmann::json::parse_error& e) {
        throw Error(ErrorCode::CorruptFile, name + ": no valid JSON (byte " + std::to_string(e.byte) + ")");
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::CorruptFile, name + ": JSON with a number out of range");
    }
}

} // namespace qs
