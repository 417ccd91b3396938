// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector_panel.h"

#include "charts/toggle_button.h"
#include "number_format.h"
#include "panels/method_box.h"
#include "panels/operand_editor.h"
#include "theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {
namespace {

enum NumberRow { Sqnr, Mse, Clipped, Underflow, Codes, NumberRows };

QLabel* numberLabel(QWidget* parent) {
    auto* label = new QLabel(QStringLiteral("–"), parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setFont(tabularFont(label->font()));
    // Room for any number, so that nothing moves while a slider does.
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("≈ 3.391·10⁻⁵")));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString operandName(Operand operand) {
    return operand == Operand::Weights ? InspectorPanel::tr("Weights") : InspectorPanel::tr("Activations");
}

QFrame* separator(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

} // namespace

struct InspectorPanel::Ui {
    QLabel* title = nullptr;
    QWidget* controls = nullptr;
    QVBoxLayout* column = nullptr;
    QWidget* scopeBox = nullptr;
    QButtonGroup* scope = nullptr;
    QPushButton* apply = nullptr;
    QWidget* boxes[2] = {};         ///< by Operand: heading and editor
    OperandEditor* editors[2] = {}; ///< by Operand
    QToolButton* headings[2] = {};  ///< by Operand
    QLabel* numbers[2][NumberRows] = {};
    MethodBox* method = nullptr;
    SiteRecipe recipe;

    OperandEditor* editor(Operand o) const { return editors[static_cast<int>(o)]; }
    QToolButton* heading(Operand o) const { return headings[static_cast<int>(o)]; }
    OperandRecipe& operand(Operand o) { return o == Operand::Weights ? recipe.weights : recipe.activations; }
};

InspectorPanel::InspectorPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight when Tab reaches it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    ui_->controls = new QWidget(scroll);
    scroll->setWidget(ui_->controls);
    ui_->column = new QVBoxLayout(ui_->controls);
    ui_->column->setContentsMargins(8, 8, 8, 4);
    ui_->column->setSpacing(5);

    ui_->title = new QLabel(ui_->controls);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    ui_->title->setFont(bold);
    ui_->title->setWordWrap(true);
    ui_->title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    ui_->title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ui_->column->addWidget(ui_->title);
    ui_->column->addWidget(buildScope());
    buildOperand(Operand::Weights);
    buildOperand(Operand::Activations);
    ui_->column->addWidget(separator(ui_->controls));
    ui_->column->addWidget(buildNumbers());
    ui_->column->addWidget(separator(ui_->controls));
    ui_->method = new MethodBox(ui_->controls);
    ui_->column->addWidget(ui_->method);
    connect(ui_->method, &MethodBox::methodChosen, this, &InspectorPanel::methodChosen);
    ui_->column->addStretch(1);
    scroll->setMinimumWidth(widestControls() + scroll->verticalScrollBar()->sizeHint().width());
    setOperand(Operand::Activations);
    setEnabledForModel(false);
}

InspectorPanel::~InspectorPanel() = default;

/// With every control shown: narrower than this the panel would hide numbers at its right.
int InspectorPanel::widestControls() {
    OperandRecipe all;
    all.format = Format::floating(2, 1);
    all.granularity = Granularity::Group;
    all.groupSize = 32;
    all.scaling.type = ScaleType::E8M0;
    for (OperandEditor* editor : ui_->editors) editor->setRecipe(all);
    const int widest = ui_->controls->minimumSizeHint().width();
    all.granularity = Granularity::Tensor;
    all.groupSize = 0;
    all.scaling = {};
    for (OperandEditor* editor : ui_->editors) editor->setRecipe(all);
    return widest;
}

QWidget* InspectorPanel::buildScope() {
    ui_->scopeBox = new QWidget(ui_->controls);
    auto* layout = new QVBoxLayout(ui_->scopeBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new QLabel(tr("Selected, and changed by edits"), ui_->scopeBox));
    auto* row = new QHBoxLayout;
    ui_->scope = new QButtonGroup(this);
    const QString texts[] = {tr("site"), tr("role"), tr("all blocks"), tr("block")};
    const QString tips[] = {
        tr("Edits change this site alone. Activations are shared by q, k, v and by gate, up."),
        tr("Edits change this role in every block."), tr("Edits change every linear of every block."),
        tr("Edits change every linear of this block.")};
    for (const EditScope scope : {EditScope::Site, EditScope::Role, EditScope::Block, EditScope::All}) {
        const int i = static_cast<int>(scope);
        auto* button = new QRadioButton(texts[i], ui_->scopeBox);
        button->setToolTip(tips[i]);
        ui_->scope->addButton(button, i);
        row->addWidget(button);
    }
    ui_->scope->button(0)->setChecked(true);
    row->addStretch(1);
    layout->addLayout(row);
    ui_->apply = new QPushButton(tr("Copy these settings there"), ui_->scopeBox);
    ui_->apply->setObjectName(QStringLiteral("applyToScope"));
    ui_->apply->setEnabled(false);
    layout->addWidget(ui_->apply);
    connect(ui_->scope, &QButtonGroup::idClicked, this, [this](int id) {
        ui_->apply->setEnabled(id != 0);
        emit scopeChosen(scope());
    });
    connect(ui_->apply, &QPushButton::clicked, this,
            [this] { emit siteRecipeEdited(ui_->recipe, scope(), false); });
    return ui_->scopeBox;
}

