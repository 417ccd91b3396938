// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/evaluate_choices.h"

#include "core_text.h"
#include "number_format.h"
#include "panels/panel_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qs {
namespace {

constexpr int kNameRole = Qt::UserRole;      ///< name as qscope takes it
constexpr int kNeedsRole = Qt::UserRole + 1; ///< Needs
enum Needs { NeedsNothing, NeedsData, NeedsText };

Needs needsOf(const TaskInfo& task) {
    if (QString::fromStdString(task.name).startsWith(QLatin1String("ppl"))) return NeedsText;
    return task.embedded ? NeedsNothing : NeedsData;
}

QTreeWidgetItem* checkable(QTreeWidgetItem* item, bool checked) {
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

/// A path with its browse button.
QWidget* pathRow(QLineEdit* edit, QToolButton* button, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    return row;
}

} // namespace

struct EvaluateChoices::Ui {
    QTreeWidget* tasks = nullptr;
    QTreeWidget* configurations = nullptr;
    QTreeWidgetItem* fullPrecision = nullptr;
    QTreeWidgetItem* currentRecipe = nullptr;
    QLineEdit* dataDirectory = nullptr;
    QToolButton* browseData = nullptr;
    QLineEdit* textFile = nullptr;
    QToolButton* browseText = nullptr;
    QSpinBox* limit = nullptr;
    QComboBox* protocol = nullptr;
    QComboBox* backend = nullptr;
};

EvaluateChoices::EvaluateChoices(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(boldLabel(tr("What to measure"), this));
    ui_->tasks = new QTreeWidget(this);
    ui_->tasks->setObjectName(QStringLiteral("tasks"));
    ui_->tasks->setAccessibleName(tr("Tasks"));
    ui_->tasks->setHeaderLabels({tr("Task"), tr("Chance"), tr("What it asks")});
    ui_->tasks->setRootIsDecorated(false);
    ui_->tasks->setUniformRowHeights(true);
    ui_->tasks->setAlternatingRowColors(true);
    ui_->tasks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    ui_->tasks->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(ui_->tasks, 3);
    layout->addWidget(buildPaths());
    layout->addWidget(boldLabel(tr("Side by side"), this));
    ui_->configurations = new QTreeWidget(this);
    ui_->configurations->setObjectName(QStringLiteral("configurations"));
    ui_->configurations->setAccessibleName(tr("Configurations"));
    ui_->configurations->setHeaderLabels({tr("Configuration"), tr("What it does")});
    ui_->configurations->setRootIsDecorated(false);
    ui_->configurations->setUniformRowHeights(true);
    ui_->configurations->setAlternatingRowColors(true);
    ui_->configurations->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(ui_->configurations, 2);
    layout->addWidget(buildOptions());
    connectControls();
    setRecipes({}, {});
}

EvaluateChoices::~EvaluateChoices() = default;

QWidget* EvaluateChoices::buildPaths() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    const auto path = [box](const QString& hint, const QString& help, QToolButton*& button) {
        auto* edit = new QLineEdit(box);
        edit->setPlaceholderText(hint);
        button = new QToolButton(box);
        button->setText(QStringLiteral("…"));
        button->setAccessibleName(help);
        button->setToolTip(help);
        return edit;
    };
    ui_->dataDirectory =
        path(tr("folder with the published sets"), tr("Choose the data directory"), ui_->browseData);
    ui_->textFile = path(tr("text file for perplexity"), tr("Choose a text file"), ui_->browseText);
    form->addRow(tr("&Data directory"), pathRow(ui_->dataDirectory, ui_->browseData, box));
    form->addRow(tr("&Text file"), pathRow(ui_->textFile, ui_->browseText, box));
    return box;
}

QWidget* EvaluateChoices::buildOptions() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    ui_->limit = new QSpinBox(box);
    ui_->limit->setObjectName(QStringLiteral("limit"));
    ui_->limit->setRange(0, 1'000'000);
    ui_->limit->setSpecialValueText(tr("all"));
    ui_->limit->setToolTip(tr("Only the first items of each task"));
    form->addRow(tr("&Items per task"), ui_->limit);
    ui_->protocol = new QComboBox(box);
    ui_->protocol->addItem(tr("current: the tokenizer's own BOS"), QStringLiteral("current"));
    ui_->protocol->addItem(tr("paper: no BOS, as in LLM-FP4"), QStringLiteral("paper"));
    form->addRow(tr("&Protocol"), ui_->protocol);
    ui_->backend = new QComboBox(box);
    ui_->backend->setObjectName(QStringLiteral("backend"));
    ui_->backend->addItem(tr("packed: codes multiplied as integers"), QStringLiteral("packed"));
    ui_->backend->addItem(tr("simulated: values on the grid, in f32"), QStringLiteral("simulate"));
    ui_->backend->setToolTip(
        tr("Formats whose values are integers give the same bits either way. What the packed "
           "backend has no kernel for is simulated, and the run says so."));
    form->addRow(tr("Recipes &run"), ui_->backend);
    return box;
}

