// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/try_panel.h"

#include "models/table_model.h"
#include "number_format.h"
#include "panels/panel_parts.h"
#include "panels/recipe_ticks.h"
#include "panels/sampling_controls.h"
#include "panels/token_flow_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace qs {

struct TryPanel::Ui {
    QPlainTextEdit* prompt = nullptr;
    SamplingControls* sampling = nullptr;
    QPushButton* start = nullptr;
    QPushButton* stop = nullptr;
    QPushButton* copy = nullptr;
    RecipeTicks* ticks = nullptr;
    QComboBox* backend = nullptr;
    QLabel* message = nullptr;
    QLabel* empty = nullptr;
    QStackedWidget* outcome = nullptr; ///< a hint, or the texts
    QScrollArea* scroll = nullptr;
    TokenFlowView* flow = nullptr;
    QLabel* tokenTitle = nullptr;
    TableModel* table = nullptr;
    QTableView* view = nullptr;
    TryResultPtr result;
    QString defaultPrompt, unavailable, stage;
    bool available = false, running = false;
    bool follows = false; ///< the end of the growing text
    int end = 0;          ///< of the vertical scroll bar
};

TryPanel::TryPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildPrompt());
    ui_->message = new QLabel(this);
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildChoices());
    splitter->addWidget(buildOutcome());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({230, 900});
    layout->addWidget(splitter, 1);
    connectControls();
    updateState();
    showToken();
}

TryPanel::~TryPanel() = default;

QWidget* TryPanel::buildPrompt() {
    auto* box = new QWidget(this);
    auto* grid = new QHBoxLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* left = new QVBoxLayout;
    auto* label = new QLabel(tr("&Prompt"), box);
    ui_->prompt = new QPlainTextEdit(box);
    ui_->prompt->setObjectName(QStringLiteral("tryPrompt"));
    ui_->prompt->setAccessibleName(tr("Prompt"));
    ui_->prompt->setToolTip(tr("The text that every configuration continues (Ctrl+Return)"));
    ui_->prompt->setTabChangesFocus(true);
    ui_->prompt->setPlaceholderText(tr("Write the beginning of a text"));
    ui_->prompt->setFixedHeight(3 * ui_->prompt->fontMetrics().lineSpacing() + 14);
    label->setBuddy(ui_->prompt);
    left->addWidget(label);
    left->addWidget(ui_->prompt);
    ui_->sampling = new SamplingControls(box);
    left->addWidget(ui_->sampling);
    grid->addLayout(left, 1);
    auto* buttons = new QVBoxLayout;
    const auto button = [&](const QString& text, const char* name, const QString& help) {
        auto* b = new QPushButton(text, box);
        b->setObjectName(QString::fromLatin1(name));
        b->setToolTip(help);
        buttons->addWidget(b);
        return b;
    };
    buttons->addStretch(1);
    ui_->start = button(tr("&Continue"), "tryContinue", tr("Continue the prompt (Ctrl+Return)"));
    ui_->stop = button(tr("&Stop"), "tryStop", tr("Stop after the current token; the text so far stays"));
    ui_->copy = button(tr("C&opy texts"), "tryCopy", tr("Copy all continuations under their names"));
    grid->addLayout(buttons);
    return box;
}

QWidget* TryPanel::buildChoices() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(boldLabel(tr("Side by side"), box));
    ui_->ticks = new RecipeTicks(box);
    layout->addWidget(ui_->ticks, 1);
    ui_->backend = new QComboBox(box);
    ui_->backend->setObjectName(QStringLiteral("tryBackend"));
    ui_->backend->setAccessibleName(tr("How recipes are computed"));
    ui_->backend->addItem(tr("packed codes"), QStringLiteral("packed"));
    ui_->backend->addItem(tr("simulated"), QStringLiteral("simulate"));
    ui_->backend->setToolTip(tr("Packed: codes are multiplied as integers. Simulated: values on the grid, in "
                                "f32. Formats whose values are integers give the same bits either way."));
    layout->addWidget(ui_->backend);
    return box;
}

