// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/operand_editor.h"

#include "menu_text.h"
#include "number_format.h"
#include "panels/scaling_controls.h"
#include "theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

enum Family { FullPrecision, Float, Integer, NormalFloat };
constexpr double kSliderSteps = 1000; ///< of clip ratio 1
constexpr int kLowestClip = 50;       ///< 0.05
constexpr double kLargestBias = 126;
constexpr double kAutomaticBias = -kLargestBias - 1; ///< what the box holds while no number is known

Format startFormat(Family family) {
    if (family == Float) return Format::floating(2, 1);
    if (family == NormalFloat) return Format::normalFloat4();
    return family == Integer ? Format::integer(4) : Format::none();
}

} // namespace

struct OperandEditor::Ui {
    QLabel* familyLabel = nullptr;
    QComboBox* family = nullptr;
    QLabel* exponentLabel = nullptr;
    QSpinBox* exponent = nullptr;
    QLabel* mantissaLabel = nullptr;
    QSpinBox* mantissa = nullptr;
    QLabel* bitsLabel = nullptr;
    QSpinBox* bits = nullptr;
    QLabel* granularityLabel = nullptr;
    QComboBox* granularity = nullptr;
    QSpinBox* groupSize = nullptr;
    ScalingControls* scaling = nullptr;
    QLabel* clipLabel = nullptr;
    QSlider* clip = nullptr;
    QDoubleSpinBox* clipBox = nullptr;
    QLabel* biasLabel = nullptr;
    QDoubleSpinBox* bias = nullptr;
    QLabel* biasRange = nullptr;
};

OperandEditor::OperandEditor(Operand operand, QWidget* parent)
    : QWidget(parent), operand_(operand), ui_(std::make_unique<Ui>()) {
    recipe_.granularity = operand == Operand::Weights ? Granularity::Row : Granularity::Tensor;
    build();
    connectControls();
    showRecipe();
}

OperandEditor::~OperandEditor() = default;

const OperandRecipe& OperandEditor::recipe() const {
    return recipe_;
}

