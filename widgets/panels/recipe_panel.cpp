// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/recipe_panel.h"

#include "core_text.h"
#include "panels/method_editor.h"
#include "panels/operands_editor.h"
#include "panels/panel_parts.h"
#include "panels/recipe_diff_view.h"
#include "panels/recipe_rules_view.h"
#include "panels/recipe_sites_view.h"
#include "panels/recipe_source_view.h"
#include "quant/recipe_reach.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {

struct RecipePanel::Ui {
    QLineEdit* name = nullptr;
    QLineEdit* description = nullptr;
    QLabel* message = nullptr;
    QTabWidget* tabs = nullptr;
    RecipeRulesView* rules = nullptr;
    RecipeSitesView* sites = nullptr;
    MethodEditor* method = nullptr;
    RecipeDiffView* diff = nullptr;
    RecipeSourceView* source = nullptr;
    OperandsEditor* operands = nullptr;
};

RecipePanel::RecipePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    ui_->message = new QLabel(this);
    ui_->message->setWordWrap(true);
    ui_->message->setTextFormat(Qt::PlainText);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildTabs());
    ui_->operands = new OperandsEditor(splitter);
    splitter->addWidget(ui_->operands);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connectViews();
    showTarget();
}

RecipePanel::~RecipePanel() {
    // A field that loses the focus while the window closes must not report to what is gone already.
    for (QObject* child : findChildren<QObject*>()) child->disconnect(this);
}

QWidget* RecipePanel::buildHead() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto field = [&](const QString& text, const char* name, const QString& help, int row, int columns) {
        auto* label = new QLabel(text, box);
        auto* edit = new QLineEdit(box);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setToolTip(help);
        label->setBuddy(edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1, 1, columns);
        return edit;
    };
    ui_->name = field(tr("&Name"), "recipeName", tr("How the recipe is called in lists and results"), 0, 1);
    ui_->description =
        field(tr("Descr&iption"), "recipeDescription", tr("One sentence for whoever reads the file"), 1, -1);
    const auto button = [&](const QString& text, const char* name, const QString& help) {
        auto* b = new QPushButton(text, box);
        b->setObjectName(QString::fromLatin1(name));
        b->setToolTip(help);
        grid->addWidget(b, 0, grid->columnCount());
        return b;
    };
    auto* copy = button(tr("D&uplicate"), "duplicateRecipe", tr("Go on with a copy under another name"));
    auto* load = button(tr("&Load…"), "loadRecipe", tr("Load a recipe file in place of this one (undoable)"));
    auto* save = button(tr("&Save…"), "saveRecipe", tr("Write this recipe to a file"));
    connect(copy, &QPushButton::clicked, this, [this] {
        Recipe next = recipe_;
        next.name += "-copy";
        emit edited(next, tr("duplicate the recipe"), false, true);
    });
    connect(load, &QPushButton::clicked, this, &RecipePanel::loadRequested);
    connect(save, &QPushButton::clicked, this, &RecipePanel::saveRequested);
    connect(ui_->name, &QLineEdit::editingFinished, this, &RecipePanel::rename);
    connect(ui_->description, &QLineEdit::editingFinished, this, &RecipePanel::rename);
    return box;
}

QWidget* RecipePanel::buildTabs() {
    ui_->tabs = new QTabWidget(this);
    ui_->tabs->setObjectName(QStringLiteral("recipeTabs"));
    ui_->tabs->addTab(ui_->rules = new RecipeRulesView(ui_->tabs), tr("Rules"));
    ui_->tabs->addTab(ui_->sites = new RecipeSitesView(ui_->tabs), tr("Sites"));
    ui_->tabs->addTab(ui_->method = new MethodEditor(ui_->tabs), tr("Method"));
    ui_->tabs->addTab(ui_->diff = new RecipeDiffView(ui_->tabs), tr("Differences"));
    ui_->tabs->addTab(ui_->source = new RecipeSourceView(ui_->tabs), tr("YAML"));
    return ui_->tabs;
}

