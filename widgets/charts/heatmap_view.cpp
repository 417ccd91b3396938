// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap_view.h"

#include "charts/axes.h"
#include "charts/colormap.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {

struct HeatmapView::Layout {
    QRectF plot;
    QRectF legend;
    AxisScale x, y; ///< in source channels and rows
};

HeatmapView::HeatmapView(QWidget* parent) : ChartView(parent), rowTitle_(tr("row")) {
    setAccessibleDescription(tr("Arrow keys move a mark whose value is read out."));
}

void HeatmapView::setMatrix(std::shared_ptr<const DownsampledMatrix> matrix) {
    matrix_ = std::move(matrix);
    markedRow_ = markedCol_ = -1;
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
           plotHeight / static_cast<double>(matrix_->sourceRows) >= metrics.height() * 0.95;
}

HeatmapView::Layout HeatmapView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    const double top = topTitleHeight(metrics), legendHeight = colorLegendHeight(metrics);
    const double bottom = std::max(top + 20, size.height() - bottomAxisHeight(metrics) - legendHeight - 4);
    const double rows = matrix_ ? static_cast<double>(matrix_->sourceRows) : 1,
                 cols = matrix_ ? static_cast<double>(matrix_->sourceCols) : 1;
    const AxisScale y(AxisScale::Kind::Linear, 0, rows, top, bottom);
    double left = leftAxisWidth(metrics, y);
    if (labelsFit(bottom - top, metrics)) {
        for (const QString& label : rowLabels_) left = std::max(left, metrics.horizontalAdvance(label) + 10);
        left = std::min(left, 0.25 * size.width());
    }
    const QRectF plot(QPointF(left, top), QPointF(std::max(left + 20, size.width() - 14), bottom));
    const QRectF legend(left, size.height() - legendHeight, plot.width(), legendHeight);
    return {plot, legend, AxisScale(AxisScale::Kind::Linear, 0, cols, plot.left(), plot.right()), y};
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

QImage HeatmapView::imageFor(const QSize& pixels) const {
    // Never more cells than pixels: Qt would drop whole columns, and with them the outliers.
    const std::int64_t rows = std::min<std::int64_t>(matrix_->rows, std::max(1, pixels.height()));
    const std::int64_t cols = std::min<std::int64_t>(matrix_->cols, std::max(1, pixels.width()));
    const DownsampledMatrix* shown = matrix_.get();
    DownsampledMatrix reduced;
    if (rows < matrix_->rows || cols < matrix_->cols) {
        reduced = downsampleByMagnitude(matrix_->values.data(), matrix_->rows, matrix_->cols, rows, cols);
        shown = &reduced;
    }
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
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawImage(layout.plot, imageFor((layout.plot.size() * ratio).toSize()));
    drawBottomAxis(painter, layout.plot, layout.x, tr("channel"), c);

    const bool isSigned = scale_ == Scale::Signed;
    const Colormap& map = isSigned ? Colormap::diverging(isDark(palette())) : Colormap::magnitude();
    const AxisScale legend(scale_ == Scale::LogMagnitude ? AxisScale::Kind::Log : AxisScale::Kind::Linear,
                           isSigned                        ? -largest_
                           : scale_ == Scale::LogMagnitude ? smallest_
                                                           : 0,
                           largest_, 0, 1);
    drawColorLegend(painter, layout.legend, map.table().data(), legend, isSigned ? tr("x") : tr("|x|"), c);
}

