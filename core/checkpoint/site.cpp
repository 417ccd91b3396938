// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/site.h"

#include <charconv>

namespace qs {
namespace {

constexpr std::string_view kRoleNames[] = {"embed", "q", "k", "v", "o", "gate", "up", "down", "head"};
constexpr std::string_view kSlotNames[] = {"qkv_in", "o_in", "gateup_in", "down_in", "head_in"};
constexpr std::string_view kBlocks = "blocks.";

struct BlockName {
    int block;
    std::string_view rest;
};

/// Splits "blocks.7.gate" into 7 and "gate". Only the canonical spelling of a number is accepted.
std::optional<BlockName> splitBlockName(std::string_view name) {
    if (!name.starts_with(kBlocks)) return std::nullopt;
    name.remove_prefix(kBlocks.size());
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos || dot == 0 || (name[0] == '0' && dot > 1) || name[0] == '-')
        return std::nullopt;
    int block = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + dot, block);
    if (failure != std::errc() || end != name.data() + dot) return std::nullopt;
    return BlockName{block, name.substr(dot + 1)};
}

std::string blockName(int block, std::string_view rest) {
    return std::string(kBlocks) + std::to_string(block) + "." + std::string(rest);
}

std::optional<Slot> slotFromName(std::string_view name) {
    for (int i = 0; i < int(std::size(kSlotNames)); ++i)
        if (kSlotNames[i] == name) return static_cast<Slot>(i);
    return std::nullopt;
}

bool isBlockRole(Role r) {
    return r != Role::Embed && r != Role::Head;
}

} // namespace

std::string_view roleName(Role r) {
    return kRoleNames[static_cast<int>(r)];
}

std::optional<Role> roleFromName(std::string_view name) {
    for (int i = 0; i < int(std::size(kRoleNames)); ++i)
        if (kRoleNames[i] == name) return static_cast<Role>(i);
    return std::nullopt;
}

std::string_view slotName(Slot s) {
    return kSlotNames[static_cast<int>(s)];
}

std::optional<Slot> slotOf(Role r) {
    switch (r) {
    case Role::Embed:
        return std::nullopt;
    case Role::Q:
    case Role::K:
    case Role::V:
        return Slot::QkvIn;
    case Role::O:
        return Slot::OIn;
    case Role::Gate:
    case Role::Up:
        return Slot::GateUpIn;
    case Role::Down:
        return Slot::DownIn;
    case Role::Head:
        return Slot::HeadIn;
    }
    return std::nullopt;
}

std::string SiteId::name() const {
    return isBlockRole(role) ? blockName(block, roleName(role)) : std::string(roleName(role));
}

std::optional<SiteId> SiteId::parse(std::string_view name) {
    if (const auto parts = splitBlockName(name)) {
        const auto role = roleFromName(parts->rest);
        if (!role || !isBlockRole(*role)) return std::nullopt;
        return SiteId{parts->block, *role};
    }
    const auto role = roleFromName(name);
    if (!role || isBlockRole(*role)) return std::nullopt;
    return SiteId{-1, *role};
}

std::string TapId::name() const {
    return slot == Slot::HeadIn ? std::string(slotName(slot)) : blockName(block, slotName(slot));
}

std::optional<TapId> TapId::parse(std::string_view name) {
    if (const auto parts = splitBlockName(name)) {
        const auto slot = slotFromName(parts->rest);
        if (!slot || *slot == Slot::HeadIn) return std::nullopt;
        return TapId{parts->block, *slot};
    }
    if (name == slotName(Slot::HeadIn)) return TapId{-1, Slot::HeadIn};
    return std::nullopt;
}

std::optional<TapId> tapOf(const SiteId& site) {
    const auto slot = slotOf(site.role);
    if (!slot) return std::nullopt;
    return TapId{site.block, *slot};
}

std::vector<SiteId> sitesOf(const TapId& tap) {
    std::vector<SiteId> sites;
    for (int i = 0; i < int(std::size(kRoleNames)); ++i)
        if (slotOf(static_cast<Role>(i)) == tap.slot) sites.push_back({tap.block, static_cast<Role>(i)});
    return sites;
}

} // namespace qs
