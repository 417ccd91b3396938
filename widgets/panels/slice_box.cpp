// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/slice_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <limits>

namespace qs {

SliceBox::SliceBox(QWidget* parent)
    : QWidget(parent), kind_(new QComboBox(this)), index_(new QSpinBox(this)), text_(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(kind_);
    layout->addWidget(index_);
    layout->addWidget(text_);
    kind_->setObjectName(QStringLiteral("sliceKind"));
    kind_->setAccessibleName(tr("Part of the tensor"));
    kind_->setToolTip(tr("All values, or one channel or row alone with the grid that it gets"));
    kind_->addItem(tr("All values"));
    kind_->addItem(tr("One channel"));
    kind_->addItem(tr("One token"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    index_->setObjectName(QStringLiteral("sliceIndex"));
    index_->setAccessibleName(tr("Which one"));
    index_->setToolTip(tr("Number of the channel or row, from 0"));
    index_->setKeyboardTracking(false);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(kind_, &QComboBox::activated, this, [this](int kind) {
        choose({static_cast<Slice::Kind>(kind), slice_.index});
    });
    connect(index_, &QSpinBox::valueChanged, this, [this](int index) { choose({slice_.kind, index}); });
    show();
}

void SliceBox::setTensor(const TensorSnapshotPtr& tensor) {
    tensor_ = tensor;
    show();
}

void SliceBox::setSlice(const Slice& slice) {
    slice_ = slice;
    show();
}

void SliceBox::choose(const Slice& slice) {
    const Slice before = slice_;
    slice_ = slice;
    show();
    if (slice_ != before) emit sliceChosen(slice_);
}

void SliceBox::show() {
    const QSignalBlocker quiet[] = {QSignalBlocker(kind_), QSignalBlocker(index_)};
    const bool weights = tensor_ && tensor_->operand == Operand::Weights;
    kind_->setItemText(2, weights ? tr("One output channel") : tr("One token"));
    kind_->setCurrentIndex(static_cast<int>(slice_.kind));
    const std::int64_t count = !tensor_                              ? 1
                               : slice_.kind == Slice::Kind::Channel ? tensor_->channels
                                                                     : tensor_->rows;
    const auto last = std::clamp<std::int64_t>(count - 1, 0, std::numeric_limits<int>::max());
    if (slice_.kind != Slice::Kind::All) slice_.index = std::clamp<std::int64_t>(slice_.index, 0, last);
    index_->setRange(0, static_cast<int>(last));
    index_->setValue(static_cast<int>(slice_.index));
    index_->setVisible(slice_.kind != Slice::Kind::All);
    const QString label = tensor_ && slice_.kind == Slice::Kind::Row
                              ? tensor_->rowLabels.value(static_cast<int>(slice_.index))
                              : QString();
    text_->setText(label.isEmpty() ? QString() : QStringLiteral("“%1”").arg(label));
    text_->setVisible(!label.isEmpty());
    setEnabled(tensor_ != nullptr);
}

} // namespace qs
