// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that take over what earlier ones computed, against runs that compute everything.
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "engine/boundary_cache.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <algorithm>

namespace qs {
namespace {

constexpr int kLayers = 5;
using Logits = std::vector<std::vector<float>>; ///< by wanted position, all trees

class Boundaries : public ::testing::Test {
protected:
    Boundaries() {
        model_.layers = kLayers;
        model_.hidden = 64;
        model_.randomize(51);
        model_.write(dir_.path());
        checkpoint_ = openCheckpoint(dir_.path());
        const auto ids = test::randomIds(37, model_.vocab, 3);
        SequenceTree tree, other;
        tree.segments = {{-1, {ids.begin(), ids.begin() + 20}}, {0, {ids.begin() + 20, ids.end()}}};
        tree.wanted = {{0, 3}, {0, 19}, {1, 16}};
        other.segments = {{-1, {ids.begin() + 5, ids.begin() + 12}}};
        other.wanted = {{0, 6}};
        trees_ = {tree, other};
    }

    std::uint64_t boundaryBytes() const { return 44 * 64 * sizeof(float); }

    /// One of several ways to treat a site, different for every seed.
    PreparedSite siteOf(const SiteId& site, std::uint64_t seed) const {
        Random random(seed);
        const WeightRef weight = checkpoint_->weight(site);
        const auto w = weight.readAll();
        const double clip = 0.5 + 0.5 * random.uniformAt(1);
        PreparedSite p;
        const auto weights = [&](const char* format, Granularity g, std::int64_t group = 0) {
            return minMaxParams(Format::parse(format), g, group, w.data(), weight.rows(), weight.cols(),
                                clip);
        };
        const int kind = site.role == Role::Embed ? 5 : static_cast<int>(random.at(0) % 5);
        QuantParams& a = p.activations;
        a.format = Format::parse(kind == 1 ? "int8" : "e2m1");
        a.bias = {biasForMax(a.format, 3 * clip)};
        switch (kind) {
        case 0: // integers
            p.weights = weights("e2m1", Granularity::Row);
            break;
        case 1: // a correction beside integers
            p.weights = weights("int4", Granularity::Tensor);
            p.compensation.rank = 2;
            for (std::int64_t i = 0; i < 2 * weight.cols(); ++i)
                p.compensation.down.push_back(
                    static_cast<float>(0.01 * random.uniformAt(100 + static_cast<std::uint64_t>(i))));
            p.compensation.up.assign(static_cast<std::size_t>(2 * weight.rows()), 0.25f);
            break;
        case 2: // blocks
            p.weights = weights("e2m1", Granularity::Group, 16);
            a.bias.clear();
            a.granularity = Granularity::Token;
            a.groupSize = 16;
            break;
        case 3: { // floating point, in another basis
            InputTransform t;
            for (std::int64_t j = 0; j < weight.cols(); ++j)
                t.gain.push_back(static_cast<float>(1 + clip * static_cast<double>(j % 3)));
            p.transform = std::make_shared<const InputTransform>(std::move(t));
            p.weights = weights("e3m4", Granularity::Row);
            a = {};
            break;
        }
        case 4: { // chosen codes
            p.weights = weights("int4", Granularity::Row);
            std::vector<std::uint8_t> bits(w.size());
            for (std::size_t i = 0; i < bits.size(); ++i)
                bits[i] = static_cast<std::uint8_t>(random.at(i) % 16);
            p.weightBits = std::make_shared<const std::vector<std::uint8_t>>(std::move(bits));
            break;
        }
        default:
            p.weights = weights("e2m1", Granularity::Row);
            a = {};
        }
        return p;
    }

    Logits run(Engine& engine, const std::vector<Variant>& variants, BoundaryCache* boundaries,
               std::vector<std::pair<std::size_t, int>>* computed = nullptr, const Task& task = {}) const {
        Logits out;
        std::vector<std::size_t> first = {0};
        for (const SequenceTree& t : trees_) first.push_back(first.back() + t.wanted.size());
        out.resize(first.back() * variants.size());
        RunHooks hooks;
        hooks.boundaries = boundaries;
        hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> rows) {
            for (std::size_t v = 0; v < variants.size(); ++v)
                out[(first[tree] + wanted) * variants.size() + v].assign(rows[v], rows[v] + model_.vocab);
        };
        if (computed) hooks.onBlockDone = [&](std::size_t v, int block) { computed->emplace_back(v, block); };
        engine.run(trees_, variants, hooks, task);
        return out;
    }
    Logits whole(const Variant& variant) const {
        Engine fresh(checkpoint_);
        return run(fresh, {variant}, nullptr);
    }

