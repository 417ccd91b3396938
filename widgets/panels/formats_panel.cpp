// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/formats_panel.h"

#include "charts/bit_pattern_view.h"
#include "charts/chart_frame.h"
#include "charts/number_line_view.h"
#include "charts/share_delegate.h"
#include "charts/table_view.h"
#include "charts/toggle_button.h"
#include "models/tables.h"
#include "number_format.h"
#include "panels/format_bench.h"
#include "panels/panel_parts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr int kBarColumn = 4;    ///< of the code table
constexpr int kShortestBar = 36; ///< pixels that the commonest code's bar must have to tell something

} // namespace

struct FormatsPanel::Ui {
    FormatBench* bench = nullptr;
    ChartFrame *frame = nullptr, *bitsFrame = nullptr;
    NumberLineView* line = nullptr;
    BitPatternView* bits = nullptr;
    QTableView* codesView = nullptr;
    TableModel *codes = nullptr, *flips = nullptr;
    SortFilterProxy* proxy = nullptr;
    TensorSnapshotPtr tensor;
};

FormatsPanel::FormatsPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(14);
    layout->addWidget(ui_->bench = new FormatBench);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->addWidget(buildPicture());
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(buildBits());
    lowerLayout->addWidget(buildCodes(), 1);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(splitter, 1);
    connect(ui_->bench, &FormatBench::changed, this, &FormatsPanel::refresh);
    connect(ui_->bench, &FormatBench::applied, this, &FormatsPanel::formatApplied);
    setTensor(nullptr);
}

FormatsPanel::~FormatsPanel() = default;

QWidget* FormatsPanel::buildPicture() {
    ui_->frame = new ChartFrame;
    ui_->frame->setFileName(QStringLiteral("format"));
    ui_->line = new NumberLineView;
    ui_->codes = new TableModel(this);
    ui_->frame->setChart(ui_->line, ui_->line);
    ui_->frame->setTable(ui_->codes);
    ui_->frame->setTableButtonVisible(false);
    auto* log = new ToggleButton(
        tr("Log axis"), tr("The positive half on a logarithmic axis, where floats are evenly spaced"));
    connect(log, &QToolButton::toggled, ui_->line, &NumberLineView::setLog);
    ui_->frame->addControl(log);
    auto* shares = new ToggleButton(tr("Log share"),
                                    tr("Logarithmic shares, which make rarely used codes visible"), true);
    connect(shares, &QToolButton::toggled, ui_->line, &NumberLineView::setLogShares);
    ui_->frame->addControl(shares);
    return ui_->frame;
}

QWidget* FormatsPanel::buildBits() {
    ui_->bitsFrame = new ChartFrame;
    ui_->bitsFrame->setTitle(tr("What does a bit do? Click one to flip it."));
    ui_->bitsFrame->setFileName(QStringLiteral("bits"));
    ui_->bits = new BitPatternView;
    ui_->bitsFrame->setMaximumHeight(ui_->bits->minimumSizeHint().height() + 3 * fontMetrics().height());
    ui_->flips = new TableModel(this);
    ui_->bitsFrame->setChart(ui_->bits, ui_->bits);
    ui_->bitsFrame->setTable(ui_->flips);
    connect(ui_->bits, &BitPatternView::bitsChanged, this, [this](std::uint8_t bits) {
        const QModelIndex row = ui_->proxy->mapFromSource(ui_->codes->index(bits, 0));
        const QSignalBlocker quiet(ui_->codesView->selectionModel());
        ui_->codesView->selectRow(row.row());
        ui_->codesView->scrollTo(row);
        ui_->codesView->viewport()->update();
        showFlips();
    });
    return ui_->bitsFrame;
}

QWidget* FormatsPanel::buildCodes() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* title = boldLabel(tr("What does every bit pattern mean?"), box);
    layout->addWidget(title);
    ui_->codesView = makeTableView(box);
    ui_->codesView->setAccessibleName(title->text());
    ui_->proxy = new SortFilterProxy(this);
    ui_->proxy->setSourceModel(ui_->codes);
    ui_->codesView->setModel(ui_->proxy);
    ui_->codesView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    ui_->codesView->setItemDelegateForColumn(kBarColumn, new ShareDelegate(ui_->codesView));
    ui_->codesView->viewport()->installEventFilter(this);
    connect(ui_->codesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (!row.isValid()) return;
                ui_->bits->setBits(static_cast<std::uint8_t>(ui_->proxy->mapToSource(row).row()));
                showFlips();
            });
    layout->addWidget(ui_->codesView, 1);
    return box;
}

