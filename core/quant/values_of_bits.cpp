// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "quant/grid_runs.h"

#include <algorithm>
#include <array>

namespace qs {

void valuesOfBits(const QuantParams& p, const std::uint8_t* bits, float* out, std::int64_t rows,
                  std::int64_t cols, std::int64_t rowOffset, std::int64_t totalRows) {
    if (!p.active()) throw Error(ErrorCode::BadArgument, "format none has no bit patterns");
    if (p.granularity == Granularity::Token)
        throw Error(ErrorCode::BadArgument, "bit patterns per token have no biases of their own");
    checkParams(p, totalRows < 0 ? rows : totalRows, cols, rowOffset, rows);
    std::array<double, 256> values{};
    for (int b = 0; b < 1 << p.format.bits(); ++b)
        values[static_cast<std::size_t>(b)] = valueOfBits(p.format, static_cast<std::uint8_t>(b));
    // A shifted grid is in half steps, its factors too.
    const double unit = p.scaling.asymmetric ? 0.5 : 1;
    const GridRuns runs(p, cols, quantKernels(activeIsa()));
    const auto writeRun = [&](const GridRun& run, const std::uint8_t* from, float* to) {
        const double zero = run.zero * unitStep(p.format);
        for (std::int64_t i = 0; i < run.count; ++i)
            to[i] = static_cast<float>((values[from[i]] - zero) * unit *
                                       run.bias.inverse[run.bias.perElement ? i : 0]);
    };
    parallelFor(rows, std::max<std::int64_t>(1, (1 << 15) / std::max<std::int64_t>(1, cols)),
                [&](std::int64_t begin, std::int64_t end) {
                    for (std::int64_t r = begin; r < end; ++r)
                        runs.forRow(rowOffset + r, nullptr, [&](const GridRun& run) {
                            const std::int64_t at = r * cols + run.first;
                            writeRun(run, bits + at, out + at);
                        });
                });
}

bool sameParams(const QuantParams& a, const QuantParams& b) {
    return a == b;
}

} // namespace qs
