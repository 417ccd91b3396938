// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

namespace qs {

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
            data_.reset(static_cast<T*>(::operator new[](bytes, std::align_val_t(64))));
            capacity_ = n;
        }
        return data_.get();
    }
    T* data() { return data_.get(); }
    const T* data() const { return data_.get(); }

private:
    struct Delete {
        void operator()(T* p) const { ::operator delete[](p, std::align_val_t(64)); }
    };
    std::unique_ptr<T[], Delete> data_;
    std::int64_t capacity_ = 0;
};

} // namespace qs
