// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/model_dock.h"

#include "checkpoint/rescale.h"
#include "number_format.h"
#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr double kPoorSqnr = 10; ///< dB: a tenth of the signal's power is noise

double worse(const SiteNumbers& n) {
    double lowest = std::numeric_limits<double>::quiet_NaN();
    for (const auto& measured : {n.weightSqnr, n.activationSqnr})
        if (measured && !std::isnan(measured->db))
            lowest = std::isnan(lowest) ? measured->db : std::min(lowest, measured->db);
    return lowest;
}

QString formatsOf(const SiteRecipe& recipe) {
    const auto name = [](const OperandRecipe& o) {
        return o.format.isNone() ? QStringLiteral("–") : QString::fromStdString(o.format.name());
    };
    if (recipe.weights.format.isNone() && recipe.activations.format.isNone()) return {};
    return name(recipe.weights) + QStringLiteral(" · ") + name(recipe.activations);
}

} // namespace

ModelDock::ModelDock(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    summary_ = new QLabel(this);
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(summary_);
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setPlaceholderText(tr("Filter (Ctrl+F)"));
    filter_->setAccessibleName(tr("Filter of the model tree"));
    filter_->setClearButtonEnabled(true);
    layout->addWidget(filter_);

    model_ = new SiteTreeModel(this);
    proxy_ = new SiteTreeFilter(this);
    proxy_->setSourceModel(model_);
    sites_ = new QTreeView(this);
    sites_->setObjectName(QStringLiteral("sites"));
    sites_->setAccessibleName(tr("Sites of the model"));
    sites_->setModel(proxy_);
    sites_->setUniformRowHeights(true);
    sites_->setIndentation(12); // names like "blocks.31" fit beside their numbers
    sites_->setAlternatingRowColors(true);
    sites_->header()->setStretchLastSection(false);
    sites_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    sites_->header()->setSectionResizeMode(SiteTreeModel::SiteColumn, QHeaderView::Stretch);
    sites_->header()->setMinimumSectionSize(30);
    tensors_ = new QTreeWidget(this);
    tensors_->setObjectName(QStringLiteral("tensors"));
    tensors_->setAccessibleName(tr("Tensors of the file"));
    tensors_->setHeaderLabels({tr("Tensor"), tr("Shape")});
    tensors_->setRootIsDecorated(false);
    tensors_->setUniformRowHeights(true);
    tensors_->setTextElideMode(Qt::ElideLeft);
    tensors_->header()->setStretchLastSection(false);
    tensors_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tensors_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(sites_);
    stack_->addWidget(tensors_);
    layout->addWidget(stack_, 1);
    buildProbe();
    layout->addWidget(probe_);
    connectSession();
    showModel();
}

void ModelDock::buildProbe() {
    probe_ = new QWidget(this);
    auto* layout = new QVBoxLayout(probe_);
    layout->setContentsMargins(0, 4, 0, 0);
    auto* label = new QLabel(tr("Text run through the model"), probe_);
    layout->addWidget(label);
    text_ = new QPlainTextEdit(probe_);
    text_->setObjectName(QStringLiteral("probeText"));
    text_->setPlaceholderText(tr("the built-in calibration text"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    label->setBuddy(text_);
    layout->addWidget(text_);
    runText_ = new QPushButton(tr("Look at this text"), probe_);
    runText_->setObjectName(QStringLiteral("runText"));
    layout->addWidget(runText_);
    connect(runText_, &QPushButton::clicked, this,
            [this] { session_.inspection().setProbeText(text_->toPlainText()); });
}

void ModelDock::connectSession() {
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        proxy_->setWords(words);
        if (!words.isEmpty()) sites_->expandAll();
        for (int i = 0; i < tensors_->topLevelItemCount(); ++i)
            tensors_->topLevelItem(i)->setHidden(
                !tensors_->topLevelItem(i)->text(0).contains(words, Qt::CaseInsensitive));
        selectInTree();
    });
    connect(sites_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (following_) return; // the tree shows a selection that was made elsewhere
                const QModelIndex source = proxy_->mapToSource(index);
                if (const auto site = model_->siteAt(source))
                    session_.inspection().select(*site);
                else if (const auto block = model_->blockAt(source))
                    selectBlock(*block);
            });
    connect(tensors_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item) session_.inspection().selectTensor(item->text(0).toStdString());
    });
    connect(&session_, &Session::modelChanged, this, &ModelDock::showModel);
    connect(&session_.inspection(), &Inspection::selectionChanged, this, &ModelDock::selectInTree);
    connect(&session_.inspection(), &Inspection::overviewChanged, this, &ModelDock::rebuildTree);
    connect(&session_.recipes(), &RecipeEditor::changed, this, [this](bool interactive) {
        if (!interactive) rebuildTree();
    });
}