void EvaluateChoices::connectControls() {
    connect(ui_->browseData, &QToolButton::clicked, this, &EvaluateChoices::dataDirectoryRequested);
    connect(ui_->browseText, &QToolButton::clicked, this, &EvaluateChoices::textFileRequested);
    connect(ui_->tasks, &QTreeWidget::itemChanged, this, &EvaluateChoices::changed);
    connect(ui_->configurations, &QTreeWidget::itemChanged, this, &EvaluateChoices::changed);
    connect(ui_->dataDirectory, &QLineEdit::textChanged, this, &EvaluateChoices::changed);
    connect(ui_->textFile, &QLineEdit::textChanged, this, &EvaluateChoices::changed);
}

void EvaluateChoices::setTasks(const std::vector<TaskInfo>& tasks) {
    const QSignalBlocker block(ui_->tasks);
    ui_->tasks->clear();
    for (const Needs needs : {NeedsNothing, NeedsText, NeedsData}) {
        for (const TaskInfo& task : tasks) {
            if (needsOf(task) != needs) continue;
            auto* item = checkable(new QTreeWidgetItem(ui_->tasks), needs == NeedsNothing);
            const QString name = QString::fromStdString(task.name), sentence = coreText(task.description);
            item->setText(0, name);
            if (task.choices > 0) item->setText(1, formatPercent(1.0 / task.choices));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setText(2, sentence);
            for (int column = 0; column < 3; ++column) item->setToolTip(column, sentence);
            item->setData(0, kNameRole, name);
            item->setData(0, kNeedsRole, needs);
        }
    }
    emit changed();
}

void EvaluateChoices::setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName) {
    {
        const QSignalBlocker block(ui_->configurations);
        if (ui_->fullPrecision == nullptr) {
            ui_->fullPrecision =
                checkable(new QTreeWidgetItem(ui_->configurations, {tr("Full precision (f32)")}), true);
            ui_->currentRecipe = checkable(new QTreeWidgetItem(ui_->configurations), true);
            ui_->currentRecipe->setText(1, tr("as it is being edited"));
        }
        ui_->currentRecipe->setText(0, tr("Current recipe: %1").arg(currentRecipeName));
        for (const RecipeChoice& recipe : shipped) {
            if (!ui_->configurations->findItems(recipe.name, Qt::MatchExactly).isEmpty()) continue;
            auto* item =
                checkable(new QTreeWidgetItem(ui_->configurations, {recipe.name, recipe.sentence}), false);
            for (int column = 0; column < 2; ++column) item->setToolTip(column, recipe.sentence);
            item->setData(0, kNameRole, recipe.name);
        }
    }
    emit changed();
}

void EvaluateChoices::setDataDirectory(const QString& directory) {
    ui_->dataDirectory->setText(directory);
}

void EvaluateChoices::setTextFile(const QString& file) {
    ui_->textFile->setText(file);
}

EvaluateSettings EvaluateChoices::settings() const {
    EvaluateSettings s;
    for (int i = 0; i < ui_->tasks->topLevelItemCount(); ++i) {
        const auto* item = ui_->tasks->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked) continue;
        const QString name = item->data(0, kNameRole).toString();
        const bool needsText = item->data(0, kNeedsRole).toInt() == NeedsText;
        s.tasks << (needsText
                        ? name.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':') + ui_->textFile->text()
                        : name);
    }
    s.fullPrecision = ui_->fullPrecision->checkState(0) == Qt::Checked;
    s.currentRecipe = ui_->currentRecipe->checkState(0) == Qt::Checked;
    for (int i = 2; i < ui_->configurations->topLevelItemCount(); ++i) {
        const auto* item = ui_->configurations->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked) s.recipes << item->data(0, kNameRole).toString();
    }
    if (ui_->limit->value() > 0) s.limit = ui_->limit->value();
    s.protocol = ui_->protocol->currentData().toString();
    s.backend = ui_->backend->currentData().toString();
    s.dataDirectory = ui_->dataDirectory->text();
    return s;
}

bool EvaluateChoices::anyTickedNeeds(int needs) const {
    for (int i = 0; i < ui_->tasks->topLevelItemCount(); ++i) {
        const auto* item = ui_->tasks->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked && item->data(0, kNeedsRole).toInt() == needs) return true;
    }
    return false;
}

QString EvaluateChoices::problem() const {
    const EvaluateSettings s = settings();
    if (s.tasks.isEmpty()) return tr("Tick at least one task.");
    if (!s.fullPrecision && !s.currentRecipe && s.recipes.isEmpty())
        return tr("Tick at least one configuration.");
    if (s.dataDirectory.isEmpty() && anyTickedNeeds(NeedsData))
        return tr("A ticked task needs the data directory.");
    if (ui_->textFile->text().isEmpty() && anyTickedNeeds(NeedsText))
        return tr("Perplexity needs a text file.");
    return {};
}

} // namespace qs
