// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QAbstractItemView;

namespace qs {

/// Lets every table and list of a window be copied and saved: Ctrl+C copies the selected rows (all without a
/// selection) with their header, the context menu copies or saves the whole table. One filter serves all
/// views, those made later too.
class TableCopy : public QObject {
    Q_OBJECT
public:
    explicit TableCopy(QWidget* window);

    static QString selectedAsText(const QAbstractItemView& view); ///< tab-separated
    static QString allAsCsv(const QAbstractItemView& view);

signals:
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* viewOf(QObject* watched) const;
    void showMenu(QAbstractItemView& view, const QPoint& at);
    void save(QAbstractItemView& view);

    QWidget* window_;
};

} // namespace qs
