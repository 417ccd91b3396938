// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sensitivity_panel.h"

#include "charts/share_delegate.h"
#include "charts/table_view.h"
#include "menu_text.h"
#include "models/table_model.h"
#include "number_format.h"
#include "panels/panel_parts.h"
#include "panels/table_export.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace qs {
namespace {

enum Column { PartColumn, AloneColumn, ShareColumn, WithoutColumn, SavedColumn };

TableColumn number(const QString& header, const QString& help, std::function<double(int)> value) {
    TableColumn column;
    column.header = header;
    column.help = help;
    column.raw = [value](int row) { return QVariant(value(row)); };
    column.text = [value](int row) { return formatNumber(value(row)); };
    return column;
}

void showResult(TableModel& model, const SensitivityResultPtr& result) {
    if (!result) return model.clear();
    const auto at = [result](int row) -> const GroupSensitivity& {
        return result->numbers.groups[static_cast<std::size_t>(row)];
    };
    double most = 0;
    for (const GroupSensitivity& g : result->numbers.groups) most = std::max(most, g.alone.kl);
    const double all = result->numbers.all.kl;
    TableColumn part;
    part.header = SensitivityPanel::tr("Part");
    part.numeric = false;
    part.raw = [at](int row) { return QVariant(QString::fromStdString(at(row).group.name)); };
    TableColumn share; // a picture of the column before it
    share.raw = [at, most](int row) { return QVariant(most > 0 ? 100 * at(row).alone.kl / most : 0.0); };
    share.text = [](int) { return QString(); };
    share.numeric = false;
    const int rows = static_cast<int>(result->numbers.groups.size());
    model.setTable(rows,
                   {part,
                    number(SensitivityPanel::tr("KL alone"),
                           SensitivityPanel::tr(
                               "Divergence from full precision, in nats per token, when only this part is "
                               "quantized"),
                           [at](int r) { return at(r).alone.kl; }),
                    share,
                    number(SensitivityPanel::tr("KL without"),
                           SensitivityPanel::tr("Divergence when everything but this part is quantized"),
                           [at](int r) { return at(r).without.kl; }),
                    number(SensitivityPanel::tr("Saved"),
                           SensitivityPanel::tr(
                               "How much smaller the whole recipe's divergence gets when this part stays in "
                               "full precision"),
                           [at, all](int r) { return all - at(r).without.kl; }),
                    number(SensitivityPanel::tr("Same top token (%)"),
                           SensitivityPanel::tr(
                               "Share of the positions where the most likely token stays the same, when only "
                               "this part is quantized"),
                           [at](int r) { return 100 * at(r).alone.top1; })});
}

} // namespace

struct SensitivityPanel::Ui {
    QComboBox* by = nullptr;
    QSpinBox* tokens = nullptr;
    QPushButton *run = nullptr, *cancel = nullptr, *exclude = nullptr, *map = nullptr;
    QProgressBar* progress = nullptr;
    QLabel *recipe = nullptr, *what = nullptr, *message = nullptr, *summary = nullptr, *hint = nullptr;
    TableModel* model = nullptr;
    SortFilterProxy* proxy = nullptr;
    QTableView* view = nullptr;
    SensitivityResultPtr result;
    bool running = false, available = false;
    QString unavailable;

    std::vector<int> chosenRows() const {
        std::set<int> rows;
        for (const QModelIndex& index : view->selectionModel()->selectedRows())
            rows.insert(proxy->mapToSource(index).row());
        return {rows.begin(), rows.end()};
    }
};

