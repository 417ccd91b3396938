// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/queue_panel.h"

#include "charts/share_delegate.h"
#include "charts/table_view.h"
#include "models/queue_model.h"
#include "panels/panel_parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace qs {

struct QueuePanel::Ui {
    QueueModel* model = nullptr;
    QTableView* view = nullptr;
    QWidget* offer = nullptr; ///< to go on with what was interrupted
    QLabel* offerText = nullptr;
    QPushButton* goOn = nullptr;
    QPushButton *pause = nullptr, *cancel = nullptr, *up = nullptr, *down = nullptr, *remove = nullptr;
    QLabel* note = nullptr;
    quint64 current = 0;
};

QueuePanel::QueuePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    ui_->offer = new QWidget(this);
    auto* offer = new QHBoxLayout(ui_->offer);
    offer->setContentsMargins(0, 0, 0, 0);
    ui_->offerText = new QLabel(ui_->offer);
    ui_->offerText->setWordWrap(true);
    ui_->goOn = new QPushButton(tr("Co&ntinue"), ui_->offer);
    ui_->goOn->setObjectName(QStringLiteral("continueInterrupted"));
    ui_->goOn->setToolTip(tr("Its finished items are in the run store; only the others are computed"));
    offer->addWidget(ui_->offerText, 1);
    offer->addWidget(ui_->goOn);
    layout->addWidget(ui_->offer);

    ui_->model = new QueueModel(this);
    ui_->view = makeTableView(this);
    ui_->view->setObjectName(QStringLiteral("queue"));
    ui_->view->setAccessibleName(tr("Queue of evaluations"));
    ui_->view->setSortingEnabled(false);
    ui_->view->setModel(ui_->model);
    ui_->view->setSelectionMode(QAbstractItemView::SingleSelection);
    ui_->view->setItemDelegateForColumn(QueueModel::DoneColumn, new ShareDelegate(ui_->view));
    ui_->view->setMinimumHeight(ui_->view->verticalHeader()->defaultSectionSize() * 3);
    auto* header = ui_->view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(QueueModel::TasksColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(QueueModel::ConfigurationsColumn, QHeaderView::Stretch);
    layout->addWidget(ui_->view, 1);

    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& name, const QString& help) {
        auto* b = new QPushButton(text, this);
        b->setObjectName(name);
        b->setToolTip(help);
        buttons->addWidget(b);
        return b;
    };
    ui_->pause = button(tr("&Pause"), QStringLiteral("pause"),
                        tr("What is finished is saved; it goes on later without computing it again"));
    ui_->cancel = button(tr("&Cancel"), QStringLiteral("cancel"),
                         tr("Ends it; what is finished is kept in the run store and shown"));
    ui_->up = button(tr("U&p"), QStringLiteral("moveUp"), tr("Runs earlier"));
    ui_->down = button(tr("Do&wn"), QStringLiteral("moveDown"), tr("Runs later"));
    ui_->remove = button(tr("Re&move"), QStringLiteral("removeFromQueue"),
                         tr("Takes it out of this list; stored runs stay"));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    ui_->note = new QLabel(this);
    ui_->note->setWordWrap(true);
    layout->addWidget(ui_->note);

    connect(ui_->view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const QueueRow* row = ui_->model->row(now.row());
                if (row == nullptr || row->id == ui_->current) return;
                ui_->current = row->id;
                updateButtons();
                emit currentChanged(row->id);
            });
    connect(ui_->pause, &QPushButton::clicked, this, [this] {
        const QueueRow* row = ui_->model->row(ui_->model->indexOf(ui_->current));
        if (row == nullptr) return;
        const bool runs = row->state == QueueState::Running || row->state == QueueState::Waiting;
        if (runs)
            emit pauseRequested(row->id);
        else
            emit resumeRequested(row->id);
    });
    connect(ui_->goOn, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < ui_->model->rowCount(); ++i)
            if (const QueueRow* row = ui_->model->row(i); row->state == QueueState::Interrupted) {
                const quint64 id = row->id;
                setCurrent(id);
                emit resumeRequested(id);
                return;
            }
    });
    connect(ui_->cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(ui_->current); });
    connect(ui_->remove, &QPushButton::clicked, this, [this] { emit removeRequested(ui_->current); });
    connect(ui_->up, &QPushButton::clicked, this, [this] { emit moveRequested(ui_->current, -1); });
    connect(ui_->down, &QPushButton::clicked, this, [this] { emit moveRequested(ui_->current, 1); });
    updateButtons();
}

QueuePanel::~QueuePanel() = default;

quint64 QueuePanel::current() const {
    return ui_->current;
}

void QueuePanel::setCurrent(quint64 id) {
    const int row = ui_->model->indexOf(id);
    if (row < 0) return;
    ui_->view->setCurrentIndex(ui_->model->index(row, 0));
    ui_->view->scrollTo(ui_->model->index(row, 0));
}

void QueuePanel::setRows(const std::vector<QueueRow>& rows) {
    const quint64 before = ui_->current;
    quint64 started = 0;
    for (const QueueRow& row : rows) {
        const QueueRow* old = ui_->model->row(ui_->model->indexOf(row.id));
        if (row.state == QueueState::Running && (old == nullptr || old->state != QueueState::Running))
            started = row.id;
    }
    ui_->model->setRows(rows);
    if (started != 0)
        setCurrent(started);
    else if (ui_->model->indexOf(before) >= 0)
        setCurrent(before);
    else if (!rows.empty())
        setCurrent(rows.back().id);
    else if (ui_->current != 0)
        emit currentChanged(ui_->current = 0);
    updateButtons();
}

void QueuePanel::updateButtons() {
    const int at = ui_->model->indexOf(ui_->current);
    const QueueRow* row = ui_->model->row(at);
    const QueueState state = row ? row->state : QueueState::Done;
    const bool active = state == QueueState::Running || state == QueueState::Waiting;
    ui_->pause->setText(active || row == nullptr ? tr("&Pause") : tr("&Go on"));
    ui_->pause->setEnabled(row != nullptr && state != QueueState::Done);
    ui_->cancel->setEnabled(active || state == QueueState::Paused || state == QueueState::Interrupted);
    ui_->up->setEnabled(row != nullptr && at > 0);
    ui_->down->setEnabled(row != nullptr && at + 1 < ui_->model->rowCount());
    ui_->remove->setEnabled(row != nullptr);
    int interrupted = 0;
    const QueueRow* first = nullptr;
    for (int i = 0; i < ui_->model->rowCount(); ++i)
        if (const QueueRow* r = ui_->model->row(i); r->state == QueueState::Interrupted) {
            ++interrupted;
            if (first == nullptr) first = r;
        }
    ui_->offer->setVisible(interrupted > 0);
    if (first != nullptr)
        ui_->offerText->setText(tr("An evaluation of %1 on %2 was interrupted when the program ended.")
                                    .arg(first->tasks.join(QStringLiteral(", ")), first->model));
    showInline(ui_->note, row ? row->note : QString(), state == QueueState::Failed);
}

} // namespace qs
