// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/toggle_button.h"

#include <QString>
#include <functional>

class QAbstractItemModel;

namespace qs {

/// A button whose menu copies or saves a table as CSV, Markdown or LaTeX.
class TableExport : public MenuButton {
    Q_OBJECT
public:
    /// `model`: the table that is shown at the moment; null: nothing to export.
    TableExport(std::function<const QAbstractItemModel*()> model, const QString& fileName,
                QWidget* parent = nullptr);

signals:
    void saved(const QString& file);
    void failed(const QString& reason);

private:
    void save(const QString& suffix, const QString& filter, QString (*write)(const QAbstractItemModel&));

    std::function<const QAbstractItemModel*()> model_;
    QString fileName_;
};

} // namespace qs
