// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pattern.h"

#include "base/error.h"
#include "text/unicode.h"

namespace qs {

Pattern parsePattern(const JsonNode& node) {
    if (const auto literal = node.find("String")) return literalPattern(literal->text());
    if (const auto regex = node.find("Regex")) return regexPattern(regex->text(), regex->where());
    node.fail("the pattern must be a String or a Regex");
}

Pattern literalPattern(std::string text) {
    return [text = std::move(text)](std::string_view in) {
        std::vector<Span> found;
        if (text.empty()) return found;
        for (std::size_t at = in.find(text); at != std::string_view::npos;
             at = in.find(text, at + text.size()))
            found.push_back({at, at + text.size()});
        return found;
    };
}

Pattern regexPattern(const std::string& expression, const std::string& where) {
    return [regex = std::make_shared<const Regex>(expression, where)](std::string_view in) {
        return regex->findAll(in);
    };
}

Pattern characterPattern(std::function<bool(char32_t)> is) {
    return [is = std::move(is)](std::string_view in) {
        std::vector<Span> found;
        for (std::size_t i = 0; i < in.size();) {
            const unicode::CodePoint c = unicode::decode(in, i);
            if (is(c.value)) found.push_back({i, i + c.length});
            i += c.length;
        }
        return found;
    };
}

Pattern runPattern(std::function<int(char32_t)> classOf) {
    return [classOf = std::move(classOf)](std::string_view in) {
        std::vector<Span> found;
        int previous = 0;
        for (std::size_t i = 0; i < in.size();) {
            const unicode::CodePoint c = unicode::decode(in, i);
            const int kind = classOf(c.value);
            if (kind != 0 && kind == previous)
                found.back().end += c.length;
            else if (kind != 0)
                found.push_back({i, i + c.length});
            previous = kind;
            i += c.length;
        }
        return found;
    };
}

void checkGrowth(std::size_t bytesBefore, std::size_t bytesAfter) {
    if (bytesAfter > 64 * bytesBefore + (std::size_t(1) << 20))
        throw Error(ErrorCode::BadTokenizer, "the tokenizer's replacements make the text too large");
}

std::string replaceAll(std::string_view text, const Pattern& pattern, std::string_view replacement) {
    const std::vector<Span> matches = pattern(text);
    checkGrowth(text.size(), text.size() + matches.size() * replacement.size());
    std::string out;
    std::size_t done = 0;
    for (const Span& match : matches) {
        out += text.substr(done, match.begin - done);
        out += replacement;
        done = match.end;
    }
    out += text.substr(done);
    return out;
}

} // namespace qs
