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
    linkDistribution();
    linkChannels();
    connect(formats_, &FormatsPanel::formatApplied, this, &Pages::applyFormat);
}

void Pages::applyFormat(const OperandRecipe& wanted) {
    const bool weights = session_.inspection().operand() == Operand::Weights;
    editOperand(
        [&](OperandRecipe& operand) {
            operand.format = wanted.format;
            operand.bias.reset();
            operand.scaling = {};
            const bool inGroups = operand.granularity == Granularity::Group || operand.groupSize > 0;
            if (wanted.groupSize > 0) { // blocks: of a weight's row, or of a token
                operand.granularity = weights ? Granularity::Group : Granularity::Token;
                operand.groupSize = wanted.groupSize;
                operand.scaling = wanted.scaling;
            } else if (inGroups) {
                operand.granularity = weights ? Granularity::Row : Granularity::Tensor;
                operand.groupSize = 0;
            }
        },
        false);
}

void Pages::linkDistribution() {
    Closeup& closeup = session_.closeup();
    connect(distribution_, &DistributionPanel::biasDragged, this, [this](double bias, bool released) {
        editOperand([bias](OperandRecipe& operand) { operand.bias = bias; }, !released);
    });
    connect(distribution_, &DistributionPanel::sliceRequested, &closeup, &Closeup::setSlice);
    connect(distribution_, &DistributionPanel::comparedRequested, &closeup, &Closeup::setCompared);
    connect(distribution_, &DistributionPanel::rangesRequested, &session_.inspection(),
            &Inspection::setRanges);
    connect(&closeup, &Closeup::sliceChanged, distribution_, &DistributionPanel::showSlice);
    connect(&closeup, &Closeup::comparedChanged, distribution_, &DistributionPanel::setCompared);
    closeup.setSlice(closeup.slice()); // these pages may join a session that has been going on
}

void Pages::linkChannels() {
    WorkedOut& workedOut = session_.workedOut();
    const auto show = [this] {
        channels_->setTransform(session_.workedOut().transform());
        distribution_->setMethodKnown(session_.workedOut().transform().isMethodKnown);
    };
    connect(&workedOut, &WorkedOut::changed, this, show);
    connect(channels_, &ChannelsPanel::detailRequested, &session_.closeup(), &Closeup::requestDetail);
    connect(&session_.closeup(), &Closeup::detailChanged, channels_, &ChannelsPanel::setDetail);
    connect(channels_, &ChannelsPanel::workOutRequested, &workedOut, &WorkedOut::workOut);
    connect(channels_, &ChannelsPanel::workOutCancelled, &workedOut, &WorkedOut::cancel);
    connect(&session_.inspection(), &Inspection::overviewChanged, channels_, &ChannelsPanel::setOverview);
    connect(channels_, &ChannelsPanel::siteActivated, &session_.inspection(),
            [this](const SiteId& site) { session_.inspection().select(site); });
    connect(channels_, &ChannelsPanel::sliceActivated, this, [this](const Slice& slice) {
        session_.closeup().setSlice(slice);
        showPage(Page::Distribution);
    });
    show();
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
    channels_->setSelection(inspection.site(), inspection.selectedSites());
}

} // namespace qs
