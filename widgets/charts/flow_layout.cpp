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
    int y = 0;
    for (std::size_t first = 0; first < items_.size();) {
        std::size_t last = first;
        int width = 0, height = 0;
        for (; last < items_.size(); ++last) {
            if (items_[last]->isEmpty()) continue; // hidden
            const QSize size = items_[last]->sizeHint();
            const int wanted = width > 0 ? width + spacing() + size.width() : size.width();
            if (width > 0 && wanted > rect.width()) break;
            width = wanted;
            height = std::max(height, size.height());
        }
        if (height > 0) {
            if (move) placeRow(first, last, QRect(rect.left(), rect.top() + y, rect.width(), height));
            y += height + rowGap();
        }
        first = last;
    }
    return std::max(0, y - rowGap());
}

void FlowLayout::placeRow(std::size_t first, std::size_t last, const QRect& row) const {
    // Mirrored where the language is written from right to left.
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (items_[i]->isEmpty()) continue;
        const QSize hint = items_[i]->sizeHint();
        const int width = std::min(hint.width(), row.width());
        items_[i]->setGeometry(QRect(mirrored ? row.right() + 1 - x - width : row.left() + x,
                                     row.top() + (row.height() - hint.height()) / 2, width, hint.height()));
        x += width + spacing();
    }
}

} // namespace qs
