// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/block_gemm.h"

#include "base/error.h"
#include "base/parallel.h"
#include "kernels/int_kernels.h"

#include <algorithm>

namespace qs {
namespace {

struct ThreadScratch {
    AlignedBuffer<float> sums;
    AlignedBuffer<std::uint8_t> weights;
};
ThreadScratch& threadScratch() {
    thread_local ThreadScratch scratch;
    return scratch;
}

std::int64_t checkedGroup(std::int64_t group) {
    if (!PackedBlocks::supportsGroup(group))
        throw Error(ErrorCode::Internal, "no integer product for groups of this size");
    return group;
}

} // namespace

/// What a piece of work is about.
struct PackedBlocks::Piece {
    const CodeMatrix& a;
    const std::int32_t* start; ///< [rows][groups]
    const float* aScale;       ///< [rows][groups]
    const IntScaling& scaling;
    float* y;
    bool add;
    std::int64_t firstRow, rows, firstStrip, strips;
};

bool PackedBlocks::supportsGroup(std::int64_t group) {
    return group >= 16 && group <= 512 && (group & (group - 1)) == 0;
}

PackedBlocks::PackedBlocks(std::int64_t outputs, std::int64_t inputs, std::int64_t group,
                           const CodeRowReader& codes, const ScaleReader& scales,
                           std::span<const std::int8_t> codebook, const Task& task, IntegerIsa isa)
    : group_(checkedGroup(group)),
      weights_(outputs, inputs, std::max(kDepthStep, group), codes, codebook, task, isa),
      groups_(weights_.depth / group), scales_(static_cast<std::size_t>(weights_.strips * groups_ * kStrip)) {
    const std::int64_t given =
        (inputs + group - 1) / group; // the rest meets codes of zero: a scale of 0 will do
    parallelFor(weights_.strips, 4, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t s = begin; s < end; ++s) {
            const std::int64_t first = s * kStrip, count = std::min(kStrip, outputs - first);
            std::vector<float> rows(static_cast<std::size_t>(count * given));
            scales(first, count, rows.data());
            for (std::int64_t o = 0; o < count; ++o)
                for (std::int64_t g = 0; g < given; ++g)
                    scales_[static_cast<std::size_t>((s * groups_ + g) * kStrip + o)] =
                        rows[static_cast<std::size_t>(o * given + g)];
        }
    });
}

void PackedBlocks::runPanel(const Piece& p) const {
    const IntKernels& kernels = weights_.kernels;
    ThreadScratch& scratch = threadScratch();
    BlockTile t;
    t.aStride = p.a.stride();
    t.group = group_;
    t.narrow = 2 * weights_.largest * p.a.largest <= 32767;
    t.scaleStride = groups_;
    t.wScaleStride = groups_ * kStrip;
    t.accStride = kernels.panelStrips * kStrip;
    float* sums = scratch.sums.sized(IntStrips::kPieceRows * t.accStride);
    const std::int64_t block = std::max(kernels.depthBlock, group_);
    for (std::int64_t i = 0; i < weights_.depth; i += block) {
        const std::int64_t depth = std::min(block, weights_.depth - i), firstGroup = i / group_;
        const IntStrips::Bytes w = weights_.bytes(p.firstStrip, p.strips, i, depth, scratch.weights);
        t.groups = depth / group_;
        t.fresh = i == 0;
        t.wStride = w.stride;
        for (std::int64_t r = 0; r < p.rows; r += kernels.blockRows)
            for (std::int64_t s = 0; s < p.strips; s += kernels.strips) {
                const std::int64_t row = p.firstRow + r;
                t.a = p.a.row(row) + i;
                t.rows = std::min(kernels.blockRows, p.rows - r);
                t.start = p.start + row * groups_ + firstGroup;
                t.aScale = p.aScale + row * groups_ + firstGroup;
                t.w = w.data + s * t.wStride;
                t.strips = std::min(kernels.strips, p.strips - s);
                t.wScale = scales_.data() + ((p.firstStrip + s) * groups_ + firstGroup) * kStrip;
                t.acc = sums + r * t.accStride + s * kStrip;
                kernels.blockTile(t);
            }
    }
    const std::int64_t output = p.firstStrip * kStrip;
    IntFinish f;
    f.floatSums = sums;
    f.sumStride = t.accStride;
    f.rows = p.rows;
    f.n = std::min(p.strips * kStrip, outputs() - output);
    f.scale = p.scaling.outputScale + output;
    f.rowScale = p.scaling.rowScale ? p.scaling.rowScale + p.firstRow : nullptr;
    f.bias = p.scaling.bias ? p.scaling.bias + output : nullptr;
    f.add = p.add;
    f.y = p.y + p.firstRow * outputs() + output;
    f.yStride = outputs();
    kernels.finish(f);
}

void PackedBlocks::multiply(const CodeMatrix& a, const float* groupScale, const IntScaling& scaling, float* y,
                            PackedMatrix::Into into, const Task& task) const {
    if (a.channels() != inputs() || a.groups() != groups_)
        throw Error(ErrorCode::Internal, "activations do not fit the weights");
    // Both with one column per padded group.
    const std::int64_t given = (inputs() + group_ - 1) / group_;
    const auto n = static_cast<std::size_t>(a.rows() * groups_);
    std::vector<std::int32_t> start(n);
    std::vector<float> aScale(n, 1.0f);
    parallelFor(
        a.rows(), std::max<std::int64_t>(1, 32768 / groups_), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r) {
                for (std::int64_t g = 0; g < groups_; ++g)
                    start[static_cast<std::size_t>(r * groups_ + g)] = -weights_.offset * a.groupSums(r)[g];
                if (groupScale) std::copy_n(groupScale + r * given, given, aScale.begin() + r * groups_);
            }
        });
    weights_.forPanels(a.rows(), task,
                       [&](std::int64_t row, std::int64_t rows, std::int64_t strip, std::int64_t strips) {
                           runPanel({a, start.data(), aScale.data(), scaling, y,
                                     into == PackedMatrix::Into::Add, row, rows, strip, strips});
                       });
}

} // namespace qs
