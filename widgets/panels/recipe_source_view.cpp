// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/recipe_source_view.h"

#include "base/error.h"
#include "calibrate/stage.h"
#include "panels/panel_parts.h"
#include "theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace qs {
namespace {

/// Throws Error with the line where that is known.
Recipe parsed(const QString& text) {
    Recipe recipe = Recipe::fromYaml(text.toStdString(), "YAML");
    pipelineOf(recipe);
    return recipe;
}

int lineIn(const QString& message) {
    static const QRegularExpression pattern(QStringLiteral("\\bline (\\d+)|^YAML:(\\d+)"));
    const auto match = pattern.match(message);
    return match.hasMatch() ? (match.captured(1) + match.captured(2)).toInt() : 0;
}

} // namespace

RecipeSourceView::RecipeSourceView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(QStringLiteral("yaml"));
    text_->setAccessibleName(tr("Recipe as YAML"));
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setTabChangesFocus(true);
    layout->addWidget(text_, 1);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("yamlProblem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    layout->addWidget(problem_);
    auto* row = new QHBoxLayout;
    apply_ = new QPushButton(tr("&Apply"), this);
    apply_->setObjectName(QStringLiteral("applyYaml"));
    apply_->setToolTip(tr("Make this text the recipe (Ctrl+Return)"));
    revert_ = new QPushButton(tr("Rever&t"), this);
    revert_->setObjectName(QStringLiteral("revertYaml"));
    revert_->setToolTip(tr("Give the changes up and show the recipe as it is"));
    row->addWidget(apply_);
    row->addWidget(revert_);
    row->addStretch(1);
    layout->addLayout(row);
    connect(text_, &QPlainTextEdit::textChanged, this, &RecipeSourceView::check);
    connect(apply_, &QPushButton::clicked, this, &RecipeSourceView::apply);
    connect(revert_, &QPushButton::clicked, this, &RecipeSourceView::showRecipe);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), text_, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &RecipeSourceView::apply);
}

void RecipeSourceView::setRecipe(const Recipe& recipe) {
    const bool untouched = !text_->document()->isModified();
    recipe_ = recipe;
    if (untouched)
        showRecipe();
    else
        check();
}

void RecipeSourceView::showRecipe() {
    const QSignalBlocker block(text_);
    const QString yaml = QString::fromStdString(recipe_.toYaml());
    if (text_->toPlainText() != yaml) text_->setPlainText(yaml);
    text_->document()->setModified(false);
    check();
}

void RecipeSourceView::check() {
    const bool changed = text_->document()->isModified();
    revert_->setEnabled(changed);
    apply_->setEnabled(false);
    try {
        const Recipe recipe = parsed(text_->toPlainText());
        markLine(0);
        apply_->setEnabled(changed);
        const bool same = recipe == recipe_;
        showInline(problem_,
                   !changed ? tr("The recipe as a file holds it. Edit it here or on the other tabs.")
                   : same   ? tr("The text says the same as the recipe.")
                            : tr("The text is a recipe. Apply makes it the current one."),
                   false);
    } catch (const Error& e) {
        const QString message = QString::fromUtf8(e.what());
        markLine(lineIn(message));
        showInline(problem_, message, true);
    }
}

void RecipeSourceView::apply() {
    if (!apply_->isEnabled()) return;
    try {
        const Recipe recipe = parsed(text_->toPlainText());
        text_->document()->setModified(false);
        if (recipe == recipe_)
            showRecipe();
        else
            emit applied(recipe);
    } catch (const Error&) {
        check();
    }
}

void RecipeSourceView::markLine(int line) {
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = text_->document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        QColor colour = chartColors(palette()).warning;
        colour.setAlpha(70);
        mark.format.setBackground(colour);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    text_->setExtraSelections(marks);
}

} // namespace qs
