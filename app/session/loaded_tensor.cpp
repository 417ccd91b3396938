// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/loaded_tensor.h"

#include "base/error.h"
#include "base/parallel.h"
#include "checkpoint/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace qs {
namespace {

constexpr std::int64_t kBlockValues = std::int64_t(1) << 20;
/// Enough for numbers that settle to three digits, few enough for one slider move on one core.
constexpr std::int64_t kSampleValues = std::int64_t(1) << 18;
/// Quantiles per channel are exact up to here; larger tensors take them from evenly spaced rows.
constexpr std::int64_t kExactBandValues = std::int64_t(1) << 22;
constexpr std::int64_t kHeatRows = 512, kHeatCols = 1024;

/// Every stride-th row, copied while blocks pass by.
struct RowSampler {
    std::int64_t stride, cols;
    std::vector<float> values;

    RowSampler(std::int64_t rows, std::int64_t columns, std::int64_t wanted)
        : stride(
              std::max<std::int64_t>(1, (rows * columns + wanted - 1) / std::max<std::int64_t>(1, wanted))),
          cols(columns) {
        stride = std::min(stride, std::max<std::int64_t>(1, rows));
    }
    void add(std::int64_t first, std::int64_t count, const float* x) {
        for (std::int64_t r = (first + stride - 1) / stride * stride; r < first + count; r += stride)
            values.insert(values.end(), x + (r - first) * cols, x + (r - first + 1) * cols);
    }
    std::int64_t rows() const { return cols > 0 ? static_cast<std::int64_t>(values.size()) / cols : 0; }
};

void addCounts(PatternHistogram& sum, const PatternHistogram& part) {
    if (sum.counts.empty()) {
        sum = part;
        return;
    }
    for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += part.counts[i];
    sum.total += part.total;
    sum.nonFinite += part.nonFinite;
    sum.exact = sum.exact && part.exact;
}

bool isStored16Bit(const MatrixSource& source) {
    return source.stored != nullptr &&
           (source.stored->dtype == DType::F16 || source.stored->dtype == DType::BF16);
}

/// Takes the largest magnitudes of a block of rows into account. Splits over rows, then over channels.
void addExtremes(TensorSnapshot& t, std::int64_t first, std::int64_t rows, const float* x) {
    const std::int64_t cols = t.channels;
    const auto larger = [](float value, const ExtremeCell& cell) {
        return std::isfinite(value) && std::fabs(value) > std::fabs(cell.value);
    };
    parallelFor(rows, std::max<std::int64_t>(1, rows / 8), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            ExtremeCell& cell = t.rowExtremes[static_cast<std::size_t>(first + r)];
            cell.row = first + r;
            for (std::int64_t c = 0; c < cols; ++c)
                if (larger(x[r * cols + c], cell)) cell = {first + r, c, x[r * cols + c]};
        }
    });
    parallelFor(cols, std::max<std::int64_t>(64, cols / 8), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = begin; c < end; ++c) {
                ExtremeCell& cell = t.channelExtremes[static_cast<std::size_t>(c)];
                if (larger(x[r * cols + c], cell)) cell = {first + r, c, x[r * cols + c]};
            }
    });
}

/// The bands from a sample of rows, with the true extremes put in; the smallest magnitude stays the sample's.
ChannelBands sampledBands(const RowSampler& sample, const ChannelStats& stats) {
    ChannelBands bands = channelBands(sample.values.data(), sample.rows(), sample.cols);
    for (std::int64_t j = 0; j < bands.channels; ++j) {
        const Moments& m = stats.channel(j);
        if (m.count == 0) continue;
        bands.values[static_cast<std::size_t>(j)] = static_cast<float>(m.min);
        bands.values[static_cast<std::size_t>(6 * bands.channels + j)] = static_cast<float>(m.max);
        bands.magnitudes[static_cast<std::size_t>(6 * bands.channels + j)] =
            static_cast<float>(std::max(std::fabs(m.min), std::fabs(m.max)));
    }
    return bands;
}

std::string titleOf(const SiteId& site, Operand operand) {
    const auto tap = tapOf(site);
    return operand == Operand::Activations && tap ? tap->name() : site.name();
}

} // namespace

std::int64_t MatrixSource::rowsPerBlock() const {
    return std::max<std::int64_t>(1, kBlockValues / std::max<std::int64_t>(1, cols));
}

void MatrixSource::forBlocks(const Task& task,
                             const std::function<void(std::int64_t, std::int64_t, const float*)>& use) const {
    const std::int64_t block = rowsPerBlock();
    std::vector<float> buffer(static_cast<std::size_t>(std::min(block, rows) * cols));
    for (std::int64_t first = 0; first < rows; first += block) {
        task.checkpoint();
        const std::int64_t count = std::min(block, rows - first);
        const std::int64_t grain = std::max<std::int64_t>(1, count / 8);
        parallelFor(count, grain, [&](std::int64_t begin, std::int64_t end) {
            read(first + begin, end - begin, buffer.data() + begin * cols);
        });
        use(first, count, buffer.data());
    }
}

