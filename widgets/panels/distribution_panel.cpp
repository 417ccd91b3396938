// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/distribution_panel.h"

#include "charts/chart_frame.h"
#include "charts/histogram_view.h"
#include "charts/number_line_view.h"
#include "charts/toggle_button.h"
#include "models/tables.h"
#include "number_format.h"
#include "panels/distribution_facts.h"
#include "panels/format_controls.h"
#include "panels/grid_of.h"
#include "panels/operand_switch.h"
#include "panels/panel_parts.h"
#include "panels/rounding_shares.h"
#include "panels/slice_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <algorithm>

namespace qs {

struct DistributionPanel::Ui {
    QLabel* remark = nullptr;
    ChartFrame *frame = nullptr, *cellsFrame = nullptr;
    HistogramView* histogram = nullptr;
    NumberLineView* cellsLine = nullptr;
    OperandSwitch* operand = nullptr;
    SliceBox* slice = nullptr;
    QComboBox *compared = nullptr, *ranges = nullptr;
    ToggleButton* after = nullptr;
    DistributionFacts* facts = nullptr;
    TableModel *bins = nullptr, *cells = nullptr;
    TensorSnapshotPtr whole, part; ///< part: of the slice; null: all of it is shown
    QuantView wholeView, partView;
    std::optional<QuantView> comparedView;
    bool isStale = false; ///< the grid changed while the page was hidden
};

DistributionPanel::DistributionPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(14);
    auto* column = new QVBoxLayout;
    ui_->remark = remarkLabel(this);
    column->addWidget(ui_->remark);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->addWidget(buildHistogram());
    splitter->addWidget(buildCells());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    layout->addLayout(column, 1);
    ui_->facts = new DistributionFacts;
    layout->addWidget(ui_->facts);
    setEmptyText(tr("Choose a site in the model tree to see its distribution."));
    setTensor(nullptr);
}

DistributionPanel::~DistributionPanel() = default;

QWidget* DistributionPanel::buildHistogram() {
    ui_->frame = new ChartFrame;
    ui_->frame->setTitle(tr("Where do the values lie, and what does the grid keep of them?"));
    ui_->histogram = new HistogramView;
    ui_->bins = new TableModel(this);
    ui_->frame->setChart(ui_->histogram, ui_->histogram);
    ui_->frame->setTable(ui_->bins);
    ui_->operand = new OperandSwitch;
    connect(ui_->operand, &OperandSwitch::operandChosen, this, &DistributionPanel::operandRequested);
    auto* log = new ToggleButton(tr("Log counts"),
                                 tr("Logarithmic counts, which make single outliers visible"), true);
    connect(log, &QToolButton::toggled, ui_->histogram, &HistogramView::setLogCounts);
    ui_->after = new ToggleButton(tr("After"), tr("Also draw the values as they are after rounding"), true);
    connect(ui_->after, &QToolButton::toggled, this, [this] { showGrid(); });
    ui_->slice = new SliceBox;
    connect(ui_->slice, &SliceBox::sliceChosen, this, &DistributionPanel::sliceRequested);
    for (QWidget* control : std::initializer_list<QWidget*>{ui_->operand, log, ui_->after, ui_->slice})
        ui_->frame->addControl(control);
    ui_->frame->addControl(buildComparison());
    ui_->ranges = new QComboBox;
    ui_->ranges->setObjectName(QStringLiteral("ranges"));
    ui_->ranges->setAccessibleName(tr("Where the grid's range comes from"));
    ui_->ranges->setToolTip(tr("The ranges of the text that is run through the model here, or those that the "
                               "recipe's method found on its calibration text"));
    ui_->ranges->addItem(tr("Ranges of this text"));
    ui_->ranges->addItem(tr("Ranges of the method"));
    connect(ui_->ranges, &QComboBox::activated, this,
            [this](int i) { emit rangesRequested(static_cast<RangeSource>(i)); });
    ui_->frame->addControl(ui_->ranges);
    connect(ui_->histogram, &HistogramView::clipRatioDragged, this, &DistributionPanel::clipRatioDragged);
    connect(ui_->histogram, &HistogramView::biasDragged, this, &DistributionPanel::biasDragged);
    connect(ui_->histogram, &HistogramView::binsChanged, this, [this] {
        if (shown())
            showBins(*ui_->bins, ui_->histogram->bins(), ui_->histogram->afterBins(),
                     shown()->histogram.total);
        else
            ui_->bins->clear();
    });
    return ui_->frame;
}

QWidget* DistributionPanel::buildComparison() {
    ui_->compared = new QComboBox;
    ui_->compared->setObjectName(QStringLiteral("compared"));
    ui_->compared->setAccessibleName(tr("Format to compare with"));
    ui_->compared->setToolTip(
        tr("Draws the grid of a second format over the same values, and its numbers at the right"));
    ui_->compared->setMaxVisibleItems(24);
    ui_->compared->addItem(tr("Compare with…"), QStringLiteral("none"));
    for (const Format& format : allFormats())
        if (!format.isNone())
            ui_->compared->addItem(tr("Compare with %1").arg(formatTitle(format)),
                                   QString::fromStdString(format.name()));
    ui_->compared->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ui_->compared->setMinimumContentsLength(16);
    connect(ui_->compared, &QComboBox::activated, this, [this](int i) {
        emit comparedRequested(Format::parse(ui_->compared->itemData(i).toString().toStdString()));
    });
    return ui_->compared;
}

