// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/sample_data.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;

namespace qs {

class ChartFrame;
class TableModel;
class TokenView;

/// One sample's prompt and choices, token by token, under two runs; a long text in parts.
class SampleTokensView : public QWidget {
    Q_OBJECT
public:
    explicit SampleTokensView(QWidget* parent = nullptr);
    void clear(const QString& why); ///< no sample is shown, and why not
    void expectTokens();            ///< what is shown is out of date: dims it
    void setTokens(const SampleTokens& tokens, const QString& first,
                   const QString& second); ///< names of the runs
    void setBusy(const QString& what);     ///< what is being computed; empty: nothing

private:
    /// Consecutive sections [first, last) that are shown together.
    struct Part {
        std::size_t first = 0, last = 0, tokens = 0;
        double change = 0; ///< of the log-likelihood, second run minus first
    };
    static std::vector<Part> partsOf(const std::vector<TokenSection>& sections);
    void buildFrame();
    void offerParts();
    void showPart();
    void showTable();

    ChartFrame* frame_ = nullptr;
    TokenView* tokens_ = nullptr;
    TableModel* table_ = nullptr;
    QComboBox* part_ = nullptr;
    QLabel *problem_ = nullptr, *busy_ = nullptr;
    QString first_, second_; ///< names of the runs
    std::vector<TokenSection> sections_;
    std::vector<Part> parts_;
};

} // namespace qs
