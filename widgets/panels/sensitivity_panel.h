// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/study_data.h"

#include <QWidget>
#include <memory>

namespace qs {

/// Which parts of the model suffer from the current recipe: each quantized alone, and everything but each. A
/// ranked table; what suffers most can be left in full precision at once.
class SensitivityPanel : public QWidget {
    Q_OBJECT
public:
    explicit SensitivityPanel(QWidget* parent = nullptr);
    ~SensitivityPanel() override;
    void setRecipe(const QString& name); ///< that a run would analyse
    void setAvailable(bool available, const QString& reason);
    void setRunning(bool running);
    void setProgress(const QString& what, double fraction); ///< fraction < 0: not known
    void setResult(const SensitivityResultPtr& result);     ///< null: none
    void setMessage(const QString& text, bool isError);

signals:
    void runRequested(const qs::SensitivityRequest& request);
    void cancelRequested();
    void siteChosen(const qs::SiteId& site);                     ///< a row was chosen
    void excludeRequested(const std::vector<qs::SiteId>& sites); ///< leave them in full precision
    void mapRequested();                                         ///< show it on the overview

private:
    struct Ui;
    QWidget* buildControls();
    void updateState();

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
