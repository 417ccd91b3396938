// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/calibrate.h"
#include "calibrate/matrices.h"
#include "calibrate/methods/baseline_methods.h"
#include "calibrate/models.h"
#include "engine/tiny_model.h"
#include "quant/hadamard.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

/// The input of q and k of a model with `width` channels.
TapWork work(const char* recipe, std::int64_t width, Slot slot = Slot::QkvIn) {
    TapWork w;
    w.tap = {0, slot};
    w.rows = 150;
    w.width = width;
    w.x = test::correlatedInputs(w.rows, width, 1);
    w.normGain.assign(static_cast<std::size_t>(width), 0);
    for (std::size_t j = 0; j < w.normGain.size(); ++j)
        w.normGain[j] = 0.5f + 0.1f * static_cast<float>(j % 7);
    for (const Role role : {Role::Q, Role::K}) {
        SiteWork site{{0, role}, openRecipe(recipe).forSite({0, role}), 10, {}, {}};
        site.weight = test::normalMatrix(10, width, 2 + static_cast<std::uint64_t>(role), 0.1);
        w.sites.push_back(std::move(site));
    }
    return w;
}

Stage stageOf(const std::string& name, const Options& options = {}) {
    for (const Method& m : baselineMethods())
        if (m.name == name) return m.make(options);
    throw Error(ErrorCode::Internal, "no method " + name);
}

std::vector<double> products(const TapWork& w, const std::vector<float>& weights) {
    std::vector<double> y;
    for (std::int64_t r = 0; r < w.rows; ++r)
        for (std::int64_t o = 0; o < 10; ++o) {
            double sum = 0;
            for (std::int64_t c = 0; c < w.width; ++c)
                sum += double(w.x[static_cast<std::size_t>(r * w.width + c)]) *
                       weights[static_cast<std::size_t>(o * w.width + c)];
            y.push_back(sum);
        }
    return y;
}

TEST(TransformStages, LeaveProductsUnchanged) {
    for (const std::int64_t width : {12, 32, 30})
        for (const char* name : {"smoothquant", "hadamard", "awq"}) {
            TapWork w = work("int4-gptq-w4", width);
            const auto before = products(w, w.sites[1].weight);
            stageOf(name)(w, {});
            ASSERT_TRUE(w.sites[1].prepared.transform) << name;
            const auto after = products(w, w.sites[1].weight);
            double size = 0;
            for (const double y : before) size = std::max(size, std::fabs(y));
            for (std::size_t i = 0; i < before.size(); ++i)
                EXPECT_NEAR(after[i], before[i], 2e-6 * size) << name;
        }
}

TEST(TransformStages, PowersOfTwoAreExact) {
    // Maxima that are powers of four make SmoothQuant's scales at alpha 1/2 powers of two.
    TapWork w = work("smoothquant-w4a4", 8);
    for (std::size_t i = 0; i < w.x.size(); ++i)
        w.x[i] = std::ldexp(i % 3 == 0 ? 1.0f : 0.3f, 2 * int(i % 8) - 8);
    for (SiteWork& site : w.sites)
        for (std::size_t i = 0; i < site.weight.size(); ++i)
            site.weight[i] = (i / 8 == 0 ? 1.0f : 0.01f) * std::ldexp(1.0f, 2 * int(i % 3));
    const auto before = products(w, w.sites[0].weight);
    stageOf("smoothquant")(w, {});
    EXPECT_EQ(products(w, w.sites[0].weight), before);
    for (const float g : w.sites[0].prepared.transform->gain)
        EXPECT_EQ(std::frexp(g, std::array<int, 1>{}.data()), 0.5f);
}

TEST(TransformStages, SmoothQuantStaysBehindTheNorms) {
    for (const Slot slot : {Slot::OIn, Slot::DownIn, Slot::HeadIn}) {
        TapWork w = work("smoothquant-w4a4", 16, slot);
        stageOf("smoothquant")(w, {});
        EXPECT_FALSE(w.sites[0].prepared.transform);
    }
}

