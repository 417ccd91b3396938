// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"
#include "checkpoint/site.h"

#include <QPolygonF>
#include <optional>
#include <vector>

namespace qs {

/// Sites as marks over two positive numbers, both axes logarithmic; every role has a shape and a colour of
/// its own. The dotted line is where both numbers are equal. A click selects the nearest site, the arrow keys
/// the next one in their direction.
class ScatterView : public ChartView {
    Q_OBJECT
public:
    struct Point {
        SiteId site;
        double x = 0, y = 0; ///< NaN: not shown; zero or less: at the axis' end
    };
    explicit ScatterView(QWidget* parent = nullptr);
    void setPoints(std::vector<Point> points);
    void setTitles(const QString& x, const QString& y); ///< of the axes, also read out
    void setCurrentSite(const std::optional<SiteId>& site);
    void setSelection(const std::vector<SiteId>& sites);
    QPointF pixelOf(const SiteId& site) const; ///< in widget coordinates; null when not shown

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

signals:
    void siteActivated(const qs::SiteId& site);

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    Layout ownLayout() const;
    QPointF at(const Point& point, const Layout& layout) const;
    const Point* nearest(const QPointF& to, double reach) const;
    const Point* pointOf(const SiteId& site) const;
    QString describe(const Point& point) const;
    void activate(const Point& point);
    void paintMarks(QPainter& painter, const Layout& layout) const;
    void paintKey(QPainter& painter, const Layout& layout, const ChartColors& colors) const;

    std::vector<Point> points_; ///< those that are shown
    std::vector<Role> roles_;
    QString xTitle_, yTitle_;
    double xLow_ = 1, xHigh_ = 10, yLow_ = 1, yHigh_ = 10;
    std::optional<SiteId> current_, hovered_;
    std::vector<SiteId> selection_;
};

} // namespace qs
