// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/token_view.h"

#include "charts/colormap.h"
#include "number_format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kPad = 3, kGap = 3, kMargin = 6;
/// A change of this many nats has the full colour.
constexpr double kFullColour = 2;

QFont smaller(QFont font) {
    font.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.82));
    return font;
}

/// Spaces and line ends can be seen; tokenizers' own sign for a space is shown as one.
QString visible(QString text) {
    text.replace(QChar(0x2581), u' ').replace(QChar(0x0120), u' ').replace(QChar(0x010a), QChar(0x23ce));
    text.replace(u'\n', QChar(0x23ce)).replace(u'\t', QChar(0x21e5));
    if (text.startsWith(u' ')) text[0] = QChar(0x2423);
    return text.isEmpty() ? QStringLiteral("∅") : text;
}

QString number(double value) {
    return std::isnan(value) ? QStringLiteral("–") : formatFixed(value, 2);
}

bool hasNumbers(const ViewedToken& token) {
    return !std::isnan(token.a) || !std::isnan(token.b);
}

} // namespace

TokenView::TokenView(QWidget* parent) : ChartView(parent) {
    setAccessibleName(tr("Tokens with their log-probabilities"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TokenView::setSections(std::vector<TokenSection> sections, const QString& nameA, const QString& nameB) {
    sections_ = std::move(sections);
    nameA_ = nameA;
    nameB_ = nameB;
    marked_ = -1;
    setReadout({}, {});
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    pictureChanged();
}

int TokenView::heightForWidth(int width) const {
    return std::clamp(static_cast<int>(std::ceil(layoutFor(width, font()).height)), 80, 30000);
}

QSize TokenView::sizeHint() const {
    return {400, heightForWidth(std::max(200, width()))};
}

void TokenView::resizeEvent(QResizeEvent* event) {
    ChartView::resizeEvent(event);
    if (const int wanted = heightForWidth(width()); wanted != minimumHeight()) setMinimumHeight(wanted);
}

TokenView::Layout TokenView::layoutFor(double width, const QFont& font) const {
    Layout out;
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(font), small(smaller(font)), head(bold);
    const double room = std::max(60.0, width - 2 * kMargin);
    double y = kMargin;
    for (std::size_t s = 0; s < sections_.size(); ++s) {
        const TokenSection& section = sections_[s];
        const QRectF title = head.boundingRect(QRectF(0, 0, room, 1e5), Qt::TextWordWrap, section.title);
        out.titles.push_back(QRectF(kMargin, y, room, section.title.isEmpty() ? 0 : title.height()));
        y = out.titles.back().bottom() + 2;
        QRectF plain(kMargin, y, room, 0);
        if (section.tokens.empty() && !section.plain.isEmpty())
            plain.setHeight(
                metrics.boundingRect(QRectF(0, 0, room, 1e5), Qt::TextWordWrap, section.plain).height());
        out.plains.push_back(plain);
        y = plain.bottom();
        double x = kMargin;
        double rowHeight = 0;
        for (std::size_t t = 0; t < section.tokens.size(); ++t) {
            const ViewedToken& token = section.tokens[t];
            const double height = metrics.height() + 2 * kPad + (hasNumbers(token) ? 2 * small.height() : 0);
            double w = metrics.horizontalAdvance(visible(token.text));
            if (hasNumbers(token))
                w = std::max(
                    {w, small.horizontalAdvance(number(token.a)), small.horizontalAdvance(number(token.b))});
            w = std::min(w + 2 * kPad, room);
            if (x + w > kMargin + room && x > kMargin) {
                x = kMargin;
                y += rowHeight + kGap;
                rowHeight = 0;
            }
            out.boxes.push_back({QRectF(x, y, w, height), s, t});
            rowHeight = std::max(rowHeight, height);
            x += w + kGap;
        }
        y += rowHeight + 8;
    }
    out.height = y + kMargin;
    return out;
}

void TokenView::paintToken(QPainter& painter, const Box& box, const ChartColors& c) const {
    const ViewedToken& token = sections_[box.section].tokens[box.token];
    QColor ground = c.background, ink = c.text;
    if (const double change = token.b - token.a; std::isfinite(change)) {
        const double position = 0.5 + 0.5 * std::clamp(change / kFullColour, -1.0, 1.0);
        const bool dark = c.background.lightnessF() < 0.5;
        const std::uint32_t rgb = Colormap::diverging(dark).at(position);
        ground = QColor::fromRgb(rgb);
        ink = QColor::fromRgb(readableOn(rgb));
    }
    painter.setPen(QPen(token.scored ? c.text : c.grid, token.scored ? 1.2 : 0.8));
    painter.setBrush(ground);
    painter.drawRoundedRect(box.rect, 2, 2);
    painter.setPen(ink);
    const QFont font = painter.font();
    const QRectF inner = box.rect.adjusted(kPad, kPad, -kPad, -kPad);
    const QFontMetricsF metrics(font);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), metrics.height()),
                     Qt::AlignCenter | Qt::TextDontClip, visible(token.text));
    if (!hasNumbers(token)) return;
    painter.setFont(smaller(font));
    const double line = QFontMetricsF(painter.font()).height();
    painter.drawText(QRectF(inner.left(), inner.bottom() - 2 * line, inner.width(), line), Qt::AlignCenter,
                     number(token.a));
    painter.drawText(QRectF(inner.left(), inner.bottom() - line, inner.width(), line), Qt::AlignCenter,
                     number(token.b));
    painter.setFont(font);
}