void FormatsPanel::setTensor(TensorSnapshotPtr tensor) {
    ui_->tensor = std::move(tensor);
    ui_->frame->setTitle(
        ui_->tensor ? tr("Which values can the format hold, and which does %1 use?").arg(ui_->tensor->title)
                    : tr("Which values can the format hold?"));
    ui_->frame->setNote(
        ui_->tensor ? QString()
                    : tr("Choose a site in the model tree to see how often its values use each code."));
    using Maximum = std::optional<double>;
    ui_->bench->setTensorMaximum(ui_->tensor ? Maximum(ui_->tensor->stats.total().absMax()) : Maximum());
}

void FormatsPanel::setFormat(const Format& format) {
    ui_->bench->setFormat(format);
}

Distortion FormatsPanel::distortionAt(double bias) const {
    const OperandRecipe wanted = ui_->bench->recipe();
    if (!ui_->tensor || wanted.format.isNone()) return {};
    const TensorSnapshot& t = *ui_->tensor;
    QuantParams params;
    params.format = wanted.format;
    if (wanted.groupSize == 0 || t.sample.empty()) {
        params.bias = {bias};
        return distortionOf(params, t.histogram);
    }
    params.granularity = Granularity::Token; // a range per block, from the block itself
    params.groupSize = wanted.groupSize;
    params.scaling = wanted.scaling;
    params.tensorScale =
        wanted.scaling.type == ScaleType::E4M3 ? tensorScaleFor(wanted.format, t.stats.total().absMax()) : 0;
    Distortion d = distortionOf(params, t.sample.data(), t.sampleRows, t.channels, true);
    d.exact = t.sampleRows == t.rows;
    return d;
}

void FormatsPanel::refresh() {
    const Format format = ui_->bench->format();
    const double bias = ui_->bench->bias();
    const Distortion distortion = distortionAt(bias);
    const CodeTable table = codeTable(format, bias, distortion.codeCounts);
    showCodes(*ui_->codes, table);
    ui_->codesView->horizontalHeader()->setStretchLastSection(false);
    ui_->codesView->resizeColumnsToContents();
    fitBars();
    showLine(table);
    showBits(bias);
    ui_->bench->showFacts(ui_->tensor ? &distortion : nullptr);
}

/// The bars take what the numbers leave of the table, and give way where that is too little.
void FormatsPanel::fitBars() {
    if (ui_->codes->columnCount() <= kBarColumn) return;
    QTableView& view = *ui_->codesView;
    int numbers = 0;
    for (int c = 0; c < kBarColumn; ++c) numbers += view.columnWidth(c);
    const bool isRoom = view.viewport()->width() - numbers >= kShortestBar;
    view.setColumnHidden(kBarColumn, !isRoom);
    view.horizontalHeader()->setStretchLastSection(isRoom);
}

bool FormatsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == ui_->codesView->viewport() && event->type() == QEvent::Resize) fitBars();
    return QWidget::eventFilter(watched, event);
}

void FormatsPanel::showBits(double bias) {
    const Format format = ui_->bench->format();
    if (ui_->bits->bitCount() != (format.isNone() ? 0 : format.bits())) ui_->bits->setBits(0);
    ui_->bits->setFormat(format, bias);
    if (ui_->bits->bits() == 0 && !format.isNone()) // something to look at: the number one step up
        ui_->bits->setBits(static_cast<std::uint8_t>(std::min(3, (1 << format.bits()) - 1)));
    ui_->bitsFrame->setEmpty(format.isNone());
    showFlips();
}

void FormatsPanel::showFlips() {
    showBitFlips(*ui_->flips, *ui_->bits);
}

void FormatsPanel::showLine(const CodeTable& table) {
    std::vector<NumberLineView::Point> points;
    for (const CodeRow& row : table.rows) {
        if (std::isnan(row.value)) continue;
        const double share =
            table.total > 0 ? static_cast<double>(row.count) / static_cast<double>(table.total) : 0;
        points.push_back({row.value == 0 ? 0.0 : row.value, share, bitString(row.bits, table.format)});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const auto& a, const auto& b) { return a.value < b.value; });
    std::vector<NumberLineView::Point> distinct; // the two zeros of a float are one value
    for (const auto& point : points) {
        if (distinct.empty() || distinct.back().value != point.value) {
            distinct.push_back(point);
            continue;
        }
        distinct.back().share += point.share;
        distinct.back().label += QStringLiteral(", ") + point.label;
    }
    ui_->line->setPoints(std::move(distinct), table.total > 0);
}

} // namespace qs
