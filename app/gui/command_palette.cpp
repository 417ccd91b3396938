// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/command_palette.h"

#include "fuzzy_match.h"
#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {
namespace {

constexpr int kWidth = 680, kHeight = 420, kTop = 40;

/// Title at the left, detail at the right and paler.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect box = option.rect.adjusted(8, 0, -8, 0);
        const int left = option.fontMetrics.horizontalAdvance(index.data().toString()) + 24;
        const QString detail = option.fontMetrics.elidedText(index.data(CommandModel::DetailRole).toString(),
                                                             Qt::ElideRight, box.width() - left);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText) : mutedText(option.palette));
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, detail);
    }
};

} // namespace

void CommandModel::setCommands(std::vector<Command> commands) {
    beginResetModel();
    commands_ = std::move(commands);
    shown_.clear();
    endResetModel();
    setQuery({});
}

void CommandModel::setQuery(const QString& query) {
    std::vector<std::pair<int, std::size_t>> fits;
    for (std::size_t i = 0; i < commands_.size(); ++i)
        if (const auto score = fuzzyScore(query, commands_[i].group + QLatin1Char(' ') + commands_[i].title))
            fits.emplace_back(*score, i);
    std::stable_sort(fits.begin(), fits.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    shown_.clear();
    for (const auto& fit : fits) shown_.push_back(fit.second);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Command& command = at(index.row());
    if (role == Qt::DisplayRole) return command.group + QStringLiteral(" › ") + command.title;
    if (role == DetailRole || role == Qt::ToolTipRole) return command.detail;
    if (role == Qt::AccessibleDescriptionRole) return command.detail;
    return {};
}

CommandPalette::CommandPalette(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    query_ = new QLineEdit(this);
    query_->setObjectName(QStringLiteral("paletteQuery"));
    query_->setPlaceholderText(tr("Type what you want to do: a page, a site, a recipe, a setting …"));
    query_->setAccessibleName(tr("Command"));
    query_->setClearButtonEnabled(true);
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("paletteResults"));
    list_->setAccessibleName(tr("Commands that fit"));
    list_->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    list_->setUniformItemSizes(true);
    list_->setItemDelegate(new CommandDelegate(list_));
    model_ = new CommandModel(this);
    list_->setModel(model_);
    layout->addWidget(query_);
    layout->addWidget(list_, 1);
    connect(query_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_->setQuery(text);
        list_->setCurrentIndex(model_->index(0));
        list_->scrollToTop();
    });
    connect(list_, &QListView::clicked, this, &CommandPalette::runCurrent);
    query_->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<Command> commands) {
    if (!isVisible()) before_ = QApplication::focusWidget();
    model_->setCommands(std::move(commands));
    query_->clear();
    list_->setCurrentIndex(model_->index(0));
    place();
    show();
    raise();
    query_->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place() {
    const QSize space = parentWidget()->size();
    const int width = std::min(kWidth, space.width() - 32),
              height = std::min(kHeight, space.height() - 2 * kTop);
    setGeometry((space.width() - width) / 2, kTop, width, height);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    if (watched != query_) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && QApplication::activePopupWidget() == nullptr)
        hide();
    // An override first: the window's shortcuts (Escape) wait while the palette is open.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) return takeKey(static_cast<QKeyEvent*>(event)->key());
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::takeKey(int key) {
    const int page = std::max(1, list_->viewport()->height() / std::max(1, list_->sizeHintForRow(0)) - 1);
    const int last = model_->rowCount() - 1;
    const auto move = [&](int rows) {
        const int row = list_->currentIndex().row() + rows;
        list_->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(0, last))));
        return true;
    };
    switch (key) {
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_PageUp:
        return move(-page);
    case Qt::Key_PageDown:
        return move(page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void CommandPalette::runCurrent() {
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid()) return;
    const auto run = model_->at(index.row()).run;
    leave();
    run();
}

void CommandPalette::leave() {
    hide();
    if (before_ && before_->isVisible()) before_->setFocus(Qt::OtherFocusReason);
}

} // namespace qs
