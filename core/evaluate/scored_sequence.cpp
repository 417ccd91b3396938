// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/scored_sequence.h"

#include "base/error.h"
#include "evaluate/python_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

using Ids = std::vector<TokenId>;

Ids slice(const Ids& ids, std::size_t begin, std::size_t end) {
    return {ids.begin() + static_cast<std::ptrdiff_t>(begin), ids.begin() + static_cast<std::ptrdiff_t>(end)};
}

TokenId prefixToken(const Tokenizer& tokenizer, const ProtocolChoices& protocol) {
    const std::optional<TokenId> bos = tokenizer.bos(), eos = tokenizer.eos();
    const bool bosFirst = protocol.prefixBos.value_or(protocol.base == Protocol::Current);
    const std::optional<TokenId> first = bosFirst ? bos : eos, second = bosFirst ? eos : bos;
    if (first) return *first;
    if (second) return *second;
    throw Error(ErrorCode::BadTokenizer, "the tokenizer has neither a beginning-of-text nor an end-of-text "
                                         "token, so texts cannot be scored from their start");
}

std::size_t checkedLength(std::int64_t maxLength) {
    if (maxLength < 4)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("a maximum length of {} tokens is too small, the least is 4", maxLength));
    return static_cast<std::size_t>(maxLength);
}

} // namespace

TextEncoder::TextEncoder(const Tokenizer& tokenizer, const ProtocolChoices& protocol)
    : tokenizer_(tokenizer), addSpecial_(protocol.addBos.value_or(protocol.base == Protocol::Current)),
      prefix_(prefixToken(tokenizer, protocol)) {
    if (tokenizer.addsBos() && tokenizer.bos()) bosText_ = tokenizer.piece(*tokenizer.bos());
}

std::optional<TokenId> TextEncoder::startToken() const {
    return addSpecial_ && tokenizer_.addsBos() ? tokenizer_.bos() : std::nullopt;
}

Ids TextEncoder::encode(std::string_view text) const {
    // The harness adds no second BOS to a text that spells one itself.
    const bool spelled = !bosText_.empty() && text.starts_with(bosText_);
    return tokenizer_.encode(text, addSpecial_ && !spelled);
}

TextEncoder::Pair TextEncoder::encodePair(const Request& request) const {
    if (request.context.empty()) {
        Ids ids = tokenizer_.encode(request.continuation, false);
        if (ids.empty() || ids[0] != prefix_) return {{prefix_}, std::move(ids)};
        return {{prefix_}, slice(ids, 1, ids.size())};
    }
    const std::string context(pythonRstrip(request.context));
    Ids whole = encode(request.context + request.continuation);
    Ids before = encode(context);
    const std::size_t split = std::min(before.size(), whole.size());
    if (before.empty())
        before.push_back(prefix_); // only white space, and no BOS: something must predict the first token
    return {std::move(before), slice(whole, split, whole.size())};
}

ScoredSequence pairSequence(const TextEncoder::Pair& pair, std::int64_t maxLength) {
    const std::size_t longest = checkedLength(maxLength);
    ScoredSequence out;
    out.targets =
        slice(pair.continuation, pair.continuation.size() - std::min(pair.continuation.size(), longest),
              pair.continuation.size());
    Ids full = pair.context;
    full.insert(full.end(), out.targets.begin(), out.targets.end());
    out.input = slice(full, full.size() - std::min(full.size(), longest + 1), full.size() - 1);
    return out;
}

std::vector<ScoredSequence> rollingWindows(const Ids& ids, TokenId prefix, std::int64_t maxLength) {
    const std::size_t n = ids.size(), length = checkedLength(maxLength);
    std::vector<ScoredSequence> out;
    if (n == 0) return out;
    std::size_t done = std::min(length, n);
    ScoredSequence first{{prefix}, slice(ids, 0, done)};
    first.input.insert(first.input.end(), ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(done - 1));
    out.push_back(std::move(first));
    while (done < n) {
        const std::size_t end = done + std::min(n - done, length);
        out.push_back({slice(ids, end - length - 1, end - 1), slice(ids, done, end)});
        done = end;
    }
    return out;
}

std::vector<ScoredSequence> gptqWindows(const Ids& ids, std::int64_t maxLength) {
    const std::size_t length = checkedLength(maxLength);
    std::vector<ScoredSequence> out;
    for (std::size_t at = 0; ids.size() - at >= length; at += length)
        out.push_back({slice(ids, at, at + length - 1), slice(ids, at + 1, at + length)});
    return out;
}

std::vector<ScoredSequence> secondHalfWindows(const Ids& ids, std::int64_t maxLength,
                                              std::optional<TokenId> bos) {
    const std::size_t length = checkedLength(maxLength);
    std::vector<ScoredSequence> out;
    for (std::size_t at = 0; ids.size() - at >= length; at += length) {
        out.push_back({slice(ids, at, at + length - 1), slice(ids, at + length / 2 + 1, at + length)});
        if (bos) out.back().input[0] = *bos;
    }
    return out;
}

} // namespace qs
