// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/channels_panel.h"

#include "charts/flow_layout.h"
#include "charts/toggle_button.h"
#include "panels/channel_pictures.h"
#include "panels/operand_switch.h"
#include "panels/outlier_tables.h"
#include "panels/panel_parts.h"
#include "panels/transform_pictures.h"
#include "panels/variance_picture.h"

#include <QButtonGroup>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qs {

struct ChannelsPanel::Ui {
    QLabel* remark = nullptr;
    OperandSwitch* operand = nullptr;
    QButtonGroup* views = nullptr;
    QStackedWidget* stack = nullptr;
    ChannelPictures* pictures = nullptr;
    OutlierTables* outliers = nullptr;
    TransformPictures* transform = nullptr;
    VariancePicture* sites = nullptr;
};

ChannelsPanel::ChannelsPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    ui_->remark = remarkLabel(this);
    layout->addWidget(ui_->remark);
    layout->addWidget(buildSwitch());
    ui_->stack = new QStackedWidget;
    ui_->stack->addWidget(ui_->pictures = new ChannelPictures);
    ui_->stack->addWidget(ui_->outliers = new OutlierTables);
    ui_->stack->addWidget(ui_->transform = new TransformPictures);
    ui_->stack->addWidget(ui_->sites = new VariancePicture);
    layout->addWidget(ui_->stack, 1);
    connect(ui_->pictures, &ChannelPictures::sliceActivated, this, &ChannelsPanel::sliceActivated);
    connect(ui_->pictures, &ChannelPictures::detailRequested, this, &ChannelsPanel::detailRequested);
    connect(ui_->outliers, &OutlierTables::sliceActivated, this, &ChannelsPanel::sliceActivated);
    connect(ui_->transform, &TransformPictures::workOutRequested, this, &ChannelsPanel::workOutRequested);
    connect(ui_->transform, &TransformPictures::workOutCancelled, this, &ChannelsPanel::workOutCancelled);
    connect(ui_->sites, &VariancePicture::siteActivated, this, &ChannelsPanel::siteActivated);
    setEmptyText(tr("Choose a site in the model tree to see its channels."));
    setTensor(nullptr);
}

ChannelsPanel::~ChannelsPanel() = default;

QWidget* ChannelsPanel::buildSwitch() {
    auto* row = new QWidget;
    auto* layout = new FlowLayout(6);
    row->setLayout(layout);
    ui_->operand = new OperandSwitch;
    connect(ui_->operand, &OperandSwitch::operandChosen, this, &ChannelsPanel::operandRequested);
    layout->addWidget(ui_->operand);
    ui_->views = new QButtonGroup(this);
    const QString texts[] = {tr("Channels"), tr("Outliers"), tr("Before and after"), tr("All sites")};
    const QString tips[] = {tr("Magnitude bands and heat map of the selected tensor"),
                            tr("The channels and tokens that stick out, as tables"),
                            tr("The tensor beside what the recipe's transform makes of it"),
                            tr("Variance between channels against variance within them, for every site")};
    for (int i = 0; i < 4; ++i) {
        auto* button = new ToggleButton(texts[i], tips[i]);
        button->setObjectName(QStringLiteral("view%1").arg(i));
        ui_->views->addButton(button, i);
        layout->addWidget(button);
    }
    ui_->views->button(0)->setChecked(true);
    connect(ui_->views, &QButtonGroup::idClicked, this, [this](int id) { ui_->stack->setCurrentIndex(id); });
    return row;
}

void ChannelsPanel::showView(View view) {
    const int id = static_cast<int>(view);
    ui_->views->button(id)->setChecked(true);
    ui_->stack->setCurrentIndex(id);
}

void ChannelsPanel::setTensor(TensorSnapshotPtr tensor) {
    if (tensor) {
        ui_->operand->setOperand(tensor->operand);
        ui_->sites->setOperand(tensor->operand);
    }
    ui_->outliers->setTensor(tensor);
    ui_->pictures->setTensor(std::move(tensor));
}

void ChannelsPanel::setQuantization(const QuantView& view) {
    ui_->pictures->setQuantization(view);
}

void ChannelsPanel::setTransform(const TransformView& transform) {
    ui_->transform->setTransform(transform);
}

void ChannelsPanel::setOverview(const OverviewDataPtr& overview) {
    ui_->sites->setOverview(overview);
}

void ChannelsPanel::setSelection(const SiteId& site, const std::vector<SiteId>& sites) {
    ui_->sites->setSelection(site, sites);
}

void ChannelsPanel::setDetail(const MatrixRegion& region, std::shared_ptr<const DownsampledMatrix> cells) {
    ui_->pictures->setDetail(region, std::move(cells));
}

void ChannelsPanel::setBusy(bool busy) {
    ui_->pictures->setBusy(busy);
    ui_->transform->setBusy(busy);
}

void ChannelsPanel::setEmptyText(const QString& text) {
    ui_->pictures->setEmptyText(text);
    ui_->outliers->setEmptyText(text);
}

void ChannelsPanel::setSelectionText(const QString& text) {
    ui_->remark->setText(text);
    ui_->remark->setVisible(!text.isEmpty());
}

} // namespace qs
