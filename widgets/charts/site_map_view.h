// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/chart_view.h"
#include "checkpoint/site.h"
#include "panels/requests.h"

#include <optional>
#include <vector>

namespace qs {

/// What a map of a model shows: one number per site.
struct SiteMapData {
    std::vector<SiteId> sites;
    std::vector<double> values; ///< as many as sites; NaN: unknown
    QString name, unit;         ///< of the number
    bool logColour = false;     ///< colours by logarithm (when all known values are positive)
};

/// Blocks to the right, roles downwards, coloured by a number, with a legend; embedding and head stand beside
/// the blocks when they have a number. A click or the arrow keys select a site, a click on a row's or a
/// column's name its role or block; the keys R, B, A and S stretch the selection to the role, the block, all,
/// or back to the site. Numbers stand in the cells when they fit.
class SiteMapView : public ChartView {
    Q_OBJECT
public:
    explicit SiteMapView(QWidget* parent = nullptr);
    void setMap(const SiteMapData& map);
    void setCurrentSite(const std::optional<SiteId>& site);
    void setSelection(const std::vector<SiteId>& sites); ///< marked beside the current one
    std::optional<SiteId> currentSite() const { return current_; }
    QRectF cellRect(const SiteId& site) const; ///< in widget coordinates; empty when not shown
    QRectF roleRect(Role role) const;          ///< of a row's name; empty when not shown
    QRectF blockRect(int block) const;         ///< of a column's head

    void paintPicture(QPainter& painter, const QSizeF& size) const override;

signals:
    void siteActivated(const qs::SiteId& site);
    /// The selection shall reach further than the site, or as far as the site again.
    void extentActivated(const qs::SiteId& site, qs::EditScope extent);

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell {
        SiteId site;
        double value;
        int column, row; ///< row -1: as high as the map (embedding, head)
    };
    enum class Numbers { None, Tight, Full };
    struct Layout;
    Layout layoutFor(const QSizeF& size, const QFontMetricsF& metrics) const;
    QRectF rectOf(const Cell& cell, const Layout& layout) const;
    const Cell* cellAt(const QPointF& at) const;
    const Cell* cellOf(const SiteId& site) const;
    const Cell* neighbour(const Cell& from, int dx, int dy) const;
    struct Header {
        SiteId site;
        EditScope extent;
    };
    std::optional<Header> headerAt(const QPointF& at) const;
    SiteId sharing(const SiteId& site) const; ///< the site itself when shown, else one of its row or column
    void stretch(EditScope extent);
    void buildCells();
    double positionOf(double value) const; ///< in [0, 1] of the colour map
    void paintCell(QPainter& painter, const Cell& cell, const QRectF& rect, Numbers numbers,
                   const ChartColors& colors) const;
    void paintHeaders(QPainter& painter, const Layout& layout, const ChartColors& colors) const;
    Numbers numbersThatFit(const Layout& layout, const QFontMetricsF& metrics) const;
    QString describe(const Cell& cell) const;
    void activate(const Cell& cell);

    SiteMapData data_;
    std::vector<Cell> cells_;
    std::vector<Role> rows_;
    int columns_ = 0; ///< embedding, blocks, head
    int firstBlockColumn_ = 0, blocks_ = 0;
    double low_ = 0, high_ = 1;
    bool log_ = false;
    std::optional<SiteId> current_, hovered_;
    std::vector<SiteId> selection_;
};

} // namespace qs
