// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"

#include "charts/axis_scale.h"
#include "number_format.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kBarWidth = 0.72; ///< share of a group's width that its bars fill

double at(const std::vector<std::vector<double>>& table, int series, int group) {
    const auto s = static_cast<std::size_t>(series), g = static_cast<std::size_t>(group);
    return s < table.size() && g < table[s].size() ? table[s][g] : std::nan("");
}

/// Qt Charts has no error bars: this item draws them, and the reference line, over the plot.
class ErrorBars : public QGraphicsItem {
public:
    explicit ErrorBars(QChart* chart) : QGraphicsItem(chart), chart_(chart) { setZValue(20); }
    QRectF boundingRect() const override { return chart_->boundingRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (!series) return;
        painter->setRenderHint(QPainter::Antialiasing, true);
        const QRectF plot = chart_->plotArea();
        painter->setClipRect(plot);
        for (int s = 0; s < seriesCount; ++s)
            for (int g = 0; g < groupCount; ++g) paintBar(*painter, s, g);
        if (std::isfinite(reference)) paintReference(*painter, plot);
    }

    QAbstractSeries* series = nullptr;
    int seriesCount = 0, groupCount = 0;
    std::vector<std::vector<double>> values, errors;
    double reference = std::nan("");
    QString referenceLabel;
    QColor ink, muted, ground;

private:
    void paintBar(QPainter& painter, int s, int g) const {
        const double value = at(values, s, g), error = at(errors, s, g);
        if (!std::isfinite(value) || !std::isfinite(error) || error <= 0) return;
        const double x = g - kBarWidth / 2 + kBarWidth * (s + 0.5) / seriesCount;
        const QPointF low = chart_->mapToPosition(QPointF(x, value - error), series);
        const QPointF high = chart_->mapToPosition(QPointF(x, value + error), series);
        painter.setPen(QPen(ink, 1.4));
        painter.drawLine(low, high);
        for (const QPointF& end : {low, high}) painter.drawLine(end - QPointF(3, 0), end + QPointF(3, 0));
    }
    void paintReference(QPainter& painter, const QRectF& plot) const {
        const double y = chart_->mapToPosition(QPointF(0, reference), series).y();
        painter.setPen(QPen(muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QFontMetricsF metrics(painter.font());
        const double width = metrics.horizontalAdvance(referenceLabel) + 8;
        const QRectF box(plot.right() - width, y - metrics.height() - 3, width, metrics.height() + 2);
        painter.fillRect(box, ground);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, referenceLabel);
    }
    QChart* chart_;
};

} // namespace

struct BarChart::Ui {
    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QBarCategoryAxis* groupAxis = nullptr;
    QValueAxis* valueAxis = nullptr;
    QBarSeries* series = nullptr;
    ErrorBars* marks = nullptr;
    QStringList groups, names;
    bool truncated = false;
};

