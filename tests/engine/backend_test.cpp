// SPDX-License-Identifier: GPL-3.0-or-later
// Simulation and packed integer products of the same numbers.
#include "base/error.h"
#include "base/parallel.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace qs {
namespace {

/// How both operands of every linear are quantized.
struct Case {
    const char* name;
    const char *weights, *activations;
    Granularity weightsBy, activationsBy;
    bool integers; ///< computed in integers, so that bits are equal
};

/// For messages: gtest would print the bytes, padding included.
void PrintTo(const Case& c, std::ostream* out) {
    *out << c.name;
}

class Backends : public ::testing::TestWithParam<Case> {
protected:
    Backends() {
        model_.hidden = 72; // no multiple of a tile
        model_.inner = 200;
        model_.randomize(41);
        model_.write(dir_.path());
        checkpoint_ = openCheckpoint(dir_.path());
    }

    QuantParams weightParams(const Case& c, const WeightRef& weight) const {
        const auto w = weight.readAll();
        return minMaxParams(Format::parse(c.weights), c.weightsBy, 32, w.data(), weight.rows(),
                            weight.cols());
    }

    static QuantParams activationParams(const Case& c, std::int64_t width) {
        QuantParams p;
        p.format = Format::parse(c.activations);
        p.granularity = c.activationsBy;
        const int shifts = 1 << (p.format.kind == Format::Kind::Int ? 1 : p.format.exponentBits);
        const double bias = biasForMax(p.format, 3.0);
        if (c.activationsBy == Granularity::Tensor) p.bias = {bias};
        if (c.activationsBy == Granularity::Column)
            for (std::int64_t k = 0; k < width; ++k)
                p.bias.push_back(bias - 0.3 + static_cast<double>((k * k + k / 5) % shifts));
        return p;
    }

    std::shared_ptr<PreparedModel> prepared(const Case& c) const {
        auto model = std::make_shared<PreparedModel>();
        for (const SiteId& site : checkpoint_->sites()) {
            if (site.role == Role::Embed) continue;
            const WeightRef weight = checkpoint_->weight(site);
            PreparedSite& p = model->sites[site];
            p.weights = weightParams(c, weight);
            p.activations = activationParams(c, weight.cols());
        }
        return model;
    }

    std::vector<float> logits(const std::shared_ptr<const PreparedModel>& model, Backend backend) const {
        return Engine(checkpoint_).logits(ids_, {"v", model, backend});
    }

    test::TinyModel model_;
    test::ScratchDir dir_;
    std::shared_ptr<const Checkpoint> checkpoint_;
    std::vector<TokenId> ids_ = test::randomIds(45, 97, 42);
};

TEST_P(Backends, GiveTheSameBits) {
    const auto model = prepared(GetParam());
    EXPECT_EQ(simulatedSites(*checkpoint_, *model).empty(), GetParam().integers);
    const auto simulated = logits(model, Backend::Simulate);
    EXPECT_EQ(logits(model, Backend::Packed), simulated);
    setThreadCount(1);
    EXPECT_EQ(logits(model, Backend::Packed), simulated);
    setThreadCount(0);
}

TEST_P(Backends, AgreeWithThePlainDefinition) {
    const auto model = prepared(GetParam());
    test::TinyModel stored = model_;
    for (const auto& [site, p] : model->sites) {
        auto& w = stored.tensors.at(test::tensorName(site));
        const WeightRef weight = checkpoint_->weight(site);
        fakeQuantize(p.weights, w.data(), w.data(), weight.rows(), weight.cols());
    }
    stored.inputFilter = [&](const std::string& name, std::vector<double>& x) {
        const QuantParams& p = model->sites.at(*SiteId::parse(name)).activations;
        double largest = 0;
        for (const double v : x) largest = std::max(largest, std::fabs(v));
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double bias = p.granularity == Granularity::Token ? biasForMax(p.format, largest)
                                                                    : p.bias[p.bias.size() > 1 ? i : 0];
            x[i] = quantizeScalar(p.format, bias, x[i]).value;
        }
    };
    // Up to the first code that double and f32 round differently all is close; that spoils few tokens at
    // worst.
    const auto got = logits(model, Backend::Packed);
    const auto expected = stored.logits(ids_);
    const std::size_t vocab = got.size() / ids_.size();
    std::size_t close = 0;
    for (std::size_t t = 0; t < ids_.size(); ++t) {
        double worst = 0;
        for (std::size_t v = t * vocab; v < (t + 1) * vocab; ++v)
            worst = std::max(worst, std::fabs(got[v] - expected[v]));
        close += worst < 2e-4 ? 1 : 0;
    }
    EXPECT_GE(close, 5u);
}