void InspectorPanel::buildOperand(Operand operand) {
    const auto index = static_cast<std::size_t>(operand);
    auto* box = ui_->boxes[index] = new QWidget(ui_->controls);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(separator(box));
    auto* heading = ui_->headings[index] =
        new ToggleButton(operandName(operand), tr("Show this operand in the pages"), false, box);
    heading->setAccessibleName(operandName(operand));
    layout->addWidget(heading, 0, Qt::AlignLeft);
    auto* editor = ui_->editors[index] = new OperandEditor(operand, box);
    editor->setObjectName(operand == Operand::Weights ? QStringLiteral("weights")
                                                      : QStringLiteral("activations"));
    editor->setAccessibleName(operandName(operand)); // two of them have the same controls
    layout->addWidget(editor);
    ui_->column->addWidget(box);
    connect(heading, &QToolButton::clicked, this, [this, operand] {
        setOperand(operand);
        emit operandSelected(operand);
    });
    connect(editor, &OperandEditor::edited, this,
            [this, operand](const OperandRecipe& recipe, bool interactive) {
                ui_->operand(operand) = recipe;
                emit siteRecipeEdited(ui_->recipe, scope(), interactive);
            });
}

QWidget* InspectorPanel::buildNumbers() {
    auto* box = new QWidget(ui_->controls);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    const QString names[] = {tr("SQNR (dB)"), tr("MSE"), tr("Clipped"), tr("Underflow"), tr("Codes used")};
    const QString tips[] = {tr("Signal to quantization noise; every 6 dB are one bit"),
                            tr("Mean squared difference between a value and its quantized value"),
                            tr("Share of the values beyond the grid's end"),
                            tr("Share of the values that are not zero and become zero"),
                            tr("Bit patterns of the format that occur")};
    int tallest = 0; // rows of one height, also where a name is written by a taller font than the next
    for (int row = 0; row < NumberRows; ++row) {
        auto* name = new QLabel(names[row], box);
        name->setToolTip(tips[row]);
        grid->addWidget(name, row + 1, 0);
        tallest = std::max(tallest, name->sizeHint().height());
    }
    for (int row = 0; row < NumberRows; ++row) grid->setRowMinimumHeight(row + 1, tallest);
    int column = 0;
    for (const Operand operand : {Operand::Weights, Operand::Activations}) {
        auto* head = new QLabel(operandName(operand), box);
        head->setAlignment(Qt::AlignRight);
        grid->addWidget(head, 0, ++column);
        for (int row = 0; row < NumberRows; ++row) {
            QLabel*& label = ui_->numbers[static_cast<int>(operand)][row];
            label = numberLabel(box);
            label->setObjectName(operand == Operand::Weights ? QStringLiteral("weightNumber")
                                                             : QStringLiteral("activationNumber"));
            label->setAccessibleName(operandName(operand) + QLatin1Char(' ') + names[row]);
            grid->addWidget(label, row + 1, column);
        }
        grid->setColumnStretch(column, 1);
    }
    return box;
}

void InspectorPanel::setSite(const SiteId& site, const SiteRecipe& recipe) {
    ui_->title->setText(QString::fromStdString(site.name()));
    ui_->recipe = recipe;
    for (const Operand operand : {Operand::Weights, Operand::Activations})
        ui_->editor(operand)->setRecipe(ui_->operand(operand));
    showParts(true, slotOf(site.role).has_value());
}

void InspectorPanel::setTensor(const QString& name, const OperandRecipe& weights) {
    QString title = name;
    title.replace(QLatin1Char('.'), QStringLiteral(".\u200b")); // where a long name may be broken
    ui_->title->setText(title);
    ui_->recipe = {weights, {}};
    ui_->editor(Operand::Weights)->setRecipe(weights);
    showParts(false, false);
}

void InspectorPanel::showParts(bool isSite, bool hasActivations) {
    ui_->scopeBox->setVisible(isSite);
    ui_->method->setVisible(isSite);
    ui_->boxes[static_cast<int>(Operand::Activations)]->setVisible(hasActivations);
}

void InspectorPanel::setEnabledForModel(bool hasModel) {
    ui_->controls->setEnabled(hasModel);
    if (!hasModel) ui_->title->setText(tr("No selection"));
}

void InspectorPanel::setOperand(Operand operand) {
    for (const Operand o : {Operand::Weights, Operand::Activations})
        ui_->heading(o)->setChecked(o == operand);
}

void InspectorPanel::setNumbers(Operand operand, const QuantView& view) {
    const Distortion& d = view.distortion;
    const auto& labels = ui_->numbers[static_cast<int>(operand)];
    ui_->editor(operand)->setView(view);
    if (!view.params.active() || d.count == 0) {
        for (QLabel* label : labels) label->setText(QStringLiteral("–"));
        return;
    }
    const auto show = [&](NumberRow row, const QString& number) {
        labels[row]->setText(formatApproximate(number, d.exact));
    };
    show(Sqnr, formatDecibel(d.sqnrDb()));
    show(Mse, formatNumber(d.mse()));
    show(Clipped, formatPercent(d.clippedShare()));
    show(Underflow, formatPercent(d.underflowShare()));
    show(Codes, tr("%1 of %2").arg(d.codesUsed()).arg(std::size_t(1) << view.params.format.bits()));
}

void InspectorPanel::setMethod(const QString& method) {
    ui_->method->setMethod(method);
}

EditScope InspectorPanel::scope() const {
    return static_cast<EditScope>(ui_->scope->checkedId());
}

void InspectorPanel::setScope(EditScope scope) {
    ui_->scope->button(static_cast<int>(scope))->setChecked(true);
    ui_->apply->setEnabled(scope != EditScope::Site);
}

void InspectorPanel::setSelectionText(const QString& text) {
    ui_->title->setText(text);
}

} // namespace qs
