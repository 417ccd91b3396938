// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace qs {

/// What numbers the scales of blocks may be, how they are rounded, and whether there are zero points. Shows
/// only what the operand can have.
class ScalingControls : public QWidget {
    Q_OBJECT
public:
    explicit ScalingControls(QWidget* parent = nullptr);
    void showFor(const OperandRecipe& recipe, bool weights); ///< without emitting

signals:
    void chosen(const qs::Scaling& scaling);

private:
    void emitChosen();

    QComboBox *type_, *rule_;
    QCheckBox* zeroPoint_;
    OperandRecipe recipe_;
    bool weights_ = true;
};

/// The operand's scaling without what does not go with its format and granularity.
Scaling possibleScaling(const OperandRecipe& recipe, bool weights);

} // namespace qs