void OperandEditor::build() {
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* l = new QLabel(text, this);
        l->setBuddy(buddy);
        buddy->setAccessibleName(withoutMnemonic(text));
        return l;
    };
    ui_->family = new QComboBox(this);
    ui_->family->addItems({tr("Full precision"), tr("Float ExMy"), tr("Integer")});
    if (operand_ == Operand::Weights) ui_->family->addItem(tr("NormalFloat NF4"));
    ui_->family->setObjectName(QStringLiteral("family"));
    ui_->familyLabel = label(tr("Format"), ui_->family);
    ui_->exponent = new QSpinBox(this);
    ui_->exponent->setObjectName(QStringLiteral("exponent"));
    ui_->exponentLabel = label(tr("E"), ui_->exponent);
    ui_->exponent->setToolTip(tr("Exponent bits. E1My is a symmetric integer grid."));
    ui_->mantissa = new QSpinBox(this);
    ui_->mantissa->setObjectName(QStringLiteral("mantissa"));
    ui_->mantissaLabel = label(tr("M"), ui_->mantissa);
    ui_->mantissa->setToolTip(tr("Mantissa bits"));
    ui_->bits = new QSpinBox(this);
    ui_->bits->setRange(2, 8);
    ui_->bits->setObjectName(QStringLiteral("bits"));
    ui_->bitsLabel = label(tr("bits"), ui_->bits);

    ui_->granularity = new QComboBox(this);
    ui_->granularity->setObjectName(QStringLiteral("granularity"));
    const auto add = [this](const QString& text, Granularity g) {
        ui_->granularity->addItem(text, static_cast<int>(g));
    };
    add(tr("per tensor"), Granularity::Tensor);
    if (operand_ == Operand::Weights) {
        add(tr("per row"), Granularity::Row);
        add(tr("per group"), Granularity::Group);
    } else {
        add(tr("per channel"), Granularity::Column);
        add(tr("per token"), Granularity::Token);
    }
    ui_->granularityLabel = label(tr("Scale"), ui_->granularity);
    ui_->granularity->setToolTip(operand_ == Operand::Weights
                                     ? tr("What shares one exponent bias, that is one scale: the tensor, a "
                                          "row (output channel), or a group of values in a row")
                                     : tr("What shares one exponent bias, that is one scale: the tensor, a "
                                          "channel (pre-shifted bias), or a token (at run time)"));
    ui_->groupSize = new QSpinBox(this);
    ui_->groupSize->setRange(operand_ == Operand::Weights ? 2 : 0, 4096);
    ui_->groupSize->setSpecialValueText(operand_ == Operand::Weights ? QString() : tr("whole"));
    ui_->groupSize->setObjectName(QStringLiteral("groupSize"));
    ui_->groupSize->setKeyboardTracking(false);
    ui_->groupSize->setAccessibleName(tr("Group size"));
    ui_->groupSize->setToolTip(tr("Values that share one scale"));

    ui_->scaling = new ScalingControls(this);
    ui_->clip = new QSlider(Qt::Horizontal, this);
    ui_->clip->setRange(kLowestClip, static_cast<int>(kSliderSteps));
    ui_->clip->setPageStep(50);
    ui_->clip->setObjectName(QStringLiteral("clip"));
    ui_->clipLabel = label(tr("Clip"), ui_->clip);
    ui_->clip->setToolTip(tr("Where the grid ends, as a share of the largest magnitude. Below 1 large values "
                             "are clipped and small ones "
                             "get finer steps."));
    ui_->clipBox = new QDoubleSpinBox(this);
    ui_->clipBox->setRange(kLowestClip / kSliderSteps, 1);
    ui_->clipBox->setDecimals(3);
    ui_->clipBox->setSingleStep(0.01);
    ui_->clipBox->setKeyboardTracking(false); // one step when the number is complete, not one per digit
    ui_->clipBox->setObjectName(QStringLiteral("clipBox"));
    ui_->clipBox->setAccessibleName(tr("Clip ratio"));
    ui_->bias = new QDoubleSpinBox(this);
    ui_->bias->setRange(kAutomaticBias, kLargestBias);
    ui_->bias->setSpecialValueText(tr("automatic"));
    ui_->bias->setDecimals(3);
    ui_->bias->setSingleStep(0.125);
    ui_->bias->setKeyboardTracking(false);
    ui_->bias->setObjectName(QStringLiteral("bias"));
    ui_->biasLabel = label(tr("Bias"), ui_->bias);
    ui_->bias->setToolTip(tr("Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration."));
    ui_->biasRange = new QLabel(this);
    ui_->biasRange->setToolTip(tr("Smallest and largest exponent bias; the scale is 2^−b"));

    auto* bits = new QHBoxLayout;
    bits->setSpacing(6);
    for (QWidget* w : std::initializer_list<QWidget*>{ui_->exponentLabel, ui_->exponent, ui_->mantissaLabel,
                                                      ui_->mantissa, ui_->bits, ui_->bitsLabel})
        bits->addWidget(w);
    bits->addStretch(1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(ui_->familyLabel, 0, 0);
    grid->addWidget(ui_->family, 0, 1, 1, 2);
    grid->addLayout(bits, 1, 1, 1, 2);
    grid->addWidget(ui_->granularityLabel, 2, 0);
    grid->addWidget(ui_->granularity, 2, 1);
    grid->addWidget(ui_->groupSize, 2, 2);
    grid->addWidget(ui_->scaling, 3, 1, 1, 2);
    grid->addWidget(ui_->clipLabel, 4, 0);
    grid->addWidget(ui_->clip, 4, 1);
    grid->addWidget(ui_->clipBox, 4, 2);
    grid->addWidget(ui_->biasLabel, 5, 0);
    grid->addWidget(ui_->biasRange, 5, 1);
    grid->addWidget(ui_->bias, 5, 2);
    grid->setColumnStretch(1, 1);
}

