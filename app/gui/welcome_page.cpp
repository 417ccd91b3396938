// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome_page.h"

#include "theme.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs {
namespace {

constexpr int kColumn = 380;

QLabel* heading(const QString& text, double size, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QCommandLinkButton* link(const QString& text, const QString& description, const char* name, QWidget* parent) {
    auto* button = new QCommandLinkButton(text, description, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setIcon({});
    button->setIconSize(QSize(1, 1));
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("welcome"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setObjectName(QStringLiteral("welcomeClose"));
    close->setToolTip(tr("Close the welcome (Esc)"));
    close->setAccessibleName(tr("Close the welcome"));
    connect(close, &QToolButton::clicked, this, &WelcomePage::closeRequested);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(32, 8, 32, 24);
    column->setSpacing(12);
    column->addWidget(heading(tr("Welcome to Quantoscope"), 1.8, content));
    intro_ = new QLabel(
        tr("An instrument for low-bit transformers: see what the numbers of a model look like, tune the "
           "number format "
           "that holds them, and prove what it costs."),
        content);
    open_ = new QLabel(content);
    for (QLabel* label : {intro_, open_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* halves = new QHBoxLayout;
    halves->setSpacing(40);
    halves->addWidget(makeBeginning(), 1);
    halves->addWidget(makeRecent(), 1);
    column->addLayout(halves);
    column->addStretch(1);
    atStart_ = new QCheckBox(tr("Show this page at start"), content);
    atStart_->setObjectName(QStringLiteral("welcomeAtStart"));
    connect(atStart_, &QCheckBox::toggled, this, &WelcomePage::shownAtStartChanged);
    column->addWidget(atStart_);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(close, 0, Qt::AlignRight);
    layout->addWidget(scroll, 1);
    setRecent({});
    setModel({});
    colour();
}

QWidget* WelcomePage::makeBeginning() {
    auto* box = new QWidget;
    box->setMaximumWidth(kColumn + 120);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading(tr("Begin"), 1.2, box));
    const auto add = [&](const char* name, const QString& text, const QString& description,
                         void (WelcomePage::*wanted)()) {
        QCommandLinkButton* button = link(text, description, name, box);
        connect(button, &QCommandLinkButton::clicked, this, wanted);
        column->addWidget(button);
    };
    add("welcomeTutorial", tr("Ten-minute tutorial"),
        tr("See outlier channels, watch FP4 fail on them, repair it, and prove it"),
        &WelcomePage::tutorialRequested);
    add("welcomeDemo", tr("Look at the demo model"), tr("A small language model that comes with the program"),
        &WelcomePage::demoRequested);
    add("welcomeFile", tr("Open a model file…"), tr("GGUF, safetensors or llama2.c"),
        &WelcomePage::fileRequested);
    add("welcomeFolder", tr("Open a Hugging Face folder…"), tr("With config.json and safetensors files"),
        &WelcomePage::folderRequested);
    add("welcomeGuide", tr("User guide"), tr("What each page shows, and what each number means"),
        &WelcomePage::guideRequested);
    column->addStretch(1);
    return box;
}

QWidget* WelcomePage::makeRecent() {
    auto* box = new QWidget;
    box->setMaximumWidth(kColumn + 120);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading(tr("Recent models"), 1.2, box));
    noRecent_ = new QLabel(tr("None yet. A file or a folder can also be dropped on the window."), box);
    noRecent_->setWordWrap(true);
    column->addWidget(noRecent_);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(2);
    column->addLayout(recent_);
    column->addStretch(1);
    return box;
}

void WelcomePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths.mid(0, 6)) {
        QCommandLinkButton* button =
            link(QFileInfo(path).fileName(), QFileInfo(path).path(), "welcomeRecent", this);
        button->setToolTip(path);
        connect(button, &QCommandLinkButton::clicked, this, [this, path] { emit recentRequested(path); });
        recent_->addWidget(button);
    }
    noRecent_->setVisible(paths.isEmpty());
}

void WelcomePage::setModel(const QString& name) {
    open_->setText(tr("%1 is already open behind this page.").arg(name));
    open_->setHidden(name.isEmpty());
}

void WelcomePage::setShownAtStart(bool shown) {
    atStart_->setChecked(shown);
}

void WelcomePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closeRequested();
    QWidget::keyPressEvent(event);
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    QWidget::changeEvent(event);
}

void WelcomePage::colour() {
    for (QLabel* label : {intro_, open_, noRecent_}) {
        QPalette own = label->palette();
        if (own.color(QPalette::WindowText) == mutedText(palette())) continue;
        own.setColor(QPalette::WindowText, mutedText(palette()));
        label->setPalette(own);
    }
}

} // namespace qs
