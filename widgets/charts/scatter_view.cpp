// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_view.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kReach = 14;             ///< pixels within which a click means a mark
constexpr std::size_t kManyPoints = 3000; ///< beyond, marks are dots

QString roleText(Role role) {
    const std::string_view name = roleName(role);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QPolygonF regular(int corners, double first) {
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = first + 2 * M_PI * i / corners;
        polygon << QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

/// A shape of radius 1, so that roles differ in more than colour.
QPolygonF shapeOf(Role role) {
    switch (role) {
    case Role::Q:
        return regular(16, 0);
    case Role::K:
        return regular(4, M_PI / 4);
    case Role::V:
        return regular(4, 0);
    case Role::O:
        return regular(3, -M_PI / 2);
    case Role::Gate:
        return regular(3, M_PI / 2);
    case Role::Up:
        return regular(5, -M_PI / 2);
    case Role::Down:
        return {QPointF(-0.35, -1),   QPointF(0.35, -1),   QPointF(0.35, -0.35), QPointF(1, -0.35),
                QPointF(1, 0.35),     QPointF(0.35, 0.35), QPointF(0.35, 1),     QPointF(-0.35, 1),
                QPointF(-0.35, 0.35), QPointF(-1, 0.35),   QPointF(-1, -0.35),   QPointF(-0.35, -0.35)};
    case Role::Embed:
        return regular(6, 0);
    case Role::Head:
        return {QPointF(-1, -0.6), QPointF(1, -0.6), QPointF(1, 0.6), QPointF(-1, 0.6)};
    }
    return regular(8, 0);
}

void paintMark(QPainter& painter, Role role, const QPointF& at, double radius) {
    painter.save();
    painter.translate(at);
    painter.scale(radius, radius);
    const QColor color = categoryColor(static_cast<int>(role));
    painter.setPen(QPen(color.darker(170), 0.25)); // light colours stand out on a light ground
    painter.setBrush(color);
    painter.drawPolygon(shapeOf(role));
    painter.restore();
}

/// The range of the positive values, with room; 1 to 10 when there are none.
void fit(const std::vector<double>& values, double& low, double& high) {
    low = HUGE_VAL;
    high = 0;
    for (const double v : values) {
        if (!(v > 0)) continue;
        low = std::min(low, v);
        high = std::max(high, v);
    }
    if (high <= 0) {
        low = 1;
        high = 10;
        return;
    }
    low = std::max(low, 1e-12 * high) / 1.6;
    high *= 1.6;
}

} // namespace

struct ScatterView::Layout {
    QRectF plot;
    AxisScale x, y;
};

ScatterView::ScatterView(QWidget* parent) : ChartView(parent) {
    setAccessibleDescription(tr("Arrow keys go to the next site in their direction."));
}

void ScatterView::setPoints(std::vector<Point> points) {
    points_.clear();
    roles_.clear();
    std::vector<double> xs, ys;
    for (const Point& p : points) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) continue;
        points_.push_back(p);
        xs.push_back(p.x);
        ys.push_back(p.y);
        if (std::find(roles_.begin(), roles_.end(), p.site.role) == roles_.end())
            roles_.push_back(p.site.role);
    }
    std::sort(roles_.begin(), roles_.end());
    fit(xs, xLow_, xHigh_);
    fit(ys, yLow_, yHigh_);
    hovered_.reset();
    pictureChanged();
}

void ScatterView::setTitles(const QString& x, const QString& y) {
    xTitle_ = x;
    yTitle_ = y;
    pictureChanged();
}

void ScatterView::setCurrentSite(const std::optional<SiteId>& site) {
    current_ = site;
    update();
}

void ScatterView::setSelection(const std::vector<SiteId>& sites) {
    selection_ = sites;
    update();
}

ScatterView::Layout ScatterView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    const double top = 2 * topTitleHeight(metrics); // the axis' title and the key
    const double bottom = std::max(top + 20, size.height() - bottomAxisHeight(metrics));
    const AxisScale y(AxisScale::Kind::Log, yLow_, yHigh_, bottom, top);
    const double left = leftAxisWidth(metrics, y);
    const QRectF plot(QPointF(left, top), QPointF(std::max(left + 20, size.width() - 14), bottom));
    return {plot, AxisScale(AxisScale::Kind::Log, xLow_, xHigh_, plot.left(), plot.right()), y};
}

ScatterView::Layout ScatterView::ownLayout() const {
    return layoutFor(QSizeF(size()), QFontMetricsF(font()));
}

QPointF ScatterView::at(const Point& point, const Layout& layout) const {
    return {layout.x.toPixel(point.x), layout.y.toPixel(point.y)};
}

