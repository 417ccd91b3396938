// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/meter_panel.h"

#include "charts/chart_frame.h"
#include "charts/flow_layout.h"
#include "charts/meter_history_view.h"
#include "charts/toggle_button.h"
#include "models/table_model.h"
#include "number_format.h"
#include "theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {

struct MeterPanel::Ui {
    ChartFrame* frame = nullptr;
    MeterHistoryView *large = nullptr, *small = nullptr;
    TableModel* table = nullptr;
    QLabel *title = nullptr, *kl = nullptr, *perplexity = nullptr, *top1 = nullptr, *preview = nullptr,
           *status = nullptr;
    ToggleButton* history = nullptr;
    MeterDataPtr data;
    bool busy = false, statusIsError = false;
};

namespace {

constexpr int kHistoryHeight = 250, kRoomForBoth = 960;

QLabel* numberLabel(const char* name, const QString& help, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setFont(tabularFont(label->font()));
    label->setToolTip(help);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The font that writes one word may be taller than the next word's (Latin beside Japanese): labels that are
/// only centred would stand on different lines.
void alignBaselines(std::initializer_list<QLabel*> labels) {
    const auto ascent = [](const QLabel& label) {
        QTextLayout text(label.text(), label.font());
        text.beginLayout();
        const QTextLine line = text.createLine();
        text.endLayout();
        return line.isValid() ? qRound(line.ascent()) : 0;
    };
    int deepest = 0;
    for (const QLabel* label : labels) deepest = std::max(deepest, ascent(*label));
    for (QLabel* label : labels) {
        label->setAlignment(Qt::AlignTop);
        label->setContentsMargins(0, deepest - ascent(*label), 0, 0);
    }
}

} // namespace

MeterPanel::MeterPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    makeHistory();
    layout->addWidget(ui_->frame);
    layout->addWidget(makeStrip());
    colour();
    setData(nullptr);
}

MeterPanel::~MeterPanel() = default;

void MeterPanel::makeHistory() {
    ui_->frame = new ChartFrame(this);
    ui_->frame->setObjectName(QStringLiteral("meterHistoryFrame"));
    ui_->frame->setTitle(tr("What did each change do to the predictions?"));
    ui_->frame->setFileName(QStringLiteral("live-quality"));
    ui_->frame->setEmptyText(tr("Nothing has been measured yet."));
    ui_->frame->setContentsMargins(10, 8, 10, 4);
    ui_->frame->setFixedHeight(kHistoryHeight);
    ui_->frame->setAutoFillBackground(true);
    ui_->large = new MeterHistoryView(MeterHistoryView::Form::Large);
    ui_->table = new TableModel(this);
    ui_->frame->setChart(ui_->large, ui_->large);
    ui_->frame->setTable(ui_->table);
    ui_->frame->setNote(
        tr("Filled marks are measured, hollow ones are previews. Lower is closer to full precision."));
    ui_->frame->hide();
}

QWidget* MeterPanel::makeStrip() {
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 3, 6, 3);
    row->setSpacing(12);
    auto* numbers = new QWidget(strip);
    auto* words = new FlowLayout(12); // long words of other languages take a second row
    numbers->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    const QString divergence = tr(
        "Kullback-Leibler divergence: how far the quantized model's predictions of the next token are from "
        "full precision's, as the mean over the first tokens of the text, in nats. 0 means the same "
        "predictions. Lower is better.");
    ui_->title = new QLabel(tr("Live quality"), strip);
    ui_->title->setToolTip(divergence);
    ui_->kl = numberLabel("meterKl", divergence, strip);
    QFont bold = ui_->kl->font();
    bold.setBold(true);
    ui_->kl->setFont(bold);
    ui_->perplexity =
        numberLabel("meterPerplexity",
                    tr("Perplexity of the text's first tokens under this recipe, and in brackets under full "
                       "precision. Lower is better."),
                    strip);
    ui_->top1 =
        numberLabel("meterTop1",
                    tr("Share of the positions at which the most likely next token is the same as in full "
                       "precision"),
                    strip);
    ui_->preview = new QLabel(tr("preview"), strip);
    ui_->preview->setObjectName(QStringLiteral("meterPreview"));
    ui_->preview->setFrameShape(QFrame::Box);
    ui_->preview->setToolTip(
        tr("The recipe's method needs more than a moment. Sites that it has not worked out yet "
           "are quantized by their largest values instead. Evaluating the recipe works it out."));
    ui_->status = new QLabel(strip);
    ui_->status->setObjectName(QStringLiteral("meterStatus"));
    ui_->small = new MeterHistoryView(MeterHistoryView::Form::Strip);
    ui_->small->setObjectName(QStringLiteral("meterLine"));
    ui_->history = new ToggleButton(tr("History"),
                                    tr("Show what each of the last changes did, as a picture or a table"));
    ui_->history->setObjectName(QStringLiteral("meterHistory"));
    ui_->history->setAutoRaise(true);
    for (QWidget* w : std::initializer_list<QWidget*>{ui_->title, ui_->kl, ui_->perplexity, ui_->top1,
                                                      ui_->preview, ui_->status})
        words->addWidget(w);
    row->addWidget(numbers);
    row->addWidget(ui_->small, 1);
    row->addWidget(ui_->history);
    connect(ui_->history, &QToolButton::toggled, this, [this](bool on) {
        if (on) placeHistory();
        ui_->frame->setVisible(on);
        emit historyShownChanged(on);
    });
    connect(ui_->small, &MeterHistoryView::clicked, ui_->history, &QToolButton::toggle);
    return strip;
}

