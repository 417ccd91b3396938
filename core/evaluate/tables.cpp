// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/tables.h"

#include "evaluate/python_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

using Grid = std::vector<std::vector<std::string>>;

/// Header and rows as display text.
Grid displayGrid(const ComparisonTable& table) {
    Grid grid = {{"Task", "Metric", ""}};
    for (const std::string& name : table.runNames) grid[0].push_back(name);
    for (const ComparisonTable::Row& row : table.rows) {
        std::vector<std::string> cells = {row.task, row.metric, row.higherIsBetter ? "↑" : "↓"};
        for (const auto& value : row.values) cells.push_back(metricText(value, row.metric));
        grid.push_back(std::move(cells));
    }
    return grid;
}

std::string oneLine(const std::string& text) {
    std::string out = text;
    std::replace_if(
        out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return out;
}

std::vector<std::int64_t> columnWidths(const Grid& grid) {
    std::vector<std::int64_t> widths(grid[0].size(), 3);
    for (const auto& row : grid)
        for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], codePointCount(row[c]));
    return widths;
}

/// Text left, numbers right.
std::string padded(const std::string& cell, std::int64_t width, bool right) {
    const std::string space(static_cast<std::size_t>(width - codePointCount(cell)), ' ');
    return right ? space + cell : cell + space;
}

constexpr std::size_t kTextColumns = 3;

/// Text with everything escaped that means something to LaTeX.
std::string latexText(const std::string& text) {
    std::string out;
    for (const char c : oneLine(text)) {
        if (c == '\\')
            out += "\\textbackslash{}";
        else if (c == '~' || c == '^')
            out += fmt::format("\\{}{{}}", c);
        else if (std::string_view("#$%&_{}").find(c) != std::string_view::npos)
            out += fmt::format("\\{}", c);
        else
            out += c;
    }
    return out;
}

std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    return fmt::format("\"{}\"", replaceAll(text, "\"", "\"\""));
}

} // namespace

std::string metricText(const std::optional<Metric>& metric, const std::string& name) {
    if (!metric) return "-";
    const bool share = name == "acc" || name == "acc_norm" || name == "top1_agreement";
    if (share) {
        if (!metric->stderror) return fmt::format("{:.4f}", metric->value);
        return fmt::format("{:.4f} ± {:.4f}", metric->value, *metric->stderror);
    }
    if (!metric->stderror) return fmt::format("{:.6g}", metric->value);
    return fmt::format("{:.6g} ± {:.3g}", metric->value, *metric->stderror);
}

std::string plainTable(const ComparisonTable& table) {
    Grid grid = displayGrid(table);
    for (auto& row : grid)
        for (std::string& cell : row) cell = oneLine(cell);
    const std::vector<std::int64_t> widths = columnWidths(grid);
    std::string out;
    for (const auto& row : grid) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) line += "  ";
            line += padded(row[c], widths[c], c >= kTextColumns);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string markdownTable(const ComparisonTable& table) {
    Grid grid = displayGrid(table);
    for (auto& row : grid)
        for (std::string& cell : row) cell = replaceAll(oneLine(cell), "|", "\\|");
    const std::vector<std::int64_t> widths = columnWidths(grid);
    std::string out;
    for (std::size_t r = 0; r < grid.size(); ++r) {
        out += "|";
        for (std::size_t c = 0; c < grid[r].size(); ++c)
            out += fmt::format(" {} |", padded(grid[r][c], widths[c], c >= kTextColumns));
        out += "\n";
        if (r > 0) continue;
        out += "|";
        for (std::size_t c = 0; c < widths.size(); ++c)
            out += fmt::format(" {}{} |", std::string(static_cast<std::size_t>(widths[c] - 1), '-'),
                               c >= kTextColumns ? ":" : "-");
        out += "\n";
    }
    return out;
}

std::string latexTable(const ComparisonTable& table) {
    Grid grid = displayGrid(table);
    std::string out = "\\begin{tabular}{ll" + std::string(table.runNames.size(), 'r') + "}\n\\toprule\n";
    for (std::size_t r = 0; r < grid.size(); ++r) {
        // The arrow goes with the metric: a column of its own would be nearly empty in print.
        std::vector<std::string> cells = {latexText(grid[r][0]), latexText(grid[r][1])};
        if (!grid[r][2].empty()) cells[1] += grid[r][2] == "↑" ? " $\\uparrow$" : " $\\downarrow$";
        for (std::size_t c = kTextColumns; c < grid[r].size(); ++c)
            cells.push_back(replaceAll(latexText(grid[r][c]), " ± ", " $\\pm$ "));
        for (std::size_t c = 0; c < cells.size(); ++c) out += (c == 0 ? "" : " & ") + cells[c];
        out += r == 0 ? " \\\\\n\\midrule\n" : " \\\\\n";
    }
    return out + "\\bottomrule\n\\end{tabular}\n";
}

std::string csvTable(const ComparisonTable& table) {
    std::string out = "task,metric,higher_is_better";
    for (const std::string& name : table.runNames) {
        out += fmt::format(",{},{}", csvCell(name), csvCell(name + " stderr"));
    }
    out += "\n";
    for (const ComparisonTable::Row& row : table.rows) {
        out += fmt::format("{},{},{}", csvCell(row.task), csvCell(row.metric), row.higherIsBetter);
        for (const auto& value : row.values) {
            out += value ? fmt::format(",{}", value->value) : ",";
            out += value && value->stderror ? fmt::format(",{}", *value->stderror) : ",";
        }
        out += "\n";
    }
    return out;
}

} // namespace qs
