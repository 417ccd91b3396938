// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recipe_editor.h"

#include <QUndoCommand>
#include <algorithm>
#include <map>
#include <utility>

namespace qs {

/// Holds both recipes whole: they are small, and undo cannot go wrong.
class RecipeEditor::Step : public QUndoCommand {
public:
    Step(RecipeEditor& editor, Recipe next, int gesture, bool interactive, const QString& text)
        : QUndoCommand(text), editor_(editor), before_(editor.recipe_), after_(std::move(next)),
          gesture_(gesture), interactive_(interactive) {}

    int id() const override { return 1; }
    void undo() override { editor_.apply(before_, false); }
    void redo() override {
        editor_.apply(after_, interactive_);
        interactive_ = false;
    }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Step*>(other);
        if (next->gesture_ != gesture_) return false;
        after_ = next->after_;
        return true;
    }

private:
    RecipeEditor& editor_;
    Recipe before_, after_;
    int gesture_;
    bool interactive_;
};

RecipeEditor::RecipeEditor(QObject* parent) : QObject(parent) {}

void RecipeEditor::apply(const Recipe& recipe, bool interactive) {
    recipe_ = recipe;
    emit changed(interactive);
}

void RecipeEditor::push(const Recipe& next, const QString& text, bool interactive) {
    if (!inGesture_) ++gesture_;
    inGesture_ = interactive;
    undo_.push(new Step(*this, next, gesture_, interactive, text));
}

void RecipeEditor::replace(const Recipe& recipe, const QString& stepText) {
    inGesture_ = false;
    push(recipe, stepText, false);
}

void RecipeEditor::reset(const Recipe& recipe) {
    inGesture_ = false;
    undo_.clear();
    apply(recipe, false);
}

namespace {

const std::string kEdited = "-edited";

/// Operands in full precision are alike whatever else they say.
bool sameOperand(const OperandRecipe& a, const OperandRecipe& b) {
    return (a.format.isNone() && b.format.isNone()) || a == b;
}

std::string editedName(const std::string& name) {
    const bool marked = name.size() >= kEdited.size() &&
                        name.compare(name.size() - kEdited.size(), kEdited.size(), kEdited) == 0;
    return marked ? name : name + kEdited;
}

} // namespace

void RecipeEditor::edit(const SiteId& site, const SiteRecipe& wanted, EditScope scope,
                        const std::vector<SiteId>& allSites, bool interactive, const QString& stepText) {
    const SiteRecipe now = recipe_.forSite(site);
    const bool sameWeights = sameOperand(wanted.weights, now.weights);
    const bool sameActivations = sameOperand(wanted.activations, now.activations);
    const bool everything = // a release that repeats the last move changes nothing
        sameWeights && sameActivations && !inGesture_;
    const bool weights = everything || !sameWeights;
    const bool activations = everything || !sameActivations;

    std::map<SiteId, SiteRecipe> edited;
    const auto at = [&](const SiteId& s) -> SiteRecipe& {
        return edited.try_emplace(s, recipe_.forSite(s)).first->second;
    };
    for (const SiteId& s : sitesInScope(site, scope, allSites)) {
        if (weights) at(s).weights = wanted.weights;
        const auto tap = tapOf(s);
        if (!activations || !tap) continue;
        for (const SiteId& sharing : sitesOf(*tap)) at(sharing).activations = wanted.activations;
    }

    std::vector<std::pair<SiteRecipe, std::vector<SiteId>>>
        groups; // sites that end up alike are set together
    for (const auto& [s, r] : edited) {
        auto group =
            std::find_if(groups.begin(), groups.end(), [&r = r](const auto& g) { return g.first == r; });
        if (group == groups.end()) group = groups.insert(groups.end(), {r, {}});
        group->second.push_back(s);
    }
    Recipe next = recipe_;
    for (const auto& [r, sites] : groups) setForSites(next, sites, r, allSites);
    if (next.rules == recipe_.rules && !inGesture_) return;
    if (!(next.rules == recipe_.rules)) next.name = editedName(recipe_.name);
    push(next, stepText, interactive);
}

namespace {

bool reaches(EditScope scope, const SiteId& from, const SiteId& to) {
    switch (scope) {
    case EditScope::Role:
        return to.role == from.role;
    case EditScope::Block:
        return to.block == from.block && from.block >= 0;
    case EditScope::All:
        return to.block >= 0;
    case EditScope::Site:
        break;
    }
    return false;
}

} // namespace

std::vector<SiteId> sitesInScope(const SiteId& site, EditScope scope, const std::vector<SiteId>& allSites) {
    if (scope == EditScope::Site) return {site};
    std::vector<SiteId> result;
    for (const SiteId& s : allSites)
        if (s == site || reaches(scope, site, s)) result.push_back(s);
    return result;
}

} // namespace qs
