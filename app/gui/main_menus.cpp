// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/language.h"
#include "gui/main_window.h"
#include "gui/model_dock.h"
#include "gui/pages.h"
#include "gui/recipe_choices.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

// The window's menus, toolbar and the dialogs they open.
namespace qs {

void MainWindow::buildFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    open_ = menu->addAction(tr("&Open file…"), QKeySequence::Open, this, &MainWindow::chooseModelFile);
    open_->setToolTip(tr("Open a .gguf, .bin or .safetensors file (Ctrl+O)"));
    menu->addAction(tr("Open &folder…"), QKeySequence(tr("Ctrl+Shift+O")), this,
                    &MainWindow::chooseModelFolder);
    menu->addAction(tr("Open &demo"), this, [this] { openModel({}); });
    menu->addAction(tr("Open demo with o&utlier channels"), this,
                    [this] { openModel(QStringLiteral("demo:fable-outliers")); });
    recentMenu_ = menu->addMenu(tr("&Recent"));
    menu->addSeparator();
    menu->addAction(tr("&Load recipe…"), QKeySequence(tr("Ctrl+L")), this, &MainWindow::chooseRecipe);
    menu->addAction(tr("&Save recipe…"), QKeySequence::Save, this, &MainWindow::saveRecipe);
    menu->addSeparator();
    QAction* goOn = menu->addAction(tr("&Continue where I stopped at the next start"), this,
                                    [this](bool on) { settings_.setValue(Setting::ContinueSession, on); });
    goOn->setCheckable(true);
    goOn->setChecked(settings_.value(Setting::ContinueSession).toBool());
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::buildEditMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    undo_ = session_.recipes().undoStack().createUndoAction(this, tr("Undo"));
    undo_->setShortcut(QKeySequence::Undo);
    redo_ = session_.recipes().undoStack().createRedoAction(this, tr("Redo"));
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence other(tr("Ctrl+Y")); !redoKeys.contains(other)) redoKeys << other;
    redo_->setShortcuts(redoKeys);
    menu->addActions({undo_, redo_});
    menu->addSeparator();
    menu->addAction(tr("&Commands…"), QKeySequence(tr("Ctrl+K")), this, &MainWindow::openPalette);
    menu->addAction(tr("&Filter the model tree"), QKeySequence::Find, this,
                    [this] { modelDock_->focusFilter(); });
}

void MainWindow::buildViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    auto* pages = new QActionGroup(this);
    for (int i = 0; i < kPageCount; ++i) {
        QAction* action = menu->addAction(
            pages_->tabText(i), QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), this, [this, i] {
                hideWelcome();
                pages_->setCurrentIndex(i);
            });
        action->setCheckable(true);
        action->setChecked(i == pages_->currentIndex());
        pages->addAction(action);
        connect(pages_, &QTabWidget::currentChanged, action,
                [action, i](int current) { action->setChecked(i == current); });
    }
    menu->addSeparator();
    buildThemeMenu(menu);
    buildLanguageMenu(menu);
    menu->addSeparator();
    QMenu* docks = createPopupMenu();
    docks->setTitle(tr("&Panels"));
    menu->addMenu(docks);
}

void MainWindow::buildThemeMenu(QMenu* view) {
    QMenu* menu = view->addMenu(tr("&Theme"));
    const auto addChoices = [&](Setting setting, const QStringList& names) {
        auto* group = new QActionGroup(this);
        for (int i = 0; i < names.size(); ++i) {
            QAction* action = menu->addAction(names[i], this, [this, setting, i] {
                settings_.setValue(setting, i);
                applyColours();
            });
            action->setCheckable(true);
            action->setChecked(i == settings_.value(setting).toInt());
            group->addAction(action);
        }
    };
    addChoices(Setting::Theme, {tr("As the &system"), tr("&Light"), tr("&Dark")});
    menu->addSection(tr("Accent colour"));
    addChoices(Setting::Accent, {tr("&Blue"), tr("&Green"), tr("&Violet"), tr("&Orange")});
}

void MainWindow::buildLanguageMenu(QMenu* view) {
    QMenu* menu = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(this);
    const QString current = settings_.value(Setting::Language).toString();
    const auto add = [&](const QString& code, const QString& name) {
        QAction* action = menu->addAction(name, this, [this, code] { emit languageChosen(code); });
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
    };
    add({}, tr("As the &system"));
    for (const Language& language : languages()) add(language.code, language.name);
}

void MainWindow::buildRunMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    run_ = menu->addAction(tr("&Evaluate"), QKeySequence(tr("Ctrl+R")), pages_, &Pages::requestRun);
    cancel_ = menu->addAction(tr("&Cancel the evaluation"), QKeySequence(Qt::Key_Escape),
                              &session_.evaluation(), &Evaluation::cancelRunning);
    cancel_->setEnabled(false);
}

