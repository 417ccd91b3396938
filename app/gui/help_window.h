// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/help_pages.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace qs {

class HelpBrowser;

/// The user guide in a window of its own: contents and search at the left, the page at the right. Escape
/// closes it.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    /// `generated`: pages that the window makes of itself, after the written ones.
    HelpWindow(std::vector<HelpPage> generated, QWidget* parent);
    void showPage(const QString& name, const QString& anchor = {}); ///< shows the window too
    QString currentPage() const { return current_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void render(const QString& anchor);
    void search();
    void findNext();
    const HelpPage* page(const QString& name) const;

    std::vector<HelpPage> pages_;
    QString current_;
    QLineEdit* search_;
    QListWidget* contents_;
    QLabel* hits_;
    HelpBrowser* browser_;
};

} // namespace qs
