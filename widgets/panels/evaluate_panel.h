// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/task.h"
#include "panels/requests.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

/// Choose tasks and configurations, run, watch the results come in.
class EvaluatePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvaluatePanel(QWidget* parent = nullptr);
    ~EvaluatePanel() override;
    void setTasks(const std::vector<TaskInfo>& tasks);
    void setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName);
    void setDataDirectory(const QString& directory);
    void setTextFile(const QString& file); ///< whose perplexity can be asked for; empty: none chosen
    void
    setStage(const QString& sentence); ///< what is being done before the first results; empty: nothing to say
    void setRunning(bool running);
    void setProgress(const EvaluateProgress& progress);
    void
    setFraction(double fraction); ///< of the stage or run; moves between the parts that setProgress tells of
    void setResults(const ComparisonTable& table); ///< partial results while running, final ones at the end
    void setMessage(const QString& text, bool isError); ///< inline, empty: none
    EvaluateSettings settings() const;
    void requestRun(); ///< as if Run were pressed: nothing happens while that is not possible
    void setModelAvailable(bool available, const QString& reason);

signals:
    void runRequested(const qs::EvaluateSettings& settings);
    void cancelRequested();
    void compareRequested();       ///< "Compare" after a finished run
    void dataDirectoryRequested(); ///< the browse button
    void textFileRequested();      ///< the other one

private:
    struct Ui;
    QWidget* buildChoices();
    QWidget* buildOutcome();
    void connectControls();
    void updateState(); ///< what can be pressed, and why not

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
