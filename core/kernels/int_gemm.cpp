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

std::int64_t roundUp(std::int64_t n, std::int64_t unit) {
    return (n + unit - 1) / unit * unit;
}

/// Outputs of a product that may still be in a cache when somebody reads them.
constexpr std::int64_t kCachedOutputs = std::int64_t(6) << 20;

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
    : weights_(outputs, inputs, kDepthStep, reader, codebook, task, isa) {}

std::uint64_t PackedInt8::bytesFor(std::int64_t outputs, std::int64_t inputs, bool nibbles) {
    return static_cast<std::uint64_t>(roundUp(outputs, kStrip) * roundUp(inputs, kDepthStep) /
                                      (nibbles ? 2 : 1));
}

/// Some rows against one panel of strips.
void PackedInt8::runPanel(const CodeMatrix& a, std::int64_t firstRow, std::int64_t rows,
                          std::int64_t firstStrip, std::int64_t strips, const Finish& finish) const {
    const IntKernels& kernels = weights_.kernels;
    const std::int64_t output = firstStrip * kStrip;
    ThreadScratch& scratch = threadScratch();
    IntTile t;
    t.aStride = a.stride();
    t.decode = weights_.decode;
    t.narrow = 2 * weights_.largest * a.largest <= 32767;
    t.accStride = kernels.panelStrips * kStrip;
    std::int32_t* sums = scratch.sums.sized(roundUp(IntStrips::kPieceRows, kernels.rows) * t.accStride);
    if (weights_.nibbles && rows <= kNibbleRows) {
        t.a = a.row(firstRow);
        t.rows = rows;
        t.strips = 1;
        t.depth = weights_.depth;
        for (std::int64_t s = 0; s < strips; ++s) {
            t.w = weights_.data.data() + (firstStrip + s) * weights_.stripBytes;
            t.acc = sums + s * kStrip;
            kernels.nibbleTile(t);
        }
    } else {
        kernels.begin();
        for (std::int64_t i = 0; i < weights_.depth; i += kernels.depthBlock) {
            t.depth = std::min(kernels.depthBlock, weights_.depth - i);
            t.fresh = i == 0;
            const IntStrips::Bytes w = weights_.bytes(firstStrip, strips, i, t.depth, scratch.weights);
            t.wStride = w.stride;
            for (std::int64_t r = 0; r < rows; r += kernels.rows)
                for (std::int64_t s = 0; s < strips; s += kernels.strips) {
                    t.a = a.row(firstRow + r) + i;
                    t.rows = std::min(kernels.rows, rows - r);
                    t.w = w.data + s * t.wStride;
                    t.strips = std::min(kernels.strips, strips - s);
                    t.acc = sums + r * t.accStride + s * kStrip;
                    kernels.tile(t);
                }
        }
        kernels.end();
    }
    finish({firstRow, rows, output, std::min(strips * kStrip, outputs() - output), sums, t.accStride});
}

void PackedInt8::run(const CodeMatrix& a, const Finish& finish, const Task& task) const {
    if (a.channels() != inputs()) throw Error(ErrorCode::Internal, "activations do not fit the weights");
    weights_.forPanels(a.rows(), task,
                       [&](std::int64_t row, std::int64_t rows, std::int64_t strip, std::int64_t strips) {
                           runPanel(a, row, rows, strip, strips, finish);
                       });
}

void PackedInt8::multiply(const CodeMatrix& a, std::int32_t* y, const Task& task) const {
    const auto finish = [&](const Block& b) {
        for (std::int64_t r = 0; r < b.rows; ++r) {
            const std::int32_t* sums = b.sums + r * b.stride;
            std::int32_t* out = y + (b.firstRow + r) * outputs() + b.firstOutput;
            // The offset comes off in unsigned numbers: what wrapped around comes right.
            const auto excess = static_cast<std::uint32_t>(weights_.offset) *
                                static_cast<std::uint32_t>(a.sum(b.firstRow + r));
            for (std::int64_t o = 0; o < b.outputs; ++o)
                out[o] = static_cast<std::int32_t>(static_cast<std::uint32_t>(sums[o]) - excess);
        }
    };
    run(a, finish, task);
}

void PackedInt8::multiply(const std::int8_t* a, std::int64_t rows, std::int32_t* y, const Task& task) const {
    CodeMatrix codes;
    codes.size(rows, inputs());
    parallelFor(rows, std::max<std::int64_t>(1, 65536 / inputs()), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            std::memcpy(codes.row(r), a + r * inputs(), static_cast<std::size_t>(inputs()));
            codes.sumRow(r);
        }
    });
    multiply(codes, y, task);
}

void PackedInt8::multiply(const CodeMatrix& a, const IntScaling& scaling, float* y, PackedMatrix::Into into,
                          const Task& task) const {
    const bool past = into == PackedMatrix::Into::Replace && a.rows() * outputs() > kCachedOutputs &&
                      outputs() % kStrip == 0 && reinterpret_cast<std::uintptr_t>(y) % kLine == 0;
    const auto finish = [&](const Block& b) {
        IntFinish f;
        f.sums = b.sums;
        f.sumStride = b.stride;
        f.rows = b.rows;
        f.n = b.outputs;
        f.offset = static_cast<std::uint32_t>(weights_.offset);
        f.rowSums = a.sums() + b.firstRow;
        f.scale = scaling.outputScale + b.firstOutput;
        f.rowScale = scaling.rowScale ? scaling.rowScale + b.firstRow : nullptr;
        f.bias = scaling.bias ? scaling.bias + b.firstOutput : nullptr;
        f.add = into == PackedMatrix::Into::Add;
        f.past = past;
        f.y = y + b.firstRow * outputs() + b.firstOutput;
        f.yStride = outputs();
        weights_.kernels.finish(f);
    };
    run(a, finish, task);
}

} // namespace qs
