// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style.h"

#include "theme.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace qs {
namespace {

QColor blend(const QColor& a, const QColor& b) {
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

struct Indicator {
    QRectF box;
    QColor fill, outline, mark;

    explicit Indicator(const QStyleOption& option) {
        const qreal side = qMin(option.rect.width(), option.rect.height()) - 1;
        box = QRectF(0, 0, side, side);
        box.moveCenter(QRectF(option.rect).center());
        const bool enabled = option.state & QStyle::State_Enabled;
        const bool focused = option.state & QStyle::State_HasFocus;
        const QPalette& p = option.palette;
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        fill = p.color(group, QPalette::Base);
        outline = focused ? p.color(group, QPalette::Highlight) : blend(fill, p.color(group, QPalette::Text));
        mark = p.color(group, QPalette::Text);
    }
};

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const Indicator look(option);
    painter.setPen(look.outline);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(look.box, 2, 2);
    const QRectF& b = look.box;
    const auto at = [&b](qreal x, qreal y) {
        return QPointF(b.left() + x * b.width(), b.top() + y * b.height());
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.mark, qMax(1.6, b.width() / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_On) {
        QPainterPath tick(at(0.22, 0.52));
        tick.lineTo(at(0.43, 0.74));
        tick.lineTo(at(0.78, 0.27));
        painter.drawPath(tick);
    } else if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
}

void drawRadioButton(const QStyleOption& option, QPainter& painter) {
    const Indicator look(option);
    painter.setPen(look.outline);
    painter.setBrush(look.fill);
    painter.drawEllipse(look.box);
    if (!(option.state & QStyle::State_On)) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.mark);
    painter.drawEllipse(look.box.center(), look.box.width() / 4, look.box.height() / 4);
}

/// Around fields and frames: Fusion's own outline is darker than a dark window.
void drawOutline(const QStyleOption& option, QPainter& painter, qreal radius) {
    if (!isDark(option.palette) || (option.state & QStyle::State_HasFocus)) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = option.palette.color(QPalette::Base);
    painter.setPen(blend(base, blend(base, option.palette.color(QPalette::Disabled, QPalette::Text))));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {
    setObjectName(QStringLiteral("fusion")); // what applyTheme looks for
}

/// A label measures its text with the kerning between all letters but draws it without that beside an
/// underlined one: the last letter of "&Text" would lose its right edge.
void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label != nullptr && label->buddy() != nullptr && !label->wordWrap())
        label->setMinimumWidth(label->sizeHint().width() + 2);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const bool checkBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!checkBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameLineEdit) drawOutline(*option, *painter, 2);
        if (element == PE_Frame) drawOutline(*option, *painter, 0);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (checkBox)
        drawCheckBox(*option, *painter);
    else
        drawRadioButton(*option, *painter);
    painter->restore();
}

/// Rows with room for the accents of capitals, which stand above the font's height.
QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? out + QSize(0, 2) : out;
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) drawOutline(*option, *painter, 2);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isLink = element == CE_PushButton && button != nullptr &&
                        (button->features & QStyleOptionButton::CommandLinkButton);
    if ((element != CE_ShapedFrame && !isLink) || !(option->state & State_HasFocus)) return;
    painter->save();
    painter->setPen(option->palette.color(QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace qs
