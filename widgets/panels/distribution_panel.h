// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>
#include <optional>

namespace qs {

struct GridOverlay;

/// Histogram of the selected tensor, or of one of its channels or rows, with the quantization grid over it:
/// its rounding cells shaded by their share of the error, clip edges and a bias that can be dragged, the
/// values after rounding, a second format. Below it, which grid values cause the error; beside it the numbers
/// before and after; tables and export at the corners.
class DistributionPanel : public QWidget {
    Q_OBJECT
public:
    explicit DistributionPanel(QWidget* parent = nullptr);
    ~DistributionPanel() override;
    void setTensor(TensorSnapshotPtr tensor);    ///< null: empty state
    void setQuantization(const QuantView& view); ///< cheap: called for every slider move
    /// A channel or row of the tensor in its place; Slice::Kind::All: the whole again.
    void showSlice(const Slice& slice, TensorSnapshotPtr values, const QuantView& view);
    /// The same values under another format; none: no comparison.
    void setCompared(const std::optional<QuantView>& view);
    void setMethodKnown(bool known); ///< whether the recipe's method has been worked out here
    void setBusy(bool busy);
    void setEmptyText(const QString& text);
    void
    setSelectionText(const QString& text); ///< when more is selected than is shown; empty: nothing to say

signals:
    void clipRatioDragged(double ratio,
                          bool released); ///< of QuantView::referenceMax; released: end of the gesture
    void biasDragged(double bias, bool released);
    void operandRequested(qs::Operand operand); ///< the user switched between weights and activations
    void sliceRequested(const qs::Slice& slice);
    void comparedRequested(const qs::Format& format); ///< None: no comparison
    void rangesRequested(qs::RangeSource source);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHistogram();
    QWidget* buildCells();
    QWidget* buildComparison();
    void buildFacts();
    void showTensor();
    void showBefore();
    void showGrid();
    void showAfter(const GridOverlay& grid);
    void showComparison();
    void showNote(const GridOverlay& grid);
    const TensorSnapshotPtr& shown() const;
    const QuantView& view() const;

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
