// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_view.h"

#include "charts/bands_layout.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace qs {

namespace {

/// How far below the smallest first quartile the logarithmic axis begins. A bell curve's first percent lies
/// 25 times below; the smallest of many values says nothing and would squeeze the rest.
constexpr float kBelowQuartile = 30;

} // namespace

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

float BandsView::quantile(int level, std::int64_t channel) const {
    return log_ ? bands_->magnitudeAt(level, channel) : bands_->at(level, channel);
}

void BandsView::updateOrder() {
    order_.resize(hasData() ? static_cast<std::size_t>(bands_->channels) : 0);
    std::iota(order_.begin(), order_.end(), std::int64_t{0});
    if (sorted_) {
        const auto key = [this](std::int64_t channel) {
            const float m = bands_->magnitudeAt(6, channel);
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
            const float low =
                std::max(bands->magnitudeAt(2, j) / kBelowQuartile, 0.8f * bands->magnitudeAt(1, j));
            if (low > 0) magnitudes.add(low);
            magnitudes.add(std::max(bands->magnitudeAt(6, j), 1e-37f));
        }
    if (log_) {
        high_ = magnitudes.empty() ? 1 : 1.3 * magnitudes.high;
        low_ = magnitudes.empty() ? 1e-3 : std::max<double>(magnitudes.low, 1e-5 * high_);
    } else {
        high_ = signedRange.empty() ? 1 : std::max(0.0, 1.05 * signedRange.high);
        low_ = signedRange.empty() ? 0 : std::min(0.0, 1.05 * signedRange.low);
    }
    pictureChanged();
}

QString BandsView::describe(std::int64_t position) const {
    const std::int64_t channel = order_[static_cast<std::size_t>(position)];
    const auto value = [&](int level) { return formatNumber(quantile(level, channel), 3); };
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
