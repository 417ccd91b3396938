// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/evaluate_options.h"

#include "core_text.h"
#include "evaluate/evaluator.h"
#include "menu_text.h"
#include "number_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace qs {
namespace {

/// Items of the boxes for single choices of a protocol.
enum Choice { AsProtocol, First, Second };

QSpinBox* spin(QWidget* parent, const QString& name, int low, int high, const QString& special,
               const QString& help) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(low, high);
    box->setSpecialValueText(special);
    box->setToolTip(help);
    return box;
}

} // namespace

struct EvaluateOptions::Ui {
    QSpinBox *limit = nullptr, *fewShot = nullptr, *fewShotSeed = nullptr, *maxLength = nullptr,
             *orderSeed = nullptr;
    QComboBox *protocol = nullptr, *bos = nullptr, *prefix = nullptr, *backend = nullptr;
    QCheckBox* stop = nullptr;
    QDoubleSpinBox* width = nullptr;
    QLabel* printed = nullptr;
};

EvaluateOptions::EvaluateOptions(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(6, 8, 6, 6);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // the page is narrow
    const auto row = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        field->setAccessibleName(withoutMnemonic(label));
        field->setAccessibleDescription(field->toolTip());
        if (QWidget* buddy = form->labelForField(field)) buddy->setToolTip(field->toolTip());
    };
    ui_->limit =
        spin(this, QStringLiteral("limit"), 0, 1'000'000, tr("all"), tr("Only the first items of each task"));
    row(tr("&Items per task"), ui_->limit);
    ui_->fewShot =
        spin(this, QStringLiteral("fewShot"), 0, 100, tr("none"),
             tr("Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts "
                "take none."));
    row(tr("Worked e&xamples"), ui_->fewShot);
    ui_->fewShotSeed = spin(this, QStringLiteral("fewShotSeed"), 0, 2'000'000'000, {},
                            tr("Draws the examples; lm-evaluation-harness uses 1234"));
    ui_->fewShotSeed->setValue(1234);
    row(tr("Seed of the examples"), ui_->fewShotSeed);

    ui_->protocol = new QComboBox(this);
    ui_->protocol->setObjectName(QStringLiteral("protocol"));
    ui_->protocol->addItem(tr("current: the tokenizer's own BOS"), QStringLiteral("current"));
    ui_->protocol->addItem(tr("paper: no BOS, as in LLM-FP4"), QStringLiteral("paper"));
    ui_->protocol->setToolTip(tr("How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the "
                                 "version that LLM-FP4 used. It is printed on every result."));
    row(tr("&Protocol"), ui_->protocol);
    ui_->bos = new QComboBox(this);
    ui_->bos->setObjectName(QStringLiteral("bos"));
    ui_->bos->addItems({tr("as the protocol has it"), tr("added"), tr("not added")});
    ui_->bos->setToolTip(tr("The tokenizer's own special tokens in front of every text. Some models predict "
                            "badly without them."));
    row(tr("BOS before a text"), ui_->bos);
    ui_->prefix = new QComboBox(this);
    ui_->prefix->setObjectName(QStringLiteral("prefix"));
    ui_->prefix->addItems({tr("as the protocol has it"), tr("BOS"), tr("EOS")});
    ui_->prefix->setToolTip(tr("The token before a rolling document and in place of an empty context"));
    row(tr("Prefix token"), ui_->prefix);
    ui_->maxLength =
        spin(this, QStringLiteral("maxLength"), 0, 1 << 20, tr("the model's"),
             tr("Tokens of context. A longer question loses its beginning; a longer document is cut into "
                "windows of this length."));
    row(tr("Context length"), ui_->maxLength);

    ui_->stop = new QCheckBox(tr("when the difference is known well enough"), this);
    ui_->stop->setObjectName(QStringLiteral("stop"));
    ui_->stop->setToolTip(
        tr("Items are taken in a random order, and a task ends as soon as the 95 % interval "
           "of the accuracy's difference to the first configuration is as narrow as asked. "
           "The interval stays valid however often one looks (confidence sequence by "
           "betting, Waudby-Smith and Ramdas 2024)."));
    row(tr("&Stop a task early"), ui_->stop);
    ui_->width = new QDoubleSpinBox(this);
    ui_->width->setObjectName(QStringLiteral("stopWidth"));
    ui_->width->setDecimals(3);
    ui_->width->setRange(0.001, 1);
    ui_->width->setSingleStep(0.005);
    ui_->width->setValue(0.05);
    ui_->width->setToolTip(tr("Upper minus lower end of the interval, as a share of the items: 0.05 is from "
                              "−2.5 to +2.5 percent points"));
    row(tr("Width of the interval"), ui_->width);
    ui_->orderSeed = spin(this, QStringLiteral("orderSeed"), 0, 2'000'000'000, {},
                          tr("Fixes the random order in which stopping early takes the items"));
    row(tr("Seed of the order"), ui_->orderSeed);

    ui_->backend = new QComboBox(this);
    ui_->backend->setObjectName(QStringLiteral("backend"));
    ui_->backend->addItem(tr("packed: codes multiplied as integers"), QStringLiteral("packed"));
    ui_->backend->addItem(tr("simulated: values on the grid, in f32"), QStringLiteral("simulate"));
    ui_->backend->setToolTip(
        tr("Formats whose values are integers give the same bits either way. What the packed "
           "backend has no kernel for is simulated, and the run says so."));
    row(tr("Recipes &run"), ui_->backend);
    ui_->printed = new QLabel(this);
    ui_->printed->setWordWrap(true);
    ui_->printed->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(ui_->printed);
    // The other two hold long words: they take a line of their own where the page is narrow.
    for (QComboBox* box : {ui_->bos, ui_->prefix})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connectControls();
    updateState();
}

