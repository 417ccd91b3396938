// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/meter_data.h"
#include "quant/recipe.h"
#include "session/compute_thread.h"
#include "session/opened_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace qs {

class Evaluation;
class Inspection;
class RecipeEditor;
struct MeterWork; ///< probe and preparation; the compute thread's

/// What the recipe does to the model's predictions on the first tokens of the inspection's text, while the
/// recipe is edited.
///
/// A measurement overtakes an evaluation, but lets interactive work go first. Newer input cancels it; there
/// is never more than one waiting. Only while a drag goes on and nothing could be shown for a while, the
/// running one is let finish: a meter that is always restarted shows nothing.
class LiveMeter : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kHistory = 60; ///< changes that are remembered
    /// Signals of one edit come together, and a drag sends some hundred moves per second.
    static constexpr int kDebounceMs = 12;

    LiveMeter(ComputeThread& thread, RecipeEditor& recipes, Inspection& inspection, Evaluation& evaluation,
              QObject* parent = nullptr);

    void setModel(OpenedModelPtr model);
    /// Null before the first reading of a model and its text.
    const MeterDataPtr& data() const { return data_; }
    bool isBusy() const { return busy_; } ///< data() is not (only) about the current recipe
    bool isPreparing() const;             ///< full precision is measured first
    ErrorCode problemCode() const { return problemCode_; }
    const QString& problem() const { return problem_; } ///< why there is no reading; empty: there is none
    /// Whether jobs of this kind are the meter's: their failures are shown by it.
    static bool isOwn(const QString& kind);

signals:
    void changed(); ///< any of the above

private:
    struct Reading;
    void onRecipeChanged(bool interactive);
    void restart(); ///< other model or other text
    void request();
    void start();
    void startPreparing();
    void startMeasuring();
    void take(const Reading& reading);
    void finish(const QString& kind, JobEnd end, ErrorCode code, const QString& message);
    void setBusy(bool busy);
    void noteStep(int index);
    Priority priority(Priority wanted) const;

    ComputeThread& thread_;
    RecipeEditor& recipes_;
    Inspection& inspection_;
    Evaluation& evaluation_;
    OpenedModelPtr model_;
    std::shared_ptr<MeterWork> work_;
    MeterDataPtr data_;
    QTimer debounce_;
    QElapsedTimer sinceShown_;
    bool busy_ = false;
    bool interactive_ = false; ///< the newest input is a move within a drag
    bool open_ = false;        ///< the last point belongs to a drag that goes on
    bool waiting_ = false;     ///< newer input waits for the running measurement
    int undoIndex_ = 0;
    int changes_ = 0;
    QString change_;
    std::string shownRecipe_; ///< hash of the last point's recipe
    ErrorCode problemCode_ = ErrorCode::Internal;
    QString problem_;
};

} // namespace qs
