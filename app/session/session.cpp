// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "base/mapped_file.h"

#include <QFileInfo>

namespace qs {
namespace {

OpenedModel openWithTokenizer(const std::string& pathOrName, const Task& task) {
    OpenedModel model;
    model.checkpoint = openCheckpoint(resolveModelArgument(pathOrName), {}, task);
    try {
        model.tokenizer = openTokenizer(*model.checkpoint);
    } catch (const Error& e) {
        if (e.code() == ErrorCode::Cancelled) throw;
        model.tokenizerProblem = e.what(); // weights can be looked at all the same
    }
    return model;
}

/// Where a session begins: the simplest 4-bit recipe that is shipped.
Recipe firstRecipe() {
    try {
        return openRecipe("minmax-w4a4");
    } catch (const Error&) {
        Recipe empty;
        empty.name = "custom";
        return empty;
    }
}

} // namespace

Session::Session(const std::filesystem::path& storeFile, QObject* parent)
    : Session(std::make_shared<StoreAccess>(storeFile), parent) {}

Session::Session(StoreAccessPtr store, QObject* parent)
    : QObject(parent), inspection_(thread_, recipes_), evaluation_(thread_, store),
      price_(thread_, evaluation_), runs_(thread_, store), samples_(thread_, store, evaluation_),
      meter_(thread_, recipes_, inspection_, evaluation_), trial_(thread_),
      study_(thread_, store, evaluation_) {
    connect(&thread_, &ComputeThread::progressed, this, &Session::progressed);
    connect(&thread_, &ComputeThread::finished, this,
            [this](const QString& kind, JobEnd end, ErrorCode code, const QString& message) {
                if (end == JobEnd::Failed && !LiveMeter::isOwn(kind)) emit failed(kind, code, message);
            });
    connect(this, &Session::modelChanged, &workedOut_, [this] { workedOut_.setModel(model_); });
    recipes_.reset(firstRecipe());
}

Session::~Session() {
    thread_.discardAll();
}

std::vector<SiteId> Session::sites() const {
    return model_ ? model_->checkpoint->sites() : std::vector<SiteId>{};
}

SiteRecipe Session::currentSiteRecipe() const {
    if (inspection_.isWeightsOnly()) return {inspection_.bench(), {}};
    return recipes_.recipe().forSite(inspection_.site());
}

void Session::openModel(const QString& pathOrName) {
    emit modelOpening(pathOrName);
    thread_.start(Priority::Interactive, QStringLiteral("open"),
                  [this, name = pathOrName.toStdString()](const ComputeThread::Context& job) {
                      auto model = std::make_shared<const OpenedModel>(openWithTokenizer(name, job.task()));
                      job.post([this, model, name] {
                          model_ = model;
                          evaluation_.setModel(model, QString::fromStdString(name));
                          trial_.setModel(model, evaluation_.cache());
                          runs_.setModel(model, evaluation_.cache());
                          emit modelChanged();
                          inspection_.setModel(model);
                          meter_.setModel(model);
                      });
                  });
}

void Session::announce() {
    inspection_.announce();
    evaluation_.announce();
    trial_.announce();
    study().announce();
    runs_.refresh();
}

void Session::openRecipe(const QString& fileOrName) {
    thread_.start(Priority::Interactive, QStringLiteral("recipe"),
                  [this, name = fileOrName.toStdString()](const ComputeThread::Context& job) {
                      job.post([this, recipe = qs::openRecipe(name)] {
                          recipes_.replace(recipe, tr("load %1").arg(QString::fromStdString(recipe.name)));
                      });
                  });
}

void Session::openReference(const QString& fileOrName) {
    thread_.start(Priority::Interactive, QStringLiteral("reference"),
                  [this, name = fileOrName.toStdString()](const ComputeThread::Context& job) {
                      job.post([this, recipe = qs::openRecipe(name)] { emit referenceOpened(recipe); });
                  });
}

void Session::setMethod(const QString& method) {
    Recipe recipe = recipes_.recipe();
    if (recipe.method == method.toStdString()) return;
    recipe.method = method.toStdString();
    recipe.options.clear();
    recipes_.change(recipe, false, false, tr("method %1").arg(method));
}

void Session::saveRecipe(const QString& file) {
    Recipe recipe = recipes_.recipe();
    recipe.name = QFileInfo(file).completeBaseName().toStdString();
    thread_.start(Priority::Interactive, QStringLiteral("save-%1").arg(++saves_),
                  [this, file, recipe](const ComputeThread::Context& job) {
                      writeFileAtomically(file.toStdString(), recipe.toYaml());
                      job.post([this, file] { emit recipeSaved(file); });
                  });
}

void Session::editRecipe(const SiteRecipe& wanted, EditScope scope, bool interactive) {
    if (inspection_.isWeightsOnly())
        inspection_.setBench(wanted.weights, interactive);
    else
        recipes_.edit(inspection_.site(), wanted, scope, sites(), interactive,
                      tr("change %1").arg(QString::fromStdString(inspection_.site().name())));
}

} // namespace qs
