// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// Two tables: the channels, and the tokens (rows) with their text, whose largest magnitude sticks out most.
class OutlierTables : public QWidget {
    Q_OBJECT
public:
    explicit OutlierTables(QWidget* parent = nullptr);
    ~OutlierTables() override;
    void setTensor(const TensorSnapshotPtr& tensor);
    void setEmptyText(const QString& text);

signals:
    void sliceActivated(const qs::Slice& slice); ///< its row in a table was chosen

private:
    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
