// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace qs {

enum class DuplicateKeys { LastWins, Refuse };

/// Parses JSON that comes from outside. Throws Error(CorruptFile) that begins with `name` for text that is no
/// JSON, is nested deeper than 64 levels, or (on request) states a key twice in one object.
nlohmann::json parseJsonText(std::string_view text, const std::string& name,
                             DuplicateKeys duplicates = DuplicateKeys::LastWins);

} // namespace qs