void RecipePanel::connectViews() {
    connect(ui_->tabs, &QTabWidget::currentChanged, this, &RecipePanel::showTarget);
    connect(ui_->rules, &RecipeRulesView::currentRuleChanged, this, &RecipePanel::showTarget);
    connect(ui_->sites, &RecipeSitesView::selectionChanged, this, &RecipePanel::showTarget);
    connect(ui_->rules, &RecipeRulesView::rulesEdited, this,
            [this](const std::vector<RecipeRule>& rules, const QString& what) {
                Recipe next = recipe_;
                next.rules = rules;
                emit edited(next, what, false, false);
            });
    connect(ui_->method, &MethodEditor::edited, this,
            [this](const Recipe& next, const QString& what) { emit edited(next, what, false, false); });
    connect(ui_->source, &RecipeSourceView::applied, this, [this](const Recipe& next) {
        emit edited(next, tr("edit the text"), false, next.name != recipe_.name);
    });
    connect(ui_->diff, &RecipeDiffView::referenceRequested, this, &RecipePanel::referenceRequested);
    connect(ui_->operands, &OperandsEditor::edited, this, &RecipePanel::editOperand);
}

void RecipePanel::setRecipe(const Recipe& recipe, const std::vector<SiteId>& sites) {
    recipe_ = recipe;
    sites_ = sites;
    if (!ui_->name->hasFocus() || !ui_->name->isModified())
        ui_->name->setText(QString::fromStdString(recipe.name));
    ui_->description->setText(coreText(recipe.description));
    ui_->description->setCursorPosition(0);
    ui_->rules->setRecipe(recipe.rules, sites_);
    ui_->sites->setRecipe(recipe, sites_);
    ui_->method->setRecipe(recipe);
    ui_->diff->setRecipe(recipe, sites_);
    ui_->source->setRecipe(recipe);
    showTarget();
}

void RecipePanel::setShipped(const std::vector<RecipeChoice>& shipped) {
    ui_->diff->setShipped(shipped);
}

void RecipePanel::setReference(const Recipe& reference) {
    ui_->diff->setReference(reference);
}

void RecipePanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

/// The editor at the right shows the selected rule, or what the selected sites have in common.
void RecipePanel::showTarget() {
    const QWidget* tab = ui_->tabs->currentWidget();
    ui_->operands->setVisible(tab == ui_->rules || tab == ui_->sites);
    if (tab == ui_->rules) {
        const int rule = ui_->rules->currentRule();
        if (rule < 0 || rule >= static_cast<int>(recipe_.rules.size()))
            return ui_->operands->setNothing(tr("Select a rule to edit it."));
        const RecipeRule& r = recipe_.rules[static_cast<std::size_t>(rule)];
        return ui_->operands->setRule(tr("Rule %1: %2").arg(rule + 1).arg(QString::fromStdString(r.match)),
                                      r);
    }
    if (tab != ui_->sites) return;
    const std::vector<SiteId> sites = ui_->sites->selectedSites();
    if (sites.empty()) return ui_->operands->setNothing(tr("Select one or several sites to edit them."));
    const SiteRecipe first = recipe_.forSite(sites.front());
    const auto differ = [&](OperandRecipe SiteRecipe::*member) {
        return std::any_of(sites.begin(), sites.end(),
                           [&](const SiteId& s) { return !(recipe_.forSite(s).*member == first.*member); });
    };
    const QString title = sites.size() == 1 ? QString::fromStdString(sites.front().name())
                                            : tr("%n site(s)", nullptr, static_cast<int>(sites.size()));
    ui_->operands->setSites(title, first, differ(&SiteRecipe::weights), differ(&SiteRecipe::activations));
}

void RecipePanel::editOperand(Operand operand, const std::optional<OperandRecipe>& wanted, bool interactive) {
    const bool weights = operand == Operand::Weights;
    if (ui_->tabs->currentWidget() == ui_->sites) {
        const std::vector<SiteId> sites = ui_->sites->selectedSites();
        if (sites.empty() || !wanted) return;
        const Recipe next = withOperands(recipe_, sites, weights ? wanted : std::nullopt,
                                         weights ? std::nullopt : wanted, sites_);
        emit edited(next, tr("change %n site(s)", nullptr, static_cast<int>(sites.size())), interactive,
                    false);
        return;
    }
    const int rule = ui_->rules->currentRule();
    if (rule < 0 || rule >= static_cast<int>(recipe_.rules.size())) return;
    Recipe next = recipe_;
    RecipeRule& r = next.rules[static_cast<std::size_t>(rule)];
    (weights ? r.weights : r.activations) = wanted;
    emit edited(next, tr("change rule %1").arg(rule + 1), interactive, false);
}

void RecipePanel::rename() {
    Recipe next = recipe_;
    const std::string name = ui_->name->text().trimmed().toStdString();
    if (!name.empty()) next.name = name;
    if (ui_->description->isModified()) next.description = ui_->description->text().trimmed().toStdString();
    ui_->name->setModified(false);
    ui_->description->setModified(false);
    if (!(next == recipe_)) emit edited(next, tr("rename the recipe"), false, true);
}

} // namespace qs
