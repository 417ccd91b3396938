// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// The whole model on one page: a map blocks x roles coloured by the chosen number, with a legend and the
/// same data as a sortable table.
class OverviewPanel : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPanel(QWidget* parent = nullptr);
    ~OverviewPanel() override;
    void setData(OverviewDataPtr data); ///< null: empty state that says what to do
    void setBusy(bool busy);            ///< dims what is shown while newer data are computed
    void setCurrentSite(const SiteId& site);
    void
    setSelection(const std::vector<SiteId>& sites); ///< the numbers at the side are about these, if several
    void showMetric(const QString& key);            ///< colours the map by it, as if chosen
    void setEmptyText(const QString& text);

signals:
    void siteActivated(const qs::SiteId& site); ///< clicked in the map or the table, or chosen by keyboard
    void extentActivated(const qs::SiteId& site, qs::EditScope extent); ///< a whole role, block or all

private:
    void buildFacts();
    void showChosen();
    void showFacts(const OverviewMetric& metric);

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
