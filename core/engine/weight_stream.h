// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace qs {

/// Weights on their way from disk, past the page cache (base/direct_read.h): a thread beside those that
/// compute reads, within some memory, what will be taken next. Holds no opinion on what is in the bytes, and
/// never fails: what cannot be read this way is read ahead through the map and handed out where it is, in the
/// map. Not thread-safe.
class WeightStream {
public:
    /// room: memory for two weights; what is larger than half of it stays in the map.
    explicit WeightStream(std::uint64_t room);
    ~WeightStream();
    WeightStream(WeightStream&&) noexcept = default;
    WeightStream& operator=(WeightStream&&) = delete;

    /// These bytes of a map will be taken, after all that were expected before. Once for all who take them.
    void expect(std::span<const std::byte> bytes);
    /// The same bytes, in memory where they were expected; valid until the next take() or clear(). Weights
    /// that were expected before these and not taken are forgotten. Calls task.checkpoint() while it waits.
    std::span<const std::byte> take(std::span<const std::byte> bytes, const Task& task = {});
    void clear(); ///< forgets what was expected; its memory goes

private:
    struct State;
    std::shared_ptr<State> state_; ///< null: moved from
};

} // namespace qs
