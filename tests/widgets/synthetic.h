// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QImage>
#include <QWidget>

namespace qs::synthetic {

/// Activations as transformers have them: Gaussian, channels of different size, a few channels 20 times
/// larger than the rest.
std::vector<float> activations(std::int64_t rows, std::int64_t channels);

/// Everything the pages show of a matrix.
TensorSnapshotPtr tensor(const std::vector<float>& x, std::int64_t rows, std::int64_t channels,
                         Operand operand = Operand::Activations);
TensorSnapshotPtr tensor(std::int64_t rows, std::int64_t channels);

/// A view of the tensor under one grid, or one per channel.
QuantView quantized(const TensorSnapshot& tensor, const Format& format, double clipRatio = 1);
QuantView quantizedPerChannel(const TensorSnapshot& tensor, const std::vector<float>& x,
                              const Format& format);

OverviewDataPtr overview(int blocks);

/// Number of pixels of exactly this colour.
int countPixels(const QImage& image, const QColor& color);
/// What the widget shows at this size.
QImage grab(QWidget& widget, const QSize& size = {1000, 600});

} // namespace qs::synthetic
