// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"
#include "panels/matrix_region.h"
#include "stats/channel_stats.h"

#include <QImage>
#include <QStringList>
#include <memory>

namespace qs {

/// A matrix as colours: rows (tokens or output channels) downwards, channels to the right. Keeps the value of
/// largest magnitude where a pixel covers several. Arrow keys move a cell mark whose value is read out. The
/// wheel, or +, - and 0, zoom; a drag moves the part that is shown. Where the picture is coarser than the
/// matrix it asks for the part's own cells.
class HeatmapView : public ChartView {
    Q_OBJECT
public:
    enum class Scale { LinearMagnitude, LogMagnitude, Signed };

    explicit HeatmapView(QWidget* parent = nullptr);
    void setMatrix(std::shared_ptr<const DownsampledMatrix> matrix);   ///< null: nothing
    void setReference(std::shared_ptr<const DownsampledMatrix> other); ///< shown elsewhere: the same colours
    void setRowLabels(const QStringList& labels);          ///< token texts by source row; may be empty
    void setRowTitle(const QString& title);                ///< "token", "output channel"
    const MatrixRegion& region() const { return region_; } ///< what is shown
    /// The cells of a part, as asked for; dropped when another one is shown by now.
    void setDetail(const MatrixRegion& region, std::shared_ptr<const DownsampledMatrix> cells);
    void setScale(Scale scale);

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

signals:
    void detailRequested(const qs::MatrixRegion& region);

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    bool hasData() const;
    bool labelsFit(double plotHeight, const QFontMetricsF& metrics) const;
    struct Cells; ///< the finest cells there are of what is shown
    Cells cells() const;
    QImage imageFor(const Cells& cells, const MatrixRegion& visible, const QSize& pixels) const;
    void paintCells(QPainter& painter, const Layout& layout) const;
    void zoom(double factor, double rowShare, double colShare);
    void show(MatrixRegion region);
    void moveMark(int dx, int dy, int step);
    QRectF rectOf(std::int64_t row, std::int64_t col, const Layout& layout) const;
    MatrixRegion whole() const;
    double positionOf(float value) const; ///< in [0, 1] of the colour map; NaN for non-finite values
    void paintRowLabels(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void markCell(std::int64_t row, std::int64_t col);
    QString describe(std::int64_t row, std::int64_t col) const;
    QString rowText(std::int64_t row) const;

    void updateRange();

    std::shared_ptr<const DownsampledMatrix> matrix_, reference_;
    QStringList rowLabels_;
    QString rowTitle_;
    Scale scale_ = Scale::LogMagnitude;
    double largest_ = 0, smallest_ = 0;            ///< magnitudes at the ends of the colour scale
    std::int64_t markedRow_ = -1, markedCol_ = -1; ///< of cells()
    MatrixRegion region_, detailRegion_;
    std::shared_ptr<const DownsampledMatrix> detail_; ///< of detailRegion_
    QPointF dragFrom_;
    MatrixRegion dragRegion_; ///< shown when the drag began
    bool dragging_ = false;
};

} // namespace qs
