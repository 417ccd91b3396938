// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/transform_pictures.h"

#include "charts/bands_view.h"
#include "charts/chart_frame.h"
#include "charts/heatmap_view.h"
#include "charts/toggle_button.h"
#include "models/tables.h"
#include "number_format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace qs {
namespace {

constexpr int kLargestCells = 200;

} // namespace

struct TransformPictures::Half {
    ChartFrame *bandsFrame = nullptr, *heatFrame = nullptr;
    BandsView* bands = nullptr;
    HeatmapView* heat = nullptr;
    TableModel *channels = nullptr, *cells = nullptr;
    QWidget* box = nullptr;
};

struct TransformPictures::Ui {
    QLabel* sentence = nullptr;
    QPushButton *workOut = nullptr, *cancel = nullptr;
    ToggleButton* maps = nullptr;
    QWidget* head = nullptr;
    Half before, after;
};

TransformPictures::TransformPictures(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildHead();
    layout->addWidget(ui_->head);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    for (Half* half : {&ui_->before, &ui_->after}) {
        build(*half);
        splitter->addWidget(half->box);
    }
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1000}); // equal halves
    ui_->before.bandsFrame->setTitle(tr("How different are the channels before the transform?"));
    ui_->before.heatFrame->setTitle(tr("Which values are large before the transform?"));
    ui_->after.bandsFrame->setTitle(tr("How different are the channels after it?"));
    ui_->after.heatFrame->setTitle(tr("Which values are large after it?"));
    layout->addWidget(splitter, 1);
    showMaps(false);
    setTransform({});
}

TransformPictures::~TransformPictures() = default;

void TransformPictures::buildHead() {
    ui_->head = new QWidget;
    auto* row = new QHBoxLayout(ui_->head);
    row->setContentsMargins(0, 0, 0, 0);
    ui_->sentence = new QLabel;
    ui_->sentence->setWordWrap(true);
    ui_->sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(ui_->sentence, 1);
    ui_->workOut = new QPushButton(tr("Work out"));
    ui_->workOut->setObjectName(QStringLiteral("workOut"));
    ui_->workOut->setToolTip(tr("Runs the recipe's method for this site and those that share its input"));
    ui_->cancel = new QPushButton(tr("Cancel"));
    ui_->cancel->setObjectName(QStringLiteral("cancelWorkOut"));
    ui_->cancel->setToolTip(tr("Stops working the method out"));
    ui_->maps = new ToggleButton(tr("Heat maps"), tr("Heat maps instead of magnitude bands"));
    for (QWidget* control : std::initializer_list<QWidget*>{ui_->workOut, ui_->cancel, ui_->maps})
        row->addWidget(control, 0, Qt::AlignTop);
    connect(ui_->workOut, &QPushButton::clicked, this, &TransformPictures::workOutRequested);
    connect(ui_->cancel, &QPushButton::clicked, this, &TransformPictures::workOutCancelled);
    connect(ui_->maps, &QToolButton::toggled, this, &TransformPictures::showMaps);
}

void TransformPictures::build(Half& half) {
    half.box = new QWidget;
    auto* layout = new QVBoxLayout(half.box);
    layout->setContentsMargins(0, 0, 0, 0);
    half.bandsFrame = new ChartFrame;
    half.bands = new BandsView;
    half.bands->setSorted(false); // so that a channel stands above itself
    half.channels = new TableModel(this);
    half.bandsFrame->setChart(half.bands, half.bands);
    half.bandsFrame->setTable(half.channels);
    half.heatFrame = new ChartFrame;
    half.heat = new HeatmapView;
    half.cells = new TableModel(this);
    half.heatFrame->setChart(half.heat, half.heat);
    half.heatFrame->setTable(half.cells);
    layout->addWidget(half.bandsFrame);
    layout->addWidget(half.heatFrame);
}

void TransformPictures::showMaps(bool maps) {
    for (Half* half : {&ui_->before, &ui_->after}) {
        half->bandsFrame->setVisible(!maps);
        half->heatFrame->setVisible(maps);
    }
}

void TransformPictures::setTransform(const TransformView& transform) {
    showSentence(transform);
    show(ui_->before, transform.before, transform.after);
    show(ui_->after, transform.after, transform.before);
    ui_->workOut->setVisible(transform.state == TransformView::State::NotWorkedOut ||
                             (transform.state == TransformView::State::Known && !transform.isMethodKnown));
    ui_->cancel->setVisible(transform.state == TransformView::State::Working);
}

void TransformPictures::showSentence(const TransformView& transform) {
    QString text;
    switch (transform.state) {
    case TransformView::State::Nothing:
        text = tr("The recipe leaves this operand in full precision, or there is nothing to show.");
        break;
    case TransformView::State::NotWorkedOut:
        text = tr("What the method %1 does to this site is not worked out yet: it has to look at a "
                  "calibration text "
                  "first.")
                   .arg(transform.method);
        break;
    case TransformView::State::Working:
        text = tr("Working out %1 for this site…").arg(transform.method);
        break;
    case TransformView::State::Impossible:
        text = tr("The method %1 cannot be worked out: %2").arg(transform.method, transform.problem);
        break;
    case TransformView::State::Known:
        text = transform.steps.isEmpty()
                   ? tr("The method %1 changes nothing here before rounding.").arg(transform.method)
                   : transform.steps.join(u' ');
        if (transform.after && !transform.steps.isEmpty())
            text += u' ' + tr("Spread of the channels: %1 octaves before, %2 after.")
                               .arg(formatFixed(transform.before->stats.channelSpreadOctaves(), 2),
                                    formatFixed(transform.after->stats.channelSpreadOctaves(), 2));
        break;
    }
    ui_->sentence->setText(text);
    ui_->after.bandsFrame->setEmptyText(text);
    ui_->after.heatFrame->setEmptyText(text);
}

void TransformPictures::show(Half& half, const TensorSnapshotPtr& tensor, const TensorSnapshotPtr& other) {
    using Bands = std::shared_ptr<const ChannelBands>;
    using Heat = std::shared_ptr<const DownsampledMatrix>;
    half.bandsFrame->setEmpty(!tensor);
    half.heatFrame->setEmpty(!tensor);
    half.bands->setReference(other ? Bands(other, &other->bands) : nullptr);
    half.heat->setReference(other ? Heat(other, &other->heat) : nullptr);
    half.bands->setBands(tensor ? Bands(tensor, &tensor->bands) : nullptr);
    half.heat->setMatrix(tensor ? Heat(tensor, &tensor->heat) : nullptr);
    half.heat->setRowLabels(tensor ? tensor->rowLabels : QStringList());
    half.heat->setRowTitle(tensor && tensor->operand == Operand::Weights ? tr("output channel")
                                                                         : tr("token"));
    showChannels(*half.channels, tensor);
    showLargestCells(*half.cells, tensor, kLargestCells);
    if (!tensor) return;
    half.bandsFrame->setFileName(tensor->title + QStringLiteral(" channels"));
    half.heatFrame->setFileName(tensor->title + QStringLiteral(" heat map"));
}

void TransformPictures::setBusy(bool busy) {
    for (Half* half : {&ui_->before, &ui_->after}) {
        half->bands->setBusy(busy);
        half->heat->setBusy(busy);
    }
}

} // namespace qs
