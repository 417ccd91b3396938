// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normalizer.h"

#include "text/byte_level.h"
#include "text/pattern.h"
#include "text/unicode.h"

#include <fmt/format.h>

namespace qs {
namespace {

/// Keeps the characters for which `keep` holds.
template <class Keep> std::string filter(std::string_view text, Keep keep) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const unicode::CodePoint c = unicode::decode(text, i);
        if (keep(c.value)) out += text.substr(i, c.length);
        i += c.length;
    }
    return out;
}

std::string trim(std::string_view text, bool left, bool right) {
    std::size_t begin = text.size(), end = 0;
    for (std::size_t i = 0; i < text.size();) {
        const unicode::CodePoint c = unicode::decode(text, i);
        if (!unicode::isWhitespace(c.value)) {
            begin = std::min(begin, i);
            end = i + c.length;
        }
        i += c.length;
    }
    if (!left) begin = 0;
    if (!right) end = text.size();
    return begin < end ? std::string(text.substr(begin, end - begin)) : std::string();
}

Normalizer parseBert(const JsonNode& node) {
    const bool clean = node.flag("clean_text", true),
               spaceIdeographs = node.flag("handle_chinese_chars", true);
    const bool lower = node.flag("lowercase", true), strip = node.flag("strip_accents", lower);
    return [=](std::string text) {
        if (clean) text = bertClean(text);
        if (spaceIdeographs) text = bertSpaceIdeographs(text);
        if (strip) text = stripAccents(text);
        if (lower) text = unicode::lower(text);
        return text;
    };
}

Normalizer parseSequence(const JsonNode& node, int depth) {
    if (depth >= kMaxNesting) node.fail("components nest too deeply");
    std::vector<Normalizer> parts;
    for (const JsonNode& part : node.at("normalizers").items())
        parts.push_back(parseNormalizer(part, depth + 1));
    return [parts = std::move(parts)](std::string text) {
        const std::size_t before = text.size();
        for (const Normalizer& part : parts) {
            text = part(std::move(text));
            checkGrowth(before, text.size());
        }
        return text;
    };
}

Normalizer unicodeForm(unicode::Form form) {
    return [form](std::string text) { return unicode::normalize(text, form); };
}

} // namespace

std::string bertClean(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const unicode::CodePoint c = unicode::decode(text, i);
        const bool lineBreakOrTab = c.value == '\t' || c.value == '\n' || c.value == '\r';
        if (lineBreakOrTab)
            out += ' ';
        else if (c.value == 0xFFFD || unicode::isOther(c.value)) {
        } else if (unicode::isWhitespace(c.value))
            out += ' ';
        else
            out += text.substr(i, c.length);
        i += c.length;
    }
    return out;
}

std::string bertSpaceIdeographs(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const unicode::CodePoint c = unicode::decode(text, i);
        const bool apart = unicode::isIdeograph(c.value);
        if (apart) out += ' ';
        out += text.substr(i, c.length);
        if (apart) out += ' ';
        i += c.length;
    }
    return out;
}

std::string stripAccents(std::string_view text) {
    return filter(unicode::normalize(text, unicode::Form::Nfd),
                  [](char32_t c) { return !unicode::isNonspacingMark(c); });
}

Normalizer parseNormalizer(const JsonNode& node, int depth) {
    const std::string type = node.text("type");
    if (type == "Sequence") return parseSequence(node, depth);
    if (type == "NFC") return unicodeForm(unicode::Form::Nfc);
    if (type == "NFD") return unicodeForm(unicode::Form::Nfd);
    if (type == "NFKC") return unicodeForm(unicode::Form::Nfkc);
    if (type == "NFKD") return unicodeForm(unicode::Form::Nfkd);
    if (type == "Lowercase") return [](std::string text) { return unicode::lower(text); };
    if (type == "StripAccents")
        return [](std::string text) { return filter(text, [](char32_t c) { return !unicode::isMark(c); }); };
    if (type == "BertNormalizer") return parseBert(node);
    if (type == "ByteLevel") return [](std::string text) { return bytelevel::fromBytes(text); };
    if (type == "Strip") {
        const bool left = node.flag("strip_left", true), right = node.flag("strip_right", true);
        return [=](std::string text) { return trim(text, left, right); };
    }
    if (type == "Prepend") {
        const std::string prefix = node.at("prepend").affix();
        return [=](std::string text) { return text.empty() ? text : prefix + text; };
    }
    if (type == "Replace") {
        return [pattern = parsePattern(node.at("pattern")), content = node.text("content")](
                   std::string text) { return replaceAll(text, pattern, content); };
    }
    node.fail(fmt::format("the normalizer '{}' is not supported", type));
}

} // namespace qs
