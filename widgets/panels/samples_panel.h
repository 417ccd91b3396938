// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/sample_data.h"

#include <QWidget>
#include <memory>

class QAbstractItemModel;

namespace qs {

/// Browses the samples of the compared runs: list with filters and search, and the chosen sample's prompt and
/// choices token by token under the reference and one other run.
class SamplesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SamplesPanel(QWidget* parent = nullptr);
    ~SamplesPanel() override;
    void setSamples(SampleSetPtr samples);      ///< null: none; filters stay where they make sense
    void setBusy(bool loading);                 ///< samples are being read
    void setTokens(const SampleTokens& tokens); ///< of the chosen sample
    void setTokensBusy(const QString& what);    ///< what is being computed; empty: nothing
    void chooseTask(const QString& task);       ///< now, or as soon as samples of it are there
    const QAbstractItemModel* table() const;

signals:
    /// Another sample is shown: its tokens are wanted. Runs by index in the set.
    void tokensRequested(const qs::SampleSetPtr& samples, int row, int runA, int runB);

private:
    struct Ui;
    QWidget* buildList();
    void applyFilter();
    void showSample();
    void step(int by);

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