namespace {

struct StoredMatrix {
    MatrixSource source;
    std::shared_ptr<const Checkpoint> checkpoint; ///< keeps the map alive
    WeightRef weight;
};

MatrixSourcePtr storedSource(std::shared_ptr<const Checkpoint> checkpoint, WeightRef weight) {
    auto m = std::make_shared<StoredMatrix>();
    m->weight = std::move(weight);
    m->checkpoint = std::move(checkpoint);
    m->source.rows = m->weight.rows();
    m->source.cols = m->weight.cols();
    m->source.stored = &m->weight.view;
    m->source.read = [ref = &m->weight](std::int64_t first, std::int64_t count, float* out) {
        ref->readRows(first, count, out);
    };
    return {m, &m->source};
}

} // namespace

MatrixSourcePtr weightSource(std::shared_ptr<const Checkpoint> checkpoint, const SiteId& site) {
    WeightRef weight = checkpoint->weight(site);
    return storedSource(std::move(checkpoint), std::move(weight));
}

MatrixSourcePtr tensorSource(std::shared_ptr<const Checkpoint> checkpoint, const std::string& name) {
    const TensorView* view = checkpoint->find(name);
    if (view == nullptr) throw Error(ErrorCode::BadArgument, "there is no tensor '" + name + "'");
    WeightRef weight;
    weight.view = *view;
    return storedSource(std::move(checkpoint), std::move(weight));
}

MatrixSourcePtr activationSource(std::shared_ptr<const Capture> capture, const TapId& tap) {
    const auto it = capture->taps.find(tap);
    if (it == capture->taps.end() || it->second.keptRows == 0) return nullptr;
    auto source = std::make_shared<MatrixSource>();
    source->rows = it->second.keptRows;
    source->cols = it->second.channels;
    source->read = [capture, values = it->second.values.data(),
                    cols = source->cols](std::int64_t first, std::int64_t count, float* out) {
        std::memcpy(out, values + first * cols, static_cast<std::size_t>(count * cols) * sizeof(float));
    };
    return source;
}

LoadedTensorPtr loadTensor(const SiteId& site, Operand operand, const MatrixSourcePtr& source,
                           QStringList rowLabels, const Task& task, const std::string& title) {
    auto snapshot = std::make_shared<TensorSnapshot>();
    auto loaded = std::make_shared<LoadedTensor>();
    const std::int64_t rows = source->rows, cols = source->cols;
    snapshot->site = site;
    snapshot->operand = operand;
    snapshot->title = QString::fromStdString(title.empty() ? titleOf(site, operand) : title);
    snapshot->rows = rows;
    snapshot->channels = cols;
    snapshot->rowLabels = std::move(rowLabels);
    snapshot->stats = ChannelStats(cols);

    RowSampler sample(rows, cols, kSampleValues), bandSample(rows, cols, kExactBandValues);
    const bool by16Bit = isStored16Bit(*source);
    snapshot->rowExtremes.resize(static_cast<std::size_t>(rows));
    snapshot->channelExtremes.resize(static_cast<std::size_t>(cols));
    for (std::int64_t c = 0; c < cols; ++c)
        snapshot->channelExtremes[static_cast<std::size_t>(c)].channel = c;
    source->forBlocks(task, [&](std::int64_t first, std::int64_t count, const float* x) {
        snapshot->stats.addRows(x, count, cols);
        addExtremes(*snapshot, first, count, x);
        if (!by16Bit)
            addCounts(snapshot->histogram, histogramOfFloats({x, static_cast<std::size_t>(count * cols)}));
        sample.add(first, count, x);
        bandSample.add(first, count, x);
    });
    if (by16Bit)
        snapshot->histogram = histogramOf16Bit(source->stored->bytes, source->stored->dtype == DType::F16
                                                                          ? PatternHistogram::Kind::F16
                                                                          : PatternHistogram::Kind::Bf16);
    for (const ExtremeCell& cell : snapshot->rowExtremes) loaded->rowMax.push_back(std::fabs(cell.value));
    task.checkpoint();
    snapshot->heat = downsampleByMagnitude(source->read, rows, cols, kHeatRows, kHeatCols);
    snapshot->bands = sampledBands(bandSample, snapshot->stats);
    snapshot->sampleRows = sample.rows();
    snapshot->sampleStride = sample.stride;
    snapshot->sample = std::move(sample.values);
    loaded->snapshot = std::move(snapshot);
    loaded->source = source;
    return loaded;
}

} // namespace qs