void MainWindow::buildToolBar() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->addAction(open_);
    modelName_ = new QLabel(bar);
    modelName_->setContentsMargins(4, 0, 12, 0);
    QFont bold = font();
    bold.setBold(true);
    modelName_->setFont(bold);
    bar->addWidget(modelName_);
    bar->addSeparator();
    auto* label = new QLabel(tr("Recipe"), bar);
    label->setContentsMargins(8, 0, 4, 0);
    bar->addWidget(label);
    recipeBox_ = new QComboBox(bar);
    recipeBox_->setObjectName(QStringLiteral("recipeBox"));
    recipeBox_->setAccessibleName(tr("Recipe"));
    recipeBox_->setToolTip(
        tr("How the model is quantized. Choosing one replaces the current recipe; undo brings it back."));
    recipeBox_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    recipeBox_->setMinimumContentsLength(22);
    for (const RecipeChoice& recipe : shippedRecipes()) {
        recipeBox_->addItem(recipe.name);
        recipeBox_->setItemData(recipeBox_->count() - 1, recipe.sentence, Qt::ToolTipRole);
    }
    bar->addWidget(recipeBox_);
    connect(recipeBox_, &QComboBox::activated, this, [this](int index) {
        if (!recipeBox_->itemData(index).toBool()) session_.openRecipe(recipeBox_->itemText(index));
    });
    bar->addAction(undo_);
    bar->addAction(redo_);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addAction(run_);
    bar->addAction(cancel_);
    if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(run_)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::refreshIcons() {
    open_->setIcon(themedIcon(QStringLiteral("open"), palette()));
    undo_->setIcon(themedIcon(QStringLiteral("undo"), palette()));
    redo_->setIcon(themedIcon(QStringLiteral("redo"), palette()));
    run_->setIcon(themedIcon(QStringLiteral("run"), palette()));
    cancel_->setIcon(themedIcon(QStringLiteral("cancel"), palette()));
}

void MainWindow::refreshRecent() {
    recentMenu_->clear();
    for (const QString& path : settings_.value(Setting::RecentModels).toStringList())
        recentMenu_->addAction(QFileInfo(path).fileName(), this, [this, path] { openModel(path); })
            ->setToolTip(path);
    recentMenu_->setToolTipsVisible(true);
    recentMenu_->setEnabled(!recentMenu_->isEmpty());
}

void MainWindow::setTheme(Theme theme) {
    settings_.setValue(Setting::Theme, static_cast<int>(theme));
    applyColours();
}

void MainWindow::applyColours() {
    applyTheme(*qApp, static_cast<Theme>(settings_.value(Setting::Theme).toInt()),
               static_cast<Accent>(settings_.value(Setting::Accent).toInt()));
}

QString MainWindow::openDirectory() const {
    return settings_.value(Setting::OpenDirectory).toString();
}

void MainWindow::rememberDirectory(const QString& path) {
    settings_.setValue(Setting::OpenDirectory, QFileInfo(path).absolutePath());
}

void MainWindow::chooseModelFile() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a model file"), openDirectory(),
                                     tr("Models (*.gguf *.bin *.safetensors);;All files (*)"));
    if (file.isEmpty()) return;
    rememberDirectory(file);
    openModel(file);
}

void MainWindow::chooseModelFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a Hugging Face folder"), openDirectory());
    if (folder.isEmpty()) return;
    rememberDirectory(folder);
    openModel(folder);
}

void MainWindow::chooseRecipe() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Load a recipe"), openDirectory(),
                                                      tr("Recipes (*.yaml *.yml);;All files (*)"));
    if (file.isEmpty()) return;
    rememberDirectory(file);
    session_.openRecipe(file);
}

void MainWindow::chooseReference() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Compare with a recipe"), openDirectory(),
                                                      tr("Recipes (*.yaml *.yml)"));
    if (!file.isEmpty()) session_.openReference(file);
}

void MainWindow::saveRecipe() {
    const QString name = QString::fromStdString(session_.recipes().recipe().name) + QStringLiteral(".yaml");
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the recipe"), openDirectory() + QLatin1Char('/') + name, tr("Recipes (*.yaml)"));
    if (file.isEmpty()) return;
    rememberDirectory(file);
    session_.saveRecipe(file);
}

void MainWindow::chooseDataDirectory() {
    const QString start = settings_.value(Setting::DataDirectory).toString();
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder with the published data sets"), start);
    if (folder.isEmpty()) return;
    settings_.setValue(Setting::DataDirectory, folder);
    pages_->evaluatePanel().setDataDirectory(folder);
}

void MainWindow::chooseTextFile() {
    const QString last = settings_.value(Setting::TextFile).toString();
    const QString start = last.startsWith(QLatin1Char(':')) ? openDirectory() : last;
    const QString file = QFileDialog::getOpenFileName(this, tr("Text whose perplexity is measured"), start);
    if (file.isEmpty()) return;
    settings_.setValue(Setting::TextFile, file);
    pages_->evaluatePanel().setTextFile(file);
}

void MainWindow::importRuns() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import results of lm-evaluation-harness"),
                                                      openDirectory(), tr("Results (*.json)"));
    if (file.isEmpty()) return;
    rememberDirectory(file);
    session_.runs().importFile(file);
}

void MainWindow::exportRuns(const QStringList& ids) {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the results"), openDirectory());
    if (!folder.isEmpty()) session_.runs().exportRuns(ids, folder);
}

} // namespace qs
