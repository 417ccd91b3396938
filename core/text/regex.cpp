// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regex.h"

#include "base/error.h"
#include "text/unicode.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <mutex>
#include <oniguruma.h>
#include <optional>

namespace qs {

struct Regex::Compiled {
    OnigRegex regex = nullptr;
    ~Compiled() { onig_free(regex); }
};

namespace {

using Clock = std::chrono::steady_clock;

const OnigUChar* bytesOf(const char* p) {
    return reinterpret_cast<const OnigUChar*>(p);
}

std::string message(int code, OnigErrorInfo* info) {
    OnigUChar text[ONIG_MAX_ERROR_MESSAGE_LEN];
    const int length = info ? onig_error_code_to_str(text, code, info) : onig_error_code_to_str(text, code);
    return std::string(reinterpret_cast<const char*>(text), static_cast<std::size_t>(std::max(length, 0)));
}

/// One pass over one text, with what it may still spend. Backtracking is counted by Oniguruma but only
/// compared with a limit, so each search begins with a small limit and pays for the one it got by with. What
/// backtracking does not count (long atomic groups tried at every position) is bounded by time, checked every
/// few start positions.
class Search {
public:
    Search(OnigRegex regex, std::string_view text, const std::string& where)
        : regex_(regex), text_(text), where_(where), region_(onig_region_new()),
          match_(onig_new_match_param()), budget_(kBaseRetries + kRetriesPerByte * text.size()),
          deadline_(Clock::now() + std::chrono::seconds(5) + std::chrono::microseconds(20 * text.size())) {
        onig_initialize_match_param(match_);
        onig_set_match_stack_limit_size_of_match_param(match_, kMaxStack);
    }
    ~Search() {
        onig_region_free(region_, 1);
        onig_free_match_param(match_);
    }
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    std::optional<Span> next(std::size_t from) {
        const OnigUChar* begin = bytesOf(text_.data());
        const OnigUChar* end = begin + text_.size();
        for (unsigned long limit = kFirstLimit;; limit *= 4) {
            if (limit > budget_ || Clock::now() > deadline_) tooMuchWork();
            budget_ -= limit;
            onig_set_retry_limit_in_match_of_match_param(match_, limit);
            onig_set_retry_limit_in_search_of_match_param(match_, limit);
            onig_region_clear(region_);
            const int at = onig_search_with_param(regex_, begin, end, begin + from, end, region_,
                                                  ONIG_OPTION_NONE, match_);
            if (at == ONIGERR_RETRY_LIMIT_IN_MATCH_OVER || at == ONIGERR_RETRY_LIMIT_IN_SEARCH_OVER) continue;
            if (at == ONIG_MISMATCH) return std::nullopt;
            if (at < 0) throw Error(ErrorCode::BadTokenizer, where_ + ": " + message(at, nullptr));
            return Span{static_cast<std::size_t>(region_->beg[0]), static_cast<std::size_t>(region_->end[0])};
        }
    }

private:
    static constexpr std::size_t kBaseRetries = std::size_t(1) << 22, kRetriesPerByte = 256;
    static constexpr unsigned long kFirstLimit = 64;
    static constexpr unsigned kMaxStack = 1u << 24;

    [[noreturn]] void tooMuchWork() const {
        throw Error(ErrorCode::BadTokenizer,
                    where_ + ": the regular expression needs too much work on this text");
    }

    OnigRegex regex_;
    std::string_view text_;
    const std::string& where_;
    OnigRegion* region_;
    OnigMatchParam* match_;
    std::size_t budget_;
    Clock::time_point deadline_;
};

} // namespace

Regex::Regex(const std::string& pattern, std::string where)
    : compiled_(std::make_unique<Compiled>()), where_(std::move(where)) {
    static std::mutex compiling; // onig_new fills shared tables
    const std::lock_guard lock(compiling);
    static const bool ready = [] {
        OnigEncoding encodings[] = {ONIG_ENCODING_UTF8};
        return onig_initialize(encodings, 1) == ONIG_NORMAL;
    }();
    if (!ready) throw Error(ErrorCode::Internal, "Oniguruma does not start");
    OnigErrorInfo info{};
    const char* text = pattern.data();
    const int code = onig_new(&compiled_->regex, bytesOf(text), bytesOf(text + pattern.size()),
                              ONIG_OPTION_NONE, ONIG_ENCODING_UTF8, ONIG_SYNTAX_DEFAULT, &info);
    if (code != ONIG_NORMAL)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("{}: bad regular expression: {}", where_, message(code, &info)));
}

Regex::~Regex() = default;

std::vector<Span> Regex::findAll(std::string_view text) const {
    std::vector<Span> found;
    if (text.empty()) return found;
    if (text.size() > std::size_t(1) << 30)
        throw Error(ErrorCode::BadArgument, "text over 1 GiB in one piece");
    Search search(compiled_->regex, text, where_);
    std::size_t from = 0;
    while (auto match = search.next(from)) {
        const bool emptyAfterMatch = match->begin == match->end && !found.empty() &&
                                     found.back().end == match->end && match->begin == from;
        if (!emptyAfterMatch) {
            found.push_back(*match);
            from = match->end;
            continue;
        }
        if (from >= text.size()) break;
        from += unicode::decode(text, from).length;
    }
    return found;
}

} // namespace qs
