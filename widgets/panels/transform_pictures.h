// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <QWidget>

namespace qs {

/// The selected tensor above what the recipe's transform makes of it, on the same scales: as bands or as heat
/// maps. Where the method has to look at a text first, a button asks for that.
class TransformPictures : public QWidget {
    Q_OBJECT
public:
    explicit TransformPictures(QWidget* parent = nullptr);
    ~TransformPictures() override;
    void setTransform(const TransformView& transform);
    void setBusy(bool busy);

signals:
    void workOutRequested();
    void workOutCancelled();

private:
    struct Half;
    struct Ui;
    void buildHead();
    void build(Half& half);
    void show(Half& half, const TensorSnapshotPtr& tensor, const TensorSnapshotPtr& other);
    void showSentence(const TransformView& transform);
    void showMaps(bool maps);

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