    test::TinyModel model_;
    test::ScratchDir dir_;
    std::shared_ptr<const Checkpoint> checkpoint_;
    std::vector<SequenceTree> trees_;
};

TEST_F(Boundaries, AnyChainOfChangesGivesTheBitsOfAWholeRun) {
    const auto sites = checkpoint_->sites();
    for (const Backend backend : {Backend::Simulate, Backend::Packed})
        for (const std::uint64_t room : {0, 1, 2, 100}) {
            Engine engine(checkpoint_);
            BoundaryCache cache(room * boundaryBytes());
            Random random(7 + room);
            PreparedModel now;
            for (int step = 0; step < 24; ++step) {
                // embedding, head, first and last block get their turn, and so does a return to nothing
                const SiteId site = step == 1   ? SiteId{-1, Role::Embed}
                                    : step == 2 ? SiteId{-1, Role::Head}
                                    : step == 3 ? SiteId{0, Role::V}
                                    : step == 4 ? SiteId{kLayers - 1, Role::Down}
                                                : sites[random.next() % sites.size()];
                if (now.sites.contains(site) && random.next() % 3 == 0)
                    now.sites.erase(site);
                else
                    now.sites[site] = siteOf(site, random.next());
                if (step == 15) now.sites.clear();
                const Variant variant{"v", std::make_shared<const PreparedModel>(now), backend};
                setThreadCount(step % 2 == 0 ? 1 : 0);
                EXPECT_EQ(run(engine, {variant}, &cache), whole(variant)) << room << " " << step;
                EXPECT_LE(cache.bytes(), room * boundaryBytes());
            }
        }
    setThreadCount(0);
}

TEST_F(Boundaries, OnlyBlocksFromTheFirstChangedOneAreComputed) {
    Engine engine(checkpoint_);
    BoundaryCache cache(100 * boundaryBytes());
    PreparedModel now;
    const auto blocks = [&] {
        std::vector<std::pair<std::size_t, int>> computed;
        run(engine, {{"v", std::make_shared<const PreparedModel>(now), Backend::Packed}}, &cache, &computed);
        std::vector<int> list;
        for (const auto& [variant, block] : computed) list.push_back(block);
        return list;
    };
    EXPECT_EQ(blocks(), (std::vector{0, 1, 2, 3, 4}));
    EXPECT_EQ(cache.bytes(), kLayers * boundaryBytes());
    EXPECT_EQ(blocks(), std::vector<int>{});
    now.sites[{3, Role::K}] = siteOf({3, Role::K}, 1);
    EXPECT_EQ(blocks(), (std::vector{3, 4}));
    now.sites[{-1, Role::Head}] = siteOf({-1, Role::Head}, 1);
    EXPECT_EQ(blocks(), std::vector<int>{});
    now.sites[{-1, Role::Embed}] = siteOf({-1, Role::Embed}, 1);
    EXPECT_EQ(blocks(), (std::vector{0, 1, 2, 3, 4}));
    trees_[1].segments[0].tokens[2] ^= 1; // another text
    EXPECT_EQ(blocks(), (std::vector{0, 1, 2, 3, 4}));
}

TEST_F(Boundaries, ATightBudgetKeepsTheBoundaryBeforeTheLastChange) {
    Engine engine(checkpoint_);
    BoundaryCache cache(2 * boundaryBytes());
    PreparedModel now;
    for (std::uint64_t seed = 1; seed < 4; ++seed) {
        now.sites[{3, Role::Up}] = siteOf({3, Role::Up}, seed);
        std::vector<std::pair<std::size_t, int>> computed;
        run(engine, {{"v", std::make_shared<const PreparedModel>(now)}}, &cache, &computed);
        if (seed == 3) {
            EXPECT_EQ(computed.size(), 2u);
        } // blocks 3 and 4
    }
    EXPECT_EQ(cache.bytes(), 2 * boundaryBytes());
}

TEST_F(Boundaries, ARunThatWasCancelledLeavesNothingWrong) {
    Engine engine(checkpoint_);
    BoundaryCache cache(100 * boundaryBytes());
    PreparedModel now;
    for (int stopAt = 1; stopAt < 60; stopAt += 4) {
        const SiteId site{stopAt % kLayers, Role::Gate};
        now.sites[site] = siteOf(site, static_cast<std::uint64_t>(stopAt));
        const Variant variant{"v", std::make_shared<const PreparedModel>(now), Backend::Packed};
        int checkpoints = 0;
        const Task task({}, {}, [&] {
            if (++checkpoints == stopAt) throw Error(ErrorCode::Cancelled, "enough");
        });
        try {
            run(engine, {variant}, &cache, nullptr, task);
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::Cancelled);
        }
        if (stopAt % 3 == 0) {
            EXPECT_EQ(run(engine, {variant}, &cache), whole(variant)) << stopAt;
        }
    }
}

