// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/try_data.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace qs {

/// How the next token is taken, how many, and from which seed.
class SamplingControls : public QWidget {
    Q_OBJECT
public:
    explicit SamplingControls(QWidget* parent = nullptr);
    void fill(TrySettings& settings) const;

private:
    void refresh();

    QSpinBox* tokens_;
    QComboBox* choice_;
    QDoubleSpinBox* temperature_;
    QSpinBox* topK_;
    QDoubleSpinBox* topP_;
    QSpinBox* seed_;
};

} // namespace qs
