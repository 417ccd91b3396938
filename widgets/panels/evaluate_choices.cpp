// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/evaluate_choices.h"

#include "core_text.h"
#include "number_format.h"
#include "panels/evaluate_options.h"
#include "panels/panel_parts.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
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

/// The sentence beside a configuration, also where there is no room for it.
void describe(QTreeWidgetItem& item, const QString& sentence) {
    item.setText(1, sentence);
    item.setToolTip(1, sentence);
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

/// Without the name of the set, which stands in front of a dash: the task's own name is in the row already.
QString whatItAsks(const QString& description) {
    const QString dash = QStringLiteral(" - ");
    const qsizetype at = description.indexOf(dash);
    return at < 0 ? description : description.mid(at + dash.size());
}

} // namespace

struct EvaluateChoices::Ui {
    QTreeWidget* tasks = nullptr;
    QTreeWidget* configurations = nullptr;
    QTreeWidgetItem* fullPrecision = nullptr;
    QTreeWidgetItem* bf16 = nullptr;
    QTreeWidgetItem* currentRecipe = nullptr;
    QLineEdit* dataDirectory = nullptr;
    QToolButton* browseData = nullptr;
    QLineEdit* textFile = nullptr;
    QToolButton* browseText = nullptr;
    EvaluateOptions* options = nullptr;
    QTabWidget* tabs = nullptr;
    QLabel* summary = nullptr;
};

EvaluateChoices::EvaluateChoices(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    ui_->tabs = new QTabWidget(this);
    ui_->tabs->setObjectName(QStringLiteral("whatAndHow"));
    ui_->tabs->addTab(buildWhat(), tr("What to measure"));
    ui_->options = new EvaluateOptions(this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(ui_->options);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    ui_->tabs->addTab(scroll, tr("How"));
    layout->addWidget(ui_->tabs, 1);
    ui_->summary = new QLabel(this);
    ui_->summary->setWordWrap(true);
    ui_->summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(ui_->summary);
    connectControls();
    setRecipes({}, {});
    showSummary();
}

EvaluateChoices::~EvaluateChoices() = default;

/// A heading with a button at its right that adds to the list below.
QWidget* EvaluateChoices::heading(const QString& text, const QString& button, const QString& help,
                                  void (EvaluateChoices::*request)()) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(boldLabel(text, row), 1);
    auto* add = new QToolButton(row);
    add->setText(button);
    add->setToolTip(help);
    add->setAccessibleName(help);
    layout->addWidget(add);
    connect(add, &QToolButton::clicked, this, request);
    return row;
}

QWidget* EvaluateChoices::buildWhat() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(heading(tr("Tasks"), tr("Add…"),
                              tr("Add a task of your own: a YAML file that describes it"),
                              &EvaluateChoices::taskFileRequested));
    ui_->tasks = new QTreeWidget(page);
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
    layout->addWidget(heading(tr("Side by side"), tr("Add…"), tr("Add a recipe file as a configuration"),
                              &EvaluateChoices::recipeFileRequested));
    ui_->configurations = new QTreeWidget(page);
    ui_->configurations->setObjectName(QStringLiteral("configurations"));
    ui_->configurations->setAccessibleName(tr("Configurations"));
    ui_->configurations->setHeaderLabels({tr("Configuration"), tr("What it does")});
    ui_->configurations->setRootIsDecorated(false);
    ui_->configurations->setUniformRowHeights(true);
    ui_->configurations->setAlternatingRowColors(true);
    ui_->configurations->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(ui_->configurations, 2);
    return page;
}

void EvaluateChoices::showSummary() {
    ui_->summary->setText(ui_->options->summary());
}

