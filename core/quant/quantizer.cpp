// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quantizer.h"

#include "base/error.h"
#include "base/parallel.h"
#include "quant/grid_runs.h"
#include "quant/named_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <span>

namespace qs {
namespace {

constexpr std::int64_t kPieceElements = 1 << 15;

constexpr Named<Granularity> kGranularities[] = {{Granularity::Tensor, "tensor"},
                                                 {Granularity::Row, "row"},
                                                 {Granularity::Column, "column"},
                                                 {Granularity::Group, "group"},
                                                 {Granularity::Token, "token"}};

std::int64_t grainOf(std::int64_t cols) {
    return std::max<std::int64_t>(1, kPieceElements / std::max<std::int64_t>(1, cols));
}

/// In lanes that compilers vectorize: block formats have millions of biases. x - x is 0 for finite numbers
/// only.
bool allFinite(std::span<const double> x) {
    constexpr std::size_t kLanes = 8;
    double lanes[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= x.size(); i += kLanes)
        for (std::size_t k = 0; k < kLanes; ++k) lanes[k] += x[i + k] - x[i + k];
    for (; i < x.size(); ++i) lanes[0] += x[i] - x[i];
    return std::all_of(lanes, lanes + kLanes, [](double lane) { return lane == 0; });
}

/// Writes translate[level] of every element of the rows.
template <class T>
void translateLevels(const QuantParams& p, const float* x, T* out, std::int64_t rows, std::int64_t cols,
                     std::int64_t rowOffset, std::int64_t totalRows,
                     const std::array<T, kLevels>& translate) {
    checkParams(p, totalRows < 0 ? rows : totalRows, cols, rowOffset, rows);
    const QuantKernels& kernels = quantKernels(activeIsa());
    const GridRuns runs(p, cols, kernels);
    parallelFor(rows, grainOf(cols), [&](std::int64_t begin, std::int64_t end) {
        std::vector<Level> levels(static_cast<std::size_t>(cols));
        LaneSums unused{};
        for (std::int64_t r = begin; r < end; ++r) {
            const float* row = x + r * cols;
            runs.forRow(rowOffset + r, row, [&](const GridRun& run) {
                Level* at = levels.data() + run.first;
                kernels.measure(run.grid, run.bias, row + run.first, run.count, unused, at);
                addZero(at, run.count, run.zero);
            });
            for (std::int64_t c = 0; c < cols; ++c)
                out[r * cols + c] = translate[levels[static_cast<std::size_t>(c)]];
        }
    });
}

} // namespace

std::string_view granularityName(Granularity g) {
    return nameIn(kGranularities, g);
}

Granularity granularityFromName(std::string_view name) {
    if (name == "channel") return Granularity::Column;
    if (const auto granularity = valueIn(kGranularities, name)) return *granularity;
    throw Error(ErrorCode::BadRecipe,
                fmt::format("unknown granularity '{}': wanted tensor, row, column, group or token", name));
}

std::size_t QuantParams::biasCount(std::int64_t rows, std::int64_t cols) const {
    const auto r = static_cast<std::size_t>(rows), c = static_cast<std::size_t>(cols);
    switch (granularity) {
    case Granularity::Tensor:
        return 1;
    case Granularity::Row:
        return r;
    case Granularity::Column:
        return c;
    case Granularity::Group: {
        const auto size = static_cast<std::size_t>(std::max<std::int64_t>(1, groupSize));
        return r * (c / size + (c % size != 0 ? 1 : 0));
    }
    case Granularity::Token:
        return 0;
    }
    return 0;
}

void checkParams(const QuantParams& p, std::int64_t rows, std::int64_t cols, std::int64_t firstRow,
                 std::int64_t count) {
    if (!p.active()) return;
    if (p.granularity == Granularity::Group && p.groupSize < 1)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("quantization parameters: group size {}", p.groupSize));
    const std::size_t wanted = p.biasCount(rows, cols);
    if (p.bias.size() != wanted)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("quantization parameters: {} biases for a {} x {} matrix per {}, wanted {}",
                                p.bias.size(), rows, cols, granularityName(p.granularity), wanted));
    auto first = p.bias.begin(), last = p.bias.end();
    if (count >= 0 && (p.granularity == Granularity::Row || p.granularity == Granularity::Group)) {
        if (firstRow < 0 || firstRow + count > rows)
            throw Error(ErrorCode::BadArgument, "quantization parameters: rows outside of the matrix");
        last = first + static_cast<std::ptrdiff_t>(p.biasCount(firstRow + count, cols));
        first += static_cast<std::ptrdiff_t>(p.biasCount(firstRow, cols));
    }
    if (!allFinite({first, last}))
        throw Error(ErrorCode::BadArgument, "quantization parameters: a bias is not finite");
    const bool fixed = p.granularity != Granularity::Token;
    if (p.zero.size() != (p.scaling.asymmetric && fixed ? p.bias.size() : 0))
        throw Error(ErrorCode::BadArgument,
                    fmt::format("quantization parameters: {} zero points for {} biases", p.zero.size(),
                                p.bias.size()));
    if (p.scaling.asymmetric && (p.format.kind != Format::Kind::Int || p.granularity == Granularity::Column))
        throw Error(ErrorCode::BadArgument,
                    "quantization parameters: zero points are for integers, and not per column");
    if (!fixed && p.scaling.type == ScaleType::E4M3 && !(p.tensorScale > 0))
        throw Error(ErrorCode::BadArgument, "quantization parameters: the tensor's scale is missing");
}

