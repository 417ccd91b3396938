// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

struct CodeTable;

/// A bench for number formats: presets, exponent/mantissa bits, bias; the number line, and the code table
/// (every bit pattern, its value and how often the selected tensor uses it).
class FormatsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FormatsPanel(QWidget* parent = nullptr);
    ~FormatsPanel() override;
    void setTensor(TensorSnapshotPtr tensor); ///< may be null: the bench works without a tensor
    void setFormat(const Format& format);

signals:
    void formatApplied(const qs::Format& format); ///< "Use for the selection" was pressed

private:
    QWidget* buildControls();
    QWidget* buildFacts();
    QWidget* buildPicture();
    QWidget* buildCodes();
    double currentBias() const;
    void refresh();
    void showLine(const CodeTable& table);
    void showFacts(const Format& format, double bias, const Distortion& distortion);

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
