// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/recipe_rules_view.h"

#include "models/recipe_tree_model.h"
#include "panels/panel_parts.h"
#include "quant/recipe_rules.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {
namespace {

constexpr int kNamesShown = 6;
constexpr std::size_t kSitesExpanded = 40; ///< of a model whose rules are shown opened

} // namespace

RecipeRulesView::RecipeRulesView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    auto* buttons = new QHBoxLayout;
    add_ = button(tr("Add"), "addRule", tr("Add a rule after the selected one (Insert)"));
    duplicate_ = button(tr("Duplicate"), "duplicateRule", tr("Put a copy after the selected rule"));
    remove_ = button(tr("Remove"), "removeRule", tr("Remove the selected rule (Delete)"));
    up_ = button(tr("Up"), "ruleUp", tr("Move the rule up: rules below win (Ctrl+Shift+Up)"));
    down_ =
        button(tr("Down"), "ruleDown", tr("Move the rule down: it wins over those above (Ctrl+Shift+Down)"));
    for (QToolButton* b : {add_, duplicate_, remove_, up_, down_}) buttons->addWidget(b);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    model_ = new RecipeTreeModel(this);
    tree_ = new QTreeView(this);
    tree_->setObjectName(QStringLiteral("rules"));
    tree_->setAccessibleName(tr("Rules of the recipe"));
    tree_->setModel(model_);
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(true);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree_->setExpandsOnDoubleClick(false);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(tree_, 1);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Pattern"), this);
    pattern_ = new QLineEdit(this);
    pattern_->setObjectName(QStringLiteral("pattern"));
    pattern_->setToolTip(tr("Names of sites with * for any text, or bare roles, separated by |: "
                            "blocks.*.down, head, q|k|v"));
    label->setBuddy(pattern_);
    row->addWidget(label);
    row->addWidget(pattern_, 1);
    layout->addLayout(row);
    preview_ = new QLabel(this);
    preview_->setObjectName(QStringLiteral("patternPreview"));
    preview_->setWordWrap(true);
    preview_->setTextFormat(Qt::PlainText);
    layout->addWidget(preview_);
    const std::pair<QToolButton*, QKeySequence> keys[] = {
        {add_, QKeySequence(Qt::Key_Insert)},
        {remove_, QKeySequence(Qt::Key_Delete)},
        {up_, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)},
        {down_, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}};
    for (const auto& [b, key] : keys) // where the tree has the focus, and nowhere else
        connect(new QShortcut(key, tree_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, b,
                &QToolButton::click);
    connect(add_, &QToolButton::clicked, this, &RecipeRulesView::addRule);
    connect(duplicate_, &QToolButton::clicked, this, &RecipeRulesView::duplicateRule);
    connect(remove_, &QToolButton::clicked, this, &RecipeRulesView::removeRule);
    connect(up_, &QToolButton::clicked, this, [this] { moveRule(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { moveRule(1); });
    connect(pattern_, &QLineEdit::textEdited, this, &RecipeRulesView::previewPattern);
    connect(pattern_, &QLineEdit::editingFinished, this,
            [this] { changePattern(currentRule(), pattern_->text()); });
    connect(model_, &RecipeTreeModel::patternEdited, this, &RecipeRulesView::changePattern);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        emit currentRuleChanged();
    });
    showCurrent();
}

QToolButton* RecipeRulesView::button(const QString& text, const char* name, const QString& help) {
    auto* b = new QToolButton(this);
    b->setText(text);
    b->setObjectName(QString::fromLatin1(name));
    b->setToolTip(help);
    b->setFocusPolicy(Qt::StrongFocus);
    return b;
}

void RecipeRulesView::setRecipe(const std::vector<RecipeRule>& rules, const std::vector<SiteId>& sites) {
    int current = wanted_ >= 0 ? wanted_ : currentRule();
    wanted_ = -1;
    const bool first = rules_.empty() || sites_.empty();
    rules_ = rules;
    sites_ = sites;
    {
        const QSignalBlocker block(tree_->selectionModel());
        model_->setRecipe(rules, sites);
    }
    current = std::clamp(current, rules.empty() ? -1 : 0, static_cast<int>(rules.size()) - 1);
    if (first && sites.size() <= kSitesExpanded) tree_->expandAll();
    if (current >= 0 && current != currentRule()) tree_->setCurrentIndex(model_->index(current, 0));
    showCurrent();
    emit currentRuleChanged();
}