void TokenView::paintPicture(QPainter& painter, const QSizeF& size) const {
    const ChartColors c = colors();
    if (sections_.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const Layout layout = layoutFor(size.width(), font);
    QFont bold = font;
    bold.setBold(true);
    for (std::size_t s = 0; s < sections_.size(); ++s) {
        painter.setPen(c.text);
        painter.setFont(bold);
        painter.drawText(layout.titles[s], Qt::TextWordWrap, sections_[s].title);
        painter.setFont(font);
        if (layout.plains[s].height() > 0)
            painter.drawText(layout.plains[s], Qt::TextWordWrap, sections_[s].plain);
    }
    for (const Box& box : layout.boxes) paintToken(painter, box, c);
}

QString TokenView::describe(const ViewedToken& token) const {
    QStringList lines{u'“' + visible(token.text) + u'”'};
    if (hasNumbers(token)) {
        const auto line = [](const QString& name, double ll) {
            return tr("%1: log-probability %2, probability %3")
                .arg(name, number(ll), formatPercent(std::exp(ll)));
        };
        lines << line(nameA_, token.a) << line(nameB_, token.b);
    } else {
        lines << tr("Nothing predicts it.");
    }
    return lines.join(u'\n');
}

void TokenView::mark(int box) {
    const Layout layout = layoutFor(width(), font());
    if (box < 0 || box >= static_cast<int>(layout.boxes.size())) {
        marked_ = -1;
        return setReadout({}, {});
    }
    marked_ = box;
    const Box& b = layout.boxes[static_cast<std::size_t>(box)];
    setReadout(describe(sections_[b.section].tokens[b.token]), b.rect.bottomLeft());
}

void TokenView::paintOverlay(QPainter& painter) {
    if (marked_ < 0) return;
    const Layout layout = layoutFor(width(), font());
    if (marked_ >= static_cast<int>(layout.boxes.size())) return;
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.boxes[static_cast<std::size_t>(marked_)].rect);
}

void TokenView::mouseMoveEvent(QMouseEvent* event) {
    const Layout layout = layoutFor(width(), font());
    for (std::size_t i = 0; i < layout.boxes.size(); ++i)
        if (layout.boxes[i].rect.contains(event->position())) return mark(static_cast<int>(i));
    mark(-1);
}

void TokenView::leaveEvent(QEvent* event) {
    marked_ = -1;
    ChartView::leaveEvent(event);
}

void TokenView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(layoutFor(width(), font()).boxes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return mark(std::max(0, marked_ - 1));
    case Qt::Key_Right:
        return mark(std::min(last, marked_ + 1));
    case Qt::Key_Home:
        return mark(0);
    case Qt::Key_End:
        return mark(last);
    default:
        ChartView::keyPressEvent(event);
    }
}

} // namespace qs
