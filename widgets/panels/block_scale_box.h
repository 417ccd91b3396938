// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quantizer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace qs {

/// How a block of values gets its scale: what numbers a scale may be, how it is rounded, and how many values
/// share it. For the format bench.
class BlockScaleBox : public QWidget {
    Q_OBJECT
public:
    explicit BlockScaleBox(QWidget* parent = nullptr);
    Scaling scaling() const;
    std::int64_t groupSize() const;                                  ///< 0: the whole tensor is one block
    void setScaling(const Scaling& scaling, std::int64_t groupSize); ///< without emitting

signals:
    void changed();

private:
    void showParts();

    QComboBox *type_, *rule_;
    QSpinBox* size_;
    QLabel* ruleLabel_;
};

/// What a scale's rounding does to a block of this largest magnitude, in one or two sentences.
QString scaleSentence(const Format& format, const Scaling& scaling, double tensorScale, double maximum);

} // namespace qs
