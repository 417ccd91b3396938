// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help_browser.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace qs {
namespace {

constexpr int kMargin = 48, kWidest = 900;

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    document()->setDocumentMargin(16);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures fit the width: it must not depend on them
}

void HelpBrowser::showText(const QString& text, bool isMarkdown) {
    text_ = text;
    isMarkdown_ = isMarkdown;
    pictureWidth_ = std::clamp(viewport()->width() - kMargin, 100, kWidest);
    document()->clear();
    if (isMarkdown)
        setMarkdown(text);
    else
        setHtml(text);
    // Markdown's paragraphs stand close together otherwise.
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.textList() != nullptr || !block.isVisible()) continue;
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    moveCursor(QTextCursor::Start);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
    QImage image(QStringLiteral(":/help/") + name.path());
    const double ratio = devicePixelRatioF();
    const int wanted = static_cast<int>(pictureWidth_ * ratio);
    if (image.width() > wanted) image = image.scaledToWidth(wanted, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void HelpBrowser::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    const int wanted = std::clamp(viewport()->width() - kMargin, 100, kWidest);
    if (wanted == pictureWidth_ || !text_.contains(QLatin1String("![")) || text_.isEmpty()) return;
    const double place = verticalScrollBar()->maximum() > 0
                             ? verticalScrollBar()->value() / double(verticalScrollBar()->maximum())
                             : 0;
    showText(text_, isMarkdown_);
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
}

} // namespace qs
