// SPDX-License-Identifier: GPL-3.0-or-later
// demo:fable-outliers computes what demo:fable computes, to the last bit, with another channel profile.
#include "base/mapped_file.h"
#include "checkpoint/rescale.h"
#include "engine/engine.h"
#include "text/tokenizer.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

/// Largest magnitude per channel of the inputs of one block's attention.
class Peaks : public Observer {
public:
    bool wants(const TapId& tap) const override { return tap == TapId{1, Slot::QkvIn}; }
    void observe(std::size_t, const TapId&, const float* x, std::int64_t rows,
                 std::int64_t channels) override {
        peaks.resize(static_cast<std::size_t>(channels));
        for (std::int64_t i = 0; i < rows * channels; ++i) {
            float& peak = peaks[static_cast<std::size_t>(i % channels)];
            peak = std::max(peak, std::abs(x[i]));
        }
    }
    std::vector<float> peaks;
};

struct Demo {
    explicit Demo(const std::string& name) : engine(openCheckpoint(resolveModelArgument(name))) {
        ids = openTokenizer(engine.checkpoint())->encode(readTextFile(":/demo/tasks/heldout.txt"), true);
        ids.resize(200);
    }
    std::vector<float> peaks() {
        Peaks observer;
        RunHooks hooks;
        hooks.observer = &observer;
        const SequenceTree tree{{{-1, ids}}, {}};
        engine.run({&tree, 1}, std::vector<Variant>{{}}, hooks);
        return observer.peaks;
    }
    Engine engine;
    std::vector<TokenId> ids;
};

TEST(OutlierDemo, EveryLogitKeepsItsBits) {
    Demo base("demo:fable"), outliers("demo:fable-outliers");
    ASSERT_EQ(base.ids, outliers.ids);
    for (const Precision precision : {Precision::F32, Precision::Bf16}) {
        if (precision == Precision::Bf16 && !PackedMatrix::supportsBf16())
            GTEST_SKIP() << "f32 holds; no bf16 products here";
        const Variant variant{"full precision", nullptr, Backend::Simulate, precision};
        EXPECT_EQ(base.engine.logits(base.ids, variant), outliers.engine.logits(base.ids, variant));
    }
}

TEST(OutlierDemo, ChannelsGrowByPowersOfTwo) {
    Demo base("demo:fable"), outliers("demo:fable-outliers");
    const auto before = base.peaks(), after = outliers.peaks();
    ASSERT_EQ(before.size(), after.size());
    std::vector<int> channels(8, 0);
    for (std::size_t c = 0; c < before.size(); ++c) {
        const float ratio = after[c] / before[c];
        const int exponent = static_cast<int>(std::lround(std::log2(ratio)));
        EXPECT_EQ(ratio, std::ldexp(1.0f, exponent)) << "channel " << c;
        ASSERT_TRUE(exponent >= 0 && exponent < 8) << "channel " << c;
        ++channels[static_cast<std::size_t>(exponent)];
    }
    for (int e = 0; e < 8; ++e) EXPECT_GT(channels[static_cast<std::size_t>(e)], 0) << "2^" << e;
}

TEST(OutlierDemo, SaysWhatItIs) {
    const auto base = openCheckpoint("demo:fable"), outliers = openCheckpoint("demo:fable-outliers");
    EXPECT_EQ(aboutRescaledModel(base->path), "");
    EXPECT_NE(aboutRescaledModel(outliers->path).find("put in, not learned"), std::string::npos);
    EXPECT_NE(base->contentHash(), outliers->contentHash());
    EXPECT_EQ(demoModels().front(), "demo:fable");
}

} // namespace
} // namespace qs
