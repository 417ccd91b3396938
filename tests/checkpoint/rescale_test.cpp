// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/rescale.h"

#include "base/error.h"
#include "checkpoint/builders.h"
#include "checkpoint/safetensors.h"
#include "support/shared_data.h"

#include <cstring>
#include <gmock/gmock.h>

namespace qs {
namespace {
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::byte> bf16(const std::vector<float>& values) {
    std::vector<std::byte> out(2 * values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint32_t bits;
        std::memcpy(&bits, &values[i], 4);
        const auto upper = static_cast<std::uint16_t>(bits >> 16);
        std::memcpy(out.data() + 2 * i, &upper, 2);
    }
    return out;
}

const std::string kLayer = "model.layers.0.";

class Rescale : public testing::Test {
protected:
    /// A block of hidden size 2 with an MLP of 3; `gain` is the first norm's.
    std::shared_ptr<const MappedFile> file(const std::vector<float>& gain = {1, 2}) {
        SafetensorsWriter writer;
        const auto add = [&](const std::string& name, std::vector<std::int64_t> shape,
                             const std::vector<float>& v) {
            writer.add(kLayer + name, DType::BF16, std::move(shape), bf16(v));
        };
        add("input_layernorm.weight", {2}, gain);
        add("post_attention_layernorm.weight", {2}, {3, -4});
        for (const char* m : {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"})
            add(std::string(m) + ".weight", {2, 2}, {1, 2, 0, -8});
        for (const char* m : {"mlp.gate_proj", "mlp.up_proj"})
            add(std::string(m) + ".weight", {3, 2}, {1, 2, 3, 4, 5, 6});
        add("mlp.down_proj.weight", {2, 3}, {1, 2, 3, 4, 5, 6});
        const auto path = directory_.path() / "m.safetensors";
        writer.write(path);
        return MappedFile::open(path);
    }
    static std::string list(const std::string& attention, const std::string& product = "001") {
        return R"({"base": "b", "about": "a", "blocks": [{"attention": ")" + attention +
               R"(", "mlp": "20", "product": ")" + product + R"("}]})";
    }

    test::ScratchDir directory_;
};

TEST_F(Rescale, ScalesWhatMakesAChannelAndDividesWhatReadsIt) {
    const auto made = rescaledFile(file(), parseRescaling(list("07"), "list"), "made");
    const SafetensorsFile f = SafetensorsFile::parse(made);
    const auto values = [&](const std::string& name) { return f.find(kLayer + name)->readAll(); };
    EXPECT_THAT(values("input_layernorm.weight"), ElementsAre(1, 256));
    EXPECT_THAT(values("self_attn.q_proj.weight"), ElementsAre(1, 2.0 / 128, 0, -8.0 / 128));
    EXPECT_EQ(values("self_attn.v_proj.weight"), values("self_attn.k_proj.weight"));
    EXPECT_THAT(values("post_attention_layernorm.weight"), ElementsAre(12, -4));
    EXPECT_THAT(values("mlp.gate_proj.weight"), ElementsAre(0.25, 2, 0.75, 4, 1.25, 6));
    EXPECT_THAT(values("mlp.up_proj.weight"), ElementsAre(0.25, 2, 0.75, 4, 2.5, 12)); // row 2 is scaled, too
    EXPECT_THAT(values("mlp.down_proj.weight"), ElementsAre(1, 2, 1.5, 4, 5, 3));
}

TEST_F(Rescale, ValuesThatWouldLeaveTheRangeAreErrors) {
    const auto rescaling = parseRescaling(list("90"), "list");
    EXPECT_QS_ERROR(rescaledFile(file({3e38f, 1}), rescaling, "made"), ErrorCode::CorruptFile,
                    HasSubstr("input_layernorm"));
    EXPECT_QS_ERROR(rescaledFile(file({1e-40f, 1}), rescaling, "made"), ErrorCode::CorruptFile,
                    HasSubstr("range"));
    EXPECT_NO_THROW(rescaledFile(file({0, 1}), rescaling, "made"));
}

TEST_F(Rescale, ListsThatDoNotFitAreErrors) {
    const auto check = [&](const std::string& text, const char* message) {
        EXPECT_QS_ERROR(rescaledFile(file(), parseRescaling(text, "list"), "made"), ErrorCode::CorruptFile,
                        HasSubstr(message));
    };
    check("{", "list");
    check("[]", "base");
    check(R"({"base": 1, "about": "a", "blocks": []})", "base is not a text");
    check(R"({"base": "b", "about": "a", "blocks": 3})", "blocks");
    check(R"({"base": "b", "about": "a", "blocks": [{}]})", "attention");
    check(list("0x"), "digits");
    check(list("000"), "input_layernorm.weight is not BF16 or not of the size");
    check(list("00", "0000"), "up_proj");
    std::string two = list("00");
    two.insert(two.rfind(']'), R"(, {"attention": "00", "mlp": "00", "product": "000"})");
    check(two, "model.layers.1.");
}

} // namespace
} // namespace qs
