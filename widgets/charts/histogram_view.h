// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"
#include "stats/histogram.h"

#include <memory>
#include <vector>

namespace qs {

/// The quantization grid as it is drawn over a histogram.
struct GridOverlay {
    std::vector<double> values;       ///< ascending; empty: no grid
    double clipLow = 0, clipHigh = 0; ///< the grid's ends
    /// Positive ends of the narrowest and of the median grid when there are several; clipHigh is the widest.
    double smallestEnd = 0, middleEnd = 0;
    double referenceMax = 0; ///< the magnitude at clip ratio 1; 0: the edges cannot be dragged
    bool active() const { return !values.empty(); }
};

/// Histogram with the grid's ticks, its rounding cells and two clip edges that can be dragged or nudged by
/// arrow keys (Shift: finer, Ctrl: coarser). The wheel or +, - and 0 zoom around zero.
class HistogramView : public ChartView {
    Q_OBJECT
public:
    explicit HistogramView(QWidget* parent = nullptr);

    void setHistogram(std::shared_ptr<const PatternHistogram> histogram); ///< null: nothing
    void setGrid(const GridOverlay& grid);
    void setLogCounts(bool log);
    void setZoom(double factor); ///< 1: everything, 10: the inner tenth; clamped to [1, 1e4]
    double zoom() const { return zoom_; }
    const BinnedHistogram& bins() const { return bins_; }
    double clipRatio() const; ///< of GridOverlay::referenceMax; NaN without edges

    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    /// Where the right clip edge stands, in widget coordinates; NaN without edges.
    double clipEdgePixel() const;

signals:
    void clipRatioDragged(double ratio, bool released);
    void binsChanged(); ///< other bins than before: new data or zoom

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    Layout ownLayout() const;
    void rebin();
    bool hasEdges() const;
    bool nearEdge(const QPointF& at) const;
    void scaleGrid(double factor);
    void endKeyGesture();
    void moveEdgeTo(double ratio, bool released);
    void showReadoutAt(const QPointF& at);
    void paintCells(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintBars(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintGridTicks(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintEnds(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintEdge(QPainter& painter, const Layout& layout, double edge, const ChartColors& colors) const;
    void paintEdges(QPainter& painter, const Layout& layout, const ChartColors& colors) const;

    std::shared_ptr<const PatternHistogram> histogram_;
    BinnedHistogram bins_;
    GridOverlay grid_;
    double fullLow_ = -1, fullHigh_ = 1; ///< range of everything, a little wider than the data
    double zoom_ = 1;
    bool logCounts_ = true;
    bool dragging_ = false;
    bool inGesture_ = false; ///< an edge is held by the mouse or by a key
    int dragSide_ = 1;       ///< which edge: 1 the right one, -1 the left one
    double dragOffset_ = 0;  ///< pixels between the pointer and the edge it holds
};

} // namespace qs
