// SPDX-License-Identifier: GPL-3.0-or-later
// A checkpoint larger than the private memory of the process, which Linux limits by RLIMIT_DATA. bench_memory
// does the same with 4 GB. A program of its own: the limit counts address space, and what earlier tests freed
// would still be there.
#include "bench/schemes.h"

#include <cstdio>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace qs {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true; // their own memory counts
#else
constexpr bool kSanitized = false;
#endif

/// Private writable memory of this process.
rlim_t dataBytes() {
    unsigned long long data = 0;
    std::FILE* f = std::fopen("/proc/self/statm", "r");
    if (!f) return 0;
    const int read = std::fscanf(f, "%*u %*u %*u %*u %*u %llu", &data);
    std::fclose(f);
    return read == 1 ? data * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

/// Allows `more` bytes than the process has now.
class DataLimit {
public:
    explicit DataLimit(rlim_t more) {
        ::getrlimit(RLIMIT_DATA, &before_);
        const rlimit tight{dataBytes() + more, before_.rlim_max};
        set_ = ::setrlimit(RLIMIT_DATA, &tight) == 0;
    }
    ~DataLimit() { ::setrlimit(RLIMIT_DATA, &before_); }
    bool set() const { return set_; }

private:
    rlimit before_{};
    bool set_ = false;
};

TEST(Memory, AModelLargerThanPrivateMemoryStreamsToTheSameBits) {
    if (kSanitized) GTEST_SKIP() << "sanitizers need memory of their own";
    bench::Shape shape; // 65 MB in bf16, 130 MB packed in f32
    shape.layers = 10, shape.hidden = 512, shape.inner = 1408, shape.heads = 8, shape.kvHeads = 4,
    shape.vocab = 2000, shape.tokens = 40;
    const bench::ScratchModel model(shape);
    const auto checkpoint = openCheckpoint(model.path());
    ASSERT_GT(checkpoint->fileBytes, 60'000'000u);
    const std::vector<Variant> variants = {{"f32", nullptr}, variantOf(bench::kSchemes[0], *checkpoint)};
    const std::vector<SequenceTree> trees(3, bench::promptOf(shape));
    const auto run = [&](std::uint64_t budget) {
        std::vector<float> logits(trees.size() * variants.size() * static_cast<std::size_t>(shape.vocab));
        RunHooks hooks;
        hooks.onLogits = [&](std::size_t tree, std::size_t, std::span<const float* const> rows) {
            for (std::size_t v = 0; v < rows.size(); ++v)
                std::copy_n(rows[v], shape.vocab,
                            logits.data() +
                                (tree * variants.size() + v) * static_cast<std::size_t>(shape.vocab));
        };
        EngineOptions options;
        options.memoryBudget = budget;
        Engine(checkpoint, options).run(trees, variants, hooks);
        return logits;
    };
    constexpr std::uint64_t plenty = std::uint64_t(1) << 30;
    std::vector<float> streamed;
    {
        const DataLimit limit(64 << 20);
        ASSERT_TRUE(limit.set());
        streamed = run(8 << 20);
        try {
            run(plenty); // keeps all weights: the limit is there
            ADD_FAILURE() << "more private memory than allowed";
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::OutOfMemory);
        }
    }
    EXPECT_EQ(streamed, run(plenty));
}

} // namespace
} // namespace qs