INSTANTIATE_TEST_SUITE_P(
    Methods, Backends,
    ::testing::Values(Case{"e2m1_row_tensor", "e2m1", "e2m1", Granularity::Row, Granularity::Tensor, true},
                      Case{"e2m1_tensor_tensor", "e2m1", "e2m1", Granularity::Tensor, Granularity::Tensor,
                           true},
                      Case{"e2m1_row_shifted", "e2m1", "e2m1", Granularity::Row, Granularity::Column, true},
                      Case{"e2m1_row_token", "e2m1", "e2m1", Granularity::Row, Granularity::Token, true},
                      Case{"int4_row_shifted", "int4", "int4", Granularity::Row, Granularity::Column, true},
                      Case{"e1m2_row_token", "e1m2", "e1m2", Granularity::Row, Granularity::Token, true},
                      Case{"e3m0_row_shifted", "e3m0", "e3m0", Granularity::Row, Granularity::Column, true},
                      Case{"e2m1_int8_token", "e2m1", "int8", Granularity::Row, Granularity::Token, true},
                      Case{"int8_int8_token", "int8", "int8", Granularity::Row, Granularity::Token, true},
                      Case{"int8_int8_shifted", "int8", "int8", Granularity::Row, Granularity::Column, true},
                      Case{"e2m3_row_shifted", "e2m3", "e2m3", Granularity::Row, Granularity::Column, true},
                      Case{"e4m3_row_tensor", "e4m3", "e4m3", Granularity::Row, Granularity::Tensor, false}),
    [](const auto& c) { return std::string(c.param.name); });

/// The same model without a parameter.
class BackendReasons : public Backends {};

TEST_F(BackendReasons, AreNamedPerSite) {
    const Case good{"", "e2m1", "e2m1", Granularity::Row, Granularity::Column, true};
    auto model = prepared(good);
    model->sites[{0, Role::Q}].activations.bias[3] += 0.25;
    model->sites[{0, Role::K}].activations = {};
    model->sites[{0, Role::V}].weights.format = Format::parse("e4m3");
    const auto reasons = simulatedSites(*checkpoint_, *model);
    ASSERT_EQ(reasons.size(), 3u);
    EXPECT_EQ(reasons.at({0, Role::Q}), "the channels' biases are not an integer apart");
    EXPECT_EQ(reasons.at({0, Role::K}), "weights and activations are not both quantized");
    EXPECT_EQ(reasons.at({0, Role::V}), "format e4m3 has no codes within 8 bits");
    EXPECT_EQ(logits(model, Backend::Packed), logits(model, Backend::Simulate));
}

TEST_F(BackendReasons, TransformsChosenCodesAndCompensationRunPacked) {
    const Case c{"", "e2m1", "e2m1", Granularity::Row, Granularity::Token, true};
    auto model = prepared(c);
    for (auto& [site, p] : model->sites) {
        const WeightRef weight = checkpoint_->weight(site);
        InputTransform t;
        for (std::int64_t k = 0; k < weight.cols() + 8; ++k)
            t.gather.push_back(static_cast<std::int32_t>(k * 5 % weight.cols()));
        t.rotation = 8;
        t.offset.assign(t.gather.size(), 0.01f);
        p.transform = std::make_shared<const InputTransform>(t);
        const std::int64_t width = t.width(weight.cols());
        std::vector<float> transformed(static_cast<std::size_t>(weight.rows() * width));
        const auto w = weight.readAll();
        t.applyToWeights(w.data(), weight.rows(), weight.cols(), transformed.data());
        std::vector<std::uint8_t> bits(transformed.size());
        quantizeToBits(p.weights, transformed.data(), bits.data(), weight.rows(), width);
        bits[7] ^= 1; // not the nearest
        p.weightBits = std::make_shared<const std::vector<std::uint8_t>>(bits);
        p.compensation.rank = 2;
        p.compensation.down.assign(static_cast<std::size_t>(2 * width), 0.02f);
        p.compensation.up.assign(static_cast<std::size_t>(2 * weight.rows()), 0.03f);
    }
    EXPECT_TRUE(simulatedSites(*checkpoint_, *model).empty());
    EXPECT_EQ(logits(model, Backend::Packed), logits(model, Backend::Simulate));
}

TEST(BackendNames, GoThereAndBack) {
    for (const Backend b : {Backend::Simulate, Backend::Packed})
        EXPECT_EQ(backendFromName(backendName(b)), b);
    EXPECT_THROW(backendFromName("gpu"), Error);
}

} // namespace
} // namespace qs
