// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/int_strips.h"

#include "base/error.h"
#include "base/parallel.h"
#include "kernels/int_gemm.h"
#include "kernels/int_kernels.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <vector>

namespace qs {
namespace {

/// Multiply-adds of a piece of work at least, and between two checkpoints: some 10 us and a few ms.
constexpr double kPieceOps = 1e6, kSweepOps = 1.5e9;

/// Parts of the last items of every thread, of a multiple of kTailRows rows.
constexpr std::int64_t kTailParts = 4, kTailRows = 16;

struct Piece {
    std::int64_t item, part, parts;
};

/// The items of a sweep. Every thread's share ends with small pieces, so that whoever is done first waits for
/// one of those only; `small`: all of them are.
std::vector<Piece> piecesOf(std::int64_t items, bool small) {
    std::vector<Piece> pieces;
    const std::int64_t threads = threadCount(), share = items / threads;
    if (small || share == 0) {
        for (std::int64_t i = 0; i < items; ++i) pieces.push_back({i, 0, 1});
        return pieces;
    }
    std::vector<Piece> rest; // of the items that do not divide by the threads
    for (std::int64_t i = share * threads; i < items; ++i)
        for (std::int64_t p = 0; p < kTailParts; ++p) rest.push_back({i, p, kTailParts});
    for (std::int64_t t = 0; t < threads; ++t) {
        const std::int64_t last = (t + 1) * share - 1;
        for (std::int64_t i = t * share; i < last; ++i) pieces.push_back({i, 0, 1});
        for (std::int64_t p = 0; p < kTailParts; ++p) pieces.push_back({last, p, kTailParts});
        for (std::size_t p = static_cast<std::size_t>(t); p < rest.size();
             p += static_cast<std::size_t>(threads))
            pieces.push_back(rest[p]);
    }
    return pieces;
}

} // namespace

IntStrips::IntStrips(std::int64_t n, std::int64_t k, std::int64_t depthUnit, const CodeRowReader& reader,
                     std::span<const std::int8_t> codebook, const Task& task, IntegerIsa isa)
    : kernels(intKernels(isa)), outputs(n), inputs(k), depth((k + depthUnit - 1) / depthUnit * depthUnit),
      strips((n + kStrip - 1) / kStrip), stripBytes(depth * kStrip / (codebook.empty() ? 1 : 2)),
      nibbles(!codebook.empty()) {
    if (n < 1 || k < 1) throw Error(ErrorCode::Internal, "a packed matrix needs at least one row and column");
    if (k > PackedInt8::kMaxInputs)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("an integer product over {} inputs could overflow", k));
    if (codebook.size() > 16) throw Error(ErrorCode::Internal, "half a byte holds at most 16 codes");
    if (nibbles) {
        offset = -std::min<int>(0, *std::min_element(codebook.begin(), codebook.end()));
        largest = *std::max_element(codebook.begin(), codebook.end()) + offset;
        std::memset(nibbleOf_, kNoNibble, sizeof nibbleOf_);
        for (std::size_t i = 0; i < codebook.size(); ++i) {
            decode[i] = static_cast<std::uint8_t>(codebook[i] + offset);
            nibbleOf_[decode[i]] = static_cast<std::uint8_t>(i);
        }
    }
    data.sized(strips * stripBytes);
    // Reading and packing run at about 1 G weights/s per core.
    const std::int64_t sweep = std::max<std::int64_t>(2, (8 << 20) / (kStrip * inputs));
    for (std::int64_t first = 0; first < strips; first += sweep) {
        parallelFor(std::min(sweep, strips - first), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t s = first + begin; s < first + end; ++s) packStrip(s, reader);
        });
        task.checkpoint();
    }
}

void IntStrips::packStrip(std::int64_t strip, const CodeRowReader& reader) {
    thread_local AlignedBuffer<std::int8_t>
        codes; // fresh memory for every strip would cost more than packing
    const std::int64_t first = strip * kStrip;
    IntPack p;
    p.rows = std::min(kStrip, outputs - first);
    p.inputs = inputs;
    p.codes = codes.sized(p.rows * inputs);
    reader(first, p.rows, codes.data());
    p.offset = offset;
    p.largest = largest;
    p.nibbleOf = nibbles ? nibbleOf_ : nullptr;
    p.lines = data.data() + strip * stripBytes;
    const std::int64_t written =
        (inputs + kDepthStep - 1) / kDepthStep * kDepthStep * kStrip / (nibbles ? 2 : 1);
    if (p.rows < kStrip || inputs % kDepthStep != 0)
        std::memset(p.lines, 0, static_cast<std::size_t>(written));
    std::memset(p.lines + written, 0, static_cast<std::size_t>(stripBytes - written));
    if (!kernels.pack(p)) throw Error(ErrorCode::BadArgument, "a code is not in the codebook");
}

IntStrips::Bytes IntStrips::bytes(std::int64_t firstStrip, std::int64_t count, std::int64_t i, std::int64_t n,
                                  AlignedBuffer<std::uint8_t>& scratch) const {
    const std::uint8_t* first = data.data() + firstStrip * stripBytes;
    if (!nibbles) return {first + i * kStrip, stripBytes};
    std::uint8_t* expanded = scratch.sized(count * n * kStrip);
    for (std::int64_t s = 0; s < count; ++s)
        kernels.expand(first + s * stripBytes + i * kStrip / 2, decode, n / 8, expanded + s * n * kStrip);
    return {expanded, n * kStrip};
}

void IntStrips::forPanels(std::int64_t rows, const Task& task, const Work& work) const {
    const std::int64_t groups = (rows + kPieceRows - 1) / kPieceRows, width = kernels.panelStrips,
                       panels = (strips + width - 1) / width, items = groups * panels;
    const double itemOps = static_cast<double>(std::min(rows, kPieceRows) * width * kStrip * depth);
    const auto grain = std::max<std::int64_t>(1, static_cast<std::int64_t>(kPieceOps / itemOps));
    const auto sweep = std::max<std::int64_t>(2, static_cast<std::int64_t>(kSweepOps / itemOps));
    const auto run = [&](const Piece& piece, std::int64_t firstItem) {
        const std::int64_t item = firstItem + piece.item, row = item / panels * kPieceRows,
                           strip = item % panels * width, all = std::min(kPieceRows, rows - row),
                           height =
                               (all + piece.parts * kTailRows - 1) / (piece.parts * kTailRows) * kTailRows,
                           first = piece.part * height;
        if (first < all)
            work(row + first, std::min(height, all - first), strip, std::min(width, strips - strip));
    };
    for (std::int64_t first = 0; first < items; first += sweep) {
        const std::vector<Piece> pieces = piecesOf(std::min(sweep, items - first), grain > 1);
        parallelFor(static_cast<std::int64_t>(pieces.size()), grain,
                    [&](std::int64_t begin, std::int64_t end) {
                        for (std::int64_t i = begin; i < end; ++i)
                            run(pieces[static_cast<std::size_t>(i)], first);
                    });
        task.checkpoint();
    }
}

} // namespace qs
