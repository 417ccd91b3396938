// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_view.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace qs {

struct BandsView::Layout {
    QRectF plot;
    AxisScale x, y;
};

BandsView::BandsView(QWidget* parent) : ChartView(parent) {
    setAccessibleDescription(tr("Left and right arrow keys move a channel mark whose numbers are read out."));
}

void BandsView::setBands(std::shared_ptr<const ChannelBands> bands) {
    bands_ = std::move(bands);
    marked_ = -1;
    ends_.clear();
    updateOrder();
    updateRange();
}

void BandsView::setReference(std::shared_ptr<const ChannelBands> other) {
    reference_ = std::move(other);
    updateRange();
}

void BandsView::setSorted(bool sorted) {
    if (sorted_ == sorted) return;
    sorted_ = sorted;
    marked_ = -1;
    updateOrder();
}

void BandsView::setLogMagnitude(bool log) {
    log_ = log;
    updateRange();
}

void BandsView::setGridEnds(const std::vector<float>& ends) {
    const bool fits =
        ends.size() <= 1 || (hasData() && static_cast<std::int64_t>(ends.size()) == bands_->channels);
    ends_ = fits ? ends : std::vector<float>{};
    pictureChanged();
}

float BandsView::magnitudeAt(int lowLevel, std::int64_t channel) const {
    return magnitudeOf(*bands_, lowLevel, channel);
}

float BandsView::magnitudeOf(const ChannelBands& bands, int lowLevel, std::int64_t channel) {
    const float a = std::abs(bands.at(lowLevel, channel)), b = std::abs(bands.at(6 - lowLevel, channel));
    return std::isnan(a) ? b : std::isnan(b) ? a : std::max(a, b);
}

void BandsView::updateOrder() {
    order_.resize(hasData() ? static_cast<std::size_t>(bands_->channels) : 0);
    std::iota(order_.begin(), order_.end(), std::int64_t{0});
    if (sorted_) {
        const auto key = [this](std::int64_t channel) {
            const float m = magnitudeAt(0, channel);
            return std::isnan(m) ? -1.0f : m;
        };
        std::stable_sort(order_.begin(), order_.end(),
                         [&key](std::int64_t a, std::int64_t b) { return key(a) > key(b); });
    }
    pictureChanged();
}

void BandsView::updateRange() {
    ValueRange signedRange, magnitudes;
    for (const auto& bands : {bands_, reference_})
        for (std::int64_t j = 0; bands && j < bands->channels; ++j) {
            signedRange.add(bands->at(0, j));
            signedRange.add(bands->at(6, j));
            if (const float inner = magnitudeOf(*bands, 2, j); inner > 0) magnitudes.add(inner);
            magnitudes.add(std::max(magnitudeOf(*bands, 0, j), 1e-37f));
        }
    if (log_) {
        high_ = magnitudes.empty() ? 1 : 1.3 * magnitudes.high;
        low_ = magnitudes.empty() ? 1e-3 : std::max(0.4 * magnitudes.low, 1e-5 * high_);
    } else {
        high_ = signedRange.empty() ? 1 : std::max(0.0, 1.05 * signedRange.high);
        low_ = signedRange.empty() ? 0 : std::min(0.0, 1.05 * signedRange.low);
    }
    pictureChanged();
}

BandsView::Layout BandsView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    const double top = topTitleHeight(metrics),
                 bottom = std::max(top + 20, size.height() - bottomAxisHeight(metrics));
    const AxisScale y(log_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear, low_, high_, bottom, top);
    const double left = leftAxisWidth(metrics, y);
    const QRectF plot(QPointF(left, top), QPointF(std::max(left + 20, size.width() - 14), bottom));
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

