// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "panels/tensor_data.h"
#include "quant/recipe.h"

#include <QWidget>

namespace qs {

/// The controls at the right: number format, granularity and clipping of the selected site's weights and
/// activations, what they apply to, and the numbers that follow. Emits the wanted state; never changes a
/// recipe itself.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget* parent = nullptr);
    ~InspectorPanel() override;
    void setSite(const SiteId& site,
                 const SiteRecipe& recipe); ///< shows the recipe's settings without emitting
    void setTensor(const QString& name,
                   const OperandRecipe& weights); ///< a tensor that is no site: weights only, no scope
    void setEnabledForModel(bool hasModel);
    void setOperand(Operand operand);
    void
    setNumbers(Operand operand,
               const QuantView& view); ///< MSE, SQNR, clipped, underflow, codes used; marks approximate ones
    void setMethod(const QString& method); ///< of the whole recipe
    EditScope scope() const;
    void setScope(EditScope scope);             ///< without emitting
    void setSelectionText(const QString& text); ///< the heading, instead of the site's name

signals:
    void scopeChosen(qs::EditScope scope);
    /// `interactive` while a slider is being dragged; a final call with false follows at its release.
    void siteRecipeEdited(const qs::SiteRecipe& recipe, qs::EditScope scope, bool interactive);
    void operandSelected(qs::Operand operand);
    void methodChosen(const QString& method);

private:
    struct Ui;
    QWidget* buildScope();
    void buildOperand(Operand operand);
    QWidget* buildNumbers();
    int widestControls();
    void showParts(bool isSite, bool hasActivations);

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
