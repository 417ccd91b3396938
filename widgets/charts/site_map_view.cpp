// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/site_map_view.h"

#include "charts/axes.h"
#include "charts/colormap.h"
#include "number_format.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kGap = 10; ///< between the blocks and what stands beside them

QString roleText(Role role) {
    const std::string_view name = roleName(role);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Three or, when `tight`, two digits.
QString cellText(double value, bool tight) {
    const double magnitude = std::abs(value);
    const int decimals = (magnitude < 10 ? 2 : magnitude < 100 ? 1 : 0) - (tight ? 1 : 0);
    if (value == 0 || (magnitude >= 0.1 && magnitude < 10000))
        return formatFixed(value, std::max(0, decimals));
    return formatNumber(value, 2);
}

} // namespace

struct SiteMapView::Layout {
    QRectF map; ///< all cells
    QRectF legend;
    double cellWidth, cellHeight;
    double sideWidth; ///< of embedding and head
    int firstBlock, blocks;
    double left(int column) const {
        if (column < firstBlock) return map.left();
        const double blocksLeft = map.left() + (firstBlock > 0 ? sideWidth + kGap : 0);
        return blocksLeft + (column - firstBlock) * cellWidth + (column >= firstBlock + blocks ? kGap : 0);
    }
    double width(int column) const {
        return column < firstBlock || column >= firstBlock + blocks ? sideWidth : cellWidth;
    }
};

SiteMapView::SiteMapView(QWidget* parent) : ChartView(parent) {
    setAccessibleDescription(tr("Arrow keys choose a site. R selects its role in every block, B its block, A "
                                "all, S the site alone."));
}

void SiteMapView::setMap(const SiteMapData& map) {
    data_ = map;
    data_.values.resize(data_.sites.size(), std::nan(""));
    buildCells();
    low_ = HUGE_VAL;
    high_ = -HUGE_VAL;
    for (const double v : data_.values) {
        if (!std::isfinite(v)) continue;
        low_ = std::min(low_, v);
        high_ = std::max(high_, v);
    }
    if (low_ > high_) {
        low_ = 0;
        high_ = 1;
    }
    log_ = data_.logColour && low_ > 0 && high_ > low_;
    if (!log_ && low_ > 0 && low_ < 0.5 * high_) low_ = 0; // a scale from zero says more when it costs little
    pictureChanged();
}

void SiteMapView::buildCells() {
    cells_.clear();
    rows_.clear();
    blocks_ = 0;
    bool embed = false, head = false;
    for (std::size_t i = 0; i < data_.sites.size(); ++i) {
        const SiteId& site = data_.sites[i];
        blocks_ = std::max(blocks_, site.block + 1);
        if (site.block >= 0 && std::find(rows_.begin(), rows_.end(), site.role) == rows_.end())
            rows_.push_back(site.role);
        const bool known = std::isfinite(data_.values[i]);
        embed = embed || (site.role == Role::Embed && known);
        head = head || (site.role == Role::Head && known);
    }
    std::sort(rows_.begin(), rows_.end());
    firstBlockColumn_ = embed ? 1 : 0;
    columns_ = firstBlockColumn_ + blocks_ + (head ? 1 : 0);
    for (std::size_t i = 0; i < data_.sites.size(); ++i) {
        const SiteId& site = data_.sites[i];
        if (site.block >= 0) {
            const auto row = std::find(rows_.begin(), rows_.end(), site.role) - rows_.begin();
            cells_.push_back({site, data_.values[i], firstBlockColumn_ + site.block, static_cast<int>(row)});
        } else if (site.role == Role::Embed ? embed : head) {
            cells_.push_back({site, data_.values[i], site.role == Role::Embed ? 0 : columns_ - 1, -1});
        }
    }
}

