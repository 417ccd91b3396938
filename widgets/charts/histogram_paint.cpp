// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"
#include "charts/histogram_layout.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr int kComparedColor = 5; ///< of categoryColor: a second grid
constexpr int kAfterColor = 2;    ///< of categoryColor: the values after rounding

} // namespace

void HistogramView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (bins_.counts.empty()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("No finite values to show"), c);
        return;
    }
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    paintCells(painter, layout, c);
    drawLeftAxis(painter, layout.plot, layout.y, {}, c);
    painter.setPen(c.muted); // above the edges' labels, which may stand at the left too
    painter.drawText(QPointF(2, QFontMetricsF(painter.font()).ascent() + 2), tr("values per bin"));
    paintBars(painter, layout, c);
    paintAfter(painter, layout);
    paintTicks(painter, layout, grid_, 0, c.accent);
    paintTicks(painter, layout, compared_, 1, categoryColor(kComparedColor));
    if (compared_.active()) paintStripNames(painter, layout, c);
    const QRectF belowStrips = layout.plot.adjusted(0, 0, 0, layout.strips * Layout::kStrip);
    drawBottomAxis(painter, belowStrips, layout.x, tr("value"), c);
    paintComparedEnds(painter, layout);
    paintEdges(painter, layout, c);
    paintBias(painter, size, c);
}

/// What lies between two borders becomes one grid value. The darker a cell, the larger its share of the
/// squared error; without shares every second cell is shaded.
void HistogramView::paintCells(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    if (!grid_.active()) return;
    const QRectF plot = layout.plot;
    const auto pixel = [&](double v) { return std::clamp(layout.x.toPixel(v), plot.left(), plot.right()); };
    const std::size_t n = grid_.values.size();
    const bool shares = grid_.errorShares.size() == n;
    const double largest = shares ? *std::max_element(grid_.errorShares.begin(), grid_.errorShares.end()) : 0;
    const double strongest = isDark(palette()) ? 110 : 90;
    for (std::size_t i = 0; i < n; ++i) {
        // With shares the outer cells hold what is clipped, up to the plot's ends.
        const double from = i > 0    ? (grid_.values[i - 1] + grid_.values[i]) / 2
                            : shares ? bins_.low
                                     : grid_.values[0];
        const double to = i + 1 < n ? (grid_.values[i] + grid_.values[i + 1]) / 2
                          : shares  ? bins_.high
                                    : grid_.values[i];
        const double left = pixel(from), right = pixel(to);
        if (right - left < 1) continue;
        const QRectF cell(QPointF(left, plot.top()), QPointF(right, plot.bottom()));
        QColor shade = colors.warning;
        if (shares) {
            shade.setAlpha(largest > 0 ? qRound(strongest * grid_.errorShares[i] / largest) : 0);
            painter.fillRect(cell, shade);
            if (i > 0 && right - left > 3)
                painter.fillRect(QRectF(left, plot.top(), 1, plot.height()), colors.grid);
        } else if (i % 2 == 0 && right - left >= 2) {
            shade = colors.accent;
            shade.setAlpha(isDark(palette()) ? 26 : 20);
            painter.fillRect(cell, shade);
        }
    }
}

void HistogramView::paintBars(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const double width = bins_.binWidth();
    // A 16-bit value stands for its rounding cell, which reaches 2^-9 beyond it: the largest kept value is
    // not lost.
    constexpr double kCell = 1 + 0x1p-8;
    const double high = grid_.active() ? kCell * grid_.clipHigh : HUGE_VAL;
    const double low = grid_.active() ? kCell * grid_.clipLow : -HUGE_VAL;
    const QBrush hatch(colors.warning, Qt::Dense4Pattern);
    for (std::size_t i = 0; i < bins_.counts.size(); ++i) {
        if (bins_.counts[i] <= 0) continue;
        const double from = bins_.low + static_cast<double>(i) * width;
        const double left = std::floor(layout.x.toPixel(from)),
                     right = std::floor(layout.x.toPixel(from + width));
        const double top = std::min(layout.y.toPixel(bins_.counts[i]), layout.plot.bottom() - 1);
        const QRectF bar(QPointF(left, top), QPointF(std::max(right - (right - left > 5 ? 1 : 0), left + 1),
                                                     layout.plot.bottom()));
        const bool lost = from > high || from + width < low;
        painter.fillRect(bar, lost ? hatch : QBrush(colors.fill));
        if (lost) painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 1), colors.warning);
    }
}

/// Few values remain, each with many numbers: narrow stems with a head in front of the bars.
void HistogramView::paintAfter(QPainter& painter, const Layout& layout) const {
    if (afterBins_.counts.empty()) return;
    const QColor color = categoryColor(kAfterColor);
    const double width = afterBins_.binWidth();
    for (std::size_t i = 0; i < afterBins_.counts.size(); ++i) {
        if (afterBins_.counts[i] <= 0) continue;
        const double x =
            std::round(layout.x.toPixel(afterBins_.low + (static_cast<double>(i) + 0.5) * width));
        const double top = std::min(layout.y.toPixel(afterBins_.counts[i]), layout.plot.bottom() - 1);
        painter.fillRect(QRectF(QPointF(x - 1, top), QPointF(x + 1, layout.plot.bottom())), color);
        painter.fillRect(QRectF(x - 3, top - 1, 6, 3), color);
    }
}

