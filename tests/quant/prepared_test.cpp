// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "quant/prepared.h"
#include "support/shared_data.h"

#include <algorithm>

namespace qs {
namespace {

PreparedModel example() {
    PreparedModel m;
    m.recipe = openRecipe("preshift-w4a4");
    m.modelHash = "abc";
    m.calibrationHash = "def";
    PreparedSite down, head;
    const std::vector<float> w = {1, -0.1f, 0.3f, 4, 5e-3f, 0.7f};
    down.weights = minMaxParams(Format::parse("e2m1"), Granularity::Row, 0, w.data(), 2, 3);
    down.activations = preShiftFromMax(Format::parse("e2m1"), std::vector<double>{1.0 / 3, 8, 0});
    down.weightDistortion = distortionOf(down.weights, w.data(), 2, 3, false);
    down.seconds = 0.125;
    head.weights = minMaxParams(Format::parse("int4"), Granularity::Group, 2, w.data(), 2, 3);
    head.activations = minMaxParams(Format::parse("int8"), Granularity::Token, 0, w.data(), 2, 3, 0.9);
    m.sites[{0, Role::Down}] = down;
    m.sites[{-1, Role::Head}] = head;
    return m;
}

/// A site of every kind of scaling.
PreparedSite scaled(const Scaling& weights, const Scaling& activations) {
    const std::vector<float> w = {1, -0.1f, 0.3f, 4, 5e-3f, 0.7f, 2, -3};
    PreparedSite site;
    site.weights = minMaxParams(
        {weights.asymmetric ? Format::integer(4) : Format::parse("e2m1"), Granularity::Group, 3, 1, weights},
        w.data(), 2, 4);
    site.activations =
        minMaxParams({Format::integer(8), Granularity::Token, 2, 0.9, activations}, w.data(), 2, 4);
    return site;
}

TEST(PreparedModel, KeepsScalesAndZeroPoints) {
    const test::ScratchDir scratch;
    PreparedModel m;
    m.recipe = openRecipe("nvfp4");
    m.sites[{0, Role::Q}] =
        scaled({ScaleType::E8M0, ScaleRule::Even, false, false}, {ScaleType::E8M0, {}, false, false});
    m.sites[{0, Role::K}] = scaled({ScaleType::E4M3, {}, true, false}, {ScaleType::E4M3, {}, false, false});
    m.sites[{0, Role::V}] = scaled({ScaleType::Real, {}, false, true}, {ScaleType::Real, {}, false, true});
    m.save(scratch.path());
    const PreparedModel back = PreparedModel::load(scratch.path());
    for (const auto& [id, site] : m.sites) {
        EXPECT_EQ(back.sites.at(id).weights, site.weights) << id.name();
        EXPECT_EQ(back.sites.at(id).activations, site.activations) << id.name();
    }
    EXPECT_EQ(m.sites.at({0, Role::V}).weights.zero.size(), 4u);
    EXPECT_GT(m.sites.at({0, Role::K}).activations.tensorScale, 0);
    EXPECT_EQ(back.hash(), m.hash());
    PreparedModel other = m;
    other.sites.at({0, Role::V}).weights.zero[1] ^= 1;
    EXPECT_NE(other.hash(), m.hash());
    other = m;
    other.sites.at({0, Role::K}).activations.tensorScale *= 2;
    EXPECT_NE(other.hash(), m.hash());
}

void expectSame(const QuantParams& a, const QuantParams& b) {
    EXPECT_EQ(a.format, b.format);
    EXPECT_EQ(a.granularity, b.granularity);
    EXPECT_EQ(a.groupSize, b.groupSize);
    EXPECT_EQ(a.bias, b.bias) << "every bit";
    EXPECT_EQ(a.tokenClip, b.tokenClip);
    EXPECT_EQ(a.rho, b.rho);
    EXPECT_EQ(a.shift, b.shift);
}

TEST(PreparedModel, SavesAndLoadsEveryNumber) {
    const test::ScratchDir scratch;
    const PreparedModel m = example();
    m.save(scratch.path() / "new" / "directory");
    const PreparedModel back = PreparedModel::load(scratch.path() / "new" / "directory");
    EXPECT_EQ(back.recipe, m.recipe);
    EXPECT_EQ(back.modelHash, m.modelHash);
    EXPECT_EQ(back.calibrationHash, m.calibrationHash);
    ASSERT_EQ(back.sites.size(), m.sites.size());
    for (const auto& [id, site] : m.sites) {
        const PreparedSite& other = back.sites.at(id);
        expectSame(other.weights, site.weights);
        expectSame(other.activations, site.activations);
        EXPECT_EQ(other.weightDistortion.noise, site.weightDistortion.noise);
        EXPECT_EQ(other.weightDistortion.count, site.weightDistortion.count);
        EXPECT_EQ(other.seconds, site.seconds);
    }
    EXPECT_EQ(back.hash(), m.hash());
}

TEST(PreparedModel, HashIsOfWhatChangesResults) {
    const PreparedModel m = example();
    PreparedModel other = m;
    other.sites.at({0, Role::Down}).seconds = 9;
    EXPECT_EQ(other.hash(), m.hash());
    other.sites.at({0, Role::Down}).weights.bias[1] += 1e-12;
    EXPECT_NE(other.hash(), m.hash());
    other = m;
    other.sites.at({-1, Role::Head}).activations.tokenClip = 0.8;
    EXPECT_NE(other.hash(), m.hash());
}

TEST(PreparedModel, DamagedFilesAreErrors) {
    const test::ScratchDir scratch;
    example().save(scratch.path());
    const auto file = scratch.path() / "prepared.safetensors";
    const std::string good = readTextFile(file);
    const auto expectRefused = [&](const std::string& content) {
        writeFileAtomically(file, content);
        EXPECT_THROW(PreparedModel::load(scratch.path()), Error);
    };
    const auto replaced = [&](const std::string& from, const std::string& to) {
        EXPECT_EQ(from.size(), to.size());
        std::string text = good;
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    };
    expectRefused(good.substr(0, good.size() / 2));
    expectRefused("");
    expectRefused(replaced("e2m1", "e9m9"));
    expectRefused(replaced("\\\"row\\\"", "\\\"wor\\\""));
    expectRefused(replaced("blocks.0.down\\\":", "blocks.0.dwon\\\":"));
    expectRefused(replaced("quantoscope_prepared\":\"1\"", "quantoscope_prepared\":\"2\""));
    expectRefused(replaced("model_hash", "model_hush"));
    expectRefused(replaced("blocks.0.down.weight.bias", "blocks.0.down.weight.bios"));
    for (std::size_t i = 0; i < good.size(); i += 13) {
        std::string flipped = good;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x21);
        writeFileAtomically(file, flipped);
        try {
            PreparedModel::load(scratch.path());
        } catch (const Error&) { // or it is another valid file: but never a crash
        }
    }
}

TEST(PreparedModel, MissingFilesAreErrors) {
    const test::ScratchDir scratch;
    EXPECT_THROW(PreparedModel::load(scratch.path()), Error);
}

} // namespace
} // namespace qs
