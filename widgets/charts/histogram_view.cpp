// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_view.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

constexpr int kBins = 161;  ///< odd: one bin is centred on zero
constexpr double kGrab = 6; ///< pixels around an edge that take hold of it
constexpr double kMinRatio = 0.05;
constexpr double kGridStrip = 14; ///< height of the strip with the grid's ticks
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

struct HistogramView::Layout {
    QRectF plot;
    AxisScale x, y;
};

HistogramView::HistogramView(QWidget* parent) : ChartView(parent) {
    setAccessibleDescription(
        tr("Left and right arrow keys move the clip edges, plus and minus zoom, 0 shows everything."));
}

void HistogramView::setHistogram(std::shared_ptr<const PatternHistogram> histogram) {
    histogram_ = std::move(histogram);
    zoom_ = 1;
    if (histogram_ && histogram_->total > histogram_->nonFinite) {
        const double reach = std::max(histogram_->absMax(), 1e-30) * 1.08;
        fullLow_ = histogram_->min() < 0 ? -reach : -0.04 * reach;
        fullHigh_ = histogram_->max() > 0 ? reach : 0.04 * reach;
    }
    rebin();
}

void HistogramView::rebin() {
    const bool any = histogram_ && histogram_->total > histogram_->nonFinite;
    bins_ = any ? binned(*histogram_, kBins, fullLow_ / zoom_, fullHigh_ / zoom_) : BinnedHistogram{};
    pictureChanged();
    emit binsChanged();
}

void HistogramView::setGrid(const GridOverlay& grid) {
    const double held = clipRatio();
    grid_ = grid;
    if (inGesture_ && std::isfinite(held) && hasEdges())
        scaleGrid(held / clipRatio()); // the hand is ahead of the numbers
    pictureChanged();
}

void HistogramView::scaleGrid(double factor) {
    for (double& value : grid_.values) value *= factor;
    for (double* end : {&grid_.clipLow, &grid_.clipHigh, &grid_.smallestEnd, &grid_.middleEnd})
        *end *= factor;
}

void HistogramView::setLogCounts(bool log) {
    logCounts_ = log;
    pictureChanged();
}

void HistogramView::setZoom(double factor) {
    const double clamped = std::clamp(factor, 1.0, 1e4);
    if (clamped == zoom_) return;
    zoom_ = clamped;
    rebin();
}

bool HistogramView::hasEdges() const {
    return grid_.active() && grid_.referenceMax > 0 && !bins_.counts.empty();
}

double HistogramView::clipRatio() const {
    return hasEdges() ? grid_.clipHigh / grid_.referenceMax : kNaN;
}

HistogramView::Layout HistogramView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    double top = 1;
    for (const double count : bins_.counts) top = std::max(top, count);
    const auto kind = logCounts_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear;
    const double low = logCounts_ ? 0.7 : 0, high = logCounts_ ? top * 2 : top * 1.05;
    const double plotTop =
        topTitleHeight(metrics) + metrics.height() + 8; // the edges' labels stand between title and plot
    const double bottom = std::max(plotTop + 20, size.height() - bottomAxisHeight(metrics) - kGridStrip);
    const AxisScale y(kind, low, high, bottom, plotTop);
    const double left = leftAxisWidth(metrics, y);
    const QRectF plot(QPointF(left, plotTop), QPointF(std::max(left + 20, size.width() - 14), bottom));
    return {plot, AxisScale(AxisScale::Kind::Linear, bins_.low, bins_.high, plot.left(), plot.right()), y};
}

HistogramView::Layout HistogramView::ownLayout() const {
    return layoutFor(QSizeF(size()), QFontMetricsF(font()));
}

double HistogramView::clipEdgePixel() const {
    return hasEdges() ? ownLayout().x.toPixel(grid_.clipHigh) : kNaN;
}

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
    paintGridTicks(painter, layout, c);
    const QRectF belowStrip = layout.plot.adjusted(0, 0, 0, kGridStrip);
    drawBottomAxis(painter, belowStrip, layout.x, tr("value"), c);
    paintEdges(painter, layout, c);
}

/// Every second rounding cell is shaded: the values between two borders become one grid value.
void HistogramView::paintCells(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    if (!grid_.active()) return;
    QColor shade = colors.accent;
    shade.setAlpha(isDark(palette()) ? 26 : 20);
    const QRectF plot = layout.plot;
    const auto pixel = [&](double v) { return std::clamp(layout.x.toPixel(v), plot.left(), plot.right()); };
    const std::size_t n = grid_.values.size();
    for (std::size_t i = 0; i < n; i += 2) {
        const double from = i == 0 ? grid_.values[0] : (grid_.values[i - 1] + grid_.values[i]) / 2;
        const double to = i + 1 == n ? grid_.values[i] : (grid_.values[i] + grid_.values[i + 1]) / 2;
        const double left = pixel(from), right = pixel(to);
        if (right - left >= 2)
            painter.fillRect(QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom())), shade);
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

void HistogramView::paintGridTicks(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    if (!grid_.active()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.accent, 1));
    const double top = layout.plot.bottom() + 3, bottom = layout.plot.bottom() + kGridStrip - 2;
    double last = -1e9;
    for (const double value : grid_.values) {
        const double x = std::floor(layout.x.toPixel(value)) + 0.5;
        if (x < layout.plot.left() - 1 || x > layout.plot.right() + 1 || x - last < 2) continue;
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        last = x;
    }
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
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + kGridStrip));
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