TEST(TransformStages, HadamardTakesTheNormsGainOutFirst) {
    TapWork w = work("quarot-w4a4", 24);
    const auto gain = w.normGain;
    stageOf("hadamard", {{"rotation_seed", "7"}})(w, {});
    const InputTransform& t = *w.sites[0].prepared.transform;
    EXPECT_EQ(t.rotation, 24);
    EXPECT_EQ(t.rotationSeed, 7u);
    for (std::size_t j = 0; j < gain.size(); ++j) EXPECT_FLOAT_EQ(t.gain[j] * gain[j], 1);
    // After SmoothQuant, whose scales are the gain already, only the rotation.
    TapWork smooth = work("quarot-w4a4", 24);
    stageOf("smoothquant")(smooth, {});
    const auto scales = smooth.sites[0].prepared.transform->gain;
    stageOf("hadamard")(smooth, {});
    EXPECT_EQ(smooth.sites[0].prepared.transform->gain, scales);
    EXPECT_EQ(smooth.sites[0].prepared.transform->rotation, 24);
    EXPECT_THROW(stageOf("smoothquant")(smooth, {}), Error) << "a scaling cannot follow a rotation";
    EXPECT_THROW(stageOf("awq")(smooth, {}), Error);
}

TEST(AwqStage, SkipsQueriesAndKeysWhenClippingAndSharedHeadsWhenScaling) {
    ModelConfig config;
    config.heads = 4;
    config.kvHeads = 2;
    TapWork shared = work("int4-awq-w4", 32, Slot::OIn);
    shared.config = &config;
    shared.sites[0].id.role = Role::O;
    shared.sites.pop_back();
    stageOf("awq")(shared, {});
    EXPECT_FALSE(shared.sites[0].prepared.transform) << "v's rows serve two heads each";
    config.kvHeads = 4;
    stageOf("awq")(shared, {});
    EXPECT_TRUE(shared.sites[0].prepared.transform);

    TapWork w = work("int4-awq-w4", 32);
    stageOf("awq")(w, {});
    for (const SiteWork& site : w.sites) // q and k: the full range
        EXPECT_EQ(site.prepared.weights,
                  minMaxParams(site.recipe.weights.grid(), site.weight.data(), 10, 32));
    TapWork v = work("int4-awq-w4", 32);
    v.sites[0].id.role = Role::V;
    v.sites[0].weight[5] = 3; // worth clipping
    stageOf("awq")(v, {});
    EXPECT_NE(v.sites[0].prepared.weights,
              minMaxParams(v.sites[0].recipe.weights.grid(), v.sites[0].weight.data(), 10, 32));
    v.sites[0].recipe.weights.granularity = Granularity::Tensor;
    EXPECT_THROW(stageOf("awq")(v, {}), Error);
}

TEST(GptqStage, RoundsWhatTheQuantizersSay) {
    TapWork w = work("gptq-w4", 40);
    stageOf("rtn")(w, {});
    const QuantParams nearest = w.sites[0].prepared.weights;
    stageOf("gptq", {{"act_order", "true"}})(w, {});
    EXPECT_EQ(w.sites[0].prepared.weights, nearest) << "the biases stay";
    ASSERT_TRUE(w.sites[0].prepared.weightBits);
    std::vector<std::uint8_t> bits(400);
    quantizeToBits(nearest, w.sites[0].weight.data(), bits.data(), 10, 40);
    EXPECT_NE(*w.sites[0].prepared.weightBits, bits);
}

TEST(GptqStage, CanUseTheGramMatrixOfQuantizedActivations) {
    TapWork a = work("rtn-w4a4", 40), b = work("rtn-w4a4", 40);
    for (TapWork* w : {&a, &b}) stageOf("rtn")(*w, {});
    stageOf("gptq")(a, {});
    stageOf("gptq", {{"gram", "quantized"}})(b, {});
    EXPECT_NE(*a.sites[0].prepared.weightBits, *b.sites[0].prepared.weightBits);
}

