// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/token_flow_view.h"

#include "number_format.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kMargin = 8, kGap = 20, kMinColumn = 190;

double lineHeight(const QFontMetricsF& metrics) {
    return metrics.height() + 12; // with room for the rings above and the lines below
}

/// What stands for a token: its text on one line, or its name when it adds none.
QString shownText(const TryToken& token) {
    if (token.text.isEmpty()) return u'‹' + token.piece + u'›';
    QString text = token.text;
    text.replace(u'\n', u'⏎').replace(u'\t', u'→');
    return text;
}

bool startsWord(const TryToken& token) {
    return token.text.isEmpty() || token.text.front().isSpace();
}

} // namespace

TokenFlowView::TokenFlowView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Continuations side by side"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TokenFlowView::setResult(const TryResultPtr& result) {
    result_ = result;
    partings_.clear();
    if (result_)
        for (std::size_t c = 0; c < result_->columns.size(); ++c) partings_.push_back(partingOf(*result_, c));
    if (current_ && (!result_ || current_->column >= result_->columns.size() ||
                     current_->token >= result_->columns[current_->column].tokens.size()))
        setCurrent(std::nullopt);
    layOutNow();
    updateGeometry();
    update();
}

void TokenFlowView::setBusy(bool busy) {
    busy_ = busy;
    update();
}

void TokenFlowView::setCurrent(const std::optional<Position>& position) {
    if (current_ == position) return;
    current_ = position;
    setAccessibleDescription(position ? describe(*position) : QString());
    update();
    emit currentChanged();
    if (position) emit showRequested(tokenRect(*position));
}

QString TokenFlowView::statusOf(std::size_t column) const {
    const TryColumn& c = result_->columns[column];
    QString text;
    if (column > 0 && !c.tokens.empty()) {
        const auto parting = partings_[column];
        text = parting ? tr("parts at token %1").arg(*parting + 1) : tr("the same so far");
        if (!parting && !result_->running) text = tr("the same text");
    }
    const auto add = [&text](const QString& part) {
        text = text.isEmpty() ? part : tr("%1 · %2", "two facts side by side").arg(text, part);
    };
    if (!c.tokens.empty() && column > 0 && result_->firstIsFullPrecision)
        add(tr("perplexity under full precision %1").arg(formatNumber(perplexityOf(c, 0), 3)));
    if (c.end == TryEnd::StopToken) add(tr("ended"));
    if (c.end == TryEnd::ContextFull)
        add(tr("the context of %1 tokens is full").arg(formatCount(result_->contextLength)));
    return text;
}

/// Places everything for a width; returns the height.
double TokenFlowView::layOut(double width, std::vector<Flow>* flows) const {
    if (flows) flows->clear();
    if (!result_ || result_->columns.empty()) return 0;
    const QFontMetricsF metrics(font());
    const double line = lineHeight(metrics), count = static_cast<double>(result_->columns.size());
    const double wide = std::max(kMinColumn, (width - 2 * kMargin - (count - 1) * kGap) / count);
    double bottom = 0;
    double headHeight = 0;
    for (std::size_t c = 0; c < result_->columns.size(); ++c)
        headHeight =
            std::max(headHeight,
                     metrics.boundingRect(QRectF(0, 0, wide, 1000), Qt::TextWordWrap, statusOf(c)).height());
    headHeight += metrics.height() + 10;
    for (std::size_t c = 0; c < result_->columns.size(); ++c) {
        const double left = kMargin + static_cast<double>(c) * (wide + kGap);
        Flow flow;
        flow.head = QRectF(left, kMargin, wide, headHeight);
        double x = 0, y = flow.head.bottom() + 6;
        const auto& tokens = result_->columns[c].tokens;
        std::vector<double> widths;
        for (const TryTokenPtr& t : tokens) {
            flow.tokens.push_back({{}, shownText(*t)});
            widths.push_back(std::min(wide, metrics.horizontalAdvance(flow.tokens.back().shown) + 1));
        }
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            double word = widths[i];
            if (i == 0 || startsWord(*tokens[i]))
                for (std::size_t j = i + 1; j < tokens.size() && !startsWord(*tokens[j]); ++j)
                    word += widths[j];
            const bool fits = x + (word <= wide ? word : widths[i]) <= wide;
            if (!fits && x > 0) {
                x = 0;
                y += line;
            }
            flow.tokens[i].rect = QRectF(left + x, y, widths[i], line);
            x += widths[i];
            if (tokens[i]->text.endsWith(u'\n')) {
                x = 0;
                y += line;
            }
        }
        bottom = std::max(bottom, y + line);
        if (flows) flows->push_back(std::move(flow));
    }
    return bottom + kMargin;
}

