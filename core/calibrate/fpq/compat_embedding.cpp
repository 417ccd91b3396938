// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/compat.h"
#include "calibrate/fpq/compat_grid.h"

#include <cmath>

namespace qs {

using namespace compat;

QuantParams CompatEmbedding::params() const {
    if (format.bits() > 8) refuse("an 8-bit embedding is deployed with 10 bits");
    QuantParams p;
    p.format = format;
    p.granularity = bias.size() == 1 ? Granularity::Tensor : Granularity::Row;
    p.bias = bias;
    return p;
}

CompatEmbedding compatEmbedding(const FpqOptions& options, const float* table, std::int64_t rows,
                                std::int64_t width, const Format& start) {
    CompatEmbedding best;
    double least = HUGE_VAL;
    for (const Format& f : candidateFormats(start)) {
        std::vector<double> bias(static_cast<std::size_t>(rows));
        double total = 0;
        for (std::int64_t r = 0; r < rows; ++r) {
            const double maximum = absMaxOf(table + r * width, width);
            if (maximum == 0) refuse("an all-zero row of the embedding gives NaN");
            double leastOfRow = HUGE_VAL;
            for (const double factor : gridFactors(options)) {
                const double b = factor * biasForTop(f, maximum, false);
                double loss = 0;
                for (std::int64_t j = 0; j < width; ++j) {
                    const double x = table[r * width + j], error = quantize(f, b, x, false) - x;
                    loss += error * error;
                }
                if (loss < leastOfRow) {
                    leastOfRow = loss;
                    bias[static_cast<std::size_t>(r)] = b;
                }
            }
            total += leastOfRow;
        }
        if (total < least) {
            least = total;
            best = {storedFormat(f), bias};
        }
    }
    return best;
}

CompatEmbedding compatEmbeddingMinMax(const float* table, std::int64_t count, const Format& format) {
    return {format, {biasForTop(format, absMaxOf(table, count), true)}};
}

std::vector<double> compatLookup(const CompatEmbedding& e, const float* table, std::int64_t rows,
                                 std::int64_t width) {
    std::vector<double> y;
    for (std::int64_t i = 0; i < rows * width; ++i)
        y.push_back(compatDeploy(e.format,
                                 e.bias.size() == 1 ? e.bias[0] : e.bias[static_cast<std::size_t>(i / width)],
                                 table[i]));
    return y;
}

} // namespace qs
