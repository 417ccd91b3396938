// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/try_data.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {

QString columnName(const TryColumn& column) {
    return column.name.isEmpty() ? QCoreApplication::translate("qs::TryPanel", "Full precision")
                                 : column.name;
}

std::optional<std::size_t> partingOf(const TryResult& result, std::size_t c) {
    const auto &a = result.columns[0].tokens, &b = result.columns[c].tokens;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(),
                                      [](const auto& s, const auto& t) { return s->id == t->id; });
    if (x == a.end() && y == b.end()) return std::nullopt;
    return static_cast<std::size_t>(x - a.begin());
}

double perplexityOf(const TryColumn& column, std::size_t by) {
    double sum = 0;
    for (const TryTokenPtr& t : column.tokens) sum -= std::log(t->views[by].probability);
    if (column.tokens.empty()) return std::numeric_limits<double>::quiet_NaN();
    return std::exp(sum / static_cast<double>(column.tokens.size()));
}

QString plainText(const TryResult& result) {
    QString all;
    for (const TryColumn& c : result.columns)
        all += columnName(c) + QStringLiteral(":\n") + result.prompt + c.text() + QStringLiteral("\n\n");
    return all.trimmed() + u'\n';
}

} // namespace qs
