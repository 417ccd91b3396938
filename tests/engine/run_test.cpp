// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "engine/tiny_model.h"
#include "engine/weight_cache.h"
#include "support/shared_data.h"

#include <atomic>
#include <map>

namespace qs {
namespace {

class Runs : public ::testing::Test {
protected:
    void SetUp() override {
        model.randomize(5);
        model.write(dir.path());
        checkpoint = openCheckpoint(dir.path());
    }
    SequenceTree tree(std::int64_t tokens, std::uint64_t seed = 1) const {
        SequenceTree t;
        t.segments.push_back({-1, test::randomIds(tokens, model.vocab, seed)});
        t.wanted.push_back({0, static_cast<int>(tokens) - 1});
        return t;
    }
    static QuantParams e2m1(double bias) {
        QuantParams p;
        p.format = Format::parse("e2m1");
        p.bias = {bias};
        return p;
    }

    test::TinyModel model;
    test::ScratchDir dir;
    std::shared_ptr<const Checkpoint> checkpoint;
};

struct Log : Observer {
    std::map<std::pair<std::size_t, std::string>, std::vector<float>> seen;
    bool wants(const TapId& tap) const override { return tap.block != 1; }
    void observe(std::size_t variant, const TapId& tap, const float* x, std::int64_t rows,
                 std::int64_t channels) override {
        auto& v = seen[{variant, tap.name()}];
        v.insert(v.end(), x, x + rows * channels);
    }
};

TEST_F(Runs, ObserversSeeAllRowsInOrderWhateverTheChunks) {
    std::vector<SequenceTree> trees;
    for (std::uint64_t i = 0; i < 12; ++i)
        trees.push_back(tree(20 + 19 * static_cast<std::int64_t>(i), i)); // more than one slab
    const std::vector<Variant> variants(2);
    Log whole, pieces;
    RunHooks hooks;
    hooks.observer = &whole;
    Engine(checkpoint).run(trees, variants, hooks);
    hooks.observer = &pieces;
    Engine(checkpoint, {std::uint64_t(1) << 16, 30}).run(trees, variants, hooks);
    std::int64_t rows = 0;
    for (const auto& t : trees) rows += t.tokens();
    EXPECT_EQ(whole.seen.size(), 2u * (2 * 4 + 1)); // blocks 0 and 2, and the head
    for (const auto& [key, values] : whole.seen) {
        const std::int64_t channels =
            key.second.find("down") != std::string::npos ? model.inner : model.hidden;
        EXPECT_EQ(static_cast<std::int64_t>(values.size()), rows * channels) << key.second;
        EXPECT_EQ(values, pieces.seen.at(key)) << key.second;
    }
    EXPECT_EQ(whole.seen.at({0, "blocks.2.down_in"}), whole.seen.at({1, "blocks.2.down_in"}));
}

TEST_F(Runs, TreesAreDoneInOrderAndProgressReachesTheEnd) {
    const std::vector<SequenceTree> trees = {tree(5), tree(9), tree(3), tree(7)};
    std::size_t next = 0;
    std::atomic<int> logits{0};
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t, std::span<const float* const>) { ++logits; };
    hooks.onTreesDone = [&](std::size_t first, std::size_t last) {
        EXPECT_EQ(first, next);
        EXPECT_GT(last, first);
        EXPECT_EQ(logits.load(), static_cast<int>(last)); // one wanted each
        next = last;
    };
    double done = 0;
    const Task task({}, [&](const Progress& p) {
        EXPECT_EQ(p.stage, "forward");
        EXPECT_EQ(p.total, 24);
        EXPECT_GE(p.done, done);
        done = p.done;
    });
    const Variant variant;
    Engine(checkpoint, {1 << 10, 0}).run(trees, {&variant, 1}, hooks, task);
    EXPECT_EQ(next, trees.size());
    EXPECT_EQ(done, 24);
}

TEST_F(Runs, AnErrorFromOnTreesDoneEndsTheRun) {
    RunHooks hooks;
    hooks.onTreesDone = [](std::size_t, std::size_t) { throw Error(ErrorCode::FileUnwritable, "disk full"); };
    const SequenceTree t = tree(4);
    const Variant variant;
    Engine engine(checkpoint);
    EXPECT_THROW(engine.run({&t, 1}, {&variant, 1}, hooks), Error);
    EXPECT_NO_THROW(engine.run({&t, 1}, {&variant, 1}, {}));
}

TEST_F(Runs, EmptyTreesAndSegmentsAreHarmless) {
    std::vector<SequenceTree> trees(3);
    trees[1].segments = {{-1, {}}, {0, {4, 5}}, {1, {}}, {2, {6}}};
    trees[1].wanted = {{3, 0}};
    std::vector<float> got;
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t, std::span<const float* const> rows) {
        got.assign(rows[0], rows[0] + model.vocab);
    };
    const Variant variant;
    Engine engine(checkpoint);
    engine.run(trees, {&variant, 1}, hooks);
    const auto expected = engine.logits({4, 5, 6});
    EXPECT_TRUE(std::equal(got.begin(), got.end(), expected.end() - model.vocab));
    EXPECT_TRUE(engine.logits({}).empty());
    engine.run({}, {&variant, 1}, hooks);
}

