// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "session/compute_thread.h"
#include "session/loaded_tensor.h"
#include "session/opened_model.h"
#include "session/overview.h"
#include "session/recipe_editor.h"
#include "session/survey.h"

#include <QObject>

namespace qs {

struct CaptureEngine; ///< the forward pass that probes use; the compute thread's

/// Looking at the model: runs a probe text through it, loads the tensors of the selected site, keeps their
/// quantization numbers in step with the recipe, and surveys all sites for the overview.
class Inspection : public QObject {
    Q_OBJECT
public:
    Inspection(ComputeThread& thread, RecipeEditor& recipes, QObject* parent = nullptr);

    void setModel(OpenedModelPtr model);    ///< selects its first block's site and starts probing
    void setProbeText(const QString& text); ///< empty: the built-in calibration text
    const QString& probeText() const { return probeText_; }
    void select(const SiteId& site) { select(site, EditScope::Site); }
    /// The selection is the site with what the extent reaches; the values shown are the site's.
    void select(const SiteId& site, EditScope extent);
    void setExtent(EditScope extent) { select(site_, extent); }
    EditScope extent() const { return extent_; }
    std::vector<SiteId> selectedSites() const; ///< in the order of the model
    /// What a sensitivity analysis found, for the overview; forgotten with the model.
    void setSensitivity(const SiteSensitivity& sensitivity);
    /// A checkpoint of an unknown architecture has no sites: its tensors are looked at by name, with a format
    /// on trial that no recipe holds.
    bool isWeightsOnly() const { return !tensorName_.empty(); }
    void selectTensor(const std::string& name);
    const std::string& tensorName() const { return tensorName_; }
    void setBench(const OperandRecipe& recipe, bool interactive);
    const OperandRecipe& bench() const { return bench_; }
    void setOperand(Operand operand);

    const SiteId& site() const { return site_; }
    Operand operand() const { return operand_; }
    const SurveyTable& surveyTable() const { return table_; }
    LoadedTensorPtr tensor(Operand operand) const { return slot(operand).tensor; } ///< may be null
    const std::shared_ptr<const Capture>& capture() const { return capture_; }     ///< may be null
    TensorSnapshotPtr snapshot(Operand operand) const;
    const QuantView& view(Operand operand) const { return slot(operand).view; }
    bool isLoading(Operand operand) const; ///< another snapshot(operand) is on its way
    void announce();                       ///< signals for a view that has come later
    bool isBusy() const;                   ///< something that a page shows is still being computed

signals:
    void selectionChanged();
    void tensorChanged(qs::Operand operand); ///< snapshot(operand) is another one, maybe null
    void viewChanged(qs::Operand operand);   ///< view(operand) follows the recipe
    void tensorBusy(qs::Operand operand, bool busy);
    void overviewChanged(const qs::OverviewDataPtr& overview);
    void surveyBusy(bool busy);

private:
    struct Slot {
        LoadedTensorPtr tensor;
        QuantView view;
    };
    Slot& slot(Operand operand) { return operand == Operand::Activations ? activations_ : weights_; }
    const Slot& slot(Operand operand) const {
        return operand == Operand::Activations ? activations_ : weights_;
    }

    void selectFirstTensor();
    void startCapture();
    void takeCapture(std::shared_ptr<const Capture> capture);
    void loadOperand(Operand operand);
    void takeTensor(Operand operand, LoadedTensorPtr tensor);
    void refreshView(Operand operand, bool interactive);
    void startExact(Operand operand);
    void startSurvey();
    void takeSurvey(const SurveyTable& part);
    void publishOverview();
    void onRecipeChanged(bool interactive);
    OperandRecipe operandRecipe(Operand operand) const;

    ComputeThread& thread_;
    RecipeEditor& recipes_;
    OpenedModelPtr model_;
    std::shared_ptr<CaptureEngine> engine_;
    std::shared_ptr<const Capture> capture_;
    QString probeText_;
    SiteId site_;
    std::string tensorName_; ///< empty: the selection is a site
    OperandRecipe bench_;
    Operand operand_ = Operand::Activations;
    Slot activations_, weights_;
    SurveyTable table_;
    EditScope extent_ = EditScope::Site;
    std::map<SiteId, double> storedBits_;
    SiteSensitivity sensitivity_;
};

} // namespace qs
