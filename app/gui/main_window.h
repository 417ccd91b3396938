// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/options.h"
#include "gui/settings.h"
#include "session/session.h"

#include <QMainWindow>

class QAction;
class QComboBox;
class QDockWidget;
class QLabel;
class QMenu;
class QTimer;

namespace qs {

class CommandPalette;
class HelpWindow;
struct HelpPage;
class InspectorPanel;
class JobIndicator;
class MessageBar;
class ModelDock;
class Pages;
class WelcomePage;
struct Command;

/// How the window stands on the screen.
struct WindowState {
    QByteArray geometry, docks;
    Page page = Page::Overview;
    QVariantMap controls; ///< of Pages
};

/// The window: menus, toolbar, docks and pages around a session. What it shows of the session is wired in
/// Pages and ModelDock.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Pages& pages() { return *pages_; }
    MessageBar& messageBar() { return *message_; }
    void setTheme(Theme theme); ///< remembered
    void applyColours();        ///< theme and accent of the settings
    void showWelcome();
    void hideWelcome();
    /// True when nothing that the current page shows is still being computed.
    bool isSettled() const;
    WindowState state();
    void restore(const WindowState& state);

public slots:
    void openModel(const QString& pathOrName);
    void openPalette();
    /// Of the user guide: "index", "tutorial", "numbers" ...
    void showHelp(const QString& page, const QString& anchor = {});
    void showContextHelp(); ///< of the number under the pointer, else of what has the focus, else of the page
    void showShortcuts();
    void showAbout();

signals:
    void languageChosen(const QString& code); ///< empty: the system's

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildCentre();
    QWidget* buildMeter();
    void buildDocks();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildLanguageMenu(QMenu* view);
    void buildRunMenu();
    void buildHelpMenu();
    void buildThemeMenu(QMenu* view);
    void buildWelcome();
    HelpPage keyboardPage() const;
    void collectMenus(std::vector<Command>& commands);
    void collectSites(std::vector<Command>& commands);
    void collectRecipes(std::vector<Command>& commands);
    void collectTasks(std::vector<Command>& commands);
    void collectControls(std::vector<Command>& commands);
    void buildToolBar();
    void buildStatusBar();
    void connectSession();
    void connectPages();
    void restoreWindow();
    void rememberWhatChanges();
    void refreshIcons();
    void refreshTitle();
    void refreshRecipeBox();
    void refreshRecent();
    void rememberModel(const QString& path);
    void showProgress(const QString& kind, const Progress& progress);
    void chooseModelFile();
    void chooseModelFolder();
    void chooseRecipe();
    void saveRecipe();
    void chooseReference();
    void chooseDataDirectory();
    void chooseTextFile();
    void importRuns();
    void exportRuns(const QStringList& ids);
    QString openDirectory() const;
    void rememberDirectory(const QString& path);

    Session& session_;
    Settings& settings_;
    Pages* pages_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    bool inspectorHidden_ = false; ///< by the page that is shown
    bool saysRecipeFailed_ = false; ///< the message bar, of the last recipe that was to be loaded
    ModelDock* modelDock_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    CommandPalette* commandPalette_ = nullptr;
    HelpWindow* help_ = nullptr; ///< made on first use
    MessageBar* message_ = nullptr;
    JobIndicator* jobs_ = nullptr;
    QLabel* modelName_ = nullptr;
    QComboBox* recipeBox_ = nullptr;
    QMenu* recentMenu_ = nullptr;
    QAction* open_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* run_ = nullptr;
    QAction* cancel_ = nullptr;
    QTimer* rememberSoon_ = nullptr;
    QString opening_;        ///< what was asked to be opened last
    double secondsLeft_ = 0; ///< of the running evaluation, as last estimated
};

} // namespace qs
