// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/recipe_sites_view.h"

#include "models/recipe_tree_model.h"
#include "models/table_model.h"
#include "panels/panel_parts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace qs {
namespace {

/// "2", "1 and 3": the rules that decide the site's operands.
QString rulesText(const std::vector<std::vector<SiteReach>>& reach, const SiteId& site) {
    QStringList rules;
    for (std::size_t r = 0; r < reach.size(); ++r)
        for (const SiteReach& s : reach[r])
            if (s.site == site &&
                (s.weightsBy == static_cast<int>(r) || s.activationsBy == static_cast<int>(r)))
                rules << QString::number(r + 1);
    return rules.isEmpty() ? QString(u'–') : rules.join(QStringLiteral(", "));
}

} // namespace

RecipeSitesView::RecipeSitesView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("siteFilter"));
    filter_->setPlaceholderText(tr("Filter: words in any column, e.g. down e2m1"));
    filter_->setAccessibleName(tr("Filter of the sites"));
    filter_->setClearButtonEnabled(true);
    layout->addWidget(filter_);
    model_ = new TableModel(this);
    proxy_ = new SortFilterProxy(this);
    proxy_->setSourceModel(model_);
    table_ = compactTable(proxy_, tr("Sites and what the recipe says about them"), this);
    table_->setObjectName(QStringLiteral("recipeSites"));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setToolTip(tr("Select several with Ctrl and Shift, or all with Ctrl+A, and edit them at once"));
    layout->addWidget(table_, 1);
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("siteCount"));
    layout->addWidget(count_);
    connect(filter_, &QLineEdit::textChanged, proxy_, &SortFilterProxy::setWords);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        count_->setText(tr("%n site(s) selected", nullptr, static_cast<int>(selectedSites().size())));
        emit selectionChanged();
    });
    count_->setText(tr("Select the sites that shall be edited."));
}

void RecipeSitesView::setRecipe(const Recipe& recipe, const std::vector<SiteId>& sites) {
    struct Row {
        QString site, weights, activations, rules;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    const auto reach = ruleReach(recipe.rules, sites);
    for (const SiteId& site : sites) {
        const SiteRecipe r = recipe.forSite(site);
        rows->push_back({QString::fromStdString(site.name()), operandText(r.weights),
                         operandText(r.activations), rulesText(reach, site)});
    }
    const auto column = [&rows](const QString& header, QString Row::*member, const QString& help) {
        return TableColumn{
            header,
            false,
            [rows, member](int row) { return QVariant((*rows)[static_cast<std::size_t>(row)].*member); },
            {},
            help};
    };
    const std::vector<SiteId> selected = selectedSites();
    {
        const QSignalBlocker block(table_->selectionModel());
        sites_ = sites;
        model_->setTable(static_cast<int>(rows->size()),
                         {column(tr("Site"), &Row::site, tr("One linear with its input")),
                          column(tr("Weights"), &Row::weights, tr("How its weights are quantized")),
                          column(tr("Activations"), &Row::activations, tr("How its input is quantized")),
                          column(tr("Rules"), &Row::rules, tr("The rules that decide this"))});
        select(selected);
    }
    table_->resizeColumnsToContents();
}

std::vector<SiteId> RecipeSitesView::selectedSites() const {
    std::vector<SiteId> out;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        const auto row = static_cast<std::size_t>(proxy_->mapToSource(index).row());
        if (row < sites_.size()) out.push_back(sites_[row]);
    }
    std::sort(out.begin(), out.end());
    return out;
}

void RecipeSitesView::select(const std::vector<SiteId>& sites) {
    QItemSelection selection;
    for (std::size_t i = 0; i < sites_.size(); ++i) {
        if (std::find(sites.begin(), sites.end(), sites_[i]) == sites.end()) continue;
        const QModelIndex index = proxy_->mapFromSource(model_->index(static_cast<int>(i), 0));
        if (index.isValid()) selection.select(index, index);
    }
    table_->selectionModel()->select(selection,
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace qs
