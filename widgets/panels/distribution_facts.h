// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/fact_list.h"
#include "charts/histogram_view.h"
#include "panels/tensor_data.h"

namespace qs {

/// The numbers beside the histogram: of the values before and after rounding, and after another format's.
class DistributionFacts : public FactList {
    Q_OBJECT
public:
    explicit DistributionFacts(QWidget* parent = nullptr);
    void clear() { clearValues(); }
    void showBefore(const TensorSnapshot& tensor);
    void showAfter(const QuantView& view, const GridOverlay& grid);
    void showCompared(const QuantView* view); ///< null: nothing is compared

private:
    struct {
        int values, nonFinite, smallest, largest, mean, deviation, kurtosis, distinct;
    } before_{};
    struct {
        int format, end, ratio, mse, sqnr, clipped, underflow, codes;
    } after_{};
    struct {
        int format, sqnr, mse, clipped;
    } compared_{};
};

} // namespace qs
