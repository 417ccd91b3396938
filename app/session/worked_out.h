// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/prepared.h"
#include "session/inspection.h"

#include <QObject>
#include <map>
#include <string>

namespace qs {

/// What the recipe's method makes of the selected site: calibrates the site's input alone when asked to,
/// keeps what it found, and gives the values after the method's transform, with the method's own ranges, to
/// the inspection.
class WorkedOut : public QObject {
    Q_OBJECT
public:
    WorkedOut(ComputeThread& thread, RecipeEditor& recipes, Inspection& inspection,
              QObject* parent = nullptr);

    void setModel(OpenedModelPtr model); ///< forgets everything
    void workOut();                      ///< the selected site and those that share its input
    void cancel();
    /// A whole model that something else has calibrated.
    void offer(const PreparedModel& prepared);
    const TransformView& transform() const { return transform_; }

signals:
    void changed(); ///< transform() is another one

private:
    using Sites = std::map<SiteId, PreparedSite>;
    const PreparedSite* known() const; ///< of the selected site under the current recipe; may be null
    void refresh();
    void show(const PreparedSite& prepared);
    void showPreShift();
    void setState(TransformView::State state, const QString& problem = {});

    ComputeThread& thread_;
    RecipeEditor& recipes_;
    Inspection& inspection_;
    OpenedModelPtr model_;
    std::shared_ptr<std::unique_ptr<Engine>> engine_; ///< made on first use, the compute thread's
    std::string recipeHash_;                          ///< of the current recipe
    std::map<std::string, Sites> prepared_;           ///< by recipe hash
    TransformView transform_;
    bool isApplying_ = false; ///< what the inspection tells then comes from here
};

} // namespace qs
