// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/row_reader.h"

#include "base/error.h"
#include "evaluate/python_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxLineBytes = std::size_t(16) << 20;
constexpr std::int64_t kRowsBetweenCheckpoints = 256;

/// Lines of a text with their numbers, without line ends ("\n" or "\r\n").
class Lines {
public:
    Lines(std::string_view text, std::string fileName) : text_(text), file_(std::move(fileName)) {
        if (text_.starts_with("\xef\xbb\xbf")) text_.remove_prefix(3);
    }

    [[noreturn]] void fail(const std::string& reason) const {
        throw Error(ErrorCode::BadTask, fmt::format("{}: line {}: {}", file_, number_, reason));
    }

    bool next(std::string_view& line) {
        if (at_ >= text_.size()) return false;
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        line = text_.substr(at_, end - at_);
        at_ = end + 1;
        ++number_;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.size() > kMaxLineBytes) fail("the line is longer than 16 MiB");
        if (const std::size_t bad = firstInvalidUtf8(line); bad != std::string_view::npos)
            fail(fmt::format("byte {} is not valid UTF-8", bad + 1));
        return true;
    }

    /// The next line that is not blank.
    bool nextFilled(std::string_view& line) {
        while (next(line))
            if (!pythonStrip(line).empty()) return true;
        return false;
    }

    std::int64_t number() const { return number_; }

private:
    std::string_view text_;
    std::string file_;
    std::size_t at_ = 0;
    std::int64_t number_ = 0;
};

/// Message of a JSON error without the library's prefix.
std::string jsonReason(const json::exception& e) {
    const std::string what = e.what();
    const std::size_t colon = what.find(": ");
    return colon == std::string::npos ? what : what.substr(colon + 2);
}

bool nextJsonRow(Lines& lines, json& row) {
    std::string_view line;
    if (!lines.nextFilled(line)) return false;
    try {
        row = json::parse(line);
    } catch (const json::exception& e) {
        lines.fail("not valid JSON: " + jsonReason(e));
    }
    if (!row.is_object()) lines.fail("a row must be a JSON object");
    return true;
}

std::vector<std::string_view> splitTabs(std::string_view line) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0;;) {
        const std::size_t tab = std::min(line.find('\t', at), line.size());
        out.push_back(line.substr(at, tab - at));
        if (tab == line.size()) return out;
        at = tab + 1;
    }
}

bool nextTsvRow(Lines& lines, std::vector<std::string>& header, json& row) {
    std::string_view line;
    if (header.empty()) {
        if (!lines.nextFilled(line)) return false;
        for (const std::string_view name : splitTabs(line)) header.emplace_back(name);
    }
    if (!lines.nextFilled(line)) return false;
    const std::vector<std::string_view> columns = splitTabs(line);
    if (columns.size() != header.size())
        lines.fail(fmt::format("{} columns, but the header has {}", columns.size(), header.size()));
    row = json::object();
    for (std::size_t i = 0; i < columns.size(); ++i) row[header[i]] = columns[i];
    return true;
}

bool nextHellaSwagText(Lines& lines, json& row) {
    std::array<std::string_view, 6> part;
    if (!lines.nextFilled(part[0])) return false;
    for (std::size_t i = 1; i < part.size(); ++i)
        if (!lines.next(part[i])) lines.fail("the last item has fewer than six lines");
    row = json{{"query", part[0]}, {"gold", part[1]}, {"choices", {part[2], part[3], part[4], part[5]}}};
    return true;
}

} // namespace

void requireUtf8(std::string_view text, const std::string& fileName) {
    const std::size_t bad = firstInvalidUtf8(text);
    if (bad == std::string_view::npos) return;
    const std::string_view before = text.substr(0, bad);
    const std::size_t lineStart = before.find_last_of('\n') + 1; // npos + 1 is 0
    throw Error(ErrorCode::BadTask,
                fmt::format("{}: line {}: byte {} is not valid UTF-8", fileName,
                            std::count(before.begin(), before.end(), '\n') + 1, bad - lineStart + 1));
}

void readRows(RowReader reader, std::string_view content, const std::optional<std::string>& labels,
              const std::string& fileName, std::optional<std::int64_t> limit, const Task& task,
              const RowVisitor& visit) {
    if (reader == RowReader::Text) {
        requireUtf8(content, fileName);
        visit(json{{"text", content}}, 1);
        return;
    }
    Lines lines(content, fileName);
    Lines labelLines(labels ? std::string_view(*labels) : std::string_view(), fileName + "'s label file");
    std::vector<std::string> header;
    json row;
    const auto next = [&] {
        if (reader == RowReader::Tsv) return nextTsvRow(lines, header, row);
        return reader == RowReader::HellaSwagText ? nextHellaSwagText(lines, row) : nextJsonRow(lines, row);
    };
    std::string_view label;
    std::int64_t rows = 0;
    while (!limit || rows < *limit) {
        if (!next()) {
            if (labels && labelLines.nextFilled(label)) labelLines.fail("there are more labels than rows");
            return;
        }
        if (labels) {
            if (!labelLines.nextFilled(label)) lines.fail("the label file has no label for this row");
            row["label"] = pythonStrip(label);
        }
        visit(row, lines.number());
        if (++rows % kRowsBetweenCheckpoints == 0) task.checkpoint();
    }
}

} // namespace qs
