// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attention.h"

#include "base/error.h"
#include "base/parallel.h"
#include "kernels/hot.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <vector>

namespace qs {
namespace {

constexpr std::int64_t kQueryTile = 16;
constexpr double kSweepFlop =
    1e9; ///< between two checkpoints; attention runs at about half the speed of products

/// Up to 16 keys of one segment, packed together.
struct KeyBlock {
    std::int64_t row, count;
};

/// Up to kQueryTile consecutive tokens of one segment.
struct QueryTile {
    int segment;
    std::int64_t first, count; ///< within the segment
};

struct Layout {
    std::vector<KeyBlock> blocks;
    std::vector<std::int64_t> firstBlock; ///< per segment
    std::vector<QueryTile> tiles;

    /// past: tokens of the first segment that have no queries.
    Layout(const Slab& slab, std::int64_t past) {
        for (std::size_t i = 0; i < slab.segments.size(); ++i) {
            const SegmentRows& s = slab.segments[i];
            firstBlock.push_back(static_cast<std::int64_t>(blocks.size()));
            for (std::int64_t t = 0; t < s.length; t += kLanes)
                blocks.push_back({s.row + t, std::min(kLanes, s.length - t)});
            for (std::int64_t t = i == 0 ? past : 0; t < s.length; t += kQueryTile)
                tiles.push_back({static_cast<int>(i), t, std::min(kQueryTile, s.length - t)});
        }
    }
    std::int64_t blockCount() const { return static_cast<std::int64_t>(blocks.size()); }
};

/// Packed keys and values: per key/value head so many key blocks, and so many rows of values.
struct KeyStore {
    float *keys, *values;
    std::int64_t blocks, rows;
};

class Pass {
public:
    /// past: rows at the slab's start whose keys and values are in the store already; q, k and v begin after
    /// them.
    Pass(const AttentionShape& shape, const Slab& slab, float* q, const KeyStore& store,
         std::int64_t past = 0)
        : shape_(shape), slab_(slab), layout_(slab, past), width_(roundUpToLanes(shape.headDim)), q_(q),
          store_(store), past_(past) {}

    void pack(const float* k, const float* v, const Task& task) {
        const std::int64_t d = shape_.headDim, known = past_ / kLanes, blocks = layout_.blockCount() - known,
                           items = shape_.kvHeads * blocks;
        const std::int64_t grain = std::max<std::int64_t>(1, 16384 / (d * kLanes)), sweep = 256 * grain;
        for (std::int64_t first = 0; first < items; first += sweep) {
            parallelFor(std::min(sweep, items - first), grain, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = first + begin; i < first + end; ++i)
                    packBlock(i / blocks, known + i % blocks, k, v);
            });
            task.checkpoint();
        }
    }

    void attend(const Task& task) {
        const auto tiles = static_cast<std::int64_t>(layout_.tiles.size());
        const std::int64_t items = tiles * shape_.heads;
        for (std::int64_t first = 0; first < items;) {
            double flop = 0;
            std::int64_t last = first;
            while (last < items && flop < kSweepFlop)
                flop += flopOf(layout_.tiles[static_cast<std::size_t>(last++ % tiles)]);
            const auto grain = static_cast<std::int64_t>(1e6 * static_cast<double>(last - first) / flop) + 1;
            parallelFor(last - first, grain, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = first + begin; i < first + end; ++i)
                    attendTile(layout_.tiles[static_cast<std::size_t>(i % tiles)], i / tiles);
            });
            first = last;
            task.checkpoint();
        }
    }

