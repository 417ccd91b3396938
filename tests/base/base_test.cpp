// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/float_bits.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "base/parallel.h"
#include "base/random.h"
#include "base/task.h"
#include "support/shared_data.h"

#include <atomic>
#include <limits>
#include <vector>

namespace qs {
namespace {

TEST(FloatBits, EveryBf16RoundTrips) {
    for (std::uint32_t h = 0; h < 0x10000; ++h) {
        const auto bits = static_cast<std::uint16_t>(h);
        const float f = bf16ToFloat(bits);
        if (std::isnan(f))
            EXPECT_TRUE(std::isnan(bf16ToFloat(floatToBf16(f))));
        else
            EXPECT_EQ(floatToBf16(f), bits);
    }
}

TEST(FloatBits, EveryF16RoundTrips) {
    for (std::uint32_t h = 0; h < 0x10000; ++h) {
        const auto bits = static_cast<std::uint16_t>(h);
        const float f = f16ToFloat(bits);
        if (std::isnan(f))
            EXPECT_TRUE(std::isnan(f16ToFloat(floatToF16(f))));
        else
            EXPECT_EQ(floatToF16(f), bits) << f;
    }
}

TEST(FloatBits, RoundsTiesToEven) {
    EXPECT_EQ(floatToBf16(1.0f + 0x1p-8f), 0x3f80); // halfway between 1 and the next
    EXPECT_EQ(floatToBf16(1.0f + 3 * 0x1p-8f), 0x3f82);
    EXPECT_EQ(floatToF16(1.0f + 0x1p-11f), 0x3c00);
    EXPECT_EQ(floatToF16(1.0f + 3 * 0x1p-11f), 0x3c02);
    EXPECT_EQ(floatToF16(65519.0f), 0x7bff);
    EXPECT_EQ(floatToF16(65520.0f), 0x7c00);
    EXPECT_EQ(floatToF16(0x1p-25f), 0x0000); // tie to even zero
    EXPECT_EQ(floatToF16(std::numeric_limits<float>::infinity()), 0x7c00);
}

TEST(Hash, KnownDigests) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Parallel, CoversEveryIndexOnceForAnyThreadCount) {
    for (const int threads : {1, 2, 4, 7}) {
        setThreadCount(threads);
        std::vector<std::atomic<int>> hits(1003);
        parallelFor(1003, 17, [&](std::int64_t b, std::int64_t e) {
            EXPECT_LE(e - b, 17);
            for (auto i = b; i < e; ++i) hits[static_cast<std::size_t>(i)]++;
        });
        for (const auto& h : hits) EXPECT_EQ(h.load(), 1);
    }
    setThreadCount(0);
}

TEST(Parallel, RethrowsAndStaysUsable) {
    setThreadCount(3);
    EXPECT_THROW(parallelFor(100, 1,
                             [](std::int64_t b, std::int64_t) {
                                 if (b == 42) throw Error(ErrorCode::Internal, "x");
                             }),
                 Error);
    std::atomic<int> n{0};
    parallelFor(10, 1, [&](std::int64_t, std::int64_t) { n++; });
    EXPECT_EQ(n.load(), 10);
    setThreadCount(0);
}

TEST(MappedFile, SliceIsCheckedWithoutOverflow) {
    const std::byte data[8]{};
    const auto file = MappedFile::fromMemory("m", data);
    EXPECT_EQ(file->slice(4, 4, "x").size(), 4u);
    EXPECT_THROW(file->slice(5, 4, "x"), Error);
    EXPECT_THROW(file->slice(~0ull, 2, "x"), Error);
    EXPECT_THROW(file->slice(2, ~0ull, "x"), Error);
}

TEST(MappedFile, AtomicWriteReplacesWholeFilesAndReportsRefusal) {
    const test::ScratchDir dir;
    const auto path = dir.path() / "f.txt";
    writeFileAtomically(path, std::string("one"));
    writeFileAtomically(path, std::string("two"));
    EXPECT_EQ(readTextFile(path), "two");
    try {
        writeFileAtomically(dir.path() / "missing" / "f.txt", std::string("x"));
        FAIL();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::FileUnwritable);
        EXPECT_NE(std::string(e.what()).find("f.txt"), std::string::npos);
    }
    EXPECT_THROW(MappedFile::open(dir.path() / "nothing"), Error);
    EXPECT_THROW(MappedFile::open(dir.path()), Error); // a directory
}

TEST(Task, CheckpointYieldsAndCancels) {
    int yields = 0;
    std::stop_source source;
    const Task task(source.get_token(), {}, [&] { ++yields; });
    task.checkpoint();
    EXPECT_EQ(yields, 1);
    source.request_stop();
    EXPECT_THROW(task.checkpoint(), Error);
}

TEST(Random, IsAPureFunctionOfSeedAndIndex) {
    Random a(7);
    const Random b(7);
    for (std::uint64_t i = 0; i < 100; ++i) EXPECT_EQ(a.next(), b.at(i));
    EXPECT_NE(Random(1).at(0), Random(2).at(0));
    double sum = 0, squares = 0;
    for (std::uint64_t i = 0; i < 20000; ++i) sum += b.normalAt(i), squares += b.normalAt(i) * b.normalAt(i);
    EXPECT_NEAR(sum / 20000, 0, 0.03);
    EXPECT_NEAR(squares / 20000, 1, 0.05);
}

} // namespace
} // namespace qs
