// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/aside.h"
#include "base/error.h"
#include "base/parallel.h"
#include "base/read_ahead.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <numeric>
#include <sched.h>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>
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

TEST_F(ParallelCalls, EveryIndexOnceForAnyNumberOfPiecesAndThreads) {
    for (int threads = 1; threads <= 5; ++threads) {
        setThreadCount(threads);
        for (std::int64_t n = 0; n < 40; ++n)
            for (const std::int64_t grain : {1, 3, 50}) {
                std::vector<std::atomic<int>> seen(static_cast<std::size_t>(n));
                parallelFor(n, grain, [&](std::int64_t b, std::int64_t e) {
                    EXPECT_EQ(b % grain, 0);
                    EXPECT_EQ(e, std::min(n, b + grain));
                    for (auto i = b; i < e; ++i) ++seen[static_cast<std::size_t>(i)];
                });
                for (const auto& s : seen) ASSERT_EQ(s.load(), 1) << n << ' ' << grain << ' ' << threads;
            }
    }
}

#if defined(__linux__)
TEST_F(ParallelCalls, ThreadsMayRunWhereTheProcessMay) {
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    ASSERT_EQ(sched_getaffinity(0, sizeof allowed, &allowed), 0);
    for (int repeat = 0; repeat < 30; ++repeat) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // the workers fall asleep
        std::atomic<int> others{0};
        parallelFor(64, 1, [&](std::int64_t, std::int64_t) {
            cpu_set_t mine;
            CPU_ZERO(&mine);
            if (sched_getaffinity(0, sizeof mine, &mine) != 0 || !CPU_EQUAL(&mine, &allowed)) ++others;
        });
        EXPECT_EQ(others.load(), 0);
    }
}
#endif

TEST(Aside, JobsRunInOrder) {
    std::vector<int> order;
    std::promise<void> done;
    for (int i = 0; i < 100; ++i) runAside([&order, i] { order.push_back(i); });
    runAside([&done] { done.set_value(); });
    done.get_future().wait();
    ASSERT_EQ(order.size(), 100u);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(Aside, ReadingAheadOfMemoryThatIsGoneDoesNothing) {
    expectReading({});
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    void* p = ::mmap(nullptr, 4 * page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(p, MAP_FAILED);
    ::munmap(p, 4 * page);
    expectReading({static_cast<const std::byte*>(p) + 7, 3 * page});
    std::promise<void> done;
    runAside([&done] { done.set_value(); });
    done.get_future().wait();
}

} // namespace
} // namespace qs
