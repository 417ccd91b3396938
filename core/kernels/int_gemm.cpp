// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/int_gemm.h"

#include "base/error.h"
#include "base/parallel.h"
#include "kernels/int_kernels.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <vector>

namespace qs {
namespace {

/// Rows that one piece of work takes through a panel; their sums, 24 KB, stay near.
constexpr std::int64_t kGroupRows = 128;
/// Multiply-adds of a piece of work at least, and between two checkpoints: some 10 us and a few ms.
constexpr double kPieceOps = 1e6, kSweepOps = 1.5e9;
constexpr std::uint8_t kNoNibble = 255;

std::int64_t roundUp(std::int64_t n, std::int64_t unit) {
    return (n + unit - 1) / unit * unit;
}

struct ThreadScratch {
    AlignedBuffer<std::int32_t> sums;
    AlignedBuffer<std::uint8_t> weights;
};
ThreadScratch& threadScratch() {
    thread_local ThreadScratch scratch;
    return scratch;
}

} // namespace

struct PackedInt8::Block {
    std::int64_t firstRow, rows, firstOutput, outputs;
    const std::int32_t* sums; ///< [rows][stride], of unsigned weights
    std::int64_t stride;
};

PackedInt8::PackedInt8(std::int64_t outputs, std::int64_t inputs, const RowReader& reader,
                       std::span<const std::int8_t> codebook, const Task& task, IntegerIsa isa)
    : kernels_(intKernels(isa)), outputs_(outputs), inputs_(inputs), depth_(roundUp(inputs, kDepthStep)),
      strips_((outputs + kStrip - 1) / kStrip), nibbles_(!codebook.empty()), offset_(128) {
    if (outputs < 1 || inputs < 1)
        throw Error(ErrorCode::Internal, "a packed matrix needs at least one row and column");
    if (inputs > kMaxInputs)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("an integer product over {} inputs could overflow", inputs));
    if (codebook.size() > 16) throw Error(ErrorCode::Internal, "half a byte holds at most 16 codes");
    stripBytes_ = depth_ * kStrip / (nibbles_ ? 2 : 1);
    if (nibbles_) {
        offset_ = -std::min<int>(0, *std::min_element(codebook.begin(), codebook.end()));
        largest_ = *std::max_element(codebook.begin(), codebook.end()) + offset_;
        std::memset(nibbleOf_, kNoNibble, sizeof nibbleOf_);
        for (std::size_t i = 0; i < codebook.size(); ++i) {
            decode_[i] = static_cast<std::uint8_t>(codebook[i] + offset_);
            nibbleOf_[codebook[i] + 128] = static_cast<std::uint8_t>(i);
        }
    }
    data_.sized(strips_ * stripBytes_);
    // Reading and packing run at about 1 GB/s per core.
    const std::int64_t sweep = std::max<std::int64_t>(2, (4 << 20) / (kStrip * inputs));
    for (std::int64_t first = 0; first < strips_; first += sweep) {
        parallelFor(std::min(sweep, strips_ - first), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t s = first + begin; s < first + end; ++s) packStrip(s, reader);
        });
        task.checkpoint();
    }
}

std::uint64_t PackedInt8::bytesFor(std::int64_t outputs, std::int64_t inputs, bool nibbles) {
    return static_cast<std::uint64_t>(roundUp(outputs, kStrip) * roundUp(inputs, kDepthStep) /
                                      (nibbles ? 2 : 1));
}

void PackedInt8::packStrip(std::int64_t strip, const RowReader& reader) {
    const std::int64_t first = strip * kStrip, count = std::min(kStrip, outputs_ - first);
    std::vector<std::int8_t> codes(static_cast<std::size_t>(count * inputs_));
    reader(first, count, codes.data());
    std::uint8_t* strip8 = data_.data() + strip * stripBytes_;
    // What is padded meets activations of zero, or is not stored: any byte will do.
    std::memset(strip8, 0, static_cast<std::size_t>(stripBytes_));
    for (std::int64_t o = 0; o < count; ++o)
        for (std::int64_t i = 0; i < inputs_; ++i) {
            const int code = codes[static_cast<std::size_t>(o * inputs_ + i)];
            const std::int64_t place = 4 * o + i % 4;
            if (!nibbles_) {
                strip8[i / 4 * kLine + place] = static_cast<std::uint8_t>(code + offset_);
                continue;
            }
            const std::uint8_t nibble = nibbleOf_[code + 128];
            if (nibble == kNoNibble)
                throw Error(ErrorCode::BadArgument, fmt::format("code {} is not in the codebook", code));
            std::uint8_t& byte = strip8[i / 8 * kLine + place];
            byte = static_cast<std::uint8_t>(byte | nibble << (i % 8 < 4 ? 0 : 4));
        }
}

