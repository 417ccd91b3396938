// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"
#include "charts/decimate.h"
#include "stats/channel_stats.h"

#include <array>
#include <memory>
#include <vector>

namespace qs {

/// The distribution of every channel as nested bands: min to max, 1 to 99 %, 25 to 75 %, median. In order or
/// sorted by the largest magnitude; of the signed values on a linear axis, or of the magnitudes on a
/// logarithmic one. A pixel column that covers several channels shows their envelope. Arrow keys move a
/// channel mark whose numbers are read out; Enter or a double click activates it.
class BandsView : public ChartView {
    Q_OBJECT
public:
    explicit BandsView(QWidget* parent = nullptr);
    void setBands(std::shared_ptr<const ChannelBands> bands);     ///< null: nothing
    void setReference(std::shared_ptr<const ChannelBands> other); ///< shown elsewhere: the axis covers both
    void setSorted(bool sorted);
    void setLogMagnitude(bool log);
    void setGridEnds(const std::vector<float>& ends); ///< largest grid value: none, one, or one per channel

    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    const std::vector<std::int64_t>& order() const { return order_; } ///< channel at each position

signals:
    void channelActivated(std::int64_t channel); ///< by a double click, or Enter on the marked one

protected:
    void paintOverlay(QPainter& painter) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    struct KeyEntry {
        QColor color;
        QString text;
        double x = 0;
        int row = 0; ///< 0: beside the axis title
    };
    std::vector<KeyEntry> keyFor(double width, const QFontMetricsF& metrics) const;
    bool hasData() const { return bands_ && bands_->channels > 0; }
    void updateOrder();
    void updateRange();
    QString axisTitle() const;
    float quantile(int level, std::int64_t channel) const; ///< as shown: of the values or of the magnitudes
    std::vector<ValueRange> envelope(int lowLevel, int highLevel, std::int64_t columns) const;
    std::vector<ValueRange> endsPerColumn(std::int64_t columns) const;
    void paintBand(QPainter& painter, const Layout& layout, const std::vector<ValueRange>& ranges,
                   const QColor& color) const;
    void paintEnds(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    void paintKey(QPainter& painter, const QSizeF& size, const ChartColors& colors) const;
    std::array<QColor, 4> bandColors() const;
    void mark(std::int64_t position, const QPointF& at);
    QString describe(std::int64_t position) const;

    std::shared_ptr<const ChannelBands> bands_, reference_;
    std::vector<std::int64_t> order_;
    std::vector<float> ends_;
    bool sorted_ = true, log_ = true;
    double low_ = 0, high_ = 1; ///< of the value axis
    std::int64_t marked_ = -1;  ///< position, not channel
};

} // namespace qs