QWidget* EvaluateChoices::buildPaths() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    const auto path = [box](const QString& hint, const QString& help, QToolButton*& button) {
        auto* edit = new QLineEdit(box);
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(hint);
        button = new QToolButton(box);
        button->setText(QStringLiteral("…"));
        button->setAccessibleName(help);
        button->setToolTip(help);
        return edit;
    };
    ui_->dataDirectory =
        path(tr("folder with the published sets"), tr("Choose the data directory"), ui_->browseData);
    ui_->textFile = path(tr("text file for perplexity"), tr("Choose a text file"), ui_->browseText);
    ui_->dataDirectory->setObjectName(QStringLiteral("dataDirectory"));
    ui_->textFile->setObjectName(QStringLiteral("textFile"));
    form->addRow(tr("&Data directory"), pathRow(ui_->dataDirectory, ui_->browseData, box));
    form->addRow(tr("&Text file"), pathRow(ui_->textFile, ui_->browseText, box));
    return box;
}

void EvaluateChoices::connectControls() {
    tickWholeRows(ui_->tasks);
    tickWholeRows(ui_->configurations);
    connect(ui_->browseData, &QToolButton::clicked, this, &EvaluateChoices::dataDirectoryRequested);
    connect(ui_->browseText, &QToolButton::clicked, this, &EvaluateChoices::textFileRequested);
    connect(ui_->tasks, &QTreeWidget::itemChanged, this, &EvaluateChoices::changed);
    connect(ui_->configurations, &QTreeWidget::itemChanged, this, &EvaluateChoices::changed);
    connect(ui_->dataDirectory, &QLineEdit::textChanged, this, &EvaluateChoices::changed);
    connect(ui_->textFile, &QLineEdit::textChanged, this, &EvaluateChoices::changed);
    connect(ui_->options, &EvaluateOptions::changed, this, &EvaluateChoices::changed);
    connect(ui_->options, &EvaluateOptions::changed, this, &EvaluateChoices::showSummary);
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
            item->setText(2, whatItAsks(sentence));
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
            describe(*ui_->fullPrecision, tr("the reference that differences are measured from"));
            ui_->currentRecipe = checkable(new QTreeWidgetItem(ui_->configurations), true);
            describe(*ui_->currentRecipe, tr("as it is being edited"));
            ui_->bf16 = checkable(new QTreeWidgetItem(ui_->configurations, {tr("bf16")}), false);
            describe(*ui_->bf16, tr("full precision in bf16: its divergence is the noise floor"));
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

void EvaluateChoices::addTaskFile(const QString& file) {
    auto* item = checkable(new QTreeWidgetItem(ui_->tasks), true);
    item->setText(0, QFileInfo(file).completeBaseName());
    item->setText(2, file);
    for (int column = 0; column < 3; ++column) item->setToolTip(column, file);
    item->setData(0, kNameRole, file);
    item->setData(0, kNeedsRole, NeedsNothing);
    ui_->tasks->scrollToItem(item);
    emit changed();
}

void EvaluateChoices::addRecipeFile(const QString& file) {
    auto* item = checkable(new QTreeWidgetItem(ui_->configurations), true);
    item->setText(0, QFileInfo(file).completeBaseName());
    item->setText(1, file);
    for (int column = 0; column < 2; ++column) item->setToolTip(column, file);
    item->setData(0, kNameRole, file);
    ui_->configurations->scrollToItem(item);
    emit changed();
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
    s.bf16 = ui_->bf16->checkState(0) == Qt::Checked;
    for (int i = 0; i < ui_->configurations->topLevelItemCount(); ++i) {
        const auto* item = ui_->configurations->topLevelItem(i);
        const QString name = item->data(0, kNameRole).toString();
        if (item->checkState(0) == Qt::Checked && !name.isEmpty()) s.recipes << name;
    }
    ui_->options->fill(s);
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
    if (!s.fullPrecision && !s.bf16 && !s.currentRecipe && s.recipes.isEmpty())
        return tr("Tick at least one configuration.");
    if (s.dataDirectory.isEmpty() && anyTickedNeeds(NeedsData))
        return tr("A ticked task needs the data directory.");
    if (ui_->textFile->text().isEmpty() && anyTickedNeeds(NeedsText))
        return tr("Perplexity needs a text file.");
    return {};
}

} // namespace qs
