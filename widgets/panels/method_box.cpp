// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/method_box.h"

#include "calibrate/stage.h"
#include "core_text.h"
#include "panels/panel_parts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qs {
namespace {

QString sentenceOf(const QString& method) {
    QStringList sentences;
    for (const QString& part : method.split(QLatin1Char('+')))
        for (const Method& m : allMethods())
            if (QString::fromStdString(m.name) == part) sentences << coreText(m.sentence);
    return sentences.join(QStringLiteral("; "));
}

QLabel* smallText(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MethodBox::MethodBox(QWidget* parent)
    : QWidget(parent), methods_(new QComboBox(this)), sentence_(smallText(this)), note_(smallText(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(boldLabel(tr("Method of the recipe"), this));
    methods_->setObjectName(QStringLiteral("method"));
    methods_->setAccessibleName(tr("Method"));
    methods_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    methods_->setMinimumContentsLength(12);
    for (const Method& m : allMethods()) {
        methods_->addItem(QString::fromStdString(m.name));
        methods_->setItemData(methods_->count() - 1, coreText(m.sentence), Qt::ToolTipRole);
    }
    layout->addWidget(methods_);
    layout->addWidget(sentence_);
    note_->setText(
        tr("The pages show ranges of the text run through the model until the method has been worked out "
           "for the site (Channels, Before and after). An evaluation always uses the method's own."));
    layout->addWidget(note_);
    connect(methods_, &QComboBox::activated, this, [this] {
        showSentence();
        emit methodChosen(methods_->currentText());
    });
    showSentence();
}

void MethodBox::setMethod(const QString& method) {
    if (methods_->findText(method) < 0) methods_->addItem(method); // several joined by '+'
    methods_->setCurrentIndex(methods_->findText(method));
    showSentence();
}

void MethodBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange) note_->setVisible(isEnabled()); // it is about a model's pages
    QWidget::changeEvent(event);
}

void MethodBox::showSentence() {
    sentence_->setText(sentenceOf(methods_->currentText()));
}

} // namespace qs