TEST_F(Boundaries, VariantsSideBySideShareWhatTheyHaveInCommon) {
    PreparedModel all;
    for (const SiteId& site : checkpoint_->sites())
        if (site.role != Role::Embed) all.sites[site] = siteOf(site, 5);
    std::vector<Variant> variants = {{"full", nullptr}, {"all", std::make_shared<PreparedModel>(all)}};
    for (int block = 0; block < kLayers; ++block) {
        PreparedModel without = all, alone;
        without.sites.erase({block, Role::O});
        alone.sites[{block, Role::O}] = all.sites.at({block, Role::O});
        variants.push_back({"without", std::make_shared<PreparedModel>(without)});
        variants.push_back({"alone", std::make_shared<PreparedModel>(alone)});
    }
    variants.push_back(variants[3]);
    Logits expected;
    std::vector<Logits> apart;
    for (const Variant& v : variants) apart.push_back(whole(v));
    for (std::size_t i = 0; i < apart[0].size(); ++i)
        for (const Logits& a : apart) expected.push_back(a[i]);

    Engine engine(checkpoint_);
    std::vector<std::pair<std::size_t, int>> computed;
    EXPECT_EQ(run(engine, variants, nullptr, &computed), expected);
    // two whole passes, and twice 5 + 4 + 3 + 2 + 1 blocks
    EXPECT_EQ(computed.size(), 2u * kLayers + 30u);
    for (const std::uint64_t room : {0, 2, 5, 100}) {
        BoundaryCache cache(room * boundaryBytes(), 2);
        EXPECT_EQ(run(engine, variants, &cache), expected);
        std::rotate(variants.begin() + 1, variants.begin() + 5, variants.end());
        computed.clear();
        Logits again = run(engine, variants, &cache, &computed);
        if (room == 100) {
            EXPECT_LE(computed.size(), 30u);
        }
        std::rotate(variants.begin() + 1, variants.end() - 4, variants.end());
        for (std::size_t i = 0; i < again.size(); i += variants.size()) {
            const auto row = again.begin() + static_cast<std::ptrdiff_t>(i);
            std::rotate(row + 1, row + static_cast<std::ptrdiff_t>(variants.size()) - 4,
                        row + static_cast<std::ptrdiff_t>(variants.size()));
        }
        EXPECT_EQ(again, expected);
        EXPECT_LE(cache.bytes(), room * boundaryBytes());
    }
}

TEST_F(Boundaries, TheHeadMayBeInBf16WhileTheBodyIsNot) {
    if (!PackedMatrix::supportsBf16()) GTEST_SKIP() << "no bf16 products here";
    Engine engine(checkpoint_);
    BoundaryCache cache(100 * boundaryBytes());
    Variant variant{"v", nullptr};
    const Logits f32 = run(engine, {variant}, &cache);
    variant.headPrecision = Precision::Bf16;
    std::vector<std::pair<std::size_t, int>> computed;
    const Logits mixed = run(engine, {variant}, &cache, &computed);
    EXPECT_TRUE(computed.empty());
    EXPECT_NE(mixed, f32);
    EXPECT_EQ(mixed, whole(variant));
    variant.precision = Precision::Bf16;
    EXPECT_NE(run(engine, {variant}, &cache), mixed);
}

TEST_F(Boundaries, NothingIsTakenOverUnderTheEyesOfAnObserver) {
    struct None : Observer {
        bool wants(const TapId&) const override { return false; }
        void observe(std::size_t, const TapId&, const float*, std::int64_t, std::int64_t) override {}
    } observer;
    Engine engine(checkpoint_);
    BoundaryCache cache(boundaryBytes());
    RunHooks hooks;
    hooks.boundaries = &cache;
    hooks.observer = &observer;
    const Variant variant;
    EXPECT_THROW(engine.run(trees_, {&variant, 1}, hooks), Error);
}

} // namespace
} // namespace qs
