// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/format.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace qs {

/// Chooses a number format: from the list of all, or by its bits. Only formats of the table (allFormats) can
/// be reached.
class FormatControls : public QWidget {
    Q_OBJECT
public:
    explicit FormatControls(QWidget* parent = nullptr);
    void addRow(const QString& label,
                QWidget* control); ///< below the format's own controls, aligned with them
    Format format() const { return format_; }
    void setFormat(const Format& format); ///< without emitting; None is shown as such

signals:
    void formatChosen(const qs::Format& format);

private:
    void choose(const Format& format);
    void show();
    QSpinBox* addSpin(const QString& label, const QString& help, int low, int high);

    QFormLayout* form_;
    QComboBox* preset_;
    QSpinBox *exponent_, *mantissa_, *intBits_;
    QLabel* kind_;
    Format format_;
};

/// "E2M1" with what it is known as: "E2M1 (FP4)".
QString formatTitle(const Format& format);

} // namespace qs