QWidget* TryPanel::buildOutcome() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    ui_->outcome = new QStackedWidget(splitter);
    ui_->empty = new QLabel(ui_->outcome);
    ui_->empty->setAlignment(Qt::AlignCenter);
    ui_->empty->setWordWrap(true);
    ui_->empty->setForegroundRole(QPalette::PlaceholderText);
    ui_->scroll = new QScrollArea(ui_->outcome);
    ui_->flow = new TokenFlowView(ui_->scroll);
    ui_->flow->setObjectName(QStringLiteral("tryFlow"));
    ui_->scroll->setWidget(ui_->flow);
    ui_->scroll->setWidgetResizable(true);
    ui_->scroll->setFocusPolicy(Qt::NoFocus);
    ui_->outcome->addWidget(ui_->empty);
    ui_->outcome->addWidget(ui_->scroll);
    auto* details = new QWidget(splitter);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 4, 0, 0);
    auto* legend = new QLabel(tr("The line under a token is as long as the token is probable, and doubtful "
                                 "tokens are shaded. A flag marks where a text parts from the first one; a "
                                 "ring marks tokens where the configurations have different favourites."),
                              details);
    legend->setWordWrap(true);
    legend->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(legend);
    ui_->tokenTitle = boldLabel({}, details);
    ui_->tokenTitle->setObjectName(QStringLiteral("tryToken"));
    ui_->tokenTitle->setTextFormat(Qt::PlainText);
    layout->addWidget(ui_->tokenTitle);
    ui_->table = new TableModel(this);
    ui_->view = compactTable(ui_->table, tr("Probabilities of the selected token"), details);
    ui_->view->setObjectName(QStringLiteral("tryViews"));
    ui_->view->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(ui_->view, 1);
    layout->addStretch();
    splitter->addWidget(ui_->outcome);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void TryPanel::connectControls() {
    connect(ui_->start, &QPushButton::clicked, this, &TryPanel::requestContinue);
    connect(ui_->stop, &QPushButton::clicked, this, &TryPanel::stopRequested);
    connect(ui_->copy, &QPushButton::clicked, this, &TryPanel::copyTexts);
    connect(ui_->flow, &TokenFlowView::copyRequested, this, &TryPanel::copyTexts);
    connect(ui_->flow, &TokenFlowView::currentChanged, this, &TryPanel::showToken);
    connect(ui_->flow, &TokenFlowView::showRequested, this, [this](const QRectF& rect) {
        const QPoint middle = rect.center().toPoint();
        ui_->scroll->ensureVisible(middle.x(), middle.y(), static_cast<int>(rect.width()) / 2 + 8,
                                   static_cast<int>(rect.height()) / 2 + 8);
    });
    QScrollBar* bar = ui_->scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        const bool wasAtEnd = ui_->end - bar->value() <= 2 * fontMetrics().height();
        ui_->end = end;
        if (ui_->follows && wasAtEnd) bar->setValue(end);
    });
    connect(ui_->prompt, &QPlainTextEdit::textChanged, this, &TryPanel::updateState);
    connect(ui_->ticks, &RecipeTicks::changed, this, &TryPanel::updateState);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &TryPanel::requestContinue);
}

TrySettings TryPanel::settings() const {
    TrySettings s;
    s.prompt = ui_->prompt->toPlainText();
    s.fullPrecision = ui_->ticks->fullPrecision();
    s.currentRecipe = ui_->ticks->currentRecipe();
    s.recipes = ui_->ticks->recipes();
    s.backend = ui_->backend->currentData().toString();
    ui_->sampling->fill(s);
    return s;
}

void TryPanel::requestContinue() {
    if (ui_->start->isEnabled()) emit continueRequested(settings());
}

void TryPanel::updateState() {
    const TrySettings s = settings();
    QString problem = ui_->available ? QString() : ui_->unavailable;
    if (problem.isEmpty() && s.prompt.isEmpty()) problem = tr("Write a prompt first.");
    if (problem.isEmpty() && !s.fullPrecision && !s.currentRecipe && s.recipes.isEmpty())
        problem = tr("Tick at least one configuration.");
    ui_->start->setEnabled(problem.isEmpty() && !ui_->running);
    ui_->start->setToolTip(problem.isEmpty() ? tr("Continue the prompt (Ctrl+Return)") : problem);
    ui_->stop->setEnabled(ui_->running);
    const bool some = ui_->result && !ui_->result->columns.empty();
    ui_->copy->setEnabled(some);
    ui_->outcome->setCurrentIndex(some ? 1 : 0);
    ui_->empty->setText(ui_->running         ? ui_->stage
                        : !problem.isEmpty() ? problem
                                             : tr("Press Continue to see the configurations write."));
    // A new text is on its way: the old one is shown until its first token comes.
    ui_->flow->setBusy(ui_->running && some && !ui_->result->running);
}

