// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_view.h"

#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

/// Grouped bars with error bars, for results side by side (Qt Charts). Meant for at most kMaxBars bars;
/// groups beyond that are left out and `truncated()` says so.
class BarChart : public QWidget, public Paintable {
    Q_OBJECT
public:
    static constexpr int kMaxBars = 300;

    explicit BarChart(QWidget* parent = nullptr);
    ~BarChart() override;

    /// values[s][g] and errors[s][g] of series s in group g; NaN: no bar, no error bar. `errors` may be
    /// empty.
    void setData(const QStringList& groups, const QStringList& series,
                 const std::vector<std::vector<double>>& values,
                 const std::vector<std::vector<double>>& errors);
    void setValueTitle(const QString& title);                  ///< of the value axis, with its unit
    void setReferenceLine(double value, const QString& label); ///< a dashed line, e.g. chance; NaN: none
    bool truncated() const;

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuildSeries();
    void fitValueAxis();
    void applyColors();
    void showReadout(bool inside, int series, int group);

    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
