// SPDX-License-Identifier: GPL-3.0-or-later
// Token by token with a cache: the bits of the whole pass, and what is chosen from them.
#include "engine/generate.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "engine/cached_pass.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

using Rows = std::vector<std::vector<float>>; ///< [token][vocab]

std::shared_ptr<PreparedModel> prepare(const Checkpoint& checkpoint, const char* weights,
                                       const char* activations, Granularity activationsBy) {
    auto model = std::make_shared<PreparedModel>();
    for (const SiteId& site : checkpoint.sites()) {
        if (site.role == Role::Embed) continue;
        const WeightRef weight = checkpoint.weight(site);
        const auto w = weight.readAll();
        PreparedSite& p = model->sites[site];
        p.weights =
            minMaxParams(Format::parse(weights), Granularity::Row, 0, w.data(), weight.rows(), weight.cols());
        p.activations.format = Format::parse(activations);
        p.activations.granularity = activationsBy;
        if (activationsBy == Granularity::Tensor)
            p.activations.bias = {biasForMax(p.activations.format, 3.0)};
        if (activationsBy == Granularity::Column)
            for (std::int64_t k = 0; k < weight.cols(); ++k)
                p.activations.bias.push_back(0.7 + static_cast<double>(k * k % 4));
    }
    return model;
}

class CachedModel : public ::testing::Test {
protected:
    void build(const std::function<void(test::TinyModel&)>& change = {}) {
        model_.hidden = 72;
        model_.inner = 200;
        model_.vocab = 151;
        model_.maxLength = 90;
        if (change) change(model_);
        model_.randomize(61);
        model_.write(dir_.path());
        checkpoint_ = openCheckpoint(dir_.path());
        ids_ = test::randomIds(70, model_.vocab, 62);
    }
    void TearDown() override { setThreadCount(0); }

    std::vector<Variant> variants() const {
        std::vector<Variant> out = {{"full", nullptr}};
        const auto tokens = prepare(*checkpoint_, "e2m1", "int8", Granularity::Token),
                   shifted = prepare(*checkpoint_, "e2m1", "e2m1", Granularity::Column),
                   floating = prepare(*checkpoint_, "e4m3", "e3m2", Granularity::Token);
        for (const Backend backend : {Backend::Simulate, Backend::Packed}) {
            out.push_back({"token", tokens, backend});
            out.push_back({"shifted", shifted, backend});
            out.push_back({"floating", floating, backend});
        }
        if (PackedMatrix::supportsBf16())
            out.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
        return out;
    }

    std::vector<TokenId> part(std::int64_t first, std::int64_t last) const {
        return {ids_.begin() + first, ids_.begin() + last};
    }
    Rows fullPass(const Variant& variant, const std::vector<TokenId>& ids) const {
        const auto vocab = static_cast<std::size_t>(model_.vocab);
        const auto all = Engine(checkpoint_).logits(ids, variant);
        Rows rows;
        for (std::size_t t = 0; t < ids.size(); ++t)
            rows.emplace_back(all.begin() + static_cast<std::ptrdiff_t>(t * vocab),
                              all.begin() + static_cast<std::ptrdiff_t>((t + 1) * vocab));
        return rows;
    }
    static std::vector<float> last(const CachedPass& pass, std::size_t variant, std::size_t sequence = 0) {
        const auto row = pass.logits(variant, sequence);
        return {row.begin(), row.end()};
    }

    test::TinyModel model_;
    test::ScratchDir dir_;
    std::shared_ptr<const Checkpoint> checkpoint_;
    std::vector<TokenId> ids_;
};

/// A prompt, then pieces of several lengths, single tokens among them, across the blocks of 16.
void expectFullPassBits(const Checkpoint& checkpoint, const std::vector<TokenId>& ids,
                        const std::vector<Variant>& variants, const std::vector<Rows>& expected) {
    PassMemory memory(checkpoint, std::uint64_t(1) << 30);
    CachedPass pass(checkpoint, memory, variants, static_cast<std::int64_t>(ids.size()));
    std::size_t at = 0;
    for (const std::size_t length : {13u, 1u, 1u, 1u, 1u, 20u, 1u, 3u, 16u, 1u, 1u, 11u}) {
        pass.extend({{ids.begin() + static_cast<std::ptrdiff_t>(at),
                      ids.begin() + static_cast<std::ptrdiff_t>(at + length)}},
                    {});
        at += length;
        for (std::size_t v = 0; v < variants.size(); ++v) {
            const auto row = pass.logits(v, 0);
            ASSERT_TRUE(std::equal(row.begin(), row.end(), expected[v][at - 1].begin()))
                << variants[v].name << " " << backendName(variants[v].backend) << ", token " << at - 1;
        }
    }
    ASSERT_EQ(at, ids.size());
}

