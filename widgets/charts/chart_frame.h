// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>

class QAbstractItemModel;
class QTableView;

namespace qs {

class Paintable;
struct ExportSettings;

/// What surrounds a picture: the question it answers as its title, its toggles, a button that shows the same
/// data as a table, and a menu that saves or copies picture and table. Without data it says what to do
/// instead.
class ChartFrame : public QWidget {
    Q_OBJECT
public:
    explicit ChartFrame(QWidget* parent = nullptr);
    ~ChartFrame() override;

    void setTitle(const QString& question);
    void setNote(const QString& text);         ///< one muted line below the picture; empty: none
    void setFileName(const QString& baseName); ///< proposed when saving, without extension

    /// `picture` must be the widget itself or paint it. The frame takes the widget as its child.
    void setChart(QWidget* chart, const Paintable* picture);
    /// The model behind the picture; sortable through SortRole. The caller keeps it alive.
    void setTable(QAbstractItemModel* model);
    void setTableButtonVisible(bool visible); ///< false where the table stands beside the picture anyway
    void setTableOnly();                      ///< a table that no picture stands for
    void addControl(QWidget* control);        ///< in rows below the title; the frame takes it as its child

    void setEmptyText(const QString& text); ///< shown while empty
    void setEmpty(bool empty);
    bool isEmpty() const;

    void setTableShown(bool shown);
    bool isTableShown() const;
    QTableView* tableView() const;

    bool savePicture(const QString& fileName,
                     QString* error) const; ///< .svg, everything else as PNG at twice the size
    bool saveTable(const QString& fileName, QString* error) const; ///< CSV, UTF-8, C locale
    void copyPicture() const;
    void copyTable() const;

signals:
    void tableShownChanged(bool shown);
    void rowActivated(int sourceRow); ///< click, or Enter in the table

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTableButton();
    QWidget* makeExportButton();
    ExportSettings exportSettings() const;
    void askAndSave(const QString& suffix);

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
