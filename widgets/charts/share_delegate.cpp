// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/share_delegate.h"

#include "models/roles.h"
#include "theme.h"

#include <QPainter>
#include <algorithm>

namespace qs {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem number = option;
    const int numberWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("Share (%)00"));
    QStyleOptionViewItem ground = option; // selection and alternate colour over the whole cell
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    number.rect.setWidth(std::min(numberWidth, option.rect.width()));
    QStyledItemDelegate::paint(painter, number, index);
    const double share = std::clamp(index.data(SortRole).toDouble() / 100, 0.0, 1.0);
    const QRectF room = QRectF(option.rect).adjusted(numberWidth + 8, 5, -12, -5);
    if (share > 0 && room.width() > 4)
        painter->fillRect(QRectF(room.left(), room.top(), std::max(1.0, share * room.width()), room.height()),
                          chartColors(option.palette).fill);
}

} // namespace qs