EvaluateOptions::~EvaluateOptions() = default;

void EvaluateOptions::connectControls() {
    const auto changes = [this] {
        updateState();
        emit changed();
    };
    for (QSpinBox* box : {ui_->limit, ui_->fewShot, ui_->fewShotSeed, ui_->maxLength, ui_->orderSeed})
        connect(box, &QSpinBox::valueChanged, this, changes);
    // The other two hold long words: they take a line of their own where the page is narrow.
    for (QComboBox* box : {ui_->bos, ui_->prefix})
        connect(box, &QComboBox::currentIndexChanged, this, changes);
    connect(ui_->stop, &QCheckBox::toggled, this, changes);
    connect(ui_->width, &QDoubleSpinBox::valueChanged, this, changes);
}

void EvaluateOptions::updateState() {
    ui_->fewShotSeed->setEnabled(ui_->fewShot->value() > 0);
    ui_->width->setEnabled(ui_->stop->isChecked());
    ui_->orderSeed->setEnabled(ui_->stop->isChecked());
    EvaluateSettings s;
    fill(s);
    ui_->printed->setText(
        tr("Every result says: protocol %1. Accuracy is given as it is (acc) and divided by "
           "the length of the choices (acc_norm).")
            .arg(protocolText(s.protocol)));
}

void EvaluateOptions::fill(EvaluateSettings& s) const {
    if (ui_->limit->value() > 0) s.limit = ui_->limit->value();
    s.fewShot = ui_->fewShot->value();
    s.fewShotSeed = static_cast<std::uint32_t>(ui_->fewShotSeed->value());
    ProtocolChoices choices = protocolFromName(ui_->protocol->currentData().toString().toStdString());
    if (ui_->bos->currentIndex() != AsProtocol) choices.addBos = ui_->bos->currentIndex() == First;
    if (ui_->prefix->currentIndex() != AsProtocol) choices.prefixBos = ui_->prefix->currentIndex() == First;
    s.protocol = QString::fromStdString(choices.name());
    s.maxLength = ui_->maxLength->value() > 0 ? std::max(4, ui_->maxLength->value()) : 0;
    if (ui_->stop->isChecked()) {
        s.stopWidth = ui_->width->value();
        s.orderSeed = static_cast<std::uint64_t>(ui_->orderSeed->value());
    }
    s.backend = ui_->backend->currentData().toString();
}

QString EvaluateOptions::summary() const {
    EvaluateSettings s;
    fill(s);
    QStringList parts{protocolText(s.protocol)};
    parts << (s.limit ? tr("%n item(s) per task", nullptr, static_cast<int>(*s.limit)) : tr("all items"));
    if (s.fewShot > 0) parts << tr("%n worked example(s)", nullptr, s.fewShot);
    if (s.stopWidth) parts << tr("stops at a width of %1").arg(formatNumber(*s.stopWidth, 2));
    parts << (s.backend == QLatin1String("packed") ? tr("packed") : tr("simulated"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace qs
