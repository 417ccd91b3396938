// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pre_tokenizer.h"

#include "text/byte_level.h"
#include "text/normalizer.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

struct Section {
    std::size_t begin, end;
    bool match;
};

/// Matches and what lies between them, in order, covering the text.
std::vector<Section> sections(std::string_view text, const Pattern& pattern, bool invert) {
    std::vector<Section> out;
    std::size_t done = 0;
    for (const Span& match : pattern(text)) {
        if (match.begin > done) out.push_back({done, match.begin, invert});
        out.push_back({match.begin, match.end, !invert});
        done = match.end;
    }
    if (done < text.size()) out.push_back({done, text.size(), invert});
    return out;
}

std::vector<Span> joined(const std::vector<Section>& in, SplitBehavior behavior) {
    std::vector<Span> out;
    bool previous = false;
    for (const Section& s : in) {
        const bool join = !out.empty() && (behavior == SplitBehavior::Contiguous ? s.match == previous
                                                                                 : s.match && !previous);
        if (join)
            out.back().end = s.end;
        else
            out.push_back({s.begin, s.end});
        previous = s.match;
    }
    return out;
}

/// The mirror image of MergedWithPrevious: from the right end, a match joins what follows it.
std::vector<Span> joinedWithNext(const std::vector<Section>& in) {
    std::vector<Span> out;
    bool previous = false;
    for (auto s = in.rbegin(); s != in.rend(); ++s) {
        if (s->match && !previous && !out.empty())
            out.back().begin = s->begin;
        else
            out.push_back({s->begin, s->end});
        previous = s->match;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::vector<Span> outcome(SplitBehavior behavior, const std::vector<Section>& in) {
    if (behavior == SplitBehavior::MergedWithNext) return joinedWithNext(in);
    if (behavior == SplitBehavior::MergedWithPrevious || behavior == SplitBehavior::Contiguous)
        return joined(in, behavior);
    std::vector<Span> out;
    for (const Section& s : in)
        if (behavior == SplitBehavior::Isolated || !s.match) out.push_back({s.begin, s.end});
    return out;
}

SplitBehavior parseBehavior(const JsonNode& node) {
    const std::string name = node.text();
    if (name == "Removed") return SplitBehavior::Removed;
    if (name == "Isolated") return SplitBehavior::Isolated;
    if (name == "MergedWithPrevious") return SplitBehavior::MergedWithPrevious;
    if (name == "MergedWithNext") return SplitBehavior::MergedWithNext;
    if (name == "Contiguous") return SplitBehavior::Contiguous;
    node.fail(fmt::format("the behavior '{}' is not known", name));
}

PreTokenizer parseSequence(const JsonNode& node, int depth) {
    if (depth >= kMaxNesting) node.fail("components nest too deeply");
    std::vector<PreTokenizer> parts;
    for (const JsonNode& part : node.at("pretokenizers").items())
        parts.push_back(parsePreTokenizer(part, depth + 1));
    return preTokenizerSequence(std::move(parts));
}

enum class Prepend { Always, First, Never };

/// Older files have add_prefix_space in place of prepend_scheme.
Prepend parsePrepend(const JsonNode& node) {
    const auto scheme = node.find("prepend_scheme");
    if (!scheme) return node.flag("add_prefix_space", true) ? Prepend::Always : Prepend::Never;
    if (scheme->text() == "always") return Prepend::Always;
    if (scheme->text() == "first") return Prepend::First;
    if (scheme->text() == "never") return Prepend::Never;
    scheme->fail("must be always, first or never");
}

PreTokenizer parseMetaspace(const JsonNode& node) {
    const std::string mark = node.text("replacement");
    if (unicode::count(mark) != 1) node.at("replacement").fail("must be one character");
    const Prepend prepend = parsePrepend(node);
    const PreTokenizer split =
        node.flag("split", true) ? splitter(literalPattern(mark), SplitBehavior::MergedWithNext) : nullptr;
    return [=](Pieces pieces) {
        for (Piece& piece : pieces) {
            piece.text = replaceAll(piece.text, literalPattern(" "), mark);
            const bool wanted = prepend == Prepend::Always || (prepend == Prepend::First && piece.atStart);
            if (wanted && !piece.text.starts_with(mark)) piece.text = mark + piece.text;
        }
        return split ? split(std::move(pieces)) : pieces;
    };
}

PreTokenizer digits(bool individual) {
    return splitter(characterPattern(unicode::isNumeric),
                    individual ? SplitBehavior::Isolated : SplitBehavior::Contiguous);
}

PreTokenizer wordsAndSymbols() {
    const auto classOf = [](char32_t c) { return unicode::isWord(c) ? 1 : unicode::isWhitespace(c) ? 0 : 2; };
    return splitter(runPattern(classOf), SplitBehavior::Removed, true);
}

} // namespace

PreTokenizer preTokenizerSequence(std::vector<PreTokenizer> parts) {
    return [parts = std::move(parts)](Pieces pieces) {
        for (const PreTokenizer& part : parts) pieces = part(std::move(pieces));
        return pieces;
    };
}

PreTokenizer splitter(Pattern pattern, SplitBehavior behavior, bool invert) {
    return [=, pattern = std::move(pattern)](const Pieces& pieces) {
        Pieces out;
        for (const Piece& piece : pieces)
            for (const Span& span : outcome(behavior, sections(piece.text, pattern, invert)))
                if (span.end > span.begin)
                    out.push_back({piece.text.substr(span.begin, span.end - span.begin),
                                   piece.atStart && span.begin == 0});
        return out;
    };
}

PreTokenizer bertPreTokenizer() {
    return preTokenizerSequence(
        {splitter(characterPattern(unicode::isWhitespace), SplitBehavior::Removed),
         splitter(characterPattern(unicode::isPunctuation), SplitBehavior::Isolated)});
}

PreTokenizer byteLevelPreTokenizer(bool addPrefixSpace, bool useRegex) {
    const PreTokenizer split =
        useRegex ? splitter(regexPattern(bytelevel::kPattern, "ByteLevel"), SplitBehavior::Isolated)
                 : nullptr;
    return [=](Pieces pieces) {
        if (addPrefixSpace)
            for (Piece& piece : pieces)
                if (!piece.text.starts_with(' ')) piece.text = ' ' + piece.text;
        if (split) pieces = split(std::move(pieces));
        for (Piece& piece : pieces) piece.text = bytelevel::fromBytes(piece.text);
        return pieces;
    };
}

PreTokenizer parsePreTokenizer(const JsonNode& node, int depth) {
    const std::string type = node.text("type");
    if (type == "Sequence") return parseSequence(node, depth);
    if (type == "ByteLevel")
        return byteLevelPreTokenizer(node.flag("add_prefix_space", true), node.flag("use_regex", true));
    if (type == "Metaspace") return parseMetaspace(node);
    if (type == "Split")
        return splitter(parsePattern(node.at("pattern")), parseBehavior(node.at("behavior")),
                        node.flag("invert", false));
    if (type == "Digits") return digits(node.flag("individual_digits", false));
    if (type == "Punctuation") {
        const auto behavior = node.find("behavior");
        return splitter(characterPattern(unicode::isPunctuation),
                        behavior ? parseBehavior(*behavior) : SplitBehavior::Isolated);
    }
    if (type == "Whitespace") return wordsAndSymbols();
    if (type == "WhitespaceSplit")
        return splitter(characterPattern(unicode::isWhitespace), SplitBehavior::Removed);
    if (type == "BertPreTokenizer") return bertPreTokenizer();
    node.fail(fmt::format("the pre-tokenizer '{}' is not supported", type));
}

} // namespace qs
