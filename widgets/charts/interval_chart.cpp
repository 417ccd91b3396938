// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/interval_chart.h"

#include "charts/axes.h"
#include "number_format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kRowHeight = 18, kLeastRow = 13, kGroupGap = 6, kLegendMark = 5;

/// In the middle of a pixel, so that thin lines look alike wherever they fall.
double crisp(double v) {
    return std::floor(v) + 0.5;
}

double usable(double first, double second) {
    return std::isfinite(first) ? first : second;
}

} // namespace

void drawSeriesMark(QPainter& painter, const QPointF& at, int series, double radius) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(categoryColor(series));
    const double r = radius;
    switch (series % 5) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, 1.8 * r, 1.8 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() - 1.2 * r}, {at.x() + 1.2 * r, at.y() + r}, {at.x() - 1.2 * r, at.y() + r}}));
        break;
    case 3:
        painter.drawPolygon(QPolygonF({{at.x(), at.y() - 1.3 * r},
                                       {at.x() + 1.3 * r, at.y()},
                                       {at.x(), at.y() + 1.3 * r},
                                       {at.x() - 1.3 * r, at.y()}}));
        break;
    default:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() + 1.2 * r}, {at.x() + 1.2 * r, at.y() - r}, {at.x() - 1.2 * r, at.y() - r}}));
    }
}

/// Where everything stands.
struct IntervalChart::Layout {
    QRectF plot, legend;
    double labelWidth = 0, rowHeight = 0, gap = 0;
    std::vector<double> centres;                   ///< of the rows
    std::vector<std::pair<double, double>> groups; ///< top and bottom
    AxisScale scale{AxisScale::Kind::Linear, 0, 1, 0, 1};
};

IntervalChart::IntervalChart(QWidget* parent) : ChartView(parent) {}

int IntervalChart::heightOf(double row) const {
    const double rows =
        static_cast<double>(data_.rows.size()) * row + static_cast<double>(data_.groups.size()) * kGroupGap;
    const QFontMetricsF metrics(font());
    return static_cast<int>(rows + bottomAxisHeight(metrics) + metrics.height() * 2 + 16);
}

QSize IntervalChart::sizeHint() const {
    return {560, heightOf(kRowHeight)};
}

void IntervalChart::setData(IntervalData shown) {
    data_ = std::move(shown);
    std::erase_if(data_.rows, [this](const IntervalRow& row) {
        return row.group < 0 || row.group >= data_.groups.size();
    });
    std::stable_sort(data_.rows.begin(), data_.rows.end(),
                     [](const IntervalRow& a, const IntervalRow& b) { return a.group < b.group; });
    marked_ = -1;
    findRange();
    setMinimumHeight(std::min(heightOf(kLeastRow), 4000)); // closer rows before the axis scrolls away
    updateGeometry();
    pictureChanged();
}

void IntervalChart::findRange() {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto include = [&](double v) {
        if (!std::isfinite(v)) return;
        low = std::min(low, v);
        high = std::max(high, v);
    };
    for (const IntervalRow& row : data_.rows)
        for (const double v : {row.value, row.low, row.high, row.outerLow, row.outerHigh, row.reference})
            include(v);
    include(data_.line);
    if (!(low <= high)) {
        low = 0;
        high = 1;
    }
    const double room = high > low ? (high - low) * 0.04 : std::max(0.01, std::abs(high) * 0.1);
    low_ = low - room;
    high_ = high + room;
}

IntervalChart::Layout IntervalChart::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    Layout out;
    for (const QString& group : data_.groups)
        out.labelWidth = std::max(out.labelWidth, metrics.horizontalAdvance(group));
    out.labelWidth = std::min(out.labelWidth + 12, size.width() * 0.4);
    const double legendHeight = metrics.height() + 8;
    out.legend = QRectF(out.labelWidth, 2, size.width() - out.labelWidth - 8, legendHeight);
    out.plot = QRectF(out.labelWidth, legendHeight + 4, size.width() - out.labelWidth - 14,
                      size.height() - legendHeight - 4 - bottomAxisHeight(metrics));
    if (out.plot.width() < 1 || out.plot.height() < 1) out.plot.setSize({1, 1});
    out.scale = AxisScale(AxisScale::Kind::Linear, low_, high_, out.plot.left(), out.plot.right());
    const double rows = std::max<double>(1, static_cast<double>(data_.rows.size())),
                 groups = static_cast<double>(data_.groups.size());
    const double wanted = rows * kRowHeight + groups * kGroupGap,
                 shrink = std::min(1.6, out.plot.height() / wanted);
    out.rowHeight = kRowHeight * shrink;
    out.gap = kGroupGap * shrink;
    double y = out.plot.top();
    std::size_t row = 0;
    for (int group = 0; group < data_.groups.size(); ++group) {
        const double top = y;
        y += out.gap / 2;
        for (; row < data_.rows.size() && data_.rows[row].group == group; ++row, y += out.rowHeight)
            out.centres.push_back(y + out.rowHeight / 2);
        y += out.gap / 2;
        out.groups.push_back({top, y});
    }
    return out;
}

void IntervalChart::paintLegend(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    double x = layout.legend.left() + 4;
    const double y = layout.legend.center().y();
    const QFontMetricsF metrics(painter.font());
    for (int s = 0; s < data_.series.size(); ++s) {
        const double room =
            std::max(40.0, (layout.legend.width() - 8) / static_cast<double>(data_.series.size()) - 24);
        const QString name = metrics.elidedText(data_.series[s], Qt::ElideMiddle, room);
        drawSeriesMark(painter, {x + kLegendMark, y}, s, kLegendMark);
        painter.setPen(colors.text);
        x += 2 * kLegendMark + 5;
        painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), name);
        x += metrics.horizontalAdvance(name) + 14;
    }
    if (data_.referenceName.isEmpty() ||
        x + metrics.horizontalAdvance(data_.referenceName) > layout.legend.right())
        return;
    painter.setPen(QPen(colors.muted, 2));
    painter.drawLine(QPointF(x + 4, y - 6), QPointF(x + 4, y + 6));
    painter.setPen(colors.text);
    painter.drawText(QPointF(x + 12, y + metrics.ascent() / 2 - 1), data_.referenceName);
}

