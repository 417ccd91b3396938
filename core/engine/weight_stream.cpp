// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weight_stream.h"

#include "base/aside.h"
#include "base/direct_read.h"
#include "base/read_ahead.h"
#include "kernels/aligned_buffer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>

namespace qs {
namespace {

/// Smaller ones are a few pages of the map.
constexpr std::size_t kSmallest = std::size_t(1) << 20;

/// Between two checkpoints of who waits.
constexpr std::chrono::milliseconds kPatience{10};

/// Memory for one weight after another: fresh pages for each would cost as much as reading it.
struct Slot {
    AlignedBuffer<std::byte> memory;
    bool used = false;

    std::byte* aligned() {
        const std::size_t over = reinterpret_cast<std::uintptr_t>(memory.data()) % DirectRead::kAlignment;
        return memory.data() + (over == 0 ? 0 : DirectRead::kAlignment - over);
    }
};

struct Entry {
    std::span<const std::byte> bytes;
    DirectRead source;
    enum class Stage { Expected, Reading, Ready, Failed } stage = Stage::Expected;
    Slot* slot = nullptr;
    std::atomic<bool> forgotten{false};

    Entry(std::span<const std::byte> b, DirectRead s) : bytes(b), source(std::move(s)) {}
    bool isOf(std::span<const std::byte> b) const {
        return bytes.data() == b.data() && bytes.size() == b.size();
    }
};

} // namespace

/// Shared with the jobs that read, which may end after the stream.
struct WeightStream::State : std::enable_shared_from_this<State> {
    explicit State(std::uint64_t room) : slotBytes(room / 2) {}

    const std::uint64_t slotBytes;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::shared_ptr<Entry>> queue; ///< expected and not taken
    std::array<Slot, 2> slots;                ///< one is packed from while the other is filled
    Slot* taken = nullptr;
    bool reading = false;

    /// Has the next one read, if there is memory for it. Locked.
    void advance() {
        if (reading) return;
        const auto slot = std::find_if(slots.begin(), slots.end(), [](const Slot& s) { return !s.used; });
        const auto next = std::find_if(queue.begin(), queue.end(),
                                       [](const auto& e) { return e->stage == Entry::Stage::Expected; });
        if (slot == slots.end() || next == queue.end()) return;
        const std::shared_ptr<Entry> entry = *next;
        try {
            slot->memory.sized(static_cast<std::int64_t>(slotBytes));
        } catch (const std::bad_alloc&) {
            entry->stage = Entry::Stage::Failed;
            return;
        }
        slot->used = true;
        entry->slot = &*slot;
        entry->stage = Entry::Stage::Reading;
        reading = true;
        runAside([self = shared_from_this(), entry] {
            const bool ok = entry->source.read(entry->slot->aligned(), entry->forgotten);
            const std::lock_guard lock(self->mutex);
            self->reading = false;
            entry->stage = ok ? Entry::Stage::Ready : Entry::Stage::Failed;
            if (!ok || entry->forgotten) entry->slot->used = false;
            self->advance();
            self->changed.notify_all();
        });
    }

    void forget(Entry& entry) {
        entry.forgotten = true;
        if (entry.stage == Entry::Stage::Ready) entry.slot->used = false; // while it is read, the job does
    }

    void giveBack() {
        if (taken) taken->used = false;
        taken = nullptr;
    }
};

WeightStream::WeightStream(std::uint64_t room) : state_(std::make_shared<State>(room)) {}

WeightStream::~WeightStream() {
    if (state_) clear();
}

void WeightStream::expect(std::span<const std::byte> bytes) {
    State& s = *state_;
    if (bytes.size() < kSmallest) return expectReading(bytes);
    {
        const std::lock_guard lock(s.mutex);
        if (std::any_of(s.queue.begin(), s.queue.end(), [&](const auto& e) { return e->isOf(bytes); }))
            return;
    }
    auto source = DirectRead::of(bytes);
    if (!source || source->room() + DirectRead::kAlignment > s.slotBytes) return expectReading(bytes);
    const std::lock_guard lock(s.mutex);
    s.queue.push_back(std::make_shared<Entry>(bytes, std::move(*source)));
    s.advance();
}

std::span<const std::byte> WeightStream::take(std::span<const std::byte> bytes, const Task& task) {
    State& s = *state_;
    std::unique_lock lock(s.mutex);
    s.giveBack();
    const auto found =
        std::find_if(s.queue.begin(), s.queue.end(), [&](const auto& e) { return e->isOf(bytes); });
    if (found == s.queue.end()) {
        s.advance();
        return bytes;
    }
    const std::shared_ptr<Entry> entry = *found;
    std::for_each(s.queue.begin(), found, [&](const auto& e) { s.forget(*e); });
    s.queue.erase(s.queue.begin(), found);
    s.advance();
    // It is the first now: what it may wait for is a forgotten one that is being read, and its own reading.
    const auto settled = [&] {
        return !s.reading || entry->stage == Entry::Stage::Ready || entry->stage == Entry::Stage::Failed;
    };
    while (!s.changed.wait_for(lock, kPatience, settled)) {
        lock.unlock();
        task.checkpoint();
        lock.lock();
    }
    s.queue.pop_front();
    if (entry->stage == Entry::Stage::Ready) s.taken = entry->slot;
    s.advance();
    return s.taken ? std::span<const std::byte>(s.taken->aligned() + entry->source.skip(), bytes.size())
                   : bytes;
}

void WeightStream::clear() {
    State& s = *state_;
    const std::lock_guard lock(s.mutex);
    for (const auto& e : s.queue) s.forget(*e);
    s.queue.clear();
    s.giveBack();
    for (Slot& slot : s.slots)
        if (!slot.used) slot.memory = {};
}

} // namespace qs
