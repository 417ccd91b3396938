// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

/// The values of an enum with their names in recipes and files. Internal to quant/.
namespace qs {

template <class T> struct Named {
    T value;
    std::string_view name;
};

/// The first entry's name for a value that is not in the table.
template <class T, std::size_t N> std::string_view nameIn(const Named<T> (&table)[N], T value) {
    for (const Named<T>& entry : table)
        if (entry.value == value) return entry.name;
    return table[0].name;
}

template <class T, std::size_t N>
std::optional<T> valueIn(const Named<T> (&table)[N], std::string_view name) {
    for (const Named<T>& entry : table)
        if (entry.name == name) return entry.value;
    return std::nullopt;
}

} // namespace qs
