// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace qs {

/// Memory aligned to 64 bytes; throws std::bad_alloc. Large pieces lie on huge pages where the system has
/// them, and are kept when they are given back: packed weights that stream through memory have the same sizes
/// block after block, and fresh pages cost the system more time to clear than the weights to pack. A piece
/// that is larger than all that are kept frees them.
void* takeAligned(std::size_t bytes);
void giveAlignedBack(void* memory, std::size_t bytes) noexcept;
void releaseSpareMemory() noexcept; ///< frees what is kept

/// Uninitialized memory for numbers, aligned to 64 bytes, that grows and is kept.
template <class T> class AlignedBuffer {
public:
    AlignedBuffer() = default;
    explicit AlignedBuffer(std::int64_t n) { sized(n); }

    /// Room for n numbers; what was in it is lost when it has to grow.
    T* sized(std::int64_t n) {
        if (n > capacity_ || !data_) {
            const auto bytes = static_cast<std::size_t>(std::max<std::int64_t>(n, 1)) * sizeof(T);
            data_.reset();
            capacity_ = 0;
            data_ = std::unique_ptr<T[], GiveBack>(static_cast<T*>(takeAligned(bytes)), GiveBack{bytes});
            capacity_ = n;
        }
        return data_.get();
    }
    T* data() { return data_.get(); }
    const T* data() const { return data_.get(); }

private:
    struct GiveBack {
        std::size_t bytes = 0;
        void operator()(T* p) const { giveAlignedBack(p, bytes); }
    };
    std::unique_ptr<T[], GiveBack> data_;
    std::int64_t capacity_ = 0;
};

} // namespace qs
