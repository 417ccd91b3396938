// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/number_line_view.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {

struct NumberLineView::Layout {
    QRectF plot;  ///< stems above the line
    QRectF strip; ///< ticks and values below the stems
    AxisScale x, y;
};

NumberLineView::NumberLineView(QWidget* parent)
    : ChartView(parent), shareTitle_(tr("share of the tensor (%)")), shareSentence_(tr("%1 of the values")) {
    setAccessibleDescription(tr("Left and right arrow keys go from value to value."));
}

void NumberLineView::setPoints(std::vector<Point> points, bool hasShares) {
    points_ = std::move(points);
    hasShares_ = hasShares;
    marked_ = -1;
    pictureChanged();
}

void NumberLineView::setShareTexts(const QString& axisTitle, const QString& sentence) {
    shareTitle_ = axisTitle;
    shareSentence_ = sentence;
    pictureChanged();
}

void NumberLineView::setLog(bool log) {
    log_ = log;
    marked_ = -1;
    pictureChanged();
}

void NumberLineView::setLogShares(bool log) {
    logShares_ = log;
    pictureChanged();
}

NumberLineView::Layout NumberLineView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    double low = HUGE_VAL, high = -HUGE_VAL, largestShare = 0, smallestShare = 1;
    for (const Point& p : points_) {
        if (!isShown(p)) continue;
        low = std::min(low, p.value);
        high = std::max(high, p.value);
        largestShare = std::max(largestShare, p.share);
        if (p.share > 0) smallestShare = std::min(smallestShare, p.share);
    }
    const double pad = log_ ? 0 : 0.03 * (high - low);
    const double stripHeight = 2 * metrics.height() + 18;
    const double top = hasShares_ ? topTitleHeight(metrics) : 6;
    const double bottom = std::max(top + 10, size.height() - stripHeight);
    const double share = largestShare > 0 ? 108 * largestShare : 1;
    const AxisScale y(logShares_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear,
                      logShares_ ? 60 * smallestShare : 0, share, bottom, top);
    const double left = hasShares_ ? leftAxisWidth(metrics, y) : 14;
    const double right = std::max(left + 20, size.width() - 16);
    const auto kind = log_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear;
    const AxisScale x(kind, log_ ? low / 1.15 : low - pad, log_ ? high * 1.15 : high + pad, left, right);
    return {QRectF(QPointF(left, top), QPointF(right, bottom)),
            QRectF(left, bottom, right - left, stripHeight), x, y};
}

void NumberLineView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (std::none_of(points_.begin(), points_.end(), [this](const Point& p) { return isShown(p); })) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("Full precision: no grid to show"), c);
        return;
    }
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    if (hasShares_) drawLeftAxis(painter, layout.plot, layout.y, shareTitle_, c);
    paintStems(painter, layout, c);
    paintLabels(painter, layout, c);
    painter.setPen(c.muted);
    painter.drawText(layout.strip.adjusted(0, 0, 0, -2), Qt::AlignHCenter | Qt::AlignBottom, tr("value"));
}

void NumberLineView::paintStems(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double line = std::floor(layout.plot.bottom()) + 0.5;
    const double spacing = layout.plot.width() / static_cast<double>(points_.size());
    const double width = std::clamp(spacing * 0.5, 1.0, 7.0);
    for (const Point& p : points_) {
        if (!isShown(p)) continue;
        const double x = layout.x.toPixel(p.value);
        if (hasShares_ && p.share > 0) {
            const double top = std::min(layout.y.toPixel(100 * p.share), line - 1);
            painter.fillRect(QRectF(x - width / 2, top, width, line - top), colors.fill);
        }
        painter.setPen(QPen(colors.accent, spacing > 6 ? 2 : 1));
        painter.drawLine(QPointF(x, line), QPointF(x, line + 9));
    }
    painter.setPen(colors.line);
    painter.drawLine(QPointF(layout.plot.left(), line), QPointF(layout.plot.right(), line));
}

/// Labels where there is room: zero first, then from the ends inwards, so that both halves are labelled
/// alike.
void NumberLineView::paintLabels(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    std::vector<double> values;
    for (const Point& p : points_)
        if (isShown(p)) values.push_back(p.value);
    std::stable_sort(values.begin(), values.end(), [](double a, double b) {
        return (a == 0 ? HUGE_VAL : std::abs(a)) > (b == 0 ? HUGE_VAL : std::abs(b));
    });
    struct Span {
        double left, right;
    };
    std::vector<Span> taken;
    painter.setPen(colors.text);
    for (const double value : values) {
        const double width = metrics.horizontalAdvance(formatNumber(-std::abs(value), 3)) + 8,
                     x = layout.x.toPixel(value);
        const Span span{x - width / 2, x + width / 2};
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const Span& t) {
            return span.left < t.right && t.left < span.right;
        });
        if (!free) continue;
        taken.push_back(span);
        painter.drawText(QRectF(span.left, layout.plot.bottom() + 11, width, metrics.height()),
                         Qt::AlignHCenter, formatNumber(value, 3));
    }
}

void NumberLineView::paintOverlay(QPainter& painter) {
    if (marked_ < 0) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const double x = layout.x.toPixel(points_[static_cast<std::size_t>(marked_)].value);
    painter.setPen(QPen(colors().text, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom() + 10));
}

int NumberLineView::nearest(double pixel, const Layout& layout) const {
    int best = -1;
    double distance = HUGE_VAL;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const double d =
            isShown(points_[i]) ? std::abs(layout.x.toPixel(points_[i].value) - pixel) : HUGE_VAL;
        if (d < distance) {
            distance = d;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void NumberLineView::mark(int index, const QPointF& at) {
    marked_ = index;
    const Point& p = points_[static_cast<std::size_t>(index)];
    QString text = formatNumber(p.value, 6);
    if (!p.label.isEmpty()) text += u'\n' + p.label;
    if (hasShares_) text += u'\n' + shareSentence_.arg(formatPercent(p.share));
    setReadout(text, at);
}

void NumberLineView::mouseMoveEvent(QMouseEvent* event) {
    if (points_.empty()) return;
    const int index = nearest(event->position().x(), layoutFor(QSizeF(size()), QFontMetricsF(font())));
    if (index >= 0) mark(index, event->position());
}

void NumberLineView::leaveEvent(QEvent* event) {
    marked_ = -1;
    ChartView::leaveEvent(event);
}

void NumberLineView::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = marked_ < 0 ? static_cast<int>(points_.size()) / 2 : marked_ + step;
    if (step == 0 || points_.empty()) return ChartView::keyPressEvent(event);
    if (next < 0 || next >= static_cast<int>(points_.size()) ||
        !isShown(points_[static_cast<std::size_t>(next)]))
        return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    mark(next,
         QPointF(layout.x.toPixel(points_[static_cast<std::size_t>(next)].value), layout.plot.center().y()));
}

} // namespace qs