BarChart::BarChart(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    ui_->chart = new QChart;
    ui_->chart->setMargins(QMargins(4, 4, 8, 4));
    ui_->chart->setBackgroundRoundness(0);
    ui_->chart->legend()->setAlignment(Qt::AlignTop);
    ui_->chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    ui_->groupAxis = new QBarCategoryAxis(ui_->chart);
    ui_->valueAxis = new QValueAxis(ui_->chart);
    ui_->groupAxis->setGridLineVisible(false);
    ui_->chart->addAxis(ui_->groupAxis, Qt::AlignBottom);
    ui_->chart->addAxis(ui_->valueAxis, Qt::AlignLeft);
    ui_->marks = new ErrorBars(ui_->chart);
    ui_->view = new QChartView(ui_->chart);
    ui_->view->setRenderHint(QPainter::Antialiasing);
    ui_->view->setFrameShape(QFrame::NoFrame);
    ui_->view->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(ui_->view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(220, 160);
    applyColors();
}

BarChart::~BarChart() = default;

bool BarChart::truncated() const {
    return ui_->truncated;
}

void BarChart::setValueTitle(const QString& title) {
    ui_->valueAxis->setTitleText(title);
}

void BarChart::setReferenceLine(double value, const QString& label) {
    ui_->marks->reference = value;
    ui_->marks->referenceLabel = label;
    fitValueAxis();
    ui_->marks->update();
}

void BarChart::setData(const QStringList& groups, const QStringList& series,
                       const std::vector<std::vector<double>>& values,
                       const std::vector<std::vector<double>>& errors) {
    const int seriesCount = std::min(static_cast<int>(series.size()), kMaxBars);
    const int room = seriesCount > 0 ? kMaxBars / seriesCount : 0;
    const int groupCount = std::min(static_cast<int>(groups.size()), room);
    ui_->truncated = groupCount < groups.size() || seriesCount < series.size();
    ui_->groups = groups.mid(0, groupCount);
    ui_->names = series.mid(0, seriesCount);
    ui_->marks->seriesCount = seriesCount;
    ui_->marks->groupCount = groupCount;
    ui_->marks->values = values;
    ui_->marks->errors = errors;
    rebuildSeries();
    fitValueAxis();
    applyColors();
}

void BarChart::rebuildSeries() {
    ui_->marks->series = nullptr;
    ui_->chart->removeAllSeries();
    ui_->groupAxis->clear();
    ui_->series = new QBarSeries(ui_->chart);
    ui_->series->setBarWidth(kBarWidth);
    for (int s = 0; s < ui_->marks->seriesCount; ++s) {
        auto* set = new QBarSet(ui_->names[s]);
        QList<qreal> heights; // given at once: every later change lays all bars out again
        for (int g = 0; g < ui_->marks->groupCount; ++g) {
            const double value = at(ui_->marks->values, s, g);
            heights << (std::isfinite(value) ? value : 0);
        }
        set->append(heights);
        ui_->series->append(set);
        connect(set, &QBarSet::hovered, this, [this, s](bool inside, int g) { showReadout(inside, s, g); });
    }
    ui_->groupAxis->append(ui_->groups);
    ui_->chart->addSeries(ui_->series);
    ui_->series->attachAxis(ui_->groupAxis);
    ui_->series->attachAxis(ui_->valueAxis);
    ui_->marks->series = ui_->series;
    ui_->chart->legend()->setVisible(ui_->marks->seriesCount > 0);
}

void BarChart::showReadout(bool inside, int series, int group) {
    if (!inside) return QToolTip::hideText();
    const double error = at(ui_->marks->errors, series, group);
    Metric metric{at(ui_->marks->values, series, group), {}};
    if (std::isfinite(error)) metric.stderror = error;
    QToolTip::showText(
        QCursor::pos(),
        QStringLiteral("%1, %2\n%3").arg(ui_->names[series], ui_->groups.value(group), formatMetric(metric)),
        this);
}

void BarChart::fitValueAxis() {
    double low = 0, high = 0;
    const auto include = [&](double v) {
        if (!std::isfinite(v)) return;
        low = std::min(low, v);
        high = std::max(high, v);
    };
    for (int s = 0; s < ui_->marks->seriesCount; ++s) {
        for (int g = 0; g < ui_->marks->groupCount; ++g) {
            const double value = at(ui_->marks->values, s, g), error = at(ui_->marks->errors, s, g);
            include(value);
            include(value + (std::isfinite(error) ? error : 0));
            include(value - (std::isfinite(error) ? error : 0));
        }
    }
    include(ui_->marks->reference);
    if (!(high > low)) high = low + 1;
    const double step = niceStep((high - low) / 5);
    ui_->valueAxis->setRange(std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step);
    ui_->valueAxis->setTickType(QValueAxis::TicksDynamic);
    ui_->valueAxis->setTickAnchor(0);
    ui_->valueAxis->setTickInterval(step);
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step * 1.0000001))), 0, 6);
    ui_->valueAxis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
}

void BarChart::applyColors() {
    const ChartColors c = chartColors(palette());
    ui_->chart->setBackgroundBrush(c.background);
    ui_->chart->setBackgroundPen(Qt::NoPen);
    ui_->chart->legend()->setLabelColor(c.text);
    ui_->chart->legend()->setFont(font());
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(ui_->groupAxis), static_cast<QAbstractAxis*>(ui_->valueAxis)}) {
        axis->setLabelsColor(c.text);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setTitleBrush(c.muted);
        axis->setLinePenColor(c.line);
        axis->setGridLineColor(c.grid);
    }
    if (ui_->series) {
        const auto sets = ui_->series->barSets();
        for (int s = 0; s < sets.size(); ++s) {
            sets[s]->setColor(categoryColor(s));
            sets[s]->setBorderColor(c.background);
        }
    }
    ui_->marks->ink = c.text;
    ui_->marks->muted = c.muted;
    ui_->marks->ground = c.background;
    ui_->marks->update();
}

void BarChart::paintPicture(QPainter& painter, const QSizeF& size) const {
    ui_->view->scene()->render(&painter, QRectF(QPointF(0, 0), size), QRectF(), Qt::KeepAspectRatio);
}

void BarChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyColors();
    QWidget::changeEvent(event);
}

} // namespace qs
