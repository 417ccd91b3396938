// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/stage.h"

#include "base/error.h"
#include "calibrate/calibrate.h"
#include "calibrate/mergequant/layer.h"
#include "calibrate/mergequant/sample.h"
#include "calibrate/mergequant_layer.h"
#include "engine/tiny_model.h"
#include "quant/fold.h"
#include "support/shared_data.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace qs {
namespace {

using namespace test;

OperandRecipe operand(const std::string& format, Granularity granularity) {
    OperandRecipe r;
    r.format = Format::parse(format);
    r.granularity = granularity;
    return r;
}

/// Two linears that read one input, as calibration hands them to a method.
struct Tap {
    SyntheticLayer layer{1200, 64, 40, 1};
    ModelConfig config;
    TapWork work;

    explicit Tap(Granularity activations = Granularity::Column, TapId tap = {0, Slot::GateUpIn}) {
        config.heads = 8;
        config.kvHeads = 2;
        config.headDim = 8;
        work.tap = tap;
        work.rows = layer.x.rows;
        work.width = layer.x.cols;
        work.x = layer.x.values;
        work.windowStarts = {0, 600};
        work.config = &config;
        const SiteRecipe recipe{operand("int4", Granularity::Row), operand("int4", activations)};
        for (int i = 0; i < 2; ++i) {
            SiteWork site{{0, i == 0 ? Role::Gate : Role::Up}, recipe, 20, {}, {}};
            site.weight.assign(layer.w.row(20 * i), layer.w.row(20 * i) + 20 * 64);
            work.sites.push_back(std::move(site));
        }
    }

