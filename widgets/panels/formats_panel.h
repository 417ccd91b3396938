// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"
#include "quant/recipe.h"

#include <QWidget>

namespace qs {

struct CodeTable;

/// A bench for number formats: presets, exponent/mantissa bits, bias, scales of blocks; the number line, the
/// code table (every bit pattern, its value and how often the selected tensor uses it), and what a single bit
/// does.
class FormatsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FormatsPanel(QWidget* parent = nullptr);
    ~FormatsPanel() override;
    void setTensor(TensorSnapshotPtr tensor); ///< may be null: the bench works without a tensor
    void setFormat(const Format& format);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// "Use for the selection" was pressed: format, group size (0: no blocks) and scaling; the rest is unset.
    void formatApplied(const qs::OperandRecipe& recipe);

private:
    QWidget* buildPicture();
    QWidget* buildBits();
    QWidget* buildCodes();
    Distortion distortionAt(double bias) const;
    void refresh();
    void fitBars();
    void showLine(const CodeTable& table);
    void showBits(double bias);
    void showFlips();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
