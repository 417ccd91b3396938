// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"
#include "charts/colormap.h"
#include "charts/heatmap_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

// What the picture of a matrix looks like.
namespace qs {

bool HeatmapView::labelsFit(double plotHeight, const QFontMetricsF& metrics) const {
    return hasData() && rowLabels_.size() == matrix_->sourceRows &&
           plotHeight / static_cast<double>(region_.rows) >= metrics.height() * 0.95;
}

HeatmapView::Layout HeatmapView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    const double top = topTitleHeight(metrics), legendHeight = colorLegendHeight(metrics);
    const double bottom = std::max(top + 20, size.height() - bottomAxisHeight(metrics) - legendHeight - 4);
    const auto at = [](std::int64_t v) { return static_cast<double>(v); };
    const AxisScale y(AxisScale::Kind::Linear, at(region_.row),
                      at(region_.row + std::max<std::int64_t>(1, region_.rows)), top, bottom);
    double left = leftAxisWidth(metrics, y);
    if (labelsFit(bottom - top, metrics)) {
        for (const QString& label : rowLabels_) left = std::max(left, metrics.horizontalAdvance(label) + 10);
        left = std::min(left, 0.25 * size.width());
    }
    const QRectF plot(QPointF(left, top), QPointF(std::max(left + 20, size.width() - 14), bottom));
    const QRectF legend(left, size.height() - legendHeight, plot.width(), legendHeight);
    const AxisScale x(AxisScale::Kind::Linear, at(region_.col),
                      at(region_.col + std::max<std::int64_t>(1, region_.cols)), plot.left(), plot.right());
    return {plot, legend, x, y};
}

double HeatmapView::positionOf(float value) const {
    if (!std::isfinite(value)) return std::nan("");
    const double magnitude = std::abs(static_cast<double>(value));
    switch (scale_) {
    case Scale::LinearMagnitude:
        return magnitude / largest_;
    case Scale::Signed:
        return 0.5 + 0.5 * value / largest_;
    case Scale::LogMagnitude:
        break;
    }
    if (magnitude <= smallest_) return 0;
    return std::log(magnitude / smallest_) / std::log(largest_ / smallest_);
}

QImage HeatmapView::imageFor(const Cells& cells, const MatrixRegion& visible, const QSize& pixels) const {
    // Never more cells than pixels: Qt would drop whole columns, and with them the outliers.
    const std::int64_t rows = std::min<std::int64_t>(visible.rows, std::max(1, pixels.height()));
    const std::int64_t cols = std::min<std::int64_t>(visible.cols, std::max(1, pixels.width()));
    DownsampledMatrix reduced;
    reduced.rows = visible.rows;
    reduced.cols = visible.cols;
    for (std::int64_t r = visible.row; r < visible.row + visible.rows; ++r) {
        const auto first = cells.matrix->values.begin() + r * cells.matrix->cols + visible.col;
        reduced.values.insert(reduced.values.end(), first, first + visible.cols);
    }
    if (rows < visible.rows || cols < visible.cols)
        reduced = downsampleByMagnitude(reduced.values.data(), visible.rows, visible.cols, rows, cols);
    const DownsampledMatrix* shown = &reduced;
    const Colormap& map =
        scale_ == Scale::Signed ? Colormap::diverging(isDark(palette())) : Colormap::magnitude();
    const QRgb unknown = colors().unknown.rgb();
    QImage image(static_cast<int>(shown->cols), static_cast<int>(shown->rows), QImage::Format_RGB32);
    const float* value = shown->values.data();
    for (int r = 0; r < image.height(); ++r) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(r));
        for (int c = 0; c < image.width(); ++c) {
            const double t = positionOf(*value++);
            line[c] = std::isnan(t) ? unknown : map.at(t);
        }
    }
    return image;
}

void HeatmapView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (!hasData()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("No values other than zero to show"), c);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const Layout layout = layoutFor(size, metrics);
    if (labelsFit(layout.plot.height(), metrics))
        paintRowLabels(painter, layout, c);
    else
        drawLeftAxis(painter, layout.plot, layout.y, rowTitle_, c, TickValues::Whole);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    paintCells(painter, layout);
    drawBottomAxis(painter, layout.plot, layout.x, tr("channel"), c, TickValues::Whole);

    const bool isSigned = scale_ == Scale::Signed;
    const Colormap& map = isSigned ? Colormap::diverging(isDark(palette())) : Colormap::magnitude();
    const AxisScale legend(scale_ == Scale::LogMagnitude ? AxisScale::Kind::Log : AxisScale::Kind::Linear,
                           isSigned                        ? -largest_
                           : scale_ == Scale::LogMagnitude ? smallest_
                                                           : 0,
                           largest_, 0, 1);
    drawColorLegend(painter, layout.legend, map.table().data(), legend, isSigned ? tr("x") : tr("|x|"), c);
}

void HeatmapView::paintCells(QPainter& painter, const Layout& layout) const {
    const Cells shown = cells();
    const auto [top, bottom] =
        Cells::meeting(region_.row - shown.region.row, region_.rows, shown.region.rows, shown.matrix->rows);
    const auto [left, right] =
        Cells::meeting(region_.col - shown.region.col, region_.cols, shown.region.cols, shown.matrix->cols);
    const QRectF area = rectOf(top, left, layout) | rectOf(bottom - 1, right - 1, layout);
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setClipRect(layout.plot);
    painter.drawImage(
        area, imageFor(shown, {top, bottom - top, left, right - left}, (area.size() * ratio).toSize()));
    painter.restore();
}

QRectF HeatmapView::rectOf(std::int64_t row, std::int64_t col, const Layout& layout) const {
    const Cells shown = cells();
    const auto edge = [](std::int64_t first, std::int64_t cell, std::int64_t source, std::int64_t count) {
        return static_cast<double>(first) +
               static_cast<double>(cell) * static_cast<double>(source) / static_cast<double>(count);
    };
    const MatrixRegion& r = shown.region;
    return {QPointF(layout.x.toPixel(edge(r.col, col, r.cols, shown.matrix->cols)),
                    layout.y.toPixel(edge(r.row, row, r.rows, shown.matrix->rows))),
            QPointF(layout.x.toPixel(edge(r.col, col + 1, r.cols, shown.matrix->cols)),
                    layout.y.toPixel(edge(r.row, row + 1, r.rows, shown.matrix->rows)))};
}

void HeatmapView::paintRowLabels(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(2, layout.plot.top() - topTitleHeight(metrics), layout.plot.right(), metrics.height()),
        Qt::AlignLeft | Qt::TextDontClip, rowTitle_);
    painter.setPen(colors.text);
    const auto last = static_cast<int>(std::min<std::int64_t>(rowLabels_.size(), region_.row + region_.rows));
    for (auto r = static_cast<int>(region_.row); r < last; ++r) {
        const double middle = layout.y.toPixel(r + 0.5), width = layout.plot.left() - 6;
        const QString text = metrics.elidedText(rowLabels_[r], Qt::ElideRight, width);
        painter.drawText(QRectF(0, middle - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
}

void HeatmapView::paintOverlay(QPainter& painter) {
    if (!hasData() || markedRow_ < 0) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const QRectF cell = rectOf(markedRow_, markedCol_, layout) & layout.plot;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5));
}

} // namespace qs