void OperandEditor::connectControls() {
    connect(ui_->scaling, &ScalingControls::chosen, this, [this](const Scaling& scaling) {
        recipe_.scaling = scaling;
        recipe_.bias.reset();
        showRecipe();
        emit edited(recipe_, false);
    });
    connect(ui_->family, &QComboBox::activated, this, &OperandEditor::familyChosen);
    for (QSpinBox* box : {ui_->exponent, ui_->mantissa, ui_->bits})
        connect(box, &QSpinBox::valueChanged, this, &OperandEditor::bitsChanged);
    connect(ui_->granularity, &QComboBox::activated, this, &OperandEditor::granularityChosen);
    connect(ui_->groupSize, &QSpinBox::valueChanged, this, [this](int size) {
        recipe_.groupSize = size;
        recipe_.scaling = possibleScaling(recipe_, operand_ == Operand::Weights);
        showRecipe();
        emit edited(recipe_, false);
    });
    connect(ui_->clip, &QSlider::valueChanged, this,
            [this](int value) { clipChanged(value / kSliderSteps, ui_->clip->isSliderDown()); });
    connect(ui_->clip, &QSlider::sliderReleased, this, [this] { emit edited(recipe_, false); });
    connect(ui_->clipBox, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { clipChanged(value, false); });
    connect(ui_->bias, &QDoubleSpinBox::valueChanged, this, &OperandEditor::biasEdited);
}

void OperandEditor::familyChosen(int index) {
    const Format wanted = startFormat(static_cast<Family>(index));
    if (wanted.kind == recipe_.format.kind) return;
    recipe_.format = wanted;
    recipe_.bias.reset();
    recipe_.scaling = possibleScaling(recipe_, operand_ == Operand::Weights);
    showRecipe();
    emit edited(recipe_, false);
}

void OperandEditor::bitsChanged() {
    recipe_.format = recipe_.format.kind == Format::Kind::Int
                         ? Format::integer(ui_->bits->value())
                         : Format::floating(ui_->exponent->value(), ui_->mantissa->value());
    recipe_.bias.reset(); // a bias belongs to the format it was set for
    limitBits();
    emit edited(recipe_, false);
}

/// Keeps 3 <= 1 + E + M <= 8 by what the other box offers.
void OperandEditor::limitBits() {
    const QSignalBlocker blockE(ui_->exponent), blockM(ui_->mantissa);
    const int e = recipe_.format.exponentBits, m = recipe_.format.mantissaBits;
    ui_->exponent->setRange(std::max(1, 2 - m), 7 - m);
    ui_->mantissa->setRange(std::max(0, 2 - e), 7 - e);
}

void OperandEditor::granularityChosen(int index) {
    const auto wanted = static_cast<Granularity>(ui_->granularity->itemData(index).toInt());
    if (wanted == recipe_.granularity) return;
    recipe_.granularity = wanted;
    recipe_.bias.reset();
    recipe_.groupSize = wanted == Granularity::Group ? std::max(recipe_.groupSize, std::int64_t(32)) : 0;
    recipe_.scaling = possibleScaling(recipe_, operand_ == Operand::Weights);
    showRecipe();
    emit edited(recipe_, false);
}

void OperandEditor::clipChanged(double ratio, bool interactive) {
    const QSignalBlocker blockSlider(ui_->clip), blockBox(ui_->clipBox);
    ui_->clip->setValue(static_cast<int>(std::lround(ratio * kSliderSteps)));
    ui_->clipBox->setValue(ratio);
    recipe_.clipRatio = ratio;
    recipe_.bias.reset();
    emit edited(recipe_, interactive);
}

void OperandEditor::biasEdited(double bias) {
    if (bias >= -kLargestBias)
        recipe_.bias = bias;
    else if (recipe_.bias || bias == kAutomaticBias)
        recipe_.bias.reset(); // stepped below the lowest, or cleared
    else
        recipe_.bias = 0; // the first step up from automatic
    showBias();
    emit edited(recipe_, false);
}

/// The recipe's own bias; else what was measured last, if anything.
void OperandEditor::showBias() {
    const QSignalBlocker block(ui_->bias);
    if (recipe_.bias)
        ui_->bias->setValue(*recipe_.bias);
    else if (!measured_)
        ui_->bias->setValue(kAutomaticBias);
    if (!measured_)
        ui_->biasRange->setText(recipe_.granularity == Granularity::Tensor ? QString() : tr("automatic"));
}

