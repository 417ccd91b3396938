// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/site.h"
#include "quant/quantizer.h"
#include "stats/channel_stats.h"
#include "stats/histogram.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace qs {

/// Whether a view shows what goes into a linear or the linear's own matrix.
enum class Operand { Activations, Weights };

/// One value that sticks out, and where.
struct ExtremeCell {
    std::int64_t row = 0, channel = 0;
    float value = 0;
};

/// Everything the look pages show of one tensor, worked out once on the compute thread and never changed.
/// Rows are tokens (activations) or output channels (weights), columns input channels.
struct TensorSnapshot {
    SiteId site;
    Operand operand = Operand::Activations;
    QString title; ///< "blocks.3.down, activations"
    std::int64_t rows = 0, channels = 0;
    PatternHistogram histogram;
    ChannelStats stats;
    ChannelBands bands;
    DownsampledMatrix heat; ///< at most 512 x 1024 cells
    QStringList rowLabels;  ///< token pieces for activations; empty for weights
    std::vector<float>
        sample; ///< evenly strided rows [sampleRows, channels], for grids per row, channel or group
    std::int64_t sampleRows = 0, sampleStride = 1;
    /// The largest magnitude of every channel and of every row; empty when not worked out.
    std::vector<ExtremeCell> channelExtremes, rowExtremes;
};
using TensorSnapshotPtr = std::shared_ptr<const TensorSnapshot>;

/// Where the ranges of a grid come from.
enum class RangeSource {
    Probe, ///< the text that is run through the model here (activations), or the matrix itself (weights)
    Method ///< the recipe's method, worked out on its calibration text
};

/// How the tensor is quantized now and what that does to it.
struct QuantView {
    QuantParams params;      ///< of this operand; inactive when left in full precision
    double clipRatio = 1;    ///< fraction of the largest magnitude at the grid's end
    double referenceMax = 0; ///< the magnitude that clipRatio refers to (tensor absmax)
    Distortion distortion;   ///< distortion.exact is false while a slider moves
    RangeSource ranges = RangeSource::Probe;
};

/// One number per site for the overview map. NaN: unknown or not applicable.
struct OverviewMetric {
    QString name;        ///< "Channel spread"
    QString unit;        ///< "octaves", "dB", ""
    QString explanation; ///< one sentence: what it is and why it matters
    bool logColour = false;
    std::vector<double> values; ///< in the order of OverviewData::sites
    QString missing{};          ///< how to get the number, shown when no site has one
    QString key{};              ///< "inter.activations": the same in every language
};
struct OverviewData {
    std::vector<SiteId> sites;
    int blocks = 0;
    std::vector<OverviewMetric> metrics; ///< first: channel spread of the activations
};
using OverviewDataPtr = std::shared_ptr<const OverviewData>;

} // namespace qs
