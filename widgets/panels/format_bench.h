// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quantizer.h"
#include "quant/recipe.h"

#include <QScrollArea>
#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace qs {

class BlockScaleBox;
class FormatControls;
class FormatFacts;

/// The format that is looked at: presets, exponent and mantissa bits, bias, scales of blocks, and in words
/// and numbers what they are good for.
class FormatBench : public QScrollArea {
    Q_OBJECT
public:
    explicit FormatBench(QWidget* parent = nullptr);
    void setTensorMaximum(std::optional<double> maximum); ///< that the grid is fitted to; none: no tensor
    void setFormat(const Format& format);
    Format format() const;
    double bias() const; ///< of the grid that is drawn: the whole tensor as one block
    OperandRecipe recipe() const;
    void showFacts(const Distortion* distortion); ///< null: no tensor

signals:
    void changed();
    void applied(const qs::OperandRecipe& recipe);

private:
    QWidget* buildPresets();
    void buildBias();
    bool isFitted() const;
    double largestMagnitude() const; ///< that the grid is made for
    void choose();                   ///< another format than the preset's
    void refresh();
    void showWords();

    FormatControls* format_ = nullptr;
    BlockScaleBox* scale_ = nullptr;
    QDoubleSpinBox* bias_ = nullptr;
    QCheckBox* fit_ = nullptr;
    QPushButton* apply_ = nullptr;
    QLabel* words_ = nullptr;
    FormatFacts* facts_ = nullptr;
    QString presetSentence_; ///< of the preset that was chosen last, while it is shown
    std::optional<double> tensorMaximum_;
};

} // namespace qs
