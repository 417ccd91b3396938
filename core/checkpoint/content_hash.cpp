// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "checkpoint/checkpoint.h"

#include <algorithm>
#include <mutex>

namespace qs {
namespace {

constexpr std::uint64_t kMiB = 1 << 20;
constexpr std::uint64_t kSampleAbove = 1024 * kMiB; ///< files larger than this are sampled
constexpr std::uint64_t kStep = 16 * kMiB;          ///< between two looks at the stop token: about 10 ms

/// Feeds the hash in steps, so that it can be cancelled and reports how far it is.
class Feed {
public:
    Feed(const Task& task, double total) : task_(task), total_(total) {}

    void bytes(std::span<const std::byte> all) {
        for (std::size_t done = 0; done < all.size(); done += kStep) {
            task_.checkpoint();
            const auto part = all.subspan(done, std::min<std::size_t>(kStep, all.size() - done));
            hash_.update(part);
            done_ += double(part.size());
            task_.report({"hash", done_, total_});
        }
    }
    void text(const std::string& line) { hash_.update(line); }
    std::string hex() { return hash_.hex(); }

private:
    const Task& task_;
    double total_, done_ = 0;
    Sha256 hash_;
};

std::string computeHash(const Checkpoint& checkpoint, const Task& task) {
    const bool sampled = checkpoint.fileBytes > kSampleAbove;
    const auto isSplit = [&](const TensorView& t) { return sampled && t.bytes.size() > 2 * kMiB; };
    double total = 0;
    for (const TensorView& t : checkpoint.tensors)
        total += isSplit(t) ? double(2 * kMiB) : double(t.bytes.size());
    Feed feed(task, total);
    for (const TensorView& t : checkpoint.tensors) {
        feed.text(std::to_string(t.name.size()) + ":" + t.name + " " + std::string(t.typeName()) + " " +
                  shapeText(t.shape) + " " + std::to_string(t.bytes.size()) + "\n");
        if (!isSplit(t)) {
            feed.bytes(t.bytes);
            continue;
        }
        feed.bytes(t.bytes.first(kMiB));
        feed.bytes(t.bytes.last(kMiB));
    }
    return feed.hex();
}

} // namespace

std::string Checkpoint::contentHash(const Task& task) const {
    static std::mutex mutex; // guards contentHash_ of all checkpoints; held only for a moment
    {
        const std::lock_guard lock(mutex);
        if (!contentHash_.empty()) return contentHash_;
    }
    std::string hash = computeHash(*this, task);
    const std::lock_guard lock(mutex);
    contentHash_ = hash;
    return hash;
}

} // namespace qs
