// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace qs {

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    items_.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto& item : items_)
        if (!item->isEmpty()) width += item->sizeHint().width() + spacing();
    return {std::max(0, width - spacing()), minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const int spare = std::max(0, rect.height() - place(rect, false));
    place(rect.adjusted(0, spare / 2, 0, 0), true); // level with what stands beside it
}

int FlowLayout::place(const QRect& rect, bool move) const {
    int x = 0, y = 0, rowHeight = 0;
    for (const auto& item : items_) {
        if (item->isEmpty()) continue; // hidden
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (move) {
            // Mirrored where the language is written from right to left.
            const QRect box(rect.topLeft() + QPoint(x, y),
                            QSize(std::min(size.width(), rect.width()), size.height()));
            const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
            item->setGeometry(mirrored ? QRect(rect.right() - (box.right() - rect.left()), box.top(),
                                               box.width(), box.height())
                                       : box);
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

} // namespace qs
