// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "text/tokenizer.h"

#include <cstdint>

namespace {

/// What a user may feed to a tokenizer: words, spaces, digits, accents, symbols and bytes that are no UTF-8.
const char kText[] =
    "<s>It's 12,345  caf\u00e9s\n\ne\u0301\u4e2d\u6587 \U0001F600 aaaaaaaaaaaaaaaa\xff\xe2\x82 </s>";

void use(const qs::Tokenizer& tokenizer) {
    auto ids = tokenizer.encode({kText, sizeof kText - 1}, true);
    for (const qs::TokenId id : ids) tokenizer.piece(id);
    for (qs::TokenId id = -1; id <= 300; id += 7) ids.push_back(id);
    while (!ids.empty() && (ids.back() < 0 || ids.back() >= tokenizer.vocabSize())) ids.pop_back();
    std::erase_if(ids, [&](qs::TokenId id) { return id < 0; });
    tokenizer.decode(ids);
    tokenizer.addsBos();
}

} // namespace

/// Input: the text of a tokenizer.json, optionally a zero byte and the text of a tokenizer_config.json.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = std::min(input.find('\0'), size);
    const std::string_view config = cut < size ? input.substr(cut + 1) : std::string_view();
    try {
        use(*qs::parseTokenizerJson(input.substr(0, cut), config, "fuzz"));
    } catch (const qs::Error&) {
    }
    return 0;
}
