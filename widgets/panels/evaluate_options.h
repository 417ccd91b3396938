// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"

#include <QWidget>
#include <memory>

namespace qs {

/// How to measure: how many items, worked examples, protocol choice by choice, stopping early, backend.
class EvaluateOptions : public QWidget {
    Q_OBJECT
public:
    explicit EvaluateOptions(QWidget* parent = nullptr);
    ~EvaluateOptions() override;

    void fill(EvaluateSettings& settings) const; ///< what is chosen here; the rest is left alone
    QString summary() const; ///< "current · all items · packed": what is chosen, shortly

signals:
    void changed();

private:
    struct Ui;
    void connectControls();
    void updateState();

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
