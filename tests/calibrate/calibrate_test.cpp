// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/calibrate.h"
#include "calibrate/capture.h"
#include "calibrate/models.h"
#include "engine/tiny_model.h"

#include <algorithm>
#include <cmath>
#include <stop_token>

namespace qs {
namespace {

/// A small random model on disk and an engine over it.
class Calibrate : public ::testing::Test {
protected:
    Calibrate() {
        test::TinyModel model;
        model.maxLength = 32;
        model.randomize(3);
        model.write(scratch_.path());
        checkpoint_ = openCheckpoint(scratch_.path());
        engine_ = std::make_unique<Engine>(checkpoint_);
        ids_ = test::randomIds(100, model.vocab, 4); // three windows and a rest
    }
    PreparedModel run(const Recipe& recipe, const Task& task = {}) {
        return calibrate(*engine_, {recipe, ids_, {}}, task);
    }
    static Recipe parse(const std::string& rules, const std::string& head = "method: minmax\n") {
        return Recipe::fromYaml("name: t\n" + head + "rules:\n" + rules, "t.yaml");
    }
    ErrorCode codeOf(const Recipe& recipe) {
        try {
            run(recipe);
        } catch (const Error& e) {
            return e.code();
        }
        return ErrorCode::Internal;
    }

    test::ScratchDir scratch_;
    std::shared_ptr<const Checkpoint> checkpoint_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_;
};

TEST_F(Calibrate, WeightsEqualTheWholeMatrixAtOnce) {
    const PreparedModel m =
        run(parse("  - {match: '*', weights: {format: e2m1, granularity: row}}\n"
                  "  - {match: down, weights: {format: int4, granularity: group, group_size: 24}}\n"
                  "  - {match: gate, weights: {format: e3m0, granularity: tensor, clip_ratio: 0.7}}\n"
                  "  - {match: up, weights: {format: e2m1, granularity: tensor, bias: 4.25}}\n"));
    EXPECT_EQ(m.sites.size(), checkpoint_->sites().size()) << "embedding and head too";
    for (const auto& [site, prepared] : m.sites) {
        const WeightRef w = checkpoint_->weight(site);
        const auto x = w.readAll();
        const OperandRecipe o = m.recipe.forSite(site).weights;
        QuantParams wanted =
            minMaxParams(o.format, o.granularity, o.groupSize, x.data(), w.rows(), w.cols(), o.clipRatio);
        if (o.bias) wanted.bias = {*o.bias};
        EXPECT_EQ(prepared.weights.bias, wanted.bias) << site.name();
        EXPECT_EQ(prepared.weights.granularity, o.granularity);
        const Distortion d = distortionOf(wanted, x.data(), w.rows(), w.cols(), false);
        EXPECT_NEAR(prepared.weightDistortion.noise, d.noise, 1e-12 * d.noise);
        EXPECT_EQ(prepared.weightDistortion.count, w.rows() * w.cols());
        EXPECT_FALSE(prepared.activations.active());
    }
    EXPECT_TRUE(m.calibrationHash.empty()) << "no text was needed";
    EXPECT_EQ(m.modelHash, checkpoint_->contentHash());
}

TEST_F(Calibrate, ActivationsComeFromTheUnquantizedModelOverAllWindows) {
    const PreparedModel m = run(parse(
        "  - {match: 'blocks.*', weights: {format: int2}, activations: {format: e2m1, clip_ratio: 0.5}}\n"
        "  - {match: down, activations: {format: e2m1, granularity: column}}\n"
        "  - {match: o, activations: {format: int8, granularity: token, clip_ratio: 0.9}}\n"
        "  - {match: head, activations: {format: e4m3, bias: -1}}\n"));
    const Capture capture = captureActivations(*engine_, ids_, {}, 0);
    const auto maxOf = [&](const TapId& tap) {
        double largest = 0;
        const CapturedTap& t = capture.taps.at(tap);
        EXPECT_EQ(t.rows, 100);
        for (std::int64_t j = 0; j < t.channels; ++j)
            largest = std::max(largest, t.stats.channel(j).absMax());
        return largest;
    };
    const Format e2m1 = Format::parse("e2m1");
    for (int b = 0; b < 3; ++b) {
        for (const Role role : {Role::Q, Role::K, Role::V})
            EXPECT_EQ(m.sites.at({b, role}).activations.bias,
                      (std::vector<double>{biasForMax(e2m1, maxOf({b, Slot::QkvIn}) * 0.5)}));
        const QuantParams& down = m.sites.at({b, Role::Down}).activations;
        const ChannelStats& stats = capture.taps.at({b, Slot::DownIn}).stats;
        std::vector<double> maxima;
        for (std::int64_t j = 0; j < stats.channels(); ++j) maxima.push_back(stats.channel(j).absMax());
        const QuantParams wanted = preShiftFromMax(e2m1, maxima);
        EXPECT_EQ(down.bias, wanted.bias);
        EXPECT_EQ(down.shift, wanted.shift);
        const QuantParams& o = m.sites.at({b, Role::O}).activations;
        EXPECT_EQ(o.granularity, Granularity::Token);
        EXPECT_EQ(o.tokenClip, 0.9);
        EXPECT_TRUE(o.bias.empty());
    }
    EXPECT_EQ(m.sites.at({-1, Role::Head}).activations.bias, (std::vector<double>{-1}));
    EXPECT_FALSE(m.sites.at({-1, Role::Head}).weights.active());
    EXPECT_EQ(m.calibrationHash, idsHash(ids_));
    // And it runs.
    const auto logits = engine_->logits({1, 2, 3}, {"q", std::make_shared<PreparedModel>(m)});
    EXPECT_TRUE(std::all_of(logits.begin(), logits.end(), [](float v) { return std::isfinite(v); }));
}

TEST_F(Calibrate, ThreadsDoNotChangeAnything) {
    setThreadCount(1);
    const std::string one = run(openRecipe("preshift-w4a4")).hash();
    setThreadCount(4);
    const std::string four = run(openRecipe("preshift-w4a4")).hash();
    setThreadCount(0);
    EXPECT_EQ(one, four);
}

TEST_F(Calibrate, ImpossibleRecipesAreErrors) {
    EXPECT_EQ(codeOf(parse("  - {match: q, weights: {format: e2m1}}\n", "method: astrology\n")),
              ErrorCode::BadRecipe);
    EXPECT_EQ(codeOf(parse("  - {match: q, weights: {format: e2m1}}\n", "options: {rounds: 3}\n")),
              ErrorCode::BadRecipe);
    Recipe madeInCode = parse("  - {match: q, weights: {format: e2m1}}\n");
    madeInCode.rules[0].weights->granularity = Granularity::Column;
    EXPECT_EQ(codeOf(madeInCode), ErrorCode::BadRecipe);
    ids_.clear();
    EXPECT_EQ(codeOf(openRecipe("minmax-w4a4")), ErrorCode::BadArgument)
        << "static activations without a text";
    EXPECT_NO_THROW(run(openRecipe("rtn-w8a8"))) << "dynamic ones need none";
    EXPECT_NO_THROW(run(openRecipe("minmax-w4")));
}

TEST_F(Calibrate, ReportsAndCanBeCancelled) {
    std::vector<SiteId> finished;
    double last = 0, total = 0;
    const Task watching({}, [&](const Progress& p) {
        if (p.stage != "calibrate") return;
        EXPECT_GT(p.done, last);
        last = p.done;
        total = p.total;
    });
    calibrate(*engine_,
              {openRecipe("minmax-w4a4"), ids_,
               [&](const SiteId& s, const PreparedSite&) { finished.push_back(s); }},
              watching);
    EXPECT_EQ(finished.size(), 21u);
    EXPECT_EQ(last, total);

    std::stop_source stop;
    std::size_t sites = 0;
    const auto stopAfterTwo = [&](const SiteId&, const PreparedSite&) {
        if (++sites == 2) stop.request_stop();
    };
    try {
        calibrate(*engine_, {openRecipe("minmax-w4a4"), ids_, stopAfterTwo}, Task(stop.get_token(), {}));
        ADD_FAILURE() << "not cancelled";
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::Cancelled);
    }
    EXPECT_EQ(sites, 2u);
}

TEST_F(Calibrate, SavedAndLoadedModelComputesTheSame) {
    const auto m = std::make_shared<PreparedModel>(run(openRecipe("preshift-w4a4")));
    const test::ScratchDir out;
    m->save(out.path());
    const auto back = std::make_shared<PreparedModel>(PreparedModel::load(out.path()));
    const std::vector<TokenId> ids = {5, 9, 11, 2};
    EXPECT_EQ(engine_->logits(ids, {"a", m}), engine_->logits(ids, {"b", back}));
}

TEST(CalibrationIds, BuiltinTextWithBosAndItsLimit) {
    QS_REQUIRE_SHARED();
    const auto checkpoint = openCheckpoint(test::model(test::kStories.file));
    const auto tokenizer = openTokenizer(*checkpoint);
    Recipe recipe = openRecipe("minmax-w4a4");
    const auto ids = calibrationIds(recipe, *tokenizer);
    EXPECT_GT(ids.size(), 1000u);
    EXPECT_LE(ids.size(), 4096u);
    EXPECT_EQ(ids[0], tokenizer->bos());
    recipe.calibrationTokens = 50;
    const auto few = calibrationIds(recipe, *tokenizer);
    EXPECT_EQ(few, std::vector<TokenId>(ids.begin(), ids.begin() + 50));

    const test::ScratchDir scratch;
    const auto file = scratch.path() / "text.txt";
    writeFileAtomically(file, std::string("Once upon a time"));
    recipe.calibrationText = file.string();
    EXPECT_EQ(calibrationIds(recipe, *tokenizer), tokenizer->encode("Once upon a time", true));
    recipe.calibrationText = (scratch.path() / "absent.txt").string();
    EXPECT_THROW(calibrationIds(recipe, *tokenizer), Error);
}

} // namespace
} // namespace qs
