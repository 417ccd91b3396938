// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/sample_data.h"

#include <QAbstractTableModel>
#include <vector>

namespace qs {

/// The samples of two runs that pass a filter, one row each. Filtering 10,000 rows takes milliseconds.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TaskColumn,
        ItemColumn,
        RightColumn,
        AColumn,
        BColumn,
        ChangeColumn,
        TextColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setSamples(SampleSetPtr samples); ///< null: none
    /// Runs by index; `task` empty: all; `words` must all be in the text.
    void setFilter(std::size_t a, std::size_t b, SampleFilter filter, const QString& task,
                   const QString& words);
    const SampleRow* sample(int row) const; ///< null when out of range
    const SampleSetPtr& samples() const { return samples_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool passes(const SampleRow& row, SampleFilter filter, int task, const QStringList& words) const;
    QString answer(const SampleRecord* sample) const;
    double change(const SampleRow& row) const;

    SampleSetPtr samples_;
    std::vector<std::size_t> shown_;
    std::size_t a_ = 0, b_ = 0;
};

} // namespace qs
