// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"

#include "number_format.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace qs {
namespace {

constexpr double kTick = 4;         ///< length of a tick
constexpr double kLabelGap = 3;     ///< between tick and label
constexpr double kLeftSpacing = 34; ///< between labelled ticks of a left axis

double bottomSpacing(const QFontMetricsF& metrics) {
    return metrics.horizontalAdvance(QStringLiteral("−0.000")) + 22;
}

/// Titles in Chinese and Japanese are written by a font that is taller than the one the metrics are of.
constexpr double kTallerFont = 4;
constexpr int kTitle = Qt::AlignTop | Qt::TextDontClip;

double crisp(double v) {
    return std::floor(v) + 0.5;
}

/// Of counted things only whole numbers are marked, and written without decimals.
AxisScale::Ticks ticksOf(const AxisScale& scale, double spacing, TickValues values) {
    AxisScale::Ticks out = scale.ticks(spacing);
    if (values == TickValues::Any || out.step >= 1) return out;
    std::erase_if(out.ticks, [](const AxisScale::Tick& t) { return t.value != std::round(t.value); });
    out.step = 1;
    return out;
}

/// Closer where the axis would else have a single label.
AxisScale::Ticks twoOrMore(const AxisScale& scale, double spacing, TickValues values) {
    const auto isLabelled = [](const AxisScale::Tick& t) { return t.labelled; };
    AxisScale::Ticks out = ticksOf(scale, spacing, values);
    if (std::count_if(out.ticks.begin(), out.ticks.end(), isLabelled) > 1) return out;
    return ticksOf(scale, spacing / 2, values);
}

AxisScale::Ticks leftTicks(const AxisScale& scale, TickValues values) {
    return twoOrMore(scale, kLeftSpacing, values);
}

} // namespace

QString tickLabel(const AxisScale& scale, const AxisScale::Ticks& ticks, double value) {
    return scale.kind() == AxisScale::Kind::Log && ticks.step == 0 ? formatLogTick(value)
                                                                   : formatTick(value, ticks.step);
}

double leftAxisWidth(const QFontMetricsF& metrics, const AxisScale& scale) {
    const AxisScale::Ticks ticks = leftTicks(scale, TickValues::Any);
    double width = 0;
    for (const auto& tick : ticks.ticks)
        if (tick.labelled)
            width = std::max(width, metrics.horizontalAdvance(tickLabel(scale, ticks, tick.value)));
    return std::ceil(width + kTick + kLabelGap + 2);
}

double bottomAxisHeight(const QFontMetricsF& metrics) {
    return std::ceil(kTick + kLabelGap + 2 * metrics.height() + kTallerFont);
}

double topTitleHeight(const QFontMetricsF& metrics) {
    return std::ceil(metrics.height() + 10); // a label at the top of the axis stays below the title
}

void drawLeftAxis(QPainter& painter, const QRectF& plot, const AxisScale& scale, const QString& title,
                  const ChartColors& colors, TickValues values) {
    const QFontMetricsF metrics(painter.font());
    const AxisScale::Ticks ticks = leftTicks(scale, values);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& tick : ticks.ticks) {
        if (!tick.labelled) continue;
        const double y = crisp(tick.pixel);
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.text);
        const QRectF box(0, tick.pixel - metrics.height() / 2, plot.left() - kTick - kLabelGap,
                         metrics.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         tickLabel(scale, ticks, tick.value));
    }
    painter.setPen(colors.muted);
    painter.drawText(QRectF(2, plot.top() - topTitleHeight(metrics), plot.right(), metrics.height()),
                     Qt::AlignLeft | kTitle, title);
}

void drawBottomAxis(QPainter& painter, const QRectF& plot, const AxisScale& scale, const QString& title,
                    const ChartColors& colors, TickValues values) {
    const QFontMetricsF metrics(painter.font());
    const AxisScale::Ticks ticks = ticksOf(scale, bottomSpacing(metrics), values);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double y = crisp(plot.bottom());
    painter.setPen(colors.line);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    for (const auto& tick : ticks.ticks) {
        const double x = crisp(tick.pixel);
        painter.setPen(colors.line);
        painter.drawLine(QPointF(x, y), QPointF(x, y + (tick.labelled ? kTick : kTick / 2)));
        if (!tick.labelled) continue;
        painter.setPen(colors.text);
        const QRectF box(tick.pixel - 60, y + kTick + kLabelGap, 120, metrics.height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, tickLabel(scale, ticks, tick.value));
    }
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(plot.left(), y + kTick + kLabelGap + metrics.height(), plot.width(), metrics.height()),
        Qt::AlignHCenter | kTitle, title);
}

double colorLegendHeight(const QFontMetricsF& metrics) {
    return std::ceil(10 + kTick + kLabelGap + metrics.height() + 4);
}

void drawColorLegend(QPainter& painter, const QRectF& area, const std::uint32_t* table,
                     const AxisScale& scale, const QString& title, const ChartColors& colors) {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.muted);
    const double titleWidth = metrics.horizontalAdvance(title) + 12;
    painter.drawText(QRectF(area.left(), area.top() - 3, titleWidth, metrics.height()),
                     Qt::AlignLeft | kTitle, title);
    const QRectF bar(area.left() + titleWidth, area.top(),
                     std::max(40.0, std::min(360.0, area.width() - titleWidth - 24)), 10);
    QImage image(256, 1, QImage::Format_RGB32);
    std::memcpy(image.scanLine(0), table, 256 * sizeof(std::uint32_t));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(bar, image);
    const AxisScale onBar(scale.kind(), scale.low(), scale.high(), bar.left(), bar.right());
    const AxisScale::Ticks ticks = twoOrMore(onBar, bottomSpacing(metrics), TickValues::Any);
    for (const auto& tick : ticks.ticks) {
        if (!tick.labelled) continue;
        painter.setPen(colors.line);
        painter.drawLine(QPointF(crisp(tick.pixel), bar.bottom()),
                         QPointF(crisp(tick.pixel), bar.bottom() + kTick));
        painter.setPen(colors.text);
        painter.drawText(QRectF(tick.pixel - 60, bar.bottom() + kTick + 1, 120, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, tickLabel(onBar, ticks, tick.value));
    }
}

void drawMessage(QPainter& painter, const QRectF& area, const QString& text, const ChartColors& colors) {
    painter.setPen(colors.muted);
    painter.drawText(area.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace qs
