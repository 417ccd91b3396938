// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"
#include "quant/recipe.h"

#include <QWidget>
#include <memory>

namespace qs {

/// Controls for one operand of a site: family and bits of the number format, granularity, clipping and bias.
/// Emits the wanted state; shows what it is told.
class OperandEditor : public QWidget {
    Q_OBJECT
public:
    explicit OperandEditor(Operand operand, QWidget* parent = nullptr);
    ~OperandEditor() override;

    void setRecipe(const OperandRecipe& recipe); ///< without emitting
    void setView(const QuantView& view);         ///< biases and the place of the grid's end
    const OperandRecipe& recipe() const;

signals:
    /// `interactive`: the clip slider is being dragged; a call with false follows at its release.
    void edited(const qs::OperandRecipe& recipe, bool interactive);

private:
    struct Ui;
    void build();
    void connectControls();
    void showRecipe();
    void familyChosen(int index);
    void bitsChanged();
    void granularityChosen(int index);
    void clipChanged(double ratio, bool interactive);
    void biasEdited(double bias);
    void limitBits();
    void showBias();

    Operand operand_;
    OperandRecipe recipe_;
    bool measured_ = false; ///< setView() has been called
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
