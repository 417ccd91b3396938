// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/aligned_buffer.h"

#include <algorithm>
#include <mutex>
#include <new>
#include <vector>
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace qs {
namespace {

constexpr std::size_t kHugePage = std::size_t(2) << 20, kSmallPage = 4096;

// A sanitizer watches what comes from operator new.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kLarge = kHugePage;

std::size_t pagesOf(std::size_t bytes) {
    return (bytes + kSmallPage - 1) / kSmallPage * kSmallPage;
}

void* mapLarge(std::size_t bytes) {
    const std::size_t size = pagesOf(bytes), room = size + kHugePage;
    void* p = ::mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) throw std::bad_alloc();
    auto* first = static_cast<std::byte*>(p);
    const std::size_t skipped = (kHugePage - reinterpret_cast<std::uintptr_t>(p) % kHugePage) % kHugePage;
    std::byte* memory = first + skipped;
    if (skipped > 0) ::munmap(first, skipped);
    if (skipped < kHugePage) ::munmap(memory + size, kHugePage - skipped);
    ::madvise(memory, size, MADV_HUGEPAGE); // where it is not possible, small pages do
    return memory;
}

void unmapLarge(void* memory, std::size_t bytes) noexcept {
    ::munmap(memory, pagesOf(bytes));
}
#else
constexpr std::size_t kLarge = SIZE_MAX;
void* mapLarge(std::size_t) {
    throw std::bad_alloc();
}
void unmapLarge(void*, std::size_t) noexcept {}
#endif

struct Spare {
    void* memory;
    std::size_t bytes;
};
std::mutex g_mutex;
std::vector<Spare>& spares() {
    static auto& list = *new std::vector<Spare>; // threads may give memory back after static objects ended
    return list;
}

/// One of exactly this size; largest: of those that are kept.
void* takeSpare(std::size_t bytes, std::size_t& largest) {
    const std::lock_guard lock(g_mutex);
    auto& list = spares();
    for (const Spare& s : list) largest = std::max(largest, s.bytes);
    for (std::size_t i = list.size(); i-- > 0;)
        if (list[i].bytes == bytes) {
            void* memory = list[i].memory;
            list[i] = list.back();
            list.pop_back();
            return memory;
        }
    return nullptr;
}

} // namespace

void* takeAligned(std::size_t bytes) {
    if (bytes < kLarge) return ::operator new[](bytes, std::align_val_t(64));
    std::size_t largest = 0;
    if (void* memory = takeSpare(bytes, largest)) return memory;
    if (bytes > largest) releaseSpareMemory();
    try {
        return mapLarge(bytes);
    } catch (const std::bad_alloc&) { // what is kept may have used up what this process is allowed
        releaseSpareMemory();
        return mapLarge(bytes);
    }
}

void giveAlignedBack(void* memory, std::size_t bytes) noexcept {
    if (!memory) return;
    if (bytes < kLarge) return ::operator delete[](memory, std::align_val_t(64));
    try {
        const std::lock_guard lock(g_mutex);
        spares().push_back({memory, bytes});
    } catch (const std::bad_alloc&) {
        unmapLarge(memory, bytes);
    }
}

void releaseSpareMemory() noexcept {
    std::vector<Spare> list;
    {
        const std::lock_guard lock(g_mutex);
        list.swap(spares());
    }
    for (const Spare& s : list) unmapLarge(s.memory, s.bytes);
}

} // namespace qs
