// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_view.h"
#include "panels/sample_data.h"

#include <vector>

namespace qs {

/// A text token by token, with each token's log-probability under two configurations below it: the first
/// above the second. Colour shows how much the second changes it (blue: less likely, orange: more likely);
/// the numbers say the same. Arrow keys walk through the tokens, whose numbers are read out.
class TokenView : public ChartView {
    Q_OBJECT
public:
    explicit TokenView(QWidget* parent = nullptr);
    void setSections(std::vector<TokenSection> sections, const QString& nameA, const QString& nameB);
    const std::vector<TokenSection>& sections() const { return sections_; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 80}; }

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

protected:
    void paintOverlay(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Box {
        QRectF rect;
        std::size_t section, token;
    };
    struct Layout {
        std::vector<Box> boxes;
        std::vector<QRectF> titles, plains; ///< by section
        double height = 0;
    };
    Layout layoutFor(double width, const QFont& font) const;
    void mark(int box);
    QString describe(const ViewedToken& token) const;
    void paintToken(QPainter& painter, const Box& box, const ChartColors& colors) const;

    std::vector<TokenSection> sections_;
    QString nameA_, nameB_;
    int marked_ = -1;
};

} // namespace qs
