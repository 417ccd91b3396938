// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pareto_chart.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

bool drawable(const ParetoChart::Point& p) {
    return std::isfinite(p.bits) && std::isfinite(p.kl);
}

} // namespace

struct ParetoChart::Layout {
    QRectF plot;
    AxisScale x{AxisScale::Kind::Linear, 0, 1, 0, 1}, y{AxisScale::Kind::Log, 1, 10, 1, 0};
    QPointF at(double bits, double kl) const { return {x.toPixel(bits), y.toPixel(kl)}; }
};

ParetoChart::ParetoChart(QWidget* parent) : ChartView(parent) {}

void ParetoChart::setPoints(std::vector<Point> points, double limit, int chosen) {
    points_ = std::move(points);
    limit_ = limit;
    chosen_ = chosen < static_cast<int>(points_.size()) ? chosen : -1;
    setReadout({}, {});
    pictureChanged();
}

ParetoChart::Layout ParetoChart::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    const double infinity = std::numeric_limits<double>::infinity();
    double left = infinity, right = -infinity, low = infinity, high = -infinity;
    const auto include = [](double v, double& least, double& most) {
        if (!std::isfinite(v)) return;
        least = std::min(least, v);
        most = std::max(most, v);
    };
    for (const Point& p : points_) {
        if (!drawable(p)) continue;
        include(p.bits, left, right);
        for (const double kl : {p.kl, p.predicted})
            if (kl > 0) include(kl, low, high);
    }
    include(limit_, left, right);
    if (!(left <= right)) left = 0, right = 1;
    if (!(low <= high)) low = 0.1, high = 1;
    const double room = std::max(0.1, (right - left) * 0.05);
    Layout out;
    const AxisScale widest(AxisScale::Kind::Log, low / 1.4, high * 1.4, size.height(), 0);
    const double margin = leftAxisWidth(metrics, widest), top = topTitleHeight(metrics) + 4;
    out.plot = QRectF(margin, top, std::max(1.0, size.width() - margin - 16),
                      std::max(1.0, size.height() - top - bottomAxisHeight(metrics)));
    out.x = AxisScale(AxisScale::Kind::Linear, left - room, right + room, out.plot.left(), out.plot.right());
    out.y = AxisScale(AxisScale::Kind::Log, low / 1.4, high * 1.4, out.plot.bottom(), out.plot.top());
    return out;
}

void ParetoChart::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (points_.empty()) return drawMessage(painter, QRectF(QPointF(), size), tr("Nothing searched yet."), c);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    drawLeftAxis(painter, layout.plot, layout.y, tr("KL divergence (nats)"), c);
    drawBottomAxis(painter, layout.plot, layout.x, tr("Bits per weight"), c);
    if (std::isfinite(limit_)) {
        const double x = layout.x.toPixel(limit_);
        painter.setPen(QPen(c.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        painter.setPen(c.text);
        painter.drawText(QPointF(x + 4, layout.plot.top() + QFontMetricsF(painter.font()).ascent()),
                         tr("budget"));
    }
    QPolygonF line;
    for (const Point& p : points_)
        if (drawable(p)) line << layout.at(p.bits, p.kl);
    painter.setPen(QPen(c.fill, 1.5));
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const Point& p = points_[i];
        if (!drawable(p)) continue;
        painter.setBrush(Qt::NoBrush);
        if (std::isfinite(p.predicted)) {
            painter.setPen(QPen(c.muted, 1));
            painter.drawEllipse(layout.at(p.bits, p.predicted), 3.5, 3.5);
        }
        const bool chosen = static_cast<int>(i) == chosen_;
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? c.accent : c.fill);
        painter.drawEllipse(layout.at(p.bits, p.kl), chosen ? 6 : 4, chosen ? 6 : 4);
        if (!chosen) continue;
        painter.setPen(QPen(c.text, 1.4)); // a ring: not by colour alone
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(layout.at(p.bits, p.kl), 9, 9);
    }
}

int ParetoChart::nearest(const QPointF& at) const {
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    int best = -1;
    double least = 20;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        if (!drawable(points_[i])) continue;
        const QPointF d = layout.at(points_[i].bits, points_[i].kl) - at;
        if (const double distance = std::hypot(d.x(), d.y()); distance < least) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ParetoChart::readOut(int point) {
    if (point < 0) return setReadout({}, {});
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const Point& p = points_[static_cast<std::size_t>(point)];
    setReadout(tr("%1 bits per weight\nKL %2, predicted %3")
                   .arg(formatNumber(p.bits), formatNumber(p.kl), formatNumber(p.predicted)),
               layout.at(p.bits, p.kl));
}

void ParetoChart::choose(int point) {
    if (point < 0 || point >= static_cast<int>(points_.size())) return;
    chosen_ = point;
    pictureChanged();
    readOut(point);
    emit pointChosen(point);
}

void ParetoChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(nearest(event->position()));
    ChartView::mousePressEvent(event);
}

void ParetoChart::mouseMoveEvent(QMouseEvent* event) {
    readOut(nearest(event->position()));
}

void ParetoChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(points_.size()) - 1;
    if (event->key() == Qt::Key_Left) return choose(std::max(0, chosen_ - 1));
    if (event->key() == Qt::Key_Right) return choose(std::min(last, chosen_ + 1));
    ChartView::keyPressEvent(event);
}

} // namespace qs
