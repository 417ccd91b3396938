// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/format_bench.h"

#include "charts/flow_layout.h"
#include "panels/block_scale_box.h"
#include "panels/format_controls.h"
#include "panels/format_facts.h"
#include "panels/format_presets.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace qs {
namespace {

/// The fields of forms that stand below each other begin at the same place.
void alignFields(std::initializer_list<QWidget*> forms) {
    std::vector<QLabel*> labels;
    int widest = 0;
    for (QWidget* form : forms)
        for (auto* label : form->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
            if (label->wordWrap()) continue; // a sentence across the form
            labels.push_back(label);
            widest = std::max(widest, label->sizeHint().width());
        }
    for (QLabel* label : labels) label->setMinimumWidth(widest);
}

} // namespace

FormatBench::FormatBench(QWidget* parent) : QScrollArea(parent) {
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    layout->addWidget(buildPresets());
    words_ = new QLabel;
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words_);
    layout->addWidget(format_ = new FormatControls);
    connect(format_, &FormatControls::formatChosen, this, &FormatBench::choose);
    buildBias();
    layout->addWidget(scale_ = new BlockScaleBox);
    connect(scale_, &BlockScaleBox::changed, this, &FormatBench::choose);
    alignFields({format_, scale_});
    fit_ = new QCheckBox(tr("Fit to the tensor's maximum"));
    fit_->setChecked(true);
    connect(fit_, &QCheckBox::toggled, this, &FormatBench::refresh);
    layout->addWidget(fit_);
    apply_ = new QPushButton(tr("Use for the selection"));
    apply_->setToolTip(tr("Puts this format and its scales into the recipe for what is selected"));
    connect(apply_, &QPushButton::clicked, this, [this] { emit applied(recipe()); });
    layout->addWidget(apply_);
    layout->addWidget(facts_ = new FormatFacts);
    layout->addStretch(1);
    setWidget(column);
    // Wide enough for every control, so that nothing is hidden at the right.
    setFixedWidth(std::max(fontMetrics().averageCharWidth() * 40, column->minimumSizeHint().width()) +
                  verticalScrollBar()->sizeHint().width());
    setTensorMaximum({});
}

QWidget* FormatBench::buildPresets() {
    auto* row = new QWidget;
    auto* layout = new FlowLayout(4);
    row->setLayout(layout);
    for (const FormatPreset& preset : formatPresets()) {
        auto* button = new QToolButton;
        button->setText(preset.name);
        button->setObjectName(QStringLiteral("preset ") + preset.name);
        button->setAccessibleName(preset.name);
        button->setToolTip(preset.sentence);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, preset] {
            format_->setFormat(preset.recipe.format);
            scale_->setScaling(preset.recipe.scaling, preset.recipe.groupSize);
            presetSentence_ = preset.sentence;
            refresh();
        });
        layout->addWidget(button);
    }
    return row;
}

void FormatBench::buildBias() {
    bias_ = new QDoubleSpinBox;
    bias_->setRange(-64, 64);
    bias_->setDecimals(3);
    bias_->setSingleStep(0.125);
    bias_->setAlignment(Qt::AlignRight);
    bias_->setAccessibleName(tr("Bias"));
    bias_->setToolTip(
        tr("All values are scaled by 2 to the power of minus the bias: one more halves the grid"));
    connect(bias_, &QDoubleSpinBox::valueChanged, this, &FormatBench::refresh);
    format_->addRow(tr("Bias"), bias_);
}

void FormatBench::setTensorMaximum(std::optional<double> maximum) {
    tensorMaximum_ = maximum;
    fit_->setEnabled(maximum.has_value());
    apply_->setEnabled(maximum.has_value());
    refresh();
}

void FormatBench::setFormat(const Format& format) {
    if (format == format_->format()) return;
    format_->setFormat(format);
    choose();
}

void FormatBench::choose() {
    presetSentence_.clear();
    refresh();
}

Format FormatBench::format() const {
    return format_->format();
}

bool FormatBench::isFitted() const {
    return tensorMaximum_ && fit_->isChecked();
}

double FormatBench::largestMagnitude() const {
    return isFitted() ? *tensorMaximum_ : maxForBias(format(), bias_->value());
}

double FormatBench::bias() const {
    if (format().isNone()) return 0;
    const Scaling scaling = scale_->scaling();
    const double maximum = largestMagnitude();
    if (scaling.type == ScaleType::Real) return isFitted() ? biasForMax(format(), maximum) : bias_->value();
    return biasOfBlock(format(), scaling, tensorScaleFor(format(), maximum), maximum);
}

OperandRecipe FormatBench::recipe() const {
    OperandRecipe recipe;
    recipe.format = format();
    recipe.groupSize = scale_->groupSize();
    recipe.scaling = scale_->scaling();
    return recipe;
}

void FormatBench::refresh() {
    bias_->setEnabled(!isFitted() && !format().isNone());
    if (isFitted()) {
        const QSignalBlocker quiet(bias_);
        bias_->setValue(bias());
    }
    showWords();
    emit changed();
}

void FormatBench::showWords() {
    QStringList sentences{presetSentence_.isEmpty() ? formatSentence(format()) : presetSentence_};
    const double maximum = largestMagnitude();
    sentences << scaleSentence(format(), scale_->scaling(), tensorScaleFor(format(), maximum), maximum);
    sentences.removeAll(QString());
    words_->setText(sentences.join(u' '));
}

void FormatBench::showFacts(const Distortion* distortion) {
    facts_->show(format(), bias(), distortion);
}

} // namespace qs
