// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace qs {

/// How well `query` fits `text`: each of the query's words has to occur with its letters in this order, not
/// necessarily side by side; case and accents do not count. Higher is better: whole words over beginnings of
/// words over letters strewn about, short texts over long ones. Empty when it does not fit. An empty query
/// fits everything with 0.
std::optional<int> fuzzyScore(const QString& query, const QString& text);

} // namespace qs
