// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"
#include "gui/pages.h"
#include "panels/budget_panel.h"
#include "panels/sensitivity_panel.h"

// Sensitivity analyses and bit budgets: parts of the evaluate page.
namespace qs {
namespace {

QString studyStage(const std::string& stage) {
    return stage == "calibrate" ? Pages::tr("Working out the recipe") : Pages::tr("Measuring");
}

SiteSensitivity bySite(const SensitivityResult& result) {
    SiteSensitivity out;
    out.recipe = result.recipe;
    for (const GroupSensitivity& group : result.numbers.groups)
        for (const SiteId& site : group.group.sites) out.kl[site] = group.alone.kl;
    return out;
}

} // namespace

QWidget* Pages::buildEvaluation() {
    evaluation_ = new QTabWidget(this);
    evaluation_->setObjectName(QStringLiteral("evaluation"));
    evaluation_->setDocumentMode(true);
    evaluation_->addTab(evaluate_ = new EvaluatePanel(evaluation_), tr("Tasks"));
    evaluation_->addTab(sensitivity_ = new SensitivityPanel(evaluation_), tr("Sensitivity"));
    evaluation_->addTab(budget_ = new BudgetPanel(evaluation_), tr("Bit budget"));
    return evaluation_;
}

void Pages::linkStudy() {
    Study& study = session_.study();
    connect(sensitivity_, &SensitivityPanel::runRequested, this, [this](const SensitivityRequest& request) {
        session_.study().runSensitivity(request, session_.recipes().recipe(),
                                        session_.inspection().probeText());
    });
    connect(sensitivity_, &SensitivityPanel::cancelRequested, &study, &Study::cancelSensitivity);
    connect(sensitivity_, &SensitivityPanel::siteChosen, this,
            [this](const SiteId& site) { session_.inspection().select(site); });
    connect(sensitivity_, &SensitivityPanel::mapRequested, this, [this] {
        overview_->showMetric(QStringLiteral("sensitivity"));
        showPage(Page::Overview);
    });
    connect(sensitivity_, &SensitivityPanel::excludeRequested, this,
            [this](const std::vector<SiteId>& sites) {
                Recipe recipe = session_.recipes().recipe();
                setForSites(recipe, sites, SiteRecipe(), session_.sites());
                if (recipe.rules == session_.recipes().recipe().rules) return;
                const std::string edited = "-edited";
                if (!QString::fromStdString(recipe.name).endsWith(QString::fromStdString(edited)))
                    recipe.name += edited;
                session_.recipes().replace(recipe, tr("leave %n site(s) in full precision", nullptr,
                                                      static_cast<int>(sites.size())));
            });
    connect(&study, &Study::sensitivityReady, this, [this](const SensitivityResultPtr& result) {
        sensitivity_->setResult(result);
        session_.inspection().setSensitivity(bySite(*result));
    });
    connect(budget_, &BudgetPanel::runRequested, this, [this](const BudgetSettings& settings) {
        session_.study().runBudget(settings, session_.recipes().recipe(), session_.inspection().probeText());
    });
    connect(budget_, &BudgetPanel::cancelRequested, &study, &Study::cancelBudget);
    connect(budget_, &BudgetPanel::applyRequested, this, [this](const BudgetViewPtr& result, int point) {
        const Recipe& recipe = result->points[static_cast<std::size_t>(point)].recipe;
        session_.recipes().replace(recipe, tr("load %1").arg(QString::fromStdString(recipe.name)));
        budget_->setMessage(tr("%1 is the current recipe now. Undo brings the other one back.")
                                .arg(QString::fromStdString(recipe.name)),
                            false);
    });
    connect(&study, &Study::budgetReady, budget_, &BudgetPanel::setResult);
    connect(&study, &Study::runningChanged, this, [this](const QString& kind, bool running) {
        if (kind == Study::sensitivityKind()) sensitivity_->setRunning(running);
        if (kind == Study::budgetKind()) budget_->setRunning(running);
    });
    connect(&session_, &Session::progressed, this, [this](const QString& kind, const Progress& progress) {
        const double fraction = progress.total > 0 ? progress.done / progress.total : -1;
        if (kind == Study::sensitivityKind()) sensitivity_->setProgress(studyStage(progress.stage), fraction);
        if (kind == Study::budgetKind()) budget_->setProgress(studyStage(progress.stage), fraction);
    });
    connect(&session_, &Session::failed, this,
            [this](const QString& kind, ErrorCode code, const QString& details) {
                if (kind == Study::sensitivityKind())
                    sensitivity_->setMessage(errorText(code, details), true);
                if (kind == Study::budgetKind()) budget_->setMessage(errorText(code, details), true);
            });
    const auto showRecipeName = [this] {
        const QString name = QString::fromStdString(session_.recipes().recipe().name);
        sensitivity_->setRecipe(name);
        budget_->setRecipe(name);
    };
    connect(&session_.recipes(), &RecipeEditor::changed, this, showRecipeName);
    const auto showAvailability = [this] {
        const OpenedModelPtr& model = session_.model();
        const bool canRun = model && model->canRun();
        const QString why = canRun  ? QString()
                            : model ? detailText(QString::fromStdString(model->problem()))
                                    : tr("Open a model first.");
        sensitivity_->setAvailable(canRun, why);
        budget_->setAvailable(canRun, why);
    };
    // What was found belongs to the model it was found on.
    connect(&session_, &Session::modelChanged, this, [this, showAvailability] {
        sensitivity_->setResult(nullptr);
        budget_->setResult(nullptr);
        showAvailability();
    });
    showRecipeName();
    showAvailability();
}

} // namespace qs