std::vector<ValueRange> BandsView::envelope(int lowLevel, int highLevel, std::int64_t columns) const {
    std::vector<ValueRange> out(static_cast<std::size_t>(columns));
    for (std::int64_t c = 0; c < columns; ++c) {
        const Stretch stretch = stretchOfColumn(c, columns, bands_->channels);
        ValueRange& range = out[static_cast<std::size_t>(c)];
        for (std::int64_t i = stretch.first; i < stretch.last; ++i) {
            const std::int64_t channel = order_[static_cast<std::size_t>(i)];
            if (log_) {
                range.add(magnitudeAt(lowLevel, channel));
            } else {
                range.add(bands_->at(lowLevel, channel));
                range.add(bands_->at(highLevel, channel));
            }
        }
        if (log_ && !range.empty()) range.low = 0; // filled down to the axis
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

void BandsView::paintKey(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    const auto bands = bandColors();
    struct Entry {
        QColor color;
        QString text;
    };
    std::vector<Entry> entries{{bands[0], log_ ? tr("max") : tr("min–max")},
                               {bands[1], log_ ? tr("99 %") : tr("1–99 %")},
                               {bands[2], log_ ? tr("75 %") : tr("25–75 %")}};
    if (!log_) entries.push_back({bands[3], tr("median")});
    if (!ends_.empty()) entries.push_back({colors.accent, tr("grid's end")});
    double x = layout.plot.right();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        x -= metrics.horizontalAdvance(entry->text) + 4;
        painter.setPen(colors.muted);
        painter.drawText(QPointF(x, layout.plot.top() - 6), entry->text);
        x -= 13;
        painter.fillRect(QRectF(x, layout.plot.top() - 5 - metrics.ascent() / 2 - 3, 9, 7), entry->color);
        x -= 10;
    }
}

void BandsView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (!hasData()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("No channels to show"), c);
        return;
    }
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    drawLeftAxis(painter, layout.plot, layout.y, log_ ? tr("magnitude") : tr("value"), c);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto columns = static_cast<std::int64_t>(layout.plot.width());
    const auto bands = bandColors();
    for (int level = 0; level < 3; ++level)
        paintBand(painter, layout, envelope(level, 6 - level, columns),
                  bands[static_cast<std::size_t>(level)]);
    // The magnitude of a median near zero says nothing: it is left out of the logarithmic picture.
    if (!log_) paintBand(painter, layout, envelope(3, 3, columns), bands[3]);
    paintEnds(painter, layout, c);
    drawBottomAxis(painter, layout.plot, layout.x, sorted_ ? tr("channels, largest first") : tr("channel"), c,
                   1);
    paintKey(painter, layout, c);
}

void BandsView::paintOverlay(QPainter& painter) {
    if (!hasData() || marked_ < 0) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const double x = layout.x.toPixel(static_cast<double>(marked_) + 0.5);
    painter.setPen(QPen(colors().text, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
}

QString BandsView::describe(std::int64_t position) const {
    const std::int64_t channel = order_[static_cast<std::size_t>(position)];
    const auto value = [&](int level) { return formatNumber(bands_->at(level, channel), 3); };
    QString text =
        tr("channel %1\nmin %2   1 % %3   25 % %4\nmedian %5\n75 % %6   99 % %7   max %8")
            .arg(formatCount(channel), value(0), value(1), value(2), value(3), value(4), value(5), value(6));
    if (!ends_.empty()) {
        const float end = ends_[ends_.size() > 1 ? static_cast<std::size_t>(channel) : 0];
        text += u'\n' + tr("grid's end ±%1").arg(formatNumber(end, 3));
    }
    return text;
}

void BandsView::mark(std::int64_t position, const QPointF& at) {
    marked_ = std::clamp<std::int64_t>(position, 0, bands_->channels - 1);
    setReadout(describe(marked_), at);
}

void BandsView::mouseMoveEvent(QMouseEvent* event) {
    if (!hasData()) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    if (layout.plot.contains(event->position()))
        return mark(static_cast<std::int64_t>(layout.x.toValue(event->position().x())), event->position());
    marked_ = -1;
    setReadout({}, {});
}

void BandsView::mouseDoubleClickEvent(QMouseEvent* event) {
    mouseMoveEvent(event);
    if (hasData() && marked_ >= 0) emit channelActivated(order_[static_cast<std::size_t>(marked_)]);
}

void BandsView::leaveEvent(QEvent* event) {
    marked_ = -1;
    ChartView::leaveEvent(event);
}

void BandsView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && hasData() && marked_ >= 0)
        return emit channelActivated(order_[static_cast<std::size_t>(marked_)]);
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !hasData()) return ChartView::keyPressEvent(event);
    const std::int64_t factor =
        event->modifiers() & Qt::ControlModifier ? std::max<std::int64_t>(1, bands_->channels / 20) : 1;
    const std::int64_t position =
        std::clamp<std::int64_t>(marked_ < 0 ? 0 : marked_ + step * factor, 0, bands_->channels - 1);
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    mark(position, QPointF(layout.x.toPixel(static_cast<double>(position) + 0.5), layout.plot.center().y()));
}

} // namespace qs
