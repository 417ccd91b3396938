// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/scaling_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace qs {
namespace {

bool canHaveBlockScales(const OperandRecipe& recipe) {
    return recipe.groupSize > 0 && recipe.format.kind == Format::Kind::Float;
}

bool canHaveZeroPoints(const OperandRecipe& recipe, bool weights) {
    return weights && recipe.format.kind == Format::Kind::Int && recipe.granularity != Granularity::Tensor;
}

} // namespace

Scaling possibleScaling(const OperandRecipe& recipe, bool weights) {
    Scaling s = recipe.scaling;
    if (!canHaveBlockScales(recipe)) s.type = ScaleType::Real;
    if (s.type != ScaleType::E8M0) s.rule = ScaleRule::Floor;
    if (s.type != ScaleType::E4M3) s.scan = false;
    if (!canHaveZeroPoints(recipe, weights)) s.asymmetric = false;
    return s;
}

ScalingControls::ScalingControls(QWidget* parent)
    : QWidget(parent), type_(new QComboBox(this)), rule_(new QComboBox(this)),
      zeroPoint_(new QCheckBox(tr("zero point"), this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    type_->setObjectName(QStringLiteral("scaleType"));
    type_->setAccessibleName(tr("Scale type"));
    type_->addItem(tr("real scales"), static_cast<int>(ScaleType::Real));
    type_->addItem(tr("2ⁿ (MX)"), static_cast<int>(ScaleType::E8M0));
    type_->addItem(tr("E4M3 (NV)"), static_cast<int>(ScaleType::E4M3));
    type_->setToolTip(
        tr("What numbers a scale may be: any; powers of two (E8M0) as in MXFP4, MXFP6 and MXFP8; "
           "or 8-bit floats times one scale of the whole tensor as in NVFP4"));
    rule_->setObjectName(QStringLiteral("scaleRule"));
    rule_->setAccessibleName(tr("Rounding of the scales"));
    rule_->setToolTip(
        tr("Which power of two a block gets: floor is the OCP specification's rule and may clip "
           "the largest values; rceil never clips"));
    for (const ScaleRule rule : {ScaleRule::Floor, ScaleRule::Ceil, ScaleRule::Even, ScaleRule::RoundCeil})
        rule_->addItem(QString::fromStdString(std::string(scaleRuleName(rule))), static_cast<int>(rule));
    zeroPoint_->setObjectName(QStringLiteral("zeroPoint"));
    zeroPoint_->setToolTip(tr("Asymmetric: the grid reaches from the smallest to the largest value"));
    for (QComboBox* box : {type_, rule_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == type_ ? 9 : 4);
        layout->addWidget(box);
    }
    layout->addWidget(zeroPoint_);
    layout->addStretch(1);
    connect(type_, &QComboBox::activated, this, &ScalingControls::emitChosen);
    connect(rule_, &QComboBox::activated, this, &ScalingControls::emitChosen);
    connect(zeroPoint_, &QCheckBox::clicked, this, &ScalingControls::emitChosen);
}

void ScalingControls::emitChosen() {
    recipe_.scaling.type = static_cast<ScaleType>(type_->currentData().toInt());
    recipe_.scaling.rule = static_cast<ScaleRule>(rule_->currentData().toInt());
    recipe_.scaling.asymmetric = zeroPoint_->isChecked();
    recipe_.scaling = possibleScaling(recipe_, weights_);
    emit chosen(recipe_.scaling);
}

void ScalingControls::showFor(const OperandRecipe& recipe, bool weights) {
    recipe_ = recipe;
    weights_ = weights;
    const QSignalBlocker quiet[] = {QSignalBlocker(type_), QSignalBlocker(rule_), QSignalBlocker(zeroPoint_)};
    type_->setCurrentIndex(type_->findData(static_cast<int>(recipe.scaling.type)));
    rule_->setCurrentIndex(rule_->findData(static_cast<int>(recipe.scaling.rule)));
    zeroPoint_->setChecked(recipe.scaling.asymmetric);
    const bool blocks = canHaveBlockScales(recipe), zeros = canHaveZeroPoints(recipe, weights);
    type_->setVisible(blocks);
    rule_->setVisible(blocks && recipe.scaling.type == ScaleType::E8M0);
    zeroPoint_->setVisible(zeros);
    setVisible(blocks || zeros);
}

} // namespace qs