void TryPanel::setModelAvailable(bool available, const QString& reason) {
    ui_->available = available;
    ui_->unavailable = reason;
    updateState();
}

void TryPanel::setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName) {
    ui_->ticks->setRecipes(shipped, currentRecipeName);
}

void TryPanel::setDefaultPrompt(const QString& prompt) {
    const QString now = ui_->prompt->toPlainText();
    if (now.isEmpty() || now == ui_->defaultPrompt) ui_->prompt->setPlainText(prompt);
    ui_->defaultPrompt = prompt;
}

bool TryPanel::hasOwnPrompt() const {
    return ui_->prompt->toPlainText() != ui_->defaultPrompt;
}

void TryPanel::setResult(const TryResultPtr& result) {
    // A text that grows stays in sight, unless the user has scrolled up to read.
    ui_->follows = result && (result->running || (ui_->result && ui_->result->running));
    ui_->result = result;
    ui_->flow->setResult(result);
    if (result && !ui_->flow->current())
        for (std::size_t c = 1; c < result->columns.size(); ++c)
            if (const auto at = partingOf(*result, c); at && *at < result->columns[c].tokens.size()) {
                ui_->flow->setCurrent(TokenFlowView::Position{c, *at});
                break;
            }
    updateState();
    showToken();
}

void TryPanel::setRunning(bool running) {
    ui_->running = running;
    ui_->stage.clear();
    if (running) setMessage({}, false);
    updateState();
}

void TryPanel::setStage(const QString& sentence) {
    ui_->stage = sentence;
    setMessage(sentence, false);
    updateState();
}

void TryPanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

/// The table of the selected token: what each configuration thinks of it, and what it would prefer.
void TryPanel::showToken() {
    const auto at = ui_->flow->current();
    const TryResultPtr result = ui_->result;
    if (!at || !result) {
        ui_->tokenTitle->setText(tr("Select a token to see its probability under every configuration."));
        ui_->table->clear();
        ui_->view->hide();
        return;
    }
    ui_->view->show();
    const TryTokenPtr token = result->columns[at->column].tokens[at->token];
    ui_->tokenTitle->setText(tr("Token %1 of %2: %3, after the same text for all")
                                 .arg(at->token + 1)
                                 .arg(columnName(result->columns[at->column]), token->piece));
    const auto view = [token](int row) -> const TryView& {
        return token->views[static_cast<std::size_t>(row)];
    };
    std::vector<TableColumn> columns;
    columns.push_back(
        {tr("Configuration"),
         false,
         [result](int row) { return QVariant(columnName(result->columns[static_cast<std::size_t>(row)])); },
         {},
         tr("Who reads the text before the token")});
    columns.push_back({tr("Probability"), true, [view](int row) { return QVariant(view(row).probability); },
                       [view](int row) { return formatPercent(view(row).probability); },
                       tr("Of this token, by the configuration's own softmax (temperature 1)")});
    columns.push_back({tr("Rank"),
                       true,
                       [view](int row) { return QVariant(qlonglong(view(row).rank + 1)); },
                       {},
                       tr("1: its favourite")});
    for (std::size_t i = 0; i < token->views[0].top.size(); ++i) {
        const auto cell = [view, i](int row) {
            const TryCandidate& c = view(row).top[i];
            return tr("%1  %2", "a token and its probability").arg(c.piece, formatPercent(c.probability, 2));
        };
        columns.push_back({tr("Favourite %1").arg(i + 1), false,
                           [cell](int row) { return QVariant(cell(row)); }, cell,
                           tr("What the configuration would rather write here, and its probability")});
    }
    ui_->table->setTable(static_cast<int>(token->views.size()), std::move(columns));
    ui_->view->resizeColumnsToContents();
}

void TryPanel::copyTexts() {
    if (ui_->result) QApplication::clipboard()->setText(plainText(*ui_->result));
}

} // namespace qs
