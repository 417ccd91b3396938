// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace qs {

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ChartView::sizeHint() const {
    return {640, 360};
}

QSize ChartView::minimumSizeHint() const {
    return {220, 140};
}

void ChartView::setBusy(bool busy) {
    if (busy_ == busy) return;
    busy_ = busy;
    update();
}

void ChartView::pictureChanged() {
    cache_ = QPixmap();
    update();
}

void ChartView::setReadout(const QString& text, const QPointF& at) {
    readoutAt_ = at;
    if (readout_ != text) {
        readout_ = text;
        emit readoutChanged(text);
    }
    update();
}

void ChartView::leaveEvent(QEvent* event) {
    setReadout({}, {});
    QWidget::leaveEvent(event);
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange)
        pictureChanged();
    QWidget::changeEvent(event);
}

void ChartView::paintEvent(QPaintEvent*) {
    // The picture is kept as pixels: moving the pointer repaints marks and read-out only.
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (cache_.size() != pixels) {
        cache_ = QPixmap(pixels);
        cache_.setDevicePixelRatio(ratio);
        QPainter painter(&cache_);
        painter.setFont(font());
        painter.fillRect(rect(), colors().background);
        paintPicture(painter, QSizeF(size()));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, cache_);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
    if (busy_) {
        QColor veil = colors().background;
        veil.setAlpha(150);
        painter.fillRect(rect(), veil);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!readout_.isEmpty()) paintReadout(painter);
}

void ChartView::paintOverlay(QPainter&) {}

void ChartView::paintReadout(QPainter& painter) {
    const ChartColors c = colors();
    const QFontMetricsF metrics(font());
    QRectF box = metrics.boundingRect(QRectF(0, 0, 420, 400), Qt::AlignLeft, readout_).adjusted(-8, -5, 8, 5);
    box.moveTopLeft(readoutAt_ + QPointF(14, 16));
    if (box.right() > width() - 2) box.moveRight(readoutAt_.x() - 10);
    if (box.bottom() > height() - 2) box.moveBottom(readoutAt_.y() - 10);
    box.moveLeft(std::max(2.0, box.left()));
    box.moveTop(std::max(2.0, box.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.tooltip);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(c.tooltipText);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::AlignLeft, readout_);
}

} // namespace qs
