// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/budget_panel.h"

#include "base/error.h"
#include "charts/chart_frame.h"
#include "charts/pareto_chart.h"
#include "charts/table_view.h"
#include "menu_text.h"
#include "models/table_model.h"
#include "number_format.h"
#include "panels/panel_parts.h"
#include "panels/table_export.h"
#include "quant/format.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace qs {
namespace {

TableColumn text(const QString& header, std::function<QString(int)> value) {
    TableColumn column;
    column.header = header;
    column.numeric = false;
    column.raw = [value](int row) { return QVariant(value(row)); };
    return column;
}

TableColumn number(const QString& header, const QString& help, std::function<double(int)> value) {
    TableColumn column;
    column.header = header;
    column.help = help;
    column.raw = [value](int row) { return QVariant(value(row)); };
    column.text = [value](int row) { return formatNumber(value(row)); };
    return column;
}

/// "e2m1, e2m3" as names of formats; `problem` names the first that is none.
QStringList parseFormats(const QString& list, QString* problem) {
    QStringList names;
    for (const QString& part : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        try {
            if (name != QLatin1String("none")) Format::parse(name.toStdString());
            names << name;
        } catch (const Error& e) {
            *problem = QString::fromUtf8(e.what());
            return {};
        }
    }
    if (names.isEmpty()) *problem = BudgetPanel::tr("Name at least one format.");
    return names;
}

} // namespace

struct BudgetPanel::Ui {
    QDoubleSpinBox* bits = nullptr;
    QLineEdit* formats = nullptr;
    QSpinBox *points = nullptr, *tokens = nullptr;
    QPushButton *run = nullptr, *cancel = nullptr, *apply = nullptr;
    QProgressBar* progress = nullptr;
    QLabel *recipe = nullptr, *what = nullptr, *message = nullptr, *chosenText = nullptr;
    ChartFrame* frame = nullptr;
    ParetoChart* chart = nullptr;
    TableModel *curve = nullptr, *parts = nullptr;
    QTableView *curveView = nullptr, *partsView = nullptr;
    QSplitter* result = nullptr;
    BudgetViewPtr view;
    int point = -1;
    bool running = false, available = false;
    QString unavailable;
};

BudgetPanel::BudgetPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(boldLabel(tr("Which parts deserve more bits?"), this));
    layout->addWidget(buildControls());
    ui_->message = new QLabel(this);
    ui_->message->setObjectName(QStringLiteral("budgetMessage"));
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    layout->addWidget(buildResult(), 1);
    setResult(nullptr);
}

BudgetPanel::~BudgetPanel() = default;

