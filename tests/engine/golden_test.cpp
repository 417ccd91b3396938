// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/safetensors.h"
#include "engine/engine.h"
#include "support/shared_data.h"

#include <cmath>
#include <map>

namespace qs {
namespace {

/// A model in one of the forms in which the reference data know it.
struct Form {
    std::string name;      ///< of the test
    std::string reference; ///< of the reference outputs
    std::string file;      ///< below models
};
/// For messages: gtest would print the bytes, padding included.
void PrintTo(const Form& c, std::ostream* out) {
    *out << c.name;
}
const Form kForms[] = {{"stories_hf", "stories260K", "stories260K-hf"},
                       {"stories_gguf", "stories260K", "stories260K-gguf/stories260K-f32-v3.gguf"},
                       {"stories_bin", "stories260K", "stories260K/stories260K.bin"},
                       {"babyllama_hf", "babyllama-105", "babyllama-105-hf"},
                       {"babyllama_bin", "babyllama-105", "babyllama-105/model5000.bin"}};

const char* const kSequences[] = {"len1_bos",    "len1_nobos", "len17_bos",
                                  "len17_nobos", "len128_bos", "len128_nobos"};

nlohmann::json sequences(const Form& form) {
    return test::readJson(test::golden("sequences.json")).at(form.reference).at("sequences");
}

class Golden : public ::testing::TestWithParam<Form> {};

TEST_P(Golden, LogitsMatchTheReference) {
    QS_REQUIRE_SHARED();
    Engine engine(openCheckpoint(test::model(GetParam().file)));
    const auto file = SafetensorsFile::open(test::golden("logits_" + GetParam().reference + ".safetensors"));
    const auto all = sequences(GetParam());
    for (const char* key : kSequences) {
        const auto& sequence = all.at(key);
        const auto ids = sequence.at("ids").get<std::vector<TokenId>>();
        const auto got = engine.logits(ids);
        const auto expected = file.find(key)->readAll();
        ASSERT_EQ(got.size(), expected.size());
        double worst = 0;
        for (std::size_t i = 0; i < got.size(); ++i)
            worst = std::max(worst, std::fabs(static_cast<double>(got[i]) - expected[i]));
        EXPECT_LE(worst, 2e-4) << key;
        const std::size_t vocab = got.size() / ids.size();
        double sum = 0;
        for (std::size_t t = 0; t < ids.size(); ++t) {
            const std::span row(got.data() + t * vocab, vocab);
            EXPECT_TRUE(scoreTarget(row, sequence.at("argmax").at(t).get<TokenId>()).greedy)
                << key << " " << t;
            if (t + 1 < ids.size()) sum += scoreTarget(row, ids[t + 1]).logProbability;
        }
        EXPECT_NEAR(sum, sequence.at("sum_logprob_of_next").get<double>(), 1e-3) << key;
    }
}

struct Collector : Observer {
    std::map<std::string, std::vector<float>> taps;
    bool wants(const TapId&) const override { return true; }
    void observe(std::size_t, const TapId& tap, const float* x, std::int64_t rows,
                 std::int64_t channels) override {
        auto& v = taps[tap.name()];
        v.insert(v.end(), x, x + rows * channels);
    }
};

TEST_P(Golden, ActivationsMatchTheReference) {
    QS_REQUIRE_SHARED();
    Engine engine(openCheckpoint(test::model(GetParam().file)));
    SequenceTree tree;
    tree.segments.push_back(
        {-1, sequences(GetParam()).at("len17_bos").at("ids").get<std::vector<TokenId>>()});
    Collector collector;
    RunHooks hooks;
    hooks.observer = &collector;
    const Variant variant;
    engine.run({&tree, 1}, {&variant, 1}, hooks);
    const auto file =
        SafetensorsFile::open(test::golden("activations_" + GetParam().reference + ".safetensors"));
    EXPECT_EQ(collector.taps.size(), file.tensors.size() + 1); // and the head's input
    for (const TensorView& tensor : file.tensors) {            // layers.3.qkv_in
        const auto& got = collector.taps.at("blocks." + tensor.name.substr(7));
        const auto expected = tensor.readAll();
        ASSERT_EQ(got.size(), expected.size()) << tensor.name;
        double worst = 0, largest = 0;
        for (std::size_t i = 0; i < got.size(); ++i) {
            worst = std::max(worst, std::fabs(static_cast<double>(got[i]) - expected[i]));
            largest = std::max(largest, std::fabs(static_cast<double>(expected[i])));
        }
        EXPECT_LE(worst, 2e-5 * largest) << tensor.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Models, Golden, ::testing::ValuesIn(kForms),
                         [](const auto& f) { return f.param.name; });

TEST(GoldenForms, TheSameModelInThreeFileFormatsHasTheSameBits) {
    QS_REQUIRE_SHARED();
    const auto ids = sequences(kForms[0]).at("len128_bos").at("ids").get<std::vector<TokenId>>();
    const auto reference = Engine(openCheckpoint(test::model(kForms[0].file))).logits(ids);
    EXPECT_EQ(Engine(openCheckpoint(test::model(kForms[1].file))).logits(ids), reference);
    EXPECT_EQ(Engine(openCheckpoint(test::model(kForms[2].file))).logits(ids), reference);
}

} // namespace
} // namespace qs
