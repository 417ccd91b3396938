// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fact_list.h"

#include "number_format.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace qs {

struct FactList::Ui {
    QVBoxLayout* outer = nullptr;
    QGridLayout* grid = nullptr;
    std::vector<QLabel*> values, muted;
    std::vector<int> factRows;
    int nextRow = 0, explanations = 0, rowHeight = 0;

    QLabel* addMuted(const QString& text) {
        auto* label = new QLabel(text);
        muted.push_back(label);
        return label;
    }
    void colour(const QPalette& palette) {
        const QColor color = mutedText(palette);
        for (QLabel* label : muted) {
            QPalette own = label->palette();
            if (own.color(QPalette::WindowText) == color) continue;
            own.setColor(QPalette::WindowText, color);
            label->setPalette(own);
        }
    }
};

FactList::FactList(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    ui_->outer = new QVBoxLayout(this);
    ui_->outer->setContentsMargins(0, 0, 0, 0);
    ui_->outer->setSpacing(10);
    ui_->grid = new QGridLayout;
    ui_->grid->setHorizontalSpacing(12);
    ui_->grid->setVerticalSpacing(3);
    ui_->grid->setColumnStretch(0, 1);
    // Wide enough for any number, so that nothing moves while a slider does.
    ui_->grid->setColumnMinimumWidth(1, fontMetrics().horizontalAdvance(QStringLiteral("≈ −0.000000")));
    ui_->outer->addLayout(ui_->grid);
    ui_->outer->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

FactList::~FactList() = default;

void FactList::addHeading(const QString& text) {
    if (ui_->nextRow > 0) ui_->grid->setRowMinimumHeight(ui_->nextRow++, 8);
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    ui_->grid->addWidget(label, ui_->nextRow++, 0, 1, 2);
}

int FactList::addFact(const QString& label, const QString& unit, const QString& help) {
    QLabel* name = ui_->addMuted(unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit));
    auto* value = new QLabel(QStringLiteral("–"));
    value->setFont(tabularFont(font()));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label);
    value->setAccessibleDescription(help);
    name->setToolTip(help);
    value->setToolTip(help);
    ui_->grid->addWidget(name, ui_->nextRow, 0);
    ui_->grid->addWidget(value, ui_->nextRow, 1);
    ui_->factRows.push_back(ui_->nextRow++);
    // All rows alike, also where one name is written by a taller font than the next.
    ui_->rowHeight = std::max(ui_->rowHeight, name->sizeHint().height());
    for (const int row : ui_->factRows) ui_->grid->setRowMinimumHeight(row, ui_->rowHeight);
    ui_->values.push_back(value);
    ui_->colour(palette());
    return static_cast<int>(ui_->values.size()) - 1;
}

void FactList::setValue(int row, const QString& text, bool exact) {
    QLabel* label = ui_->values.at(static_cast<std::size_t>(row));
    const QString shown = text.isEmpty() ? QStringLiteral("–") : formatApproximate(text, exact);
    if (label->text() != shown) label->setText(shown);
}

QString FactList::value(int row) const {
    return ui_->values.at(static_cast<std::size_t>(row))->text();
}

void FactList::clearValues() {
    for (std::size_t i = 0; i < ui_->values.size(); ++i) setValue(static_cast<int>(i), {});
}

void FactList::addExplanation(const QString& text) {
    QLabel* label = ui_->addMuted(text);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the numbers above
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    ui_->outer->insertWidget(++ui_->explanations, label);
    ui_->colour(palette());
}

void FactList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) ui_->colour(palette());
    QWidget::changeEvent(event);
}

} // namespace qs