    /// Mean square error of the outputs, computed as the engine does: transform, quantize, multiply,
    /// compensate.
    double error(const Options& options) {
        pipelineOf(recipe(options)).stages.front()(work, {});
        double sum = 0;
        for (int i = 0; i < 2; ++i) {
            const PreparedSite& site = work.sites[static_cast<std::size_t>(i)].prepared;
            checkPrepared(site, 20, 64, "here");
            Matrix q = layer.x, w(20, work.width);
            if (site.transform) {
                q = Matrix(layer.x.rows, work.width);
                site.transform->apply(layer.x.values.data(), layer.x.rows, 64, q.values.data());
            }
            fakeQuantize(site.activations, q.values.data(), q.values.data(), q.rows, q.cols);
            preparedWeights(site, layer.w.row(20 * i), 64, 0, 20, 20, w.values.data());
            for (std::int64_t r = 0; r < 20; ++r)
                for (std::int64_t k = 0; k < w.cols; ++k)
                    for (std::int64_t c = 0; c < site.compensation.rank; ++c)
                        w.row(r)[k] +=
                            site.compensation.up[static_cast<std::size_t>(r * site.compensation.rank + c)] *
                            site.compensation.down[static_cast<std::size_t>(c * w.cols + k)];
            sum += plainLayerError(layer.x, {layer.w.row(20 * i), 20, 64}, q, w);
        }
        return sum;
    }
    static Recipe recipe(const Options& options) {
        Recipe r;
        r.name = "test";
        r.method = "mergequant";
        r.options = options;
        return r;
    }
    const InputTransform& transform() const { return *work.sites[0].prepared.transform; }
};

const Options kStepsOnly{{"clip", "false"},   {"floor", "0"},      {"ceiling", "1"},        {"split", "0"},
                         {"correction", "0"}, {"rounding", "rtn"}, {"weight_clip", "false"}};

Options with(Options options, const Options& more) {
    for (const auto& [key, value] : more) options[key] = value;
    return options;
}

TEST(MergeQuantStage, StepsAreTheLargestMagnitudesOfUsualTokens) {
    Tap tap;
    for (std::int64_t j = 0; j < 64; ++j) tap.work.x[static_cast<std::size_t>(600 * 64 + j)] = 1e4f;
    tap.error(kStepsOnly);
    const auto gain = tap.transform().gain;
    for (std::int64_t j = 0; j < 64; ++j) {
        float largest = 0;
        for (std::int64_t r = 1; r < 1200; ++r)
            if (r != 600) largest = std::max(largest, std::fabs(tap.layer.x.at(r, j)));
        EXPECT_NEAR(gain[static_cast<std::size_t>(j)] * largest, 7, 1e-5);
    }
    EXPECT_TRUE(tap.transform().gather.empty() && tap.transform().offset.empty());
}

TEST(MergeQuantStage, EveryPartLowersTheErrorOfTheLayer) {
    const double tensor = Tap(Granularity::Tensor).error(with(kStepsOnly, {{"clip", "true"}}));
    const double steps = Tap().error(kStepsOnly);
    const double clip = Tap().error(with(kStepsOnly, {{"clip", "true"}, {"weight_clip", "true"}}));
    const Options searched{{"correction", "0"}, {"rounding", "rtn"}};
    const double searchedError = Tap().error(searched);
    const double split = Tap().error(with(searched, {{"width", "grow"}, {"split", "0.125"}}));
    const double corrected = Tap().error(with(searched, {{"correction", "0.1"}}));
    const double gptq = Tap().error(with(searched, {{"correction", "0.1"}, {"rounding", "gptq"}}));
    const double rank = Tap().error(with(searched, {{"correction", "0.1"}, {"rank", "4"}}));
    EXPECT_LT(steps, tensor);
    EXPECT_LT(clip, steps);
    EXPECT_LT(searchedError, clip);
    EXPECT_LT(split, searchedError);
    EXPECT_LT(corrected, searchedError);
    EXPECT_LT(gptq, corrected);
    EXPECT_LT(rank, corrected);
}

TEST(MergeQuantStage, TheSearchReportsTheErrorThatTheLayerHas) {
    const Tap tap;
    Layer layer;
    layer.x = tap.layer.x;
    layer.w = tap.layer.w;
    layer.sites = {{40, operand("int4", Granularity::Row)}};
    layer.format = Format::parse("int4");
    for (const char* width : {"prune", "merge", "grow"}) {
        const auto options = MergeQuantOptions::parse({{"width", width}, {"split", "0.1"}});
        const MigratedLayer found = searchMigration(layer, options, 1, {});
        const Matrix q = quantizeInput(layer.x, found.migration, layer.format);
        const Matrix rounded = roundSites(layer, migrateWeights(found.weights, found.migration),
                                          plainMoment(q, q), roundingOf(options, true), {});
        const double expected = plainLayerError(layer.x, layer.w, q, rounded);
        EXPECT_NEAR(found.error, expected, 1e-3 * expected) << width;
    }
}

TEST(MergeQuantStage, PruningKeepsTheWidthAndGrowingDoesNot) {
    for (const char* width : {"prune", "merge", "grow"}) {
        Tap tap;
        tap.error({{"width", width}, {"split", "0.125"}});
        const bool grows = std::string(width) == "grow";
        EXPECT_EQ(tap.work.width, grows ? 72 : 64);
        const auto& gather = tap.transform().gather;
        EXPECT_EQ(gather.size(), grows ? 72u : 64u);
        const std::set<std::int32_t> channels(gather.begin(), gather.end());
        EXPECT_EQ(channels.size(), grows ? 64u : 56u) << width;
        EXPECT_EQ(std::count(gather.begin(), gather.end(), 3) > 1, true) << "a strong channel is split";
        EXPECT_EQ(tap.transform().offset.size(), gather.size());
    }
    Tap plain;
    plain.error({{"copies", "plain"}, {"split", "0.125"}});
    EXPECT_TRUE(plain.transform().offset.empty());
}

TEST(MergeQuantStage, HeadsOfOneValueShareTheirSteps) {
    Tap tap(Granularity::Column, {0, Slot::OIn});
    tap.work.sites.resize(1);
    pipelineOf(Tap::recipe({{"split", "0"}})).stages.front()(tap.work, {});
    std::vector<double> step;
    for (const float g : tap.transform().gain) step.push_back(1.0 / g);
    EXPECT_EQ(valueSteps(step, 8, 2, 8).size(), 16u);
}

TEST(MergeQuantStage, RefusesWhatCannotBe) {
    Tap tap;
    tap.work.sites[1].recipe.activations = operand("int4", Granularity::Token);
    EXPECT_THROW(tap.error({}), Error);
    Tap wide;
    for (SiteWork& site : wide.work.sites) site.recipe.activations = operand("e5m2", Granularity::Column);
    EXPECT_THROW(wide.error({}), Error);
    for (const auto& [key, value] : Options{{"clip", "yes"},
                                            {"split", "0.6"},
                                            {"floor", "-1"},
                                            {"ceiling", "0"},
                                            {"width", "keep"},
                                            {"rank", "many"},
                                            {"correction", "nan"}}) {
        try {
            pipelineOf(Tap::recipe({{key, value}}));
            ADD_FAILURE() << key << ": " << value;
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::BadRecipe);
            EXPECT_THAT(e.what(), ::testing::HasSubstr("'" + key + "'"));
        }
    }
    Recipe after = Tap::recipe({});
    after.method = "mergequant+gptq";
    EXPECT_THROW(pipelineOf(after), Error);
}

