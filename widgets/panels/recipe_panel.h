// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "panels/tensor_data.h"
#include "quant/recipe.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace qs {

/// The recipe page: rules with the sites they match, many sites edited at once, the method with its options,
/// differences from another recipe, and the YAML text. Shows what it is told; asks for every change.
class RecipePanel : public QWidget {
    Q_OBJECT
public:
    explicit RecipePanel(QWidget* parent = nullptr);
    ~RecipePanel() override;

    /// sites: of the model; empty: none is open.
    void setRecipe(const Recipe& recipe, const std::vector<SiteId>& sites);
    void setShipped(const std::vector<RecipeChoice>& shipped);
    void setReference(const Recipe& reference); ///< what referenceRequested() asked for
    void setMessage(const QString& text, bool isError);

signals:
    /// keepName: the name is the user's own choice and gets no "-edited".
    void edited(const qs::Recipe& next, const QString& what, bool interactive, bool keepName);
    void referenceRequested(const QString& name); ///< of a shipped recipe; empty: a file
    void loadRequested();
    void saveRequested();

private:
    QWidget* buildHead();
    QWidget* buildTabs();
    void connectViews();
    void showTarget();
    void editOperand(Operand operand, const std::optional<OperandRecipe>& wanted, bool interactive);
    void rename();

    struct Ui;
    std::unique_ptr<Ui> ui_;
    Recipe recipe_;
    std::vector<SiteId> sites_;
};

} // namespace qs
