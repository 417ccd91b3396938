// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <map>
#include <mutex>

namespace qs {
namespace {

using Logits = std::map<std::pair<std::size_t, std::size_t>,
                        std::vector<std::vector<float>>>; ///< (tree, wanted) -> per variant

Logits run(Engine& engine, const std::vector<SequenceTree>& trees, const std::vector<Variant>& variants,
           const Task& task = {}) {
    Logits out;
    std::mutex mutex;
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> rows) {
        const auto vocab = static_cast<std::size_t>(engine.checkpoint().config->vocabSize);
        const std::lock_guard lock(mutex);
        for (const float* row : rows) out[{tree, wanted}].emplace_back(row, row + vocab);
    };
    engine.run(trees, variants, hooks, task);
    return out;
}

SequenceTree sequence(const std::vector<TokenId>& ids) {
    SequenceTree tree;
    tree.segments.push_back({-1, ids});
    for (std::size_t i = 0; i < ids.size(); i += 3) tree.wanted.push_back({0, static_cast<int>(i)});
    return tree;
}

/// Weights in E2M1 per row with a bias that fits the random weights, inputs per token; the embedding and the
/// head too.
Variant quantized(const Checkpoint& checkpoint) {
    auto prepared = std::make_shared<PreparedModel>();
    for (const SiteId& site : checkpoint.sites()) {
        PreparedSite& s = prepared->sites[site];
        s.weights.format = Format::parse("e2m1");
        s.weights.granularity = Granularity::Row;
        for (std::int64_t r = 0; r < checkpoint.weight(site).rows(); ++r)
            s.weights.bias.push_back(4.5 + 0.01 * static_cast<double>(r % 50));
        if (site.role == Role::Embed) continue;
        s.activations.format = Format::parse("e3m2");
        s.activations.granularity = Granularity::Token;
    }
    return {"quantized", prepared};
}

class Determinism : public ::testing::Test {
protected:
    void SetUp() override {
        // Several panels per product, several row blocks and slabs per chunk.
        model.hidden = 72, model.inner = 330, model.heads = 9, model.kvHeads = 3, model.vocab = 701,
        model.maxLength = 400;
        model.randomize(3);
        model.write(dir.path());
        checkpoint = openCheckpoint(dir.path());
        for (std::uint64_t i = 0; i < 9; ++i)
            trees.push_back(sequence(
                test::randomIds(i == 4 ? 1 : 30 + 37 * static_cast<std::int64_t>(i), model.vocab, i)));
        variants = {{"full", nullptr}, quantized(*checkpoint)};
    }
    void TearDown() override { setThreadCount(0); }

    test::TinyModel model;
    test::ScratchDir dir;
    std::shared_ptr<const Checkpoint> checkpoint;
    std::vector<SequenceTree> trees;
    std::vector<Variant> variants;
};

TEST_F(Determinism, ThreadsBudgetAndChunksDoNotChangeBits) {
    setThreadCount(1);
    Engine reference(checkpoint);
    const Logits expected = run(reference, trees, variants);
    ASSERT_NE(expected.begin()->second[0], expected.begin()->second[1]); // quantization does something
    EXPECT_EQ(run(reference, trees, variants), expected);                // from the warm cache
    for (const int threads : {2, 4})
        for (const std::uint64_t budget : {std::uint64_t(1) << 20, std::uint64_t(4) << 30}) {
            setThreadCount(threads);
            Engine engine(checkpoint, {budget, 30});
            EXPECT_EQ(run(engine, trees, variants), expected) << threads << " threads, " << budget;
            EXPECT_EQ(run(engine, trees, variants), expected)
                << threads << " threads, " << budget << ", again";
        }
    Engine hasty(checkpoint, {std::uint64_t(1) << 16, 0}); // one tree per chunk
    EXPECT_EQ(run(hasty, trees, variants), expected);
}

TEST_F(Determinism, ASequenceAloneEqualsItselfAmongOthers) {
    Engine engine(checkpoint);
    const Logits together = run(engine, trees, variants);
    for (std::size_t t = 0; t < trees.size(); ++t)
        for (std::size_t v = 0; v < variants.size(); ++v)
            for (const auto& [key, rows] : run(engine, {trees[t]}, {variants[v]}))
                ASSERT_EQ(rows[0], together.at({t, key.second})[v]) << "tree " << t << " variant " << v;
}

TEST_F(Determinism, SharedPrefixesEqualSeparateSequences) {
    const auto prefix = test::randomIds(45, model.vocab, 20), middle = test::randomIds(3, model.vocab, 21);
    std::vector<std::vector<TokenId>> endings = {test::randomIds(7, model.vocab, 22),
                                                 test::randomIds(1, model.vocab, 23),
                                                 test::randomIds(19, model.vocab, 24)};
    SequenceTree tree;
    tree.segments = {{-1, prefix}, {0, endings[0]}, {0, middle}, {2, endings[1]}, {2, endings[2]}};
    tree.wanted = {{0, 44}, {1, 6}, {3, 0}, {4, 18}, {2, 2}};
    const auto join = [](std::initializer_list<std::vector<TokenId>> parts) {
        SequenceTree t;
        t.segments.emplace_back();
        for (const auto& p : parts)
            t.segments[0].tokens.insert(t.segments[0].tokens.end(), p.begin(), p.end());
        t.wanted = {{0, static_cast<int>(t.segments[0].tokens.size()) - 1}};
        return t;
    };
    const std::vector<SequenceTree> separate = {join({prefix}), join({prefix, endings[0]}),
                                                join({prefix, middle, endings[1]}),
                                                join({prefix, middle, endings[2]}), join({prefix, middle})};
    Engine engine(checkpoint);
    const Logits shared = run(engine, {trees[1], tree}, variants), apart = run(engine, separate, variants);
    for (std::size_t i = 0; i < separate.size(); ++i) EXPECT_EQ(shared.at({1, i}), apart.at({i, 0})) << i;
}

TEST_F(Determinism, AnotherRunInACheckpointChangesNothing) {
    Engine engine(checkpoint), other(checkpoint);
    const Logits expected = run(engine, trees, variants);
    int yields = 0;
    const auto ids = test::randomIds(20, model.vocab, 30);
    const auto probe = other.logits(ids);
    const Task task({}, {}, [&] {
        if (++yields % 50 == 0) {
            EXPECT_EQ(other.logits(ids), probe);
        }
    });
    EXPECT_EQ(run(engine, trees, variants, task), expected);
    EXPECT_GT(yields, 100); // there are many places where urgent work gets in
}

TEST_F(Determinism, CancelStopsARunAndLeavesTheEngineUsable) {
    Engine engine(checkpoint);
    const Logits expected = run(engine, trees, variants);
    std::stop_source source;
    int yields = 0;
    const Task task(source.get_token(), {}, [&] {
        if (++yields == 40) source.request_stop();
    });
    try {
        run(engine, trees, variants, task);
        FAIL();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::Cancelled);
    }
    EXPECT_EQ(yields, 40);
    EXPECT_EQ(run(engine, trees, variants), expected);
}

} // namespace
} // namespace qs
