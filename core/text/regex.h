// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

struct Span {
    std::size_t begin, end; ///< bytes
};

/// A regular expression in Oniguruma's own syntax over UTF-8, as Hugging Face tokenizers compile them.
/// Immutable and thread-safe. Work per search is bounded, so that a hostile pattern is an error and not a
/// hang.
class Regex {
public:
    /// Throws Error(BadTokenizer) that names `where`.
    Regex(const std::string& pattern, std::string where);
    ~Regex();
    Regex(const Regex&) = delete;
    Regex& operator=(const Regex&) = delete;

    /// All matches from left to right, without overlap; no empty match right after another match.
    /// `text` must be valid UTF-8.
    std::vector<Span> findAll(std::string_view text) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
    std::string where_;
};

} // namespace qs
