// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/tensor_view.h"

#include "base/float_bits.h"
#include "checkpoint/builders.h"

#include <cmath>

namespace qs::test {
namespace {

TensorView viewOf(DType dtype, std::vector<std::int64_t> shape, const std::string& bytes) {
    return {"t", dtype, std::move(shape), std::as_bytes(std::span(bytes.data(), bytes.size())), {}};
}

TEST(TensorView, EveryF16BitPatternDecodesAsTheScalarConversionDoes) {
    std::vector<std::uint16_t> all(65536);
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::uint16_t>(i);
    const std::string bytes = rawBytes(all);
    const auto values = viewOf(DType::F16, {256, 256}, bytes).readAll();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const float expected = f16ToFloat(all[i]);
        ASSERT_EQ(std::isnan(values[i]), std::isnan(expected)) << i;
        if (std::isnan(expected)) continue;
        ASSERT_EQ(rawBytes(values[i]), rawBytes(expected)) << i;
    }
}

TEST(TensorView, DecodesEveryPlainType) {
    const auto expectValues = [](DType dtype, const std::string& bytes, const std::vector<float>& expected) {
        EXPECT_EQ(viewOf(dtype, {std::int64_t(expected.size())}, bytes).readAll(), expected)
            << dtypeName(dtype);
        // The same from an odd address, as in a safetensors file with an unpadded header.
        const std::string shifted = "x" + bytes;
        TensorView view = viewOf(dtype, {std::int64_t(expected.size())}, shifted);
        view.bytes = view.bytes.subspan(1);
        EXPECT_EQ(view.readAll(), expected) << dtypeName(dtype);
    };
    expectValues(DType::F64, rawBytes(std::vector<double>{1.5, -2, 1e-3}), {1.5f, -2, 1e-3f});
    expectValues(DType::F32, rawBytes(std::vector<float>{1.5f, -2, 1e-40f}), {1.5f, -2, 1e-40f});
    expectValues(DType::BF16, rawBytes(std::vector<std::uint16_t>{0x3fc0, 0xc000}), {1.5f, -2});
    expectValues(DType::I64, rawBytes(std::vector<std::int64_t>{-5, 16777216}), {-5, 16777216});
    expectValues(DType::I32, rawBytes(std::vector<std::int32_t>{-5, 70000}), {-5, 70000});
    expectValues(DType::I16, rawBytes(std::vector<std::int16_t>{-5, 300}), {-5, 300});
    expectValues(DType::I8, rawBytes(std::vector<std::int8_t>{-5, 127}), {-5, 127});
    expectValues(DType::U8, rawBytes(std::vector<std::uint8_t>{5, 255}), {5, 255});
    expectValues(DType::Bool, rawBytes(std::vector<std::uint8_t>{0, 1}), {0, 1});
}

TEST(TensorView, EveryBf16BitPatternIsTheUpperHalfOfAFloat) {
    std::vector<std::uint16_t> patterns(0x10000 - 5); // not whole lines of a cache
    std::vector<std::uint32_t> expected, got(patterns.size());
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        patterns[i] = static_cast<std::uint16_t>(0xffff - i);
        expected.push_back(static_cast<std::uint32_t>(patterns[i]) << 16);
    }
    TensorView t;
    t.dtype = DType::BF16;
    t.shape = {1, static_cast<std::int64_t>(patterns.size())};
    t.bytes = std::as_bytes(std::span(patterns));
    std::vector<float> values(patterns.size());
    t.readRows(0, 1, values.data());
    std::memcpy(got.data(), values.data(), got.size() * sizeof(float));
    EXPECT_EQ(got, expected);
}

TEST(TensorView, DecodesQ8AndQ4Blocks) {
    std::string q8, q4;
    std::vector<float> expected8, expected4(64);
    for (int block = 0; block < 2; ++block) {
        const float scale = block == 0 ? 0.5f : -0.03125f;
        q8 += rawBytes(floatToF16(scale));
        q4 += rawBytes(floatToF16(scale));
        for (int i = 0; i < 32; ++i) {
            const int code = i * 8 - 128;
            q8 += static_cast<char>(code);
            expected8.push_back(scale * static_cast<float>(code));
        }
        for (int i = 0; i < 16; ++i) {
            q4 += static_cast<char>(i | (15 - i) << 4);
            expected4[std::size_t(block * 32 + i)] = scale * static_cast<float>(i - 8);
            expected4[std::size_t(block * 32 + i + 16)] = scale * static_cast<float>(15 - i - 8);
        }
    }
    EXPECT_EQ(storedBytes(DType::Q8_0, 64), q8.size());
    EXPECT_EQ(storedBytes(DType::Q4_0, 64), q4.size());
    EXPECT_EQ(viewOf(DType::Q8_0, {2, 32}, q8).readAll(), expected8);
    EXPECT_EQ(viewOf(DType::Q4_0, {1, 64}, q4).readAll(), expected4);
    std::vector<float> second(32);
    viewOf(DType::Q8_0, {2, 32}, q8).readRows(1, 1, second.data());
    EXPECT_EQ(second, std::vector<float>(expected8.begin() + 32, expected8.end()));
}

