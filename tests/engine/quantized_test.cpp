// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/safetensors.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <cmath>
#include <mutex>

namespace qs {
namespace {

QuantParams perTensor(const char* format, double bias) {
    QuantParams p;
    p.format = Format::parse(format);
    p.bias = {bias};
    return p;
}

TEST(Quantized, WeightsHaveTheBitsOfACheckpointThatStoresTheQuantizedValues) {
    test::TinyModel model;
    model.randomize(8);
    const test::ScratchDir dir;
    model.write(dir.path() / "original");
    const auto original = openCheckpoint(dir.path() / "original");

    auto prepared = std::make_shared<PreparedModel>();
    test::TinyModel stored = model;
    for (const SiteId& site : original->sites()) {
        if (site.block == 1) continue; // stays in full precision
        const WeightRef weight = original->weight(site);
        QuantParams& p = prepared->sites[site].weights;
        p.format = Format::parse(site.role == Role::Down ? "int4" : "e2m1");
        p.granularity = site.role == Role::Up  ? Granularity::Group
                        : site.role == Role::K ? Granularity::Tensor
                                               : Granularity::Row;
        p.groupSize = 20;
        p.bias.resize(p.biasCount(weight.rows(), weight.cols()));
        for (std::size_t i = 0; i < p.bias.size(); ++i) p.bias[i] = 3 + 0.03 * static_cast<double>(i % 40);
        auto& values = stored.tensors.at(test::tensorName(site));
        const auto groups = static_cast<std::size_t>((weight.cols() + 19) / 20);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::size_t row = i / static_cast<std::size_t>(weight.cols()),
                              col = i % static_cast<std::size_t>(weight.cols());
            const std::size_t at = p.granularity == Granularity::Tensor ? 0
                                   : p.granularity == Granularity::Row  ? row
                                                                        : row * groups + col / 20;
            values[i] = static_cast<float>(quantizeScalar(p.format, p.bias[at], values[i]).value);
        }
    }
    stored.write(dir.path() / "stored");
    const auto ids = test::randomIds(40, model.vocab, 9);
    const auto got = Engine(original).logits(ids, {"v", prepared});
    EXPECT_EQ(got, Engine(openCheckpoint(dir.path() / "stored")).logits(ids));
    EXPECT_NE(got, Engine(original).logits(ids));
}

TEST(Quantized, TiedEmbeddingAndHeadAreQuantizedEachForItself) {
    test::TinyModel model;
    model.tied = true;
    model.randomize(8);
    const test::ScratchDir dir;
    model.write(dir.path() / "tied");
    auto prepared = std::make_shared<PreparedModel>();
    prepared->sites[{-1, Role::Head}].weights = perTensor("e2m1", 2);

    test::TinyModel untied = model;
    untied.tied = false;
    auto head = model.tensors.at("model.embed_tokens.weight");
    for (float& w : head) w = static_cast<float>(quantizeScalar(Format::parse("e2m1"), 2, w).value);
    untied.tensors["lm_head.weight"] = head;
    untied.write(dir.path() / "untied");
    const auto ids = test::randomIds(20, model.vocab, 9);
    EXPECT_EQ(Engine(openCheckpoint(dir.path() / "tied")).logits(ids, {"v", prepared}),
              Engine(openCheckpoint(dir.path() / "untied")).logits(ids));
}

TEST(Quantized, InputsOfEverySiteAreQuantizedByItsOwnNumbers) {
    test::TinyModel model;
    model.layers = 1;
    model.randomize(21);
    const test::ScratchDir dir;
    model.write(dir.path());
    // q and v differ, k stays as it is; gate and up are equal but separate.
    auto prepared = std::make_shared<PreparedModel>();
    prepared->sites[{0, Role::Q}].activations = perTensor("e2m1", 2);
    prepared->sites[{0, Role::V}].activations = perTensor("e3m2", 5);
    prepared->sites[{0, Role::O}].activations = perTensor("int8", 1);
    prepared->sites[{0, Role::Gate}].activations = perTensor("e2m3", 2);
    prepared->sites[{0, Role::Up}].activations = perTensor("e2m3", 2);
    QuantParams columns = perTensor("e4m3", 0);
    columns.granularity = Granularity::Column;
    columns.bias.clear();
    for (std::int64_t c = 0; c < model.inner; ++c) columns.bias.push_back(12 + static_cast<double>(c % 3));
    prepared->sites[{0, Role::Down}].activations = columns;
    prepared->sites[{-1, Role::Head}].activations = perTensor("e2m1", 2);
    model.inputFilter = [&](const std::string& name, std::vector<double>& x) {
        const auto site = prepared->sites.find(*SiteId::parse(name));
        if (site == prepared->sites.end()) return;
        const QuantParams& p = site->second.activations;
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = quantizeScalar(p.format, p.bias[p.bias.size() > 1 ? i : 0], x[i]).value;
    };
    const auto ids = test::randomIds(12, model.vocab, 22);
    const auto expected = model.logits(ids);
    Engine engine(openCheckpoint(dir.path()));
    const auto got = engine.logits(ids, {"v", prepared}), full = engine.logits(ids);
    double worst = 0, effect = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        worst = std::max(worst, std::fabs(got[i] - expected[i]));
        effect = std::max(effect, static_cast<double>(std::fabs(got[i] - full[i])));
    }
    EXPECT_LE(worst, 1e-4);
    EXPECT_GT(effect, 0.01);
}