void ModelDock::showModel() {
    const OpenedModelPtr& model = session_.model();
    probe_->setVisible(model && model->canRun());
    text_->setPlainText(session_.inspection().probeText());
    stack_->setCurrentIndex(model && !model->checkpoint->config ? 1 : 0);
    tensors_->clear();
    if (!model) {
        summary_->setText(tr("No model is open."));
        model_->setTree(nullptr);
        return;
    }
    const Checkpoint& c = *model->checkpoint;
    QStringList parts{
        QString::fromStdString(c.modelType.empty() ? std::string(formatName(c.format)) : c.modelType),
        tr("%1 parameters").arg(formatCount(static_cast<std::int64_t>(c.parameters()))),
        QString::fromStdString(c.storedDtype), formatBytes(static_cast<double>(c.fileBytes))};
    for (QString& part : parts) part.replace(QLatin1Char(' '), QChar::Nbsp);
    const bool rescaled = !aboutRescaledModel(c.path).empty();
    summary_->setText(
        parts.join(QStringLiteral("\u00a0· ")) +
        (rescaled ? QLatin1Char('\n') +
                        tr("The demo model with some channels made larger by powers of two. It computes "
                           "the same; the outliers are put in, not learned.")
                  : QString()));
    if (c.config)
        rebuildTree();
    else
        showTensors();
}

void ModelDock::showTensors() {
    for (const TensorView& t : session_.model()->checkpoint->tensors) {
        auto* item = new QTreeWidgetItem(tensors_);
        item->setText(0, QString::fromStdString(t.name));
        const auto type = t.typeName();
        item->setToolTip(
            0, QStringLiteral("%1\n%2").arg(
                   item->text(0), QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()))));
        item->setText(1, QString::fromStdString(shapeText(t.shape)));
        item->setDisabled(!isDecodable(t.dtype));
    }
}

void ModelDock::rebuildTree() {
    const OpenedModelPtr& model = session_.model();
    if (!model || !model->checkpoint->config) return;
    auto tree = std::make_shared<SiteTreeData>();
    tree->modelName = QString::fromStdString(model->checkpoint->displayName);
    const SurveyTable& table = session_.inspection().surveyTable();
    for (const SiteId& site : model->checkpoint->sites()) {
        SiteTreeData::Row row;
        row.site = site;
        row.formats = formatsOf(session_.recipes().recipe().forSite(site));
        const auto it = table.find(site);
        if (it != table.end() && !row.formats.isEmpty()) row.sqnrDb = worse(it->second);
        const WeightRef w = model->checkpoint->weight(site);
        row.shape = QStringLiteral("%1 × %2").arg(w.rows()).arg(w.cols());
        if (row.sqnrDb < kPoorSqnr)
            row.warning = tr("More than a tenth of the signal's power is quantization noise.");
        tree->rows.push_back(row);
    }
    model_->setTree(tree);
    selectInTree();
}

void ModelDock::selectBlock(int block) {
    Inspection& inspection = session_.inspection();
    const auto sites = session_.sites();
    SiteId site{block, inspection.site().role}; // the same role as before, where the block has it
    if (std::find(sites.begin(), sites.end(), site) == sites.end()) {
        const auto first =
            std::find_if(sites.begin(), sites.end(), [block](const SiteId& s) { return s.block == block; });
        if (first == sites.end()) return;
        site = *first;
    }
    inspection.select(site, EditScope::Block);
}

void ModelDock::selectInTree() {
    const Inspection& inspection = session_.inspection();
    if (inspection.isWeightsOnly()) {
        const auto found =
            tensors_->findItems(QString::fromStdString(inspection.tensorName()), Qt::MatchExactly);
        const QSignalBlocker block(tensors_);
        if (!found.isEmpty()) tensors_->setCurrentItem(found.first());
        return;
    }
    QModelIndex index = proxy_->mapFromSource(model_->indexOf(inspection.site()));
    if (inspection.extent() == EditScope::Block && index.parent().isValid()) index = index.parent();
    if (!index.isValid() || index == sites_->currentIndex()) return;
    following_ = true;
    sites_->setCurrentIndex(index);
    following_ = false;
    sites_->scrollTo(index);
}

void ModelDock::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

} // namespace qs
