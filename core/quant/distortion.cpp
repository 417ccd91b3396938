// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "quant/grid_runs.h"
#include "quant/quantizer.h"
#include "quant/row_source.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace qs {
namespace {

constexpr std::int64_t kMaxPieces = 256, kMinPieceElements = 1 << 16;

/// Counts of levels, four tables in turn: neighbours are often equal, and a table's cell cannot take one each
/// cycle.
struct LevelCounts {
    std::array<std::array<std::int64_t, kLevels>, 4> tables{};

    void add(const Level* levels, std::int64_t n) {
        std::int64_t i = 0;
        for (; i + 4 <= n; i += 4)
            for (std::size_t t = 0; t < 4; ++t) ++tables[t][levels[i + static_cast<std::int64_t>(t)]];
        for (; i < n; ++i) ++tables[0][levels[i]];
    }
    std::int64_t at(int level) const {
        std::int64_t sum = 0;
        for (const auto& table : tables) sum += table[static_cast<std::size_t>(level)];
        return sum;
    }
};

/// What one piece of rows contributes.
struct Piece {
    LaneSums sums{};
    std::vector<std::int64_t> levels; ///< kLevels, when asked for
};

void addPiece(Distortion& d, const Piece& piece) {
    for (int lane = 0; lane < 8; ++lane) {
        d.signal += piece.sums.signal[lane];
        d.noise += piece.sums.noise[lane];
        d.clipped += piece.sums.clipped[lane];
        d.underflow += piece.sums.underflow[lane];
        d.nonFinite += piece.sums.nonFinite[lane];
    }
}

/// What is not finite was measured as a zero and is taken out again as one: it stays code 0.
void addZeroOfFinite(Level* levels, const float* x, std::int64_t n, int zero) {
    addZero(levels, n, zero);
    for (std::int64_t i = 0; i < n; ++i)
        if (!std::isfinite(x[i])) levels[i] = 0;
}

Distortion measureRows(const QuantParams& p, const RowSource& source, std::int64_t rows, std::int64_t cols,
                       bool codeCounts, std::int64_t stride) {
    checkParams(p, rows, cols);
    if (!p.active()) throw Error(ErrorCode::BadArgument, "format none has no distortion");
    stride = std::max<std::int64_t>(1, stride);
    const std::int64_t sampled = rows > 0 ? (rows - 1) / stride + 1 : 0;
    const std::int64_t grain = std::max(
        {std::int64_t(1), sampled / kMaxPieces + 1, kMinPieceElements / std::max<std::int64_t>(1, cols)});
    std::vector<Piece> pieces(static_cast<std::size_t>(sampled > 0 ? (sampled - 1) / grain + 1 : 0));
    const QuantKernels& kernels = quantKernels(activeIsa());
    const GridRuns runs(p, cols, kernels);
    parallelFor(sampled, grain, [&](std::int64_t begin, std::int64_t end) {
        Piece& piece = pieces[static_cast<std::size_t>(begin / grain)];
        std::vector<float> buffer;
        std::vector<Level> levels(codeCounts ? static_cast<std::size_t>(cols) : 0);
        LevelCounts counts;
        for (std::int64_t i = begin; i < end; ++i) {
            const float* x = source.row(i * stride, buffer);
            runs.forRow(i * stride, x, [&](const GridRun& run) {
                Level* at = codeCounts ? levels.data() + run.first : nullptr;
                kernels.measure(run.grid, run.bias, x + run.first, run.count, piece.sums, at);
                if (codeCounts && run.zero != 0) addZeroOfFinite(at, x + run.first, run.count, run.zero);
            });
            if (codeCounts) counts.add(levels.data(), cols);
        }
        if (codeCounts)
            for (int level = 0; level < kLevels; ++level) piece.levels.push_back(counts.at(level));
    });

    Distortion d;
    d.count = sampled * cols;
    d.exact = stride == 1;
    std::vector<std::int64_t> levels(kLevels);
    for (const Piece& piece : pieces) {
        addPiece(d, piece);
        for (std::size_t i = 0; i < piece.levels.size(); ++i) levels[i] += piece.levels[i];
    }
    if (codeCounts) {
        d.codeCounts = countsByBits(p.format, levels);
        d.codeCounts[bitsOfValue(p.format, 0)] -= d.nonFinite; // they were measured as zeros
    }
    return d;
}

} // namespace

double Distortion::sqnrDb() const {
    if (noise <= 0) return std::numeric_limits<double>::infinity();
    return signal > 0 ? 10 * std::log10(signal / noise) : -std::numeric_limits<double>::infinity();
}

int Distortion::codesUsed() const {
    return static_cast<int>(
        std::count_if(codeCounts.begin(), codeCounts.end(), [](std::int64_t n) { return n > 0; }));
}

void Distortion::merge(const Distortion& other) {
    count += other.count;
    signal += other.signal;
    noise += other.noise;
    clipped += other.clipped;
    underflow += other.underflow;
    nonFinite += other.nonFinite;
    exact = exact && other.exact;
    // Counts of different formats cannot be added: such a sum has none.
    if (codeCounts.size() != other.codeCounts.size()) codeCounts.clear();
    for (std::size_t i = 0; i < codeCounts.size(); ++i) codeCounts[i] += other.codeCounts[i];
}

Distortion distortionOf(const QuantParams& p, const float* x, std::int64_t rows, std::int64_t cols,
                        bool codeCounts, std::int64_t stride) {
    return measureRows(p, RowSource(x, cols), rows, cols, codeCounts, stride);
}

Distortion distortionOf(const QuantParams& p, const RowReader& readRows, std::int64_t rows, std::int64_t cols,
                        bool codeCounts, std::int64_t stride) {
    return measureRows(p, RowSource(readRows, cols), rows, cols, codeCounts, stride);
}

std::int64_t sampleStride(std::int64_t rows, std::int64_t cols, std::int64_t elements) {
    const std::int64_t wantedRows = std::max<std::int64_t>(1, elements / std::max<std::int64_t>(1, cols));
    return std::max<std::int64_t>(1, rows / wantedRows);
}

} // namespace qs
