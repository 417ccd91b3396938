// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/capture.h"
#include "calibrate/models.h"

#include <cmath>

namespace qs {
namespace {

using nlohmann::json;

class CaptureGolden : public ::testing::TestWithParam<test::ReferenceModel> {
protected:
    Capture captureAll(std::uint64_t keep, const std::vector<TapId>& only = {}) const {
        Engine engine(openCheckpoint(test::model(GetParam().file)));
        return captureActivations(engine, test::sequenceIds(GetParam(), "len128_bos"), only, keep);
    }
};
INSTANTIATE_TEST_SUITE_P(Models, CaptureGolden, ::testing::ValuesIn(test::kReferenceModels),
                         [](const auto& each) {
                             return each.param.name == "stories260K" ? std::string("stories")
                                                                     : std::string("babyllama");
                         });

/// One moment of every channel against the golden tensor: `relative`, or within `absolute`.
void expectChannels(const CapturedTap& tap, const std::vector<double>& wanted, double (*of)(const Moments&),
                    double relative, double absolute, const std::string& what) {
    ASSERT_EQ(static_cast<std::int64_t>(wanted.size()), tap.channels) << what;
    for (std::int64_t j = 0; j < tap.channels; ++j) {
        const double w = wanted[static_cast<std::size_t>(j)];
        EXPECT_NEAR(of(tap.stats.channel(j)), w, std::max(relative * std::fabs(w), absolute))
            << what << " channel " << j;
    }
}

std::vector<double> doublesOf(const SafetensorsFile& file, const std::string& name) {
    const TensorView* t = file.find(name);
    if (!t || t->dtype != DType::F64) {
        ADD_FAILURE() << name;
        return {};
    }
    std::vector<double> values(t->bytes.size() / sizeof(double));
    std::memcpy(values.data(), t->bytes.data(), t->bytes.size());
    return values;
}

TEST_P(CaptureGolden, ChannelStatisticsMatchTheReference) {
    QS_REQUIRE_SHARED();
    const Capture capture = captureAll(0);
    const auto file =
        SafetensorsFile::open(test::golden("activation_stats_" + GetParam().name + ".safetensors"));
    const json tensors = test::readJson(test::golden("activation_stats.json")).at(GetParam().name);
    for (const auto& [name, wanted] : tensors.items()) {
        const auto id = TapId::parse(test::ownName(name));
        ASSERT_TRUE(id) << name;
        const CapturedTap& tap = capture.taps.at(*id);
        EXPECT_EQ(tap.rows, 128);
        EXPECT_EQ(tap.keptRows, 0);
        const double room = 2e-5 * wanted.at("tensor_absmax").get<double>();
        expectChannels(
            tap, doublesOf(file, name + ".mean"), [](const Moments& m) { return m.mean; }, 0, room,
            name + " mean");
        expectChannels(
            tap, doublesOf(file, name + ".min"), [](const Moments& m) { return m.min; }, 0, room,
            name + " min");
        expectChannels(
            tap, doublesOf(file, name + ".max"), [](const Moments& m) { return m.max; }, 0, room,
            name + " max");
        expectChannels(
            tap, doublesOf(file, name + ".absmax"), [](const Moments& m) { return m.absMax(); }, 1e-4, 0,
            name + " absmax");
        expectChannels(
            tap, doublesOf(file, name + ".var"), [](const Moments& m) { return m.variance(); }, 1e-4, 0,
            name + " var");
        expectChannels(
            tap, doublesOf(file, name + ".kurtosis"), [](const Moments& m) { return m.kurtosis(); }, 1e-4, 0,
            name + " kurtosis");
        const auto near = [&](double got, const char* key) {
            const double w = wanted.at(key);
            EXPECT_NEAR(got, w, 1e-4 * std::fabs(w)) << name << ' ' << key;
        };
        near(tap.stats.interChannelVariance(), "inter_channel_variance");
        near(tap.stats.intraChannelVariance(), "intra_channel_variance");
        near(tap.stats.absMaxInterChannelVariance(), "absmax_inter_channel_variance");
        near(tap.stats.total().variance(), "total_variance");
        near(tap.stats.total().absMax(), "tensor_absmax");
    }
}

TEST_P(CaptureGolden, StatisticsOfMagnitudes) {
    QS_REQUIRE_SHARED();
    const Capture capture = captureAll(std::uint64_t(1) << 30);
    const json tensors = test::readJson(test::golden("activation_stats.json")).at(GetParam().name);
    for (const auto& [name, wanted] : tensors.items()) {
        const CapturedTap& tap = capture.taps.at(*TapId::parse(test::ownName(name)));
        ASSERT_EQ(tap.keptRows, 128);
        std::vector<float> magnitudes = tap.values;
        for (float& v : magnitudes) v = std::fabs(v);
        ChannelStats stats;
        stats.addRows(magnitudes.data(), tap.keptRows, tap.channels);
        const double inter = wanted.at("inter_channel_variance_of_mean_abs"),
                     intra = wanted.at("intra_channel_variance_of_abs");
        EXPECT_NEAR(stats.interChannelVariance(), inter, 1e-4 * inter) << name;
        EXPECT_NEAR(stats.intraChannelVariance(), intra, 1e-4 * intra) << name;
    }
}

TEST_P(CaptureGolden, KeepsTheFirstRowsThatFitAndOnlyWhatIsAskedFor) {
    QS_REQUIRE_SHARED();
    const TapId tap{1, Slot::DownIn};
    const Capture whole = captureAll(std::uint64_t(1) << 30);
    const CapturedTap& all = whole.taps.at(tap);
    const Capture part = captureAll(static_cast<std::uint64_t>(all.channels) * 4 * 10 + 3, {tap});
    ASSERT_EQ(part.taps.size(), 1u);
    const CapturedTap& some = part.taps.at(tap);
    EXPECT_EQ(some.keptRows, 10);
    EXPECT_EQ(some.rows, 128);
    EXPECT_EQ(some.values, std::vector<float>(all.values.begin(), all.values.begin() + 10 * all.channels));
    EXPECT_EQ(whole.taps.size(), 5u * 4u + 1u) << "four inputs per block and the head's";
    EXPECT_THROW(captureAll(0, {TapId{99, Slot::OIn}}), Error);
}

} // namespace
} // namespace qs
