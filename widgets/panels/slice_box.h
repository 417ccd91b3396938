// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace qs {

/// Chooses what part of a tensor is looked at: all of it, one channel, or one row (a token, or an output
/// channel of a weight).
class SliceBox : public QWidget {
    Q_OBJECT
public:
    explicit SliceBox(QWidget* parent = nullptr);
    void setTensor(const TensorSnapshotPtr& tensor); ///< the whole: how many channels and rows there are
    void setSlice(const Slice& slice);               ///< without emitting
    Slice slice() const { return slice_; }

signals:
    void sliceChosen(const qs::Slice& slice);

private:
    void choose(const Slice& slice);
    void show();

    QComboBox* kind_;
    QSpinBox* index_;
    QLabel* text_;
    TensorSnapshotPtr tensor_;
    Slice slice_;
};

} // namespace qs