/// Builds the reference's six quantized variants from the numbers that it states.
std::shared_ptr<const PreparedModel> preparedFromReference(const nlohmann::json& model,
                                                           const nlohmann::json& variant) {
    auto prepared = std::make_shared<PreparedModel>();
    const Format format = Format::floating(variant.at("E").get<int>(), variant.at("M").get<int>());
    const auto& weights = variant.at("weights").is_string()
                              ? model.at(variant.at("weights").get<std::string>()).at("weights")
                              : variant.at("weights");
    for (const auto& [name, entry] : weights.items()) { // layers.0.q
        PreparedSite& site = prepared->sites[*SiteId::parse("blocks." + name.substr(7))];
        site.weights.format = format;
        site.weights.granularity = Granularity::Row;
        site.weights.bias = entry.at("b").get<std::vector<double>>();
    }
    for (const auto& [name, entry] : variant.at("act").items()) { // layers.0.qkv_in
        QuantParams p;
        p.format = format;
        if (entry.contains("rho")) {
            p.granularity = Granularity::Column;
            for (const double shift : entry.at("b_ori").get<std::vector<double>>())
                p.bias.push_back(entry.at("rho").get<double>() + shift);
        } else {
            p.bias = {entry.at("b").get<double>()};
        }
        for (const SiteId& site : sitesOf(*TapId::parse("blocks." + name.substr(7))))
            prepared->sites[site].activations = p;
    }
    return prepared;
}

class QuantizedGolden : public ::testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(QuantizedGolden, SixVariantsInLockStepMatchTheReferenceUnderBothBackends) {
    QS_REQUIRE_SHARED();
    const auto& [file, reference] = GetParam();
    const auto model = test::readJson(test::golden("quant.json")).at(reference);
    SequenceTree tree;
    tree.segments.push_back({-1, test::readJson(test::golden("sequences.json"))
                                     .at(reference)
                                     .at("sequences")
                                     .at("len17_bos")
                                     .at("ids")
                                     .get<std::vector<TokenId>>()});
    for (int i = 0; i < 17; ++i) tree.wanted.push_back({0, i});
    std::vector<Variant> variants;
    for (const auto& [name, entry] : model.items())
        if (entry.is_object() && entry.contains("act"))
            for (const Backend backend : {Backend::Simulate, Backend::Packed})
                variants.push_back({name, preparedFromReference(model, entry), backend});
    ASSERT_EQ(variants.size(), 12u);

    Engine engine(openCheckpoint(test::model(file)));
    const auto vocab = static_cast<std::size_t>(engine.checkpoint().config->vocabSize);
    std::vector<std::vector<float>> got(12, std::vector<float>(17 * vocab));
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t wanted, std::span<const float* const> rows) {
        for (std::size_t v = 0; v < 12; ++v) std::copy_n(rows[v], vocab, got[v].data() + wanted * vocab);
    };
    engine.run({&tree, 1}, variants, hooks);
    const auto goldens = SafetensorsFile::open(test::golden("quant_" + reference + ".safetensors"));
    for (std::size_t v = 0; v < 12; ++v) {
        if (variants[v].backend == Backend::Packed) {
            EXPECT_EQ(got[v], got[v - 1]) << variants[v].name;
        }
        // One activation that lies on the edge between two grid values may round the other way in f32 and
        // changes all that follows.
        std::size_t firstTie = 17;
        for (const auto& tie : model.at(variants[v].name).at("near_ties"))
            if (tie.at(3).get<double>() < 3e-5) firstTie = std::min(firstTie, tie.at(1).get<std::size_t>());
        const auto expected = goldens.find(variants[v].name + ".logits")->readAll();
        const double tolerance = model.at(variants[v].name).at("act").empty() ? 2e-4 : 5e-4;
        double worst = 0;
        for (std::size_t i = 0; i < firstTie * vocab; ++i)
            worst = std::max(worst, std::fabs(static_cast<double>(got[v][i]) - expected[i]));
        EXPECT_LE(worst, tolerance) << variants[v].name << " up to token " << firstTie;
    }
}

INSTANTIATE_TEST_SUITE_P(Models, QuantizedGolden,
                         ::testing::Values(std::pair{"stories260K-hf", "stories260K"},
                                           std::pair{"stories260K/stories260K.bin", "stories260K"},
                                           std::pair{"babyllama-105-hf", "babyllama-105"}),
                         [](const auto& p) {
                             return std::string(p.index == 0   ? "stories_hf"
                                                : p.index == 1 ? "stories_bin"
                                                               : "babyllama_hf");
                         });

} // namespace
} // namespace qs
