// SPDX-License-Identifier: GPL-3.0-or-later
// A 4-GB checkpoint that streams from disk: evaluated with 1 GB of private memory (RLIMIT_DATA) to the same
// bits as without a limit, and what a baseline and three recipes in one pass cost against four passes when
// nothing of the file is in memory. Every measurement is a process of its own.
//   bench_memory [limit|stream|all]
#include "base/direct_read.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "base/parallel.h"
#include "bench/rates.h"
#include "bench/schemes.h"
#include "bench/targets.h"
#include "kernels/aligned_buffer.h"
#include "support/page_cache.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace qs;
using bench::Shape;

constexpr std::int64_t kTokens = 32; // of a sequence
constexpr std::uint64_t kPrivateBytes = 1'000'000'000;

Shape shape4GB() {
    Shape s;
    s.layers = 17, s.hidden = 3072, s.inner = 8192, s.heads = s.kvHeads = 24, s.tokens = kTokens;
    return s;
}

/// What this process has read from disk.
std::uint64_t bytesRead() {
    std::ifstream in("/proc/self/io");
    std::string name;
    for (std::uint64_t value = 0; in >> name >> value;)
        if (name == "read_bytes:") return value;
    return 0;
}

/// Digits of `variants`: 0 full precision, else a recipe. Prints seconds, processor time, bytes read, and the
/// first eight bytes of the hash of all logits, in order.
int evaluate(const std::string& path, const std::string& variants, std::uint64_t limit, std::uint64_t budget,
             std::uint64_t sequences) {
    if (limit > 0) {
        const rlimit data{limit, limit};
        if (::setrlimit(RLIMIT_DATA, &data) != 0) return 3;
    }
    const Shape shape = shape4GB();
    std::vector<SequenceTree> trees;
    for (std::uint64_t i = 0; i < sequences; ++i)
        trees.push_back({{{-1, bench::randomTokens(kTokens, shape.vocab, i)}}, {{0, kTokens - 1}}});
    std::vector<float> logits(sequences * variants.size() * static_cast<std::size_t>(shape.vocab));
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t tree, std::size_t, std::span<const float* const> rows) {
        for (std::size_t v = 0; v < rows.size(); ++v)
            std::copy_n(rows[v], shape.vocab,
                        logits.data() + (tree * variants.size() + v) * static_cast<std::size_t>(shape.vocab));
    };
    EngineOptions options;
    options.memoryBudget = budget;
    Engine engine(openCheckpoint(path), options);
    std::vector<Variant> list;
    for (const char c : variants)
        list.push_back(c == '0' ? Variant{"f32", nullptr}
                                : variantOf(bench::kSchemes[c - '1'], engine.checkpoint()));
    const std::uint64_t before = bytesRead();
    const bench::Rate rate = bench::rateOf(1, [&] { engine.run(trees, list, hooks); });
    fmt::print("{} {} {} {}\n", 1 / rate.perSecond, 1 / rate.perCpuSecond, bytesRead() - before,
               sha256Hex(std::as_bytes(std::span(logits))).substr(0, 16));
    return 0;
}

struct Result {
    double seconds = 0, cpuSeconds = 0;
    std::uint64_t read = 0;
    std::string hash;

    void add(const Result& other) {
        seconds += other.seconds, cpuSeconds += other.cpuSeconds, read += other.read;
    }
    std::string text() const {
        return fmt::format("{:6.1f} s, {:6.1f} s of processor time, {:5.2f} GB from disk", seconds,
                           cpuSeconds, static_cast<double>(read) / 1e9);
    }
};

class Bench {
public:
    Bench() : model_(shape4GB()) {
        size_ = std::filesystem::file_size(model_.weightsFile());
        fmt::print("Checkpoint of {:.2f} GB, sequences of {} tokens, {} threads\n",
                   static_cast<double>(size_) / 1e9, kTokens, threadCount());
    }

