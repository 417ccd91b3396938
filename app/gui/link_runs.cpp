// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages.h"
#include "panels/queue_panel.h"
#include "panels/samples_panel.h"

// The compare page and the session: stored runs, comparisons, samples.
namespace qs {

void Pages::linkRuns() {
    RunLibrary& runs = session_.runs();
    connect(&runs, &RunLibrary::listed, this, [this] {
        session_.samples().close(); // runs may have grown
        compare_->setRuns(session_.runs().runs(), session_.runs().outdated());
        if (!toTick_.isEmpty()) compare_->setTicked(toTick_);
        toTick_.clear();
    });
    connect(&runs, &RunLibrary::compared, this, [this](const RunComparisonPtr& c) {
        compare_->setComparison({c->table, c->items, c->againstReference, c->divergences});
        compare_->setMessage((c->problems + c->notes).join(QLatin1Char('\n')), false);
    });
    // An imported run is shown at once, beside what is ticked already.
    connect(&runs, &RunLibrary::imported, this, [this](const QString& id) {
        toTick_ = compare_->ticked() << id;
        showPage(Page::Compare);
    });
    connect(compare_, &ComparePanel::selectionChanged, &runs, &RunLibrary::compare);
    connect(compare_, &ComparePanel::deleteRequested, &runs, &RunLibrary::remove);
    connect(compare_, &ComparePanel::importRequested, this, &Pages::importRequested);
    connect(compare_, &ComparePanel::exportRequested, this, &Pages::exportRequested);
}

void Pages::linkSamples() {
    SampleBrowser& browser = session_.samples();
    SamplesPanel& panel = compare_->samples();
    connect(compare_, &ComparePanel::samplesWanted, &browser, &SampleBrowser::open);
    connect(&browser, &SampleBrowser::opening, &panel, [&panel] { panel.setBusy(true); });
    connect(&browser, &SampleBrowser::opened, &panel, &SamplesPanel::setSamples);
    connect(&panel, &SamplesPanel::tokensRequested, &browser, &SampleBrowser::askTokens);
    connect(&browser, &SampleBrowser::tokensReady, &panel, &SamplesPanel::setTokens);
    connect(&browser, &SampleBrowser::working, &panel, [this, &panel](const QString& recipe) {
        panel.setTokensBusy(recipe.isEmpty() ? tr("Running the item…")
                                             : tr("Working out %1 first…").arg(recipe));
    });
    // From a result to the items behind it.
    connect(evaluate_, &EvaluatePanel::samplesRequested, this, [this](const QString& task) {
        const quint64 chosen = evaluate_->queue().current();
        for (const QueueRow& row : session_.evaluation().queue())
            if (row.id == chosen && !row.runIds.isEmpty()) {
                compare_->setTicked(row.runIds);
                compare_->showSamples(task);
                showPage(Page::Compare);
            }
    });
}

} // namespace qs
