// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"

#include <vector>

namespace qs {

/// The values of a number format on a line; above each, how large a share of a tensor becomes that value.
class NumberLineView : public ChartView {
    Q_OBJECT
public:
    struct Point {
        double value = 0;
        double share = 0; ///< of all values; drawn when hasShares
        QString label;    ///< read out: the bit patterns
    };
    explicit NumberLineView(QWidget* parent = nullptr);
    void setPoints(std::vector<Point> points, bool hasShares); ///< ascending values
    /// What a share is one of: the axis' title and the sentence of the read-out ("%1 of the values").
    void setShareTexts(const QString& axisTitle, const QString& sentence);
    void setLogShares(bool log);
    void setLog(bool log); ///< only the positive half, on a logarithmic axis

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

protected:
    void paintOverlay(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    bool isShown(const Point& point) const { return !log_ || point.value > 0; }
    void mark(int index, const QPointF& at);
    int nearest(double pixel, const Layout& layout) const;
    void paintStems(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintLabels(QPainter& painter, const Layout& layout, const ChartColors& colors) const;

    std::vector<Point> points_;
    bool hasShares_ = false, log_ = false, logShares_ = true;
    QString shareTitle_, shareSentence_;
    int marked_ = -1;
};

} // namespace qs