QWidget* BudgetPanel::buildControls() {
    auto* box = new QWidget(this);
    auto* outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    outer->addLayout(row);
    ui_->recipe = new QLabel(box);
    row->addWidget(ui_->recipe);
    row->addSpacing(12);
    const auto label = [&](const QString& caption, QWidget* field, const QString& name, const QString& help) {
        auto* l = new QLabel(caption, box);
        l->setBuddy(field);
        l->setToolTip(help);
        field->setToolTip(help);
        field->setObjectName(name);
        field->setAccessibleName(withoutMnemonic(caption));
        row->addWidget(l);
        row->addWidget(field);
    };
    ui_->bits = new QDoubleSpinBox(box);
    ui_->bits->setRange(1, 32);
    ui_->bits->setDecimals(2);
    ui_->bits->setSingleStep(0.25);
    ui_->bits->setValue(5);
    label(tr("&Bits per weight"), ui_->bits, QStringLiteral("budgetBits"),
          tr("On average over all quantized weights, at most; scales of groups count"));
    ui_->formats = new QLineEdit(QStringLiteral("e2m1, e2m3, e4m3"), box);
    label(tr("&Formats"), ui_->formats, QStringLiteral("budgetFormats"),
          tr("Candidates for the weights, separated by commas; none leaves a part in full precision. "
             "Activations "
             "change with them where the recipe gives both the same format."));
    ui_->points = new QSpinBox(box);
    ui_->points->setRange(2, 100);
    ui_->points->setValue(12);
    label(tr("&Points"), ui_->points, QStringLiteral("budgetPoints"), tr("Of the curve that are measured"));
    ui_->tokens = new QSpinBox(box);
    ui_->tokens->setRange(16, 65536);
    ui_->tokens->setValue(512);
    ui_->tokens->setSingleStep(256);
    label(tr("&Tokens"), ui_->tokens, QStringLiteral("budgetTokens"),
          tr("Tokens of the text that divergences are measured on: the text in the model panel, or the "
             "built-in one"));
    row->addStretch(1);
    auto* second = new QHBoxLayout;
    ui_->run = new QPushButton(tr("&Search"), box);
    ui_->run->setObjectName(QStringLiteral("runBudget"));
    ui_->run->setToolTip(
        tr("Takes its turn with evaluations. What was measured is kept: searching again goes on."));
    ui_->cancel = new QPushButton(tr("Cancel"), box);
    ui_->cancel->setObjectName(QStringLiteral("cancelBudget"));
    ui_->cancel->setToolTip(tr("What was measured is kept"));
    ui_->progress = new QProgressBar(box);
    ui_->progress->setAccessibleName(tr("Progress of the search"));
    ui_->what = new QLabel(box);
    second->addWidget(ui_->run);
    second->addWidget(ui_->cancel);
    second->addWidget(ui_->progress, 1);
    second->addWidget(ui_->what, 1);
    second->addStretch(1);
    outer->addLayout(second);
    connect(ui_->run, &QPushButton::clicked, this, [this] {
        QString problem;
        BudgetSettings settings;
        settings.formats = parseFormats(ui_->formats->text(), &problem);
        setMessage(problem, true);
        if (!problem.isEmpty()) return;
        settings.bits = ui_->bits->value();
        settings.points = ui_->points->value();
        settings.tokens = ui_->tokens->value();
        emit runRequested(settings);
    });
    connect(ui_->cancel, &QPushButton::clicked, this, &BudgetPanel::cancelRequested);
    return box;
}

QWidget* BudgetPanel::buildResult() {
    ui_->result = new QSplitter(Qt::Horizontal, this);
    ui_->result->setChildrenCollapsible(false);
    ui_->frame = new ChartFrame(ui_->result);
    ui_->frame->setTitle(tr("What does each bit buy?"));
    ui_->frame->setFileName(QStringLiteral("bit-budget"));
    ui_->frame->setEmptyText(
        tr("Search: every part is measured under every candidate format, then the most useful "
           "bits are spent first.\nThe result is an ordinary recipe."));
    ui_->chart = new ParetoChart;
    ui_->frame->setChart(ui_->chart, ui_->chart);
    ui_->curve = new TableModel(this);
    ui_->frame->setTable(ui_->curve);
    ui_->result->addWidget(ui_->frame);
    auto* side = new QWidget(ui_->result);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(6, 0, 0, 0);
    ui_->chosenText = boldLabel({}, side);
    layout->addWidget(ui_->chosenText);
    ui_->curveView = makeTableView(side);
    ui_->curveView->setObjectName(QStringLiteral("budgetCurve"));
    ui_->curveView->setAccessibleName(tr("Points of the curve"));
    ui_->curveView->setSortingEnabled(false);
    ui_->curveView->setModel(ui_->curve);
    ui_->curveView->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(ui_->curveView, 1);
    ui_->parts = new TableModel(this);
    ui_->partsView = makeTableView(side);
    ui_->partsView->setObjectName(QStringLiteral("budgetParts"));
    ui_->partsView->setAccessibleName(tr("Format of each part"));
    ui_->partsView->setSortingEnabled(false);
    ui_->partsView->setModel(ui_->parts);
    layout->addWidget(ui_->partsView, 1);
    auto* row = new QHBoxLayout;
    ui_->apply = new QPushButton(tr("&Use as the recipe"), side);
    ui_->apply->setObjectName(QStringLiteral("applyBudget"));
    ui_->apply->setToolTip(tr("The chosen point becomes the current recipe, as one step that can be undone"));
    auto* save = new TableExport([this] { return ui_->curve; }, QStringLiteral("bit-budget"), side);
    connect(save, &TableExport::failed, this, [this](const QString& why) { setMessage(why, true); });
    row->addWidget(ui_->apply);
    row->addStretch(1);
    row->addWidget(save);
    layout->addLayout(row);
    ui_->result->addWidget(side);
    ui_->result->setStretchFactor(0, 3);
    ui_->result->setStretchFactor(1, 2);
    connect(ui_->chart, &ParetoChart::pointChosen, this, &BudgetPanel::choose);
    connect(ui_->curveView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) choose(now.row());
            });
    connect(ui_->apply, &QPushButton::clicked, this, [this] { emit applyRequested(ui_->view, ui_->point); });
    return ui_->result;
}

