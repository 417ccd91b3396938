// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// Every site of the model by the variance between its channels and the variance within them (the figure by
/// which LLM-FP4 argues for one exponent bias per channel), as a picture and a table.
class VariancePicture : public QWidget {
    Q_OBJECT
public:
    explicit VariancePicture(QWidget* parent = nullptr);
    ~VariancePicture() override;
    void setOverview(const OverviewDataPtr& overview); ///< null: empty state
    void setOperand(Operand operand);
    void setSelection(const SiteId& site, const std::vector<SiteId>& sites);

signals:
    void siteActivated(const qs::SiteId& site);

private:
    void show();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
