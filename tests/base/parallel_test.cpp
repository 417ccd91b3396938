// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"

#include <atomic>
#include <gtest/gtest.h>
#include <numeric>
#include <thread>
#include <vector>

namespace qs {
namespace {

class ParallelCalls : public ::testing::Test {
protected:
    void SetUp() override { setThreadCount(4); }
    void TearDown() override { setThreadCount(0); }
};

TEST_F(ParallelCalls, NestedCallsRunInThePieceThatMakesThem) {
    std::vector<std::int64_t> sums(64);
    parallelFor(64, 1, [&](std::int64_t begin, std::int64_t) {
        const auto self = std::this_thread::get_id();
        std::int64_t sum = 0; // not atomic: the inner loop must not leave this thread
        parallelFor(100, 7, [&](std::int64_t b, std::int64_t e) {
            EXPECT_EQ(std::this_thread::get_id(), self);
            for (auto i = b; i < e; ++i) sum += i;
        });
        sums[static_cast<std::size_t>(begin)] = sum;
    });
    for (const auto s : sums) EXPECT_EQ(s, 4950);
}

TEST_F(ParallelCalls, SeveralThreadsMayCallAtTheSameTime) {
    std::vector<std::thread> callers;
    std::atomic<std::int64_t> total{0};
    for (int c = 0; c < 4; ++c)
        callers.emplace_back([&] {
            for (int repeat = 0; repeat < 200; ++repeat)
                parallelFor(50, 3, [&](std::int64_t b, std::int64_t e) { total += e - b; });
        });
    for (auto& t : callers) t.join();
    EXPECT_EQ(total.load(), 4 * 200 * 50);
}

TEST_F(ParallelCalls, TheErrorOfTheLowestRangeIsReported) {
    for (int repeat = 0; repeat < 50; ++repeat) {
        try {
            parallelFor(40, 1, [](std::int64_t b, std::int64_t) {
                if (b >= 5) throw Error(ErrorCode::Internal, std::to_string(b));
            });
            FAIL();
        } catch (const Error& e) {
            EXPECT_STREQ(e.what(), "5");
        }
    }
}

TEST_F(ParallelCalls, ManySmallLoopsInARow) {
    std::vector<int> values(1000);
    for (int repeat = 1; repeat <= 3000; ++repeat)
        parallelFor(1000, 100, [&](std::int64_t b, std::int64_t e) {
            for (auto i = b; i < e; ++i) ++values[static_cast<std::size_t>(i)];
        });
    EXPECT_EQ(std::accumulate(values.begin(), values.end(), 0), 3000 * 1000);
}

} // namespace
} // namespace qs
