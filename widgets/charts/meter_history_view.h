// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_view.h"
#include "panels/meter_data.h"

namespace qs {

/// The divergences of the last changes as a line: small in a strip (no axes), or large. Filled marks are
/// measured, hollow ones previews; the last one is the current recipe's. The read-out tells the number.
class MeterHistoryView : public ChartView {
    Q_OBJECT
public:
    enum class Form { Strip, Large };
    explicit MeterHistoryView(Form form, QWidget* parent = nullptr);

    void setPoints(std::vector<MeterPoint> points);
    static QString describe(const MeterPoint& point); ///< its numbers in words, one per line
    int marked() const { return marked_; }            ///< the point that is read out; -1: none
    double pixelOf(int point) const;                  ///< its place from left to right

    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(); ///< or Enter, Space

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void paintOverlay(QPainter& painter) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    void mark(int point);

    Form form_;
    std::vector<MeterPoint> points_;
    int marked_ = -1;
};

} // namespace qs