TEST_F(CachedModel, HasTheBitsOfTheFullPass) {
    build();
    const auto all = variants();
    std::vector<Rows> expected;
    for (const Variant& v : all) expected.push_back(fullPass(v, ids_));
    ASSERT_NE(expected[0][20], expected[1][20]); // quantization does something
    for (const int threads : {1, 3}) {
        setThreadCount(threads);
        expectFullPassBits(*checkpoint_, ids_, all, expected);
    }
}

TEST_F(CachedModel, HasThemWithAWindowNormedHeadsAndATiedHead) {
    build([](test::TinyModel& m) {
        m.modelType = "qwen3";
        m.qkNorm = true;
        m.tied = true;
    });
    const std::vector<Variant> full = {{"full", nullptr}};
    expectFullPassBits(*checkpoint_, ids_, full, {fullPass(full[0], ids_)});
}

TEST_F(CachedModel, HasThemWithASlidingWindow) {
    build([](test::TinyModel& m) {
        m.modelType = "mistral";
        m.window = 19;
    });
    const std::vector<Variant> full = {{"full", nullptr}};
    expectFullPassBits(*checkpoint_, ids_, full, {fullPass(full[0], ids_)});
}

TEST_F(CachedModel, ForksAndForgetsSequences) {
    build();
    const auto all = variants();
    const std::vector<Variant> two = {all[0], all[4]};
    PassMemory memory(*checkpoint_, 0); // nothing is kept
    CachedPass pass(*checkpoint_, memory, two, 70);
    const auto with = [&](std::vector<TokenId> head, std::initializer_list<TokenId> tail) {
        head.insert(head.end(), tail);
        return head;
    };
    pass.extend({part(0, 21)}, {});
    pass.keep({0, 0, 0});
    pass.extend({{3}, {4, 5}, {6}}, {});
    pass.keep({2, 1, 1});
    pass.extend({{7, 8}, {9}, {10}}, {});
    ASSERT_EQ(pass.sequences(), 3u);
    for (std::size_t v = 0; v < 2; ++v) {
        EXPECT_EQ(last(pass, v, 0), fullPass(two[v], with(part(0, 21), {6, 7, 8})).back());
        EXPECT_EQ(last(pass, v, 1), fullPass(two[v], with(part(0, 21), {4, 5, 9})).back());
        EXPECT_EQ(last(pass, v, 2), fullPass(two[v], with(part(0, 21), {4, 5, 10})).back());
    }
}

TEST_F(CachedModel, RefusesWhatDoesNotFit) {
    build();
    PassMemory memory(*checkpoint_, 1 << 20);
    const std::vector<Variant> full = {{"full", nullptr}};
    EXPECT_THROW(CachedPass(*checkpoint_, memory, full, 91), Error);
    CachedPass pass(*checkpoint_, memory, full, 5);
    EXPECT_THROW(pass.extend({{1, 2, 3, 4, 5, 6}}, {}), Error);
    EXPECT_THROW(pass.extend({{151}}, {}), Error);
    EXPECT_THROW(pass.extend({{-1}}, {}), Error);
    EXPECT_THROW(pass.extend({{}}, {}), Error);
    EXPECT_THROW(pass.extend({{1}, {2}}, {}), Error);
    pass.extend({{1, 2, 3, 4, 5}}, {});
    EXPECT_THROW(pass.extend({{1}}, {}), Error);
}

class Generation : public CachedModel {
protected:
    GenerationRequest request(std::int64_t maxTokens) const {
        GenerationRequest r;
        r.prompt = part(0, 9);
        r.variants = variants();
        r.maxTokens = maxTokens;
        return r;
    }
};

/// The text again with full passes: every token is the most likely one, and every view is what that variant
/// says of it.
TEST_F(Generation, GreedyIsWhatFullPassesChoose) {
    build();
    const GenerationRequest r = request(20);
    const auto texts = Generator(checkpoint_).run(r);
    ASSERT_EQ(texts.size(), r.variants.size());
    for (std::size_t v = 0; v < texts.size(); ++v) {
        ASSERT_EQ(texts[v].tokens.size(), 20u);
        EXPECT_EQ(texts[v].end, GenerationEnd::MaxTokens);
        std::vector<TokenId> ids = r.prompt;
        for (const TokenId id : texts[v].ids()) ids.push_back(id);
        for (std::size_t w = 0; w < texts.size(); ++w) {
            const Rows rows = fullPass(r.variants[w], ids);
            for (std::size_t i = 0; i < 20; ++i) {
                const auto& row = rows[r.prompt.size() + i - 1];
                const TokenId id = texts[v].tokens[i].id;
                const TokenView& view = texts[v].tokens[i].views[w];
                EXPECT_NEAR(view.probability, std::exp(scoreTarget(row, id).logProbability), 1e-12);
                EXPECT_EQ(view.rank == 0, scoreTarget(row, id).greedy);
                ASSERT_EQ(view.top.size(), 5u);
                EXPECT_TRUE(scoreTarget(row, view.top[0].id).greedy);
                if (v == w) {
                    EXPECT_EQ(view.rank, 0);
                }
            }
        }
    }
    // The backends agree in bits, and the recipes do not agree with full precision.
    EXPECT_EQ(texts[1].ids(), texts[4].ids());
    EXPECT_EQ(firstDifference(texts[1], texts[4]), std::nullopt);
    EXPECT_TRUE(firstDifference(texts[0], texts[2]).has_value());
}

