// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>
#include <memory>
#include <vector>

namespace qs {

/// Controls side by side, in as many rows as they need: nothing is cut off in a narrow window or a language
/// of long words.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing) { setSpacing(spacing); }
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int rowGap() const { return spacing() < 6 ? spacing() : 6; }
    int place(const QRect& rect, bool move) const;                              ///< the height that is needed
    void placeRow(std::size_t first, std::size_t last, const QRect& row) const; ///< centred in its height

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace qs
