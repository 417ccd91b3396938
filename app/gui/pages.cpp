// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages.h"

#include "evaluate/task.h"
#include "gui/control_state.h"
#include "gui/error_text.h"
#include "gui/recipe_choices.h"
#include "number_format.h"

#include <QFileInfo>
#include <algorithm>

namespace qs {
Pages::Pages(Session& session, InspectorPanel& inspector, QWidget* parent)
    : QTabWidget(parent), session_(session), inspector_(inspector) {
    setDocumentMode(true);
    addTab(overview_ = new OverviewPanel(this), tr("Overview"));
    addTab(distribution_ = new DistributionPanel(this), tr("Distribution"));
    addTab(channels_ = new ChannelsPanel(this), tr("Channels"));
    addTab(formats_ = new FormatsPanel(this), tr("Formats"));
    addTab(recipe_ = new RecipePanel(this), tr("Recipe"));
    addTab(try_ = new TryPanel(this), tr("Try"));
    addTab(buildEvaluation(), tr("Evaluate"));
    addTab(compare_ = new ComparePanel(this), tr("Compare"));
    for (int i = 0; i < kPageCount; ++i) setTabToolTip(i, QStringLiteral("Ctrl+%1").arg(i + 1));
    connect(this, &QTabWidget::currentChanged, this, &Pages::keepNarrow);
    keepNarrow();
    linkSelection();
    linkNumbers();
    linkRecipe();
    linkRecipePage();
    linkTry();
    linkEvaluation();
    linkRuns();
    linkSamples();
    linkStudy();
    linkViews();
    evaluate_->setTasks(availableTasks());
    compare_->setTasks(availableTasks());
    showRecipe();
    showModel();
}

/// The window has to be as large as the page that is shown needs, not as the largest of all: wide pages have
/// the inspector's place, and high ones need not stand above the meter's history.
void Pages::keepNarrow() {
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
}

void Pages::linkSelection() {
    Inspection& inspection = session_.inspection();
    connect(&session_, &Session::modelChanged, this, &Pages::showModel);
    connect(&inspection, &Inspection::selectionChanged, this, &Pages::showSelection);
    connect(distribution_, &DistributionPanel::operandRequested, &inspection, &Inspection::setOperand);
    connect(channels_, &ChannelsPanel::operandRequested, &inspection, &Inspection::setOperand);
    connect(&inspector_, &InspectorPanel::operandSelected, &inspection, &Inspection::setOperand);
}

void Pages::linkNumbers() {
    Inspection& inspection = session_.inspection();
    connect(&inspection, &Inspection::tensorChanged, this, &Pages::showTensor);
    connect(&inspection, &Inspection::viewChanged, this, &Pages::showView);
    connect(&inspection, &Inspection::tensorBusy, this, [this](Operand operand, bool busy) {
        if (operand != session_.inspection().operand()) return;
        distribution_->setBusy(busy);
        channels_->setBusy(busy);
    });
    connect(&inspection, &Inspection::overviewChanged, overview_, &OverviewPanel::setData);
    connect(&inspection, &Inspection::surveyBusy, overview_, &OverviewPanel::setBusy);
}

void Pages::linkRecipe() {
    connect(&session_.recipes(), &RecipeEditor::changed, this, [this](bool interactive) {
        if (!interactive) showRecipe();
    });
    connect(&inspector_, &InspectorPanel::siteRecipeEdited, &session_, &Session::editRecipe);
    connect(&inspector_, &InspectorPanel::methodChosen, &session_, &Session::setMethod);
    connect(distribution_, &DistributionPanel::clipRatioDragged, this, [this](double ratio, bool released) {
        editOperand(
            [ratio](OperandRecipe& operand) {
                operand.clipRatio = std::clamp(ratio, 0.05, 1.0);
                operand.bias.reset();
            },
            !released);
    });
}

void Pages::editOperand(const std::function<void(OperandRecipe&)>& change, bool interactive) {
    const Inspection& inspection = session_.inspection();
    if (!session_.model()) return;
    SiteRecipe recipe = session_.currentSiteRecipe();
    change(inspection.operand() == Operand::Weights ? recipe.weights : recipe.activations);
    session_.editRecipe(recipe, inspector_.scope(), interactive);
}

void Pages::showModel() {
    const OpenedModelPtr& model = session_.model();
    const bool canRun = model && model->canRun();
    const QString nothing = tr("Open a model: drop a folder or a file here, or choose File, Open.");
    const QString problem = model ? detailText(QString::fromStdString(model->problem())) : QString();
    overview_->setEmptyText(!model ? nothing
                            : model->checkpoint->config
                                ? tr("Measuring the model…")
                                : tr("There is no map for this checkpoint: %1").arg(problem));
    inspector_.setEnabledForModel(model != nullptr);
    evaluate_->setModelAvailable(canRun, !model ? tr("Open a model first.") : problem);
    showSelection();
}

void Pages::showSelection() {
    const Inspection& inspection = session_.inspection();
    const OpenedModelPtr& model = session_.model();
    if (inspection.isWeightsOnly())
        inspector_.setTensor(QString::fromStdString(inspection.tensorName()), inspection.bench());
    else if (model)
        inspector_.setSite(inspection.site(), session_.currentSiteRecipe());
    inspector_.setOperand(inspection.operand());
    overview_->setCurrentSite(inspection.site());
    QString empty = tr("Open a model: drop a folder or a file here, or choose File, Open.");
    if (model && inspection.operand() == Operand::Activations) {
        empty = tr("Running the text…");
        if (!model->canRun())
            empty = tr("No activations: %1\nThe weights can be looked at.")
                        .arg(detailText(QString::fromStdString(model->problem())));
        else if (!tapOf(inspection.site()))
            empty =
                tr("The embedding's input is a token's number, not an activation.\nSwitch to its weights.");
    } else if (model) {
        empty = tr("Reading the weights…");
    }
    distribution_->setEmptyText(empty);
    channels_->setEmptyText(empty);
    distribution_->setBusy(inspection.isLoading(inspection.operand()));
    channels_->setBusy(inspection.isLoading(inspection.operand()));
    showTensor(inspection.operand());
    for (const Operand operand : {Operand::Activations, Operand::Weights}) showView(operand);
}

void Pages::showTensor(Operand operand) {
    const Inspection& inspection = session_.inspection();
    if (operand != inspection.operand()) return;
    const TensorSnapshotPtr tensor = inspection.snapshot(operand);
    distribution_->setTensor(tensor);
    channels_->setTensor(tensor);
    formats_->setTensor(tensor);
}

void Pages::showView(Operand operand) {
    const Inspection& inspection = session_.inspection();
    const QuantView& view = inspection.view(operand);
    inspector_.setNumbers(operand, view);
    if (operand != inspection.operand() || !inspection.snapshot(operand)) return;
    distribution_->setQuantization(view);
    channels_->setQuantization(view);
}

void Pages::showRecipe() {
    evaluate_->setRecipes(shippedRecipes(), QString::fromStdString(session_.recipes().recipe().name));
    inspector_.setMethod(QString::fromStdString(session_.recipes().recipe().method));
    if (!session_.model()) return;
    const SiteRecipe recipe = session_.currentSiteRecipe();
    if (!session_.inspection().isWeightsOnly()) inspector_.setSite(session_.inspection().site(), recipe);
    const OperandRecipe& operand =
        session_.inspection().operand() == Operand::Weights ? recipe.weights : recipe.activations;
    if (!operand.format.isNone()) formats_->setFormat(operand.format);
}

namespace {

const QString kEvaluateKey = QStringLiteral("evaluate"), kTryKey = QStringLiteral("try"),
              kTickedKey = QStringLiteral("runs");

/// Files that were added to a list of what is shipped, and are still there.
QStringList addedFiles(const QVariant& ticks) {
    QStringList files;
    const QVariantMap map = ticks.toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        if (QFileInfo(it.key()).isAbsolute() && QFileInfo::exists(it.key())) files << it.key();
    return files;
}

} // namespace

QVariantMap Pages::controls() const {
    QVariantMap trying = controlState(*try_);
    if (!try_->hasOwnPrompt()) trying.remove(QStringLiteral("tryPrompt")); // the model's: another has another
    return {{kEvaluateKey, controlState(*evaluation_)}, {kTryKey, trying}, {kTickedKey, compare_->ticked()}};
}

void Pages::setControls(const QVariantMap& state) {
    const QVariantMap evaluate = state.value(kEvaluateKey).toMap();
    for (const QString& file : addedFiles(evaluate.value(QStringLiteral("tasks"))))
        evaluate_->addTaskFile(file);
    for (const QString& file : addedFiles(evaluate.value(QStringLiteral("configurations"))))
        evaluate_->addRecipeFile(file);
    setControlState(*evaluation_, evaluate);
    setControlState(*try_, state.value(kTryKey).toMap());
    toTick_ = state.value(kTickedKey).toStringList();
}

void Pages::requestRun() {
    showPage(Page::Evaluate);
    evaluate_->requestRun();
}

} // namespace qs
