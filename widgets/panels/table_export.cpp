// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/table_export.h"

#include "charts/export_image.h"
#include "models/table_model.h"
#include "models/table_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

namespace qs {

TableExport::TableExport(std::function<const QAbstractItemModel*()> model, const QString& fileName,
                         QWidget* parent)
    : MenuButton(parent), model_(std::move(model)), fileName_(fileName) {
    setText(tr("Copy or save") + QStringLiteral(" ▾"));
    setToolTip(tr("Copy or save the table as CSV, Markdown or LaTeX"));
    setAccessibleName(tr("Copy or save the table"));
    auto* menu = new QMenu(this);
    struct Form {
        QString copy, save, suffix, filter;
        QString (*text)(const QAbstractItemModel&);
    };
    const Form forms[] = {
        {tr("Copy as CSV"), tr("Save as CSV…"), QStringLiteral("csv"), tr("Table (*.csv)"), toCsv},
        {tr("Copy as Markdown"), tr("Save as Markdown…"), QStringLiteral("md"), tr("Markdown (*.md)"),
         toMarkdown},
        {tr("Copy as LaTeX"), tr("Save as LaTeX…"), QStringLiteral("tex"), tr("LaTeX (*.tex)"), toLatex}};
    for (const Form& form : forms)
        menu->addAction(form.copy, this, [this, text = form.text] {
            if (const QAbstractItemModel* table = model_()) QApplication::clipboard()->setText(text(*table));
        });
    menu->addSeparator();
    for (const Form& form : forms)
        menu->addAction(form.save, this, [this, form] { save(form.suffix, form.filter, form.text); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const QAbstractItemModel* table = model_();
        for (QAction* action : menu->actions()) action->setEnabled(table != nullptr && table->rowCount() > 0);
    });
    setMenu(menu);
}

void TableExport::save(const QString& suffix, const QString& filter,
                       QString (*write)(const QAbstractItemModel&)) {
    const QAbstractItemModel* table = model_();
    if (table == nullptr) return;
    QString name =
        QFileDialog::getSaveFileName(this, tr("Save the table"), fileName_ + u'.' + suffix, filter);
    if (name.isEmpty()) return;
    if (!name.endsWith(u'.' + suffix, Qt::CaseInsensitive)) name += u'.' + suffix;
    QString error;
    if (saveBytes(write(*table).toUtf8(), name, &error))
        emit saved(name);
    else
        emit failed(error);
}

} // namespace qs