void HistogramView::paintTicks(QPainter& painter, const Layout& layout, const GridOverlay& grid, int strip,
                               const QColor& color) const {
    if (!grid.active()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1));
    const double top = layout.strip(strip) + 3, bottom = layout.strip(strip) + Layout::kStrip - 2;
    double last = -1e9;
    for (const double value : grid.values) {
        const double x = std::floor(layout.x.toPixel(value)) + 0.5;
        if (x < layout.plot.left() - 1 || x > layout.plot.right() + 1 || x - last < 2) continue;
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        last = x;
    }
}

/// The colours alone would not say which strip is which.
void HistogramView::paintStripNames(QPainter& painter, const Layout& layout,
                                    const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.text);
    const double width = layout.plot.left() - 5;
    const QString names[] = {ownName_, comparedName_};
    for (int i = 0; i < 2; ++i)
        painter.drawText(QRectF(0, layout.strip(i) + Layout::kStrip / 2 - metrics.height() / 2 + 1, width,
                                metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(names[i], Qt::ElideRight, width));
}

/// Where the ends of many grids lie: a band from the narrowest to the widest, and the median as a dotted
/// line.
void HistogramView::paintEnds(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    if (!(grid_.smallestEnd < grid_.clipHigh)) return;
    QColor shade = colors.accent;
    shade.setAlpha(90);
    for (const double side : {-1.0, 1.0}) {
        const double a = layout.x.toPixel(side * grid_.smallestEnd),
                     b = layout.x.toPixel(side * grid_.clipHigh);
        const QRectF band(QPointF(std::min(a, b), layout.plot.bottom() - 4),
                          QPointF(std::max(a, b), layout.plot.bottom()));
        painter.fillRect(band & layout.plot, shade);
        const double middle = layout.x.toPixel(side * grid_.middleEnd);
        if (middle < layout.plot.left() || middle > layout.plot.right()) continue;
        painter.setPen(QPen(colors.accent, 1, Qt::DotLine));
        painter.drawLine(QPointF(middle, layout.plot.top()), QPointF(middle, layout.plot.bottom()));
    }
}

void HistogramView::paintComparedEnds(QPainter& painter, const Layout& layout) const {
    if (!compared_.active()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(categoryColor(kComparedColor), 1, Qt::DashLine));
    for (const double end : {compared_.clipLow, compared_.clipHigh}) {
        const double x = std::floor(layout.x.toPixel(end)) + 0.5;
        if (x < layout.plot.left() || x > layout.plot.right()) continue;
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.strip(2)));
    }
}

void HistogramView::paintEdges(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    if (!grid_.active()) return;
    paintEnds(painter, layout, colors);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintEdge(painter, layout, grid_.clipLow, colors);
    paintEdge(painter, layout, grid_.clipHigh, colors);
}

void HistogramView::paintEdge(QPainter& painter, const Layout& layout, double edge,
                              const ChartColors& colors) const {
    const QRectF plot = layout.plot;
    const double x = layout.x.toPixel(edge);
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5) return;
    painter.setPen(QPen(colors.accent, 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + Layout::kStrip));
    painter.setBrush(colors.accent);
    painter.setPen(Qt::NoPen);
    if (hasEdges()) painter.drawRoundedRect(QRectF(x - 4, plot.top() - 1, 8, 16), 3, 3);
    // The labels stand outside the edges, so that they never meet however close the edges are.
    const QFontMetricsF metrics(painter.font());
    const QString label = formatNumber(edge, 3);
    const double width = metrics.horizontalAdvance(label) + 4;
    const double left =
        std::clamp(edge < 0 ? x - width : x, plot.left(), std::max(plot.left(), plot.right() - width));
    painter.setPen(colors.accent);
    painter.drawText(QRectF(left, plot.top() - metrics.height() - 3, width, metrics.height()),
                     Qt::AlignCenter, label);
}

QString HistogramView::biasText() const {
    return QStringLiteral("◂ %1 ▸").arg(tr("bias %1").arg(formatFixed(grid_.bias, 3)));
}

QRectF HistogramView::biasBox(const QSizeF& size, const QFontMetricsF& metrics) const {
    if (!hasBias()) return {};
    const double width = metrics.horizontalAdvance(biasText()) + 14, height = metrics.height() + 2;
    return {size.width() - 14 - width, size.height() - height - 1, width, height};
}

void HistogramView::paintBias(QPainter& painter, const QSizeF& size, const ChartColors& colors) const {
    const QRectF box = biasBox(size, QFontMetricsF(painter.font()));
    if (box.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(colors.background);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(colors.accent);
    painter.drawText(box, Qt::AlignCenter, biasText());
}

void HistogramView::paintOverlay(QPainter& painter) {
    if (!hasFocus() && !dragging_) return;
    painter.setPen(QPen(colors().text, 1));
    painter.setBrush(Qt::NoBrush);
    if (hasBias()) painter.drawRoundedRect(biasHandle().adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6);
    if (!hasEdges()) return;
    const Layout layout = ownLayout();
    for (const double edge : {grid_.clipLow, grid_.clipHigh}) {
        const double x = layout.x.toPixel(edge);
        if (x >= layout.plot.left() - 0.5 && x <= layout.plot.right() + 0.5)
            painter.drawRoundedRect(QRectF(x - 5.5, layout.plot.top() - 2.5, 11, 19), 4, 4);
    }
}

} // namespace qs
