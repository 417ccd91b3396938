// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap_view.h"

#include "charts/axes.h"
#include "charts/colormap.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace qs {

struct HeatmapView::Layout {
    QRectF plot;
    QRectF legend;
    AxisScale x, y; ///< in source channels and rows
};

struct HeatmapView::Cells {
    const DownsampledMatrix* matrix;
    MatrixRegion region; ///< of the source that the matrix covers

    std::int64_t firstRow(std::int64_t r) const { return region.row + r * region.rows / matrix->rows; }
    std::int64_t firstCol(std::int64_t c) const { return region.col + c * region.cols / matrix->cols; }
    /// Cells that meet a part of the source, as first and one past the last.
    static std::pair<std::int64_t, std::int64_t> meeting(std::int64_t first, std::int64_t count,
                                                         std::int64_t source, std::int64_t cells) {
        const std::int64_t low = std::clamp<std::int64_t>(first * cells / source, 0, cells - 1);
        const std::int64_t high = ((first + count) * cells + source - 1) / source;
        return {low, std::clamp<std::int64_t>(high, low + 1, cells)};
    }
};

namespace {

constexpr std::int64_t kFewestShown = 8; ///< rows or columns

} // namespace

HeatmapView::HeatmapView(QWidget* parent) : ChartView(parent), rowTitle_(tr("row")) {
    setAccessibleDescription(
        tr("Arrow keys move a mark whose value is read out. Plus and minus zoom, 0 shows "
           "everything."));
}

MatrixRegion HeatmapView::whole() const {
    return matrix_ ? MatrixRegion{0, matrix_->sourceRows, 0, matrix_->sourceCols} : MatrixRegion{};
}

HeatmapView::Cells HeatmapView::cells() const {
    const bool inside = detail_ && region_.row >= detailRegion_.row && region_.col >= detailRegion_.col &&
                        region_.row + region_.rows <= detailRegion_.row + detailRegion_.rows &&
                        region_.col + region_.cols <= detailRegion_.col + detailRegion_.cols;
    return inside ? Cells{detail_.get(), detailRegion_} : Cells{matrix_.get(), whole()};
}

void HeatmapView::show(MatrixRegion region) {
    const MatrixRegion all = whole();
    region.rows = std::clamp(region.rows, std::min(kFewestShown, all.rows), all.rows);
    region.cols = std::clamp(region.cols, std::min(kFewestShown, all.cols), all.cols);
    region.row = std::clamp<std::int64_t>(region.row, 0, all.rows - region.rows);
    region.col = std::clamp<std::int64_t>(region.col, 0, all.cols - region.cols);
    if (region == region_) return;
    region_ = region;
    markedRow_ = markedCol_ = -1;
    pictureChanged();
    const bool coarse = matrix_->rows < all.rows || matrix_->cols < all.cols;
    if (coarse && region_ != all) emit detailRequested(region_);
}

void HeatmapView::setDetail(const MatrixRegion& region, std::shared_ptr<const DownsampledMatrix> cells) {
    if (region != region_ || !cells) return;
    detailRegion_ = region;
    detail_ = std::move(cells);
    markedRow_ = markedCol_ = -1;
    pictureChanged();
}

/// The point at these shares of the picture's height and width stays where it is.
void HeatmapView::zoom(double factor, double rowShare, double colShare) {
    if (!hasData()) return;
    const auto scaled = [factor](std::int64_t n) {
        const auto wanted = static_cast<std::int64_t>(std::llround(static_cast<double>(n) / factor));
        return factor > 1 ? std::min(wanted, n - 1) : std::max(wanted, n + 1);
    };
    MatrixRegion next = region_;
    next.rows = std::clamp<std::int64_t>(scaled(region_.rows), 1, matrix_->sourceRows);
    next.cols = std::clamp<std::int64_t>(scaled(region_.cols), 1, matrix_->sourceCols);
    next.row += std::llround(rowShare * static_cast<double>(region_.rows - next.rows));
    next.col += std::llround(colShare * static_cast<double>(region_.cols - next.cols));
    show(next);
}