TEST(MethodOptions, AreNamedWhenTheyAreWrong) {
    const auto problem = [](const std::string& method, const Options& options) {
        try {
            stageOf(method, options);
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::BadRecipe);
            return std::string(e.what());
        }
        return std::string();
    };
    EXPECT_NE(problem("smoothquant", {{"alpha", "1.5"}}).find("'alpha' must be a number from 0 to 1"),
              std::string::npos)
        << problem("smoothquant", {{"alpha", "1.5"}});
    EXPECT_NE(problem("smoothquant", {{"alpha", "half"}}).find("alpha"), std::string::npos);
    EXPECT_NE(problem("gptq", {{"act_order", "yes"}}).find("act_order"), std::string::npos);
    EXPECT_NE(problem("gptq", {{"groups", "dynamic"}, {"act_order", "true"}}).find("groups"),
              std::string::npos);
    EXPECT_EQ(problem("gptq", {{"damping", "0.1"}, {"gram", "float"}}), "");
}

/// Methods joined by '+', on a whole small model.
class Compositions : public ::testing::Test {
protected:
    Compositions() {
        test::TinyModel model;
        model.maxLength = 64;
        model.randomize(5);
        model.write(scratch_.path());
        engine_ = std::make_unique<Engine>(openCheckpoint(scratch_.path()));
        ids_ = test::randomIds(300, model.vocab, 6);
        probe_.assign(ids_.begin(), ids_.begin() + 60);
        full_ = engine_->logits(probe_);
    }
    PreparedModel prepare(const std::string& recipe, const std::string& method) {
        Recipe r = openRecipe(recipe);
        r.method = method;
        r.options.clear();
        return calibrate(*engine_, {r, ids_});
    }
    /// Squared distance of the logits from full precision.
    double distance(const std::string& recipe, const std::string& method) {
        const auto logits =
            engine_->logits(probe_, {"one", std::make_shared<const PreparedModel>(prepare(recipe, method))});
        double sum = 0;
        for (std::size_t i = 0; i < full_.size(); ++i) sum += (logits[i] - full_[i]) * (logits[i] - full_[i]);
        return sum;
    }
    std::string problem(const std::string& recipe, const std::string& method) {
        try {
            prepare(recipe, method);
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::BadRecipe);
            return e.what();
        }
        return "(accepted)";
    }

    test::ScratchDir scratch_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_, probe_;
    std::vector<float> full_;
};

TEST_F(Compositions, ThatMakeSenseWork) {
    const double plain = distance("rtn-w4a4", "rtn");
    EXPECT_GT(plain, 0);
    for (const char* method :
         {"smoothquant+gptq", "smoothquant+hadamard+mse+gptq", "hadamard+rtn", "awq+gptq", "preshift+gptq"})
        EXPECT_LT(distance("rtn-w4a4", method), 2 * plain) << method;
    for (const char* recipe : {"mxfp4", "nvfp4"})
        for (const char* method : {"hadamard+gptq", "smoothquant", "mse+gptq"})
            EXPECT_LT(distance(recipe, method), 2 * plain) << recipe << ' ' << method;
    EXPECT_LT(distance("gptq-w4", "gptq"), distance("gptq-w4", "rtn"));
}

TEST_F(Compositions, ThatCannotWorkAreRefusedWithTheReason) {
    const auto expectReason = [&](const std::string& method, const std::string& reason) {
        EXPECT_NE(problem("rtn-w4a4", method).find(reason), std::string::npos) << problem("rtn-w4a4", method);
    };
    expectReason("smoothquant+awq", "two transforms of one input");
    expectReason("hadamard+awq", "scaling comes before");
    expectReason("hadamard+smoothquant", "scaling comes before");
    expectReason("gptq+mse", "mse has to come before gptq");
    expectReason("rtn+awq", "do the same work");
}

} // namespace
} // namespace qs