TEST_F(Generation, AVariantAloneChoosesTheSame) {
    build();
    for (const double temperature : {0.0, 1.3}) {
        GenerationRequest r = request(15);
        r.sampling = {temperature, 40, 0.95, 7};
        const auto together = Generator(checkpoint_).run(r);
        for (std::size_t v = 0; v < together.size(); ++v) {
            GenerationRequest alone = r;
            alone.variants = {r.variants[v]};
            EXPECT_EQ(Generator(checkpoint_).run(alone)[0].ids(), together[v].ids());
        }
    }
}

TEST_F(Generation, SamplesRepeatWithTheSeedAndChangeWithIt) {
    build();
    GenerationRequest r = request(15);
    r.sampling.temperature = 1;
    Generator generator(checkpoint_);
    const auto first = generator.run(r)[0].ids();
    EXPECT_EQ(generator.run(r)[0].ids(), first);
    r.sampling.seed = 1;
    EXPECT_NE(generator.run(r)[0].ids(), first);
    r.sampling.topK = 1; // greedy by another name
    const auto one = generator.run(r)[0].ids();
    r.sampling = {};
    EXPECT_EQ(generator.run(r)[0].ids(), one);
}

TEST_F(Generation, EndsAtAStopTokenAndAtTheContext) {
    build();
    GenerationRequest r = request(500);
    r.prompt = part(0, 60);
    r.variants.resize(3);
    const auto whole = Generator(checkpoint_).run(r);
    for (const GeneratedText& text : whole) {
        EXPECT_EQ(text.tokens.size(), 30u); // maxLength 90
        EXPECT_EQ(text.end, GenerationEnd::ContextFull);
    }
    const std::vector<TokenId> reference = whole[0].ids();
    r.stopTokens = {reference[4]};
    const auto cut = Generator(checkpoint_).run(r);
    const auto first = std::find(reference.begin(), reference.end(), reference[4]) - reference.begin();
    EXPECT_EQ(cut[0].end, GenerationEnd::StopToken);
    EXPECT_EQ(cut[0].ids(), std::vector<TokenId>(reference.begin(), reference.begin() + first + 1));
    for (std::size_t v = 1; v < 3; ++v) { // others go on
        const auto ids = cut[v].ids(), before = whole[v].ids();
        EXPECT_TRUE(std::equal(ids.begin(), ids.end(), before.begin())) << v;
        EXPECT_EQ(ids.size() == before.size(), cut[v].end == GenerationEnd::ContextFull) << v;
    }
}

TEST_F(Generation, RefusesPromptsAndNumbersThatCannotBe) {
    build();
    const auto problem = [&](const std::function<void(GenerationRequest&)>& change) -> std::string {
        GenerationRequest r = request(3);
        change(r);
        try {
            Generator(checkpoint_).run(r);
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::BadArgument);
            return e.what();
        }
        return "";
    };
    EXPECT_EQ(problem([](GenerationRequest&) {}), "");
    EXPECT_EQ(problem([](GenerationRequest& r) { r.prompt.assign(90, 1); }),
              "the prompt has 90 tokens, and the model's context holds 90: there is no room to continue it");
    EXPECT_NE(problem([](GenerationRequest& r) { r.prompt.clear(); }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.prompt = {1, 151}; }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.variants.clear(); }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.maxTokens = 0; }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.sampling.temperature = -1; }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.sampling.temperature = std::nan(""); }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.sampling.topK = -1; }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.sampling.topP = 0; }), "");
    EXPECT_NE(problem([](GenerationRequest& r) { r.sampling.topP = 1.5; }), "");
}

TEST_F(Generation, NamesTheVariantWhoseNumbersBreak) {
    build([](test::TinyModel& m) { m.tied = false; });
    auto broken = std::make_shared<PreparedModel>();
    PreparedSite& head = broken->sites[{-1, Role::Head}];
    head.compensation.rank = 1;
    head.compensation.down.assign(72, std::numeric_limits<float>::max());
    head.compensation.up.assign(151, std::numeric_limits<float>::max());
    GenerationRequest r = request(3);
    r.variants = {{"whole", nullptr}, {"broken", broken}};
    try {
        Generator(checkpoint_).run(r);
        FAIL();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::NotANumber);
        EXPECT_EQ(std::string(e.what()).substr(0, 7), "broken:");
    }
}

