// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/job_indicator.h"

#include "base/cpu.h"
#include "number_format.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace qs {

JobIndicator::JobIndicator(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    text_ = new QLabel(this);
    bar_ = new QProgressBar(this);
    bar_->setFixedWidth(140);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(fontMetrics().height());
    bar_->setAccessibleName(tr("Progress of the running job"));
    cancel_ = new QToolButton(this);
    cancel_->setText(QStringLiteral("✕"));
    cancel_->setAutoRaise(true);
    cancel_->setToolTip(tr("Cancel the evaluation (Esc)"));
    cancel_->setAccessibleName(tr("Cancel the evaluation"));
    memory_ = new QLabel(this);
    memory_->setFont(tabularFont(font()));
    memory_->setToolTip(tr("Memory that this program holds, of the machine's"));
    for (QWidget* w : std::initializer_list<QWidget*>{text_, bar_, cancel_, memory_}) layout->addWidget(w);
    connect(cancel_, &QToolButton::clicked, this, &JobIndicator::cancelRequested);
    timer_ = new QTimer(this);
    connect(timer_, &QTimer::timeout, this, &JobIndicator::showMemory);
    timer_->start(2000);
    showMemory();
    clear();
}

void JobIndicator::showJob(const QString& text, double fraction, bool cancellable) {
    text_->setText(text);
    bar_->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0) bar_->setValue(static_cast<int>(fraction * 1000));
    text_->show();
    bar_->show();
    cancel_->setVisible(cancellable);
}

void JobIndicator::clear() {
    text_->hide();
    bar_->hide();
    cancel_->hide();
}

void JobIndicator::showMemory() {
    memory_->setText(tr("%1 of %2")
                         .arg(formatBytes(static_cast<double>(residentBytes())),
                              formatBytes(static_cast<double>(physicalMemoryBytes()))));
}

} // namespace qs
