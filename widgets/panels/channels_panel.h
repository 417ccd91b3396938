// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// The channels of the selected tensor: magnitude bands per channel (in order or sorted by magnitude, linear
/// or log), a heat map tokens x channels, a table of channels, and the paper's numbers (inter- and
/// intra-channel variance, spread in octaves).
class ChannelsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChannelsPanel(QWidget* parent = nullptr);
    ~ChannelsPanel() override;
    void setTensor(TensorSnapshotPtr tensor);
    void
    setQuantization(const QuantView& view); ///< draws the grid's end (per channel where the granularity is)
    void setBusy(bool busy);
    void setEmptyText(const QString& text);
    void
    setSelectionText(const QString& text); ///< when more is selected than is shown; empty: nothing to say

signals:
    void operandRequested(qs::Operand operand);

private:
    QWidget* buildBands();
    QWidget* buildHeat();
    void buildFacts();
    void showFacts();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
