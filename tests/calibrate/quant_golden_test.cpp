// SPDX-License-Identifier: GPL-3.0-or-later
// End-to-end fake quantization against quant.json and quant_<name>.safetensors.
#include "base/hash.h"
#include "calibrate/calibrate.h"
#include "calibrate/models.h"

#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <set>

namespace qs {
namespace {

using nlohmann::json;

struct Case {
    test::ReferenceModel model;
    std::string variant, recipe;
};

std::vector<Case> cases() {
    std::vector<Case> list;
    for (const auto& m : test::kReferenceModels)
        for (const auto& [variant, recipe] : {std::pair{"w4a4_minmax_e2m1", "minmax-w4a4"},
                                              {"w4a4_preshift_e2m1", "preshift-w4a4"},
                                              {"w4_e2m1", "minmax-w4"},
                                              {"w4a4_minmax_e1m2", "int4-minmax-w4a4"},
                                              {"w4a4_preshift_e1m2", "int4-preshift-w4a4"},
                                              {"w4_e1m2", "int4-minmax-w4"}})
            list.push_back({m, variant, recipe});
    return list;
}

const json& goldens() {
    static const json g = test::readJson(test::golden("quant.json"));
    return g;
}

/// One engine and the calibrated recipe per case, made when first asked for.
struct Prepared {
    std::shared_ptr<const Checkpoint> checkpoint;
    std::unique_ptr<Engine> engine;
    std::map<std::string, std::shared_ptr<const PreparedModel>> recipes;
};
Prepared& preparedFor(const test::ReferenceModel& m) {
    static std::map<std::string, Prepared> all;
    Prepared& p = all[m.name];
    if (!p.engine) {
        p.checkpoint = openCheckpoint(test::model(m.file));
        p.engine = std::make_unique<Engine>(p.checkpoint);
    }
    return p;
}
std::shared_ptr<const PreparedModel> calibrated(const Case& c) {
    Prepared& p = preparedFor(c.model);
    auto& slot = p.recipes[c.recipe];
    if (!slot) {
        CalibrationRequest request;
        request.recipe = openRecipe(c.recipe);
        request.ids = test::sequenceIds(c.model, "len128_bos");
        slot = std::make_shared<PreparedModel>(calibrate(*p.engine, request));
    }
    return slot;
}

class QuantGolden : public ::testing::TestWithParam<Case> {
protected:
    const json& golden() const { return goldens().at(GetParam().model.name).at(GetParam().variant); }
    const json& goldenWeights() const {
        const json& w = golden().at("weights");
        return w.is_string() ? goldens().at(GetParam().model.name).at(w.get<std::string>()).at("weights") : w;
    }
    bool weightsOnly() const { return golden().at("activations") == "none"; }
};
INSTANTIATE_TEST_SUITE_P(All, QuantGolden, ::testing::ValuesIn(cases()), [](const auto& each) {
    return (each.param.model.name == "stories260K" ? "stories_" : "babyllama_") + each.param.variant;
});

TEST_P(QuantGolden, WeightBiasesAndCodes) {
    QS_REQUIRE_SHARED();
    const auto prepared = calibrated(GetParam());
    const auto& checkpoint = *preparedFor(GetParam().model).checkpoint;
    std::size_t seen = 0;
    for (const auto& [name, wanted] : goldenWeights().items()) {
        const SiteId site = SiteId::parse(test::ownName(name)).value();
        const PreparedSite& got = prepared->sites.at(site);
        const auto b = wanted.at("b").get<std::vector<double>>();
        ASSERT_EQ(got.weights.bias.size(), b.size()) << name;
        for (std::size_t r = 0; r < b.size(); ++r)
            EXPECT_NEAR(got.weights.bias[r], b[r], 1e-9) << name << " row " << r;
        EXPECT_NEAR(got.weightDistortion.mse(), wanted.at("mse").get<double>(),
                    1e-9 * wanted.at("mse").get<double>())
            << name;

        const WeightRef weight = checkpoint.weight(site);
        const auto values = weight.readAll();
        std::vector<std::int32_t> codes(values.size());
        quantizeToCodes(got.weights, values.data(), codes.data(), weight.rows(), weight.cols());
        std::vector<std::int8_t> bytes(codes.begin(), codes.end());
        EXPECT_EQ(sha256Hex(std::as_bytes(std::span(bytes))), wanted.at("codes_sha256").get<std::string>())
            << name;
        ++seen;
    }
    EXPECT_EQ(seen, prepared->sites.size()) << "exactly the block linears are quantized";
}

TEST_P(QuantGolden, ActivationBiases) {
    QS_REQUIRE_SHARED();
    const auto prepared = calibrated(GetParam());
    for (const auto& [site, got] : prepared->sites)
        EXPECT_EQ(got.activations.active(), !weightsOnly()) << site.name();
    for (const auto& [name, wanted] : golden().at("act").items()) {
        const TapId tap = TapId::parse(test::ownName(name)).value();
        for (const SiteId& site : sitesOf(tap)) {
            const QuantParams& got = prepared->sites.at(site).activations;
            if (wanted.contains("b")) {
                ASSERT_EQ(got.bias.size(), 1u);
                EXPECT_NEAR(got.bias[0], wanted.at("b").get<double>(), 1e-5) << name;
                EXPECT_NEAR(maxForBias(got.format, got.bias[0]), wanted.at("max").get<double>(),
                            1e-5 * wanted.at("max").get<double>());
                continue;
            }
            EXPECT_NEAR(got.rho, wanted.at("rho").get<double>(), 1e-5) << name;
            EXPECT_EQ(std::vector<int>(got.shift.begin(), got.shift.end()),
                      wanted.at("b_ori").get<std::vector<int>>())
                << name;
            for (std::size_t j = 0; j < got.shift.size(); ++j) EXPECT_EQ(got.bias[j], got.rho + got.shift[j]);
        }
    }
}

TEST_P(QuantGolden, Logits) {
    QS_REQUIRE_SHARED();
    Engine& engine = *preparedFor(GetParam().model).engine;
    const auto ids = test::sequenceIds(GetParam().model, "len17_bos");
    const auto got = engine.logits(ids, {"quantized", calibrated(GetParam()), Backend::Simulate});
    EXPECT_EQ(engine.logits(ids, {"quantized", calibrated(GetParam()), Backend::Packed}), got);
    const auto file = SafetensorsFile::open(test::golden("quant_" + GetParam().model.name + ".safetensors"));
    const auto wanted = file.find(GetParam().variant + ".logits")->readAll();
    ASSERT_EQ(got.size(), wanted.size());
    const std::size_t vocab = got.size() / ids.size();
    const double tolerance = weightsOnly() ? 2e-4 : 5e-4;
    std::int64_t firstOff = std::numeric_limits<std::int64_t>::max();
    for (std::size_t t = 0; t < ids.size(); ++t) {
        double worst = 0;
        for (std::size_t v = 0; v < vocab; ++v)
            worst = std::max(worst, std::fabs(double(got[t * vocab + v]) - double(wanted[t * vocab + v])));
        if (worst > tolerance) firstOff = std::min(firstOff, static_cast<std::int64_t>(t));
        EXPECT_LE(worst, static_cast<std::int64_t>(t) < firstOff ? tolerance : 2.5) << "position " << t;
    }
    // Only a position with a rounding tie within 1e-4 steps may be the first to differ.
    if (firstOff != std::numeric_limits<std::int64_t>::max()) {
        std::set<std::int64_t> tied;
        for (const json& tie : golden().at("near_ties")) tied.insert(tie.at(1).get<std::int64_t>());
        EXPECT_TRUE(tied.contains(firstOff)) << "position " << firstOff << " differs without a near-tie";
    }
}

TEST_P(QuantGolden, CodesOfTheFirstActivations) {
    QS_REQUIRE_SHARED();
    const auto file = SafetensorsFile::open(test::golden("quant_" + GetParam().model.name + ".safetensors"));
    const TensorView* wanted = file.find(GetParam().variant + ".actcodes.layers.0.qkv_in");
    if (weightsOnly()) {
        EXPECT_EQ(wanted, nullptr);
        return;
    }
    ASSERT_NE(wanted, nullptr);
    struct First : Observer {
        std::vector<float> x;
        bool wants(const TapId& tap) const override { return tap == TapId{0, Slot::QkvIn}; }
        void observe(std::size_t, const TapId&, const float* rows, std::int64_t n,
                     std::int64_t channels) override {
            x.insert(x.end(), rows, rows + n * channels);
        }
    } first;
    SequenceTree tree;
    tree.segments.push_back({-1, test::sequenceIds(GetParam().model, "len17_bos")});
    RunHooks hooks;
    hooks.observer = &first;
    const Variant full;
    preparedFor(GetParam().model).engine->run({&tree, 1}, {&full, 1}, hooks);
    const QuantParams& p = calibrated(GetParam())->sites.at({0, Role::Q}).activations;
    std::vector<std::int32_t> codes(first.x.size());
    const std::int64_t cols = wanted->cols();
    quantizeToCodes(p, first.x.data(), codes.data(), wanted->rows(), cols);
    std::set<std::pair<std::int64_t, std::int64_t>> fragile;
    for (const json& tie : golden().at("near_ties"))
        if (tie.at(0) == "layers.0.qkv_in") fragile.emplace(tie.at(1), tie.at(2));
    for (std::int64_t t = 0; t < wanted->rows(); ++t)
        for (std::int64_t c = 0; c < cols; ++c) {
            if (fragile.contains({t, c})) continue;
            EXPECT_EQ(codes[static_cast<std::size_t>(t * cols + c)],
                      static_cast<std::int8_t>(wanted->bytes[static_cast<std::size_t>(t * cols + c)]))
                << t << ' ' << c;
        }
}

/// GPTQ-style: windows of L ids, mean over their L - 1 targets, exp of the mean over windows.
double perplexity(Engine& engine, const std::vector<TokenId>& ids, std::size_t window,
                  const Variant& variant) {
    std::vector<SequenceTree> trees;
    for (std::size_t first = 0; first + window <= ids.size(); first += window) {
        SequenceTree tree;
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
        tree.segments.push_back({-1, {begin, begin + static_cast<std::ptrdiff_t>(window)}});
        for (std::size_t i = 0; i + 1 < window; ++i) tree.wanted.push_back({0, static_cast<int>(i)});
        trees.push_back(std::move(tree));
    }
    std::vector<double> terms(trees.size() * (window - 1));
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> logits) {
        const TokenId target = trees[tree].segments[0].tokens[wanted + 1];
        const auto vocab = static_cast<std::size_t>(engine.checkpoint().config->vocabSize);
        terms[tree * (window - 1) + wanted] = scoreTarget({logits[0], vocab}, target).logProbability;
    };
    engine.run(trees, {&variant, 1}, hooks);
    double sum = 0;
    for (const double t : terms) sum += t;
    return std::exp(-sum / static_cast<double>(terms.size()));
}

TEST_P(QuantGolden, Perplexity) {
    QS_REQUIRE_SHARED();
    Prepared& p = preparedFor(GetParam().model);
    const auto tokenizer = openTokenizer(*p.checkpoint);
    const json& all = goldens().at(GetParam().model.name);
    for (const auto& [text, file] : {std::pair{"tinystories", "tinystories/tinystories_train_first2MiB.txt"},
                                     {"wikitext2", "wikitext2/wiki.test.raw"}}) {
        const std::string whole = readTextFile(test::sharedDir() / "tasks" / file);
        const auto ids = tokenizer->encode(std::string_view(whole).substr(0, 20000), true);
        const double wanted = golden().at("ppl").at(text);
        for (const Backend backend : {Backend::Simulate, Backend::Packed}) {
            const double got = perplexity(*p.engine, ids, all.at("ctx").get<std::size_t>(),
                                          {"quantized", calibrated(GetParam()), backend});
            EXPECT_NEAR(got, wanted, (weightsOnly() ? 5e-5 : 1e-2) * wanted)
                << text << ' ' << backendName(backend);
        }
    }
}

} // namespace
} // namespace qs
