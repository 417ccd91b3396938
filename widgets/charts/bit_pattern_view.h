// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_view.h"
#include "quant/format.h"

#include <vector>

namespace qs {

/// One number as its bits, each a box that a click (or Space on the marked one) flips. Below, how the bits
/// become the value, and in words what they mean; the read-out of a bit says what flipping it does.
class BitPatternView : public ChartView {
    Q_OBJECT
public:
    explicit BitPatternView(QWidget* parent = nullptr);
    void setFormat(const Format& format, double bias); ///< None: nothing to show
    void setBits(std::uint8_t bits);                   ///< without emitting
    std::uint8_t bits() const { return bits_; }
    int bitCount() const { return format_.isNone() ? 0 : format_.bits(); }
    double valueOf(std::uint8_t bits) const; ///< at the bias; NaN for a pattern without a number
    QString nameOf(int bit) const;           ///< 0 is the lowest: "mantissa 0", "exponent 1", "sign"
    QString formula() const;                 ///< "−1 × 2^(2 − 1.728) × 1.5 = −1.813"
    QString sentence() const;
    QRectF bitRect(int bit) const; ///< in widget coordinates

    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void bitsChanged(std::uint8_t bits); ///< by the user

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Field { Sign, Exponent, Mantissa, Integer, Index };
    Field fieldOf(int bit) const;
    QRectF bitRectIn(int bit, double width) const; ///< smaller boxes in a narrow picture
    int bitAt(const QPointF& at) const;            ///< -1: none
    void flip(int bit);
    QString describe(int bit) const;
    QString floatFormula() const;

    Format format_;
    double bias_ = 0;
    std::uint8_t bits_ = 0;
    int marked_ = -1;
};

} // namespace qs