void HeatmapView::setMatrix(std::shared_ptr<const DownsampledMatrix> matrix) {
    matrix_ = std::move(matrix);
    markedRow_ = markedCol_ = -1;
    detail_ = nullptr;
    region_ = whole();
    updateRange();
}

void HeatmapView::setReference(std::shared_ptr<const DownsampledMatrix> other) {
    reference_ = std::move(other);
    updateRange();
}

void HeatmapView::updateRange() {
    largest_ = smallest_ = 0;
    std::vector<double> magnitudes;
    for (const auto& matrix : {matrix_, reference_}) {
        if (!matrix) continue;
        for (const float v : matrix->values)
            if (v != 0 && std::isfinite(v)) magnitudes.push_back(std::abs(v));
    }
    if (!magnitudes.empty()) {
        largest_ = *std::max_element(magnitudes.begin(), magnitudes.end());
        // The darkest colour stands for the lowest percent: a single tiny value must not flatten the picture.
        const auto low = magnitudes.begin() + static_cast<std::ptrdiff_t>(magnitudes.size() / 100);
        std::nth_element(magnitudes.begin(), low, magnitudes.end());
        smallest_ = std::min(*low, 0.5 * largest_);
    }
    pictureChanged();
}

void HeatmapView::setRowLabels(const QStringList& labels) {
    rowLabels_ = labels;
    pictureChanged();
}

void HeatmapView::setRowTitle(const QString& title) {
    rowTitle_ = title;
    pictureChanged();
}

void HeatmapView::setScale(Scale scale) {
    scale_ = scale;
    pictureChanged();
}

bool HeatmapView::hasData() const {
    return matrix_ && matrix_->rows > 0 && matrix_->cols > 0 && largest_ > 0;
}

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
        drawLeftAxis(painter, layout.plot, layout.y, rowTitle_, c);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    paintCells(painter, layout);
    drawBottomAxis(painter, layout.plot, layout.x, tr("channel"), c, 1);

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
        Qt::AlignLeft, rowTitle_);
    painter.setPen(colors.text);
    const auto last = static_cast<int>(std::min<std::int64_t>(rowLabels_.size(), region_.row + region_.rows));
    for (auto r = static_cast<int>(region_.row); r < last; ++r) {
        const double middle = layout.y.toPixel(r + 0.5), width = layout.plot.left() - 6;
        const QString text = metrics.elidedText(rowLabels_[r], Qt::ElideRight, width);
        painter.drawText(QRectF(0, middle - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
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

void HeatmapView::markCell(std::int64_t row, std::int64_t col) {
    const Cells shown = cells();
    markedRow_ = std::clamp<std::int64_t>(row, 0, shown.matrix->rows - 1);
    markedCol_ = std::clamp<std::int64_t>(col, 0, shown.matrix->cols - 1);
}

QString HeatmapView::rowText(std::int64_t row) const {
    const Cells shown = cells();
    const std::int64_t first = shown.firstRow(row), last = std::max(first, shown.firstRow(row + 1) - 1);
    if (last > first) return tr("%1 %2–%3").arg(rowTitle_, formatCount(first), formatCount(last));
    const QString label = rowLabels_.value(static_cast<int>(first));
    const QString text = QStringLiteral("%1 %2").arg(rowTitle_, formatCount(first));
    return label.isEmpty() ? text : text + QStringLiteral(" “%1”").arg(label);
}

QString HeatmapView::describe(std::int64_t row, std::int64_t col) const {
    const Cells shown = cells();
    const std::int64_t first = shown.firstCol(col), last = std::max(first, shown.firstCol(col + 1) - 1);
    const QString channel = last > first ? tr("channels %1–%2").arg(formatCount(first), formatCount(last))
                                         : tr("channel %1").arg(formatCount(first));
    const float value = shown.matrix->values[static_cast<std::size_t>(row * shown.matrix->cols + col)];
    const std::int64_t covered =
        (last - first + 1) * std::max<std::int64_t>(1, shown.firstRow(row + 1) - shown.firstRow(row));
    QString text = rowText(row) + QStringLiteral(", ") + channel + u'\n' + formatNumber(value);
    if (covered > 1) text += u' ' + tr("(largest of %1)").arg(formatCount(covered));
    return text;
}

void HeatmapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !hasData() || region_ == whole()) return;
    dragging_ = true;
    dragFrom_ = event->position();
    dragRegion_ = region_;
    setReadout({}, {});
}

void HeatmapView::mouseReleaseEvent(QMouseEvent*) {
    dragging_ = false;
}

void HeatmapView::mouseDoubleClickEvent(QMouseEvent*) {
    if (hasData()) show(whole());
}

void HeatmapView::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (!hasData()) return;
    const QRectF plot = layoutFor(QSizeF(size()), QFontMetricsF(font())).plot;
    const QPointF inside = event->position() - plot.topLeft();
    setReadout({}, {});
    zoom(std::pow(1.25, event->angleDelta().y() / 120.0), std::clamp(inside.y() / plot.height(), 0.0, 1.0),
         std::clamp(inside.x() / plot.width(), 0.0, 1.0));
}

