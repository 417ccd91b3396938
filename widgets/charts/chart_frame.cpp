// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"

#include "charts/chart_view.h"
#include "charts/export_image.h"
#include "charts/flow_layout.h"
#include "charts/table_view.h"
#include "charts/toggle_button.h"
#include "models/table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace qs {
struct ChartFrame::Ui {
    QLabel* title = nullptr;
    QLabel* note = nullptr;
    QLabel* empty = nullptr;
    QWidget* controls = nullptr;
    bool tableOnly = false;
    QToolButton* tableButton = nullptr;
    QToolButton* exportButton = nullptr;
    QStackedWidget* stack = nullptr;
    QTableView* table = nullptr;
    SortFilterProxy* proxy = nullptr;
    QWidget* chart = nullptr;
    const Paintable* picture = nullptr;
    QAbstractItemModel* model = nullptr;
    QString fileName = QStringLiteral("chart");
    bool isEmpty = false;
    bool isTableUnfitted = false;

    void showPage() {
        QWidget* page = isEmpty || (!chart && !tableOnly)       ? static_cast<QWidget*>(empty)
                        : tableOnly || tableButton->isChecked() ? table
                                                                : chart;
        stack->setCurrentWidget(page);
        if (page == table) table->resizeColumnsToContents();
        note->setVisible(!note->text().isEmpty() && !isEmpty);
        tableButton->setEnabled(!isEmpty && model != nullptr);
        exportButton->setEnabled(!isEmpty && (chart != nullptr || tableOnly));
    }
    void colour(const QPalette& palette) {
        for (QLabel* label : {note, empty}) {
            QPalette own = label->palette();
            own.setColor(QPalette::WindowText, mutedText(palette));
            label->setPalette(own);
        }
    }
};

ChartFrame::ChartFrame(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    ui_->title = new QLabel;
    QFont bold = ui_->title->font();
    bold.setBold(true);
    ui_->title->setFont(bold);
    ui_->title->setWordWrap(true);
    head->addWidget(ui_->title, 1);
    head->addWidget(makeTableButton());
    head->addWidget(makeExportButton());
    outer->addLayout(head);
    ui_->controls = new QWidget;
    ui_->controls->setLayout(new FlowLayout(6));
    ui_->controls->hide();
    outer->addWidget(ui_->controls);

    ui_->stack = new QStackedWidget;
    ui_->empty = new QLabel;
    ui_->empty->setAlignment(Qt::AlignCenter);
    ui_->empty->setWordWrap(true);
    ui_->table = makeTableView(this);
    ui_->proxy = new SortFilterProxy(this);
    ui_->stack->addWidget(ui_->empty);
    ui_->stack->addWidget(ui_->table);
    outer->addWidget(ui_->stack, 1);
    ui_->note = new QLabel;
    ui_->note->setWordWrap(true);
    outer->addWidget(ui_->note);
    const auto activate = [this](const QModelIndex& index) {
        emit rowActivated(ui_->proxy->mapToSource(index).row());
    };
    connect(ui_->table, &QTableView::activated, this, activate);
    connect(ui_->table, &QTableView::clicked, this, activate);
    ui_->colour(palette());
    ui_->showPage();
}

ChartFrame::~ChartFrame() = default;

QWidget* ChartFrame::makeTableButton() {
    ui_->tableButton = new ToggleButton(tr("Table"), tr("Show the numbers behind the picture as a table"));
    ui_->tableButton->setAccessibleName(tr("Show as table"));
    connect(ui_->tableButton, &QToolButton::toggled, this, [this](bool on) {
        ui_->showPage();
        emit tableShownChanged(on);
    });
    return ui_->tableButton;
}

QWidget* ChartFrame::makeExportButton() {
    ui_->exportButton = new MenuButton;
    ui_->exportButton->setObjectName(QStringLiteral("export"));
    ui_->exportButton->setText(tr("Export") + QStringLiteral(" ▾"));
    ui_->exportButton->setToolTip(tr("Save or copy the picture or its numbers"));
    ui_->exportButton->setAccessibleName(tr("Export"));
    auto* menu = new QMenu(ui_->exportButton);
    QAction* png =
        menu->addAction(tr("Save picture as PNG…"), this, [this] { askAndSave(QStringLiteral("png")); });
    QAction* svg =
        menu->addAction(tr("Save picture as SVG…"), this, [this] { askAndSave(QStringLiteral("svg")); });
    QAction* csv =
        menu->addAction(tr("Save table as CSV…"), this, [this] { askAndSave(QStringLiteral("csv")); });
    menu->addSeparator();
    QAction* picture = menu->addAction(tr("Copy picture"), this, [this] { copyPicture(); });
    QAction* copy = menu->addAction(tr("Copy table"), this, [this] { copyTable(); });
    connect(menu, &QMenu::aboutToShow, this, [this, csv, copy, png, svg, picture] {
        for (QAction* ofPicture : {png, svg, picture}) ofPicture->setVisible(!ui_->tableOnly);
        csv->setEnabled(ui_->model != nullptr);
        copy->setEnabled(ui_->model != nullptr);
    });
    ui_->exportButton->setMenu(menu);
    return ui_->exportButton;
}

