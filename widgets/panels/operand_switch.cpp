// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/operand_switch.h"

#include "charts/toggle_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace qs {

OperandSwitch::OperandSwitch(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const QString& text, const QString& help, Operand operand) {
        auto* button = new ToggleButton(text, help);
        group_->addButton(button, static_cast<int>(operand));
        layout->addWidget(button);
    };
    add(tr("Activations"), tr("Show what goes into the linear"), Operand::Activations);
    add(tr("Weights"), tr("Show the linear's own matrix"), Operand::Weights);
    group_->button(static_cast<int>(Operand::Activations))->setChecked(true);
    connect(group_, &QButtonGroup::idClicked, this,
            [this](int id) { emit operandChosen(static_cast<Operand>(id)); });
}

void OperandSwitch::setOperand(Operand operand) {
    group_->button(static_cast<int>(operand))->setChecked(true);
}

} // namespace qs
