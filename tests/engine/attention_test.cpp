// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "base/random.h"
#include "model/attention.h"
#include "model/rope.h"

#include <cmath>
#include <gtest/gtest.h>
#include <ostream>
#include <vector>

namespace qs {
namespace {

std::vector<float> normals(std::int64_t n, std::uint64_t seed, double scale = 1) {
    const Random random(seed);
    std::vector<float> v(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = static_cast<float>(scale * random.normalAt(i));
    return v;
}

Slab slabOf(const std::vector<SegmentRows>& segments) {
    Slab slab;
    for (SegmentRows s : segments) {
        s.row = slab.rows;
        s.start = s.parent < 0 ? 0
                               : slab.segments[static_cast<std::size_t>(s.parent)].start +
                                     slab.segments[static_cast<std::size_t>(s.parent)].length;
        for (std::int64_t i = 0; i < s.length; ++i) slab.positions.push_back(s.start + i);
        slab.rows += s.length;
        slab.segments.push_back(s);
    }
    return slab;
}

std::vector<float> run(const AttentionShape& shape, const Slab& slab, std::vector<float> q,
                       const std::vector<float>& k, const std::vector<float>& v) {
    AttentionScratch scratch;
    attention(shape, slab, q.data(), k.data(), v.data(), scratch, {});
    return q;
}

/// One head of one token over an explicit list of key rows.
double expected(const AttentionShape& s, const std::vector<float>& q, const std::vector<float>& k,
                const std::vector<float>& v, std::int64_t row, std::int64_t head, std::int64_t c,
                const std::vector<std::int64_t>& keys) {
    const std::int64_t d = s.headDim, kv = head / (s.heads / s.kvHeads);
    double total = 0, sum = 0;
    for (const std::int64_t j : keys) {
        double dot = 0;
        for (std::int64_t i = 0; i < d; ++i)
            dot += static_cast<double>(q[static_cast<std::size_t>((row * s.heads + head) * d + i)]) *
                   k[static_cast<std::size_t>((j * s.kvHeads + kv) * d + i)];
        const double p = std::exp(dot / std::sqrt(static_cast<double>(d)));
        total += p;
        sum += p * v[static_cast<std::size_t>((j * s.kvHeads + kv) * d + c)];
    }
    return sum / total;
}

struct Case {
    AttentionShape shape;
    std::int64_t prefix, tail;
};
/// For messages: gtest would print the bytes, padding included.
void PrintTo(const Case& c, std::ostream* out) {
    *out << c.shape.heads << " heads, " << c.prefix << " + " << c.tail;
}

class Attention : public ::testing::TestWithParam<Case> {};

TEST_P(Attention, EqualsThePlainFormulaForATree) {
    const auto& [s, prefix, tail] = GetParam();
    // A second tree stands in front so that rows and positions differ.
    const Slab slab = slabOf({{.length = 5},
                              {.length = prefix},
                              {.length = tail, .parent = 1},
                              {.length = tail + 3, .parent = 1}});
    const auto q = normals(slab.rows * s.heads * s.headDim, 1),
               k = normals(slab.rows * s.kvHeads * s.headDim, 2),
               v = normals(slab.rows * s.kvHeads * s.headDim, 3);
    const auto out = run(s, slab, q, k, v);
    for (std::size_t g = 0; g < slab.segments.size(); ++g) {
        const SegmentRows& segment = slab.segments[g];
        for (std::int64_t t = 0; t < segment.length; ++t) {
            std::vector<std::int64_t> keys;
            if (segment.parent >= 0)
                for (std::int64_t j = 0; j < prefix; ++j) keys.push_back(slab.segments[1].row + j);
            for (std::int64_t j = 0; j <= t; ++j) keys.push_back(segment.row + j);
            if (s.window > 0 && static_cast<std::int64_t>(keys.size()) > s.window)
                keys.erase(keys.begin(), keys.end() - s.window);
            for (std::int64_t h = 0; h < s.heads; ++h)
                for (const std::int64_t c : {std::int64_t(0), s.headDim - 1})
                    ASSERT_NEAR(
                        out[static_cast<std::size_t>(((segment.row + t) * s.heads + h) * s.headDim + c)],
                        expected(s, q, k, v, segment.row + t, h, c, keys), 3e-6)
                        << "segment " << g << " token " << t << " head " << h;
        }
    }
}

TEST_P(Attention, BitsDoNotDependOnHowASequenceIsCutOrOnThreads) {
    const auto& [s, prefix, tail] = GetParam();
    const std::int64_t rows = prefix + tail;
    const auto q = normals(rows * s.heads * s.headDim, 4), k = normals(rows * s.kvHeads * s.headDim, 5),
               v = normals(rows * s.kvHeads * s.headDim, 6);
    setThreadCount(1);
    const auto whole = run(s, slabOf({{.length = rows}}), q, k, v);
    for (const int threads : {1, 2, 4}) {
        setThreadCount(threads);
        EXPECT_EQ(run(s, slabOf({{.length = prefix}, {.length = tail, .parent = 0}}), q, k, v), whole);
        EXPECT_EQ(run(s,
                      slabOf({{.length = 1},
                              {.length = prefix - 1, .parent = 0},
                              {.length = 0, .parent = 1},
                              {.length = tail, .parent = 2}}),
                      q, k, v),
                  whole);
    }
    setThreadCount(0);
}

INSTANTIATE_TEST_SUITE_P(Shapes, Attention,
                         ::testing::Values(Case{{1, 1, 2, 0}, 1, 1}, Case{{4, 2, 8, 0}, 17, 9},
                                           Case{{6, 6, 18, 0}, 33, 40}, Case{{8, 1, 64, 0}, 100, 50},
                                           Case{{4, 2, 16, 1}, 20, 20}, Case{{4, 2, 16, 5}, 40, 30},
                                           Case{{2, 2, 32, 40}, 70, 61}, Case{{2, 1, 128, 16}, 31, 18}));

TEST(Rope, LlamaThreeScalingKeepsShortAndDividesLongWavelengths) {
    ModelConfig c;
    c.headDim = 128;
    c.ropeTheta = 500000;
    const auto plain = ropeFrequencies(c);
    c.ropeScaling = {RopeScaling::Kind::Llama3, 8, 1, 4, 8192};
    const auto scaled = ropeFrequencies(c);
    EXPECT_EQ(scaled.front(), plain.front());
    EXPECT_DOUBLE_EQ(scaled.back(), plain.back() / 8);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        EXPECT_LE(scaled[i], plain[i]);
        EXPECT_GE(scaled[i], plain[i] / 8 * (1 - 1e-12));
        EXPECT_TRUE(i == 0 || scaled[i] < scaled[i - 1]);
    }
    c.ropeScaling = {RopeScaling::Kind::Linear, 4, 1, 4, 8192};
    EXPECT_DOUBLE_EQ(ropeFrequencies(c)[3], plain[3] / 4);
}

TEST(Rope, TablesKeepTheirValuesWhenTheyGrow) {
    ModelConfig c;
    c.headDim = 6;
    RopeTable table(c);
    table.extendTo(4);
    const float before = table.sines(3)[1];
    table.extendTo(1000);
    EXPECT_EQ(table.sines(3)[1], before);
    EXPECT_EQ(table.cosines(0)[2], 1.0f);
    EXPECT_FLOAT_EQ(table.sines(999)[0], static_cast<float>(std::sin(999.0)));
}

} // namespace
} // namespace qs
