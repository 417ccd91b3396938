// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weight_stream.h"

#include "base/direct_read.h"
#include "base/error.h"
#include "base/random.h"
#include "bench/schemes.h"
#include "support/page_cache.h"
#include "support/shared_data.h"

#include <chrono>
#include <cstring>
#include <thread>

namespace qs {
namespace {

constexpr std::size_t kMiB = std::size_t(1) << 20;

/// Random bytes in a file, and the same in memory.
class Weights : public ::testing::Test {
protected:
    void SetUp() override {
        const Random random(1);
        content_.resize(9 * kMiB + 123);
        for (std::size_t i = 0; i + 8 <= content_.size(); i += 8) {
            const std::uint64_t word = random.at(i);
            std::memcpy(content_.data() + i, &word, sizeof word);
        }
        file_ = scratch_.path() / "weights";
        writeFileAtomically(file_, content_);
        test::dropFromPageCache(file_);
        map_ = MappedFile::open(file_);
        if (!DirectRead::of(part(0, kMiB)))
            GTEST_SKIP() << "SKIPPED: this file system keeps its files in memory, or reads only through it";
    }

    std::span<const std::byte> part(std::size_t first, std::size_t size) const {
        return map_->bytes().subspan(first, size);
    }
    bool holds(std::span<const std::byte> taken, std::size_t first) const {
        return std::memcmp(taken.data(), content_.data() + first, taken.size()) == 0;
    }
    bool inMap(std::span<const std::byte> taken) const {
        return taken.data() >= map_->bytes().data() &&
               taken.data() < map_->bytes().data() + map_->bytes().size();
    }

