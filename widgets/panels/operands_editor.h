// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"
#include "quant/recipe.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLabel;

namespace qs {

class OperandEditor;

/// Both operands of a rule, or of several sites at once. A box says whether the operand is set at all.
class OperandsEditor : public QWidget {
    Q_OBJECT
public:
    explicit OperandsEditor(QWidget* parent = nullptr);
    /// Of a rule: what it does not say is not set.
    void setRule(const QString& title, const RecipeRule& rule);
    /// Of sites; a mixed operand shows the first site's and changes nothing until it is edited.
    void setSites(const QString& title, const SiteRecipe& first, bool weightsMixed, bool activationsMixed);
    void setNothing(const QString& title);

signals:
    /// recipe: none when the box was cleared (rules only).
    void edited(qs::Operand operand, const std::optional<qs::OperandRecipe>& recipe, bool interactive);

private:
    struct Part {
        QCheckBox* box = nullptr;
        QLabel* mixed = nullptr;
        OperandEditor* editor = nullptr;
    };
    void show(Part& part, const std::optional<OperandRecipe>& recipe, bool checkable, bool mixed);
    Part& part(Operand operand) { return operand == Operand::Weights ? weights_ : activations_; }

    QLabel* title_;
    Part weights_, activations_;
};

} // namespace qs
