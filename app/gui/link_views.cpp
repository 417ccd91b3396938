// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages.h"
#include "gui/selection_text.h"

namespace qs {

/// The analysis pages beyond what showSelection() does: how far the selection reaches.
void Pages::linkViews() {
    Inspection& inspection = session_.inspection();
    connect(&inspection, &Inspection::selectionChanged, this, &Pages::showExtent);
    connect(&session_.recipes(), &RecipeEditor::changed, this, [this](bool interactive) {
        if (!interactive) showExtent();
    });
    connect(overview_, &OverviewPanel::siteActivated, &inspection,
            [this](const SiteId& site) { session_.inspection().select(site); });
    connect(overview_, &OverviewPanel::extentActivated, &inspection,
            [this](const SiteId& site, EditScope extent) { session_.inspection().select(site, extent); });
    connect(&inspector_, &InspectorPanel::scopeChosen, &inspection, &Inspection::setExtent);
}

void Pages::showExtent() {
    const Inspection& inspection = session_.inspection();
    if (!session_.model() || inspection.isWeightsOnly()) return;
    inspector_.setScope(inspection.extent());
    inspector_.setSelectionText(selectionName(inspection));
    overview_->setSelection(inspection.selectedSites());
    const QString remark = selectionRemark(inspection);
    distribution_->setSelectionText(remark);
    channels_->setSelectionText(remark);
}

} // namespace qs
