// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"
#include "gui/pages.h"
#include "panels/queue_panel.h"

#include <QFileDialog>
#include <QTimer>

// The evaluate page and the session: settings, price, queue, results.
namespace qs {
namespace {

/// Settings are priced when they have stood still for this long.
constexpr int kPriceDelayMs = 250;

QString stageSentence(const QString& stage, const QString& detail) {
    if (stage == QLatin1String("tasks")) return Pages::tr("Loading %1").arg(detail);
    if (stage == QLatin1String("calibrate")) return Pages::tr("Working out %1").arg(detail);
    if (stage == QLatin1String("unsaved"))
        return Pages::tr("What is finished cannot be saved at the moment: %1").arg(detail);
    if (stage == QLatin1String("stored"))
        return Pages::tr("The run store has this evaluation already, from %1: nothing was computed again.")
            .arg(detail);
    return Pages::tr("Running all configurations side by side");
}

} // namespace

void Pages::linkEvaluation() {
    Evaluation& evaluation = session_.evaluation();
    connect(evaluate_, &EvaluatePanel::runRequested, this, [this](const EvaluateSettings& s) {
        evaluate_->setMessage({}, false);
        try {
            const quint64 id = session_.evaluation().run(s, session_.recipes().recipe());
            evaluate_->queue().setCurrent(id);
        } catch (const Error& e) {
            evaluate_->setMessage(errorText(e.code(), QString::fromUtf8(e.what())), true);
        }
    });
    connect(evaluate_, &EvaluatePanel::compareRequested, this, [this] {
        const quint64 chosen = evaluate_->queue().current();
        for (const QueueRow& row : session_.evaluation().queue())
            if (row.id == chosen && !row.runIds.isEmpty()) compare_->setTicked(row.runIds);
        showPage(Page::Compare);
    });
    connect(evaluate_, &EvaluatePanel::dataDirectoryRequested, this, &Pages::dataDirectoryRequested);
    connect(evaluate_, &EvaluatePanel::textFileRequested, this, &Pages::textFileRequested);
    connect(evaluate_, &EvaluatePanel::taskFileRequested, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Add a task"), {},
                                                          tr("Tasks (*.yaml *.yml);;All files (*)"));
        if (!file.isEmpty()) evaluate_->addTaskFile(file);
    });
    connect(evaluate_, &EvaluatePanel::recipeFileRequested, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Add a recipe"), {},
                                                          tr("Recipes (*.yaml *.yml);;All files (*)"));
        if (!file.isEmpty()) evaluate_->addRecipeFile(file);
    });
    connect(&evaluation, &Evaluation::runningChanged, evaluate_, &EvaluatePanel::setRunning);
    connect(&evaluation, &Evaluation::stageChanged, this,
            [this](const QString& stage, const QString& detail) {
                if (stage == QLatin1String("stored"))
                    evaluate_->setMessage(stageSentence(stage, detail), false);
                else if (stage == QLatin1String("anew"))
                    evaluate_->setMessage(detail, false);
                else
                    evaluate_->setStage(stageSentence(stage, detail));
            });
    connect(&evaluation, &Evaluation::runsSaved, this, [this](const QStringList& ids) {
        toTick_ = ids;
        session_.runs().refresh();
    });
    connect(&session_, &Session::failed, this,
            [this](const QString& kind, ErrorCode code, const QString& details) {
                if (kind == Evaluation::kind()) evaluate_->setMessage(errorText(code, details), true);
                if (kind == QLatin1String("compare")) compare_->setMessage(errorText(code, details), true);
            });
    linkQueue();
    linkPrice();
}

void Pages::linkQueue() {
    Evaluation& evaluation = session_.evaluation();
    QueuePanel& queue = evaluate_->queue();
    connect(&evaluation, &Evaluation::queueChanged, this,
            [this] { evaluate_->setQueue(session_.evaluation().queue()); });
    connect(&queue, &QueuePanel::pauseRequested, &evaluation, &Evaluation::pause);
    connect(&queue, &QueuePanel::resumeRequested, &evaluation, &Evaluation::resume);
    connect(&queue, &QueuePanel::cancelRequested, &evaluation, &Evaluation::cancel);
    connect(&queue, &QueuePanel::removeRequested, &evaluation, &Evaluation::remove);
    connect(&queue, &QueuePanel::moveRequested, &evaluation, &Evaluation::move);
    connect(&queue, &QueuePanel::currentChanged, this,
            [this](quint64 id) { evaluate_->setResults(session_.evaluation().results(id)); });
    connect(&evaluation, &Evaluation::resultsChanged, this,
            [this](quint64 id, const EvaluationResultsPtr& results) {
                if (evaluate_->queue().current() == id) evaluate_->setResults(results);
            });
    connect(&evaluation, &Evaluation::modelWanted, &session_, &Session::openModel);
    evaluate_->setQueue(evaluation.queue());
}

void Pages::linkPrice() {
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(kPriceDelayMs);
    const auto askSoon = [this, delay] {
        if (page() == Page::Evaluate && evaluate_->canRun()) delay->start();
    };
    connect(delay, &QTimer::timeout, this, [this] {
        if (evaluate_->canRun()) session_.price().ask(evaluate_->settings(), session_.recipes().recipe());
    });
    connect(evaluate_, &EvaluatePanel::settingsChanged, this, askSoon);
    connect(this, &QTabWidget::currentChanged, this, askSoon);
    connect(&session_.recipes(), &RecipeEditor::changed, this, [askSoon](bool interactive) {
        if (!interactive) askSoon();
    });
    connect(&session_.price(), &EvaluationPrice::priced, evaluate_, &EvaluatePanel::setCost);
}

} // namespace qs