TEST(MergeQuantStage, RotatesOnlyWhatIsQuantizedPerToken) {
    Tap token(Granularity::Token), column;
    const double rotated = token.error({{"rotate", "true"}});
    EXPECT_EQ(token.transform().rotation, 64);
    EXPECT_LT(rotated, Tap(Granularity::Token).error({}));
    column.error({{"rotate", "true"}});
    EXPECT_EQ(column.transform().rotation, 0);
}

TEST(MergeQuantStage, LeavesOutUnusualTokens) {
    Matrix x(9, 2);
    for (std::int64_t r = 0; r < 9; ++r) x.row(r)[0] = static_cast<float>(r + 1);
    x.row(6)[1] = -1000;
    const std::vector<std::int64_t> starts{0, 4};
    EXPECT_EQ(usualRows(x, starts, true, 64).rows, 6);
    EXPECT_EQ(usualRows(x, starts, true, 0).rows, 7);
    EXPECT_EQ(usualRows(x, starts, false, 64).rows, 8);
    EXPECT_EQ(usualRows(x, starts, false, 0).values, x.values);
    EXPECT_EQ(usualRows({x.values.data(), 1, 2}, std::vector<std::int64_t>{0}, true, 64).rows, 1);
    EXPECT_EQ(spreadRows(x, 3).values, (std::vector<float>{1, 0, 4, 0, 7, -1000}));
    EXPECT_EQ(spreadRows(x, 100).values, x.values);
}

/// The whole way through calibration and engine, against a per-channel quantizer that knows nothing of steps
/// in norms: weights unquantized, so nothing else is left. The norm rounds once more than the quantizer, so
/// that a value next to a tie may get the next code; of INT8 it is a small step, and few of the values do.
TEST(MergeQuantStage, WithUnquantizedWeightsTheModelIsPerChannelFakeQuantization) {
    TinyModel tiny;
    tiny.randomize(3);
    ScratchDir scratch;
    tiny.write(scratch.path() / "model");
    Engine engine(openCheckpoint(scratch.path() / "model"));
    const auto ids = randomIds(300, tiny.vocab, 4);
    Recipe recipe = Tap::recipe(kStepsOnly);
    RecipeRule rule;
    rule.match = "blocks.*";
    rule.activations = operand("int8", Granularity::Column);
    recipe.rules = {rule};
    const auto migrated = std::make_shared<const PreparedModel>(calibrate(engine, {recipe, ids}));
    auto perChannel = std::make_shared<PreparedModel>(*migrated);
    for (auto& [id, site] : perChannel->sites) {
        ASSERT_TRUE(site.transform);
        QuantParams p;
        p.format = rule.activations->format;
        p.granularity = Granularity::Column;
        for (const float g : site.transform->gain) p.bias.push_back(std::log2(unitStep(p.format) * g));
        site.activations = p;
        site.transform.reset();
    }
    const std::vector<TokenId> probe(ids.begin(), ids.begin() + 40);
    const auto a = engine.logits(probe, {"migrated", migrated}),
               b = engine.logits(probe, {"channel", perChannel}), exact = engine.logits(probe);
    double change = 0, between = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        change += std::pow(a[i] - exact[i], 2.0);
        between += std::pow(a[i] - b[i], 2.0);
    }
    EXPECT_GT(change, 0);
    EXPECT_LT(between, 1e-2 * change);
}

} // namespace
} // namespace qs