void OperandEditor::setRecipe(const OperandRecipe& recipe) {
    recipe_ = recipe;
    showRecipe();
}

void OperandEditor::showRecipe() {
    const QSignalBlocker blockers[] = {QSignalBlocker(ui_->family),      QSignalBlocker(ui_->exponent),
                                       QSignalBlocker(ui_->mantissa),    QSignalBlocker(ui_->bits),
                                       QSignalBlocker(ui_->groupSize),   QSignalBlocker(ui_->clip),
                                       QSignalBlocker(ui_->granularity), QSignalBlocker(ui_->clipBox)};
    const bool isFloat = recipe_.format.kind == Format::Kind::Float,
               isInt = recipe_.format.kind == Format::Kind::Int;
    const bool isTable = recipe_.format.kind == Format::Kind::Table;
    ui_->family->setCurrentIndex(isFloat ? Float : isInt ? Integer : isTable ? NormalFloat : FullPrecision);
    if (isFloat) {
        limitBits();
        ui_->exponent->setValue(recipe_.format.exponentBits);
        ui_->mantissa->setValue(recipe_.format.mantissaBits);
    }
    if (isInt) ui_->bits->setValue(recipe_.format.intBits);
    ui_->granularity->setCurrentIndex(ui_->granularity->findData(static_cast<int>(recipe_.granularity)));
    ui_->groupSize->setValue(static_cast<int>(recipe_.groupSize));
    if (!ui_->clip->isSliderDown())
        ui_->clip->setValue(static_cast<int>(std::lround(recipe_.clipRatio * kSliderSteps)));
    ui_->clipBox->setValue(recipe_.clipRatio);

    for (QWidget* w : std::initializer_list<QWidget*>{ui_->exponentLabel, ui_->exponent, ui_->mantissaLabel,
                                                      ui_->mantissa})
        w->setVisible(isFloat);
    for (QWidget* w : std::initializer_list<QWidget*>{ui_->bits, ui_->bitsLabel}) w->setVisible(isInt);
    const bool active = !recipe_.format.isNone();
    const bool oneBias = active && recipe_.granularity == Granularity::Tensor;
    for (QWidget* w :
         std::initializer_list<QWidget*>{ui_->granularityLabel, ui_->granularity, ui_->clipLabel, ui_->clip,
                                         ui_->clipBox, ui_->biasLabel, ui_->biasRange})
        w->setVisible(active);
    ui_->bias->setVisible(oneBias);
    ui_->groupSize->setVisible(
        active && (recipe_.granularity == Granularity::Group || recipe_.granularity == Granularity::Token));
    ui_->scaling->showFor(recipe_, operand_ == Operand::Weights);
    showBias();
}

void OperandEditor::setView(const QuantView& view) {
    const auto& biases = view.params.bias;
    measured_ = true;
    const QSignalBlocker blockBias(ui_->bias), blockBox(ui_->clipBox), blockSlider(ui_->clip);
    if (view.params.granularity == Granularity::Tensor && biases.size() == 1) ui_->bias->setValue(biases[0]);
    ui_->biasRange->clear();
    if (view.params.granularity == Granularity::Token) ui_->biasRange->setText(tr("per token, at run time"));
    // Follows the edge that is dragged in the picture, and a bias set by hand; a method's own range is not
    // the recipe's clip ratio.
    if (view.params.active() && view.ranges == RangeSource::Probe && !ui_->clip->isSliderDown()) {
        ui_->clipBox->setValue(view.clipRatio);
        ui_->clip->setValue(static_cast<int>(std::lround(view.clipRatio * kSliderSteps)));
    }
    if (recipe_.bias) {
        ui_->biasRange->setText(tr("set by hand"));
    } else if (biases.size() > 1) {
        const auto [low, high] = std::minmax_element(biases.begin(), biases.end());
        ui_->biasRange->setText(tr("%1 … %2").arg(formatFixed(*low, 2), formatFixed(*high, 2)));
    }
}

} // namespace qs
