// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"

#include <QStringList>
#include <limits>
#include <vector>

namespace qs {

/// One line of an IntervalChart. NaN: not known; a row without a value is left empty.
struct IntervalRow {
    int group = 0, series = 0; ///< indices into the chart's names
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN(), high = std::numeric_limits<double>::quiet_NaN();
    /// A wider interval that is drawn thin behind the other one.
    double outerLow = std::numeric_limits<double>::quiet_NaN(),
           outerHigh = std::numeric_limits<double>::quiet_NaN();
    double reference = std::numeric_limits<double>::quiet_NaN(); ///< a tick of its own, e.g. chance
};

struct IntervalData {
    QStringList groups, series; ///< tasks, configurations
    std::vector<IntervalRow> rows;
    QString valueTitle;
    double line = std::numeric_limits<double>::quiet_NaN(); ///< a line through all rows: no difference
    QString referenceName; ///< what the rows' ticks are; names the mark in the legend
};

/// Values with their intervals, one below the other, grouped: a forest plot. Series differ in colour and in
/// the shape of their marks. Arrow keys walk through the rows; a click or Enter chooses one.
class IntervalChart : public ChartView {
    Q_OBJECT
public:
    explicit IntervalChart(QWidget* parent = nullptr);
    void setData(IntervalData shown);
    QSize sizeHint() const override;

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

signals:
    void rowActivated(int row);

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int heightOf(double row) const; ///< with rows of this height
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    void findRange();
    int rowAt(const QPointF& at) const;
    void mark(int row);
    QString describe(const IntervalRow& row) const;
    void paintLegend(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintRow(QPainter& painter, const Layout& layout, std::size_t row, const ChartColors& colors) const;
    void paintGroups(QPainter& painter, const Layout& layout, const ChartColors& colors) const;

    IntervalData data_;
    double low_ = 0, high_ = 1;
    int marked_ = -1;
};

/// Draws mark `series` (circle, square, triangle, diamond ...) in its colour around `at`.
void drawSeriesMark(QPainter& painter, const QPointF& at, int series, double radius);

} // namespace qs
