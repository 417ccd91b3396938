// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message_bar.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace qs {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    text_ = new QLabel(this);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(text_, 1);
    button_ = new QPushButton(this);
    layout->addWidget(button_);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(button_, &QPushButton::clicked, this, [this] {
        hide();
        if (action_) action_();
    });
    hide();
}

void MessageBar::showMessage(const QString& text, Kind kind) {
    text_->setText(kind == Kind::Error ? QStringLiteral("⚠ ") + text : text);
    QPalette colours = palette();
    if (kind == Kind::Error) colours.setColor(QPalette::WindowText, warningText(colours));
    text_->setPalette(colours);
    button_->hide();
    show();
}

void MessageBar::showMessage(const QString& text, const QString& actionText, std::function<void()> action) {
    showMessage(text, Kind::News);
    action_ = std::move(action);
    button_->setText(actionText);
    button_->show();
}

QString MessageBar::text() const {
    return isVisible() ? text_->text() : QString();
}

} // namespace qs
