// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "gui/command_palette.h"
#include "gui/error_text.h"
#include "gui/icons.h"
#include "gui/job_indicator.h"
#include "gui/message_bar.h"
#include "gui/model_dock.h"
#include "gui/pages.h"
#include "gui/table_copy.h"
#include "gui/welcome_page.h"
#include "number_format.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

namespace qs {
namespace {

constexpr int kRecentModels = 10;

bool isRunFile(const QString& path) {
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
}

/// Of a Hugging Face folder: it stands for the folder.
bool describesFolder(const QString& path) {
    return path.endsWith(QLatin1String("/config.json")) ||
           path.endsWith(QLatin1String(".safetensors.index.json"));
}

/// The only dropped thing that can be opened, or an empty text.
QString droppedPath(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QDockWidget* dock(const QString& title, const QString& name, QWidget* content, QMainWindow* window) {
    auto* d = new QDockWidget(title, window);
    d->setObjectName(name);
    d->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    d->setWidget(content);
    return d;
}

} // namespace

MainWindow::MainWindow(Session& session, Settings& settings, QWidget* parent)
    : QMainWindow(parent), session_(session), settings_(settings) {
    setAcceptDrops(true);
    setWindowIcon(programIcon());
    buildCentre();
    buildDocks();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildRunMenu();
    buildHelpMenu();
    buildToolBar();
    buildStatusBar();
    connectSession();
    connectPages();
    refreshIcons();
    refreshRecipeBox();
    refreshTitle();
    restoreWindow();
    // A dropped file is opened wherever it falls; an editor would take its name for text.
    for (QPlainTextEdit* editor : findChildren<QPlainTextEdit*>()) editor->setAcceptDrops(false);
    rememberWhatChanges();
    session_.runs().refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre() {
    inspector_ = new InspectorPanel(this);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    message_ = new MessageBar(centre);
    pages_ = new Pages(session_, *inspector_, centre);
    layout->addWidget(message_);
    layout->addWidget(pages_, 1);
    layout->addWidget(buildMeter());
    setCentralWidget(centre);
    buildWelcome();
    commandPalette_ = new CommandPalette(this);
    connect(new TableCopy(this), &TableCopy::failed, this,
            [this](const QString& sentence) { message_->showMessage(sentence, MessageBar::Kind::Error); });
}

void MainWindow::buildWelcome() {
    welcome_ = new WelcomePage(centralWidget());
    welcome_->hide();
    auto* layout = static_cast<QVBoxLayout*>(centralWidget()->layout());
    layout->insertWidget(layout->indexOf(pages_) + 1, welcome_, 1); // above the meter, as the pages
    welcome_->setShownAtStart(settings_.value(Setting::ShowWelcome).toBool());
    connect(welcome_, &WelcomePage::shownAtStartChanged, this,
            [this](bool shown) { settings_.setValue(Setting::ShowWelcome, shown); });
    connect(welcome_, &WelcomePage::closeRequested, this, &MainWindow::hideWelcome);
    connect(welcome_, &WelcomePage::demoRequested, this, [this] { openModel({}); });
    connect(welcome_, &WelcomePage::fileRequested, this, &MainWindow::chooseModelFile);
    connect(welcome_, &WelcomePage::folderRequested, this, &MainWindow::chooseModelFolder);
    connect(welcome_, &WelcomePage::tutorialRequested, this,
            [this] { showHelp(QStringLiteral("tutorial")); });
    connect(welcome_, &WelcomePage::guideRequested, this, [this] { showHelp(QStringLiteral("index")); });
    connect(welcome_, &WelcomePage::recentRequested, this, &MainWindow::openModel);
    connect(pages_, &QTabWidget::currentChanged, this, &MainWindow::hideWelcome);
}

void MainWindow::showWelcome() {
    welcome_->setRecent(settings_.value(Setting::RecentModels).toStringList());
    pages_->hide();
    welcome_->show();
    welcome_->setFocus();
}

void MainWindow::hideWelcome() {
    if (welcome_->isHidden()) return;
    welcome_->hide();
    pages_->show();
    pages_->setFocus();
}

void MainWindow::buildDocks() {
    modelDock_ = new ModelDock(session_, this);
    modelDock_->setMinimumWidth(256); // "blocks.31" with its formats and a scroll bar
    addDockWidget(Qt::LeftDockWidgetArea, dock(tr("Model"), QStringLiteral("modelDock"), modelDock_, this));
    inspectorDock_ = dock(tr("Inspector"), QStringLiteral("inspectorDock"), inspector_, this);
    addDockWidget(Qt::RightDockWidgetArea, inspectorDock_);
    // Results need the width, and the inspector is about a selection that they do not show.
    connect(pages_, &QTabWidget::currentChanged, this, [this] {
        const Page page = pages_->page();
        const bool aboutSelection = page <= Page::Formats;
        if (!aboutSelection && !inspectorDock_->isHidden()) {
            inspectorHidden_ = true;
            inspectorDock_->hide();
        } else if (aboutSelection && inspectorHidden_) {
            inspectorHidden_ = false;
            // The wide page that was left must not count any more, or the window would grow.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            pages_->updateGeometry();
            centralWidget()->updateGeometry();
            inspectorDock_->show();
        }
    });
}

void MainWindow::buildStatusBar() {
    jobs_ = new JobIndicator(this);
    statusBar()->addPermanentWidget(jobs_);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 8, 0);
    connect(jobs_, &JobIndicator::cancelRequested, &session_.evaluation(), &Evaluation::cancelRunning);
}

void MainWindow::connectSession() {
    connect(&session_, &Session::modelOpening, this, [this](const QString& name) {
        opening_ = name;
        statusBar()->showMessage(tr("Opening %1…").arg(name.isEmpty() ? tr("the demo model") : name));
    });
    connect(&session_, &Session::modelChanged, this, [this] {
        statusBar()->clearMessage();
        message_->clear();
        refreshTitle();
        rememberModel(opening_);
        const OpenedModel& model = *session_.model();
        if (!model.canRun())
            message_->showMessage(
                tr("Weights only: %1").arg(detailText(QString::fromStdString(model.problem()))),
                MessageBar::Kind::News);
    });
    connect(&session_, &Session::failed, this,
            [this](const QString& kind, ErrorCode code, const QString& details) {
                statusBar()->clearMessage();
                message_->showMessage(errorText(code, details), MessageBar::Kind::Error);
                saysRecipeFailed_ = kind == QLatin1String("recipe");
            });
    connect(&session_.recipes(), &RecipeEditor::changed, this, [this] {
        if (std::exchange(saysRecipeFailed_, false)) message_->clear();
    });
    connect(&session_, &Session::recipeSaved, this,
            [this](const QString& file) { statusBar()->showMessage(tr("Saved %1").arg(file), 5000); });
    connect(&session_, &Session::progressed, this, &MainWindow::showProgress);
    connect(&session_.recipes(), &RecipeEditor::changed, this, &MainWindow::refreshRecipeBox);
    connect(&session_.inspection(), &Inspection::surveyBusy, this, [this](bool busy) {
        if (!busy && !session_.evaluation().isRunning()) jobs_->clear();
    });
    connect(&session_.evaluation(), &Evaluation::progressed, this,
            [this](const EvaluateProgress& p) { secondsLeft_ = p.secondsLeft; });
    connect(&session_.evaluation(), &Evaluation::runningChanged, this, [this](bool running) {
        cancel_->setEnabled(running);
        secondsLeft_ = 0;
        if (running)
            jobs_->showJob(tr("Evaluating"), -1, true);
        else
            jobs_->clear();
    });
}

void MainWindow::showProgress(const QString& kind, const Progress& progress) {
    const double fraction = progress.total > 0 ? progress.done / progress.total : -1;
    const bool evaluating = session_.evaluation().isRunning();
    if (kind == Evaluation::kind()) {
        const bool calibrating = progress.stage != "eval";
        QString text = calibrating ? tr("Working out the recipe") : tr("Evaluating");
        if (fraction >= 0) text += QStringLiteral(" %1 %").arg(static_cast<int>(fraction * 100));
        if (!calibrating && secondsLeft_ > 0) text += tr(" · %1 left").arg(formatDuration(secondsLeft_));
        jobs_->showJob(text, fraction, true);
    } else if (!evaluating && kind == QLatin1String("capture")) {
        jobs_->showJob(tr("Running the text"), fraction, false);
    } else if (!evaluating && kind == QLatin1String("survey")) {
        jobs_->showJob(tr("Measuring the model"), fraction, false);
    }
}

void MainWindow::connectPages() {
    connect(pages_, &Pages::dataDirectoryRequested, this, &MainWindow::chooseDataDirectory);
    connect(pages_, &Pages::textFileRequested, this, &MainWindow::chooseTextFile);
    connect(pages_, &Pages::recipeLoadRequested, this, &MainWindow::chooseRecipe);
    connect(pages_, &Pages::recipeSaveRequested, this, &MainWindow::saveRecipe);
    connect(pages_, &Pages::referenceFileRequested, this, &MainWindow::chooseReference);
    connect(pages_, &Pages::importRequested, this, &MainWindow::importRuns);
    connect(pages_, &Pages::exportRequested, this, &MainWindow::exportRuns);
    connect(&session_.runs(), &RunLibrary::exported, this, [this](int files, const QString& directory) {
        message_->showMessage(tr("%n file(s) written to %1", nullptr, files).arg(directory),
                              MessageBar::Kind::News);
    });
    connect(&session_.runs(), &RunLibrary::removed, this, [this](const std::vector<RunRecord>& runs) {
        message_->showMessage(tr("%n run(s) deleted", nullptr, static_cast<int>(runs.size())), tr("Undo"),
                              [this, runs] { session_.runs().restore(runs); });
    });
}

void MainWindow::openModel(const QString& pathOrName) {
    hideWelcome();
    session_.openModel(pathOrName);
}

void MainWindow::refreshTitle() {
    const OpenedModelPtr& model = session_.model();
    const QString name = model ? QString::fromStdString(model->checkpoint->displayName) : tr("no model");
    setWindowTitle(tr("%1 – Quantoscope").arg(name));
    modelName_->setText(name);
    welcome_->setModel(model ? name : QString());
    modelName_->setToolTip(model ? QString::fromStdString(model->checkpoint->path.string()) : QString());
}

void MainWindow::refreshRecipeBox() {
    const QSignalBlocker block(recipeBox_);
    const QString current = QString::fromStdString(session_.recipes().recipe().name);
    int index = recipeBox_->findText(current);
    if (index < 0) {
        // The first entry stands for a recipe that is not shipped: edited, or loaded from a file.
        if (recipeBox_->itemData(0).toBool()) recipeBox_->removeItem(0);
        recipeBox_->insertItem(0, current, true);
        index = 0;
    }
    recipeBox_->setCurrentIndex(index);
}

void MainWindow::rememberModel(const QString& path) {
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) return;
    QStringList recent = settings_.value(Setting::RecentModels).toStringList();
    recent.removeAll(info.absoluteFilePath());
    recent.prepend(info.absoluteFilePath());
    settings_.setValue(Setting::RecentModels, QStringList(recent.mid(0, kRecentModels)));
    refreshRecent();
}

bool MainWindow::isSettled() const {
    const ComputeThread& thread = session_.thread();
    for (const char* kind : {"open", "recipe", "runs", "outdated runs", "compare", "evaluate", "price",
                             "speed", "samples", "tokens", "try", "reference", "sensitivity", "budget"})
        if (thread.isActive(QLatin1String(kind))) return false;
    return !session_.inspection().isBusy() && !session_.meter().isBusy();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPath(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedPath(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    if (isRecipeFile(path))
        session_.openRecipe(path);
    else if (describesFolder(path))
        openModel(QFileInfo(path).absolutePath());
    else if (isRunFile(path))
        session_.runs().importFile(path);
    else
        openModel(path);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && run_ != nullptr) refreshIcons();
    QMainWindow::changeEvent(event);
}

} // namespace qs
