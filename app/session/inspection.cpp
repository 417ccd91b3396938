// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/inspection.h"

#include "base/resources.h"
#include "session/quant_view.h"

#include <algorithm>

namespace qs {

struct CaptureEngine {
    std::unique_ptr<Engine> engine; ///< made on first use
};

namespace {

/// For the activations of all taps that are kept.
constexpr std::uint64_t kCaptureMemory = std::uint64_t(512) << 20;
constexpr std::uint64_t kEngineMemory = std::uint64_t(512) << 20;

QString tensorJob(Operand operand) {
    return operand == Operand::Activations ? QStringLiteral("activations") : QStringLiteral("weights");
}
QString exactJob(Operand operand) {
    return QStringLiteral("exact-") + tensorJob(operand);
}

/// The demo model speaks a small language of its own; other models get plain English.
std::string builtInText(const Checkpoint& checkpoint) {
    const bool isDemo =
        checkpoint.path.native().starts_with(":/demo/") && fileExists(":/demo/calibration.txt");
    return readTextFile(isDemo ? ":/demo/calibration.txt" : ":/tasks/calibration.txt");
}

/// Enough tokens for stable statistics, few enough for a few seconds on a small machine.
std::size_t probeTokens(const Checkpoint& checkpoint) {
    return checkpoint.parameters() > 300'000'000 ? 256 : 1024;
}

Capture captureText(const OpenedModel& model, CaptureEngine& holder, const std::string& text,
                    const Task& task) {
    const auto ids = [&] {
        auto all = model.tokenizer->encode(text.empty() ? builtInText(*model.checkpoint) : text, true);
        all.resize(std::min(all.size(), probeTokens(*model.checkpoint)));
        return all;
    }();
    if (ids.empty()) throw Error(ErrorCode::BadArgument, "the probe text has no tokens");
    if (!holder.engine)
        holder.engine = std::make_unique<Engine>(model.checkpoint, EngineOptions{kEngineMemory, 5});
    return captureActivations(*holder.engine, ids, {}, kCaptureMemory, task);
}

QStringList tokenLabels(const Capture& capture, const Tokenizer& tokenizer, std::int64_t rows) {
    QStringList labels;
    const auto n = std::min<std::size_t>(capture.ids.size(), static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < n; ++i) labels << QString::fromStdString(tokenizer.piece(capture.ids[i]));
    return labels;
}

/// The tensor of one operand of a site, or null when there is none to show.
LoadedTensorPtr loadOperandOf(const OpenedModel& model, const std::shared_ptr<const Capture>& capture,
                              const SiteId& site, const std::string& tensorName, Operand operand,
                              const Task& task) {
    if (!tensorName.empty()) {
        if (operand == Operand::Activations) return nullptr;
        return loadTensor(site, operand, tensorSource(model.checkpoint, tensorName), {}, task, tensorName);
    }
    if (operand == Operand::Weights)
        return loadTensor(site, operand, weightSource(model.checkpoint, site), {}, task);
    const auto tap = tapOf(site);
    if (!tap || !capture) return nullptr;
    const auto source = activationSource(capture, *tap);
    if (!source) return nullptr;
    return loadTensor(site, operand, source, tokenLabels(*capture, *model.tokenizer, source->rows), task);
}

} // namespace

Inspection::Inspection(ComputeThread& thread, RecipeEditor& recipes, QObject* parent)
    : QObject(parent), thread_(thread), recipes_(recipes) {
    connect(&recipes_, &RecipeEditor::changed, this, &Inspection::onRecipeChanged);
    connect(&thread_, &ComputeThread::finished, this, [this](const QString& kind) {
        for (const Operand operand : {Operand::Activations, Operand::Weights})
            if (kind == tensorJob(operand)) emit tensorBusy(operand, false);
        if (kind == QLatin1String("survey")) emit surveyBusy(false);
        if (kind == QLatin1String("capture")) {
            if (!capture_) emit tensorBusy(Operand::Activations, false);
            emit surveyBusy(false);
            startSurvey(); // of the weights at least
        }
    });
}

void Inspection::setModel(OpenedModelPtr model) {
    for (const char* kind :
         {"capture", "survey", "activations", "weights", "exact-activations", "exact-weights"})
        thread_.discard(QLatin1String(kind));
    model_ = std::move(model);
    engine_ = std::make_shared<CaptureEngine>();
    capture_ = nullptr;
    table_.clear();
    activations_ = {};
    weights_ = {};
    const auto sites = model_ ? model_->checkpoint->sites() : std::vector<SiteId>{};
    site_ = {};
    extent_ = EditScope::Site;
    storedBits_ = model_ ? storedBitsOf(*model_->checkpoint) : std::map<SiteId, double>{};
    sensitivity_ = {};
    tensorName_.clear();
    bench_ = {};
    bench_.format = Format::floating(2, 1);
    bench_.granularity = Granularity::Tensor;
    if (const auto q =
            std::find_if(sites.begin(), sites.end(), [](const SiteId& s) { return s.role == Role::Q; });
        q != sites.end())
        site_ = *q;
    if (model_ && !model_->canRun()) operand_ = Operand::Weights;
    emit selectionChanged();
    emit tensorChanged(Operand::Activations);
    emit tensorChanged(Operand::Weights);
    emit overviewChanged(nullptr);
    if (!model_) return;
    if (sites.empty()) {
        selectFirstTensor();
        return;
    }
    loadOperand(Operand::Weights);
    if (model_->canRun())
        startCapture();
    else
        startSurvey();
}

void Inspection::setProbeText(const QString& text) {
    if (text == probeText_) return;
    probeText_ = text;
    if (model_ && model_->canRun()) startCapture();
}

void Inspection::startCapture() {
    thread_.discard(QStringLiteral("survey"));
    emit surveyBusy(true);
    emit tensorBusy(Operand::Activations, true);
    thread_.start(Priority::Survey, QStringLiteral("capture"),
                  [this, model = model_, engine = engine_,
                   text = probeText_.toStdString()](const ComputeThread::Context& job) {
                      auto capture =
                          std::make_shared<const Capture>(captureText(*model, *engine, text, job.task()));
                      job.post([this, capture] { takeCapture(capture); });
                  });
}

void Inspection::takeCapture(std::shared_ptr<const Capture> capture) {
    capture_ = std::move(capture);
    for (auto& [site, numbers] : table_) {
        numbers.activations.reset();
        numbers.activationSqnr.reset();
    }
    loadOperand(Operand::Activations);
}

void Inspection::select(const SiteId& site, EditScope extent) {
    if (!model_ || (site == site_ && extent == extent_)) return;
    const bool sameSite = site == site_;
    site_ = site;
    extent_ = extent;
    emit selectionChanged();
    if (sameSite) return;
    // The operand in view first: the other one is only a row of numbers.
    const Operand other = operand_ == Operand::Activations ? Operand::Weights : Operand::Activations;
    loadOperand(operand_);
    loadOperand(other);
}

std::vector<SiteId> Inspection::selectedSites() const {
    if (!model_ || isWeightsOnly()) return {};
    return sitesInScope(site_, extent_, model_->checkpoint->sites());
}

void Inspection::selectFirstTensor() {
    for (const TensorView& t : model_->checkpoint->tensors)
        if (isDecodable(t.dtype) && t.rows() > 1 && t.elements() > 0) return selectTensor(t.name);
}

void Inspection::selectTensor(const std::string& name) {
    if (!model_ || name == tensorName_ || model_->checkpoint->find(name) == nullptr) return;
    tensorName_ = name;
    emit selectionChanged();
    loadOperand(Operand::Weights);
}

void Inspection::setBench(const OperandRecipe& recipe, bool interactive) {
    bench_ = recipe;
    refreshView(Operand::Weights, interactive);
}

void Inspection::setOperand(Operand operand) {
    if (operand == operand_) return;
    operand_ = operand;
    emit selectionChanged();
}

void Inspection::loadOperand(Operand operand) {
    thread_.discard(exactJob(operand));
    emit tensorBusy(operand, true);
    thread_.start(Priority::Interactive, tensorJob(operand),
                  [this, model = model_, capture = capture_, site = site_, name = tensorName_,
                   operand](const ComputeThread::Context& job) {
                      auto tensor = loadOperandOf(*model, capture, site, name, operand, job.task());
                      job.post([this, operand, tensor] { takeTensor(operand, tensor); });
                  });
}

void Inspection::takeTensor(Operand operand, LoadedTensorPtr tensor) {
    slot(operand) = {std::move(tensor), {}};
    emit tensorChanged(operand);
    refreshView(operand, false);
}

OperandRecipe Inspection::operandRecipe(Operand operand) const {
    if (isWeightsOnly()) return operand == Operand::Weights ? bench_ : OperandRecipe{};
    const SiteRecipe recipe = recipes_.recipe().forSite(site_);
    return operand == Operand::Activations ? recipe.activations : recipe.weights;
}

void Inspection::refreshView(Operand operand, bool interactive) {
    Slot& s = slot(operand);
    if (!s.tensor) {
        emit viewChanged(operand);
        return;
    }
    thread_.discard(exactJob(operand));
    s.view = quickView(operandRecipe(operand), *s.tensor);
    emit viewChanged(operand);
    if (!interactive && s.view.params.active() && !s.view.distortion.exact) startExact(operand);
}

void Inspection::startExact(Operand operand) {
    thread_.start(Priority::Interactive, exactJob(operand),
                  [this, operand, tensor = slot(operand).tensor,
                   recipe = operandRecipe(operand)](const ComputeThread::Context& job) {
                      const Distortion exact = exactDistortion(recipe, *tensor, job.task());
                      job.post([this, operand, tensor, exact] {
                          Slot& s = slot(operand);
                          if (s.tensor != tensor) return;
                          s.view.distortion = exact;
                          emit viewChanged(operand);
                      });
                  });
}

void Inspection::onRecipeChanged(bool interactive) {
    refreshView(Operand::Activations, interactive);
    refreshView(Operand::Weights, interactive);
    if (interactive) return;
    if (!table_.empty()) publishOverview(); // the bits change at once, the rest when it is measured
    startSurvey();
}

void Inspection::startSurvey() {
    if (!model_ || thread_.isActive(QStringLiteral("capture"))) return;
    const auto sites = model_->checkpoint->sites();
    if (sites.empty() || surveyIsComplete(table_, recipes_.recipe(), sites, capture_ != nullptr)) return;
    emit surveyBusy(true);
    thread_.start(Priority::Survey, QStringLiteral("survey"),
                  [this, request = SurveyRequest{model_, capture_, recipes_.recipe(), table_}](
                      const ComputeThread::Context& job) {
                      const auto onPart = [&](const SurveyTable& part) {
                          job.post([this, part] { takeSurvey(part); });
                      };
                      survey(request, onPart, job.task());
                  });
}

void Inspection::takeSurvey(const SurveyTable& part) {
    for (const auto& [site, numbers] : part) {
        SiteNumbers& n = table_[site];
        if (numbers.weights) n.weights = numbers.weights;
        if (numbers.activations) n.activations = numbers.activations;
        if (numbers.weightSqnr) n.weightSqnr = numbers.weightSqnr;
        if (numbers.activationSqnr) n.activationSqnr = numbers.activationSqnr;
    }
    publishOverview();
}

void Inspection::publishOverview() {
    if (!model_ || model_->checkpoint->sites().empty()) return;
    emit overviewChanged(
        overviewOf({model_->checkpoint->sites(), table_, recipes_.recipe(), storedBits_, sensitivity_}));
}

void Inspection::setSensitivity(const SiteSensitivity& sensitivity) {
    sensitivity_ = sensitivity;
    publishOverview();
}

TensorSnapshotPtr Inspection::snapshot(Operand operand) const {
    const LoadedTensorPtr& tensor = slot(operand).tensor;
    return tensor ? tensor->snapshot : nullptr;
}

void Inspection::announce() {
    if (!model_) return;
    if (!table_.empty()) publishOverview();
    emit surveyBusy(thread_.isActive(QStringLiteral("capture")) ||
                    thread_.isActive(QStringLiteral("survey")));
}

bool Inspection::isLoading(Operand operand) const {
    const bool capturing = operand == Operand::Activations && thread_.isActive(QStringLiteral("capture"));
    return capturing || thread_.isActive(tensorJob(operand));
}

bool Inspection::isBusy() const {
    for (const char* kind :
         {"capture", "survey", "activations", "weights", "exact-activations", "exact-weights"})
        if (thread_.isActive(QLatin1String(kind))) return true;
    return false;
}

} // namespace qs
