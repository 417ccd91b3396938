// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/formats_panel.h"

#include "charts/chart_frame.h"
#include "charts/fact_list.h"
#include "charts/number_line_view.h"
#include "charts/share_delegate.h"
#include "charts/table_view.h"
#include "charts/toggle_button.h"
#include "models/tables.h"
#include "number_format.h"
#include "panels/format_controls.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr int kBarColumn = 4; ///< of the code table

} // namespace

struct FormatsPanel::Ui {
    FormatControls* format = nullptr;
    QDoubleSpinBox* bias = nullptr;
    QCheckBox* fit = nullptr;
    QPushButton* apply = nullptr;
    FactList* facts = nullptr;
    ChartFrame* frame = nullptr;
    NumberLineView* line = nullptr;
    QTableView* codesView = nullptr;
    TableModel* codes = nullptr;
    TensorSnapshotPtr tensor;
    int bits = 0, values = 0, largest = 0, smallest = 0, range = 0;
    int mse = 0, sqnr = 0, clipped = 0, underflow = 0, used = 0;
};

FormatsPanel::FormatsPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(14);
    layout->addWidget(buildControls());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->addWidget(buildPicture());
    splitter->addWidget(buildCodes());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(splitter, 1);
    setTensor(nullptr);
}

FormatsPanel::~FormatsPanel() = default;

QWidget* FormatsPanel::buildControls() {
    auto* column = new QWidget;
    column->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    ui_->format = new FormatControls;
    connect(ui_->format, &FormatControls::formatChosen, this, [this] { refresh(); });
    layout->addWidget(ui_->format);

    ui_->bias = new QDoubleSpinBox;
    ui_->bias->setRange(-64, 64);
    ui_->bias->setDecimals(3);
    ui_->bias->setSingleStep(0.125);
    ui_->bias->setAlignment(Qt::AlignRight);
    ui_->bias->setAccessibleName(tr("Bias"));
    ui_->bias->setToolTip(
        tr("All values are scaled by 2 to the power of minus the bias: one more halves the grid"));
    connect(ui_->bias, &QDoubleSpinBox::valueChanged, this, [this] { refresh(); });
    ui_->format->addRow(tr("Bias"), ui_->bias);
    ui_->fit = new QCheckBox(tr("Fit to the tensor's maximum"));
    ui_->fit->setChecked(true);
    connect(ui_->fit, &QCheckBox::toggled, this, [this] { refresh(); });
    layout->addWidget(ui_->fit);

    ui_->apply = new QPushButton(tr("Use for the selection"));
    ui_->apply->setToolTip(tr("Puts this format into the recipe for what is selected"));
    connect(ui_->apply, &QPushButton::clicked, this, [this] { emit formatApplied(ui_->format->format()); });
    layout->addWidget(ui_->apply);
    layout->addWidget(buildFacts(), 1);
    return column;
}

QWidget* FormatsPanel::buildFacts() {
    FactList* f = ui_->facts = new FactList;
    f->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as wide as the controls above
    f->addHeading(tr("Format"));
    ui_->bits = f->addFact(tr("Bits"));
    ui_->values = f->addFact(tr("Distinct values"));
    ui_->largest = f->addFact(tr("Largest value"));
    ui_->smallest = f->addFact(tr("Smallest positive"));
    ui_->range = f->addFact(tr("Range"), tr("octaves"),
                            tr("From the smallest positive value to the largest, as powers of two"));
    f->addHeading(tr("On this tensor"));
    ui_->mse = f->addFact(tr("MSE"));
    ui_->sqnr = f->addFact(tr("SQNR"), tr("dB"));
    ui_->clipped = f->addFact(tr("Clipped"));
    ui_->underflow = f->addFact(tr("Underflow"));
    ui_->used = f->addFact(tr("Codes used"));
    return f;
}

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

