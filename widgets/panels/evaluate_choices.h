// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/task.h"
#include "panels/requests.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

/// What the user can choose before an evaluation: tasks, where their data are and configurations on one
/// page, how to measure on the other.
class EvaluateChoices : public QWidget {
    Q_OBJECT
public:
    explicit EvaluateChoices(QWidget* parent = nullptr);
    ~EvaluateChoices() override;

    void setTasks(const std::vector<TaskInfo>& tasks); ///< ticks those that need no files
    void setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName);
    void setDataDirectory(const QString& directory);
    void setTextFile(const QString& file);
    void addTaskFile(const QString& file);   ///< a task of the user's own, ticked
    void addRecipeFile(const QString& file); ///< as a configuration, ticked
    EvaluateSettings settings() const;
    QString problem() const; ///< what is missing before a run makes sense; empty: nothing

signals:
    void changed();
    void dataDirectoryRequested();
    void textFileRequested();
    void taskFileRequested();
    void recipeFileRequested();

private:
    struct Ui;
    QWidget* buildWhat();
    QWidget* buildPaths();
    QWidget* heading(const QString& text, const QString& button, const QString& help,
                     void (EvaluateChoices::*request)());
    void showSummary();
    void connectControls();
    bool anyTickedNeeds(int needs) const;

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
