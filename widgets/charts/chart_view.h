// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"

#include <QPixmap>
#include <QWidget>

class QPainter;

namespace qs {

/// A picture that can be painted anywhere: on the screen, into an image, into an SVG file.
class Paintable {
public:
    virtual ~Paintable() = default;
    /// Paints the whole picture into [0, size): data, axes and legend, without hover marks.
    virtual void paintPicture(QPainter& painter, const QSizeF& size) const = 0;
};

/// Base of the pictures drawn by hand. Shows a read-out beside the pointer, dims while newer data are
/// computed, shows the keyboard focus.
class ChartView : public QWidget, public Paintable {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    void setBusy(bool busy); ///< what is shown is out of date: dim it
    bool isBusy() const { return busy_; }
    const QString& readout() const { return readout_; } ///< text beside the pointer; empty: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readoutChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void pictureChanged(); ///< call when anything changed that paintPicture shows
    /// Marks on top of the picture that are not exported: the hovered cell, handles.
    virtual void paintOverlay(QPainter& painter);
    void setReadout(const QString& text, const QPointF& at);
    ChartColors colors() const { return chartColors(palette()); }

private:
    void paintReadout(QPainter& painter);

    bool busy_ = false;
    QPixmap cache_; ///< the picture without marks; null: out of date
    QString readout_;
    QPointF readoutAt_;
};

} // namespace qs
