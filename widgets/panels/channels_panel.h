// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/matrix_region.h"
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// The channels of the selected tensor in four views: bands and heat map; the channels and tokens that stick
/// out; the tensor before and after the recipe's transform; and all sites of the model by the variance
/// between and within their channels.
class ChannelsPanel : public QWidget {
    Q_OBJECT
public:
    enum class View { Pictures, Outliers, Transform, Sites };

    explicit ChannelsPanel(QWidget* parent = nullptr);
    ~ChannelsPanel() override;
    void setTensor(TensorSnapshotPtr tensor);
    void setQuantization(const QuantView& view);
    void setTransform(const TransformView& transform);
    void setOverview(const OverviewDataPtr& overview); ///< null: nothing is known of the model
    void setSelection(const SiteId& site, const std::vector<SiteId>& sites);
    void setDetail(const MatrixRegion& region, std::shared_ptr<const DownsampledMatrix> cells);
    void setBusy(bool busy);
    void setEmptyText(const QString& text);
    void
    setSelectionText(const QString& text); ///< when more is selected than is shown; empty: nothing to say
    void showView(View view);

signals:
    void operandRequested(qs::Operand operand);
    void siteActivated(const qs::SiteId& site);
    void sliceActivated(const qs::Slice& slice);          ///< a channel or row shall be looked at on its own
    void detailRequested(const qs::MatrixRegion& region); ///< finer cells of the heat map
    void workOutRequested(); ///< the method shall be worked out for the selected site
    void workOutCancelled();

private:
    QWidget* buildSwitch();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
