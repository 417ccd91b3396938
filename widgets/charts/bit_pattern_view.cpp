// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bit_pattern_view.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kBox = 30, kGap = 4, kFieldGap = 24, kLeft = 10, kTop = 8;

} // namespace

BitPatternView::BitPatternView(QWidget* parent) : ChartView(parent) {
    setAccessibleDescription(tr("Left and right arrow keys go from bit to bit, Space flips the marked one."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BitPatternView::setFormat(const Format& format, double bias) {
    if (!(format == format_)) {
        bits_ = 0;
        marked_ = -1;
    }
    format_ = format;
    bias_ = bias;
    pictureChanged();
}

void BitPatternView::setBits(std::uint8_t bits) {
    bits_ = bits;
    pictureChanged();
}

double BitPatternView::valueOf(std::uint8_t bits) const {
    return format_.isNone() ? std::nan("") : valueOfBits(format_, bits) * scaleOfBias(-bias_);
}

BitPatternView::Field BitPatternView::fieldOf(int bit) const {
    if (format_.kind == Format::Kind::Table) return Field::Index;
    if (format_.kind == Format::Kind::Int) return Field::Integer;
    if (bit == format_.bits() - 1) return Field::Sign;
    return bit >= format_.mantissaBits ? Field::Exponent : Field::Mantissa;
}

QString BitPatternView::nameOf(int bit) const {
    switch (fieldOf(bit)) {
    case Field::Sign:
        return tr("sign");
    case Field::Exponent:
        return tr("exponent %1").arg(bit - format_.mantissaBits);
    case Field::Mantissa:
        return tr("mantissa %1").arg(bit);
    case Field::Integer:
        return bit == format_.bits() - 1 ? tr("counts %1").arg(-(1 << bit)) : tr("counts %1").arg(1 << bit);
    case Field::Index:
        return tr("index %1").arg(bit);
    }
    return {};
}

QString BitPatternView::floatFormula() const {
    const int m = format_.mantissaBits;
    const int mantissa = bits_ & ((1 << m) - 1), exponent = (bits_ >> m) & ((1 << format_.exponentBits) - 1);
    const QString sign = bits_ >> (format_.bits() - 1) ? QStringLiteral("−1") : QStringLiteral("+1");
    const double fraction = std::ldexp(mantissa, -m);
    // Subnormal: the octave of exponent 1, without the leading one.
    const QString bias =
        (bias_ < 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) + formatFixed(std::abs(bias_), 3);
    return tr("%1 × 2^(%2 %3) × %4 = %5", "sign, exponent, minus the bias, significand, value")
        .arg(sign)
        .arg(exponent == 0 ? 1 : exponent)
        .arg(bias, formatNumber(exponent == 0 ? fraction : 1 + fraction, 4), formatNumber(valueOf(bits_), 4));
}

QString BitPatternView::formula() const {
    if (format_.isNone()) return {};
    const QString value = formatNumber(valueOf(bits_), 4);
    switch (format_.kind) {
    case Format::Kind::Float:
        return floatFormula();
    case Format::Kind::Int:
        return tr("%1 steps of %2 = %3")
            .arg(codeOfBits(format_, bits_))
            .arg(formatNumber(unitStep(format_) * scaleOfBias(-bias_), 4), value);
    case Format::Kind::Table:
        return tr("entry %1 of the table, times the scale = %2").arg(bits_).arg(value);
    case Format::Kind::None:
        break;
    }
    return {};
}

QString BitPatternView::sentence() const {
    if (format_.isNone()) return {};
    const double value = valueOf(bits_);
    if (std::isnan(value)) return tr("This pattern encodes no number: it is kept for infinity or NaN.");
    if (format_.kind == Format::Kind::Int)
        return tr("Two's complement: the bits count steps, the highest one downwards.");
    if (format_.kind == Format::Kind::Table)
        return tr("The bits are the number of a table entry: flipping one may jump anywhere.");
    const int exponent = (bits_ >> format_.mantissaBits) & ((1 << format_.exponentBits) - 1);
    if (value == 0)
        return tr("All exponent and mantissa bits are 0: this is zero, with a sign that means nothing.");
    if (exponent == 0)
        return tr("All exponent bits are 0: a subnormal number. There is no leading one, so the steps stay "
                  "as fine as in "
                  "the octave above.");
    return tr("The exponent chooses the octave, the mantissa the step inside it. The bias moves all octaves "
              "together.");
}

QRectF BitPatternView::bitRect(int bit) const {
    return bitRectIn(bit, width());
}

QRectF BitPatternView::bitRectIn(int bit, double width) const {
    const int count = std::max(1, bitCount());
    const double box =
        std::clamp((width - 2 * kLeft - 2 * kFieldGap - (count - 3) * kGap) / count, 8.0, kBox);
    double x = kLeft;
    for (int b = bitCount() - 1; b > bit; --b) x += box + (fieldOf(b) != fieldOf(b - 1) ? kFieldGap : kGap);
    return {x, kTop, box, kBox};
}

QSize BitPatternView::sizeHint() const {
    return {360, minimumSizeHint().height()};
}

QSize BitPatternView::minimumSizeHint() const {
    const QFontMetricsF metrics(font());
    return {220, static_cast<int>(kTop + kBox + 6 * metrics.height() + 8)};
}

void BitPatternView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (format_.isNone()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("Full precision: choose a format"), c);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int bit = 0; bit < bitCount(); ++bit) {
        const QRectF box = bitRectIn(bit, size.width()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool set = bits_ >> bit & 1;
        const QColor field = categoryColor(static_cast<int>(fieldOf(bit)) + 1);
        QColor fill = field;
        fill.setAlpha(set ? 90 : 20);
        painter.setPen(QPen(field, 2));
        painter.setBrush(fill);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(c.text);
        painter.drawText(box, Qt::AlignCenter, set ? QStringLiteral("1") : QStringLiteral("0"));
    }
    // The names of the fields below their boxes: colour alone would not say which is which.
    painter.setPen(c.muted);
    const double y = kTop + kBox + 2;
    for (int bit = bitCount() - 1; bit >= 0;) {
        int last = bit;
        while (last > 0 && fieldOf(last - 1) == fieldOf(bit)) --last;
        const QRectF all = bitRectIn(bit, size.width()) | bitRectIn(last, size.width());
        const QString text = fieldOf(bit) == Field::Sign       ? tr("s", "sign bit")
                             : fieldOf(bit) == Field::Exponent ? tr("exponent")
                             : fieldOf(bit) == Field::Mantissa ? tr("mantissa")
                             : fieldOf(bit) == Field::Integer  ? tr("two's complement")
                                                               : tr("index");
        painter.drawText(QRectF(all.left() - 40, y, all.width() + 80, metrics.height()),
                         Qt::AlignHCenter | Qt::TextDontClip, text);
        bit = last - 1;
    }
    painter.setPen(c.text);
    const double width = size.width() - 2 * kLeft;
    painter.drawText(QRectF(kLeft, y + metrics.height() + 3, width, metrics.height()),
                     Qt::AlignLeft | Qt::TextDontClip, formula());
    painter.setPen(c.muted);
    const double top = y + 2 * metrics.height() + 6;
    painter.drawText(QRectF(kLeft, top, width, size.height() - top),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence());
}

void BitPatternView::paintOverlay(QPainter& painter) {
    if (marked_ < 0 || marked_ >= bitCount()) return;
    painter.setPen(QPen(colors().text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bitRect(marked_).adjusted(-2, -2, 2, 2), 5, 5);
}

int BitPatternView::bitAt(const QPointF& at) const {
    for (int bit = 0; bit < bitCount(); ++bit)
        if (bitRect(bit).contains(at)) return bit;
    return -1;
}

QString BitPatternView::describe(int bit) const {
    const double now = valueOf(bits_), flipped = valueOf(static_cast<std::uint8_t>(bits_ ^ (1 << bit)));
    return tr("%1\nflipped: %2 becomes %3").arg(nameOf(bit), formatNumber(now, 4), formatNumber(flipped, 4));
}

void BitPatternView::flip(int bit) {
    marked_ = bit;
    bits_ = static_cast<std::uint8_t>(bits_ ^ (1 << bit));
    pictureChanged();
    setReadout(describe(bit), bitRect(bit).center());
    emit bitsChanged(bits_);
}

void BitPatternView::mousePressEvent(QMouseEvent* event) {
    const int bit = event->button() == Qt::LeftButton ? bitAt(event->position()) : -1;
    if (bit >= 0) flip(bit);
}

void BitPatternView::mouseMoveEvent(QMouseEvent* event) {
    const int bit = bitAt(event->position());
    setCursor(bit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setReadout(bit >= 0 ? describe(bit) : QString(), event->position());
}

void BitPatternView::leaveEvent(QEvent* event) {
    marked_ = -1;
    ChartView::leaveEvent(event);
}

void BitPatternView::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? 1 : event->key() == Qt::Key_Right ? -1 : 0;
    if (bitCount() == 0) return ChartView::keyPressEvent(event);
    if (step != 0) {
        marked_ = marked_ < 0 ? bitCount() - 1 : qBound(0, marked_ + step, bitCount() - 1);
        return setReadout(describe(marked_), bitRect(marked_).center());
    }
    if (event->key() == Qt::Key_Space && marked_ >= 0) return flip(marked_);
    ChartView::keyPressEvent(event);
}

} // namespace qs