RoundingGrid roundingGrid(const Format& f) {
    constexpr double kRoom = 1 + 0x1p-40;
    const int mantissaBits = f.kind == Format::Kind::Int ? f.intBits - 2 : f.mantissaBits;
    RoundingGrid grid{f.minNegative(), f.maxPositive(), f.minNegative() * kRoom, f.maxPositive() * kRoom,
                      mantissaBits};
    if (const auto table = tableOf(f); !table.empty()) {
        grid.table = table.data();
        grid.borders = tableBorders(f).data();
    }
    return grid;
}

RoundingGrid shiftedGrid(const Format& f, int zero) {
    const double step = unitStep(f) / 2;
    const double low = (-(1 << (f.intBits - 1)) - zero) * step,
                 high = ((1 << (f.intBits - 1)) - 1 - zero) * step;
    // The zero point's own rounding moves the ends by up to half a step: that is no clipping.
    const double room = step * (0.5 + 0x1p-40);
    return {low, high, low - room, high + room, f.intBits - 1};
}

void addZero(Level* levels, std::int64_t n, int zero) {
    if (zero == 0) return;
    for (std::int64_t i = 0; i < n; ++i) {
        const int magnitude = levels[i] & 255, code = (levels[i] >= 256 ? -magnitude : magnitude) + zero;
        levels[i] = static_cast<Level>(code < 0 ? 256 - code : code);
    }
}

double valueOfLevel(const Format& f, int level) {
    if (const auto table = tableOf(f); !table.empty())
        return static_cast<std::size_t>(level) < table.size() ? table[static_cast<std::size_t>(level)] : 0;
    const int index = level & 255, last = (1 << (f.bits() - 1)) - 1 - f.reservedCodes;
    double magnitude = index <= last ? valueOfBits(f, static_cast<std::uint8_t>(index)) : 0;
    if (index == last + 1 && f.kind == Format::Kind::Int) magnitude = -f.minNegative();
    return level >= 256 ? -magnitude : magnitude;
}

std::vector<std::int64_t> countsByBits(const Format& f, const std::vector<std::int64_t>& levelCounts) {
    std::vector<std::int64_t> counts(std::size_t(1) << f.bits());
    for (int level = 0; level < kLevels; ++level)
        if (const std::int64_t n = levelCounts[static_cast<std::size_t>(level)]; n > 0)
            counts[bitsOfValue(f, valueOfLevel(f, level))] += n;
    return counts;
}

