// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"
#include "charts/bands_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

// What the picture of the bands looks like.
namespace qs {
namespace {

constexpr double kRightMargin = 14, kMarkWidth = 9, kMarkGap = 4, kEntryGap = 10; ///< pixels

double keyRowHeight(const QFontMetricsF& metrics) {
    return metrics.height() + 2;
}

} // namespace

BandsView::Layout BandsView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    const auto key = keyFor(size.width() - kRightMargin, metrics);
    const double top = topTitleHeight(metrics) + key.back().row * keyRowHeight(metrics),
                 bottom = std::max(top + 20, size.height() - bottomAxisHeight(metrics));
    const AxisScale y(log_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear, low_, high_, bottom, top);
    const double left = leftAxisWidth(metrics, y);
    const QRectF plot(QPointF(left, top), QPointF(std::max(left + 20, size.width() - kRightMargin), bottom));
    const double channels = hasData() ? static_cast<double>(bands_->channels) : 1;
    return {plot, AxisScale(AxisScale::Kind::Linear, 0, channels, plot.left(), plot.right()), y};
}

std::array<QColor, 4> BandsView::bandColors() const {
    const ChartColors c = colors();
    const double shares[] = {0.35, 0.62, 1};
    std::array<QColor, 4> out{c.background, c.background, c.background, c.text};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto mix = [&](int ground, int fill) { return qRound(ground + shares[i] * (fill - ground)); };
        out[i] = QColor(mix(c.background.red(), c.fill.red()), mix(c.background.green(), c.fill.green()),
                        mix(c.background.blue(), c.fill.blue()));
    }
    return out;
}

/// On one line with the axis title where there is room, on lines of their own where there is not.
std::vector<BandsView::KeyEntry> BandsView::keyFor(double width, const QFontMetricsF& metrics) const {
    const auto bands = bandColors();
    std::vector<KeyEntry> key{{bands[0], tr("min–max")},
                              {bands[1], tr("1–99 %")},
                              {bands[2], tr("25–75 %")},
                              {bands[3], tr("median")}};
    if (!ends_.empty()) key.push_back({colors().accent, tr("grid's end")});
    const auto room = [&metrics](const KeyEntry& e) {
        return kMarkWidth + kMarkGap + metrics.horizontalAdvance(e.text) + kEntryGap;
    };
    double wanted = 0;
    for (const KeyEntry& entry : key) wanted += room(entry);
    const double title = metrics.horizontalAdvance(axisTitle()) + kEntryGap;
    const bool beside = title + wanted <= width;
    double x = beside ? width - wanted + kEntryGap : 2;
    int row = beside ? 0 : 1;
    for (KeyEntry& entry : key) {
        if (x > 2 && x + room(entry) - kEntryGap > width) {
            x = 2;
            ++row;
        }
        entry.x = x;
        entry.row = row;
        x += room(entry);
    }
    return key;
}

QString BandsView::axisTitle() const {
    return log_ ? tr("magnitude") : tr("value");
}

void BandsView::paintKey(QPainter& painter, const QSizeF& size, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.muted);
    painter.drawText(QPointF(2, metrics.ascent()), axisTitle());
    for (const KeyEntry& entry : keyFor(size.width() - kRightMargin, metrics)) {
        const double baseline = entry.row * keyRowHeight(metrics) + metrics.ascent();
        painter.drawText(QPointF(entry.x + kMarkWidth + kMarkGap, baseline), entry.text);
        painter.fillRect(QRectF(entry.x, baseline - metrics.xHeight() / 2 - 3.5, kMarkWidth, 7), entry.color);
    }
}

std::vector<ValueRange> BandsView::envelope(int lowLevel, int highLevel, std::int64_t columns) const {
    std::vector<ValueRange> out(static_cast<std::size_t>(columns));
    for (std::int64_t c = 0; c < columns; ++c) {
        const Stretch stretch = stretchOfColumn(c, columns, bands_->channels);
        ValueRange& range = out[static_cast<std::size_t>(c)];
        for (std::int64_t i = stretch.first; i < stretch.last; ++i) {
            const std::int64_t channel = order_[static_cast<std::size_t>(i)];
            range.add(quantile(lowLevel, channel));
            range.add(quantile(highLevel, channel));
        }
    }
    return out;
}

std::vector<ValueRange> BandsView::endsPerColumn(std::int64_t columns) const {
    if (ends_.empty()) return {};
    std::vector<float> inOrder(order_.size(), ends_[0]);
    if (ends_.size() > 1)
        for (std::size_t i = 0; i < order_.size(); ++i)
            inOrder[i] = ends_[static_cast<std::size_t>(order_[i])];
    return rangePerColumn(inOrder, columns);
}

void BandsView::paintBand(QPainter& painter, const Layout& layout, const std::vector<ValueRange>& ranges,
                          const QColor& color) const {
    const QRectF plot = layout.plot;
    for (std::size_t c = 0; c < ranges.size(); ++c) {
        if (ranges[c].empty()) continue;
        const double top = std::clamp(layout.y.toPixel(ranges[c].high), plot.top(), plot.bottom());
        const double bottom = std::clamp(layout.y.toPixel(ranges[c].low), plot.top(), plot.bottom());
        painter.fillRect(QRectF(plot.left() + static_cast<double>(c), top, 1, std::max(1.0, bottom - top)),
                         color);
    }
}

void BandsView::paintEnds(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const auto ranges = endsPerColumn(static_cast<std::int64_t>(layout.plot.width()));
    std::vector<ValueRange> mirrored = ranges;
    for (ValueRange& range : mirrored) {
        if (range.empty()) continue;
        const float low = range.low;
        range.low = -range.high;
        range.high = -low;
    }
    paintBand(painter, layout, ranges, colors.accent);
    if (!log_) paintBand(painter, layout, mirrored, colors.accent);
}

void BandsView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (!hasData()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("No channels to show"), c);
        return;
    }
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    drawLeftAxis(painter, layout.plot, layout.y, {}, c);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto columns = static_cast<std::int64_t>(layout.plot.width());
    const auto bands = bandColors();
    for (int level = 0; level < 3; ++level)
        paintBand(painter, layout, envelope(level, 6 - level, columns),
                  bands[static_cast<std::size_t>(level)]);
    paintBand(painter, layout, envelope(3, 3, columns), bands[3]);
    paintEnds(painter, layout, c);
    drawBottomAxis(painter, layout.plot, layout.x, sorted_ ? tr("channels, largest first") : tr("channel"), c,
                   TickValues::Whole);
    paintKey(painter, size, c);
}

void BandsView::paintOverlay(QPainter& painter) {
    if (!hasData() || marked_ < 0) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const double x = layout.x.toPixel(static_cast<double>(marked_) + 0.5);
    painter.setPen(QPen(colors().text, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
}

} // namespace qs