QWidget* DistributionPanel::buildCells() {
    ui_->cellsFrame = new ChartFrame;
    ui_->cellsFrame->setTitle(tr("Which grid values cause the error?"));
    ui_->cellsLine = new NumberLineView;
    ui_->cellsLine->setShareTexts(tr("share of the squared error (%)"), tr("%1 of the squared error"));
    ui_->cellsLine->setLogShares(false);
    ui_->cells = new TableModel(this);
    ui_->cellsFrame->setChart(ui_->cellsLine, ui_->cellsLine);
    ui_->cellsFrame->setTable(ui_->cells);
    ui_->cellsFrame->setEmptyText(
        tr("There is no error in full precision. Choose a format in the inspector."));
    return ui_->cellsFrame;
}

const TensorSnapshotPtr& DistributionPanel::shown() const {
    return ui_->part ? ui_->part : ui_->whole;
}

const QuantView& DistributionPanel::view() const {
    return ui_->part ? ui_->partView : ui_->wholeView;
}

void DistributionPanel::setTensor(TensorSnapshotPtr tensor) {
    const bool waitsForSlice = tensor && ui_->slice->slice().kind != Slice::Kind::All;
    ui_->whole = std::move(tensor);
    ui_->wholeView = {};
    ui_->slice->setTensor(ui_->whole);
    if (waitsForSlice && ui_->part) return; // what is shown stays until the new slice has been cut
    ui_->part = nullptr;
    ui_->comparedView.reset();
    showTensor();
}

void DistributionPanel::showSlice(const Slice& slice, TensorSnapshotPtr values, const QuantView& sliceView) {
    ui_->slice->setSlice(slice);
    ui_->part = slice.kind == Slice::Kind::All ? nullptr : std::move(values);
    ui_->partView = sliceView;
    showTensor();
    showGrid();
}

void DistributionPanel::showTensor() {
    const TensorSnapshotPtr& t = shown();
    ui_->facts->clear();
    ui_->histogram->setGrid({});
    ui_->histogram->setCompared({}, {}, {});
    ui_->frame->setEmpty(!t);
    ui_->frame->setNote({});
    ui_->cellsFrame->setEmpty(true);
    ui_->cells->clear();
    ui_->facts->setVisible(t != nullptr);
    if (!t) {
        ui_->histogram->setHistogram(nullptr);
        return;
    }
    ui_->operand->setOperand(t->operand);
    const QString name = t->title.isEmpty() ? QStringLiteral("distribution") : t->title;
    ui_->frame->setFileName(name);
    ui_->cellsFrame->setFileName(name + QStringLiteral(" error"));
    ui_->histogram->setHistogram({t, &t->histogram}); // shares the snapshot's life
    ui_->facts->showBefore(*t);
}

void DistributionPanel::setQuantization(const QuantView& view) {
    ui_->wholeView = view;
    if (ui_->part || !ui_->whole) return;
    showGrid();
}

void DistributionPanel::setCompared(const std::optional<QuantView>& view) {
    ui_->comparedView = view;
    const QString name = view ? QString::fromStdString(view->params.format.name()) : QStringLiteral("none");
    ui_->compared->setCurrentIndex(std::max(0, ui_->compared->findData(name)));
    showComparison();
}

void DistributionPanel::showGrid() {
    if (!shown()) return;
    GridOverlay grid = gridOf(view());
    ui_->facts->showAfter(view(), grid);
    ui_->isStale = !isVisible();
    if (isVisible()) {
        const RoundingShares shares = roundingShares(*shown(), view());
        grid.errorShares = shares.error;
        grid.countShares = shares.count;
        ui_->histogram->setAfter(ui_->after->isChecked() ? shares.after : nullptr);
    }
    ui_->histogram->setGrid(grid);
    showComparison();
    showNote(grid);
    showCells(*ui_->cells, grid);
    std::vector<NumberLineView::Point> points;
    for (std::size_t i = 0; i < grid.errorShares.size(); ++i)
        points.push_back({grid.values[i], grid.errorShares[i],
                          tr("%1 of the values").arg(formatPercent(grid.countShares[i]))});
    ui_->cellsFrame->setEmpty(points.empty());
    ui_->cellsLine->setPoints(std::move(points), true);
}

void DistributionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (ui_->isStale) showGrid();
}

void DistributionPanel::showComparison() {
    const bool compares = ui_->comparedView && ui_->comparedView->params.active() && shown();
    ui_->facts->showCompared(compares ? &*ui_->comparedView : nullptr);
    if (!compares) return ui_->histogram->setCompared({}, {}, {});
    ui_->histogram->setCompared(gridOf(*ui_->comparedView),
                                QString::fromStdString(view().params.format.name()),
                                QString::fromStdString(ui_->comparedView->params.format.name()));
}

void DistributionPanel::showNote(const GridOverlay& grid) {
    QStringList sentences;
    const bool weights = shown()->operand == Operand::Weights;
    if (grid.active())
        sentences << (view().ranges == RangeSource::Method
                          ? tr("The ranges are those that the recipe's method found on its calibration text.")
                      : weights ? tr("The ranges are those of the matrix itself.")
                                : tr("The ranges are those of the text that is run through the model here."));
    if (const QString many = gridNote(view(), grid); !many.isEmpty()) sentences << many;
    if (ui_->part) sentences << tr("To move the clip edges or the bias, show all values.");
    ui_->frame->setNote(sentences.join(u' '));
}

void DistributionPanel::setMethodKnown(bool known) {
    ui_->ranges->setVisible(known);
    ui_->ranges->setCurrentIndex(static_cast<int>(view().ranges));
}

void DistributionPanel::setBusy(bool busy) {
    ui_->histogram->setBusy(busy);
    ui_->cellsLine->setBusy(busy);
}

void DistributionPanel::setEmptyText(const QString& text) {
    ui_->frame->setEmptyText(text);
}

void DistributionPanel::setSelectionText(const QString& text) {
    ui_->remark->setText(text);
    ui_->remark->setVisible(!text.isEmpty());
}

} // namespace qs
