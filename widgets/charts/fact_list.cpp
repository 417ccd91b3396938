// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fact_list.h"

#include "number_format.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <vector>

namespace qs {

struct FactList::Ui {
    struct Fact {
        QString label;
        QString unit;
        QLabel* value = nullptr;
        QLabel* unitLabel = nullptr;
    };
    QGridLayout* grid = nullptr;
    std::vector<Fact> facts;
    std::vector<QLabel*> muted;
    int nextRow = 0;

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
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    ui_->grid = new QGridLayout;
    ui_->grid->setHorizontalSpacing(6);
    ui_->grid->setVerticalSpacing(3);
    ui_->grid->setColumnStretch(0, 1);
    outer->addLayout(ui_->grid);
    outer->addStretch(1);
}

FactList::~FactList() = default;

void FactList::addHeading(const QString& text) {
    if (ui_->nextRow > 0) ui_->grid->setRowMinimumHeight(ui_->nextRow++, 8);
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    ui_->grid->addWidget(label, ui_->nextRow++, 0, 1, 3);
}

int FactList::addFact(const QString& label, const QString& unit, const QString& help) {
    Ui::Fact fact;
    fact.label = label;
    fact.unit = unit;
    QLabel* name = ui_->addMuted(label);
    fact.value = new QLabel(QStringLiteral("–"));
    fact.value->setFont(tabularFont(font()));
    fact.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact.value->setAccessibleName(label);
    fact.value->setAccessibleDescription(help);
    fact.unitLabel = ui_->addMuted(unit);
    for (QLabel* part : {name, fact.value, fact.unitLabel}) part->setToolTip(help);
    ui_->grid->addWidget(name, ui_->nextRow, 0);
    ui_->grid->addWidget(fact.value, ui_->nextRow, 1);
    ui_->grid->addWidget(fact.unitLabel, ui_->nextRow, 2);
    ++ui_->nextRow;
    ui_->facts.push_back(fact);
    ui_->colour(palette());
    return static_cast<int>(ui_->facts.size()) - 1;
}

void FactList::setValue(int row, const QString& value, bool exact) {
    const Ui::Fact& fact = ui_->facts.at(static_cast<std::size_t>(row));
    const QString text = value.isEmpty() ? QStringLiteral("–") : formatApproximate(value, exact);
    if (fact.value->text() != text) fact.value->setText(text);
}

QString FactList::value(int row) const {
    return ui_->facts.at(static_cast<std::size_t>(row)).value->text();
}

void FactList::clearValues() {
    for (std::size_t i = 0; i < ui_->facts.size(); ++i) setValue(static_cast<int>(i), {});
}

void FactList::addExplanation(const QString& text) {
    QLabel* label = ui_->addMuted(text);
    label->setWordWrap(true);
    ui_->grid->addWidget(label, ui_->nextRow++, 0, 1, 3);
    ui_->colour(palette());
}

void FactList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) ui_->colour(palette());
    QWidget::changeEvent(event);
}

} // namespace qs
