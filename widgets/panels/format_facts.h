// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/fact_list.h"
#include "quant/quantizer.h"

namespace qs {

/// The numbers of a format, and of what it does to a tensor.
class FormatFacts : public FactList {
    Q_OBJECT
public:
    explicit FormatFacts(QWidget* parent = nullptr);
    void show(const Format& format, double bias, const Distortion* distortion); ///< null: no tensor

private:
    int bits_, values_, largest_, smallest_, range_, mse_, sqnr_, clipped_, underflow_, used_;
};

} // namespace qs
