// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "quant/params_of_rows.h"

#include <gtest/gtest.h>

namespace qs {
namespace {

constexpr std::int64_t kRows = 9, kCols = 10;

std::vector<float> matrix() {
    std::vector<float> x(kRows * kCols);
    const Random random(3);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i));
    return x;
}

std::vector<QuantParams> quantizers(const std::vector<float>& x) {
    const Format e2m1 = Format::floating(2, 1);
    std::vector<QuantParams> all;
    for (const Granularity g :
         {Granularity::Tensor, Granularity::Row, Granularity::Column, Granularity::Group})
        all.push_back(minMaxParams(e2m1, g, g == Granularity::Group ? 4 : 0, x.data(), kRows, kCols));
    GridSpec zeros;
    zeros.format = Format::integer(4);
    zeros.granularity = Granularity::Group;
    zeros.groupSize = 4;
    zeros.scaling.asymmetric = true;
    all.push_back(minMaxParams(zeros, x.data(), kRows, kCols));
    return all;
}

TEST(ParamsOfRows, QuantizesThePickedRowsAsTheWholeDoes) {
    const auto x = matrix();
    for (const QuantParams& p : quantizers(x)) {
        std::vector<float> whole(x.size()), part(kCols);
        fakeQuantize(p, x.data(), whole.data(), kRows, kCols);
        const QuantParams picked = paramsOfRows(p, kCols, 1, 3, 3); // rows 1, 4, 7
        for (std::int64_t i = 0; i < 3; ++i) {
            const std::int64_t row = 1 + 3 * i;
            fakeQuantize(picked, x.data() + row * kCols, part.data(), 1, kCols, i, 3);
            EXPECT_EQ(part,
                      std::vector<float>(whole.begin() + row * kCols, whole.begin() + (row + 1) * kCols))
                << granularityName(p.granularity) << " row " << row;
        }
    }
}

TEST(ParamsOfRows, QuantizesAColumnAsTheWholeDoes) {
    const auto x = matrix();
    for (const QuantParams& p : quantizers(x)) {
        std::vector<float> whole(x.size());
        fakeQuantize(p, x.data(), whole.data(), kRows, kCols);
        for (const std::int64_t col : {0, 5, 9}) {
            std::vector<float> column, expected, out(kRows);
            for (std::int64_t r = 0; r < kRows; ++r) {
                column.push_back(x[static_cast<std::size_t>(r * kCols + col)]);
                expected.push_back(whole[static_cast<std::size_t>(r * kCols + col)]);
            }
            const QuantParams own = paramsOfColumn(p, kRows, kCols, col);
            fakeQuantize(own, column.data(), out.data(), kRows, 1);
            EXPECT_EQ(out, expected) << granularityName(p.granularity) << " column " << col;
        }
    }
}

TEST(ParamsOfRows, ATokensBiasIsNotAColumns) {
    QuantParams p;
    p.format = Format::floating(2, 1);
    p.granularity = Granularity::Token;
    EXPECT_THROW(paramsOfColumn(p, kRows, kCols, 0), Error);
    EXPECT_EQ(paramsOfRows(p, kCols, 0, 2), p);
}

} // namespace
} // namespace qs
