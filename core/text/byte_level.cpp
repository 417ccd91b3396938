// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/byte_level.h"

#include "text/unicode.h"

#include <array>
#include <unordered_map>

namespace qs::bytelevel {
namespace {

struct Alphabet {
    std::array<char32_t, 256> character;
    std::unordered_map<char32_t, char> byte;

    Alphabet() {
        char32_t next = 0x100;
        for (unsigned b = 0; b < 256; ++b) {
            const bool printable = (b > 32 && b < 127) || (b > 160 && b != 173);
            character[b] = printable ? char32_t(b) : next++;
            byte[character[b]] = static_cast<char>(b);
        }
    }
};

const Alphabet& alphabet() {
    static const Alphabet instance;
    return instance;
}

} // namespace

const char* const kPattern = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

std::string fromBytes(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (const char b : bytes) unicode::append(out, alphabet().character[static_cast<unsigned char>(b)]);
    return out;
}

std::string toBytes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const unicode::CodePoint c = unicode::decode(text, i);
        const auto found = alphabet().byte.find(c.value);
        if (found == alphabet().byte.end()) return std::string(text);
        out += found->second;
        i += c.length;
    }
    return out;
}

} // namespace qs::bytelevel