private:
    void packBlock(std::int64_t head, std::int64_t block, const float* k, const float* v) {
        const std::int64_t d = shape_.headDim, stride = shape_.kvHeads * d;
        const KeyBlock& b = layout_.blocks[static_cast<std::size_t>(block)];
        const std::int64_t known = std::max<std::int64_t>(0, past_ - b.row);
        float* keys = store_.keys + (head * store_.blocks + block) * d * kLanes;
        for (std::int64_t j = known; j < b.count; ++j) {
            const float* key = k + (b.row + j - past_) * stride + head * d;
            for (std::int64_t i = 0; i < d; ++i) keys[i * kLanes + j] = key[i];
        }
        for (std::int64_t j = b.count; j < kLanes; ++j)
            for (std::int64_t i = 0; i < d; ++i) keys[i * kLanes + j] = 0;
        float* values = store_.values + (head * store_.rows + b.row) * width_;
        for (std::int64_t j = known; j < b.count; ++j) {
            std::memcpy(values + j * width_, v + (b.row + j - past_) * stride + head * d,
                        static_cast<std::size_t>(d) * sizeof(float));
            std::fill(values + j * width_ + d, values + (j + 1) * width_, 0.0f);
        }
    }

    std::int64_t firstSeen(std::int64_t position) const {
        return shape_.window > 0 ? std::max<std::int64_t>(0, position - shape_.window + 1) : 0;
    }

    double flopOf(const QueryTile& tile) const {
        const std::int64_t end =
            slab_.segments[static_cast<std::size_t>(tile.segment)].start + tile.first + tile.count;
        return 4.0 * static_cast<double>(tile.count * (end - firstSeen(end - tile.count)) * width_);
    }

    /// Calls f(segment, from, to) for the parts of positions [from, to) in each segment of the path, in
    /// rising order.
    template <typename F>
    void alongPath(const std::vector<int>& path, std::int64_t from, std::int64_t to, const F& f) const {
        for (const int index : path) {
            const SegmentRows& s = slab_.segments[static_cast<std::size_t>(index)];
            const std::int64_t a = std::max(from, s.start), b = std::min(to, s.start + s.length);
            if (a < b) f(index, a, b);
        }
    }

    void attendTile(const QueryTile& tile, std::int64_t head) const;
    void scoreTile(const QueryTile& tile, std::int64_t head, const std::vector<int>& path, std::int64_t from,
                   float* scores, std::int64_t base, std::int64_t stride) const;

    const AttentionShape& shape_;
    const Slab& slab_;
    Layout layout_;
    std::int64_t width_;
    float* q_;
    KeyStore store_;
    std::int64_t past_;
};

/// Scores of the tile against positions [from, end of tile), position p at scores[p - base]; whole blocks, so
/// some are beside the range.
void Pass::scoreTile(const QueryTile& tile, std::int64_t head, const std::vector<int>& path,
                     std::int64_t from, float* scores, std::int64_t base, std::int64_t stride) const {
    const SegmentRows& own = slab_.segments[static_cast<std::size_t>(tile.segment)];
    const std::int64_t d = shape_.headDim, qStride = shape_.heads * d,
                       kvHead = head / (shape_.heads / shape_.kvHeads);
    const float* query = q_ + (own.row + tile.first - past_) * qStride + head * d;
    alongPath(path, from, own.start + tile.first + tile.count,
              [&](int index, std::int64_t a, std::int64_t b) {
                  const std::int64_t start = slab_.segments[static_cast<std::size_t>(index)].start;
                  const std::int64_t firstBlock = (a - start) / kLanes,
                                     lastBlock = (b - start + kLanes - 1) / kLanes;
                  const std::int64_t block = kvHead * store_.blocks +
                                             layout_.firstBlock[static_cast<std::size_t>(index)] + firstBlock;
                  hotKernels().scores(query, qStride, tile.count, store_.keys + block * d * kLanes,
                                      lastBlock - firstBlock, d,
                                      scores + (start + firstBlock * kLanes - base), stride);
              });
}

