// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

class QButtonGroup;

namespace qs {

/// Two buttons, one down: weights or activations.
class OperandSwitch : public QWidget {
    Q_OBJECT
public:
    explicit OperandSwitch(QWidget* parent = nullptr);
    void setOperand(Operand operand); ///< without emitting

signals:
    void operandChosen(qs::Operand operand);

private:
    QButtonGroup* group_;
};

} // namespace qs
