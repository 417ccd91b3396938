// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/token_flow_view.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

// What the continuations look like.
namespace qs {
namespace {

QColor blend(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

void TokenFlowView::paintHead(QPainter& painter, std::size_t column) const {
    const ChartColors c = chartColors(palette());
    const QRectF head = flows_[column].head;
    const QFontMetricsF metrics(font());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(c.text);
    const QString name =
        QFontMetricsF(bold).elidedText(columnName(result_->columns[column]), Qt::ElideMiddle, head.width());
    painter.drawText(QRectF(head.topLeft(), QSizeF(head.width(), metrics.height() + 2)), Qt::TextDontClip,
                     name);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(head.adjusted(0, metrics.height() + 3, 0, 0), Qt::TextWordWrap, statusOf(column));
    painter.setPen(c.line);
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void TokenFlowView::paintToken(QPainter& painter, const Position& p, const Placed& placed) const {
    const ChartColors c = chartColors(palette());
    const TryToken& token = *result_->columns[p.column].tokens[p.token];
    const double probability = std::clamp(token.views[p.column].probability, 0.0, 1.0);
    const QRectF box = placed.rect.adjusted(0, 1, 0, -1);
    painter.fillRect(box, blend(c.background, c.accent, 0.32 * (1 - probability)));
    painter.setPen(token.text.isEmpty() ? mutedText(palette()) : c.text);
    const QString text = QFontMetricsF(font()).elidedText(placed.shown, Qt::ElideRight, box.width() + 1);
    painter.drawText(box.adjusted(0, 5, 2, -4), Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, text);
    const double y = box.bottom() - 3.5, full = std::max(2.0, box.width() - 3);
    painter.fillRect(QRectF(box.left() + 1, y + 1, full, 1), c.grid);
    painter.fillRect(QRectF(box.left() + 1, y, full * probability, 3), c.text);
    if (token.favouritesDiffer()) {
        painter.setPen(QPen(c.text, 1.2));
        painter.setBrush(c.background);
        painter.drawEllipse(QPointF(box.right() - 3.5, box.top() + 3), 2.6, 2.6);
    }
    if (p.column > 0 && partings_[p.column] == p.token) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.warning);
        painter.drawRect(QRectF(box.left() - 1, box.top() - 1, 2, box.height() + 2));
        const QPointF flag[] = {box.topLeft() + QPointF(-1, -2), box.topLeft() + QPointF(7, 1.5),
                                box.topLeft() + QPointF(-1, 5)};
        painter.drawPolygon(flag, 3);
    }
    const bool sameText =
        current_ &&
        (p.column == current_->column ||
         (p.token == current_->token && (!partings_[p.column] || *partings_[p.column] >= p.token)));
    if (current_ && p.token == current_->token && sameText) {
        painter.setPen(QPen(c.accent, p.column == current_->column ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TokenFlowView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const ChartColors c = chartColors(palette());
    painter.fillRect(event->rect(), c.background);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF visible = QRectF(event->rect()).adjusted(-10, -10, 10, 10);
    for (std::size_t i = 0; i < flows_.size(); ++i) {
        if (flows_[i].head.intersects(visible)) paintHead(painter, i);
        for (std::size_t t = 0; t < flows_[i].tokens.size(); ++t)
            if (flows_[i].tokens[t].rect.intersects(visible))
                paintToken(painter, {i, t}, flows_[i].tokens[t]);
    }
    if (busy_) {
        QColor veil = c.background;
        veil.setAlpha(150);
        painter.fillRect(event->rect(), veil);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace qs
