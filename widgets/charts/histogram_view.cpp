// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_view.h"

#include "charts/axes.h"
#include "charts/histogram_layout.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr int kBins = 161;  ///< odd: one bin is centred on zero
constexpr double kGrab = 6; ///< pixels around an edge that take hold of it
constexpr double kMinRatio = 0.05;
constexpr double kLargestBias = 64;
constexpr double kPixelsPerOctave = 80; ///< of a drag of the bias
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double keyStep(const QKeyEvent* event, double plain, double fine, double coarse) {
    if (event->modifiers() & Qt::ControlModifier) return coarse;
    return event->modifiers() & Qt::ShiftModifier ? fine : plain;
}

} // namespace

HistogramView::HistogramView(QWidget* parent) : ChartView(parent) {
    setAccessibleDescription(
        tr("Left and right arrow keys move the clip edges, up and down the bias; plus and "
           "minus zoom, 0 shows everything."));
}

void HistogramView::setHistogram(std::shared_ptr<const PatternHistogram> histogram) {
    histogram_ = std::move(histogram);
    after_ = nullptr;
    zoom_ = 1;
    if (histogram_ && histogram_->total > histogram_->nonFinite) {
        const double reach = std::max(histogram_->absMax(), 1e-30) * 1.08;
        fullLow_ = histogram_->min() < 0 ? -reach : -0.04 * reach;
        fullHigh_ = histogram_->max() > 0 ? reach : 0.04 * reach;
    }
    rebin();
}

BinnedHistogram HistogramView::binsOf(const PatternHistogram* h) const {
    const bool any = h && h->total > h->nonFinite;
    return any ? binned(*h, kBins, fullLow_ / zoom_, fullHigh_ / zoom_) : BinnedHistogram{};
}

void HistogramView::rebin() {
    bins_ = binsOf(histogram_.get());
    afterBins_ = binsOf(after_.get());
    pictureChanged();
    emit binsChanged();
}

void HistogramView::setAfter(std::shared_ptr<const PatternHistogram> after) {
    if (!after && !after_) return;
    after_ = std::move(after);
    afterBins_ = binsOf(after_.get()); // the others stay: this follows every move of a slider
    pictureChanged();
    emit binsChanged();
}

void HistogramView::setCompared(const GridOverlay& grid, const QString& ownName, const QString& name) {
    compared_ = grid;
    ownName_ = ownName;
    comparedName_ = name;
    pictureChanged();
}

void HistogramView::setGrid(const GridOverlay& grid) {
    const double held = clipRatio(), heldBias = grid_.bias;
    grid_ = grid;
    // The hand is ahead of the numbers.
    if (gesture_ == Gesture::Edge && std::isfinite(held) && hasEdges()) scaleGrid(held / clipRatio());
    if (gesture_ == Gesture::Bias && std::isfinite(heldBias) && hasBias()) {
        scaleGrid(std::exp2(grid_.bias - heldBias));
        grid_.bias = heldBias;
    }
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

bool HistogramView::hasBias() const {
    return hasEdges() && std::isfinite(grid_.bias);
}

double HistogramView::clipRatio() const {
    return hasEdges() ? grid_.clipHigh / grid_.referenceMax : kNaN;
}

HistogramView::Layout HistogramView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    double top = 1;
    for (const double count : bins_.counts) top = std::max(top, count);
    for (const double count : afterBins_.counts) top = std::max(top, count);
    const auto kind = logCounts_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear;
    const double low = logCounts_ ? 0.7 : 0, high = logCounts_ ? top * 2 : top * 1.05;
    const double plotTop =
        topTitleHeight(metrics) + metrics.height() + 8; // the edges' labels stand between title and plot
    const int strips = compared_.active() ? 2 : 1;
    const double bottom =
        std::max(plotTop + 20, size.height() - bottomAxisHeight(metrics) - strips * Layout::kStrip);
    const AxisScale y(kind, low, high, bottom, plotTop);
    double left = leftAxisWidth(metrics, y);
    if (compared_.active())
        for (const QString& name : {ownName_, comparedName_})
            left = std::max(left, std::min(metrics.horizontalAdvance(name) + 8, 0.2 * size.width()));
    const QRectF plot(QPointF(left, plotTop), QPointF(std::max(left + 20, size.width() - 14), bottom));
    return {plot, AxisScale(AxisScale::Kind::Linear, bins_.low, bins_.high, plot.left(), plot.right()), y,
            strips};
}

HistogramView::Layout HistogramView::ownLayout() const {
    return layoutFor(QSizeF(size()), QFontMetricsF(font()));
}

double HistogramView::clipEdgePixel() const {
    return hasEdges() ? ownLayout().x.toPixel(grid_.clipHigh) : kNaN;
}

QRectF HistogramView::biasHandle() const {
    return biasBox(QSizeF(size()), QFontMetricsF(font()));
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
    if (grid_.clipHigh > 0) {
        const double factor = clamped / clipRatio();
        scaleGrid(factor);
        grid_.bias -= std::log2(factor);
    }
    pictureChanged();
    emit clipRatioDragged(clamped, released);
}

void HistogramView::moveBiasTo(double bias, bool released) {
    if (!hasBias() || !std::isfinite(bias)) return;
    const double clamped = std::clamp(bias, -kLargestBias, kLargestBias);
    scaleGrid(std::exp2(grid_.bias - clamped));
    grid_.bias = clamped;
    pictureChanged();
    emit biasDragged(clamped, released);
}

