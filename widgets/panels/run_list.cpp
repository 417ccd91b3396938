// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/run_list.h"

#include "core_text.h"
#include "panels/panel_parts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qs {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kNameRole = Qt::UserRole + 1;      ///< without what is said about the run
constexpr int kReferenceRole = Qt::UserRole + 2; ///< bool: a run that others are naturally measured from
enum RunColumn { NameColumn, ModelColumn, BackendColumn, TasksColumn, DateColumn };

QString tasksOf(const RunRecord& run) {
    QStringList names;
    for (const auto& [task, result] : run.results) names << QString::fromStdString(task);
    return names.join(QStringLiteral(", "));
}

QString localTime(const std::string& utc) {
    const auto when = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)
                          : QString::fromStdString(utc);
}

QString nameWithState(const RunRecord& run) {
    const QString name = runNameText(run.name);
    if (run.state == "cancelled") return RunList::tr("%1 (cancelled)").arg(name);
    if (run.state == "running") return RunList::tr("%1 (running)").arg(name);
    if (run.state == "interrupted") return RunList::tr("%1 (interrupted)").arg(name);
    return name;
}

QString idOf(const QTreeWidgetItem* item) {
    return item->data(NameColumn, kIdRole).toString();
}

} // namespace

RunList::RunList(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(boldLabel(tr("Stored runs"), this));
    runs_ = new QTreeWidget(this);
    runs_->setObjectName(QStringLiteral("runs"));
    runs_->setAccessibleName(tr("Stored runs"));
    runs_->setHeaderLabels({tr("Run"), tr("Model"), tr("Computed"), tr("Tasks"), tr("Date")});
    runs_->setRootIsDecorated(false);
    runs_->setUniformRowHeights(true);
    runs_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    runs_->setToolTip(tr("Tick the runs to compare. Differences are measured from the reference."));
    layout->addWidget(runs_, 1);
    layout->addWidget(buildButtons());
    tickWholeRows(runs_);
    connect(runs_, &QTreeWidget::itemChanged, this, &RunList::tell);
    connect(runs_, &QTreeWidget::itemSelectionChanged, this, &RunList::updateList);
    updateList();
}

QWidget* RunList::buildButtons() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    setReference_ = new QPushButton(tr("Set as &reference"), box);
    setReference_->setObjectName(QStringLiteral("setReference"));
    setReference_->setToolTip(tr("Differences are measured from the selected run"));
    layout->addWidget(setReference_);
    auto* row = new QHBoxLayout;
    auto* import = new QPushButton(tr("&Import…"), box);
    import->setToolTip(tr("A results file of lm-evaluation-harness. It can also be dropped on the window."));
    export_ = new QPushButton(tr("E&xport…"), box);
    export_->setToolTip(tr("As lm-evaluation-harness lays its results out, with samples"));
    remove_ = new QPushButton(tr("&Delete"), box);
    remove_->setObjectName(QStringLiteral("delete"));
    remove_->setToolTip(tr("From the run store; the message that follows brings them back"));
    for (QPushButton* button : {import, export_, remove_}) row->addWidget(button);
    layout->addLayout(row);
    connect(setReference_, &QPushButton::clicked, this, &RunList::makeReference);
    connect(import, &QPushButton::clicked, this, &RunList::importRequested);
    connect(export_, &QPushButton::clicked, this, [this] { emit exportRequested(selectedOrTicked()); });
    connect(remove_, &QPushButton::clicked, this, [this] { emit deleteRequested(selectedOrTicked()); });
    return box;
}

void RunList::setRuns(const std::vector<RunRecord>& runs,
                      const std::map<std::string, QStringList>& outdated) {
    const QStringList kept = ticked();
    {
        const QSignalBlocker block(runs_);
        runs_->clear();
        for (const RunRecord& run : runs) {
            const auto old = outdated.find(run.id);
            addRun(run, kept.contains(QString::fromStdString(run.id)),
                   old == outdated.end() ? nullptr : &old->second);
        }
    }
    for (int c = 0; c < runs_->columnCount(); ++c) runs_->resizeColumnToContents(c);
    updateList();
    if (ticked() != kept) tell();
}

