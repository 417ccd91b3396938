// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"
#include "stats/histogram.h"

#include <limits>
#include <memory>
#include <vector>

namespace qs {

/// The quantization grid as it is drawn over a histogram.
struct GridOverlay {
    std::vector<double> values;       ///< ascending; empty: no grid
    double clipLow = 0, clipHigh = 0; ///< the grid's ends
    /// Positive ends of the narrowest and of the median grid when there are several; clipHigh is the widest.
    double smallestEnd = 0, middleEnd = 0;
    double referenceMax = 0;         ///< the magnitude at clip ratio 1; 0: the edges cannot be dragged
    std::vector<double> errorShares; ///< of the squared error, by value; empty: not known
    std::vector<double> countShares; ///< of the numbers that become each value; empty: not known
    double bias = std::numeric_limits<double>::quiet_NaN(); ///< when it can be dragged; NaN otherwise
    bool active() const { return !values.empty(); }
};

/// Histogram with the grid's ticks, its rounding cells (the darker, the more of the error they cause) and two
/// clip edges that can be dragged or nudged by the left and right arrow keys (Shift: finer, Ctrl: coarser). A
/// handle at the lower right, or the keys up and down, move the bias. Over it, the values after rounding and
/// the grid of another format. The wheel or +, - and 0 zoom around zero.
class HistogramView : public ChartView {
    Q_OBJECT
public:
    explicit HistogramView(QWidget* parent = nullptr);

    void setHistogram(std::shared_ptr<const PatternHistogram> histogram); ///< null: nothing
    void setGrid(const GridOverlay& grid);
    /// The same values once they are quantized, drawn over the others; null: not shown.
    void setAfter(std::shared_ptr<const PatternHistogram> after);
    /// A second grid, in a strip of its own with both names before the strips; inactive: none.
    void setCompared(const GridOverlay& grid, const QString& ownName, const QString& name);
    void setLogCounts(bool log);
    void setZoom(double factor); ///< 1: everything, 10: the inner tenth; clamped to [1, 1e4]
    double zoom() const { return zoom_; }
    const BinnedHistogram& bins() const { return bins_; }
    const BinnedHistogram& afterBins() const { return afterBins_; } ///< no counts when not shown
    const GridOverlay& grid() const { return grid_; }
    double clipRatio() const; ///< of GridOverlay::referenceMax; NaN without edges

    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    /// Where the right clip edge stands, in widget coordinates; NaN without edges.
    double clipEdgePixel() const;
    QRectF biasHandle() const; ///< in widget coordinates; empty when the bias cannot be moved

signals:
    void clipRatioDragged(double ratio, bool released);
    void biasDragged(double bias, bool released);
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
    enum class Gesture { None, Edge, Bias };
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    Layout ownLayout() const;
    void rebin();
    BinnedHistogram binsOf(const PatternHistogram* h) const;
    bool hasEdges() const;
    bool hasBias() const;
    bool nearEdge(const QPointF& at) const;
    void scaleGrid(double factor);
    void finishGesture();
    void moveEdgeTo(double ratio, bool released);
    void moveBiasTo(double bias, bool released);
    void showReadoutAt(const QPointF& at);
    QString readoutAt(double value) const;
    std::size_t cellOf(double value) const; ///< index of the grid value that `value` becomes
    QString biasText() const;
    void paintCells(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintBars(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintAfter(QPainter& painter, const Layout& layout) const;
    void paintTicks(QPainter& painter, const Layout& layout, const GridOverlay& grid, int strip,
                    const QColor& color) const;
    void paintStripNames(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintEnds(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintEdge(QPainter& painter, const Layout& layout, double edge, const ChartColors& colors) const;
    void paintEdges(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintComparedEnds(QPainter& painter, const Layout& layout) const;
    void paintBias(QPainter& painter, const QSizeF& size, const ChartColors& colors) const;
    QRectF biasBox(const QSizeF& size, const QFontMetricsF& metrics) const;

    std::shared_ptr<const PatternHistogram> histogram_, after_;
    BinnedHistogram bins_, afterBins_;
    GridOverlay grid_, compared_;
    QString ownName_, comparedName_;
    double fullLow_ = -1, fullHigh_ = 1; ///< range of everything, a little wider than the data
    double zoom_ = 1;
    bool logCounts_ = true;
    bool dragging_ = false;                ///< by the mouse
    Gesture gesture_ = Gesture::None;      ///< what is held by the mouse or by a key
    int dragSide_ = 1;                     ///< which edge: 1 the right one, -1 the left one
    double dragOffset_ = 0;                ///< pixels between the pointer and the edge it holds
    double dragStart_ = 0, biasStart_ = 0; ///< where the drag of the bias began
};

} // namespace qs