SiteMapView::Layout SiteMapView::layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const {
    Layout layout;
    layout.firstBlock = firstBlockColumn_;
    layout.blocks = blocks_;
    double left = 0;
    for (const Role role : rows_) left = std::max(left, metrics.horizontalAdvance(roleText(role)));
    left += 12;
    const double top = 2 * metrics.height() + 8, legendHeight = colorLegendHeight(metrics);
    const double rows = static_cast<double>(std::max<std::size_t>(1, rows_.size()));
    const int sides = columns_ - blocks_;
    const double width = std::max(10.0, size.width() - left - 12 - sides * kGap);
    const double height = std::max(10.0, size.height() - top - legendHeight - 12);
    layout.sideWidth = std::min(
        std::clamp(width / std::max(1, columns_), metrics.horizontalAdvance(QStringLiteral("embed")), 64.0),
        width / 4);
    layout.cellWidth = std::min((width - sides * layout.sideWidth) / std::max(1, blocks_), 180.0);
    layout.cellHeight = std::min(height / rows, 110.0);
    layout.map = QRectF(left, top, layout.cellWidth * blocks_ + sides * (layout.sideWidth + kGap),
                        layout.cellHeight * rows);
    layout.legend = QRectF(left, layout.map.bottom() + 12, size.width() - left - 12, legendHeight);
    return layout;
}

QRectF SiteMapView::rectOf(const Cell& cell, const Layout& layout) const {
    const double gap = layout.cellWidth > 8 && layout.cellHeight > 8 ? 1 : 0;
    const double x = layout.left(cell.column), width = layout.width(cell.column) - gap;
    if (cell.row < 0) return QRectF(x, layout.map.top(), width, layout.map.height() - gap);
    return QRectF(x, layout.map.top() + cell.row * layout.cellHeight, width, layout.cellHeight - gap);
}

double SiteMapView::positionOf(double value) const {
    if (!(high_ > low_)) return 0.5;
    return log_ ? std::log(value / low_) / std::log(high_ / low_) : (value - low_) / (high_ - low_);
}

SiteMapView::Numbers SiteMapView::numbersThatFit(const Layout& layout, const QFontMetricsF& metrics) const {
    if (layout.cellHeight < metrics.height() + 4) return Numbers::None;
    const auto fit = [&](bool tight) {
        return std::all_of(cells_.begin(), cells_.end(), [&](const Cell& cell) {
            return !std::isfinite(cell.value) ||
                   metrics.horizontalAdvance(cellText(cell.value, tight)) + 5 <= layout.width(cell.column);
        });
    };
    return fit(false) ? Numbers::Full : fit(true) ? Numbers::Tight : Numbers::None;
}

void SiteMapView::paintCell(QPainter& painter, const Cell& cell, const QRectF& rect, Numbers numbers,
                            const ChartColors& colors) const {
    if (!std::isfinite(cell.value)) {
        painter.fillRect(rect, QBrush(colors.unknown, Qt::BDiagPattern));
        return;
    }
    const QRgb rgb = Colormap::magnitude().at(positionOf(cell.value));
    painter.fillRect(rect, QColor(rgb));
    if (numbers == Numbers::None) return;
    painter.setPen(QColor(readableOn(rgb)));
    painter.drawText(rect, Qt::AlignCenter, cellText(cell.value, numbers == Numbers::Tight));
}

void SiteMapView::paintHeaders(QPainter& painter, const Layout& layout, const ChartColors& colors) const {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors.text);
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        const QRectF box(0, layout.map.top() + static_cast<double>(r) * layout.cellHeight,
                         layout.map.left() - 8, layout.cellHeight);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, roleText(rows_[r]));
    }
    const double y = layout.map.top() - metrics.height() - 3;
    const double needed = metrics.horizontalAdvance(QString::number(std::max(0, blocks_ - 1))) + 10;
    const int every = static_cast<int>(niceStep(std::max(1.0, needed / layout.cellWidth)));
    for (int b = 0; b < blocks_; b += every) {
        const double middle = layout.left(firstBlockColumn_ + b) + layout.cellWidth / 2;
        painter.drawText(QRectF(middle - 40, y, 80, metrics.height()), Qt::AlignHCenter, QString::number(b));
    }
    for (const Cell& cell : cells_) {
        if (cell.row >= 0) continue;
        const double middle = rectOf(cell, layout).center().x();
        painter.drawText(QRectF(middle - 40, y, 80, metrics.height()), Qt::AlignHCenter | Qt::TextDontClip,
                         roleText(cell.site.role));
    }
    painter.setPen(colors.muted);
    const double blocksLeft = layout.left(firstBlockColumn_);
    painter.drawText(QRectF(blocksLeft, 0, 200, metrics.height()), Qt::AlignLeft | Qt::TextDontClip,
                     tr("block"));
}

