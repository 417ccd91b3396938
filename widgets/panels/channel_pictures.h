// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/matrix_region.h"
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// The channels of the selected tensor: magnitude bands per channel (in order or sorted by magnitude, linear
/// or log), a heat map tokens x channels, a table of channels, and the paper's numbers (inter- and
/// intra-channel variance, spread in octaves).
class ChannelPictures : public QWidget {
    Q_OBJECT
public:
    explicit ChannelPictures(QWidget* parent = nullptr);
    ~ChannelPictures() override;
    void setTensor(TensorSnapshotPtr tensor);
    void
    setQuantization(const QuantView& view); ///< draws the grid's end (per channel where the granularity is)
    void setDetail(const MatrixRegion& region, std::shared_ptr<const DownsampledMatrix> cells);
    void setBusy(bool busy);
    void setEmptyText(const QString& text);

signals:
    void sliceActivated(const qs::Slice& slice);          ///< a channel was chosen in the bands
    void detailRequested(const qs::MatrixRegion& region); ///< of the heat map's tensor

private:
    QWidget* buildBands();
    QWidget* buildHeat();
    void buildFacts();
    void showFacts();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
