// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cpu.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <map>
#include <string>

namespace qs {
namespace {

TEST(Cpu, TheForcedInstructionSetIsTheOneInUse) {
    const char* forced = std::getenv("QUANTOSCOPE_ISA");
    if (!forced) GTEST_SKIP() << "QUANTOSCOPE_ISA is not set; ./dev paths sets it";
    const std::map<std::string, std::pair<Isa, IntegerIsa>> known = {
        {"portable", {Isa::Portable, IntegerIsa::Portable}},
        {"avx2", {Isa::Avx2, IntegerIsa::Avx2}},
        {"avxvnni", {Isa::Avx2, IntegerIsa::AvxVnni}},
        {"avx512", {Isa::Avx512, IntegerIsa::Avx512Vnni}},
        {"amx", {Isa::Avx512, IntegerIsa::Amx}}};
    ASSERT_TRUE(known.contains(forced)) << forced;
    const auto& [isa, integers] = known.at(forced);
    if (!supports(integers)) GTEST_SKIP() << "this processor has no " << forced;
    EXPECT_EQ(activeIsa(), isa);
    EXPECT_EQ(activeIntegerIsa(), integers);
}

TEST(Cpu, WhatIsInUseIsSupported) {
    EXPECT_TRUE(supports(activeIntegerIsa()));
    EXPECT_TRUE(supports(IntegerIsa::Portable));
}

} // namespace
} // namespace qs
