// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/site.h"
#include "models/roles.h"
#include "panels/tensor_data.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace qs {

/// What the model tree shows; built once, never changed.
struct SiteTreeData {
    struct Row {
        SiteId site;
        QString formats; ///< "e2m1 · e2m1" (weights · activations); empty: full precision
        double sqnrDb = std::numeric_limits<double>::quiet_NaN(); ///< of the worse operand; NaN: not measured
        QString shape;                                            ///< "768 × 2048"
        QString warning;                                          ///< one sentence; empty: none
    };
    QString modelName;
    std::vector<Row> rows; ///< embed, blocks in order, head: as Checkpoint lists them
};
using SiteTreeDataPtr = std::shared_ptr<const SiteTreeData>;

/// Two levels: `embed`, `blocks.N` with its sites below, `head`. A block shows the worst of its sites.
class SiteTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { SiteColumn, FormatColumn, SqnrColumn, ColumnCount };

    explicit SiteTreeModel(QObject* parent = nullptr);
    ~SiteTreeModel() override;

    /// Resets the model when the sites differ; otherwise only tells what changed, so that views keep
    /// selection and expansion.
    void setTree(SiteTreeDataPtr data);
    std::optional<SiteId> siteAt(const QModelIndex& index) const; ///< none for a block
    std::optional<int> blockAt(const QModelIndex& index) const;   ///< of a block or a site in one
    QModelIndex indexOf(const SiteId& site) const;                ///< column 0; invalid when unknown

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Top; // one top-level row
    const Top* topOf(const QModelIndex& index) const;
    const SiteTreeData::Row* rowOf(const QModelIndex& index) const;
    QVariant blockData(const Top& top, int column, int role) const;
    QVariant siteData(const SiteTreeData::Row& row, bool inBlock, int column, int role) const;

    SiteTreeDataPtr data_;
    std::vector<Top> tops_;
};

/// Filters the tree by words: all must occur in a site's name, formats or warning. Blocks with a match stay
/// visible.
class SiteTreeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SiteTreeFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList words_;
};

} // namespace qs
