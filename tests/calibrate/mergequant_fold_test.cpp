// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "model/decoder_block.h"
#include "quant/fold.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <map>
#include <numeric>

namespace qs {
namespace {

/// One decoder block with random weights whose matrices can be changed.
struct Block {
    ModelConfig config;
    std::map<Role, std::vector<float>> weights;
    std::vector<float> attentionNorm, mlpNorm;

    Block() {
        config.hiddenSize = 32;
        config.intermediateSize = 48;
        config.layers = 1;
        config.heads = 4;
        config.kvHeads = 2;
        config.headDim = 8;
        Random random(1);
        for (const Role role : kBlockRoles) {
            auto& w = weights[role];
            w.resize(static_cast<std::size_t>(rows(role) * cols(role)));
            for (float& v : w) v = static_cast<float>(0.2 * random.normal());
        }
        for (auto* gain : {&attentionNorm, &mlpNorm})
            for (int j = 0; j < 32; ++j) gain->push_back(static_cast<float>(0.5 + random.uniform()));
    }
    std::int64_t rows(Role role) const {
        if (role == Role::K || role == Role::V) return config.kvWidth();
        return role == Role::Gate || role == Role::Up ? config.intermediateSize : config.hiddenSize;
    }
    std::int64_t cols(Role role) const {
        return role == Role::Down ? config.intermediateSize : config.hiddenSize;
    }

    std::vector<float> run() const {
        BlockWeights block;
        block.attentionNorm = attentionNorm;
        block.mlpNorm = mlpNorm;
        for (const Role role : kBlockRoles) {
            const std::vector<float>& w = weights.at(role);
            const std::int64_t inputs = cols(role);
            block.at(role).weight = std::make_shared<PackedMatrix>(
                rows(role), inputs, [&](std::int64_t first, std::int64_t count, float* out) {
                    std::memcpy(out, w.data() + first * inputs,
                                static_cast<std::size_t>(count * inputs) * sizeof(float));
                });
        }
        Slab slab;
        slab.rows = 20;
        slab.segments = {{0, 20, 0, -1}};
        slab.positions.resize(20);
        std::iota(slab.positions.begin(), slab.positions.end(), 0);
        RopeTable rope(config);
        rope.extendTo(20);
        Random random(2);
        std::vector<float> hidden(20 * 32);
        for (float& v : hidden) v = static_cast<float>(random.normal());
        BlockScratch scratch;
        forwardBlock(config, block, rope, slab, hidden.data(), scratch, {}, {});
        return hidden;
    }
};

std::vector<double> powersOfTwo(std::int64_t n, std::uint64_t seed) {
    Random random(seed);
    std::vector<double> step;
    for (std::int64_t j = 0; j < n; ++j) step.push_back(std::exp2(static_cast<double>(random.below(9)) - 4));
    return step;
}

std::span<float> noBias() {
    return {};
}

TEST(FoldInBlock, NormGainIntoItsReadersIsExactForPowersOfTwo) {
    const Block block;
    Block folded = block;
    const auto attention = powersOfTwo(32, 3), mlp = powersOfTwo(32, 4);
    folded.attentionNorm = foldIntoGain(folded.attentionNorm, attention);
    folded.mlpNorm = foldIntoGain(folded.mlpNorm, mlp);
    for (const Role role : {Role::Q, Role::K, Role::V}) foldIntoColumns(folded.weights.at(role), attention);
    for (const Role role : {Role::Gate, Role::Up}) foldIntoColumns(folded.weights.at(role), mlp);
    EXPECT_NE(folded.weights.at(Role::Q), block.weights.at(Role::Q));
    EXPECT_EQ(folded.run(), block.run());
}

TEST(FoldInBlock, UpRowsIntoDownColumnsIsExactForPowersOfTwo) {
    const Block block;
    Block folded = block;
    const auto step = powersOfTwo(block.config.intermediateSize, 5);
    foldIntoRows(folded.weights.at(Role::Up), noBias(), step);
    foldIntoColumns(folded.weights.at(Role::Down), step);
    EXPECT_EQ(folded.run(), block.run());
}

TEST(FoldInBlock, ValueRowsIntoOutputColumnsIsExactForPowersOfTwo) {
    const Block block;
    Block folded = block;
    const auto shared = powersOfTwo(block.config.kvWidth(), 6); // [2 heads of v, 8]
    std::vector<double> step;
    for (int head = 0; head < 4; ++head)
        step.insert(step.end(), shared.begin() + head / 2 * 8, shared.begin() + head / 2 * 8 + 8);
    ASSERT_EQ(valueSteps(step, 4, 2, 8), shared);
    foldIntoRows(folded.weights.at(Role::V), noBias(), shared);
    foldIntoColumns(folded.weights.at(Role::O), step);
    EXPECT_EQ(folded.run(), block.run());
}

TEST(FoldInBlock, OtherStepsRoundEveryNumberOnce) {
    const Block block;
    Block folded = block;
    std::vector<double> step;
    for (int j = 0; j < 32; ++j) step.push_back(0.013 * (j + 1));
    folded.attentionNorm = foldIntoGain(folded.attentionNorm, step);
    for (const Role role : {Role::Q, Role::K, Role::V}) foldIntoColumns(folded.weights.at(role), step);
    const auto a = folded.run(), b = block.run();
    EXPECT_NE(a, b);
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], 2e-5);
}

} // namespace
} // namespace qs
