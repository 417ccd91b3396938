// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/channel_pictures.h"

#include "charts/bands_view.h"
#include "charts/chart_frame.h"
#include "charts/fact_list.h"
#include "charts/heatmap_view.h"
#include "charts/toggle_button.h"
#include "models/tables.h"
#include "number_format.h"
#include "panels/grid_of.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>

namespace qs {
namespace {

constexpr int kLargestCells = 200;

} // namespace

struct ChannelPictures::Ui {
    ChartFrame *bandsFrame = nullptr, *heatFrame = nullptr;
    BandsView* bands = nullptr;
    HeatmapView* heat = nullptr;
    FactList* facts = nullptr;
    TableModel *channelTable = nullptr, *cellTable = nullptr;
    TensorSnapshotPtr tensor;
    int rows = 0, channels = 0, spread = 0, inter = 0, intra = 0, absMaxInter = 0;
};

ChannelPictures::ChannelPictures(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildBands());
    splitter->addWidget(buildHeat());
    splitter->setHandleWidth(9);
    layout->addWidget(splitter, 1);
    buildFacts();
    layout->addWidget(ui_->facts);
    setEmptyText(tr("Choose a site in the model tree to see its channels."));
    setTensor(nullptr);
}

ChannelPictures::~ChannelPictures() = default;

QWidget* ChannelPictures::buildBands() {
    ui_->bandsFrame = new ChartFrame;
    ui_->bandsFrame->setTitle(tr("How different are the channels?"));
    ui_->bands = new BandsView;
    ui_->bands->setObjectName(QStringLiteral("bands"));
    ui_->channelTable = new TableModel(this);
    ui_->bandsFrame->setChart(ui_->bands, ui_->bands);
    ui_->bandsFrame->setTable(ui_->channelTable);
    auto* sorted =
        new ToggleButton(tr("Sorted"), tr("Channels by their largest magnitude instead of in order"), true);
    connect(sorted, &QToolButton::toggled, ui_->bands, &BandsView::setSorted);
    auto* log = new ToggleButton(tr("Log magnitude"),
                                 tr("Magnitudes on a logarithmic axis instead of signed values"), true);
    log->setObjectName(QStringLiteral("logMagnitude"));
    connect(log, &QToolButton::toggled, ui_->bands, &BandsView::setLogMagnitude);
    ui_->bandsFrame->addControl(sorted);
    ui_->bandsFrame->addControl(log);
    connect(ui_->bands, &BandsView::channelActivated, this, [this](std::int64_t channel) {
        emit sliceActivated({Slice::Kind::Channel, channel});
    });
    return ui_->bandsFrame;
}

QWidget* ChannelPictures::buildHeat() {
    ui_->heatFrame = new ChartFrame;
    ui_->heat = new HeatmapView;
    ui_->cellTable = new TableModel(this);
    ui_->heatFrame->setChart(ui_->heat, ui_->heat);
    ui_->heatFrame->setTable(ui_->cellTable);
    auto* scale = new QComboBox;
    scale->setAccessibleName(tr("Colour scale"));
    scale->setToolTip(tr("Colour scale"));
    scale->addItem(tr("Log |x|"));
    scale->addItem(tr("|x|"));
    scale->addItem(tr("Signed x"));
    connect(scale, &QComboBox::currentIndexChanged, this, [this](int index) {
        constexpr HeatmapView::Scale kScales[] = {HeatmapView::Scale::LogMagnitude,
                                                  HeatmapView::Scale::LinearMagnitude,
                                                  HeatmapView::Scale::Signed};
        if (index >= 0) ui_->heat->setScale(kScales[index]);
    });
    ui_->heatFrame->addControl(scale);
    connect(ui_->heat, &HeatmapView::detailRequested, this, &ChannelPictures::detailRequested);
    return ui_->heatFrame;
}

