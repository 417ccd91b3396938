// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the command palette offers, collected from what there is.
#include "gui/command_palette.h"
#include "gui/main_window.h"
#include "gui/pages.h"
#include "gui/recipe_choices.h"
#include "menu_text.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>

namespace qs {
namespace {

void collectMenu(const QMenu& menu, const QString& group, std::vector<Command>& commands) {
    for (QAction* action : menu.actions()) {
        const QString title = withoutMnemonic(action->text());
        if (action->menu() != nullptr) {
            collectMenu(*action->menu(), group + QStringLiteral(" › ") + title, commands);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            commands.push_back({group, title, keys, [action] { action->trigger(); }});
        }
    }
}

/// Of the nearest part of the window around a control that has a name: there may be two controls of one name.
QString nameOfGroup(const QWidget& control) {
    for (const QWidget* part = control.parentWidget(); part != nullptr; part = part->parentWidget())
        if (!part->isWindow() && !part->accessibleName().isEmpty()) return part->accessibleName();
    return {};
}

} // namespace

void MainWindow::openPalette() {
    std::vector<Command> commands;
    collectMenus(commands);
    collectSites(commands);
    collectRecipes(commands);
    collectTasks(commands);
    collectControls(commands);
    commandPalette_->open(std::move(commands));
}

void MainWindow::collectMenus(std::vector<Command>& commands) {
    for (const QAction* top : menuBar()->actions())
        if (top->menu() != nullptr) collectMenu(*top->menu(), withoutMnemonic(top->text()), commands);
}

void MainWindow::collectSites(std::vector<Command>& commands) {
    for (const SiteId& site : session_.sites())
        commands.push_back({tr("Site"), QString::fromStdString(site.name()), {}, [this, site] {
                                hideWelcome();
                                session_.inspection().select(site);
                            }});
}

void MainWindow::collectRecipes(std::vector<Command>& commands) {
    for (const RecipeChoice& recipe : shippedRecipes())
        commands.push_back({tr("Recipe"), recipe.name, recipe.sentence,
                            [this, name = recipe.name] { session_.openRecipe(name); }});
}

void MainWindow::collectTasks(std::vector<Command>& commands) {
    auto* tasks = pages_->findChild<QTreeWidget*>(QStringLiteral("tasks"));
    for (int i = 0; tasks != nullptr && i < tasks->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = tasks->topLevelItem(i);
        commands.push_back({tr("Evaluation task"), item->text(0), item->text(2), [this, tasks, item] {
                                hideWelcome();
                                pages_->showPage(Page::Evaluate);
                                tasks->setCurrentItem(item);
                                tasks->setFocus(Qt::ShortcutFocusReason);
                            }});
    }
}

/// Controls that can be seen now, to be reached without a way through all the others.
void MainWindow::collectControls(std::vector<Command>& commands) {
    for (QWidget* control : findChildren<QWidget*>()) {
        if (!control->isVisible() || !control->isEnabled() || !(control->focusPolicy() & Qt::TabFocus))
            continue;
        if (commandPalette_->isAncestorOf(control)) continue;
        const auto* button = qobject_cast<QAbstractButton*>(control);
        QString name = control->accessibleName();
        if (name.isEmpty() && button != nullptr) name = withoutMnemonic(button->text());
        if (name.isEmpty()) continue;
        commands.push_back({tr("Go to"), name, nameOfGroup(*control),
                            [control] { control->setFocus(Qt::ShortcutFocusReason); }});
    }
}

} // namespace qs
