// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/method_editor.h"

#include "base/error.h"
#include "calibrate/stage.h"
#include "core_text.h"
#include "panels/panel_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qs {
namespace {

struct OptionHelp {
    const char *name, *otherwise, *sentence;
};
#define QS_TEXT(text) QT_TRANSLATE_NOOP("qs::MethodEditor", text)
constexpr OptionHelp kOptions[] = {
    {"gamma1", "0.01", QS_TEXT("Where the grid of biases begins, as a factor of the MinMax bias")},
    {"gamma2", "1.2", QS_TEXT("Where the grid of biases ends (excluded)")},
    {"k", "100", QS_TEXT("How many biases are tried per format")},
    {"rounds", "3", QS_TEXT("How often weights and activations are searched in turn")},
    {"order", "paper",
     QS_TEXT("paper: activations first, as in Algorithm 1; code: weights first, as in the "
             "released source")},
    {"loss", "output", QS_TEXT("What the search minimizes; output: the squared error of the layer's output")},
    {"grid", "bias",
     QS_TEXT("bias: factors of the MinMax bias, as in the paper; clip: shares of the largest "
             "magnitude")},
    {"clip_low", "0.3", QS_TEXT("The smallest share of the largest magnitude that grid clip tries")},
    {"search", "fast", QS_TEXT("fast: exact shortcuts; direct: every candidate is computed, for checking")},
    {"formats", "search",
     QS_TEXT("search: formats of the same width compete; fixed: the recipe's formats stay")},
    {"weight_formats", "", QS_TEXT("Formats that weights may take, separated by commas")},
    {"activation_formats", "", QS_TEXT("Formats that activations may take, separated by commas")},
    {"tie", "false", QS_TEXT("true: q, k, v (and gate, up) share one format, bias and shifts")},
    {"compat", "none", QS_TEXT("nbasyl-0598c95: chooses as the authors' release does, with its defects")},
    {"alpha", "0.5",
     QS_TEXT("How much of the range moves from the activations into the weights: 0 none, 1 all")},
    {"rotation_seed", "0", QS_TEXT("Seed of the random signs of the Hadamard matrix")},
    {"awq_clip", "true", QS_TEXT("Searches the weights' clipping after the scales")},
    {"damping", "0.01", QS_TEXT("Added to the Hessian's diagonal, as a share of its mean")},
    {"act_order", "false", QS_TEXT("true: channels with the largest activations are rounded first")},
    {"groups", "static", QS_TEXT("static: scales of groups are found before rounding; dynamic: on the way")},
    {"gram", "float",
     QS_TEXT("float: errors are weighed by unquantized inputs; quantized: by quantized ones")},
    {"clip", "true", QS_TEXT("Searches the step of each channel; false: the largest magnitude decides")},
    {"floor", "auto", QS_TEXT("How strongly small steps of weak channels are raised; 0: not")},
    {"ceiling", "auto", QS_TEXT("Share of the largest step at which steps are cut; 1: not")},
    {"split", "auto", QS_TEXT("Extra channels for the strongest ones, as a share of all; 0: none")},
    {"copies", "staggered", QS_TEXT("How a split channel is divided: staggered or plain")},
    {"width", "prune", QS_TEXT("How extra channels are paid for: prune, merge, or grow (not at all)")},
    {"correction", "1", QS_TEXT("Ridge of the correction of the layer's target; 0: none")},
    {"rank", "0", QS_TEXT("Rank of the compensation beside the product; 0: none")},
    {"low_rank", "side", QS_TEXT("side: the compensation stays beside; merged: it goes into the weights")},
    {"rounding", "gptq", QS_TEXT("How weights are rounded: gptq, or rtn to the nearest")},
    {"weight_clip", "true", QS_TEXT("Searches the weights' clipping")},
    {"skip_first", "true", QS_TEXT("Leaves the first token of every window out of the statistics")},
    {"outlier_ratio", "64",
     QS_TEXT("Leaves out tokens this many times larger than the median token; 0: none")},
    {"rotate", "false", QS_TEXT("true: inputs quantized per token pass a random Hadamard matrix first")},
};
#undef QS_TEXT

const OptionHelp* helpOf(const QString& option) {
    for (const OptionHelp& help : kOptions)
        if (option == QLatin1String(help.name)) return &help;
    return nullptr;
}

std::vector<const Method*> methodsOf(const std::string& chain) {
    std::vector<const Method*> out;
    for (const QString& part : QString::fromStdString(chain).split(u'+'))
        for (const Method& m : allMethods())
            if (QString::fromStdString(m.name) == part.trimmed()) out.push_back(&m);
    return out;
}

/// Methods that people join.
constexpr const char* kChains[] = {"hadamard+rtn",    "hadamard+gptq", "smoothquant+gptq",
                                   "smoothquant+rtn", "hadamard+fpq",  "awq+gptq"};

} // namespace

QString optionSentence(const QString& option) {
    const OptionHelp* help = helpOf(option);
    return help ? MethodEditor::tr(help->sentence) : QString();
}

QString optionDefault(const QString& option) {
    const OptionHelp* help = helpOf(option);
    return help ? QString::fromLatin1(help->otherwise) : QString();
}

