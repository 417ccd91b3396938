// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/preprocess.h"

#include "evaluate/python_text.h"

#include <algorithm>
#include <utility>

namespace qs {
namespace {

/// re.sub(r"\[.*?\]", "", text): '.' does not match a newline.
std::string removeBracketed(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '[') {
            const std::size_t end = text.find_first_of("]\n", i + 1);
            if (end != std::string_view::npos && text[end] == ']') {
                i = end + 1;
                continue;
            }
        }
        out += text[i++];
    }
    return out;
}

/// re.sub(r"OPEN\s*([^CLOSE]*?)\s*CLOSE", r"OPEN\1CLOSE", text): strips what stands between a bracket and the
/// next closing one.
std::string stripInside(std::string_view text, char open, char close) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == open) {
            const std::size_t end = text.find(close, i + 1);
            if (end == std::string_view::npos) return out.append(text, i);
            out += open;
            out += pythonStrip(text.substr(i + 1, end - i - 1));
            out += close;
            i = end + 1;
            continue;
        }
        out += text[i++];
    }
    return out;
}

/// re.sub(r"/' [0-9]/", r"/'[0-9]/", text): the replacement is literal, as in the harness.
std::string replaceSlashDigit(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const bool hit = text.substr(i, 3) == "/' " && i + 4 < text.size() && text[i + 3] >= '0' &&
                         text[i + 3] <= '9' && text[i + 4] == '/';
        if (hit) {
            out += "/'[0-9]/";
            i += 5;
        } else {
            out += text[i++];
        }
    }
    return out;
}

template <std::size_t N>
std::string replaceEach(std::string text, const std::pair<std::string_view, std::string_view> (&pairs)[N]) {
    for (const auto& [from, to] : pairs) text = replaceAll(text, from, to);
    return text;
}

} // namespace

std::string cleanHellaSwag(std::string_view text) {
    const std::string titled = replaceAll(pythonStrip(text), " [title]", ". ");
    return replaceAll(removeBracketed(titled), "  ", " ");
}

std::vector<std::string> splitLetteredChoices(std::string_view text) {
    // re.split(r"\s?\([ABCD]\) ", text)[1:]
    std::vector<std::string> out;
    std::size_t begin = std::string_view::npos;
    for (std::size_t i = 0; i + 4 <= text.size();) {
        const bool marker =
            text[i] == '(' && text[i + 1] >= 'A' && text[i + 1] <= 'D' && text.substr(i + 2, 2) == ") ";
        if (!marker) {
            ++i;
            continue;
        }
        if (begin != std::string_view::npos) {
            std::string_view part = text.substr(begin, i - begin);
            const unsigned char last = part.empty() ? 'x' : static_cast<unsigned char>(part.back());
            if (last < 0x80 && isPythonSpace(last)) part.remove_suffix(1);
            out.emplace_back(part);
        }
        i += 4;
        begin = i;
    }
    if (begin != std::string_view::npos) out.emplace_back(text.substr(begin));
    return out;
}

LastWordSplit splitLastWord(std::string_view text) {
    const std::size_t space = text.rfind(' ');
    if (space == std::string_view::npos) return {"", std::string(1, ' ').append(text)};
    return {std::string(text.substr(0, space)), std::string(text.substr(space))};
}

std::vector<std::string> wikitextPages(std::string_view file) {
    std::vector<std::string> pages;
    std::string buffer;
    bool first = true;
    for (std::size_t at = 0;;) {
        const std::size_t newline = std::min(file.find('\n', at), file.size());
        const std::string_view line = file.substr(at, newline - at);
        const std::string marked = replaceAll(replaceAll(line, "= = =", "==="), "= =", "==");
        const std::string_view heading = pythonStrip(marked);
        if (heading.starts_with("= ") && heading.ends_with(" =")) {
            if (!pythonStrip(buffer).empty()) pages.push_back(std::move(buffer));
            buffer.clear();
            first = true;
        }
        if (!first) buffer += '\n';
        buffer += line;
        first = false;
        if (newline == file.size()) break;
        at = newline + 1;
    }
    pages.push_back(std::move(buffer));
    return pages;
}

std::string wikitextDetokenize(std::string_view page) {
    static constexpr std::pair<std::string_view, std::string_view> kSeparators[] = {
        {" @-@ ", "-"}, {" @,@ ", ","}, {" @.@ ", "."}, {" : ", ": "}, {" ; ", "; "},
        {" . ", ". "},  {" ! ", "! "},  {" ? ", "? "},  {" , ", ", "}};
    static constexpr std::pair<std::string_view, std::string_view> kRest[] = {
        {"= = = =", "===="}, {"= = =", "==="}, {"= =", "=="},  {" \u00b0 ", "\u00b0"},
        {" \n", "\n"},       {"\n ", "\n"},    {" N ", " 1 "}, {" 's", "'s"}};
    std::string text = replaceSlashDigit(replaceAll(page, "s '", "s'"));
    text = replaceEach(std::move(text), kSeparators);
    text = stripInside(text, '(', ')');
    text = stripInside(text, '[', ']');
    text = stripInside(text, '{', '}');
    text = stripInside(text, '"', '"');
    text = stripInside(text, '\'', '\'');
    return replaceEach(std::move(text), kRest);
}

std::int64_t harnessWordCount(std::string_view text) {
    return whiteSpaceRuns(text) + 1;
}

} // namespace qs
