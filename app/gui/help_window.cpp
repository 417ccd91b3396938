// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help_window.h"

#include "gui/help_browser.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace qs {

HelpWindow::HelpWindow(std::vector<HelpPage> generated, QWidget* parent)
    : QWidget(parent, Qt::Window), pages_(helpPages(QLocale().name().section(QLatin1Char('_'), 0, 0))) {
    std::move(generated.begin(), generated.end(), std::back_inserter(pages_));
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User guide"));
    resize(1040, 720);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    search_ = new QLineEdit(side);
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setPlaceholderText(tr("Search (Ctrl+F)"));
    search_->setAccessibleName(tr("Search the user guide"));
    search_->setClearButtonEnabled(true);
    hits_ = new QLabel(side);
    hits_->setWordWrap(true);
    hits_->hide();
    contents_ = new QListWidget(side);
    contents_->setObjectName(QStringLiteral("helpContents"));
    contents_->setAccessibleName(tr("Contents of the user guide"));
    contents_->setWordWrap(true);
    column->addWidget(search_);
    column->addWidget(hits_);
    column->addWidget(contents_, 1);
    browser_ = new HelpBrowser;
    browser_->setObjectName(QStringLiteral("helpBrowser"));
    browser_->setAccessibleName(tr("Page of the user guide"));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(browser_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 740});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(splitter);
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(search_, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(contents_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item == nullptr) return;
        current_ = item->data(Qt::UserRole).toString();
        render({});
        if (!search_->text().isEmpty()) findNext();
    });
    connect(browser_, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    search();
}

const HelpPage* HelpWindow::page(const QString& name) const {
    for (const HelpPage& p : pages_)
        if (p.name == name) return &p;
    return nullptr;
}

void HelpWindow::showPage(const QString& name, const QString& anchor) {
    if (page(name) == nullptr) return;
    search_->clear();
    for (int i = 0; i < contents_->count(); ++i)
        if (contents_->item(i)->data(Qt::UserRole).toString() == name) contents_->setCurrentRow(i);
    show();
    raise();
    activateWindow();
    browser_->setFocus();
    render(anchor);
}

void HelpWindow::render(const QString& anchor) {
    const HelpPage* p = page(current_);
    if (p == nullptr) return;
    browser_->showText(p->text, p->isMarkdown);
    if (!anchor.isEmpty()) browser_->scrollToAnchor(anchor);
}

void HelpWindow::follow(const QUrl& link) {
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    QString name = link.path();
    if (name.endsWith(QLatin1String(".md"))) name.chop(3);
    showPage(name.isEmpty() ? current_ : name, link.fragment());
}

void HelpWindow::search() {
    const QStringList words = search_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QSignalBlocker block(contents_);
    contents_->clear();
    for (const HelpPage& p : pages_) {
        bool fits = true;
        for (const QString& word : words)
            fits = fits && (p.title + QLatin1Char(' ') + p.text).contains(word, Qt::CaseInsensitive);
        if (!fits) continue;
        auto* item = new QListWidgetItem(p.title, contents_);
        item->setData(Qt::UserRole, p.name);
        if (p.name == current_) contents_->setCurrentItem(item);
    }
    hits_->setVisible(!words.isEmpty());
    hits_->setText(tr("Found on %n page(s). Enter goes to the next place.", nullptr, contents_->count()));
}

void HelpWindow::findNext() {
    if (contents_->currentItem() == nullptr) {
        contents_->setCurrentRow(0); // comes back here
        return;
    }
    const QString word = search_->text().section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    if (word.isEmpty() || browser_->find(word)) return;
    browser_->moveCursor(QTextCursor::Start); // around the end
    browser_->find(word);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return void(close());
    if (event->matches(QKeySequence::Find)) return search_->setFocus(Qt::ShortcutFocusReason);
    QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) render({}); // links have the accent's colour
    QWidget::changeEvent(event);
}

} // namespace qs