void TokenFlowView::layOutNow() {
    layOut(width(), &flows_);
}

int TokenFlowView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(layOut(width, nullptr)));
}

QSize TokenFlowView::sizeHint() const {
    return {640, std::max(160, heightForWidth(640))};
}

QSize TokenFlowView::minimumSizeHint() const {
    const double columns = result_ ? static_cast<double>(result_->columns.size()) : 1;
    return {static_cast<int>(2 * kMargin + columns * kMinColumn + (columns - 1) * kGap), 100};
}

void TokenFlowView::resizeEvent(QResizeEvent*) {
    layOutNow();
}

void TokenFlowView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        layOutNow();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

QRectF TokenFlowView::tokenRect(const Position& p) const {
    if (p.column >= flows_.size() || p.token >= flows_[p.column].tokens.size()) return {};
    return flows_[p.column].tokens[p.token].rect;
}

std::optional<TokenFlowView::Position> TokenFlowView::positionAt(const QPointF& at) const {
    for (std::size_t c = 0; c < flows_.size(); ++c)
        for (std::size_t t = 0; t < flows_[c].tokens.size(); ++t)
            if (flows_[c].tokens[t].rect.contains(at)) return Position{c, t};
    return std::nullopt;
}

QString TokenFlowView::describe(const Position& p) const {
    if (!result_ || p.column >= result_->columns.size() ||
        p.token >= result_->columns[p.column].tokens.size())
        return {};
    const TryToken& token = *result_->columns[p.column].tokens[p.token];
    QString text =
        tr("Token %1 of %2: %3").arg(p.token + 1).arg(columnName(result_->columns[p.column]), token.piece);
    for (std::size_t c = 0; c < token.views.size(); ++c) {
        const TryView& v = token.views[c];
        text += u'\n';
        text += v.rank == 0 || v.top.empty()
                    ? tr("%1: %2").arg(columnName(result_->columns[c]), formatPercent(v.probability))
                    : tr("%1: %2 (would prefer %3, %4)")
                          .arg(columnName(result_->columns[c]), formatPercent(v.probability), v.top[0].piece,
                               formatPercent(v.top[0].probability));
    }
    return text;
}

bool TokenFlowView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto at = positionAt(help->pos());
        if (at)
            QToolTip::showText(help->globalPos(), describe(*at), this, tokenRect(*at).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TokenFlowView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) setCurrent(positionAt(event->position()));
}

/// Where an arrow key leads; up and down to the nearest token of the next line.
std::optional<TokenFlowView::Position> TokenFlowView::neighbour(int key, bool control) const {
    const auto size = [&](std::size_t c) { return flows_[c].tokens.size(); };
    if (!current_) {
        for (std::size_t c = 0; c < flows_.size(); ++c)
            if (size(c) > 0) return Position{c, 0};
        return std::nullopt;
    }
    const auto [column, token] = *current_;
    if ((key == Qt::Key_Left || key == Qt::Key_Right) && control) {
        const std::size_t to = key == Qt::Key_Right ? column + 1 : column - 1;
        if (to >= flows_.size() || size(to) == 0) return current_;
        return Position{to, std::min(token, size(to) - 1)};
    }
    if (key == Qt::Key_Left) return Position{column, token > 0 ? token - 1 : 0};
    if (key == Qt::Key_Right) return Position{column, std::min(token + 1, size(column) - 1)};
    if (key == Qt::Key_Home) return Position{column, 0};
    if (key == Qt::Key_End) return Position{column, size(column) - 1};
    const QRectF from = tokenRect(*current_);
    const double line = from.top() + (key == Qt::Key_Down ? from.height() : -from.height());
    std::optional<Position> best;
    double nearest = HUGE_VAL;
    for (std::size_t t = 0; t < size(column); ++t) {
        const QRectF r = flows_[column].tokens[t].rect;
        const double distance = std::abs(r.center().x() - from.center().x());
        if (std::abs(r.top() - line) > 1 || distance >= nearest) continue;
        nearest = distance;
        best = Position{column, t};
    }
    return best ? best : current_;
}

void TokenFlowView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrent(neighbour(event->key(), event->modifiers().testFlag(Qt::ControlModifier)));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace qs
