// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/variance_picture.h"

#include "charts/chart_frame.h"
#include "charts/scatter_view.h"
#include "models/tables.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace qs {

struct VariancePicture::Ui {
    ChartFrame* frame = nullptr;
    ScatterView* scatter = nullptr;
    TableModel* table = nullptr;
    OverviewDataPtr overview;
    Operand operand = Operand::Activations;
    std::vector<SiteVariance> rows;
};

VariancePicture::VariancePicture(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    ui_->frame = new ChartFrame;
    ui_->scatter = new ScatterView;
    ui_->scatter->setTitles(tr("intra-channel variance"), tr("inter-channel variance"));
    ui_->table = new TableModel(this);
    ui_->frame->setChart(ui_->scatter, ui_->scatter);
    ui_->frame->setTable(ui_->table);
    ui_->frame->setEmptyText(tr("Open a model to see all its sites at once."));
    layout->addWidget(ui_->frame);
    connect(ui_->scatter, &ScatterView::siteActivated, this, &VariancePicture::siteActivated);
    connect(ui_->frame, &ChartFrame::rowActivated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(ui_->rows.size()))
            emit siteActivated(ui_->rows[static_cast<std::size_t>(row)].site);
    });
    show();
}

VariancePicture::~VariancePicture() = default;

void VariancePicture::setOverview(const OverviewDataPtr& overview) {
    ui_->overview = overview;
    show();
}

void VariancePicture::setOperand(Operand operand) {
    if (operand == ui_->operand) return;
    ui_->operand = operand;
    show();
}

void VariancePicture::setSelection(const SiteId& site, const std::vector<SiteId>& sites) {
    ui_->scatter->setCurrentSite(site);
    ui_->scatter->setSelection(sites);
}

void VariancePicture::show() {
    const bool weights = ui_->operand == Operand::Weights;
    ui_->frame->setTitle(weights ? tr("In which weights do the channels differ most?")
                                 : tr("In which activations do the channels differ most?"));
    ui_->frame->setFileName(weights ? QStringLiteral("variances of weights")
                                    : QStringLiteral("variances of activations"));
    ui_->frame->setNote(
        tr("Towards the upper left, the channels differ from each other more than the values within a "
           "channel do: there a bias per channel helps most. On the dotted line both are equal. "
           "Click a mark to select its site. Marks of q, k and v lie on each other where "
           "they share an input, and so do gate and up."));
    ui_->rows = variancesOf(ui_->overview, ui_->operand);
    std::vector<ScatterView::Point> points;
    for (const SiteVariance& row : ui_->rows) points.push_back({row.site, row.intra, row.inter});
    ui_->frame->setEmpty(points.empty());
    ui_->scatter->setPoints(std::move(points));
    showVariances(*ui_->table, ui_->rows);
}

} // namespace qs