SensitivityPanel::SensitivityPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(boldLabel(tr("Which parts of the model suffer from the recipe?"), this));
    layout->addWidget(buildControls());
    ui_->message = new QLabel(this);
    ui_->message->setObjectName(QStringLiteral("sensitivityMessage"));
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    ui_->summary = new QLabel(this);
    ui_->summary->setWordWrap(true);
    layout->addWidget(ui_->summary);
    ui_->model = new TableModel(this);
    ui_->proxy = new SortFilterProxy(this);
    ui_->proxy->setSourceModel(ui_->model);
    ui_->view = makeTableView(this);
    ui_->view->setObjectName(QStringLiteral("sensitivity"));
    ui_->view->setAccessibleName(tr("Sensitivity, the most damaging part first"));
    ui_->view->setModel(ui_->proxy);
    ui_->view->setItemDelegateForColumn(ShareColumn, new ShareDelegate(ui_->view));
    layout->addWidget(ui_->view, 1);
    ui_->hint =
        new QLabel(tr("Run the analysis: every part is quantized alone, and everything but each part. The "
                      "divergence from full precision on a text says what it costs."),
                   this);
    ui_->hint->setWordWrap(true);
    ui_->hint->setAlignment(Qt::AlignCenter);
    ui_->hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(ui_->hint, 1);
    auto* row = new QHBoxLayout;
    ui_->exclude = new QPushButton(tr("&Leave selected in full precision"), this);
    ui_->exclude->setObjectName(QStringLiteral("exclude"));
    ui_->exclude->setToolTip(
        tr("Changes the recipe, as one step that can be undone; then run again to see what it "
           "brought"));
    ui_->map = new QPushButton(tr("Show on the &map"), this);
    ui_->map->setObjectName(QStringLiteral("sensitivityMap"));
    ui_->map->setToolTip(tr("The overview, coloured by sensitivity"));
    auto* save = new TableExport([this] { return ui_->proxy; }, QStringLiteral("sensitivity"), this);
    connect(save, &TableExport::failed, this, [this](const QString& why) { setMessage(why, true); });
    row->addWidget(ui_->exclude);
    row->addWidget(ui_->map);
    row->addStretch(1);
    row->addWidget(save);
    layout->addLayout(row);
    connect(ui_->exclude, &QPushButton::clicked, this, [this] {
        std::vector<SiteId> sites;
        for (const int chosen : ui_->chosenRows()) {
            const auto& group = ui_->result->numbers.groups[static_cast<std::size_t>(chosen)].group;
            sites.insert(sites.end(), group.sites.begin(), group.sites.end());
        }
        emit excludeRequested(sites);
    });
    connect(ui_->map, &QPushButton::clicked, this, &SensitivityPanel::mapRequested);
    connect(ui_->view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SensitivityPanel::updateState);
    connect(ui_->view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const int chosen = ui_->proxy->mapToSource(index).row();
        emit siteChosen(ui_->result->numbers.groups[static_cast<std::size_t>(chosen)].group.sites.front());
    });
    setResult(nullptr);
}

SensitivityPanel::~SensitivityPanel() = default;