void RunList::addRun(const RunRecord& run, bool isTicked, const QStringList* differences) {
    const QString id = QString::fromStdString(run.id);
    auto* item = new QTreeWidgetItem(runs_);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(NameColumn, isTicked ? Qt::Checked : Qt::Unchecked);
    item->setData(NameColumn, kIdRole, id);
    const QString name = differences ? tr("%1 (made otherwise)").arg(nameWithState(run)) : nameWithState(run);
    item->setData(NameColumn, kNameRole, name);
    item->setData(NameColumn, kReferenceRole, run.place == 0 && run.recipeHash.empty());
    item->setText(NameColumn, name);
    item->setText(ModelColumn, QString::fromStdString(run.model));
    item->setText(BackendColumn, backendText(run.backend));
    item->setText(TasksColumn, tasksOf(run));
    item->setText(DateColumn, localTime(run.created));
    QString help = tr("%1\nprotocol %2, backend %3, id %4")
                       .arg(runNameText(run.name), protocolText(QString::fromStdString(run.protocol)),
                            backendText(run.backend), id);
    if (differences) help += QLatin1Char('\n') + differences->join(QLatin1Char('\n'));
    item->setToolTip(NameColumn, help);
}

void RunList::setTicked(const QStringList& ids) {
    {
        const QSignalBlocker block(runs_);
        for (int i = 0; i < runs_->topLevelItemCount(); ++i) {
            auto* item = runs_->topLevelItem(i);
            item->setCheckState(NameColumn, ids.contains(idOf(item)) ? Qt::Checked : Qt::Unchecked);
        }
    }
    if (!ids.contains(reference_)) reference_.clear();
    tell();
}

/// The reference that was set, else the first one that others are naturally measured from, else the topmost.
QStringList RunList::ticked() const {
    QStringList ids;
    QString natural;
    for (int i = 0; i < runs_->topLevelItemCount(); ++i) {
        const auto* item = runs_->topLevelItem(i);
        if (item->checkState(NameColumn) != Qt::Checked) continue;
        ids << idOf(item);
        if (natural.isEmpty() && item->data(NameColumn, kReferenceRole).toBool()) natural = ids.last();
    }
    const QString first = ids.contains(reference_) ? reference_ : natural;
    if (ids.removeOne(first)) ids.prepend(first);
    return ids;
}

QStringList RunList::selectedOrTicked() const {
    QStringList ids;
    for (const auto* item : runs_->selectedItems()) ids << idOf(item);
    return ids.isEmpty() ? ticked() : ids;
}

void RunList::makeReference() {
    auto* item = runs_->selectedItems().value(0);
    if (item == nullptr) return;
    reference_ = idOf(item);
    {
        const QSignalBlocker block(runs_);
        item->setCheckState(NameColumn, Qt::Checked);
    }
    tell();
}

void RunList::updateList() {
    const bool any = !selectedOrTicked().isEmpty();
    export_->setEnabled(any);
    remove_->setEnabled(any);
    setReference_->setEnabled(runs_->selectedItems().size() == 1);
    const QString reference = ticked().value(0);
    const QSignalBlocker block(runs_);
    for (int i = 0; i < runs_->topLevelItemCount(); ++i) {
        auto* item = runs_->topLevelItem(i);
        const bool is = !reference.isEmpty() && idOf(item) == reference;
        const QString name = item->data(NameColumn, kNameRole).toString();
        item->setText(NameColumn, is ? tr("%1 (reference)").arg(name) : name);
        QFont font = item->font(NameColumn);
        font.setBold(is);
        item->setFont(NameColumn, font);
    }
    runs_->resizeColumnToContents(NameColumn);
}

void RunList::tell() {
    updateList();
    emit tickedChanged(ticked());
}

} // namespace qs
