// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/block_scale_box.h"

#include "number_format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace qs {

BlockScaleBox::BlockScaleBox(QWidget* parent)
    : QWidget(parent), type_(new QComboBox(this)), rule_(new QComboBox(this)), size_(new QSpinBox(this)),
      ruleLabel_(new QLabel(tr("Rounding"), this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    type_->setObjectName(QStringLiteral("benchScale"));
    type_->setAccessibleName(tr("Scale"));
    type_->setToolTip(tr("What numbers the scale of a block may be"));
    type_->addItem(tr("any number"), static_cast<int>(ScaleType::Real));
    type_->addItem(tr("power of two (E8M0)"), static_cast<int>(ScaleType::E8M0));
    type_->addItem(tr("8-bit float (E4M3)"), static_cast<int>(ScaleType::E4M3));
    form->addRow(tr("Scale"), type_);
    rule_->setObjectName(QStringLiteral("benchRule"));
    rule_->setAccessibleName(tr("Rounding of the scale"));
    rule_->setToolTip(
        tr("Which power of two a block gets: floor may clip the largest values, rceil never does"));
    for (const ScaleRule rule : {ScaleRule::Floor, ScaleRule::Ceil, ScaleRule::Even, ScaleRule::RoundCeil})
        rule_->addItem(QString::fromStdString(std::string(scaleRuleName(rule))), static_cast<int>(rule));
    form->addRow(ruleLabel_, rule_);
    size_->setObjectName(QStringLiteral("benchBlock"));
    size_->setAccessibleName(tr("Values per block"));
    size_->setToolTip(tr("How many neighbouring values share a scale"));
    size_->setRange(0, 4096);
    size_->setSpecialValueText(tr("whole tensor"));
    size_->setAlignment(Qt::AlignRight);
    form->addRow(tr("Block"), size_);
    for (QComboBox* box : {type_, rule_})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showParts();
            emit changed();
        });
    connect(size_, &QSpinBox::valueChanged, this, &BlockScaleBox::changed);
    showParts();
}

Scaling BlockScaleBox::scaling() const {
    Scaling scaling;
    scaling.type = static_cast<ScaleType>(type_->currentData().toInt());
    if (scaling.type == ScaleType::E8M0) scaling.rule = static_cast<ScaleRule>(rule_->currentData().toInt());
    return scaling;
}

std::int64_t BlockScaleBox::groupSize() const {
    return size_->value();
}

void BlockScaleBox::setScaling(const Scaling& scaling, std::int64_t groupSize) {
    const QSignalBlocker quiet[] = {QSignalBlocker(type_), QSignalBlocker(rule_), QSignalBlocker(size_)};
    type_->setCurrentIndex(type_->findData(static_cast<int>(scaling.type)));
    rule_->setCurrentIndex(rule_->findData(static_cast<int>(scaling.rule)));
    size_->setValue(static_cast<int>(groupSize));
    showParts();
}

void BlockScaleBox::showParts() {
    const bool rules = scaling().type == ScaleType::E8M0;
    rule_->setVisible(rules);
    ruleLabel_->setVisible(rules);
}

QString scaleSentence(const Format& format, const Scaling& scaling, double tensorScale, double maximum) {
    if (scaling.type == ScaleType::Real || !(maximum > 0) || format.isNone()) return {};
    const auto end = [&](const Scaling& s) {
        return formatNumber(maxForBias(format, biasOfBlock(format, s, tensorScale, maximum)), 3);
    };
    if (scaling.type == ScaleType::E4M3)
        return BlockScaleBox::tr(
                   "A block of largest magnitude %1 gets a grid that ends at %2: the scale is rounded to "
                   "three mantissa bits, at most 6 % off.")
            .arg(formatNumber(maximum, 3), end(scaling));
    QStringList ends;
    for (const ScaleRule rule : {ScaleRule::Floor, ScaleRule::Ceil, ScaleRule::Even, ScaleRule::RoundCeil}) {
        Scaling other = scaling;
        other.rule = rule;
        ends << end(other);
    }
    return BlockScaleBox::tr(
               "A block of largest magnitude %1 gets a grid that ends at %2 by floor, %3 by ceil, %4 by "
               "even and %5 by rceil. An end below the magnitude clips it; one far above wastes codes.")
        .arg(formatNumber(maximum, 3), ends[0], ends[1], ends[2], ends[3]);
}

} // namespace qs
