// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "calibrate/calibrate.h"

#include <algorithm>
#include <bit>

namespace qs {
namespace {

constexpr const char* kBuiltinText = ":/tasks/calibration.txt";
constexpr std::size_t kBytesPerToken = 64; ///< more than any text needs: what is cut off would not be used

/// At most `limit` bytes, ending at a whole character.
std::string_view startOf(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0) == 0x80) --limit;
    return text.substr(0, limit);
}

} // namespace

std::vector<TokenId> calibrationIds(const Recipe& recipe, const Tokenizer& tokenizer) {
    const std::string text =
        readTextFile(recipe.calibrationText.empty() ? kBuiltinText : recipe.calibrationText);
    const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(1, recipe.calibrationTokens));
    std::vector<TokenId> ids = tokenizer.encode(startOf(text, wanted * kBytesPerToken), false);
    if (tokenizer.addsBos() && tokenizer.bos()) ids.insert(ids.begin(), *tokenizer.bos());
    if (ids.size() > wanted) ids.resize(wanted);
    return ids;
}

std::string idsHash(const std::vector<TokenId>& ids) {
    static_assert(std::endian::native == std::endian::little);
    return sha256Hex(std::as_bytes(std::span(ids)));
}

} // namespace qs
