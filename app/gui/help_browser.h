// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextBrowser>

namespace qs {

/// A text browser whose pictures come from resources/help and are never wider than the page.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget* parent = nullptr);
    void showText(const QString& text, bool isMarkdown);
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString text_;
    bool isMarkdown_ = true;
    int pictureWidth_ = 0; ///< that the pictures on the page were loaded for
};

} // namespace qs