void Pass::attendTile(const QueryTile& tile, std::int64_t head) const {
    thread_local std::vector<float> scores;
    thread_local std::vector<int> path;
    const HotKernels& hot = hotKernels();
    const SegmentRows& own = slab_.segments[static_cast<std::size_t>(tile.segment)];
    path.clear();
    for (int s = tile.segment; s >= 0; s = slab_.segments[static_cast<std::size_t>(s)].parent)
        path.push_back(s);
    std::reverse(path.begin(), path.end());

    // Lanes of the softmax follow the position, so base is a multiple of 16; one block of room in front and
    // one behind.
    const std::int64_t position = own.start + tile.first, end = position + tile.count,
                       from = firstSeen(position);
    const std::int64_t base = from / kLanes * kLanes - kLanes, stride = roundUpToLanes(end - base) + kLanes;
    scores.resize(static_cast<std::size_t>(stride * tile.count));
    scoreTile(tile, head, path, from, scores.data(), base, stride);

    float sums[kQueryTile];
    const auto scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(shape_.headDim)));
    for (std::int64_t r = 0; r < tile.count; ++r) {
        const std::int64_t p = position + r;
        sums[r] = hot.softmaxTerms(scores.data() + r * stride, firstSeen(p) - base, p + 1 - base, scale);
    }

    thread_local std::vector<float> outputs;
    outputs.assign(static_cast<std::size_t>(tile.count * width_), 0.0f);
    const std::int64_t kvHead = head / (shape_.heads / shape_.kvHeads);
    const auto weigh = [&](std::int64_t row, std::int64_t rows, std::int64_t first, std::int64_t last) {
        alongPath(path, first, last, [&](int index, std::int64_t a, std::int64_t b) {
            const SegmentRows& s = slab_.segments[static_cast<std::size_t>(index)];
            const float* values = store_.values + (kvHead * store_.rows + s.row + a - s.start) * width_;
            hot.weigh(scores.data() + row * stride + (a - base), stride, rows, values, b - a, width_,
                      outputs.data() + row * width_, width_);
        });
    };
    // What all rows see goes through the tile at once; before and after it, every row takes exactly what it
    // sees.
    const std::int64_t commonFirst = firstSeen(end - 1), commonLast = std::max(position + 1, commonFirst);
    for (std::int64_t r = 0; r < tile.count; ++r)
        weigh(r, 1, firstSeen(position + r), std::min(commonFirst, position + r + 1));
    weigh(0, tile.count, commonFirst, commonLast);
    for (std::int64_t r = 0; r < tile.count; ++r)
        weigh(r, 1, std::max(commonLast, firstSeen(position + r)), position + r + 1);

    const std::int64_t d = shape_.headDim;
    for (std::int64_t r = 0; r < tile.count; ++r) {
        float* out = q_ + (own.row + tile.first + r - past_) * shape_.heads * d + head * d;
        const float inverse = 1.0f / sums[r];
        for (std::int64_t c = 0; c < d; ++c)
            out[c] = outputs[static_cast<std::size_t>(r * width_ + c)] * inverse;
    }
}

} // namespace

void attention(const AttentionShape& shape, const Slab& slab, float* q, const float* k, const float* v,
               AttentionScratch& scratch, const Task& task) {
    std::int64_t blocks = 0;
    for (const SegmentRows& s : slab.segments) blocks += roundUpToLanes(s.length) / kLanes;
    const KeyStore store{scratch.keys.sized(shape.kvHeads * blocks * shape.headDim * kLanes),
                         scratch.values.sized(shape.kvHeads * slab.rows * roundUpToLanes(shape.headDim)),
                         blocks, slab.rows};
    Pass pass(shape, slab, q, store);
    pass.pack(k, v, task);
    pass.attend(task);
}

KvCache::KvCache(const AttentionShape& shape, std::int64_t room) : capacity(roundUpToLanes(room)) {
    keys.sized(shape.kvHeads * capacity * shape.headDim);
    values.sized(shape.kvHeads * capacity * roundUpToLanes(shape.headDim));
}

KvCache KvCache::copy(const AttentionShape& shape) const {
    KvCache out(shape, capacity);
    out.tokens = tokens;
    const std::int64_t width = roundUpToLanes(shape.headDim);
    for (std::int64_t h = 0; h < shape.kvHeads; ++h) {
        const std::int64_t key = h * capacity * shape.headDim, value = h * capacity * width;
        std::copy_n(keys.data() + key, roundUpToLanes(tokens) * shape.headDim, out.keys.data() + key);
        std::copy_n(values.data() + value, tokens * width, out.values.data() + value);
    }
    return out;
}

void attention(const AttentionShape& shape, KvCache& cache, std::int64_t rows, float* q, const float* k,
               const float* v, const Task& task) {
    const std::int64_t past = cache.tokens, all = past + rows;
    if (all > cache.capacity)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("attention: {} tokens are more than the cache's {}", all, cache.capacity));
    Slab slab;
    slab.rows = all;
    slab.segments.push_back({0, all, 0, -1});
    Pass pass(shape, slab, q,
              {cache.keys.data(), cache.values.data(), cache.capacity / kLanes, cache.capacity}, past);
    pass.pack(k, v, task);
    pass.attend(task);
    cache.tokens = all;
}

} // namespace qs