void HeatmapView::paintRowLabels(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(2, layout.plot.top() - topTitleHeight(metrics), layout.plot.right(), metrics.height()),
        Qt::AlignLeft, rowTitle_);
    painter.setPen(colors.text);
    for (int r = 0; r < rowLabels_.size(); ++r) {
        const double middle = layout.y.toPixel(r + 0.5), width = layout.plot.left() - 6;
        const QString text = metrics.elidedText(rowLabels_[r], Qt::ElideRight, width);
        painter.drawText(QRectF(0, middle - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void HeatmapView::paintOverlay(QPainter& painter) {
    if (!hasData() || markedRow_ < 0) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const double w = layout.plot.width() / static_cast<double>(matrix_->cols),
                 h = layout.plot.height() / static_cast<double>(matrix_->rows);
    const QRectF cell(layout.plot.left() + static_cast<double>(markedCol_) * w,
                      layout.plot.top() + static_cast<double>(markedRow_) * h, w, h);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5));
}

void HeatmapView::markCell(std::int64_t row, std::int64_t col) {
    markedRow_ = std::clamp<std::int64_t>(row, 0, matrix_->rows - 1);
    markedCol_ = std::clamp<std::int64_t>(col, 0, matrix_->cols - 1);
}

QString HeatmapView::rowText(std::int64_t row) const {
    const std::int64_t first = row * matrix_->sourceRows / matrix_->rows;
    const std::int64_t last = std::max(first, (row + 1) * matrix_->sourceRows / matrix_->rows - 1);
    if (last > first) return tr("%1 %2–%3").arg(rowTitle_, formatCount(first), formatCount(last));
    const QString label = rowLabels_.value(static_cast<int>(first));
    const QString text = QStringLiteral("%1 %2").arg(rowTitle_, formatCount(first));
    return label.isEmpty() ? text : text + QStringLiteral(" “%1”").arg(label);
}

QString HeatmapView::describe(std::int64_t row, std::int64_t col) const {
    const std::int64_t first = col * matrix_->sourceCols / matrix_->cols;
    const std::int64_t last = std::max(first, (col + 1) * matrix_->sourceCols / matrix_->cols - 1);
    const QString channel = last > first ? tr("channels %1–%2").arg(formatCount(first), formatCount(last))
                                         : tr("channel %1").arg(formatCount(first));
    const float value = matrix_->values[static_cast<std::size_t>(row * matrix_->cols + col)];
    const std::int64_t covered =
        (last - first + 1) * std::max<std::int64_t>(1, matrix_->sourceRows / matrix_->rows);
    QString text = rowText(row) + QStringLiteral(", ") + channel + u'\n' + formatNumber(value);
    if (covered > 1) text += u' ' + tr("(largest of %1)").arg(formatCount(covered));
    return text;
}

void HeatmapView::mouseMoveEvent(QMouseEvent* event) {
    if (!hasData()) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    if (!layout.plot.contains(event->position())) {
        markedRow_ = -1;
        return setReadout({}, {});
    }
    const QPointF inside = event->position() - layout.plot.topLeft();
    markCell(
        static_cast<std::int64_t>(inside.y() / layout.plot.height() * static_cast<double>(matrix_->rows)),
        static_cast<std::int64_t>(inside.x() / layout.plot.width() * static_cast<double>(matrix_->cols)));
    setReadout(describe(markedRow_, markedCol_), event->position());
}

void HeatmapView::leaveEvent(QEvent* event) {
    markedRow_ = -1;
    ChartView::leaveEvent(event);
}

void HeatmapView::keyPressEvent(QKeyEvent* event) {
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if ((dx == 0 && dy == 0) || !hasData()) return ChartView::keyPressEvent(event);
    const int step = event->modifiers() & Qt::ControlModifier ? 16 : 1;
    markCell(std::max<std::int64_t>(markedRow_, 0) + dy * step,
             std::max<std::int64_t>(markedCol_, 0) + dx * step);
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const QPointF at(layout.plot.left() + (static_cast<double>(markedCol_) + 0.5) * layout.plot.width() /
                                              static_cast<double>(matrix_->cols),
                     layout.plot.top() + (static_cast<double>(markedRow_) + 0.5) * layout.plot.height() /
                                             static_cast<double>(matrix_->rows));
    setReadout(describe(markedRow_, markedCol_), at);
}

} // namespace qs