GridRuns::GridRuns(const QuantParams& p, std::int64_t cols, const QuantKernels& kernels)
    : p_(p), cols_(cols), kernels_(kernels), grid_(roundingGrid(p.format)) {
    if (p.granularity == Granularity::Group) groupsPerRow_ = static_cast<std::int64_t>(p.biasCount(1, cols));
    if (p.granularity != Granularity::Column) return;
    for (const double b : p.bias) {
        scale_.push_back(scaleOfBias(b));
        inverse_.push_back(scaleOfBias(-b));
    }
}

ZeroedBias GridRuns::biasOf(std::int64_t row, std::int64_t group, const float* x, std::int64_t n) const {
    if (p_.granularity == Granularity::Token) {
        if (!p_.scaling.asymmetric)
            return {biasOfBlock(p_.format, p_.scaling, p_.tensorScale, kernels_.absMax(x, n) * p_.tokenClip),
                    0};
        const Range range = rangeOf(x, n);
        return asymmetricBias(p_.format, range.low * p_.tokenClip, range.high * p_.tokenClip);
    }
    std::int64_t at = 0;
    if (p_.granularity == Granularity::Row) at = row;
    if (p_.granularity == Granularity::Group) at = row * groupsPerRow_ + group;
    const auto i = static_cast<std::size_t>(at);
    return {p_.bias[i], p_.zero.empty() ? std::int8_t{0} : p_.zero[i]};
}

void fakeQuantize(const QuantParams& p, const float* x, float* out, std::int64_t rows, std::int64_t cols,
                  std::int64_t rowOffset, std::int64_t totalRows) {
    if (!p.active()) {
        if (out != x) std::memcpy(out, x, static_cast<std::size_t>(rows * cols) * sizeof(float));
        return;
    }
    checkParams(p, totalRows < 0 ? rows : totalRows, cols, rowOffset, rows);
    const QuantKernels& kernels = quantKernels(activeIsa());
    const GridRuns runs(p, cols, kernels);
    parallelFor(rows, grainOf(cols), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            const float* row = x + r * cols;
            runs.forRow(rowOffset + r, row, [&](const GridRun& run) {
                kernels.fakeQuantize(run.grid, run.bias, row + run.first, out + r * cols + run.first,
                                     run.count);
            });
        }
    });
}

void quantizeToCodes(const QuantParams& p, const float* x, std::int32_t* codes, std::int64_t rows,
                     std::int64_t cols, std::int64_t rowOffset, std::int64_t totalRows) {
    if (!hasIntegerCodes(p.format))
        throw Error(ErrorCode::BadArgument, "format " + p.format.name() + " has no codes that fit 32 bits");
    std::array<std::int32_t, kLevels> codeOfLevel{};
    for (int level = 0; level < kLevels; ++level)
        codeOfLevel[static_cast<std::size_t>(level)] =
            static_cast<std::int32_t>(valueOfLevel(p.format, level) / unitStep(p.format));
    translateLevels(p, x, codes, rows, cols, rowOffset, totalRows, codeOfLevel);
}

void quantizeToBits(const QuantParams& p, const float* x, std::uint8_t* bits, std::int64_t rows,
                    std::int64_t cols, std::int64_t rowOffset, std::int64_t totalRows) {
    if (!p.active()) throw Error(ErrorCode::BadArgument, "format none has no bit patterns");
    std::array<std::uint8_t, kLevels> bitsOfLevel{};
    for (int level = 0; level < kLevels; ++level)
        bitsOfLevel[static_cast<std::size_t>(level)] = bitsOfValue(p.format, valueOfLevel(p.format, level));
    translateLevels(p, x, bits, rows, cols, rowOffset, totalRows, bitsOfLevel);
}

} // namespace qs
