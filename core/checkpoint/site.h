// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// What a quantizable linear does in its block. The same names for every architecture.
enum class Role { Embed, Q, K, V, O, Gate, Up, Down, Head };
inline constexpr Role kBlockRoles[] = {Role::Q, Role::K, Role::V, Role::O, Role::Gate, Role::Up, Role::Down};
std::string_view roleName(Role r); ///< "embed" "q" "k" "v" "o" "gate" "up" "down" "head"
std::optional<Role> roleFromName(std::string_view name);

/// Where a linear's input activation is tapped. q, k, v share one input, gate and up share one.
enum class Slot { QkvIn, OIn, GateUpIn, DownIn, HeadIn };
std::string_view slotName(Slot s);  ///< "qkv_in" "o_in" "gateup_in" "down_in" "head_in"
std::optional<Slot> slotOf(Role r); ///< none for Embed, whose input is a token id

/// One quantizable linear with its input: the unit of recipes, statistics and kernels.
struct SiteId {
    int block = -1; ///< -1 for embed and head
    Role role = Role::Embed;

    std::string name() const; ///< "embed", "blocks.7.gate", "head"
    static std::optional<SiteId> parse(std::string_view name);
    auto operator<=>(const SiteId&) const = default;
};

/// One input activation of the model: "blocks.7.qkv_in", "head_in".
struct TapId {
    int block = -1; ///< -1 for HeadIn
    Slot slot = Slot::QkvIn;

    std::string name() const;
    static std::optional<TapId> parse(std::string_view name);
    auto operator<=>(const TapId&) const = default;
};
std::optional<TapId> tapOf(const SiteId& site);
std::vector<SiteId> sitesOf(const TapId& tap); ///< q, k, v for qkv_in ...

} // namespace qs
