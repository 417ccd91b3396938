// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sampling_controls.h"

#include "charts/flow_layout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <limits>

namespace qs {
namespace {

template <class Box> Box* named(Box* box, const char* name, const QString& help) {
    box->setObjectName(QString::fromLatin1(name));
    box->setToolTip(help);
    return box;
}

} // namespace

SamplingControls::SamplingControls(QWidget* parent) : QWidget(parent) {
    auto* layout = new FlowLayout(6);
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* control) {
        auto* pair = new QWidget(this);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 6, 0);
        auto* label = new QLabel(text, pair);
        label->setBuddy(control);
        row->addWidget(label);
        row->addWidget(control);
        layout->addWidget(pair);
    };
    tokens_ = named(new QSpinBox(this), "tryTokens", tr("How many tokens each configuration may add"));
    tokens_->setRange(1, 4096);
    tokens_->setValue(60);
    add(tr("&Tokens"), tokens_);
    choice_ = named(new QComboBox(this), "tryChoice",
                    tr("Greedy takes the most likely token every time. Drawn takes a random one by its "
                       "probability; all configurations are given the same luck, so that they part where "
                       "the model changed."));
    choice_->addItem(tr("greedy"));
    choice_->addItem(tr("drawn"));
    add(tr("Next to&ken"), choice_);
    temperature_ = named(new QDoubleSpinBox(this), "tryTemperature",
                         tr("Probabilities are sharpened below 1 and flattened above 1 before drawing"));
    temperature_->setRange(0.05, 5);
    temperature_->setSingleStep(0.1);
    temperature_->setValue(0.8);
    add(tr("Te&mperature"), temperature_);
    topK_ = named(new QSpinBox(this), "tryTopK", tr("Draw from this many of the most likely tokens"));
    topK_->setRange(0, 100000);
    topK_->setSpecialValueText(tr("all"));
    add(tr("Top-k"), topK_);
    topP_ = named(new QDoubleSpinBox(this), "tryTopP",
                  tr("Draw from the fewest tokens that together hold this share of the probability"));
    topP_->setRange(0.01, 1);
    topP_->setSingleStep(0.05);
    topP_->setValue(1);
    add(tr("Top-p"), topP_);
    seed_ = named(new QSpinBox(this), "trySeed", tr("The same seed draws the same text again"));
    seed_->setRange(0, std::numeric_limits<int>::max());
    add(tr("See&d"), seed_);
    connect(choice_, &QComboBox::currentIndexChanged, this, &SamplingControls::refresh);
    refresh();
}

void SamplingControls::refresh() {
    const bool drawn = choice_->currentIndex() == 1;
    for (QWidget* control : {static_cast<QWidget*>(temperature_), static_cast<QWidget*>(topK_),
                             static_cast<QWidget*>(topP_), static_cast<QWidget*>(seed_)})
        control->setEnabled(drawn);
}

void SamplingControls::fill(TrySettings& settings) const {
    settings.maxTokens = tokens_->value();
    if (choice_->currentIndex() == 0) return;
    settings.temperature = temperature_->value();
    settings.topK = topK_->value();
    settings.topP = topP_->value();
    settings.seed = static_cast<quint64>(seed_->value());
}

} // namespace qs