void HeatmapView::mouseMoveEvent(QMouseEvent* event) {
    if (!hasData()) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    if (dragging_) {
        const QPointF moved = event->position() - dragFrom_;
        MatrixRegion next = dragRegion_;
        next.row -= std::llround(moved.y() / layout.plot.height() * static_cast<double>(next.rows));
        next.col -= std::llround(moved.x() / layout.plot.width() * static_cast<double>(next.cols));
        return show(next);
    }
    if (!layout.plot.contains(event->position())) {
        markedRow_ = -1;
        return setReadout({}, {});
    }
    const Cells shown = cells();
    const double row = layout.y.toValue(event->position().y()) - static_cast<double>(shown.region.row);
    const double col = layout.x.toValue(event->position().x()) - static_cast<double>(shown.region.col);
    markCell(static_cast<std::int64_t>(row * static_cast<double>(shown.matrix->rows) /
                                       static_cast<double>(shown.region.rows)),
             static_cast<std::int64_t>(col * static_cast<double>(shown.matrix->cols) /
                                       static_cast<double>(shown.region.cols)));
    setReadout(describe(markedRow_, markedCol_), event->position());
}

void HeatmapView::leaveEvent(QEvent* event) {
    markedRow_ = -1;
    ChartView::leaveEvent(event);
}

void HeatmapView::keyPressEvent(QKeyEvent* event) {
    if (!hasData()) return ChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.5, 0.5, 0.5);
    case Qt::Key_Minus:
        return zoom(1 / 1.5, 0.5, 0.5);
    case Qt::Key_0:
        return show(whole());
    default:
        break;
    }
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (dx == 0 && dy == 0) return ChartView::keyPressEvent(event);
    moveMark(dx, dy, event->modifiers() & Qt::ControlModifier ? 16 : 1);
}

/// The mark stays inside the part that is shown; at its border the part moves along.
void HeatmapView::moveMark(int dx, int dy, int step) {
    const Cells shown = cells();
    const auto [top, bottom] =
        Cells::meeting(region_.row - shown.region.row, region_.rows, shown.region.rows, shown.matrix->rows);
    const auto [left, right] =
        Cells::meeting(region_.col - shown.region.col, region_.cols, shown.region.cols, shown.matrix->cols);
    const std::int64_t row = markedRow_ < 0 ? top : markedRow_, col = markedRow_ < 0 ? left : markedCol_;
    const std::int64_t nextRow = row + dy * step, nextCol = col + dx * step;
    const bool leaves = nextRow < top || nextRow >= bottom || nextCol < left || nextCol >= right;
    if (leaves && region_ != whole()) {
        MatrixRegion next = region_;
        next.row += dy * std::max<std::int64_t>(1, region_.rows / 4);
        next.col += dx * std::max<std::int64_t>(1, region_.cols / 4);
        return show(next);
    }
    markCell(std::clamp(nextRow, top, bottom - 1), std::clamp(nextCol, left, right - 1));
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    setReadout(describe(markedRow_, markedCol_), rectOf(markedRow_, markedCol_, layout).center());
}

} // namespace qs
