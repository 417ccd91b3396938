// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qs {

/// A set of byte strings with a number each, for finding all of them that begin at a place in a text.
class ByteTrie {
public:
    /// `value` >= 0; a string that is there already takes the new value.
    void insert(std::string_view text, std::int32_t value) {
        std::size_t node = 0;
        for (const char c : text) {
            const auto [next, fresh] = edges_.emplace(edge(node, c), values_.size());
            if (fresh) values_.push_back(kNone);
            node = next->second;
        }
        values_[node] = value;
        if (!text.empty()) begins_[static_cast<unsigned char>(text[0])] = true;
    }

    /// Calls use(length, value) for every string that `text` begins with, the shortest first.
    template <class Use> void prefixesOf(std::string_view text, Use use) const {
        if (text.empty() || !begins_[static_cast<unsigned char>(text[0])]) return;
        std::size_t node = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto next = edges_.find(edge(node, text[i]));
            if (next == edges_.end()) return;
            node = next->second;
            if (values_[node] != kNone) use(i + 1, values_[node]);
        }
    }

private:
    static constexpr std::int32_t kNone = -1;
    static std::uint64_t edge(std::size_t node, char byte) {
        return std::uint64_t(node) << 8 | static_cast<unsigned char>(byte);
    }

    std::unordered_map<std::uint64_t, std::size_t> edges_;
    std::vector<std::int32_t> values_ = {kNone}; ///< by node
    bool begins_[256] = {};
};

} // namespace qs