TEST_F(Runs, BadInputIsRefusedWithAReason) {
    Engine engine(checkpoint);
    const Variant variant;
    const auto message = [&](const SequenceTree& t) -> std::string {
        try {
            engine.run({&t, 1}, {&variant, 1}, {});
        } catch (const Error& e) {
            return e.code() == ErrorCode::BadArgument ? e.what() : "wrong code";
        }
        return "accepted";
    };
    SequenceTree t = tree(4);
    t.segments[0].tokens[2] = static_cast<TokenId>(model.vocab);
    EXPECT_NE(message(t).find("not in the vocabulary"), std::string::npos);
    t.segments[0].tokens[2] = -1;
    EXPECT_NE(message(t).find("not in the vocabulary"), std::string::npos);
    t = tree(model.maxLength + 1);
    EXPECT_NE(message(t).find("more than the model's"), std::string::npos);
    t = tree(model.maxLength);
    t.segments.push_back({0, {1}});
    EXPECT_NE(message(t).find("segment 1"), std::string::npos);
    t = tree(4);
    t.segments.push_back({1, {1}});
    EXPECT_NE(message(t).find("parent"), std::string::npos);
    t.segments[1].parent = -2;
    EXPECT_NE(message(t).find("parent"), std::string::npos);
    for (const LogitRequest& w :
         {LogitRequest{1, 0}, LogitRequest{-1, 0}, LogitRequest{0, 4}, LogitRequest{0, -1}}) {
        t = tree(4);
        t.wanted.push_back(w);
        EXPECT_NE(message(t).find("logits wanted"), std::string::npos);
    }
    t = tree(4);
    EXPECT_THROW(engine.run({&t, 1}, {}, {}), Error);
}

TEST_F(Runs, NumbersThatDoNotFitTheModelAreRefused) {
    Engine engine(checkpoint);
    const SequenceTree t = tree(4);
    const auto refused = [&](const SiteId& site, const PreparedSite& prepared) {
        auto p = std::make_shared<PreparedModel>();
        p->sites[site] = prepared;
        const Variant variant{"v", p};
        try {
            engine.run({&t, 1}, {&variant, 1}, {});
        } catch (const Error& e) {
            return e.code() == ErrorCode::BadRecipe;
        }
        return false;
    };
    PreparedSite s;
    s.weights = e2m1(4);
    EXPECT_FALSE(refused({0, Role::Q}, s));
    EXPECT_TRUE(refused({3, Role::Q}, s)); // there are three blocks
    s.weights.granularity = Granularity::Row;
    EXPECT_TRUE(refused({0, Role::Q}, s)); // one bias for many rows
    s = {};
    s.activations = e2m1(4);
    EXPECT_FALSE(refused({-1, Role::Head}, s));
    EXPECT_TRUE(refused({-1, Role::Embed}, s));
    s.activations.granularity = Granularity::Row;
    EXPECT_TRUE(refused({0, Role::Up}, s));
    s.activations = e2m1(std::nan(""));
    EXPECT_TRUE(refused({0, Role::Up}, s));
}

TEST_F(Runs, TheCacheSharesKeepsAndEvictsInAFixedOrder) {
    const SiteId q{0, Role::Q};
    const std::uint64_t qBytes = PackedMatrix::bytesFor(model.heads * model.headDim, model.hidden);
    WeightCache cache(*checkpoint, 2 * qBytes);
    cache.beginRun();
    const auto get = [&](const PreparedSite* prepared) { return cache.get({q, prepared}, {}).matrix; };
    PreparedSite four, fourAgain, five;
    four.weights = fourAgain.weights = e2m1(4);
    five.weights = e2m1(5);
    const auto full = get(nullptr);
    EXPECT_EQ(get(nullptr), full);
    const auto quantized = get(&four);
    EXPECT_NE(quantized, full);
    EXPECT_EQ(get(&fourAgain), quantized); // equal numbers, other object
    const auto other = get(&five);
    EXPECT_NE(other, quantized);
    EXPECT_EQ(get(&five), other); // no room, but alive until released
    cache.releaseTransient();
    EXPECT_LE(cache.keptBytes(), 2 * qBytes);
    EXPECT_EQ(get(nullptr), full); // the first comers stayed
    EXPECT_EQ(get(&four), quantized);

    cache.beginRun();
    get(&four);
    const auto newcomer = get(&five); // takes the place of the one that this run did not use
    cache.releaseTransient();
    EXPECT_EQ(get(&five), newcomer);
    EXPECT_EQ(get(&four), quantized);
    EXPECT_NE(get(nullptr), full);

    cache.beginRun();
    cache.touch({q, &four}); // not needed now, but not stale either
    get(&five);
    cache.releaseTransient();
    get(nullptr);
    cache.releaseTransient();
    EXPECT_EQ(get(&four), quantized);
    EXPECT_EQ(get(&five), newcomer);
}

TEST_F(Runs, ACompensationIsPackedOnce) {
    const SiteId q{0, Role::Q};
    WeightCache cache(*checkpoint, 1 << 20);
    PreparedSite site;
    site.compensation.rank = 2;
    site.compensation.down.assign(static_cast<std::size_t>(2 * model.hidden), 0.5f);
    site.compensation.up.assign(static_cast<std::size_t>(2 * model.heads * model.headDim), 0.25f);
    cache.beginRun();
    const SiteWeights first = cache.get({q, &site}, {});
    ASSERT_TRUE(first.down && first.up);
    EXPECT_EQ(first.down->outputs(), 2);
    EXPECT_EQ(first.up->inputs(), 2);
    cache.beginRun();
    EXPECT_EQ(cache.get({q, &site}, {}).down, first.down);
    site.compensation.up[3] = 0.5f;
    const SiteWeights other = cache.get({q, &site}, {});
    EXPECT_NE(other.up, first.up);
    const PreparedSite none;
    EXPECT_EQ(cache.get({q, &none}, {}).down, nullptr);
}

} // namespace
} // namespace qs