QWidget* SensitivityPanel::buildControls() {
    auto* box = new QWidget(this);
    auto* outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    outer->addLayout(row);
    ui_->recipe = new QLabel(box);
    row->addWidget(ui_->recipe);
    row->addSpacing(12);
    const auto label = [&](const QString& text, QWidget* field) {
        auto* l = new QLabel(text, box);
        l->setBuddy(field);
        row->addWidget(l);
        row->addWidget(field);
        field->setAccessibleName(withoutMnemonic(text));
    };
    ui_->by = new QComboBox(box);
    ui_->by->setObjectName(QStringLiteral("sensitivityBy"));
    ui_->by->addItem(tr("single sites"), QStringLiteral("site"));
    ui_->by->addItem(tr("sites with one input"), QStringLiteral("input"));
    ui_->by->addItem(tr("roles"), QStringLiteral("role"));
    ui_->by->addItem(tr("blocks"), QStringLiteral("block"));
    ui_->by->setToolTip(
        tr("What is switched between full precision and quantized as one: q, k and v share one "
           "input, and so do gate and up"));
    label(tr("&Parts"), ui_->by);
    ui_->tokens = new QSpinBox(box);
    ui_->tokens->setObjectName(QStringLiteral("sensitivityTokens"));
    ui_->tokens->setRange(16, 65536);
    ui_->tokens->setValue(512);
    ui_->tokens->setSingleStep(256);
    ui_->tokens->setToolTip(
        tr("Tokens of the text that divergences are measured on: the text in the model panel, "
           "or the built-in one. More are slower and steadier."));
    label(tr("&Tokens"), ui_->tokens);
    ui_->run = new QPushButton(tr("&Analyse"), box);
    ui_->run->setObjectName(QStringLiteral("runSensitivity"));
    ui_->run->setToolTip(
        tr("Takes its turn with evaluations. What was measured is kept: running again goes on."));
    ui_->cancel = new QPushButton(tr("Cancel"), box);
    ui_->cancel->setObjectName(QStringLiteral("cancelSensitivity"));
    ui_->cancel->setToolTip(tr("What was measured is kept"));
    row->addWidget(ui_->run);
    row->addWidget(ui_->cancel);
    row->addStretch(1);
    auto* second = new QHBoxLayout;
    ui_->progress = new QProgressBar(box);
    ui_->progress->setAccessibleName(tr("Progress of the analysis"));
    ui_->what = new QLabel(box);
    second->addWidget(ui_->progress, 1);
    second->addWidget(ui_->what, 1);
    outer->addLayout(second);
    connect(ui_->run, &QPushButton::clicked, this, [this] {
        setMessage({}, false);
        emit runRequested({ui_->by->currentData().toString(), ui_->tokens->value()});
    });
    connect(ui_->cancel, &QPushButton::clicked, this, &SensitivityPanel::cancelRequested);
    return box;
}

void SensitivityPanel::setRecipe(const QString& name) {
    ui_->recipe->setText(tr("Recipe: %1").arg(name));
}

void SensitivityPanel::setAvailable(bool available, const QString& reason) {
    if (ui_->message->text() == ui_->unavailable) setMessage({}, false); // the reason is gone
    ui_->available = available;
    ui_->unavailable = reason;
    updateState();
}

void SensitivityPanel::setRunning(bool running) {
    ui_->running = running;
    setProgress(running ? tr("Waiting for its turn") : QString(), -1);
    updateState();
}

void SensitivityPanel::setProgress(const QString& what, double fraction) {
    ui_->progress->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0) ui_->progress->setValue(static_cast<int>(fraction * 1000));
    ui_->what->setText(what);
}

void SensitivityPanel::setResult(const SensitivityResultPtr& result) {
    ui_->result = result;
    showResult(*ui_->model, result);
    ui_->proxy->sort(AloneColumn, Qt::DescendingOrder);
    ui_->view->sortByColumn(AloneColumn, Qt::DescendingOrder);
    ui_->view->resizeColumnsToContents();
    if (result) {
        ui_->view->setColumnWidth(ShareColumn, 120);
        ui_->summary->setText(
            tr("%1: with everything quantized KL %2, the same top token at %3 of the positions")
                .arg(result->recipe, formatNumber(result->numbers.all.kl),
                     formatPercent(result->numbers.all.top1)));
    }
    updateState();
}

void SensitivityPanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

void SensitivityPanel::updateState() {
    ui_->run->setEnabled(ui_->available && !ui_->running);
    ui_->cancel->setEnabled(ui_->running);
    ui_->progress->setVisible(ui_->running);
    ui_->what->setVisible(ui_->running);
    ui_->summary->setVisible(ui_->result != nullptr);
    ui_->view->setVisible(ui_->result != nullptr);
    ui_->hint->setVisible(ui_->result == nullptr);
    ui_->map->setEnabled(ui_->result != nullptr);
    ui_->exclude->setEnabled(ui_->result && !ui_->view->selectionModel()->selectedRows().isEmpty());
    if (!ui_->available && !ui_->unavailable.isEmpty()) setMessage(ui_->unavailable, false);
}

} // namespace qs
