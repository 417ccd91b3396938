// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "panels/try_data.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

/// The try page: a prompt that full precision and recipes continue side by side, token by token.
class TryPanel : public QWidget {
    Q_OBJECT
public:
    explicit TryPanel(QWidget* parent = nullptr);
    ~TryPanel() override;

    void setModelAvailable(bool available, const QString& reason);
    void setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName);
    void setDefaultPrompt(const QString& prompt); ///< shown unless the user has written something else
    bool hasOwnPrompt() const;                    ///< written by the user
    void setResult(const TryResultPtr& result);   ///< may be null; selects a token where columns part
    void setRunning(bool running);
    void setStage(const QString& sentence); ///< what is being worked out before the first token
    void setMessage(const QString& text, bool isError);
    TrySettings settings() const;
    void requestContinue();

signals:
    void continueRequested(const qs::TrySettings& settings);
    void stopRequested();

private:
    QWidget* buildPrompt();
    QWidget* buildChoices();
    QWidget* buildOutcome();
    void connectControls();
    void updateState();
    void showToken();
    void copyTexts();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