TEST(TensorView, RowsColumnsAndRanges) {
    const std::string bytes = rawBytes(std::vector<float>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    const TensorView view = viewOf(DType::F32, {2, 3, 2}, bytes);
    EXPECT_EQ(view.rows(), 6);
    EXPECT_EQ(view.cols(), 2);
    EXPECT_EQ(view.elements(), 12);
    std::vector<float> two(4);
    view.readRows(2, 2, two.data());
    EXPECT_EQ(two, (std::vector<float>{4, 5, 6, 7}));
    EXPECT_QS_ERROR(view.readRows(5, 2, two.data()), ErrorCode::BadArgument, testing::HasSubstr("'t'"));
    EXPECT_QS_ERROR(view.readRows(-1, 1, two.data()), ErrorCode::BadArgument, testing::HasSubstr("'t'"));
    EXPECT_QS_ERROR(view.readRows(0, -1, two.data()), ErrorCode::BadArgument, testing::HasSubstr("'t'"));
    EXPECT_QS_ERROR(view.readRows(INT64_MAX, 2, two.data()), ErrorCode::BadArgument,
                    testing::HasSubstr("'t'"));
    const TensorView scalar = viewOf(DType::F32, {}, bytes);
    EXPECT_EQ(scalar.elements(), 1);
    EXPECT_EQ(scalar.readAll(), std::vector<float>{0});
    EXPECT_TRUE(viewOf(DType::F32, {0, 3}, "").readAll().empty());
}

TEST(TensorView, UnknownTypesAreListedButNotDecoded) {
    TensorView view = viewOf(DType::Unknown, {2}, "ab");
    view.unknownType = "Q6_K";
    EXPECT_EQ(view.typeName(), "Q6_K");
    EXPECT_QS_ERROR(view.readAll(), ErrorCode::UnsupportedFile, testing::HasSubstr("Q6_K"));
}

TEST(WeightRef, UndoesTheRowOrderOfInterleavedFiles) {
    const std::vector<float> logical = randomValues(24 * 5, 3);
    const std::string stored = rawBytes(interleavedRows(logical, 3, 8, 5));
    const WeightRef ref{viewOf(DType::F32, {24, 5}, stored), 3};
    EXPECT_EQ(ref.readAll(), logical);
    std::vector<float> some(4 * 5);
    ref.readRows(6, 4, some.data());
    EXPECT_EQ(some, std::vector<float>(logical.begin() + 30, logical.begin() + 50));
    EXPECT_EQ(ref.storedRow(8 + 3), 8 + 6);
    EXPECT_EQ(ref.storedRow(8 + 4), 8 + 1);
    EXPECT_QS_ERROR(ref.readRows(23, 2, some.data()), ErrorCode::BadArgument, testing::HasSubstr("rows"));
}

TEST(CheckedElements, RefusesNegativeAndHugeShapes) {
    using Shape = std::vector<std::int64_t>;
    EXPECT_EQ(checkedElements(Shape{}), 1u);
    EXPECT_EQ(checkedElements(Shape{3, 0, 5}), 0u);
    EXPECT_EQ(checkedElements(Shape{std::int64_t(1) << 28, std::int64_t(1) << 28}), std::uint64_t(1) << 56);
    EXPECT_FALSE(checkedElements(Shape{std::int64_t(1) << 28, std::int64_t(1) << 29}));
    EXPECT_FALSE(checkedElements(Shape{-1}));
    EXPECT_FALSE(checkedElements(Shape{0, -1}));
    EXPECT_FALSE(checkedElements(Shape{std::int64_t(1) << 32, std::int64_t(1) << 32}));
    EXPECT_FALSE(checkedElements(Shape{0, std::int64_t(1) << 60, 16})) << "zero must not hide the overflow";
    EXPECT_FALSE(checkedElements(Shape{INT64_MAX, INT64_MAX}));
}

} // namespace
} // namespace qs::test
