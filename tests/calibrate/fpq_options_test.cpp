// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/fpq/fpq_options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace qs {
namespace {

using Options = std::map<std::string, std::string>;

std::string messageFor(const Options& options) {
    try {
        fpqOptions(options);
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::BadRecipe);
        return e.what();
    }
    return "";
}

TEST(FpqOptions, DefaultsAreThePapers) {
    const FpqOptions o = fpqOptions({});
    EXPECT_EQ(o, FpqOptions{});
    EXPECT_EQ(o.gamma1, 0.01);
    EXPECT_EQ(o.gamma2, 1.2);
    EXPECT_EQ(o.k, 100);
    EXPECT_EQ(o.rounds, 3);
}

TEST(FpqOptions, EveryOptionIsRead) {
    const FpqOptions o = fpqOptions({{"gamma1", "0.1"},
                                     {"gamma2", "1.5"},
                                     {"k", "40"},
                                     {"rounds", "2"},
                                     {"order", "code"},
                                     {"loss", "output"},
                                     {"grid", "clip"},
                                     {"clip_low", "0.5"},
                                     {"search", "direct"},
                                     {"weight_formats", "e2m1, e1m2"},
                                     {"activation_formats", "e3m0"},
                                     {"tie", "true"},
                                     {"compat", "none"}});
    FpqOptions wanted;
    wanted.gamma1 = 0.1;
    wanted.gamma2 = 1.5;
    wanted.k = 40;
    wanted.rounds = 2;
    wanted.order = FpqOptions::Order::Code;
    wanted.grid = FpqOptions::Grid::Clip;
    wanted.clipLow = 0.5;
    wanted.search = FpqOptions::Search::Direct;
    wanted.weightFormats = {Format::floating(2, 1), Format::floating(1, 2)};
    wanted.activationFormats = {Format::floating(3, 0)};
    wanted.tie = true;
    EXPECT_EQ(o, wanted);
    EXPECT_TRUE(fpqOptions({{"compat", "nbasyl-0598c95"}}).compat);
    EXPECT_TRUE(fpqOptions({{"formats", "fixed"}}).fixedFormats);
}

TEST(FpqOptions, RefusalsNameTheOption) {
    const std::pair<Options, std::string> cases[] = {
        {{{"gama1", "0.1"}}, "option gama1: there is no such option"},
        {{{"gamma1", "abc"}}, "option gamma1: 'abc' is not a number"},
        {{{"gamma1", "nan"}}, "option gamma1: 'nan' is not a number"},
        {{{"gamma1", "0.1 "}}, "option gamma1: '0.1 ' is not a number"},
        {{{"gamma1", "1.2"}}, "option gamma1: must be less than gamma2"},
        {{{"k", "0"}}, "option k: '0' is not a number from 1"},
        {{{"k", "2.5"}}, "option k: 2.5 is not a whole number"},
        {{{"rounds", "1000"}}, "option rounds"},
        {{{"order", "mine"}}, "option order: 'mine' is not one of paper, code"},
        {{{"loss", "fisher"}}, "option loss: the diagonal-Fisher loss needs gradients"},
        {{{"weight_formats", "e2m1,,e1m2"}}, "option weight_formats"},
        {{{"weight_formats", "none"}}, "option weight_formats: there is nothing to search"},
        {{{"activation_formats", "e9m9"}}, "option activation_formats"},
        {{{"formats", "fixed"}, {"weight_formats", "e2m1"}}, "option formats: fixed leaves no"},
        {{{"compat", "latest"}}, "option compat: 'latest' is not one of none, nbasyl-0598c95"},
        {{{"compat", "nbasyl-0598c95"}, {"order", "paper"}}, "option order: compat"},
        {{{"compat", "nbasyl-0598c95"}, {"grid", "bias"}}, "option grid: cannot be set together"},
        {{{"compat", "nbasyl-0598c95"}, {"search", "fast"}}, "option search: compat"},
    };
    for (const auto& [options, wanted] : cases) {
        const std::string message = messageFor(options);
        EXPECT_THAT(message, testing::HasSubstr(wanted));
    }
}

TEST(FpqOptions, CandidateFormatsOfTheReleasedSource) {
    using testing::ElementsAre;
    const auto f = [](int e, int m) { return Format::floating(e, m); };
    EXPECT_THAT(candidateFormats(f(2, 1)), ElementsAre(f(3, 0), f(2, 1), f(1, 2)));
    EXPECT_THAT(candidateFormats(f(3, 2)), ElementsAre(f(5, 0), f(4, 1), f(3, 2), f(2, 3), f(1, 4)));
    EXPECT_THAT(candidateFormats(f(4, 3)), ElementsAre(f(5, 2), f(4, 3), f(3, 4), f(2, 5), f(1, 6)));
    EXPECT_THAT(candidateFormats(Format::integer(4)), ElementsAre(Format::integer(4)));
    EXPECT_TRUE(weightCandidates({}, Format::none()).empty());
}

TEST(FpqOptions, Grids) {
    FpqOptions o;
    const std::vector<double> gamma = gridFactors(o);
    ASSERT_EQ(gamma.size(), 100u);
    EXPECT_EQ(gamma.front(), 0.01);
    EXPECT_NEAR(gamma[83], 0.9977, 1e-12);
    EXPECT_LT(gamma.back(), 1.2);
    const Format e2m1 = Format::floating(2, 1);
    EXPECT_EQ(candidateBias(o, e2m1, 3.0, 0.5), 0.5 * 2); // 12 / 3 = 2^2
    o.grid = FpqOptions::Grid::Clip;
    const std::vector<double> ratio = gridFactors(o);
    EXPECT_EQ(ratio.front(), 1);
    EXPECT_NEAR(ratio.back(), 0.3, 1e-12);
    EXPECT_EQ(candidateBias(o, e2m1, 3.0, 0.5), 3);
    EXPECT_EQ(candidateBias(o, e2m1, 0.0, 0.5), 0);
}

} // namespace
} // namespace qs
