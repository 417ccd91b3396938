// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/code_matrix.h"

#include "kernels/int_kernels.h"

#include <algorithm>
#include <cstring>

namespace qs {

void CodeMatrix::size(std::int64_t rows, std::int64_t channels, std::int64_t group) {
    rows_ = rows;
    channels_ = channels;
    group_ = group;
    const std::int64_t unit = std::max(kDepthStep, group);
    stride_ = (channels + unit - 1) / unit * unit;
    groups_ = group > 0 ? stride_ / group : 0;
    const std::int64_t padded = (rows + kRowPadding - 1) / kRowPadding * kRowPadding;
    codes_.sized(padded * stride_);
    sums_.resize(static_cast<std::size_t>(rows));
    groupSums_.resize(static_cast<std::size_t>(rows * groups_));
    if (stride_ > channels)
        for (std::int64_t r = 0; r < rows; ++r)
            std::memset(row(r) + channels, 0, static_cast<std::size_t>(stride_ - channels));
    std::memset(row(rows), 0, static_cast<std::size_t>((padded - rows) * stride_));
}

void CodeMatrix::sumRow(std::int64_t r) {
    const std::int8_t* codes = row(r);
    const auto sumOf = [codes](std::int64_t begin, std::int64_t end) {
        std::int32_t sum = 0;
        for (std::int64_t c = begin; c < end; ++c) sum += codes[c];
        return sum;
    };
    std::int32_t sum = groups_ > 0 ? 0 : sumOf(0, channels_);
    for (std::int64_t g = 0; g < groups_; ++g) {
        std::int32_t& part = groupSums_[static_cast<std::size_t>(r * groups_ + g)];
        part = sumOf(g * group_, (g + 1) * group_);
        sum += part;
    }
    setSum(r, sum);
}

} // namespace qs
