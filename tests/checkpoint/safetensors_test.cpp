// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/safetensors.h"

#include "checkpoint/builders.h"
#include "support/shared_data.h"

namespace qs::test {
namespace {

using testing::HasSubstr;

std::string fileOf(const std::string& header, const std::string& data = "") {
    return rawBytes(std::uint64_t(header.size())) + header + data;
}
SafetensorsFile parse(const std::string& bytes) {
    return SafetensorsFile::parse(inMemory(bytes));
}

TEST(Safetensors, WriterAndReaderRoundTrip) {
    const ScratchDir scratch;
    const auto path = scratch.path() / "t.safetensors";
    SafetensorsWriter writer;
    writer.add("z.f32", {2, 3}, std::vector<float>{1, -2, 3.5f, 0, 1e-40f, 7});
    writer.add("a.u8", {3}, std::vector<std::uint8_t>{1, 2, 255});
    writer.add("m.f64", {1}, std::vector<double>{0.1});
    writer.add("i8", {2}, std::vector<std::int8_t>{-128, 127});
    writer.add("i32", {1, 1}, std::vector<std::int32_t>{-7});
    writer.add("bf16", DType::BF16, {2}, toBytes(rawBytes(std::vector<std::uint16_t>{0x3f80, 0xbf80})));
    writer.add("scalar", {}, std::vector<float>{4});
    writer.add("empty", {0, 4}, std::vector<float>{});
    writer.setMetadata("who", "a \"test\"\n\xc3\xa9");
    writer.write(path);

    const SafetensorsFile file = SafetensorsFile::open(path);
    EXPECT_EQ(file.metadata.at("who"), "a \"test\"\n\xc3\xa9");
    std::vector<std::string> names;
    for (const TensorView& t : file.tensors) {
        names.push_back(t.name);
        const auto offset = t.bytes.data() - file.file->bytes().data();
        EXPECT_EQ(offset % std::int64_t(storedBytes(t.dtype, 1)), 0) << t.name << " is not aligned";
    }
    EXPECT_EQ(names,
              (std::vector<std::string>{"a.u8", "bf16", "empty", "i32", "i8", "m.f64", "scalar", "z.f32"}));
    EXPECT_EQ(file.find("z.f32")->shape, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(file.find("z.f32")->readAll(), (std::vector<float>{1, -2, 3.5f, 0, 1e-40f, 7}));
    EXPECT_EQ(file.find("a.u8")->readAll(), (std::vector<float>{1, 2, 255}));
    EXPECT_EQ(file.find("m.f64")->dtype, DType::F64);
    EXPECT_EQ(file.find("i8")->readAll(), (std::vector<float>{-128, 127}));
    EXPECT_EQ(file.find("i32")->readAll(), std::vector<float>{-7});
    EXPECT_EQ(file.find("bf16")->readAll(), (std::vector<float>{1, -1}));
    EXPECT_EQ(file.find("scalar")->shape.size(), 0u);
    EXPECT_EQ(file.find("empty")->elements(), 0);
    EXPECT_EQ(file.find("nothing"), nullptr);
}

TEST(Safetensors, WriterRefusesWhatItCouldNotWrite) {
    const ScratchDir scratch;
    SafetensorsWriter writer;
    writer.add("a", {2}, std::vector<float>{1, 2});
    EXPECT_QS_ERROR(writer.add("a", {1}, std::vector<float>{1}), ErrorCode::BadArgument, HasSubstr("'a'"));
    EXPECT_QS_ERROR(writer.add("b", {3}, std::vector<float>{1, 2}), ErrorCode::BadArgument, HasSubstr("[3]"));
    EXPECT_QS_ERROR(writer.add("c", {-1}, std::vector<float>{}), ErrorCode::BadArgument, HasSubstr("'c'"));
    EXPECT_QS_ERROR(writer.add("__metadata__", {1}, std::vector<float>{1}), ErrorCode::BadArgument,
                    HasSubstr("taken"));
    EXPECT_QS_ERROR(writer.write(scratch.path() / "no" / "dir"), ErrorCode::FileUnwritable, HasSubstr("dir"));
    writer.add("\xff", {1}, std::vector<float>{1});
    EXPECT_QS_ERROR(writer.write(scratch.path() / "x"), ErrorCode::BadArgument, HasSubstr("UTF-8"));
}

TEST(Safetensors, UnknownTypesAreListed) {
    const std::string bytes =
        fileOf(R"({"w":{"dtype":"F8_E4M3","shape":[2,2],"data_offsets":[0,4]}})", "abcd");
    const SafetensorsFile file = parse(bytes);
    ASSERT_EQ(file.tensors.size(), 1u);
    EXPECT_EQ(file.tensors[0].dtype, DType::Unknown);
    EXPECT_EQ(file.tensors[0].typeName(), "F8_E4M3");
    EXPECT_EQ(file.tensors[0].bytes.size(), 4u);
}

TEST(Safetensors, ErrorsNameTheTensorAndTheProblem) {
    const auto expectCorrupt = [](const std::string& header, const std::string& data,
                                  const std::string& problem) {
        const std::string bytes = fileOf(header, data);
        EXPECT_QS_ERROR(parse(bytes), ErrorCode::CorruptFile, HasSubstr("test-file"), HasSubstr(problem));
    };
    const auto tensor = [](const std::string& fields) { return "{\"w\":{" + fields + "}}"; };
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,8])"), "1234", "end past the file");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])"), "12345678", "has 8");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[8,0])"), "12345678", "not a range");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0])"), "12345678", "not a range");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,18446744073709551615])"), "12345678",
                  "past the file");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])"), "12345678",
                  "no unsigned integer");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])"), "12345678",
                  "no unsigned integer");
    expectCorrupt(tensor(R"("dtype":"F32","shape":["2"],"data_offsets":[0,8])"), "12345678",
                  "no unsigned integer");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0])"), "",
                  "too large");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0])"), "",
                  "too large");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,0])"), "",
                  "too large");
    expectCorrupt(tensor(R"("dtype":4,"shape":[2],"data_offsets":[0,8])"), "12345678", "no dtype");
    expectCorrupt(tensor(R"("dtype":"F32","data_offsets":[0,8])"), "12345678", "no shape");
    expectCorrupt(tensor(R"("dtype":"F32","shape":[2])"), "12345678", "no data_offsets");
    expectCorrupt(R"({"w":[]})", "", "'w': is not a JSON object");
    expectCorrupt(R"([1])", "", "not a JSON object");
    expectCorrupt(R"({"__metadata__":{"a":1}})", "", "'a'");
    expectCorrupt(R"({"__metadata__":[]})", "", "__metadata__");
    expectCorrupt("{", "", "no valid JSON");
    expectCorrupt("", "", "no valid JSON");
    expectCorrupt("{\"a\xff\":1}", "", "no valid JSON");
    expectCorrupt(R"({"w":{"dtype":"F32","shape":[1e999],"data_offsets":[0,8]}})", "", "JSON");
    expectCorrupt(
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[3,7]}})",
        "12345678", "'b': overlaps 'a'");
    expectCorrupt(
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
        "12345678", "'a' appears twice");
    expectCorrupt(std::string(100000, '['), "", "nested too deeply");
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += "{\"a\":";
    expectCorrupt(deep, "", "nested too deeply");
}

TEST(Safetensors, HeaderSizesAreChecked) {
    for (const std::uint64_t size :
         {std::uint64_t(1), std::uint64_t(99'000'000), ~std::uint64_t(0), ~std::uint64_t(7)}) {
        const std::string bytes = rawBytes(size);
        EXPECT_QS_ERROR(parse(bytes), ErrorCode::CorruptFile, HasSubstr("header"));
    }
    EXPECT_QS_ERROR(parse(std::string()), ErrorCode::CorruptFile, HasSubstr("header size"));
    const std::string shortFile = "1234567";
    EXPECT_QS_ERROR(parse(shortFile), ErrorCode::CorruptFile, HasSubstr("header size"));
}

TEST(Safetensors, MessagesStayOnOneLineWhateverTheNames) {
    const std::string bytes = fileOf(R"({"a\nb\u001b)" + std::string(5000, 'x') + R"(":{}})");
    const Error error = errorOf([&] { parse(bytes); });
    EXPECT_LT(std::string(error.what()).size(), 300u);
    EXPECT_EQ(std::string(error.what()).find('\x1b'), std::string::npos);
}

} // namespace
} // namespace qs::test
