// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection_text.h"

#include "session/inspection.h"

#include <QCoreApplication>

namespace qs {
namespace {

struct SelectionText {
    Q_DECLARE_TR_FUNCTIONS(qs::SelectionText)
};

} // namespace

QString selectionName(const Inspection& inspection) {
    const SiteId& site = inspection.site();
    const auto sites = inspection.selectedSites();
    const int count = static_cast<int>(sites.size());
    if (count < 2) return QString::fromStdString(site.name());
    switch (inspection.extent()) {
    case EditScope::Role:
        return SelectionText::tr("%1 in every block (%n sites)", nullptr, count)
            .arg(QString::fromStdString(std::string(roleName(site.role))));
    case EditScope::Block:
        return SelectionText::tr("block %1 (%n sites)", nullptr, count).arg(site.block);
    case EditScope::All:
        return SelectionText::tr("all blocks (%n sites)", nullptr, count);
    case EditScope::Site:
        break;
    }
    return QString::fromStdString(site.name());
}

QString selectionRemark(const Inspection& inspection) {
    if (inspection.selectedSites().size() < 2) return {};
    return SelectionText::tr("Selected: %1. The values shown are those of %2.")
        .arg(selectionName(inspection), QString::fromStdString(inspection.site().name()));
}

} // namespace qs