void ChartFrame::setTitle(const QString& question) {
    ui_->title->setText(question);
    ui_->title->setToolTip(question);
    setAccessibleName(question);
    if (ui_->chart) ui_->chart->setAccessibleName(question);
    // A page has several of them: a name has to tell them apart.
    ui_->tableButton->setAccessibleName(tr("Show as table: %1").arg(question));
    ui_->exportButton->setAccessibleName(tr("Export: %1").arg(question));
}

void ChartFrame::setNote(const QString& text) {
    if (ui_->note->text() == text) return;
    ui_->note->setText(text);
    ui_->showPage();
}

void ChartFrame::setFileName(const QString& baseName) {
    ui_->fileName = baseName;
}

void ChartFrame::setChart(QWidget* chart, const Paintable* picture) {
    ui_->chart = chart;
    ui_->picture = picture;
    chart->setAccessibleName(ui_->title->text());
    ui_->stack->addWidget(chart);
    ui_->showPage();
}

void ChartFrame::setTable(QAbstractItemModel* model) {
    ui_->model = model;
    ui_->proxy->setSourceModel(model);
    ui_->table->setModel(ui_->proxy);
    ui_->table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    ui_->table->setAccessibleName(ui_->title->text());
    const auto fit = [this] {
        if (ui_->table->isVisible())
            ui_->table->resizeColumnsToContents();
        else
            ui_->isTableUnfitted = true; // until it is shown
    };
    ui_->table->horizontalHeader()->setResizeContentsPrecision(50);
    connect(model, &QAbstractItemModel::modelReset, ui_->table, fit);
    fit();
    ui_->showPage();
}

void ChartFrame::setTableButtonVisible(bool visible) {
    ui_->tableButton->setVisible(visible);
}

void ChartFrame::setTableOnly() {
    ui_->tableOnly = true;
    setTableButtonVisible(false);
    ui_->showPage();
}

void ChartFrame::addControl(QWidget* control) {
    ui_->controls->layout()->addWidget(control);
    ui_->controls->show();
}

void ChartFrame::setEmptyText(const QString& text) {
    ui_->empty->setText(text);
}

void ChartFrame::setEmpty(bool empty) {
    ui_->isEmpty = empty;
    ui_->showPage();
}

bool ChartFrame::isEmpty() const {
    return ui_->isEmpty;
}

void ChartFrame::setTableShown(bool shown) {
    ui_->tableButton->setChecked(shown);
}

bool ChartFrame::isTableShown() const {
    return ui_->tableButton->isChecked();
}

QTableView* ChartFrame::tableView() const {
    return ui_->table;
}

bool ChartFrame::savePicture(const QString& fileName, QString* error) const {
    return qs::savePicture(*ui_->picture, exportSettings(), fileName, ui_->title->text(), error);
}

bool ChartFrame::saveTable(const QString& fileName, QString* error) const {
    return saveBytes(toCsv(*ui_->proxy).toUtf8(), fileName, error);
}

void ChartFrame::copyPicture() const {
    QApplication::clipboard()->setImage(renderImage(*ui_->picture, exportSettings()));
}

void ChartFrame::copyTable() const {
    QApplication::clipboard()->setText(toTabSeparated(*ui_->proxy));
}

ExportSettings ChartFrame::exportSettings() const {
    ExportSettings settings;
    settings.size = ui_->stack->size().expandedTo({400, 240});
    settings.font = font();
    settings.background = palette().color(QPalette::Base);
    return settings;
}

void ChartFrame::askAndSave(const QString& suffix) {
    const bool table = suffix == QLatin1String("csv");
    const QString filter = table                            ? tr("Table (*.csv)")
                           : suffix == QLatin1String("svg") ? tr("Vector picture (*.svg)")
                                                            : tr("Picture (*.png)");
    QString name = QFileDialog::getSaveFileName(this, tr("Export"), ui_->fileName + u'.' + suffix, filter);
    if (name.isEmpty()) return;
    if (!name.endsWith(u'.' + suffix, Qt::CaseInsensitive)) name += u'.' + suffix;
    QString error;
    const bool saved = table ? saveTable(name, &error) : savePicture(name, &error);
    setNote(saved ? tr("Saved as %1.").arg(name) : error);
}

void ChartFrame::showEvent(QShowEvent* event) {
    if (ui_->stack->currentWidget() == ui_->table && std::exchange(ui_->isTableUnfitted, false))
        ui_->table->resizeColumnsToContents();
    QWidget::showEvent(event);
}

void ChartFrame::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) ui_->colour(palette());
    QWidget::changeEvent(event);
}

} // namespace qs
