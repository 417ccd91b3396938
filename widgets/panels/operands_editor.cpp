// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/operands_editor.h"

#include "menu_text.h"
#include "panels/operand_editor.h"
#include "panels/panel_parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace qs {

OperandsEditor::OperandsEditor(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    title_ = boldLabel({}, content);
    title_->setTextFormat(Qt::PlainText);
    title_->setObjectName(QStringLiteral("operandsTitle"));
    column->addWidget(title_);
    OperandRecipe widest;
    widest.format = Format::floating(2, 1);
    widest.granularity = Granularity::Group;
    widest.groupSize = 32;
    widest.scaling.type = ScaleType::E8M0;
    for (const Operand operand : {Operand::Weights, Operand::Activations}) {
        Part& p = part(operand);
        const bool weights = operand == Operand::Weights;
        p.box = new QCheckBox(weights ? tr("&Weights") : tr("&Activations"), content);
        p.box->setObjectName(weights ? QStringLiteral("setsWeights") : QStringLiteral("setsActivations"));
        p.box->setToolTip(tr("Whether the rule says anything about this operand"));
        p.mixed = new QLabel(tr("The selected sites differ; an edit makes them alike."), content);
        p.mixed->setWordWrap(true);
        p.mixed->setForegroundRole(QPalette::PlaceholderText);
        p.editor = new OperandEditor(operand, content);
        p.editor->setObjectName(weights ? QStringLiteral("ruleWeights") : QStringLiteral("ruleActivations"));
        p.editor->setAccessibleName(withoutMnemonic(p.box->text()));
        p.editor->setRecipe(widest);
        column->addWidget(p.box);
        column->addWidget(p.mixed);
        column->addWidget(p.editor);
        column->addSpacing(8);
        connect(p.editor, &OperandEditor::edited, this,
                [this, operand](const OperandRecipe& recipe, bool interactive) {
                    emit edited(operand, recipe, interactive);
                });
        connect(p.box, &QCheckBox::clicked, this, [this, operand](bool on) {
            const OperandRecipe shown = part(operand).editor->recipe();
            emit edited(operand, on ? std::optional(shown) : std::nullopt, false);
        });
    }
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->setMinimumWidth(content->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    setNothing({});
}

void OperandsEditor::show(Part& p, const std::optional<OperandRecipe>& recipe, bool checkable, bool mixed) {
    const QSignalBlocker block(p.box);
    p.box->setEnabled(checkable);
    p.box->setChecked(recipe.has_value());
    p.mixed->setVisible(mixed);
    p.editor->setEnabled(recipe.has_value());
    OperandRecipe shown = recipe.value_or(OperandRecipe{});
    if (!recipe && &p == &activations_) shown.granularity = Granularity::Tensor;
    p.editor->setRecipe(shown);
}

void OperandsEditor::setRule(const QString& title, const RecipeRule& rule) {
    title_->setText(title);
    show(weights_, rule.weights, true, false);
    show(activations_, rule.activations, true, false);
}

void OperandsEditor::setSites(const QString& title, const SiteRecipe& first, bool weightsMixed,
                              bool activationsMixed) {
    title_->setText(title);
    show(weights_, first.weights, false, weightsMixed);
    show(activations_, first.activations, false, activationsMixed);
}

void OperandsEditor::setNothing(const QString& title) {
    title_->setText(title);
    show(weights_, std::nullopt, false, false);
    show(activations_, std::nullopt, false, false);
}

} // namespace qs