int RecipeRulesView::currentRule() const {
    return model_->ruleOf(tree_->currentIndex());
}

void RecipeRulesView::showCurrent() {
    const int rule = currentRule(), count = static_cast<int>(rules_.size());
    const bool some = rule >= 0 && rule < count;
    for (QWidget* w :
         {static_cast<QWidget*>(duplicate_), static_cast<QWidget*>(remove_), static_cast<QWidget*>(pattern_)})
        w->setEnabled(some);
    up_->setEnabled(some && rule > 0);
    down_->setEnabled(some && rule + 1 < count);
    pattern_->setText(some ? QString::fromStdString(rules_[static_cast<std::size_t>(rule)].match)
                           : QString());
    previewPattern();
}

/// What the pattern would match, or why it cannot be.
void RecipeRulesView::previewPattern() {
    if (!pattern_->isEnabled())
        return showInline(preview_,
                          tr("A recipe without rules leaves everything in full precision. Add one."), false);
    const std::string pattern = pattern_->text().toStdString();
    if (const auto bad = badPattern(pattern))
        return showInline(preview_,
                          tr("“%1” can match no site of any model.").arg(QString::fromStdString(*bad)), true);
    QStringList names;
    int count = 0;
    for (const SiteId& site : sites_) {
        if (!patternMatches(pattern, site)) continue;
        if (++count <= kNamesShown) names << QString::fromStdString(site.name());
    }
    if (sites_.empty()) return showInline(preview_, tr("Open a model to see which sites it matches."), false);
    if (count == 0) return showInline(preview_, tr("It matches no site of this model."), false);
    if (count > kNamesShown) names << QStringLiteral("…");
    showInline(preview_,
               tr("It matches %n site(s): %1", nullptr, count).arg(names.join(QStringLiteral(", "))), false);
}

void RecipeRulesView::push(std::vector<RecipeRule> rules, int current, const QString& what) {
    wanted_ = current;
    emit rulesEdited(rules, what);
}

void RecipeRulesView::addRule() {
    auto rules = rules_;
    const int at = currentRule() + 1;
    RecipeRule rule;
    rule.match = "blocks.*";
    rule.weights = OperandRecipe{};
    rule.weights->format = Format::floating(2, 1);
    rules.insert(rules.begin() + at, rule);
    push(std::move(rules), at, tr("add a rule"));
}

void RecipeRulesView::duplicateRule() {
    auto rules = rules_;
    const int at = currentRule();
    if (at < 0) return;
    const RecipeRule copy = rules[static_cast<std::size_t>(at)];
    rules.insert(rules.begin() + at + 1, copy);
    push(std::move(rules), at + 1, tr("duplicate a rule"));
}

void RecipeRulesView::removeRule() {
    auto rules = rules_;
    const int at = currentRule();
    if (at < 0) return;
    rules.erase(rules.begin() + at);
    push(std::move(rules), std::max(0, at - 1), tr("remove a rule"));
}

void RecipeRulesView::moveRule(int by) {
    auto rules = rules_;
    const int from = currentRule(), to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(rules.size())) return;
    std::swap(rules[static_cast<std::size_t>(from)], rules[static_cast<std::size_t>(to)]);
    push(std::move(rules), to, tr("move a rule"));
}

void RecipeRulesView::changePattern(int rule, const QString& pattern) {
    if (rule < 0 || rule >= static_cast<int>(rules_.size())) return;
    const std::string text = pattern.trimmed().toStdString();
    auto rules = rules_;
    std::string& match = rules[static_cast<std::size_t>(rule)].match;
    if (match == text) return;
    if (text.empty() || badPattern(text)) {
        pattern_->setText(pattern); // it stays, with its error, until it is mended
        return previewPattern();
    }
    match = text;
    push(std::move(rules), rule, tr("change a pattern"));
}

} // namespace qs
