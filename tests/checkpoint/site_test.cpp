// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/site.h"

#include <gtest/gtest.h>

namespace qs {

TEST(Site, NamesAndParsesEveryRole) {
    EXPECT_EQ(SiteId({-1, Role::Embed}).name(), "embed");
    EXPECT_EQ(SiteId({-1, Role::Head}).name(), "head");
    EXPECT_EQ(SiteId({7, Role::Gate}).name(), "blocks.7.gate");
    for (const Role role : kBlockRoles) {
        const SiteId site{12, role};
        EXPECT_EQ(SiteId::parse(site.name()), site) << site.name();
        EXPECT_EQ(roleFromName(roleName(role)), role);
    }
    EXPECT_EQ(SiteId::parse("embed"), SiteId({-1, Role::Embed}));
    EXPECT_EQ(SiteId::parse("head"), SiteId({-1, Role::Head}));
}

TEST(Site, RefusesOtherSpellings) {
    for (const char* name :
         {"", "q", "blocks", "blocks.", "blocks.1", "blocks.1.", "blocks..q", "blocks.01.q", "blocks.-1.q",
          "blocks.+1.q", "blocks.1.embed", "blocks.1.head", "blocks.1.Q", "blocks.1.q.", "blocks.x.q",
          "blocks.99999999999.q", "blocks.1.qkv_in", "Embed", "blocks.1 .q"})
        EXPECT_FALSE(SiteId::parse(name)) << name;
    EXPECT_EQ(SiteId::parse("blocks.0.q"), SiteId({0, Role::Q}));
}

TEST(Tap, NamesParsesAndLists) {
    EXPECT_EQ(TapId({3, Slot::GateUpIn}).name(), "blocks.3.gateup_in");
    EXPECT_EQ(TapId({-1, Slot::HeadIn}).name(), "head_in");
    for (const Slot slot : {Slot::QkvIn, Slot::OIn, Slot::GateUpIn, Slot::DownIn}) {
        const TapId tap{5, slot};
        EXPECT_EQ(TapId::parse(tap.name()), tap);
    }
    EXPECT_EQ(TapId::parse("head_in"), TapId({-1, Slot::HeadIn}));
    EXPECT_FALSE(TapId::parse("blocks.0.head_in"));
    EXPECT_FALSE(TapId::parse("blocks.0.q"));
    EXPECT_FALSE(TapId::parse("qkv_in"));
}

TEST(Tap, EverySiteIsAmongTheSitesOfItsTap) {
    EXPECT_FALSE(tapOf({-1, Role::Embed}));
    EXPECT_EQ(tapOf({4, Role::V}), TapId({4, Slot::QkvIn}));
    EXPECT_EQ(sitesOf({4, Slot::QkvIn}), (std::vector<SiteId>{{4, Role::Q}, {4, Role::K}, {4, Role::V}}));
    EXPECT_EQ(sitesOf({4, Slot::GateUpIn}), (std::vector<SiteId>{{4, Role::Gate}, {4, Role::Up}}));
    EXPECT_EQ(sitesOf({-1, Slot::HeadIn}), (std::vector<SiteId>{{-1, Role::Head}}));
    for (const Role role : kBlockRoles) {
        const auto tap = tapOf({2, role});
        ASSERT_TRUE(tap);
        const auto sites = sitesOf(*tap);
        EXPECT_NE(std::find(sites.begin(), sites.end(), SiteId({2, role})), sites.end());
    }
}

} // namespace qs