void IntervalChart::paintGroups(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    for (std::size_t g = 0; g < layout.groups.size(); ++g) {
        const auto [top, bottom] = layout.groups[g];
        if (g % 2 == 1) {
            QColor band = colors.grid;
            band.setAlpha(70);
            painter.fillRect(QRectF(0, top, layout.plot.right(), bottom - top), band);
        }
        painter.setPen(colors.text);
        const QString name =
            metrics.elidedText(data_.groups[static_cast<int>(g)], Qt::ElideMiddle, layout.labelWidth - 10);
        painter.drawText(QRectF(0, top, layout.labelWidth - 8, bottom - top),
                         Qt::AlignRight | Qt::AlignVCenter, name);
    }
}

void IntervalChart::paintRow(QPainter& painter, const Layout& layout, std::size_t index,
                             const ChartColors& colors) const {
    const IntervalRow& row = data_.rows[index];
    const double y = crisp(layout.centres[index]);
    const double radius = std::clamp(layout.rowHeight * 0.26, 2.0, 5.0);
    if (std::isfinite(row.reference)) {
        painter.setPen(QPen(colors.muted, 2));
        const double x = layout.scale.toPixel(row.reference);
        painter.drawLine(QPointF(x, y - layout.rowHeight / 2), QPointF(x, y + layout.rowHeight / 2));
    }
    if (!std::isfinite(row.value)) return;
    const auto whisker = [&](double low, double high, double width, double cap) {
        if (!std::isfinite(low) || !std::isfinite(high)) return;
        const double a = crisp(layout.scale.toPixel(low)), b = crisp(layout.scale.toPixel(high));
        painter.setPen(QPen(colors.text, width));
        painter.drawLine(QPointF(a, y), QPointF(b, y));
        for (const double x : {a, b}) painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
    };
    whisker(row.outerLow, row.outerHigh, 0.8, radius * 0.5);
    whisker(row.low, row.high, 1.6, radius);
    drawSeriesMark(painter, {layout.scale.toPixel(row.value), y}, row.series, radius);
}

void IntervalChart::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (data_.rows.empty()) return drawMessage(painter, QRectF(QPointF(), size), tr("No results yet."), c);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layoutFor(size, QFontMetricsF(painter.font()));
    paintGroups(painter, layout, c);
    drawBottomAxis(painter, layout.plot, layout.scale, data_.valueTitle, c);
    if (std::isfinite(data_.line)) {
        painter.setPen(QPen(c.muted, 1, Qt::DashLine));
        const double x = layout.scale.toPixel(data_.line);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    for (std::size_t i = 0; i < layout.centres.size(); ++i) paintRow(painter, layout, i, c);
    paintLegend(painter, layout, c);
}

int IntervalChart::rowAt(const QPointF& at) const {
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    for (std::size_t i = 0; i < layout.centres.size(); ++i)
        if (std::abs(at.y() - layout.centres[i]) <= layout.rowHeight / 2) return static_cast<int>(i);
    return -1;
}

QString IntervalChart::describe(const IntervalRow& row) const {
    QStringList lines{
        QStringLiteral("%1, %2").arg(data_.groups.value(row.group), data_.series.value(row.series))};
    lines << formatNumber(row.value);
    if (std::isfinite(row.low))
        lines << tr("95 %: %1 to %2").arg(formatNumber(row.low), formatNumber(row.high));
    if (std::isfinite(row.outerLow))
        lines
            << tr("valid at any time: %1 to %2").arg(formatNumber(row.outerLow), formatNumber(row.outerHigh));
    if (std::isfinite(row.reference))
        lines << QStringLiteral("%1: %2").arg(data_.referenceName, formatNumber(row.reference));
    return lines.join(QLatin1Char('\n'));
}

void IntervalChart::mark(int row) {
    marked_ = row;
    if (row < 0 || row >= static_cast<int>(data_.rows.size())) return setReadout({}, {});
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const IntervalRow& r = data_.rows[static_cast<std::size_t>(row)];
    setReadout(describe(r),
               {layout.scale.toPixel(usable(r.value, low_)), layout.centres[static_cast<std::size_t>(row)]});
}

void IntervalChart::paintOverlay(QPainter& painter) {
    if (marked_ < 0 || marked_ >= static_cast<int>(data_.rows.size())) return;
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const double y = layout.centres[static_cast<std::size_t>(marked_)];
    painter.setPen(QPen(colors().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(layout.plot.left(), y - layout.rowHeight / 2, layout.plot.width(), layout.rowHeight));
}

void IntervalChart::mouseMoveEvent(QMouseEvent* event) {
    mark(rowAt(event->position()));
}

void IntervalChart::leaveEvent(QEvent* event) {
    marked_ = -1;
    ChartView::leaveEvent(event);
}

void IntervalChart::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0) emit rowActivated(row);
    ChartView::mousePressEvent(event);
}

void IntervalChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(data_.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return mark(std::max(0, marked_ - 1));
    case Qt::Key_Down:
        return mark(std::min(last, marked_ + 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (marked_ >= 0) emit rowActivated(marked_);
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

} // namespace qs