void ScatterView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (points_.empty()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("No sites to show"), c);
        return;
    }
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    drawLeftAxis(painter, layout.plot, layout.y, {}, c);
    painter.setPen(c.muted);
    painter.drawText(QPointF(2, QFontMetricsF(painter.font()).ascent() + 2), yTitle_);
    drawBottomAxis(painter, layout.plot, layout.x, xTitle_, c);
    const double low = std::max(xLow_, yLow_), high = std::min(xHigh_, yHigh_);
    if (low < high) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(c.line, 1, Qt::DotLine));
        painter.drawLine(QPointF(layout.x.toPixel(low), layout.y.toPixel(low)),
                         QPointF(layout.x.toPixel(high), layout.y.toPixel(high)));
    }
    paintMarks(painter, layout);
    paintKey(painter, layout, c);
}

void ScatterView::paintMarks(QPainter& painter, const Layout& layout) const {
    if (points_.size() > kManyPoints) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const Point& p : points_) {
            const QPointF pixel = at(p, layout);
            painter.fillRect(QRectF(pixel.x() - 1, pixel.y() - 1, 2, 2),
                             categoryColor(static_cast<int>(p.site.role)));
        }
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const Point& p : points_) paintMark(painter, p.site.role, at(p, layout), 4.5);
}

void ScatterView::paintKey(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    double x = layout.plot.left() + 6;
    const double y = layout.plot.top() - metrics.height() / 2 - 4;
    for (const Role role : roles_) {
        const QString text = roleText(role);
        const double width = metrics.horizontalAdvance(text) + 24;
        if (x + width > layout.plot.right() + 10) break;
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintMark(painter, role, {x, y}, 4.5);
        painter.setPen(colors.muted);
        painter.drawText(QPointF(x + 8, y + metrics.ascent() / 2 - 1), text);
        x += width;
    }
}

void ScatterView::paintOverlay(QPainter& painter) {
    const Layout layout = ownLayout();
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const SiteId& site, const QColor& color, double radius, double width) {
        const Point* point = pointOf(site);
        if (!point) return;
        painter.setPen(QPen(color, width));
        painter.drawEllipse(at(*point, layout), radius, radius);
    };
    if (selection_.size() > 1)
        for (const SiteId& site : selection_) ring(site, colors().accent, 7, 1.5);
    if (hovered_) ring(*hovered_, colors().muted, 8, 1);
    if (current_) ring(*current_, colors().accent, 9, 2.5);
}

const ScatterView::Point* ScatterView::pointOf(const SiteId& site) const {
    const auto found =
        std::find_if(points_.begin(), points_.end(), [&site](const Point& p) { return p.site == site; });
    return found == points_.end() ? nullptr : &*found;
}

QPointF ScatterView::pixelOf(const SiteId& site) const {
    const Point* point = pointOf(site);
    return point ? at(*point, ownLayout()) : QPointF();
}

const ScatterView::Point* ScatterView::nearest(const QPointF& to, double reach) const {
    const Layout layout = ownLayout();
    const Point* best = nullptr;
    for (const Point& p : points_) {
        const double distance = QLineF(to, at(p, layout)).length();
        // Of marks on the same place the current one, so that a click does not jump.
        if (distance < reach || (best && distance == reach && current_ == p.site)) {
            reach = distance;
            best = &p;
        }
    }
    return best;
}

QString ScatterView::describe(const Point& point) const {
    QString text = QStringLiteral("%1\n%2: %3\n%4: %5")
                       .arg(QString::fromStdString(point.site.name()), yTitle_, formatNumber(point.y),
                            xTitle_, formatNumber(point.x));
    if (point.x > 0) text += u'\n' + tr("ratio %1").arg(formatNumber(point.y / point.x, 3));
    return text;
}

void ScatterView::activate(const Point& point) {
    const SiteId site = point.site;
    setCurrentSite(site);
    emit siteActivated(site);
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const Point* point = nearest(event->position(), kReach)) activate(*point);
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    const Point* point = nearest(event->position(), kReach);
    hovered_ = point ? std::optional(point->site) : std::nullopt;
    setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setReadout(point ? describe(*point) : QString(), event->position());
}

void ScatterView::leaveEvent(QEvent* event) {
    hovered_.reset();
    ChartView::leaveEvent(event);
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if ((dx == 0 && dy == 0) || points_.empty()) return ChartView::keyPressEvent(event);
    const Layout layout = ownLayout();
    const Point* from = current_ ? pointOf(*current_) : nullptr;
    const Point* best = from ? nullptr : &points_.front();
    double least = HUGE_VAL;
    for (const Point& p : points_) {
        if (!from) break;
        const QPointF step = at(p, layout) - at(*from, layout);
        const double along = dx * step.x() + dy * step.y(),
                     aside = std::abs(dx * step.y()) + std::abs(dy * step.x());
        if (along <= 0.5 || along + 2 * aside >= least) continue;
        least = along + 2 * aside;
        best = &p;
    }
    if (!best) return;
    setReadout(describe(*best), at(*best, layout));
    activate(*best);
}

} // namespace qs
