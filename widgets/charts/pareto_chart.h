// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"

#include <limits>
#include <vector>

namespace qs {

/// Bits per weight against divergence: measured points joined by a line, what an additive model predicted as
/// hollow marks, the asked budget as a vertical line. Arrow keys or a click choose a point.
class ParetoChart : public ChartView {
    Q_OBJECT
public:
    struct Point {
        double bits = 0, kl = 0, predicted = std::numeric_limits<double>::quiet_NaN();
    };
    explicit ParetoChart(QWidget* parent = nullptr);
    /// `limit`: the asked bits; NaN: none. `chosen`: -1: none.
    void setPoints(std::vector<Point> points, double limit, int chosen);
    int chosen() const { return chosen_; }

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

signals:
    void pointChosen(int point);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    int nearest(const QPointF& at) const;
    void choose(int point);
    void readOut(int point);

    std::vector<Point> points_;
    double limit_ = std::numeric_limits<double>::quiet_NaN();
    int chosen_ = -1;
};

} // namespace qs