void HistogramView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const double x = event->position().x();
    if (biasHandle().contains(event->position())) {
        gesture_ = Gesture::Bias;
        dragStart_ = x;
        biasStart_ = grid_.bias;
    } else if (nearEdge(event->position())) {
        const Layout layout = ownLayout();
        const double right = layout.x.toPixel(grid_.clipHigh), left = layout.x.toPixel(grid_.clipLow);
        const bool holdsRight = std::abs(x - right) <= std::abs(x - left);
        dragSide_ = holdsRight ? 1 : -1;
        dragOffset_ = (holdsRight ? right : left) - x;
        gesture_ = Gesture::Edge;
    } else {
        return;
    }
    dragging_ = true;
    setReadout({}, {});
}

void HistogramView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!dragging_) {
        setCursor(biasHandle().contains(at) ? Qt::SizeHorCursor
                  : nearEdge(at)            ? Qt::SplitHCursor
                                            : Qt::ArrowCursor);
        return showReadoutAt(at);
    }
    if (gesture_ == Gesture::Bias) {
        // To the right is wider, and a wider grid has a smaller bias.
        moveBiasTo(biasStart_ - (at.x() - dragStart_) / kPixelsPerOctave, false);
        setReadout(
            tr("bias %1\nthe grid ends at %2").arg(formatFixed(grid_.bias, 3), formatNumber(grid_.clipHigh)),
            at);
        return;
    }
    moveEdgeTo(dragSide_ * ownLayout().x.toValue(at.x() + dragOffset_) / grid_.referenceMax, false);
    setReadout(
        tr("clip at %1\n%2 of the maximum").arg(formatNumber(grid_.clipHigh), formatPercent(clipRatio())),
        at);
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_ || event->button() != Qt::LeftButton) return;
    dragging_ = false;
    finishGesture();
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
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        gesture_ = Gesture::Edge;
        return moveEdgeTo(
            clipRatio() + (event->key() == Qt::Key_Left ? -1 : 1) * keyStep(event, 0.01, 0.001, 0.05), false);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!hasBias()) break;
        gesture_ = Gesture::Bias;
        return moveBiasTo(
            grid_.bias + (event->key() == Qt::Key_Down ? -1 : 1) * keyStep(event, 0.125, 0.01, 1), false);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(zoom_ * 1.25);
    case Qt::Key_Minus:
        return setZoom(zoom_ / 1.25);
    case Qt::Key_0:
        return setZoom(1);
    default:
        break;
    }
    ChartView::keyPressEvent(event);
}

void HistogramView::keyReleaseEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (arrow && !event->isAutoRepeat() && !dragging_)
        finishGesture();
    else
        ChartView::keyReleaseEvent(event);
}

void HistogramView::focusOutEvent(QFocusEvent* event) {
    if (!dragging_) finishGesture(); // the release of the key goes elsewhere
    ChartView::focusOutEvent(event);
}

void HistogramView::finishGesture() {
    const Gesture done = gesture_;
    gesture_ = Gesture::None;
    if (done == Gesture::Edge) moveEdgeTo(clipRatio(), true);
    if (done == Gesture::Bias) moveBiasTo(grid_.bias, true);
}

std::size_t HistogramView::cellOf(double value) const {
    const auto nearest =
        std::min_element(grid_.values.begin(), grid_.values.end(),
                         [value](double a, double b) { return std::abs(a - value) < std::abs(b - value); });
    return static_cast<std::size_t>(nearest - grid_.values.begin());
}

QString HistogramView::readoutAt(double value) const {
    const double index = std::floor((value - bins_.low) / bins_.binWidth());
    const auto i =
        static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(bins_.counts.size() - 1)));
    const double from = bins_.low + static_cast<double>(i) * bins_.binWidth();
    QString text = tr("%1 … %2\n%3 values, %4")
                       .arg(formatNumber(from, 3), formatNumber(from + bins_.binWidth(), 3),
                            formatCount(static_cast<std::int64_t>(bins_.counts[i])),
                            formatPercent(bins_.counts[i] /
                                          static_cast<double>(std::max<std::int64_t>(1, histogram_->total))));
    if (i < afterBins_.counts.size() && afterBins_.counts[i] > 0)
        text += u'\n' + tr("after rounding: %1 values")
                            .arg(formatCount(static_cast<std::int64_t>(std::llround(afterBins_.counts[i]))));
    if (!grid_.active()) return text;
    const std::size_t cell = cellOf(value);
    text += u'\n' + tr("becomes %1").arg(formatNumber(grid_.values[cell], 4));
    if (cell < grid_.errorShares.size() && cell < grid_.countShares.size())
        text +=
            u'\n' + tr("this cell: %1 of the values, %2 of the squared error")
                        .arg(formatPercent(grid_.countShares[cell]), formatPercent(grid_.errorShares[cell]));
    return text;
}

void HistogramView::showReadoutAt(const QPointF& at) {
    if (biasHandle().contains(at))
        return setReadout(
            tr("Drag, or press ↑ and ↓: one more halves every value of the grid.\nSets the bias by "
               "hand in the recipe."),
            at);
    const Layout layout = ownLayout();
    const double strips = layout.strips * Layout::kStrip;
    if (bins_.counts.empty() || !layout.plot.adjusted(0, 0, 0, strips).contains(at))
        return setReadout({}, {});
    setReadout(readoutAt(layout.x.toValue(at.x())), at);
}

} // namespace qs