/// Rows [firstRow, firstRow + rows) against one panel of strips.
void PackedInt8::runPanel(const CodeMatrix& a, std::int64_t firstRow, std::int64_t rows, std::int64_t panel,
                          bool narrow, const Finish& finish) const {
    const std::int64_t firstStrip = panel * kernels_.panelStrips,
                       strips = std::min(kernels_.panelStrips, strips_ - firstStrip);
    ThreadScratch& scratch = threadScratch();
    IntTile t;
    t.aStride = a.stride();
    t.decode = decode_;
    t.narrow = narrow;
    t.accStride = kernels_.panelStrips * kStrip;
    std::int32_t* sums = scratch.sums.sized(roundUp(kGroupRows, kernels_.rows) * t.accStride);
    const std::uint8_t* weights = data_.data() + firstStrip * stripBytes_;
    const auto finishBlock = [&] {
        const std::int64_t output = firstStrip * kStrip;
        finish({firstRow, rows, output, std::min(strips * kStrip, outputs_ - output), sums, t.accStride});
    };
    if (nibbles_ && rows <= kNibbleRows) {
        t.a = a.row(firstRow);
        t.rows = rows;
        t.strips = 1;
        t.depth = depth_;
        for (std::int64_t s = 0; s < strips; ++s) {
            t.w = weights + s * stripBytes_;
            t.acc = sums + s * kStrip;
            kernels_.nibbleTile(t);
        }
        return finishBlock();
    }
    const std::int64_t block = std::min(depth_, kernels_.depthBlock);
    std::uint8_t* expanded =
        nibbles_ ? scratch.weights.sized(kernels_.panelStrips * kStrip * block) : nullptr;
    kernels_.begin();
    for (std::int64_t i = 0; i < depth_; i += block) {
        t.depth = std::min(block, depth_ - i);
        t.fresh = i == 0;
        if (nibbles_)
            for (std::int64_t s = 0; s < strips; ++s)
                kernels_.expand(weights + s * stripBytes_ + i * kStrip / 2, decode_, t.depth / 8,
                                expanded + s * kStrip * block);
        const std::uint8_t* bytes = nibbles_ ? expanded : weights + i * kStrip;
        t.wStride = nibbles_ ? kStrip * block : stripBytes_;
        for (std::int64_t r = 0; r < rows; r += kernels_.rows)
            for (std::int64_t s = 0; s < strips; s += kernels_.strips) {
                t.a = a.row(firstRow + r) + i;
                t.rows = std::min(kernels_.rows, rows - r);
                t.w = bytes + s * t.wStride;
                t.strips = std::min(kernels_.strips, strips - s);
                t.acc = sums + r * t.accStride + s * kStrip;
                kernels_.tile(t);
            }
    }
    kernels_.end();
    finishBlock();
}

void PackedInt8::run(const CodeMatrix& a, const Finish& finish, const Task& task) const {
    if (a.channels() != inputs_) throw Error(ErrorCode::Internal, "activations do not fit the weights");
    const bool narrow = 2 * largest_ * a.largest <= 32767;
    const std::int64_t groups = (a.rows() + kGroupRows - 1) / kGroupRows,
                       panels = (strips_ + kernels_.panelStrips - 1) / kernels_.panelStrips,
                       items = groups * panels;
    const double itemOps =
        static_cast<double>(std::min(a.rows(), kGroupRows) * kernels_.panelStrips * kStrip * depth_);
    const auto grain = std::max<std::int64_t>(1, static_cast<std::int64_t>(kPieceOps / itemOps));
    const auto sweep = std::max<std::int64_t>(2, static_cast<std::int64_t>(kSweepOps / itemOps));
    for (std::int64_t first = 0; first < items; first += sweep) {
        parallelFor(std::min(sweep, items - first), grain, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = first + begin; i < first + end; ++i) {
                const std::int64_t row = i / panels * kGroupRows;
                runPanel(a, row, std::min(kGroupRows, a.rows() - row), i % panels, narrow, finish);
            }
        });
        task.checkpoint();
    }
}

void PackedInt8::multiply(const CodeMatrix& a, std::int32_t* y, const Task& task) const {
    const auto finish = [&](const Block& b) {
        for (std::int64_t r = 0; r < b.rows; ++r) {
            const std::int32_t* sums = b.sums + r * b.stride;
            std::int32_t* out = y + (b.firstRow + r) * outputs_ + b.firstOutput;
            // The offset comes off in unsigned numbers: what wrapped around comes right.
            const auto excess =
                static_cast<std::uint32_t>(offset_) * static_cast<std::uint32_t>(a.sum(b.firstRow + r));
            for (std::int64_t o = 0; o < b.outputs; ++o)
                out[o] = static_cast<std::int32_t>(static_cast<std::uint32_t>(sums[o]) - excess);
        }
    };
    run(a, finish, task);
}

void PackedInt8::multiply(const std::int8_t* a, std::int64_t rows, std::int32_t* y, const Task& task) const {
    CodeMatrix codes;
    codes.size(rows, inputs_);
    parallelFor(rows, std::max<std::int64_t>(1, 65536 / inputs_), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            std::memcpy(codes.row(r), a + r * inputs_, static_cast<std::size_t>(inputs_));
            codes.sumRow(r);
        }
    });
    multiply(codes, y, task);
}

void PackedInt8::multiply(const CodeMatrix& a, const IntScaling& scaling, float* y, PackedMatrix::Into into,
                          const Task& task) const {
    const auto finish = [&](const Block& b) {
        const float* scale = scaling.outputScale + b.firstOutput;
        const float* bias = scaling.bias ? scaling.bias + b.firstOutput : nullptr;
        for (std::int64_t r = 0; r < b.rows; ++r) {
            const std::int64_t row = b.firstRow + r;
            const std::int32_t* sums = b.sums + r * b.stride;
            float* out = y + row * outputs_ + b.firstOutput;
            const float rowScale = scaling.rowScale ? scaling.rowScale[row] : 1.0f;
            const auto excess = static_cast<std::uint32_t>(offset_) * static_cast<std::uint32_t>(a.sum(row));
            for (std::int64_t o = 0; o < b.outputs; ++o) {
                const auto sum = static_cast<std::int32_t>(static_cast<std::uint32_t>(sums[o]) - excess);
                float v = static_cast<float>(sum) * scale[o] * rowScale;
                if (bias) v += bias[o];
                out[o] = into == PackedMatrix::Into::Add ? out[o] + v : v;
            }
        }
    };
    run(a, finish, task);
}

} // namespace qs
