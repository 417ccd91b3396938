// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/meter_data.h"

#include <QWidget>
#include <memory>

namespace qs {

/// The live quality meter: a strip that is always in sight, with what the recipe does to the model's
/// predictions now, and above it, when asked for, the history of the last changes.
class MeterPanel : public QWidget {
    Q_OBJECT
public:
    explicit MeterPanel(QWidget* parent = nullptr);
    ~MeterPanel() override;

    void setData(const MeterDataPtr& newData);         ///< null: nothing measured yet
    void setBusy(bool busy);                           ///< the numbers are of an earlier recipe: dimmed
    void setStatus(const QString& text, bool isError); ///< shown where there are no numbers, or beside them
    void setHistoryShown(bool shown);
    bool isHistoryShown() const;

signals:
    void historyShownChanged(bool shown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    QWidget* makeStrip();
    void makeHistory();
    void showNumbers();
    void showHistory();
    void placeHistory();
    void colour();

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
