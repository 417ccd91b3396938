// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "kernels/block_gemm.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <vector>

namespace qs {
namespace {

constexpr std::int8_t kE2m1[] = {0, 1, 2, 3, 4, 6, 8, 12, -1, -2, -3, -4, -6, -8, -12};

struct Problem {
    std::int64_t m, n, k, group, groups;
    std::vector<std::int8_t> a, w;
    std::vector<float> aScale, wScale, outputScale, rowScale, bias;

    Problem(std::int64_t rows, std::int64_t outputs, std::int64_t inputs, std::int64_t g, bool nibbles)
        : m(rows), n(outputs), k(inputs), group(g), groups((inputs + g - 1) / g) {
        const Random random(static_cast<std::uint64_t>(rows * 7 + outputs * 3 + inputs + g));
        std::uint64_t at = 0;
        const auto code = [&] {
            return nibbles ? kE2m1[random.at(at++) % 15] : static_cast<std::int8_t>(random.at(at++));
        };
        for (std::int64_t i = 0; i < m * k; ++i) a.push_back(code());
        for (std::int64_t i = 0; i < n * k; ++i) w.push_back(code());
        const auto scales = [&](std::vector<float>& v, std::int64_t count) {
            for (std::int64_t i = 0; i < count; ++i) v.push_back(static_cast<float>(random.normalAt(at++)));
        };
        scales(aScale, m * groups), scales(wScale, n * groups), scales(outputScale, n);
        scales(rowScale, m), scales(bias, n);
    }

    PackedBlocks packed(IntegerIsa isa, std::span<const std::int8_t> book) const {
        return PackedBlocks(
            n, k, group,
            [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
                std::memcpy(out, w.data() + first * k, static_cast<std::size_t>(count * k));
            },
            [&](std::int64_t first, std::int64_t count, float* out) {
                std::copy_n(wScale.data() + first * groups, count * groups, out);
            },
            book, {}, isa);
    }

    CodeMatrix coded() const {
        CodeMatrix codes;
        codes.size(m, k, group);
        for (std::int64_t r = 0; r < m; ++r) {
            std::memcpy(codes.row(r), a.data() + r * k, static_cast<std::size_t>(k));
            codes.sumRow(r);
        }
        return codes;
    }

    /// The definition, in its order.
    float expected(std::int64_t r, std::int64_t o, bool scaledInputs) const {
        float sum = 0;
        for (std::int64_t g = 0; g < groups; ++g) {
            std::int32_t part = 0;
            for (std::int64_t i = g * group; i < std::min(k, (g + 1) * group); ++i)
                part += a[static_cast<std::size_t>(r * k + i)] * w[static_cast<std::size_t>(o * k + i)];
            sum += static_cast<float>(part) *
                   (scaledInputs ? aScale[static_cast<std::size_t>(r * groups + g)] : 1.0f) *
                   wScale[static_cast<std::size_t>(o * groups + g)];
        }
        return sum * outputScale[static_cast<std::size_t>(o)] * rowScale[static_cast<std::size_t>(r)] +
               bias[static_cast<std::size_t>(o)];
    }
};

class BlockGemm : public ::testing::TestWithParam<IntegerIsa> {
protected:
    void SetUp() override {
        if (!supports(GetParam()) || GetParam() > activeIntegerIsa())
            GTEST_SKIP() << "not available here: " << integerIsaName(GetParam());
    }
};

TEST_P(BlockGemm, EqualsItsDefinitionBitForBitOnRaggedShapes) {
    for (const bool nibbles : {true, false})
        for (const std::int64_t group : {16, 32, 64, 128})
            for (const auto& [m, n, k] :
                 {std::tuple{1, 1, 1}, std::tuple{3, 17, 31}, std::tuple{4, 48, 64}, std::tuple{9, 50, 200},
                  std::tuple{130, 33, 129}, std::tuple{7, 100, 1111}}) {
                const Problem p(m, n, k, group, nibbles);
                const PackedBlocks w = p.packed(GetParam(), nibbles ? std::span<const std::int8_t>(kE2m1)
                                                                    : std::span<const std::int8_t>{});
                const CodeMatrix a = p.coded();
                const IntScaling scaling{p.outputScale.data(), p.rowScale.data(), p.bias.data()};
                std::vector<float> scaled(static_cast<std::size_t>(m * n)), plain = scaled;
                w.multiply(a, p.aScale.data(), scaling, scaled.data(), PackedMatrix::Into::Replace);
                w.multiply(a, nullptr, scaling, plain.data(), PackedMatrix::Into::Replace);
                for (std::int64_t r = 0; r < m; ++r)
                    for (std::int64_t o = 0; o < n; ++o) {
                        const auto at = static_cast<std::size_t>(r * n + o);
                        ASSERT_EQ(scaled[at], p.expected(r, o, true))
                            << m << ' ' << n << ' ' << k << ' ' << group;
                        ASSERT_EQ(plain[at], p.expected(r, o, false))
                            << m << ' ' << n << ' ' << k << ' ' << group;
                    }
            }
}

INSTANTIATE_TEST_SUITE_P(Sets, BlockGemm,
                         ::testing::Values(IntegerIsa::Portable, IntegerIsa::Avx2, IntegerIsa::AvxVnni,
                                           IntegerIsa::Avx512Vnni, IntegerIsa::Amx),
                         [](const auto& set) { return std::string(integerIsaName(set.param)); });

TEST(BlockGemmErrors, GroupsThatNoKernelTakesAreRefused) {
    for (const std::int64_t group : {1, 8, 20, 48, 1024}) EXPECT_FALSE(PackedBlocks::supportsGroup(group));
    const auto none = [](std::int64_t, std::int64_t, auto*) {};
    EXPECT_THROW(PackedBlocks(16, 64, 20, none, none), Error);
}

} // namespace
} // namespace qs