QWidget* FormatsPanel::buildCodes() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* title = new QLabel(tr("What does every bit pattern mean?"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    ui_->codesView = makeTableView(box);
    ui_->codesView->setAccessibleName(title->text());
    auto* proxy = new SortFilterProxy(this);
    proxy->setSourceModel(ui_->codes);
    ui_->codesView->setModel(proxy);
    ui_->codesView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    ui_->codesView->setItemDelegateForColumn(kBarColumn, new ShareDelegate(ui_->codesView));
    layout->addWidget(ui_->codesView, 1);
    return box;
}

void FormatsPanel::setTensor(TensorSnapshotPtr tensor) {
    ui_->tensor = std::move(tensor);
    ui_->fit->setEnabled(ui_->tensor != nullptr);
    ui_->apply->setEnabled(ui_->tensor != nullptr);
    ui_->frame->setTitle(
        ui_->tensor ? tr("Which values can the format hold, and which does %1 use?").arg(ui_->tensor->title)
                    : tr("Which values can the format hold?"));
    ui_->frame->setNote(
        ui_->tensor ? QString()
                    : tr("Choose a site in the model tree to see how often its values use each code."));
    refresh();
}

void FormatsPanel::setFormat(const Format& format) {
    ui_->format->setFormat(format);
    refresh();
}

double FormatsPanel::currentBias() const {
    const bool fitted = ui_->tensor && ui_->fit->isChecked();
    return fitted ? biasForMax(ui_->format->format(), ui_->tensor->histogram.absMax()) : ui_->bias->value();
}

void FormatsPanel::refresh() {
    const Format format = ui_->format->format();
    const bool fitted = ui_->tensor && ui_->fit->isChecked();
    const double bias = format.isNone() ? 0 : currentBias();
    ui_->bias->setEnabled(!fitted && !format.isNone());
    if (fitted) {
        const QSignalBlocker quiet(ui_->bias);
        ui_->bias->setValue(bias);
    }
    Distortion distortion;
    if (ui_->tensor && !format.isNone()) {
        QuantParams params;
        params.format = format;
        params.bias = {bias};
        distortion = distortionOf(params, ui_->tensor->histogram);
    }
    const CodeTable table = codeTable(format, bias, distortion.codeCounts);
    showCodes(*ui_->codes, table);
    ui_->codesView->horizontalHeader()->setStretchLastSection(false);
    ui_->codesView->resizeColumnsToContents();
    ui_->codesView->horizontalHeader()->setStretchLastSection(table.total > 0); // the bars
    showLine(table);
    showFacts(format, bias, distortion);
}

void FormatsPanel::showLine(const CodeTable& table) {
    std::vector<NumberLineView::Point> points;
    for (const CodeRow& row : table.rows) {
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

void FormatsPanel::showFacts(const Format& format, double bias, const Distortion& distortion) {
    FactList* f = ui_->facts;
    f->clearValues();
    f->setValue(ui_->bits, formatCount(format.bits()));
    if (format.isNone()) return;
    const double scale = scaleOfBias(-bias);
    f->setValue(ui_->values, formatCount(static_cast<std::int64_t>(format.values().size())));
    f->setValue(ui_->largest, formatNumber(format.maxPositive() * scale));
    f->setValue(ui_->smallest, formatNumber(format.smallest() * scale));
    f->setValue(ui_->range, formatFixed(std::log2(format.maxPositive() / format.smallest()), 1));
    if (!ui_->tensor) return;
    f->setValue(ui_->mse, formatNumber(distortion.mse(), 3), distortion.exact);
    f->setValue(ui_->sqnr, formatDecibel(distortion.sqnrDb()), distortion.exact);
    f->setValue(ui_->clipped, formatPercent(distortion.clippedShare()), distortion.exact);
    f->setValue(ui_->underflow, formatPercent(distortion.underflowShare()), distortion.exact);
    f->setValue(ui_->used, tr("%1 of %2").arg(distortion.codesUsed()).arg(1 << format.bits()),
                distortion.exact);
}

} // namespace qs
