// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kernels/aligned_buffer.h"

#include <cstdint>
#include <vector>

namespace qs {

/// Activations as integer codes [rows, channels] within int8, laid out for the integer products: rows are
/// padded with zeros, and each comes with the sum of its codes. Keeps its memory when it is sized again.
class CodeMatrix {
public:
    /// Sizes it and clears the padding. The codes are undefined until they are written. group > 0: rows are
    /// padded to whole groups of channels, whose codes are summed too.
    void size(std::int64_t rows, std::int64_t channels, std::int64_t group = 0);

    std::int64_t rows() const { return rows_; }
    std::int64_t channels() const { return channels_; }
    std::int64_t stride() const { return stride_; } ///< codes from one row to the next
    std::int8_t* row(std::int64_t r) { return codes_.data() + r * stride_; }
    const std::int8_t* row(std::int64_t r) const { return codes_.data() + r * stride_; }

    /// To be called for every row once its codes are written; rows may be done in parallel. setSum: where the
    /// sum is known and there are no groups.
    void sumRow(std::int64_t r);
    void setSum(std::int64_t r, std::int32_t sum) { sums_[static_cast<std::size_t>(r)] = sum; }
    std::int32_t sum(std::int64_t r) const { return sums_[static_cast<std::size_t>(r)]; }
    const std::int32_t* sums() const { return sums_.data(); }

    std::int64_t groups() const { return groups_; }
    const std::int32_t* groupSums(std::int64_t r) const { return groupSums_.data() + r * groups_; }

    /// No code is larger in magnitude. A tighter bound than 128 lets AVX2 take a faster way.
    int largest = 128;

private:
    std::int64_t rows_ = 0, channels_ = 0, stride_ = 0, group_ = 0, groups_ = 0;
    AlignedBuffer<std::int8_t> codes_;
    std::vector<std::int32_t> sums_, groupSums_; ///< groupSums_: [rows][groups]
};

} // namespace qs
