// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outlier_tables.h"

#include "charts/chart_frame.h"
#include "models/tables.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace qs {
namespace {

constexpr std::size_t kRows = 100;

} // namespace

struct OutlierTables::Ui {
    ChartFrame *channels = nullptr, *rows = nullptr;
    TableModel *channelTable = nullptr, *rowTable = nullptr;
    std::vector<ExtremeCell> topChannels, topRows;
};

OutlierTables::OutlierTables(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    const auto add = [&](ChartFrame*& frame, TableModel*& table) {
        frame = new ChartFrame;
        frame->setTableOnly();
        table = new TableModel(this);
        frame->setTable(table);
        splitter->addWidget(frame);
    };
    add(ui_->channels, ui_->channelTable);
    add(ui_->rows, ui_->rowTable);
    layout->addWidget(splitter);
    ui_->channels->setNote(tr("Click a row to see the distribution of its channel or token alone."));
    connect(ui_->channels, &ChartFrame::rowActivated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(ui_->topChannels.size()))
            emit sliceActivated(
                {Slice::Kind::Channel, ui_->topChannels[static_cast<std::size_t>(row)].channel});
    });
    connect(ui_->rows, &ChartFrame::rowActivated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(ui_->topRows.size()))
            emit sliceActivated({Slice::Kind::Row, ui_->topRows[static_cast<std::size_t>(row)].row});
    });
    setTensor(nullptr);
}

OutlierTables::~OutlierTables() = default;

void OutlierTables::setTensor(const TensorSnapshotPtr& tensor) {
    const bool weights = tensor && tensor->operand == Operand::Weights;
    ui_->channels->setTitle(tr("Which channels stick out?"));
    ui_->rows->setTitle(weights ? tr("Which output channels stick out?") : tr("Which tokens stick out?"));
    ui_->topChannels = tensor ? largestOf(tensor->channelExtremes, kRows) : std::vector<ExtremeCell>{};
    ui_->topRows = tensor ? largestOf(tensor->rowExtremes, kRows) : std::vector<ExtremeCell>{};
    ui_->channels->setEmpty(ui_->topChannels.empty());
    ui_->rows->setEmpty(ui_->topRows.empty());
    const QString name = tensor ? tensor->title : QString();
    ui_->channels->setFileName(name + QStringLiteral(" outlier channels"));
    ui_->rows->setFileName(name + QStringLiteral(" outlier rows"));
    showOutliers(*ui_->channelTable, ui_->topChannels, tensor, true);
    showOutliers(*ui_->rowTable, ui_->topRows, tensor, false);
}

void OutlierTables::setEmptyText(const QString& text) {
    ui_->channels->setEmptyText(text);
    ui_->rows->setEmptyText({});
}

} // namespace qs
