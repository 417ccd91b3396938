// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/share_delegate.h"

#include "models/roles.h"
#include "theme.h"

#include <QPainter>
#include <algorithm>

namespace qs {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const double share = std::clamp(index.data(SortRole).toDouble() / 100, 0.0, 1.0);
    const QRectF room = QRectF(option.rect).adjusted(6, 5, -6, -5);
    if (share > 0 && room.width() > 0)
        painter->fillRect(QRectF(room.left(), room.top(), std::max(1.0, share * room.width()), room.height()),
                          chartColors(option.palette).fill);
}

} // namespace qs
