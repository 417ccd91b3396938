// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/code_matrix.h"

#include "kernels/int_kernels.h"

#include <cstring>

namespace qs {

void CodeMatrix::size(std::int64_t rows, std::int64_t channels) {
    rows_ = rows;
    channels_ = channels;
    stride_ = (channels + kDepthStep - 1) / kDepthStep * kDepthStep;
    const std::int64_t padded = (rows + kRowPadding - 1) / kRowPadding * kRowPadding;
    codes_.sized(padded * stride_);
    sums_.resize(static_cast<std::size_t>(rows));
    if (stride_ > channels)
        for (std::int64_t r = 0; r < rows; ++r)
            std::memset(row(r) + channels, 0, static_cast<std::size_t>(stride_ - channels));
    std::memset(row(rows), 0, static_cast<std::size_t>((padded - rows) * stride_));
}

void CodeMatrix::sumRow(std::int64_t r) {
    std::int32_t sum = 0;
    const std::int8_t* codes = row(r);
    for (std::int64_t c = 0; c < channels_; ++c) sum += codes[c];
    sums_[static_cast<std::size_t>(r)] = sum;
}

} // namespace qs
