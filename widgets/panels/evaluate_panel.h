// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/task.h"
#include "panels/evaluation_data.h"
#include "panels/requests.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

class QueuePanel;

/// Choose tasks and configurations, see what they would cost, queue them, watch the results come in side by
/// side.
class EvaluatePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvaluatePanel(QWidget* parent = nullptr);
    ~EvaluatePanel() override;
    void setTasks(const std::vector<TaskInfo>& tasks);
    void setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName);
    void setDataDirectory(const QString& directory);
    void setTextFile(const QString& file); ///< whose perplexity can be asked for; empty: none chosen
    void addTaskFile(const QString& file);
    void addRecipeFile(const QString& file);
    void setCost(const EvaluationCost& cost);
    void setQueue(const std::vector<QueueRow>& rows);
    QueuePanel& queue();
    void
    setStage(const QString& sentence); ///< what is being done before the first results; empty: nothing to say
    void setRunning(bool running);
    /// Of the evaluation that is chosen in the queue; null: none yet.
    void setResults(const EvaluationResultsPtr& results);
    void setResults(const ComparisonTable& table);      ///< of finished runs
    void setMessage(const QString& text, bool isError); ///< inline, empty: none
    EvaluateSettings settings() const;
    bool canRun() const;
    void requestRun(); ///< as if Run were pressed: nothing happens while that is not possible
    void setModelAvailable(bool available, const QString& reason);

signals:
    void runRequested(const qs::EvaluateSettings& settings);
    void settingsChanged();                     ///< what is chosen, or whether it can run
    void compareRequested();                    ///< "Compare" of a finished evaluation
    void samplesRequested(const QString& task); ///< a task's row was activated
    void dataDirectoryRequested();              ///< the browse button
    void textFileRequested();                   ///< the other one
    void taskFileRequested();
    void recipeFileRequested();

private:
    struct Ui;
    QWidget* buildChoices();
    QWidget* buildOutcome();
    void connectControls();
    void updateState(); ///< what can be pressed, and why not
    void showCost();

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