void SiteMapView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (cells_.empty()) {
        drawMessage(painter, QRectF(QPointF(0, 0), size), tr("No sites to show"), c);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const Layout layout = layoutFor(size, metrics);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Numbers numbers = numbersThatFit(layout, metrics);
    for (const Cell& cell : cells_) paintCell(painter, cell, rectOf(cell, layout), numbers, c);
    paintHeaders(painter, layout, c);
    const AxisScale legend(log_ ? AxisScale::Kind::Log : AxisScale::Kind::Linear, low_, high_, 0, 1);
    drawColorLegend(painter, layout.legend, Colormap::magnitude().table().data(), legend,
                    data_.unit.isEmpty() ? data_.name : data_.unit, c);
}

QRectF SiteMapView::cellRect(const SiteId& site) const {
    const Cell* cell = cellOf(site);
    return cell ? rectOf(*cell, layoutFor(QSizeF(size()), QFontMetricsF(font()))) : QRectF();
}

const SiteMapView::Cell* SiteMapView::cellOf(const SiteId& site) const {
    const auto found =
        std::find_if(cells_.begin(), cells_.end(), [&site](const Cell& cell) { return cell.site == site; });
    return found == cells_.end() ? nullptr : &*found;
}

const SiteMapView::Cell* SiteMapView::cellAt(const QPointF& at) const {
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    const auto found = std::find_if(cells_.begin(), cells_.end(),
                                    [&](const Cell& cell) { return rectOf(cell, layout).contains(at); });
    return found == cells_.end() ? nullptr : &*found;
}

const SiteMapView::Cell* SiteMapView::neighbour(const Cell& from, int dx, int dy) const {
    const int row = from.row < 0 ? 0 : from.row;
    const Cell* best = nullptr;
    for (const Cell& cell : cells_) {
        const bool fits = dx != 0 ? cell.column == from.column + dx && (cell.row < 0 || cell.row == row)
                                  : cell.column == from.column && cell.row == row + dy;
        if (fits) best = &cell;
    }
    return best;
}

void SiteMapView::setCurrentSite(const std::optional<SiteId>& site) {
    current_ = site;
    update();
}

void SiteMapView::setSelection(const std::vector<SiteId>& sites) {
    selection_ = sites;
    update();
}

QRectF SiteMapView::roleRect(Role role) const {
    const auto row = std::find(rows_.begin(), rows_.end(), role);
    if (row == rows_.end()) return {};
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    return {0, layout.map.top() + static_cast<double>(row - rows_.begin()) * layout.cellHeight,
            layout.map.left(), layout.cellHeight};
}

QRectF SiteMapView::blockRect(int block) const {
    if (block < 0 || block >= blocks_) return {};
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    return {layout.left(firstBlockColumn_ + block), 0, layout.cellWidth, layout.map.top()};
}

SiteId SiteMapView::sharing(const SiteId& site) const {
    if (cellOf(site)) return site;
    for (const bool byRole : {true, false})
        for (const Cell& cell : cells_)
            if (byRole ? cell.site.role == site.role : cell.site.block == site.block) return cell.site;
    return site;
}

