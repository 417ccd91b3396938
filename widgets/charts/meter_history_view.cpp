// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/meter_history_view.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

/// A range wider than this is drawn by logarithm.
constexpr double kLogRange = 20;

bool isShown(const MeterPoint& p) {
    return std::isfinite(p.kl);
}

} // namespace

struct MeterHistoryView::Layout {
    QRectF plot;
    AxisScale x, y;
};

MeterHistoryView::MeterHistoryView(Form form, QWidget* parent) : ChartView(parent), form_(form) {
    setAccessibleName(tr("Divergence after each change"));
    setAccessibleDescription(tr("Left and right arrow keys go from change to change."));
    if (form != Form::Strip) return;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what the numbers beside it leave
    setMaximumWidth(480);
    setCursor(Qt::PointingHandCursor);
}

QSize MeterHistoryView::sizeHint() const {
    return form_ == Form::Strip ? QSize(100, fontMetrics().height() + 8) : QSize(640, 200);
}

QSize MeterHistoryView::minimumSizeHint() const {
    return form_ == Form::Strip ? QSize(0, fontMetrics().height() + 8) : QSize(220, 110);
}

void MeterHistoryView::setPoints(std::vector<MeterPoint> points) {
    points_ = std::move(points);
    if (marked_ >= static_cast<int>(points_.size())) mark(-1);
    pictureChanged();
}

QString MeterHistoryView::describe(const MeterPoint& p) {
    const QString change = p.change.isEmpty() ? tr("the recipe at the start") : p.change;
    QString text = tr("%1. %2\nKL divergence %3 nats\nPerplexity %4\nSame top token %5")
                       .arg(p.number)
                       .arg(change, formatNumber(p.kl), formatNumber(p.perplexity), formatPercent(p.top1));
    if (p.preview) text += QLatin1Char('\n') + tr("Preview: some sites stand in for a slower method");
    return text;
}

MeterHistoryView::Layout MeterHistoryView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    double low = HUGE_VAL, high = 0, leastAboveZero = HUGE_VAL;
    for (const MeterPoint& p : points_) {
        if (!isShown(p)) continue;
        low = std::min(low, p.kl);
        high = std::max(high, p.kl);
        if (p.kl > 0) leastAboveZero = std::min(leastAboveZero, p.kl);
    }
    const bool log = low < HUGE_VAL && leastAboveZero < HUGE_VAL && high > kLogRange * std::max(low, 1e-12);
    const bool large = form_ == Form::Large;
    const double top = large ? topTitleHeight(metrics) : 4;
    const double bottom = std::max(top + 4, size.height() - (large ? bottomAxisHeight(metrics) : 5));
    const auto kind = log ? AxisScale::Kind::Log : AxisScale::Kind::Linear;
    const double floor = log ? leastAboveZero : large ? 0 : low, ceiling = large && !log ? 1.05 * high : high;
    const AxisScale y(kind, low < HUGE_VAL ? floor : 0, low < HUGE_VAL ? ceiling : 1, bottom, top);
    const double left = large ? leftAxisWidth(metrics, y) : 5,
                 right = std::max(left + 10, size.width() - (large ? 14 : 5));
    const double first = points_.empty() ? 0 : points_.front().number,
                 last = points_.empty() ? 1 : points_.back().number;
    const AxisScale x(AxisScale::Kind::Linear, large ? first - 0.5 : first,
                      large ? last + 0.5 : std::max(last, first + 1), left, right);
    return {QRectF(QPointF(left, top), QPointF(right, bottom)), x, y};
}

double MeterHistoryView::pixelOf(int point) const {
    return layoutFor(QSizeF(size()), QFontMetricsF(font()))
        .x.toPixel(points_[static_cast<std::size_t>(point)].number);
}

void MeterHistoryView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    if (form_ == Form::Large) {
        drawLeftAxis(painter, layout.plot, layout.y, tr("KL divergence (nats)"), c);
        drawBottomAxis(painter, layout.plot, layout.x, tr("change"), c, TickValues::Whole);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = form_ == Form::Large ? 3.5 : 2;
    QPolygonF line;
    for (const MeterPoint& p : points_)
        if (isShown(p)) line << QPointF(layout.x.toPixel(p.number), layout.y.toPixel(p.kl));
    painter.setPen(QPen(c.muted, 1.2));
    painter.drawPolyline(line);
    qsizetype at = 0;
    for (const MeterPoint& p : points_) {
        if (!isShown(p)) continue;
        const bool current = &p == &points_.back();
        painter.setPen(QPen(current ? c.accent : c.text, 1.4));
        painter.setBrush(p.preview ? c.background : current ? c.accent : c.text);
        const double r = current ? radius + 1 : radius;
        painter.drawEllipse(line[at++], r, r);
    }
}

void MeterHistoryView::paintOverlay(QPainter& painter) {
    if (marked_ < 0) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const double x = layout.x.toPixel(points_[static_cast<std::size_t>(marked_)].number);
    painter.setPen(QPen(colors().accent, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

void MeterHistoryView::mark(int point) {
    marked_ = point;
    const QString text = point < 0 ? QString() : describe(points_[static_cast<std::size_t>(point)]);
    if (form_ == Form::Large) {
        setReadout(text, point < 0 ? QPointF() : QPointF(pixelOf(point), height() / 3.0));
    } else {
        setAccessibleDescription(text); // the strip is too low for a box in it
        update();
    }
}

void MeterHistoryView::mouseMoveEvent(QMouseEvent* event) {
    int nearest = -1;
    double distance = HUGE_VAL;
    for (int i = 0; i < static_cast<int>(points_.size()); ++i)
        if (const double d = std::fabs(pixelOf(i) - event->position().x()); d < distance) {
            distance = d;
            nearest = i;
        }
    mark(nearest);
}

bool MeterHistoryView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && form_ == Form::Strip && marked_ >= 0) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           describe(points_[static_cast<std::size_t>(marked_)]), this);
        return true;
    }
    return ChartView::event(event);
}

void MeterHistoryView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) emit clicked();
}

void MeterHistoryView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(points_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return mark(marked_ < 0 ? last : std::max(0, marked_ - 1));
    case Qt::Key_Right:
        return mark(marked_ < 0 ? last : std::min(last, marked_ + 1));
    case Qt::Key_Home:
        return mark(std::min(0, last));
    case Qt::Key_End:
        return mark(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit clicked();
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

void MeterHistoryView::leaveEvent(QEvent* event) {
    mark(-1);
    ChartView::leaveEvent(event);
}

void MeterHistoryView::focusOutEvent(QFocusEvent* event) {
    mark(-1);
    ChartView::focusOutEvent(event);
}

} // namespace qs
