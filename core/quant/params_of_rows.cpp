// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/params_of_rows.h"

#include "base/error.h"

namespace qs {
namespace {

std::int64_t biasesPerRow(const QuantParams& p, std::int64_t cols) {
    if (p.granularity == Granularity::Row) return 1;
    if (p.granularity == Granularity::Group) return (cols + p.groupSize - 1) / p.groupSize;
    return 0;
}

/// Biases and zero points at the given places.
template <class Place> void pick(const QuantParams& p, std::int64_t count, Place place, QuantParams& out) {
    out.bias.clear();
    out.zero.clear();
    for (std::int64_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(place(i));
        out.bias.push_back(p.bias.at(at));
        if (!p.zero.empty()) out.zero.push_back(p.zero.at(at));
    }
}

} // namespace

QuantParams paramsOfRows(const QuantParams& p, std::int64_t cols, std::int64_t first, std::int64_t count,
                         std::int64_t stride) {
    const std::int64_t perRow = biasesPerRow(p, cols);
    QuantParams out = p;
    if (perRow > 0)
        pick(
            p, count * perRow,
            [&](std::int64_t i) { return (first + i / perRow * stride) * perRow + i % perRow; }, out);
    return out;
}

QuantParams paramsOfColumn(const QuantParams& p, std::int64_t rows, std::int64_t cols, std::int64_t col) {
    QuantParams out = p;
    out.rho = 0;
    out.shift.clear();
    out.groupSize = 0;
    switch (p.granularity) {
    case Granularity::Tensor:
    case Granularity::Row:
        break;
    case Granularity::Column:
        out.granularity = Granularity::Tensor;
        pick(
            p, 1, [&](std::int64_t) { return col; }, out);
        break;
    case Granularity::Group: {
        const std::int64_t perRow = biasesPerRow(p, cols);
        out.granularity = Granularity::Row;
        pick(
            p, rows, [&](std::int64_t r) { return r * perRow + col / p.groupSize; }, out);
        break;
    }
    case Granularity::Token:
        throw Error(ErrorCode::BadArgument, "a column has no biases of its own under one bias per token");
    }
    return out;
}

} // namespace qs
