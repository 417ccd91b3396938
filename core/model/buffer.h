// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>

namespace qs {

/// Scratch memory for floats that grows and is kept. Its content is undefined at first: clearing hundreds of
/// megabytes that are about to be overwritten would hold up more urgent work.
class Buffer {
public:
    /// Room for n floats; what was in it is lost when it has to grow.
    float* sized(std::int64_t n) {
        if (n > capacity_ || !data_) {
            data_.reset();
            data_ = std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(n));
            capacity_ = n;
        }
        return data_.get();
    }
    float* data() { return data_.get(); }
    const float* data() const { return data_.get(); }

private:
    std::unique_ptr<float[]> data_;
    std::int64_t capacity_ = 0;
};

} // namespace qs
