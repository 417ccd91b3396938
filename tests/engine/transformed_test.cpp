// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

double worstDifference(const std::vector<float>& a, const std::vector<float>& b) {
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst = std::max(worst, static_cast<double>(std::fabs(a[i] - b[i])));
    return worst;
}

class Transformed : public ::testing::Test {
protected:
    Transformed() {
        model_.randomize(31);
        model_.write(dir_.path());
        engine_ = std::make_unique<Engine>(openCheckpoint(dir_.path()));
        ids_ = test::randomIds(30, model_.vocab, 5);
        full_ = engine_->logits(ids_);
    }
    /// Every site but the embedding under the same preparation.
    std::vector<float> everywhere(const std::function<PreparedSite(std::int64_t width)>& make) {
        auto prepared = std::make_shared<PreparedModel>();
        for (const SiteId& site : engine_->checkpoint().sites())
            if (site.role != Role::Embed)
                prepared->sites[site] = make(engine_->checkpoint().weight(site).cols());
        return engine_->logits(ids_, {"v", prepared});
    }

    test::TinyModel model_;
    test::ScratchDir dir_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_;
    std::vector<float> full_;
};

TEST_F(Transformed, PowersOfTwoChangeNoBit) {
    const auto got = everywhere([](std::int64_t width) {
        InputTransform t;
        for (std::int64_t j = 0; j < width; ++j)
            t.gain.push_back(static_cast<float>(std::ldexp(1, int(j % 7) - 3)));
        PreparedSite site;
        site.transform = std::make_shared<const InputTransform>(t);
        return site;
    });
    EXPECT_EQ(got, full_);
}

TEST_F(Transformed, RotatedAndReconstructedInputsGiveTheSameLogits) {
    const auto got = everywhere([](std::int64_t width) {
        InputTransform t;
        for (std::int64_t j = 0; j < width; ++j) t.gain.push_back(0.5f + 0.1f * static_cast<float>(j % 9));
        for (std::int64_t j = 0; j < width + 16; ++j)
            t.gather.push_back(static_cast<std::int32_t>((j * 7) % width));
        t.rotation = 16;
        t.rotationSeed = 77;
        PreparedSite site;
        site.transform = std::make_shared<const InputTransform>(t);
        return site;
    });
    EXPECT_LT(worstDifference(got, full_), 2e-4);
    EXPECT_NE(got, full_);
}

TEST_F(Transformed, CompensationOfFullRankRepairsTheWeights) {
    auto prepared = std::make_shared<PreparedModel>();
    const SiteId id{1, Role::Down};
    const WeightRef weight = engine_->checkpoint().weight(id);
    const auto w = weight.readAll();
    PreparedSite& site = prepared->sites[id];
    site.weights =
        minMaxParams(Format::parse("e2m1"), Granularity::Row, 0, w.data(), weight.rows(), weight.cols());
    const auto coarse = engine_->logits(ids_, {"v", prepared});
    // up = identity, down = W - W_q
    std::vector<float> residual(w.size());
    fakeQuantize(site.weights, w.data(), residual.data(), weight.rows(), weight.cols());
    for (std::size_t i = 0; i < w.size(); ++i) residual[i] = w[i] - residual[i];
    site.compensation.rank = weight.rows();
    site.compensation.down = residual;
    site.compensation.up.assign(static_cast<std::size_t>(weight.rows() * weight.rows()), 0);
    for (std::int64_t i = 0; i < weight.rows(); ++i)
        site.compensation.up[static_cast<std::size_t>(i * weight.rows() + i)] = 1;
    EXPECT_GT(worstDifference(coarse, full_), 1e-2);
    EXPECT_LT(worstDifference(engine_->logits(ids_, {"v", prepared}), full_), 1e-4);
}

TEST_F(Transformed, OffsetsMoveTheRoundingOnly) {
    // x = q(x + 0.5 step) - nothing else: with a step of 1 the integers are floor(x + 1).
    auto prepared = std::make_shared<PreparedModel>();
    PreparedSite& site = prepared->sites[{-1, Role::Head}];
    InputTransform t;
    t.offset.assign(static_cast<std::size_t>(model_.hidden), 0.5f);
    site.transform = std::make_shared<const InputTransform>(t);
    site.activations.format = Format::parse("int8");
    site.activations.bias = {-5}; // unit step 2^-5 at bias 0
    const auto got = engine_->logits(ids_, {"v", prepared});
    model_.inputFilter = [](const std::string& name, std::vector<double>& x) {
        if (name == "head")
            for (double& v : x) v = std::nearbyint(v + 0.5);
    };
    const auto expected = model_.logits(ids_);
    double worst = 0;
    for (std::size_t i = 0; i < got.size(); ++i) worst = std::max(worst, std::fabs(got[i] - expected[i]));
    EXPECT_LT(worst, 1e-4);
}

} // namespace
} // namespace qs