TEST_F(Generation, StopsBetweenTokensAndCanBeUsedAgain) {
    build();
    GenerationRequest r = request(30);
    Generator generator(checkpoint_);
    const auto expected = generator.run(r)[0].ids();
    std::stop_source stop;
    std::size_t seen = 0;
    try {
        generator.run(
            r,
            [&](std::span<const GeneratedText> texts) {
                seen = texts[0].tokens.size();
                EXPECT_EQ(texts[3].tokens.size(), seen); // in step
                if (seen == 4) stop.request_stop();
            },
            Task(stop.get_token(), {}));
        FAIL();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::Cancelled);
    }
    EXPECT_EQ(seen, 4u);
    EXPECT_EQ(generator.run(r)[0].ids(), expected);
}

TEST(Sampling, DrawsEveryTokenAsOftenAsItsProbabilitySays) {
    const std::vector<float> logits = {0.0f, 1.0f, -1.0f, 2.0f, 0.5f};
    for (const double temperature : {1.0, 0.5, 2.0}) {
        constexpr int draws = 40000;
        std::vector<double> counts(5), p(5);
        double sum = 0;
        for (std::size_t i = 0; i < 5; ++i) sum += p[i] = std::exp(logits[i] / temperature);
        for (int i = 0; i < draws; ++i)
            counts[static_cast<std::size_t>(chooseToken(logits, {temperature, 0, 1, 11}, i))] += 1;
        for (std::size_t i = 0; i < 5; ++i) {
            const double expected = p[i] / sum;
            EXPECT_NEAR(counts[i] / draws, expected, 5 * std::sqrt(expected * (1 - expected) / draws)) << i;
        }
    }
}

TEST(Sampling, CutsByCountAndByShare) {
    // Probabilities 0.5, 0.25, 0.125, 0.125 of tokens 2, 0, 1, 3.
    const auto l = [](double p) { return static_cast<float>(std::log(p)); };
    const std::vector<float> logits = {l(0.25), l(0.125), l(0.5), l(0.125)};
    const auto drawn = [&](std::int64_t topK, double topP) {
        std::vector<TokenId> out;
        for (int i = 0; i < 400; ++i) out.push_back(chooseToken(logits, {1, topK, topP, 3}, i));
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    };
    using Ids = std::vector<TokenId>;
    EXPECT_EQ(drawn(0, 1), (Ids{0, 1, 2, 3}));
    EXPECT_EQ(drawn(1, 1), (Ids{2}));
    EXPECT_EQ(drawn(3, 1), (Ids{0, 1, 2})); // of equals the smaller id
    EXPECT_EQ(drawn(0, 0.49), (Ids{2}));
    EXPECT_EQ(drawn(0, 0.6), (Ids{0, 2}));
    EXPECT_EQ(drawn(0, 0.8), (Ids{0, 1, 2}));
    EXPECT_EQ(drawn(2, 0.7), (Ids{0, 2})); // shares of the two that are left: 2/3, 1/3
    EXPECT_EQ(drawn(2, 0.6), (Ids{2}));
    EXPECT_EQ(drawn(99, 1), (Ids{0, 1, 2, 3}));
}

TEST(Sampling, CloseModelsDrawTheSameToken) {
    const Random noise(5);
    std::vector<float> a(200), b(200);
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] = static_cast<float>(2 * noise.normalAt(i));
        b[i] = a[i] + 0.05f * static_cast<float>(noise.normalAt(1000 + i));
    }
    int same = 0;
    for (int i = 0; i < 1000; ++i) same += chooseToken(a, {1, 0, 1, 9}, i) == chooseToken(b, {1, 0, 1, 9}, i);
    EXPECT_GT(same, 930); // independent draws would agree in a few of a hundred
}

TEST(Sampling, ViewsRankEqualsByTheirId) {
    const std::vector<float> logits = {1, 3, 3, 0};
    EXPECT_EQ(viewToken(logits, 1, 2).rank, 0);
    EXPECT_EQ(viewToken(logits, 2, 2).rank, 1);
    EXPECT_EQ(viewToken(logits, 0, 2).rank, 2);
    const TokenView view = viewToken(logits, 3, 9);
    ASSERT_EQ(view.top.size(), 4u);
    double sum = 0;
    for (const TokenCandidate& c : view.top) sum += c.probability;
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_EQ(view.top[3].probability, view.probability);
    EXPECT_EQ(chooseToken(logits, {}, 0), 1);
}

} // namespace
} // namespace qs
