// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/try_data.h"

#include <QWidget>
#include <vector>

namespace qs {

/// Continuations of one prompt in columns, token by token. The line under a token is as long as the token is
/// probable; a flag marks where a column parts from the first one; a ring marks tokens before which the
/// configurations do not all have the same favourite. A click or the arrow keys select a token (Ctrl+Left and
/// Ctrl+Right another column); pointing at one tells its probabilities.
class TokenFlowView : public QWidget {
    Q_OBJECT
public:
    struct Position {
        std::size_t column = 0, token = 0;
        bool operator==(const Position&) const = default;
    };

    explicit TokenFlowView(QWidget* parent = nullptr);
    void setResult(const TryResultPtr& result); ///< may be null
    void setBusy(bool busy);                    ///< dims what is shown
    std::optional<Position> current() const { return current_; }
    void setCurrent(const std::optional<Position>& position);
    QRectF tokenRect(const Position& position) const; ///< in widget coordinates; empty when not shown
    QString describe(const Position& position) const; ///< the token and its probabilities

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    void showRequested(const QRectF& rect); ///< this part shall be in sight
    void copyRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Placed {
        QRectF rect;
        QString shown;
    };
    struct Flow {
        QRectF head;
        std::vector<Placed> tokens;
    };
    double layOut(double width, std::vector<Flow>* flows) const;
    void layOutNow();
    QString statusOf(std::size_t column) const;
    std::optional<Position> positionAt(const QPointF& at) const;
    std::optional<Position> neighbour(int key, bool control) const;
    void paintHead(QPainter& painter, std::size_t column) const;
    void paintToken(QPainter& painter, const Position& position, const Placed& placed) const;

    TryResultPtr result_;
    std::vector<Flow> flows_;
    std::vector<std::optional<std::size_t>> partings_; ///< by column
    std::optional<Position> current_;
    bool busy_ = false;
};

} // namespace qs