    void limit(bench::Targets& targets) const {
        const Result free = run("02", 0, std::uint64_t(4) << 30, 4),
                     tight = run("02", kPrivateBytes, 256 << 20, 4);
        fmt::print("f32 and W4A4, no limit:              {}, logits {}\n", free.text(), free.hash);
        fmt::print("f32 and W4A4, 1 GB of private memory: {}, logits {}\n", tight.text(), tight.hash);
        targets.check(!free.hash.empty() && free.hash == tight.hash,
                      "4-GB checkpoint in 1 GB of private memory",
                      tight.hash.empty()        ? "it failed"
                      : free.hash == tight.hash ? "the same bits"
                                                : "other bits");
    }

    /// The more tokens go through a pass, the more of it is arithmetic, of which lock-step saves nothing.
    void stream(bench::Targets& targets) const {
        dropFromMemory();
        if (const double rate = diskRate(); rate > 0) fmt::print("the disk alone: {:.1f} GB/s\n", rate / 1e9);
        for (const std::uint64_t sequences : {1, 2, 4}) streamOf(sequences, targets);
    }

private:
    /// Bytes per second, of 1 GB read past the page cache; 0 where that cannot be done.
    double diskRate() const {
        const auto map = MappedFile::open(model_.weightsFile());
        AlignedBuffer<std::byte> memory;
        constexpr std::size_t piece = std::size_t(1) << 26, pieces = 16;
        std::byte* to = memory.sized(2 * piece); // of whole huge pages
        double mean = 0;
        for (std::size_t i = 0; i < pieces; ++i) {
            const auto source = DirectRead::of(map->bytes().subspan(i * piece, piece));
            bool ok = false;
            const bench::Rate rate =
                bench::rateOf(static_cast<double>(piece), [&] { ok = source && source->read(to, false); });
            if (ok && i > 0)
                mean += rate.perSecond / static_cast<double>(pieces - 1); // the first takes fresh pages
        }
        return mean;
    }

    void streamOf(std::uint64_t sequences, bench::Targets& targets) const {
        const auto tokens = static_cast<std::int64_t>(sequences) * kTokens;
        Result four;
        for (const char* v : {"0", "1", "3", "5"}) {
            dropFromMemory();
            const Result one = run(v, 0, 256 << 20, sequences);
            fmt::print("{} tokens, variant {} alone: {}\n", tokens, v, one.text());
            four.add(one);
        }
        dropFromMemory();
        const Result together = run("0135", 0, 256 << 20, sequences);
        fmt::print("{} tokens, all in one pass: {}\n", tokens, together.text());
        const double time = together.seconds / four.seconds,
                     read = static_cast<double>(together.read) / static_cast<double>(four.read);
        targets.check(
            time <= 0.5,
            fmt::format("baseline + 3 recipes in lock-step <= half of 4 runs, from disk, {} tokens", tokens),
            fmt::format("{:.0f} % of the time, {:.0f} % of the bytes", 100 * time, 100 * read));
    }

    /// Pages that nobody maps go; what the evaluation reads afterwards comes from disk, which it counts.
    void dropFromMemory() const { test::dropFromPageCache(model_.weightsFile()); }

    Result run(const std::string& variants, std::uint64_t limit, std::uint64_t budget,
               std::uint64_t sequences) const {
        const std::string command = fmt::format("'{}' evaluate '{}' {} {} {} {}",
                                                std::filesystem::read_symlink("/proc/self/exe").string(),
                                                model_.path().string(), variants, limit, budget, sequences);
        Result result;
        std::FILE* pipe = ::popen(command.c_str(), "r");
        if (!pipe) return result;
        std::array<char, 64> hash{};
        unsigned long long read = 0;
        if (std::fscanf(pipe, "%lf %lf %llu %63s", &result.seconds, &result.cpuSeconds, &read, hash.data()) ==
            4)
            result.hash = hash.data();
        result.read = read;
        ::pclose(pipe);
        return result;
    }

    bench::ScratchModel model_;
    std::uint64_t size_ = 0;
};

} // namespace

int main(int argc, char** argv) try {
    if (argc == 7 && std::string(argv[1]) == "evaluate")
        return evaluate(argv[2], argv[3], std::stoull(argv[4]), std::stoull(argv[5]), std::stoull(argv[6]));
    const std::string part = argc > 1 ? argv[1] : "all";
    bench::Targets targets("memory");
    const Bench b;
    if (part != "stream") b.limit(targets);
    if (part != "limit") b.stream(targets);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_memory: {}\n", e.what());
    return 2;
}
