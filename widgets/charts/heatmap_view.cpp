// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap_view.h"

#include "charts/heatmap_layout.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace qs {

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
