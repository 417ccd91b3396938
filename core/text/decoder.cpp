// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoder.h"

#include "text/byte_level.h"
#include "text/normalizer.h"
#include "text/pattern.h"
#include "text/unicode.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace qs {
namespace {

using Tokens = std::vector<std::string>;

/// The byte of a piece <0xXX>.
std::optional<char> byteOf(std::string_view piece) {
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece[5] != '>') return std::nullopt;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(piece.data() + 3, piece.data() + 5, value, 16);
    if (error != std::errc() || end != piece.data() + 5) return std::nullopt;
    return static_cast<char>(value);
}

/// A run of byte pieces becomes text when it is valid UTF-8, and as many U+FFFD otherwise.
Tokens joinBytes(const Tokens& tokens) {
    Tokens out;
    std::string run;
    const auto flush = [&] {
        if (run.empty()) return;
        if (unicode::toValid(run) == run)
            out.push_back(run);
        else
            out.insert(out.end(), run.size(), "\xEF\xBF\xBD");
        run.clear();
    };
    for (const std::string& token : tokens) {
        if (const auto byte = byteOf(token)) {
            run += *byte;
            continue;
        }
        flush();
        out.push_back(token);
    }
    flush();
    return out;
}

std::size_t totalSize(const Tokens& tokens) {
    std::size_t bytes = 0;
    for (const std::string& token : tokens) bytes += token.size();
    return bytes;
}

std::string joined(const Tokens& tokens) {
    std::string all;
    for (const std::string& token : tokens) all += token;
    return all;
}

/// Up to `start` and `stop` copies of `mark` off the ends.
std::string strip(std::string_view token, std::string_view mark, std::int64_t start, std::int64_t stop) {
    for (; start > 0 && token.starts_with(mark); --start) token.remove_prefix(mark.size());
    for (; stop > 0 && token.ends_with(mark); --stop) token.remove_suffix(mark.size());
    return std::string(token);
}

Decoder parseStrip(const JsonNode& node) {
    const std::string mark = node.text("content");
    if (mark.empty()) node.at("content").fail("must be one character");
    const std::int64_t start = node.integer("start", 0), stop = node.integer("stop", 0);
    return [=](Tokens tokens) {
        for (std::string& token : tokens) token = strip(token, mark, start, stop);
        return tokens;
    };
}

Decoder parseMetaspace(const JsonNode& node) {
    const std::string mark = node.text("replacement");
    const bool never = node.find("prepend_scheme") ? node.text("prepend_scheme") == "never"
                                                   : !node.flag("add_prefix_space", true);
    return [=, pattern = literalPattern(mark)](Tokens tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            tokens[i] = replaceAll(tokens[i], pattern, i == 0 && !never ? "" : " ");
        return tokens;
    };
}

Decoder parseSequence(const JsonNode& node, int depth) {
    if (depth >= kMaxNesting) node.fail("components nest too deeply");
    std::vector<Decoder> parts;
    for (const JsonNode& part : node.at("decoders").items()) parts.push_back(parseDecoder(part, depth + 1));
    return [parts = std::move(parts)](Tokens tokens) {
        const std::size_t before = totalSize(tokens);
        for (const Decoder& part : parts) {
            tokens = part(std::move(tokens));
            checkGrowth(before, totalSize(tokens));
        }
        return tokens;
    };
}

std::string cleanUp(std::string text) {
    static constexpr const char* rules[][2] = {
        {" .", "."},   {" ?", "?"},           {" !", "!"},   {" ,", ","},     {" ' ", "'"},   {" n't", "n't"},
        {" 'm", "'m"}, {" do not", " don't"}, {" 's", "'s"}, {" 've", "'ve"}, {" 're", "'re"}};
    for (const auto& rule : rules) text = replaceAll(text, literalPattern(rule[0]), rule[1]);
    return text;
}

} // namespace

Decoder byteLevelDecoder() {
    return [](const Tokens& tokens) {
        std::string bytes;
        for (const std::string& token : tokens) bytes += bytelevel::toBytes(token);
        return Tokens{unicode::toValid(bytes)};
    };
}

Decoder wordPieceDecoder(std::string prefix, bool cleanup) {
    return [=, prefix = std::move(prefix)](Tokens tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            std::string& token = tokens[i];
            if (i > 0) token = token.starts_with(prefix) ? token.substr(prefix.size()) : " " + token;
            if (cleanup) token = cleanUp(std::move(token));
        }
        return tokens;
    };
}

Decoder parseDecoder(const JsonNode& node, int depth) {
    const std::string type = node.text("type");
    if (type == "Sequence") return parseSequence(node, depth);
    if (type == "ByteLevel") return byteLevelDecoder();
    if (type == "ByteFallback") return [](const Tokens& tokens) { return joinBytes(tokens); };
    if (type == "Fuse") return [](const Tokens& tokens) { return Tokens{joined(tokens)}; };
    if (type == "Metaspace") return parseMetaspace(node);
    if (type == "Strip") return parseStrip(node);
    if (type == "WordPiece") return wordPieceDecoder(node.text("prefix", "##"), node.flag("cleanup", true));
    if (type == "Replace") {
        return [pattern = parsePattern(node.at("pattern")), content = node.text("content")](Tokens tokens) {
            for (std::string& token : tokens) token = replaceAll(token, pattern, content);
            return tokens;
        };
    }
    node.fail(fmt::format("the decoder '{}' is not supported", type));
}

} // namespace qs
