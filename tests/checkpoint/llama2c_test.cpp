// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/llama2c.h"

#include "checkpoint/builders.h"

namespace qs::test {
namespace {

using testing::HasSubstr;

Llama2cFile parse(const std::string& bytes) {
    return parseLlama2c(inMemory(bytes));
}

std::string withSize(std::string bytes, int index, std::int32_t value) {
    std::memcpy(bytes.data() + index * 4, &value, 4);
    return bytes;
}

TEST(Llama2c, BothVersionsHoldTheSameTensors) {
    const TinyLlama model;
    for (const int version : {0, 1})
        for (const bool withHead : {false, true}) {
            const std::string bytes = tinyLlama2c(version, withHead);
            const Llama2cFile file = parse(bytes);
            EXPECT_EQ(file.config.tiedEmbeddings, !withHead);
            EXPECT_EQ(file.config.vocabSize, 10);
            EXPECT_EQ(file.config.headDim, 4);
            EXPECT_EQ(file.config.kvHeads, 1);
            EXPECT_EQ(file.config.maxLength, 16);
            EXPECT_EQ(file.config.ropeTheta, 10000);
            EXPECT_EQ(file.config.normEps, 1e-5);
            EXPECT_EQ(file.tensors.size(), model.tensors.size() - (withHead ? 0 : 1));
            for (const TensorView& t : file.tensors) {
                EXPECT_EQ(t.shape, model.at(t.name).shape) << t.name;
                std::vector<float> expected = model.at(t.name).values;
                if (t.name.find("q_proj") != std::string::npos) expected = interleavedRows(expected, 2, 4, 8);
                if (t.name.find("k_proj") != std::string::npos) expected = interleavedRows(expected, 1, 4, 8);
                EXPECT_EQ(t.readAll(), expected) << t.name << " of version " << version;
            }
        }
}

TEST(Llama2c, SizesThatDoNotAddUpAreErrors) {
    const std::string v0 = tinyLlama2c(0, true), v1 = tinyLlama2c(1, false);
    const auto expectCorrupt = [](const std::string& bytes, const std::string& problem) {
        EXPECT_QS_ERROR(parse(bytes), ErrorCode::CorruptFile, HasSubstr("test-file"), HasSubstr(problem));
    };
    expectCorrupt(v0 + "x", "the sizes in the header ask for");
    expectCorrupt(v0.substr(0, v0.size() - 1), "the sizes in the header ask for");
    expectCorrupt(v1 + "x", "the sizes in the header ask for");
    expectCorrupt(v0.substr(0, 20), "header");
    expectCorrupt("", "header");
    for (int i = 0; i < 7; ++i)
        for (const std::int32_t value : {0, -1, INT32_MIN, INT32_MAX, 3})
            EXPECT_EQ(int(errorOf([&] { parse(withSize(v0, i, value)); }).code()),
                      int(ErrorCode::CorruptFile))
                << i << " " << value;
    // The context length of version 1 (the last of its sizes) does not count for the size of the file.
    for (int i = 0; i < 6; ++i)
        for (const std::int32_t value : {0, -1, INT32_MIN, INT32_MAX, 3})
            EXPECT_EQ(int(errorOf([&] { parse(withSize(v1, i + 2, value)); }).code()),
                      int(ErrorCode::CorruptFile))
                << i << " " << value;
    EXPECT_QS_ERROR(parse(withSize(v1, 1, 2)), ErrorCode::UnsupportedFile, HasSubstr("version 2"));
}

} // namespace
} // namespace qs::test
