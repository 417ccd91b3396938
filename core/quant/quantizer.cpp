// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quantizer.h"

#include "base/error.h"
#include "base/parallel.h"
#include "quant/grid_runs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fmt/format.h>

namespace qs {
namespace {

constexpr std::int64_t kPieceElements = 1 << 15;

struct NamedGranularity {
    Granularity value;
    std::string_view name;
};
constexpr NamedGranularity kGranularities[] = {{Granularity::Tensor, "tensor"},
                                               {Granularity::Row, "row"},
                                               {Granularity::Column, "column"},
                                               {Granularity::Group, "group"},
                                               {Granularity::Token, "token"}};

std::int64_t grainOf(std::int64_t cols) {
    return std::max<std::int64_t>(1, kPieceElements / std::max<std::int64_t>(1, cols));
}

/// Writes translate[level] of every element of the rows.
template <class T>
void translateLevels(const QuantParams& p, const float* x, T* out, std::int64_t rows, std::int64_t cols,
                     std::int64_t rowOffset, std::int64_t totalRows,
                     const std::array<T, kLevels>& translate) {
    checkParams(p, totalRows < 0 ? rows : totalRows, cols);
    const QuantKernels& kernels = quantKernels(activeIsa());
    const RoundingGrid grid = roundingGrid(p.format);
    const GridRuns runs(p, cols, kernels);
    parallelFor(rows, grainOf(cols), [&](std::int64_t begin, std::int64_t end) {
        std::vector<Level> levels(static_cast<std::size_t>(cols));
        LaneSums unused{};
        for (std::int64_t r = begin; r < end; ++r) {
            const float* row = x + r * cols;
            runs.forRow(rowOffset + r, row, [&](std::int64_t first, std::int64_t n, const BiasFactors& bias) {
                kernels.measure(grid, bias, row + first, n, unused, levels.data() + first);
            });
            for (std::int64_t c = 0; c < cols; ++c)
                out[r * cols + c] = translate[levels[static_cast<std::size_t>(c)]];
        }
    });
}

} // namespace

std::string_view granularityName(Granularity g) {
    for (const auto& entry : kGranularities)
        if (entry.value == g) return entry.name;
    return "tensor";
}

Granularity granularityFromName(std::string_view name) {
    for (const auto& entry : kGranularities)
        if (entry.name == name) return entry.value;
    if (name == "channel") return Granularity::Column;
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

void checkParams(const QuantParams& p, std::int64_t rows, std::int64_t cols) {
    if (!p.active()) return;
    if (p.granularity == Granularity::Group && p.groupSize < 1)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("quantization parameters: group size {}", p.groupSize));
    const std::size_t wanted = p.biasCount(rows, cols);
    if (p.bias.size() != wanted)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("quantization parameters: {} biases for a {} x {} matrix per {}, wanted {}",
                                p.bias.size(), rows, cols, granularityName(p.granularity), wanted));
    if (!std::all_of(p.bias.begin(), p.bias.end(), [](double b) { return std::isfinite(b); }))
        throw Error(ErrorCode::BadArgument, "quantization parameters: a bias is not finite");
}

RoundingGrid roundingGrid(const Format& f) {
    constexpr double kRoom = 1 + 0x1p-40;
    const int mantissaBits = f.kind == Format::Kind::Int ? f.intBits - 2 : f.mantissaBits;
    return {f.minNegative(), f.maxPositive(), f.minNegative() * kRoom, f.maxPositive() * kRoom, mantissaBits};
}

double valueOfLevel(const Format& f, int level) {
    const int index = level & 255, last = (1 << (f.bits() - 1)) - 1;
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
    : p_(p), cols_(cols), kernels_(kernels) {
    if (p.granularity == Granularity::Group) groupsPerRow_ = static_cast<std::int64_t>(p.biasCount(1, cols));
    if (p.granularity != Granularity::Column) return;
    for (const double b : p.bias) {
        scale_.push_back(scaleOfBias(b));
        inverse_.push_back(scaleOfBias(-b));
    }
}

double GridRuns::biasOf(std::int64_t row, std::int64_t group, const float* x) const {
    switch (p_.granularity) {
    case Granularity::Row:
        return p_.bias[static_cast<std::size_t>(row)];
    case Granularity::Group:
        return p_.bias[static_cast<std::size_t>(row * groupsPerRow_ + group)];
    case Granularity::Token:
        return biasForMax(p_.format, kernels_.absMax(x, cols_) * p_.tokenClip);
    default:
        return p_.bias[0];
    }
}

void fakeQuantize(const QuantParams& p, const float* x, float* out, std::int64_t rows, std::int64_t cols,
                  std::int64_t rowOffset, std::int64_t totalRows) {
    if (!p.active()) {
        if (out != x) std::memcpy(out, x, static_cast<std::size_t>(rows * cols) * sizeof(float));
        return;
    }
    checkParams(p, totalRows < 0 ? rows : totalRows, cols);
    const QuantKernels& kernels = quantKernels(activeIsa());
    const RoundingGrid grid = roundingGrid(p.format);
    const GridRuns runs(p, cols, kernels);
    parallelFor(rows, grainOf(cols), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            const float* row = x + r * cols;
            runs.forRow(rowOffset + r, row, [&](std::int64_t first, std::int64_t n, const BiasFactors& bias) {
                kernels.fakeQuantize(grid, bias, row + first, out + r * cols + first, n);
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