    test::ScratchDir scratch_;
    std::vector<std::byte> content_;
    std::filesystem::path file_;
    std::shared_ptr<const MappedFile> map_;
};

TEST_F(Weights, WhatWasExpectedIsInMemoryWhateverItsPlaceInTheFile) {
    WeightStream stream(8 * kMiB);
    const std::size_t size = kMiB + 77,
                      firsts[] = {0, 2 * kMiB + 13, 4 * kMiB + 4095, content_.size() - size};
    for (const std::size_t first : firsts) {
        stream.expect(part(first, size));
        stream.expect(part(first, size)); // for another variant
    }
    for (const std::size_t first : firsts) {
        const auto taken = stream.take(part(first, size));
        EXPECT_FALSE(inMap(taken)) << first;
        ASSERT_EQ(taken.size(), size);
        EXPECT_TRUE(holds(taken, first)) << first;
    }
}

TEST_F(Weights, WhatIsPassedOverIsForgotten) {
    WeightStream stream(4 * kMiB);
    for (std::size_t i = 0; i < 6; ++i) stream.expect(part(i * kMiB, kMiB));
    const auto later = stream.take(part(4 * kMiB, kMiB));
    EXPECT_FALSE(inMap(later));
    EXPECT_TRUE(holds(later, 4 * kMiB));
    const auto earlier = stream.take(part(kMiB, kMiB)); // too late: from the map
    EXPECT_TRUE(inMap(earlier));
    EXPECT_TRUE(holds(earlier, kMiB));
    EXPECT_TRUE(holds(stream.take(part(5 * kMiB, kMiB)), 5 * kMiB));
}

TEST_F(Weights, WhatIsTooLargeOrWasNotExpectedStaysInTheMap) {
    WeightStream stream(4 * kMiB);
    stream.expect(part(0, 2 * kMiB)); // a slot has two MiB, and reading wants a bit more
    for (const std::size_t size : {2 * kMiB, kMiB}) {
        const auto taken = stream.take(part(0, size));
        EXPECT_TRUE(inMap(taken));
        EXPECT_TRUE(holds(taken, 0));
    }
}

TEST_F(Weights, WhatStaysInTheMapIsReadAheadThere) {
    WeightStream stream(4 * kMiB);
    stream.expect(part(0, 3 * kMiB));
    const auto inMemory = [&] { return !DirectRead::of(part(0, 3 * kMiB)); };
    for (int i = 0; i < 500 && !inMemory(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(inMemory());
}

TEST_F(Weights, WhoWaitsCanBeCancelled) {
    WeightStream stream(32 * kMiB);
    stream.expect(part(0, 9 * kMiB));
    int checkpoints = 0;
    const Task impatient({}, {}, [&] {
        ++checkpoints;
        throw Error(ErrorCode::Cancelled, "enough");
    });
    try { // a fast disk may have read it by now
        EXPECT_TRUE(holds(stream.take(part(0, 9 * kMiB), impatient), 0));
        EXPECT_EQ(checkpoints, 0);
    } catch (const Error&) {
        EXPECT_EQ(checkpoints, 1);
    }
    stream.clear();
    EXPECT_TRUE(inMap(stream.take(part(0, 9 * kMiB))));
}

TEST_F(Weights, AStreamMayEndAndItsFileGoWhileItReads) {
    for (int i = 0; i < 20; ++i) {
        WeightStream stream(16 * kMiB);
        test::dropFromPageCache(file_);
        stream.expect(part(0, 4 * kMiB));
        stream.expect(part(4 * kMiB, 4 * kMiB));
        if (i % 2) stream.clear();
        if (i == 19) map_.reset();
    }
}

TEST_F(Weights, AFileThatBecameShorterIsLeftToTheMap) {
    WeightStream stream(16 * kMiB);
    std::filesystem::resize_file(file_, 6 * kMiB);
    stream.expect(part(5 * kMiB, 2 * kMiB));
    EXPECT_TRUE(inMap(stream.take(part(5 * kMiB, 2 * kMiB)))); // not looked at: the pages are gone
}

TEST(DirectReads, OnlyOfFilesOfTheDisk) {
    const std::vector<std::byte> memory(4096);
    EXPECT_FALSE(DirectRead::of({}));
    EXPECT_FALSE(DirectRead::of(memory));
    EXPECT_FALSE(DirectRead::of(MappedFile::fromMemory("bytes", memory)->bytes()));
}

/// All variants of a pass get the same bits whether the weights are in memory, in the page cache or on disk.
TEST(Streaming, FromDiskToTheSameBits) {
    bench::Shape shape; // sites of 1.3 to 4.5 MB
    shape.layers = 3, shape.hidden = 800, shape.inner = 2800, shape.heads = shape.kvHeads = 8,
    shape.vocab = 900, shape.tokens = 40;
    const bench::ScratchModel model(shape);
    std::vector<std::vector<float>> results;
    for (const bool onDisk : {false, true, true}) {
        if (onDisk) test::dropFromPageCache(model.weightsFile());
        const auto checkpoint = openCheckpoint(model.path());
        const std::vector<Variant> variants = {{"f32", nullptr},
                                               variantOf(bench::kSchemes[0], *checkpoint),
                                               variantOf(bench::kSchemes[4], *checkpoint)};
        const std::vector<SequenceTree> trees(3, bench::promptOf(shape));
        const auto vocab = static_cast<std::size_t>(shape.vocab);
        std::vector<float>& logits = results.emplace_back(trees.size() * variants.size() * vocab);
        RunHooks hooks;
        hooks.onLogits = [&](std::size_t tree, std::size_t, std::span<const float* const> rows) {
            for (std::size_t v = 0; v < rows.size(); ++v)
                std::copy_n(rows[v], vocab, logits.data() + (tree * variants.size() + v) * vocab);
        };
        EngineOptions options;
        options.memoryBudget = onDisk ? 4 << 20 : std::size_t(1) << 30;
        Engine(checkpoint, options).run(trees, variants, hooks);
    }
    EXPECT_EQ(results[0], results[1]);
    EXPECT_EQ(results[0], results[2]);
}

} // namespace
} // namespace qs
