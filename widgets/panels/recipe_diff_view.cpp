// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/recipe_diff_view.h"

#include "models/table_model.h"
#include "panels/panel_parts.h"
#include "quant/recipe_reach.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>
#include <QVBoxLayout>
#include <memory>

namespace qs {

RecipeDiffView::RecipeDiffView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Compare &with"), this);
    other_ = new QComboBox(this);
    other_->setObjectName(QStringLiteral("reference"));
    other_->setToolTip(tr("The recipe that the current one is compared with"));
    other_->addItem(tr("a recipe…"), QStringLiteral("-"));
    other_->addItem(tr("a file…"), QString());
    label->setBuddy(other_);
    auto* copy = new QPushButton(tr("&Copy table"), this);
    copy->setObjectName(QStringLiteral("copyDifferences"));
    copy->setToolTip(tr("Copy the differences with tabs between the columns"));
    row->addWidget(label);
    row->addWidget(other_);
    row->addStretch(1);
    row->addWidget(copy);
    layout->addLayout(row);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("differenceSummary"));
    summary_->setWordWrap(true);
    layout->addWidget(summary_);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    model_ = new TableModel(this);
    table_ = compactTable(model_, tr("Differences field by field"), splitter);
    table_->setObjectName(QStringLiteral("differences"));
    table_->horizontalHeader()->setStretchLastSection(true);
    text_ = new QPlainTextEdit(splitter);
    text_->setObjectName(QStringLiteral("textDifferences"));
    text_->setAccessibleName(tr("Differences of the texts"));
    text_->setReadOnly(true);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    splitter->addWidget(table_);
    splitter->addWidget(text_);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addStretch(0); // while there is nothing to show
    comparison_ = splitter;
    connect(other_, &QComboBox::activated, this, [this](int index) {
        const QString name = other_->itemData(index).toString();
        if (name != QLatin1String("-")) emit referenceRequested(name);
    });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(toTabSeparated(*model_)); });
    connect(model_, &QAbstractItemModel::modelReset, copy,
            [this, copy] { copy->setEnabled(model_->rowCount() > 0); });
    showDifferences();
}

void RecipeDiffView::setShipped(const std::vector<RecipeChoice>& shipped) {
    for (const RecipeChoice& recipe : shipped)
        if (other_->findText(recipe.name) < 0) {
            other_->addItem(recipe.name, recipe.name);
            other_->setItemData(other_->count() - 1, recipe.sentence, Qt::ToolTipRole);
        }
}

void RecipeDiffView::setRecipe(const Recipe& recipe, const std::vector<SiteId>& sites) {
    recipe_ = recipe;
    sites_ = sites;
    showDifferences();
}

void RecipeDiffView::setReference(const Recipe& reference) {
    reference_ = reference;
    const int known = other_->findText(QString::fromStdString(reference.name));
    if (known >= 0) other_->setCurrentIndex(known);
    showDifferences();
}

void RecipeDiffView::showDifferences() {
    text_->clear();
    comparison_->setVisible(reference_.has_value());
    if (!reference_) {
        model_->clear();
        summary_->setText(tr("Choose a recipe to see what the current one says differently."));
        return;
    }
    const QString name = QString::fromStdString(reference_->name);
    const auto rows =
        std::make_shared<const std::vector<RecipeDifference>>(differences(*reference_, recipe_, sites_));
    const auto column = [&rows](const QString& header, std::string RecipeDifference::*member,
                                const QString& help) {
        return TableColumn{header,
                           false,
                           [rows, member](int row) {
                               return QVariant(
                                   QString::fromStdString((*rows)[static_cast<std::size_t>(row)].*member));
                           },
                           {},
                           help};
    };
    model_->setTable(static_cast<int>(rows->size()),
                     {column(tr("Where"), &RecipeDifference::where,
                             tr("A site and its operand; empty: the recipe as a whole")),
                      column(tr("Field"), &RecipeDifference::field, tr("As it is called in the file")),
                      column(name, &RecipeDifference::before, tr("What the other recipe says")),
                      column(tr("Current"), &RecipeDifference::after, tr("What the current recipe says"))});
    table_->resizeColumnsToContents();
    summary_->setText(
        rows->empty() ? tr("The current recipe says the same as %1.").arg(name)
                      : tr("%n difference(s) from %1", nullptr, static_cast<int>(rows->size())).arg(name));
    QColor gone = chartColors(palette()).warning, come = chartColors(palette()).accent;
    gone.setAlpha(50);
    come.setAlpha(50);
    QTextCursor cursor(text_->document());
    for (const DiffLine& line : lineDifferences(reference_->toYaml(), recipe_.toYaml())) {
        QTextBlockFormat format;
        if (line.sign != ' ') format.setBackground(line.sign == '-' ? gone : come);
        cursor.setBlockFormat(format);
        cursor.insertText(QLatin1Char(line.sign) + QStringLiteral(" ") + QString::fromStdString(line.text));
        cursor.insertBlock();
    }
    text_->moveCursor(QTextCursor::Start);
}

} // namespace qs
