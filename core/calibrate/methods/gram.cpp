// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/gram.h"

#include "base/parallel.h"
#include "kernels/gemm.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr std::int64_t kRowsPerProduct = 512, kMaxCode = 180; // 180^2 * 512 < 2^24

/// Columns of x as rows, in `out` [width, kRowsPerProduct] filled up with zeros.
void transpose(const float* x, std::int64_t rows, std::int64_t width, std::vector<float>& out) {
    std::fill(out.begin(), out.end(), 0.0f);
    parallelFor(width, 64, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = begin; c < end; ++c)
                out[static_cast<std::size_t>(c * kRowsPerProduct + r)] = x[r * width + c];
    });
}

void add(const std::vector<float>& y, std::vector<double>& sum) {
    parallelFor(static_cast<std::int64_t>(sum.size()), 1 << 16, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) sum[i] += y[i];
    });
}

/// The integers of x under p, as floats; empty unless p has one bias and small enough codes.
std::vector<float> smallCodes(const QuantParams& p, const float* x, std::int64_t rows, std::int64_t width) {
    if (p.granularity != Granularity::Tensor || !hasIntegerCodes(p.format) ||
        -p.format.minNegative() > kMaxCode * unitStep(p.format))
        return {};
    std::vector<std::int32_t> codes(static_cast<std::size_t>(rows * width));
    quantizeToCodes(p, x, codes.data(), rows, width);
    return {codes.begin(), codes.end()};
}

} // namespace

std::vector<double> crossProduct(const float* a, std::int64_t widthA, const float* b, std::int64_t widthB,
                                 std::int64_t rows, const Task& task) {
    const auto size = static_cast<std::size_t>(widthA * widthB);
    std::vector<double> sum(size);
    std::vector<float> columnsA(static_cast<std::size_t>(widthA * kRowsPerProduct)), columnsB, product(size);
    const bool square = a == b && widthA == widthB;
    if (!square) columnsB.resize(static_cast<std::size_t>(widthB * kRowsPerProduct));
    for (std::int64_t first = 0; first < rows; first += kRowsPerProduct) {
        const std::int64_t count = std::min(kRowsPerProduct, rows - first);
        transpose(a + first * widthA, count, widthA, columnsA);
        if (!square) transpose(b + first * widthB, count, widthB, columnsB);
        const float* right = square ? columnsA.data() : columnsB.data();
        const PackedMatrix packed(
            widthB, kRowsPerProduct,
            [&](std::int64_t row, std::int64_t n, float* out) {
                std::copy_n(right + row * kRowsPerProduct, n * kRowsPerProduct, out);
            },
            task);
        packed.multiply(columnsA.data(), widthA, product.data(), PackedMatrix::Into::Replace, nullptr, task);
        add(product, sum);
        task.checkpoint();
    }
    return sum;
}

std::vector<double> gramMatrix(const float* x, std::int64_t rows, std::int64_t width, const Task& task) {
    std::vector<double> sum = crossProduct(x, width, x, width, rows, task);
    for (std::int64_t i = 0; i < width; ++i)
        for (std::int64_t j = i + 1; j < width; ++j)
            sum[static_cast<std::size_t>(i * width + j)] = sum[static_cast<std::size_t>(j * width + i)];
    return sum;
}

std::vector<double> quantizedGram(const QuantParams& p, const float* x, std::int64_t rows, std::int64_t width,
                                  const Task& task) {
    const std::vector<float> codes = smallCodes(p, x, rows, width);
    if (!codes.empty()) {
        std::vector<double> gram = gramMatrix(codes.data(), rows, width, task);
        const double step = unitStep(p.format) * scaleOfBias(-p.bias[0]);
        for (double& g : gram) g *= step * step;
        return gram;
    }
    std::vector<float> quantized(static_cast<std::size_t>(rows * width));
    fakeQuantize(p, x, quantized.data(), rows, width);
    return gramMatrix(quantized.data(), rows, width, task);
}

} // namespace qs
