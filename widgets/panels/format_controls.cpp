// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/format_controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <algorithm>

namespace qs {
namespace {

bool isOffered(const Format& format) {
    const auto all = allFormats();
    return std::find(all.begin(), all.end(), format) != all.end();
}

/// The offered float format with this many exponent bits (or mantissa bits, when `keepExponent` is false)
/// that is nearest.
Format nearestFloat(int exponentBits, int mantissaBits, bool keepExponent) {
    for (int distance = 0; distance <= 8; ++distance) {
        for (const int sign : {-1, 1}) {
            const int other = (keepExponent ? mantissaBits : exponentBits) + sign * distance;
            const Format f =
                keepExponent ? Format::floating(exponentBits, other) : Format::floating(other, mantissaBits);
            if (other >= 0 && isOffered(f)) return f;
        }
    }
    return Format::floating(2, 1);
}

} // namespace

QString formatTitle(const Format& format) {
    if (format.isNone()) return QCoreApplication::translate("qs::FormatControls", "Full precision");
    const QString name = QString::fromStdString(format.name()).toUpper();
    if (format.kind != Format::Kind::Float) return name;
    if (format.exponentBits == 1)
        return QCoreApplication::translate("qs::FormatControls", "%1 (symmetric INT%2)")
            .arg(name)
            .arg(format.bits());
    return QStringLiteral("%1 (FP%2)").arg(name).arg(format.bits());
}

FormatControls::FormatControls(QWidget* parent) : QWidget(parent) {
    form_ = new QFormLayout(this);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(6);
    preset_ = new QComboBox;
    preset_->setAccessibleName(tr("Format"));
    preset_->setMaxVisibleItems(24);
    for (const Format& f : allFormats()) preset_->addItem(formatTitle(f), QString::fromStdString(f.name()));
    form_->addRow(tr("Format"), preset_);
    exponent_ = addSpin(tr("Exponent bits"),
                        tr("More exponent bits reach further: each doubles the range in octaves"), 1, 7);
    mantissa_ =
        addSpin(tr("Mantissa bits"), tr("More mantissa bits make finer steps within an octave"), 0, 6);
    intBits_ = addSpin(tr("Integer bits"),
                       tr("Two's complement: equal steps, one more value below zero than above"), 2, 8);
    kind_ = new QLabel;
    kind_->setWordWrap(true);
    form_->addRow(kind_);
    connect(preset_, &QComboBox::currentIndexChanged, this, [this](int i) {
        if (i >= 0) choose(Format::parse(preset_->itemData(i).toString().toStdString()));
    });
    connect(exponent_, &QSpinBox::valueChanged, this,
            [this](int e) { choose(nearestFloat(e, format_.mantissaBits, true)); });
    connect(mantissa_, &QSpinBox::valueChanged, this,
            [this](int m) { choose(nearestFloat(format_.exponentBits, m, false)); });
    connect(intBits_, &QSpinBox::valueChanged, this, [this](int n) { choose(Format::integer(n)); });
    setFormat(Format::floating(2, 1));
}

QSpinBox* FormatControls::addSpin(const QString& label, const QString& help, int low, int high) {
    auto* spin = new QSpinBox;
    spin->setRange(low, high);
    spin->setAccessibleName(label);
    spin->setToolTip(help);
    spin->setAlignment(Qt::AlignRight);
    form_->addRow(label, spin);
    return spin;
}

void FormatControls::addRow(const QString& label, QWidget* control) {
    form_->addRow(label, control);
}

void FormatControls::setFormat(const Format& format) {
    format_ = format;
    show();
}

void FormatControls::choose(const Format& format) {
    if (format == format_) return show();
    format_ = format;
    show();
    emit formatChosen(format_);
}

void FormatControls::show() {
    const QSignalBlocker quiet[] = {QSignalBlocker(preset_), QSignalBlocker(exponent_),
                                    QSignalBlocker(mantissa_), QSignalBlocker(intBits_)};
    const bool isFloat = format_.kind == Format::Kind::Float, isInt = format_.kind == Format::Kind::Int;
    preset_->setCurrentIndex(preset_->findData(QString::fromStdString(format_.name())));
    exponent_->setEnabled(isFloat);
    mantissa_->setEnabled(isFloat);
    intBits_->setEnabled(isInt);
    if (isFloat) {
        exponent_->setValue(format_.exponentBits);
        mantissa_->setValue(format_.mantissaBits);
    }
    if (isInt) intBits_->setValue(format_.intBits);
    kind_->setText(isFloat && format_.exponentBits == 1
                       ? tr("With one exponent bit the steps are equal: a symmetric integer grid.")
                       : QString());
    kind_->setVisible(!kind_->text().isEmpty());
}

} // namespace qs