MethodEditor::MethodEditor(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    method_ = new QComboBox(this);
    method_->setObjectName(QStringLiteral("methodChain"));
    method_->setEditable(true);
    method_->setInsertPolicy(QComboBox::NoInsert);
    method_->setToolTip(tr("How the numbers are worked out: one method, or several joined by + (a transform, "
                           "then quantizers, then a rounding)"));
    for (const Method& m : allMethods()) {
        method_->addItem(QString::fromStdString(m.name));
        method_->setItemData(method_->count() - 1, coreText(m.sentence), Qt::ToolTipRole);
    }
    for (const char* chain : kChains) method_->addItem(QString::fromLatin1(chain));
    form->addRow(tr("&Method"), method_);
    layout->addLayout(form);
    sentence_ = new QLabel(this);
    sentence_->setWordWrap(true);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(sentence_);
    options_ = new QTreeWidget(this);
    options_->setObjectName(QStringLiteral("options"));
    options_->setAccessibleName(tr("Options of the method"));
    options_->setHeaderLabels({tr("Option"), tr("Value"), tr("Otherwise"), tr("What it does")});
    options_->setRootIsDecorated(false);
    options_->setAlternatingRowColors(true);
    options_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    options_->setToolTip(tr("Double-click or F2 edits a value; an empty one is the default"));
    layout->addWidget(options_, 1);
    noOptions_ = new QLabel(tr("This method has no options."), this);
    layout->addWidget(noOptions_);
    auto* calibration = new QFormLayout;
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("calibrationText"));
    text_->setPlaceholderText(tr("built-in text"));
    text_->setToolTip(tr("The text file that ranges and errors are measured on"));
    tokens_ = new QSpinBox(this);
    tokens_->setObjectName(QStringLiteral("calibrationTokens"));
    tokens_->setRange(1, 1 << 24);
    tokens_->setKeyboardTracking(false);
    tokens_->setToolTip(tr("How many tokens of it are used"));
    calibration->addRow(tr("Calibration te&xt"), text_);
    calibration->addRow(tr("Calibration to&kens"), tokens_);
    layout->addLayout(calibration);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("methodProblem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->hide();
    layout->addWidget(problem_);
    layout->addStretch(0); // while there are no options
    connect(method_, &QComboBox::activated, this, &MethodEditor::changeMethod);
    connect(method_->lineEdit(), &QLineEdit::editingFinished, this, &MethodEditor::changeMethod);
    connect(options_, &QTreeWidget::itemChanged, this, &MethodEditor::changeOption);
    connect(text_, &QLineEdit::editingFinished, this, &MethodEditor::changeCalibration);
    connect(tokens_, &QSpinBox::valueChanged, this, &MethodEditor::changeCalibration);
}

void MethodEditor::setRecipe(const Recipe& recipe) {
    recipe_ = recipe;
    const QSignalBlocker blocks[] = {QSignalBlocker(method_), QSignalBlocker(options_), QSignalBlocker(text_),
                                     QSignalBlocker(tokens_)};
    method_->setEditText(QString::fromStdString(recipe.method));
    text_->setText(QString::fromStdString(recipe.calibrationText));
    tokens_->setValue(static_cast<int>(recipe.calibrationTokens));
    QStringList sentences;
    options_->clear();
    for (const Method* m : methodsOf(recipe.method)) {
        sentences << coreText(m->sentence);
        for (const std::string& name : m->options) {
            const auto value = recipe.options.find(name);
            const QString option = QString::fromStdString(name);
            auto* item = new QTreeWidgetItem(options_);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setText(0, option);
            item->setText(1,
                          value == recipe.options.end() ? QString() : QString::fromStdString(value->second));
            item->setText(2, optionDefault(option));
            item->setText(3, optionSentence(option));
            item->setToolTip(3, optionSentence(option));
        }
    }
    const bool any = options_->topLevelItemCount() > 0;
    options_->setVisible(any);
    noOptions_->setVisible(!any);
    sentence_->setText(sentences.join(QStringLiteral("; ")));
    for (int c = 0; c < 3; ++c) options_->resizeColumnToContents(c);
    showInline(problem_, {}, false);
}

/// Asks for the change, unless the method cannot be so: then the reason is shown and what was typed stays.
bool MethodEditor::accept(const Recipe& next, const QString& what) {
    try {
        pipelineOf(next);
    } catch (const Error& e) {
        showInline(problem_, QString::fromUtf8(e.what()), true);
        return false;
    }
    showInline(problem_, {}, false);
    if (!(next == recipe_)) emit edited(next, what);
    return true;
}

void MethodEditor::changeMethod() {
    Recipe next = recipe_;
    next.method = method_->currentText().trimmed().remove(u' ').toStdString();
    if (next.method == recipe_.method) return;
    std::map<std::string, std::string> kept; // those that the new method has too
    for (const Method* m : methodsOf(next.method))
        for (const std::string& name : m->options)
            if (const auto o = recipe_.options.find(name); o != recipe_.options.end()) kept.insert(*o);
    next.options = std::move(kept);
    accept(next, tr("change the method"));
}

void MethodEditor::changeOption(QTreeWidgetItem* item) {
    Recipe next = recipe_;
    const std::string name = item->text(0).toStdString(), value = item->text(1).trimmed().toStdString();
    if (value.empty())
        next.options.erase(name);
    else
        next.options[name] = value;
    const QString option = item->text(0);
    // After the editor in the table has closed: the answer rebuilds the rows.
    QMetaObject::invokeMethod(
        this, [this, next, option] { accept(next, tr("option %1").arg(option)); }, Qt::QueuedConnection);
}

void MethodEditor::changeCalibration() {
    Recipe next = recipe_;
    next.calibrationText = text_->text().trimmed().toStdString();
    next.calibrationTokens = tokens_->value();
    accept(next, tr("change the calibration"));
}

} // namespace qs