std::optional<SiteMapView::Header> SiteMapView::headerAt(const QPointF& at) const {
    if (cells_.empty()) return {};
    const SiteId now = current_.value_or(cells_.front().site);
    for (const Role role : rows_)
        if (roleRect(role).contains(at))
            return Header{sharing({std::max(0, now.block), role}), EditScope::Role};
    for (int block = 0; block < blocks_; ++block)
        if (blockRect(block).contains(at)) {
            const bool known = std::find(rows_.begin(), rows_.end(), now.role) != rows_.end();
            return Header{sharing({block, known ? now.role : rows_.front()}), EditScope::Block};
        }
    return {};
}

void SiteMapView::stretch(EditScope extent) {
    if (current_) emit extentActivated(*current_, extent);
}

void SiteMapView::activate(const Cell& cell) {
    const SiteId site = cell.site;
    setCurrentSite(site);
    emit siteActivated(site);
}

void SiteMapView::paintOverlay(QPainter& painter) {
    const Layout layout = layoutFor(QSizeF(size()), QFontMetricsF(font()));
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const std::optional<SiteId>& site, const QColor& color, double width) {
        const Cell* cell = site ? cellOf(*site) : nullptr;
        if (!cell) return;
        const QRectF rect = rectOf(*cell, layout).adjusted(-1, -1, 1, 1);
        painter.setPen(QPen(colors().background, width + 2));
        painter.drawRect(rect);
        painter.setPen(QPen(color, width));
        painter.drawRect(rect);
    };
    if (selection_.size() > 1)
        for (const SiteId& site : selection_) frame(site, colors().accent, 1.5);
    if (hovered_ != current_) frame(hovered_, colors().muted, 1);
    frame(current_, colors().accent, 2.5);
}

QString SiteMapView::describe(const Cell& cell) const {
    const QString name = QString::fromStdString(cell.site.name());
    const QString number = std::isfinite(cell.value)
                               ? (formatNumber(cell.value) + u' ' + data_.unit).trimmed()
                               : tr("not known");
    return name + u'\n' + data_.name + QStringLiteral(": ") + number;
}

void SiteMapView::mousePressEvent(QMouseEvent* event) {
    const Cell* cell = event->button() == Qt::LeftButton ? cellAt(event->position()) : nullptr;
    if (cell) return activate(*cell);
    const auto header = event->button() == Qt::LeftButton ? headerAt(event->position()) : std::nullopt;
    if (!header) return;
    setCurrentSite(header->site);
    emit extentActivated(header->site, header->extent);
}

void SiteMapView::mouseMoveEvent(QMouseEvent* event) {
    const Cell* cell = cellAt(event->position());
    hovered_ = cell ? std::optional(cell->site) : std::nullopt;
    const auto header = cell ? std::nullopt : headerAt(event->position());
    setCursor(cell || header ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QString text = cell ? describe(*cell) : QString();
    if (header)
        text = header->extent == EditScope::Role
                   ? tr("Select %1 in every block").arg(roleText(header->site.role))
                   : tr("Select block %1").arg(header->site.block);
    setReadout(text, event->position());
}

void SiteMapView::leaveEvent(QEvent* event) {
    hovered_.reset();
    ChartView::leaveEvent(event);
}

void SiteMapView::keyPressEvent(QKeyEvent* event) {
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    switch (event->key()) {
    case Qt::Key_R:
        return stretch(EditScope::Role);
    case Qt::Key_B:
        return stretch(EditScope::Block);
    case Qt::Key_A:
        return stretch(EditScope::All);
    case Qt::Key_S:
        return stretch(EditScope::Site);
    default:
        break;
    }
    if ((dx == 0 && dy == 0) || cells_.empty()) return ChartView::keyPressEvent(event);
    const Cell* from = current_ ? cellOf(*current_) : nullptr;
    const Cell* to = from ? neighbour(*from, dx, dy) : &cells_.front();
    if (!to) return;
    setReadout(describe(*to), cellRect(to->site).center());
    activate(*to);
}

} // namespace qs
