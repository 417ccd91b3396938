// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "quant/recipe.h"

#include <QObject>
#include <QUndoStack>
#include <vector>

namespace qs {

/// The recipe that is being edited, with undo of everything. All moves of one drag are one step.
class RecipeEditor : public QObject {
    Q_OBJECT
public:
    explicit RecipeEditor(QObject* parent = nullptr);

    const Recipe& recipe() const { return recipe_; }
    QUndoStack& undoStack() { return undo_; }

    /// Another recipe takes the place of the current one, as one undoable step.
    void replace(const Recipe& recipe, const QString& stepText);
    /// Forgets the history too: for the first recipe of a session.
    void reset(const Recipe& recipe);
    /// Carries what changed at `site` over to the scope. When nothing differs, the site's settings are
    /// applied to all of the scope. Activations always change together with those of the sites that share
    /// them (q, k, v; gate, up). `interactive`: one of several moves of a drag, which ends with the first
    /// call where it is false.
    void edit(const SiteId& site, const SiteRecipe& wanted, EditScope scope,
              const std::vector<SiteId>& allSites, bool interactive, const QString& stepText);

signals:
    void changed(bool interactive);

private:
    class Step;
    void push(const Recipe& next, const QString& text, bool interactive);
    void apply(const Recipe& recipe, bool interactive);

    Recipe recipe_;
    QUndoStack undo_;
    int gesture_ = 0;
    bool inGesture_ = false;
};

/// The sites that an edit at `site` reaches: itself; all of its role; its block; or all linears of all
/// blocks (and itself).
std::vector<SiteId> sitesInScope(const SiteId& site, EditScope scope, const std::vector<SiteId>& allSites);

} // namespace qs