void MeterPanel::setData(const MeterDataPtr& newData) {
    ui_->data = newData;
    showNumbers();
    showHistory();
}

void MeterPanel::showNumbers() {
    const bool known = ui_->data && !ui_->data->points.empty();
    for (QLabel* label : {ui_->kl, ui_->perplexity, ui_->top1}) label->setVisible(known);
    ui_->small->setVisible(known);
    ui_->history->setEnabled(known);
    ui_->preview->setVisible(known && ui_->data->points.back().preview);
    if (!known) return;
    const MeterPoint& now = ui_->data->points.back();
    ui_->kl->setText(tr("KL %1 nats").arg(formatNumber(now.kl)));
    ui_->perplexity->setText(
        tr("Perplexity %1 (%2)")
            .arg(formatNumber(now.perplexity), formatNumber(ui_->data->referencePerplexity)));
    ui_->top1->setText(tr("Same top token %1").arg(formatPercent(now.top1)));
    alignBaselines({ui_->title, ui_->kl, ui_->perplexity, ui_->top1});
    ui_->kl->setAccessibleDescription(
        tr("Measured on %n token(s)", nullptr, static_cast<int>(ui_->data->tokens)));
}

void MeterPanel::showHistory() {
    const MeterDataPtr shown = ui_->data;
    const std::vector<MeterPoint> points = shown ? shown->points : std::vector<MeterPoint>{};
    ui_->small->setPoints(points);
    ui_->large->setPoints(points);
    ui_->frame->setEmpty(points.empty());
    if (points.empty()) return ui_->table->clear();
    const auto column = [&](const QString& header, auto value) {
        TableColumn c;
        c.header = header;
        c.raw = [shown, value](int row) {
            return QVariant(value(shown->points[static_cast<std::size_t>(row)]));
        };
        return c;
    };
    const auto numberColumn = [&](const QString& header, auto value) {
        TableColumn c = column(header, value);
        c.text = [shown, value](int row) {
            return formatNumber(value(shown->points[static_cast<std::size_t>(row)]));
        };
        return c;
    };
    std::vector<TableColumn> columns;
    columns.push_back(column(tr("Change"), [](const MeterPoint& p) { return p.number; }));
    columns.push_back(column(tr("What was changed"), [](const MeterPoint& p) { return p.change; }));
    columns.back().numeric = false;
    columns.push_back(numberColumn(tr("KL divergence (nats)"), [](const MeterPoint& p) { return p.kl; }));
    columns.push_back(numberColumn(tr("Perplexity"), [](const MeterPoint& p) { return p.perplexity; }));
    columns.push_back(
        numberColumn(tr("Same top token (%)"), [](const MeterPoint& p) { return 100 * p.top1; }));
    columns.push_back(
        column(tr("Kind"), [](const MeterPoint& p) { return p.preview ? tr("preview") : tr("measured"); }));
    columns.back().numeric = false;
    ui_->table->setTable(static_cast<int>(points.size()), std::move(columns));
}

void MeterPanel::setBusy(bool busy) {
    ui_->busy = busy;
    ui_->small->setBusy(busy);
    ui_->large->setBusy(busy);
    colour();
}

void MeterPanel::setStatus(const QString& text, bool isError) {
    ui_->status->setText(text);
    ui_->status->setToolTip(text);
    ui_->status->setVisible(!text.isEmpty());
    ui_->statusIsError = isError;
    colour();
}

void MeterPanel::setHistoryShown(bool shown) {
    ui_->history->setChecked(shown);
}

bool MeterPanel::isHistoryShown() const {
    return ui_->history->isChecked();
}

/// Numbers that are out of date are written in the muted colour until the new ones come.
void MeterPanel::colour() {
    for (QLabel* label : {ui_->kl, ui_->perplexity, ui_->top1, ui_->status}) {
        QPalette own = palette();
        if (label == ui_->status ? !ui_->statusIsError : ui_->busy)
            own.setColor(QPalette::WindowText, mutedText(palette()));
        else if (label == ui_->status)
            own.setColor(QPalette::WindowText, warningText(palette()));
        label->setPalette(own);
    }
}

/// Above the strip, which moves the page up; in a window without the room for both it lies over the page.
void MeterPanel::placeHistory() {
    auto* column = static_cast<QVBoxLayout*>(layout());
    const bool fits = parentWidget() == nullptr || window()->height() >= kRoomForBoth;
    const bool isInside = ui_->frame->parentWidget() == this;
    if (fits && !isInside) {
        column->insertWidget(1, ui_->frame);
    } else if (!fits) {
        if (isInside) {
            column->removeWidget(ui_->frame);
            ui_->frame->setParent(parentWidget());
        }
        ui_->frame->setGeometry(x(), y() - kHistoryHeight, width(), kHistoryHeight);
        ui_->frame->raise();
    }
    ui_->frame->setVisible(isHistoryShown());
}

void MeterPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (isHistoryShown()) placeHistory();
}

void MeterPanel::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    if (isHistoryShown()) placeHistory();
}

void MeterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    QWidget::changeEvent(event);
}

} // namespace qs
