// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "theme.h"

#include <QRectF>
#include <QString>
#include <cstdint>

class QFontMetricsF;
class QPainter;

namespace qs {

/// Room for the labels of a left axis over `low` .. `high`, in pixels.
double leftAxisWidth(const QFontMetricsF& metrics, const AxisScale& scale);
/// Room below a plot for tick labels and the title.
double bottomAxisHeight(const QFontMetricsF& metrics);
/// Room above a plot for the title of the left axis, which is written horizontally.
double topTitleHeight(const QFontMetricsF& metrics);

enum class TickValues { Any, Whole }; ///< Whole: of things that are counted

/// Ticks, labels, grid lines and the title ("value", above the plot at its left).
void drawLeftAxis(QPainter& painter, const QRectF& plot, const AxisScale& scale, const QString& title,
                  const ChartColors& colors, TickValues values = TickValues::Any);
/// Ticks, labels and the title, centred below.
void drawBottomAxis(QPainter& painter, const QRectF& plot, const AxisScale& scale, const QString& title,
                    const ChartColors& colors, TickValues values = TickValues::Any);

/// The label of a tick on this scale.
QString tickLabel(const AxisScale& scale, const AxisScale::Ticks& ticks, double value);

/// A horizontal bar of 256 colours (0xffRRGGBB) with labelled ticks below it and `title` to its left.
void drawColorLegend(QPainter& painter, const QRectF& area, const std::uint32_t* table,
                     const AxisScale& scale, const QString& title, const ChartColors& colors);
double colorLegendHeight(const QFontMetricsF& metrics);

/// `text`, centred and wrapped in `area` in the muted colour: for pictures without data.
void drawMessage(QPainter& painter, const QRectF& area, const QString& text, const ChartColors& colors);

} // namespace qs