void ChannelPictures::buildFacts() {
    FactList* f = ui_->facts = new FactList;
    f->addHeading(tr("Tensor"));
    ui_->rows = f->addFact(tr("Rows"), {}, tr("Tokens of an activation, output channels of a weight"));
    ui_->channels = f->addFact(tr("Channels"));
    f->addHeading(tr("Channels against each other"));
    ui_->spread =
        f->addFact(tr("Spread"), tr("octaves"),
                   tr("From the 1st to the 99th percentile of log2 of the channels' largest magnitudes"));
    ui_->inter =
        f->addFact(tr("Inter-channel variance"), {}, tr("Variance of the channels' means (LLM-FP4)"));
    ui_->intra = f->addFact(tr("Intra-channel variance"), {},
                            tr("Mean of the variances within the channels (LLM-FP4)"));
    ui_->absMaxInter =
        f->addFact(tr("Variance of maxima"), {}, tr("Variance of the channels' largest magnitudes"));
    f->addExplanation(tr("One grid for all channels wastes about one exponent step per octave of spread on "
                         "the small ones. A bias per channel "
                         "(pre-shift) repairs that, because each channel then gets a grid of its own size."));
}

void ChannelPictures::setTensor(TensorSnapshotPtr tensor) {
    ui_->tensor = std::move(tensor);
    const TensorSnapshot* t = ui_->tensor.get();
    ui_->facts->clearValues();
    ui_->facts->setVisible(t != nullptr);
    ui_->bandsFrame->setEmpty(!t);
    ui_->heatFrame->setEmpty(!t);
    ui_->bandsFrame->setNote({});
    const bool weights = t && t->operand == Operand::Weights;
    ui_->heatFrame->setTitle(weights ? tr("Which weights are large?")
                                     : tr("Which tokens and channels are large?"));
    // The pictures share the snapshot's life.
    ui_->bands->setBands(t ? std::shared_ptr<const ChannelBands>(ui_->tensor, &t->bands) : nullptr);
    ui_->heat->setMatrix(t ? std::shared_ptr<const DownsampledMatrix>(ui_->tensor, &t->heat) : nullptr);
    ui_->heat->setRowLabels(t ? t->rowLabels : QStringList());
    ui_->heat->setRowTitle(weights ? tr("output channel") : tr("token"));
    showChannels(*ui_->channelTable, ui_->tensor);
    showLargestCells(*ui_->cellTable, ui_->tensor, kLargestCells);
    if (!t) return;
    ui_->bandsFrame->setFileName(t->title + QStringLiteral(" channels"));
    ui_->heatFrame->setFileName(t->title + QStringLiteral(" heat map"));
    showFacts();
}

void ChannelPictures::showFacts() {
    const TensorSnapshot& t = *ui_->tensor;
    FactList* f = ui_->facts;
    f->setValue(ui_->rows, formatCount(t.rows));
    f->setValue(ui_->channels, formatCount(t.channels));
    f->setValue(ui_->spread, formatFixed(t.stats.channelSpreadOctaves(), 2));
    f->setValue(ui_->inter, formatNumber(t.stats.interChannelVariance()));
    f->setValue(ui_->intra, formatNumber(t.stats.intraChannelVariance()));
    f->setValue(ui_->absMaxInter, formatNumber(t.stats.absMaxInterChannelVariance()));
}

void ChannelPictures::setQuantization(const QuantView& view) {
    if (!ui_->tensor) return;
    ui_->bands->setGridEnds(gridEndsOfChannels(view));
    const bool alongChannels =
        view.params.granularity == Granularity::Column || view.params.granularity == Granularity::Tensor;
    ui_->bandsFrame->setNote(
        alongChannels || !view.params.active()
            ? QString()
            : tr("The grids differ from row to row: their ends are on the Distribution page."));
}

void ChannelPictures::setDetail(const MatrixRegion& region, std::shared_ptr<const DownsampledMatrix> cells) {
    ui_->heat->setDetail(region, std::move(cells));
}

void ChannelPictures::setBusy(bool busy) {
    ui_->bands->setBusy(busy);
    ui_->heat->setBusy(busy);
}

void ChannelPictures::setEmptyText(const QString& text) {
    ui_->bandsFrame->setEmptyText(text);
    ui_->heatFrame->setEmptyText({});
}

} // namespace qs
