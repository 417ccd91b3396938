// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic.h"

#include <QApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace qs::synthetic {

std::vector<float> activations(std::int64_t rows, std::int64_t channels) {
    std::mt19937 generator(7);
    std::normal_distribution<float> normal;
    std::vector<float> scale(static_cast<std::size_t>(channels));
    for (std::int64_t j = 0; j < channels; ++j)
        scale[static_cast<std::size_t>(j)] =
            std::exp2(0.8f * normal(generator)) * (j % 97 == 5 ? 20.0f : 1.0f);
    std::vector<float> x(static_cast<std::size_t>(rows * channels));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = 0.3f * normal(generator) * scale[i % scale.size()];
    return x;
}

TensorSnapshotPtr tensor(const std::vector<float>& x, std::int64_t rows, std::int64_t channels,
                         Operand operand) {
    auto t = std::make_shared<TensorSnapshot>();
    t->site = {3, Role::Down};
    t->operand = operand;
    t->title = operand == Operand::Weights ? QStringLiteral("blocks.3.down, weights")
                                           : QStringLiteral("blocks.3.down, activations");
    t->rows = rows;
    t->channels = channels;
    t->histogram = histogramOfFloats(x);
    t->stats = ChannelStats(channels);
    if (rows > 0) t->stats.addRows(x.data(), rows, channels);
    t->bands = channelBands(x.data(), rows, channels);
    t->heat = downsampleByMagnitude(x.data(), rows, channels, std::min<std::int64_t>(rows, 512),
                                    std::min<std::int64_t>(channels, 1024));
    const QStringList words{QStringLiteral("▁the"), QStringLiteral("▁cat"), QStringLiteral("▁sat"),
                            QStringLiteral("▁on"), QStringLiteral(",")};
    if (operand == Operand::Activations)
        for (std::int64_t r = 0; r < rows; ++r) t->rowLabels << words[static_cast<int>(r) % words.size()];
    return t;
}

TensorSnapshotPtr tensor(std::int64_t rows, std::int64_t channels) {
    return tensor(activations(rows, channels), rows, channels);
}

QuantView quantized(const TensorSnapshot& t, const Format& format, double clipRatio) {
    QuantView view;
    view.params.format = format;
    view.clipRatio = clipRatio;
    view.referenceMax = t.histogram.absMax();
    view.params.bias = {biasForMax(format, view.referenceMax * clipRatio)};
    view.distortion = distortionOf(view.params, t.histogram);
    return view;
}

QuantView quantizedPerChannel(const TensorSnapshot& t, const std::vector<float>& x, const Format& format) {
    QuantView view;
    view.params = minMaxParams(format, Granularity::Column, 0, x.data(), t.rows, t.channels);
    view.referenceMax = t.histogram.absMax();
    view.distortion = distortionOf(view.params, x.data(), t.rows, t.channels, true);
    return view;
}

OverviewDataPtr overview(int blocks) {
    auto data = std::make_shared<OverviewData>();
    data->blocks = blocks;
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    OverviewMetric spread{
        QStringLiteral("Channel spread"),
        QStringLiteral("octaves"),
        QStringLiteral(
            "From the 1st to the 99th percentile of the channels' largest magnitudes, as powers of two."),
        false,
        {},
        {},
        QStringLiteral("spread.activations")};
    OverviewMetric kurtosis{QStringLiteral("Kurtosis"),
                            {},
                            QStringLiteral("3 for a Gaussian; large with outliers."),
                            true,
                            {},
                            {},
                            QStringLiteral("kurtosis.activations")};
    const auto add = [&](const SiteId& site, double octaves) {
        data->sites.push_back(site);
        spread.values.push_back(octaves);
        kurtosis.values.push_back(std::isnan(octaves) ? unknown : 3 + octaves * octaves * octaves);
    };
    add({-1, Role::Embed}, unknown);
    for (int b = 0; b < blocks; ++b)
        for (const Role role : kBlockRoles) {
            const double wave = 2 + std::sin(0.5 * b + static_cast<int>(role)) +
                                (role == Role::Down ? 4.0 : 0.0) + 1.5 * b / blocks;
            add({b, role}, wave);
        }
    add({-1, Role::Head}, 4.2);
    data->metrics = {spread, kurtosis};
    return data;
}

int countPixels(const QImage& image, const QColor& color) {
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += (image.pixel(x, y) & 0xffffff) == (color.rgb() & 0xffffff) ? 1 : 0;
    return n;
}

QImage grab(QWidget& widget, const QSize& size) {
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    return widget.grab().toImage();
}

} // namespace qs::synthetic
