// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

struct GridOverlay;

/// Histogram of the selected tensor with the quantization grid over it; the clip edges can be dragged. Linear
/// or log counts; before/after numbers beside it, the bins as a table behind it, export (PNG, SVG, CSV) at
/// its corner.
class DistributionPanel : public QWidget {
    Q_OBJECT
public:
    explicit DistributionPanel(QWidget* parent = nullptr);
    ~DistributionPanel() override;
    void setTensor(TensorSnapshotPtr tensor);    ///< null: empty state
    void setQuantization(const QuantView& view); ///< cheap: called for every slider move
    void setBusy(bool busy);
    void setEmptyText(const QString& text);
    void
    setSelectionText(const QString& text); ///< when more is selected than is shown; empty: nothing to say

signals:
    void clipRatioDragged(double ratio,
                          bool released);       ///< of QuantView::referenceMax; released: end of the gesture
    void operandRequested(qs::Operand operand); ///< the user switched between weights and activations

private:
    void buildControls();
    void buildFacts();
    void showBefore();
    void showAfter(const QuantView& view, const GridOverlay& grid);
    void showTable();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
