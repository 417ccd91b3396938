// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <functional>

namespace qs {
namespace {

struct Architecture {
    std::string name;
    std::function<void(test::TinyModel&)> describe;
};
/// For messages: gtest would print the bytes, padding included.
void PrintTo(const Architecture& a, std::ostream* out) {
    *out << a.name;
}
class Architectures : public ::testing::TestWithParam<Architecture> {};

TEST_P(Architectures, LogitsEqualThePlainForwardInDouble) {
    test::TinyModel model;
    GetParam().describe(model);
    model.randomize(11);
    const test::ScratchDir dir;
    model.write(dir.path());
    Engine engine(openCheckpoint(dir.path()));
    const auto ids = test::randomIds(75, model.vocab, 12);
    const auto expected = model.logits(ids);
    const auto got = engine.logits(ids);
    ASSERT_EQ(got.size(), expected.size());
    double worst = 0, largest = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        worst = std::max(worst, std::fabs(got[i] - expected[i]));
        largest = std::max(largest, std::fabs(expected[i]));
    }
    EXPECT_LE(worst, 1e-4);
    EXPECT_GT(largest, 1.0); // not a model that says nothing
}

/// Longer than the rows that pass through the tokenwise parts of a block together.
TEST(LongSequences, EqualThePlainForwardAndTheirOwnTree) {
    test::TinyModel model;
    model.layers = 1, model.hidden = 24, model.inner = 40, model.heads = 3, model.kvHeads = 1,
    model.maxLength = 1300;
    model.randomize(31);
    const test::ScratchDir dir;
    model.write(dir.path());
    Engine engine(openCheckpoint(dir.path()));
    const auto ids = test::randomIds(1203, model.vocab, 32);
    const auto got = engine.logits(ids);
    const auto expected = model.logits(ids);
    double worst = 0;
    for (std::size_t i = 0; i < got.size(); ++i) worst = std::max(worst, std::fabs(got[i] - expected[i]));
    EXPECT_LE(worst, 1e-4);

    SequenceTree tree;
    tree.segments = {{-1, {ids.begin(), ids.begin() + 777}},
                     {0, {ids.begin() + 5, ids.begin() + 25}},
                     {0, {ids.begin() + 777, ids.end()}}};
    tree.wanted = {{0, 0}, {0, 511}, {0, 512}, {0, 776}, {2, 0}, {2, 425}};
    const std::size_t positions[] = {0, 511, 512, 776, 777, 1202};
    RunHooks hooks;
    std::vector<std::vector<float>> rows(6);
    hooks.onLogits = [&](std::size_t, std::size_t wanted, std::span<const float* const> x) {
        rows[wanted].assign(x[0], x[0] + model.vocab);
    };
    const Variant variant;
    engine.run({&tree, 1}, {&variant, 1}, hooks);
    const auto vocab = static_cast<std::ptrdiff_t>(model.vocab);
    for (std::size_t w = 0; w < 6; ++w) {
        const auto at = got.begin() + static_cast<std::ptrdiff_t>(positions[w]) * vocab;
        EXPECT_EQ(rows[w], std::vector<float>(at, at + vocab)) << positions[w];
    }
}

using M = test::TinyModel;
INSTANTIATE_TEST_SUITE_P(
    Kinds, Architectures,
    ::testing::Values(
        Architecture{"llama", [](M&) {}},
        Architecture{"llama_tied_bf16", [](M& m) { m.tied = true, m.dtype = "BF16"; }},
        Architecture{"llama3_scaling", [](M& m) { m.llama3Scaling = true, m.theta = 500; }},
        Architecture{"linear_scaling", [](M& m) { m.linearScaling = 4; }},
        Architecture{"mistral_window", [](M& m) { m.modelType = "mistral", m.window = 13; }},
        Architecture{"qwen2_bias", [](M& m) { m.modelType = "qwen2", m.qkvBias = true, m.tied = true; }},
        Architecture{"qwen3_qk_norm", [](M& m) { m.modelType = "qwen3", m.qkNorm = true, m.headDim = 20; }},
        Architecture{"one_kv_head", [](M& m) { m.kvHeads = 1, m.headDim = 8; }},
        Architecture{"odd_sizes",
                     [](M& m) {
                         m.hidden = 30, m.inner = 37, m.heads = 3, m.kvHeads = 3, m.headDim = 10,
                         m.vocab = 53;
                     }}),
    [](const auto& a) { return a.param.name; });

} // namespace
} // namespace qs