void BudgetPanel::setRecipe(const QString& name) {
    ui_->recipe->setText(tr("Recipe: %1").arg(name));
}

void BudgetPanel::setAvailable(bool available, const QString& reason) {
    if (ui_->message->text() == ui_->unavailable) setMessage({}, false); // the reason is gone
    ui_->available = available;
    ui_->unavailable = reason;
    updateState();
}

void BudgetPanel::setRunning(bool running) {
    ui_->running = running;
    setProgress(running ? tr("Waiting for its turn") : QString(), -1);
    updateState();
}

void BudgetPanel::setProgress(const QString& what, double fraction) {
    ui_->progress->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0) ui_->progress->setValue(static_cast<int>(fraction * 1000));
    ui_->what->setText(what);
}

void BudgetPanel::setResult(const BudgetViewPtr& result) {
    ui_->view = result;
    ui_->point = result ? result->chosen : -1;
    const auto at = [result](int r) -> const BudgetView::Point& {
        return result->points[static_cast<std::size_t>(r)];
    };
    if (result)
        ui_->curve->setTable(
            static_cast<int>(result->points.size()),
            {number(tr("Bits"), tr("Average bits per weight"), [at](int r) { return at(r).bits; }),
             number(tr("KL"), tr("Divergence from full precision, measured, in nats per token"),
                    [at](int r) { return at(r).kl; }),
             number(tr("Predicted"),
                    tr("Sum of the divergences of the parts, each quantized alone: what the search goes by"),
                    [at](int r) { return at(r).predictedKl; })});
    else
        ui_->curve->clear();
    ui_->curveView->resizeColumnsToContents();
    ui_->frame->setEmpty(!result);
    if (ui_->point >= 0) ui_->curveView->setCurrentIndex(ui_->curve->index(ui_->point, 0));
    showPoint();
    updateState();
}

void BudgetPanel::choose(int point) {
    if (!ui_->view || point == ui_->point) return;
    ui_->point = point;
    ui_->curveView->setCurrentIndex(ui_->curve->index(point, 0));
    showPoint();
}

void BudgetPanel::showPoint() {
    if (!ui_->view || ui_->point < 0) {
        ui_->parts->clear();
        ui_->chart->setPoints({}, {}, -1);
        ui_->chosenText->clear();
        return;
    }
    const BudgetViewPtr view = ui_->view;
    std::vector<ParetoChart::Point> points;
    for (const BudgetView::Point& p : view->points) points.push_back({p.bits, p.kl, p.predictedKl});
    ui_->chart->setPoints(std::move(points), view->settings.bits, ui_->point);
    const BudgetView::Point& chosen = view->points[static_cast<std::size_t>(ui_->point)];
    ui_->chosenText->setText(
        ui_->point == view->chosen
            ? tr("Best within the budget: %1 bits, KL %2")
                  .arg(formatNumber(chosen.bits), formatNumber(chosen.kl))
            : tr("Chosen: %1 bits, KL %2").arg(formatNumber(chosen.bits), formatNumber(chosen.kl)));
    ui_->parts->setTable(
        static_cast<int>(view->groups.size()),
        {text(tr("Part"), [view](int r) { return view->groups[r]; }),
         text(tr("Format"), [formats = chosen.formats](int r) { return formats.value(r); })});
    ui_->partsView->resizeColumnsToContents();
}

void BudgetPanel::setMessage(const QString& message, bool isError) {
    showInline(ui_->message, message, isError);
}

void BudgetPanel::updateState() {
    ui_->run->setEnabled(ui_->available && !ui_->running);
    ui_->cancel->setEnabled(ui_->running);
    ui_->progress->setVisible(ui_->running);
    ui_->what->setVisible(ui_->running);
    ui_->apply->setEnabled(ui_->view != nullptr);
    if (!ui_->available && !ui_->unavailable.isEmpty()) setMessage(ui_->unavailable, false);
}

} // namespace qs