void HistogramView::paintOverlay(QPainter& painter) {
    if (!hasFocus() && !dragging_) return;
    if (!hasEdges()) return;
    const Layout layout = ownLayout();
    painter.setPen(QPen(colors().text, 1));
    painter.setBrush(Qt::NoBrush);
    for (const double edge : {grid_.clipLow, grid_.clipHigh}) {
        const double x = layout.x.toPixel(edge);
        if (x >= layout.plot.left() - 0.5 && x <= layout.plot.right() + 0.5)
            painter.drawRoundedRect(QRectF(x - 5.5, layout.plot.top() - 2.5, 11, 19), 4, 4);
    }
}

bool HistogramView::nearEdge(const QPointF& at) const {
    if (!hasEdges()) return false;
    const Layout layout = ownLayout();
    return std::abs(at.x() - layout.x.toPixel(grid_.clipHigh)) <= kGrab ||
           std::abs(at.x() - layout.x.toPixel(grid_.clipLow)) <= kGrab;
}

void HistogramView::moveEdgeTo(double ratio, bool released) {
    if (!hasEdges() || !std::isfinite(ratio)) return;
    const double clamped = std::clamp(ratio, kMinRatio, 1.0);
    if (grid_.clipHigh > 0) scaleGrid(clamped / clipRatio());
    pictureChanged();
    emit clipRatioDragged(clamped, released);
}

void HistogramView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !nearEdge(event->position())) return;
    const Layout layout = ownLayout();
    const double right = layout.x.toPixel(grid_.clipHigh), left = layout.x.toPixel(grid_.clipLow);
    const double x = event->position().x();
    const bool holdsRight = std::abs(x - right) <= std::abs(x - left);
    dragSide_ = holdsRight ? 1 : -1;
    dragOffset_ = (holdsRight ? right : left) - x;
    dragging_ = inGesture_ = true;
    setReadout({}, {});
}

void HistogramView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragging_) {
        setCursor(nearEdge(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
        showReadoutAt(event->position());
        return;
    }
    const double value = dragSide_ * ownLayout().x.toValue(event->position().x() + dragOffset_);
    moveEdgeTo(value / grid_.referenceMax, false);
    setReadout(
        tr("clip at %1\n%2 of the maximum").arg(formatNumber(grid_.clipHigh), formatPercent(clipRatio())),
        event->position());
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_ || event->button() != Qt::LeftButton) return;
    dragging_ = inGesture_ = false;
    moveEdgeTo(clipRatio(), true);
    showReadoutAt(event->position());
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent*) {
    setZoom(1);
}

void HistogramView::wheelEvent(QWheelEvent* event) {
    setZoom(zoom_ * std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

void HistogramView::keyPressEvent(QKeyEvent* event) {
    const bool coarse = event->modifiers() & Qt::ControlModifier,
               fine = event->modifiers() & Qt::ShiftModifier;
    const double step = coarse ? 0.05 : fine ? 0.001 : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        inGesture_ = true;
        return moveEdgeTo(clipRatio() - step, false);
    case Qt::Key_Right:
        inGesture_ = true;
        return moveEdgeTo(clipRatio() + step, false);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(zoom_ * 1.25);
    case Qt::Key_Minus:
        return setZoom(zoom_ / 1.25);
    case Qt::Key_0:
        return setZoom(1);
    default:
        ChartView::keyPressEvent(event);
    }
}

void HistogramView::keyReleaseEvent(QKeyEvent* event) {
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (arrow && !event->isAutoRepeat())
        endKeyGesture();
    else
        ChartView::keyReleaseEvent(event);
}

void HistogramView::focusOutEvent(QFocusEvent* event) {
    endKeyGesture(); // the release of the key goes elsewhere
    ChartView::focusOutEvent(event);
}

void HistogramView::endKeyGesture() {
    if (!inGesture_ || dragging_) return;
    inGesture_ = false;
    moveEdgeTo(clipRatio(), true);
}

void HistogramView::showReadoutAt(const QPointF& at) {
    const Layout layout = ownLayout();
    if (bins_.counts.empty() || !layout.plot.adjusted(0, 0, 0, kGridStrip).contains(at))
        return setReadout({}, {});
    const double value = layout.x.toValue(at.x());
    const double index = std::floor((value - bins_.low) / bins_.binWidth());
    const auto i =
        static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(bins_.counts.size() - 1)));
    const double from = bins_.low + static_cast<double>(i) * bins_.binWidth();
    QString text = tr("%1 … %2\n%3 values, %4")
                       .arg(formatNumber(from, 3), formatNumber(from + bins_.binWidth(), 3),
                            formatCount(static_cast<std::int64_t>(bins_.counts[i])),
                            formatPercent(bins_.counts[i] /
                                          static_cast<double>(std::max<std::int64_t>(1, histogram_->total))));
    if (grid_.active()) {
        const auto nearest =
            std::min_element(grid_.values.begin(), grid_.values.end(), [value](double a, double b) {
                return std::abs(a - value) < std::abs(b - value);
            });
        text += u'\n' + tr("becomes %1").arg(formatNumber(*nearest, 4));
    }
    setReadout(text, at);
}

} // namespace qs
