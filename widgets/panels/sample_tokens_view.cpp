// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sample_tokens_view.h"

#include "charts/chart_frame.h"
#include "charts/token_view.h"
#include "models/table_model.h"
#include "number_format.h"
#include "panels/panel_parts.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace qs {
namespace {

/// More are shown in parts: a whole article would take too long to lay out, and to read.
constexpr std::size_t kTokensAtOnce = 1000;

} // namespace

SampleTokensView::SampleTokensView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    buildFrame();
    layout->addWidget(frame_, 1);
    busy_ = new QLabel(this);
    busy_->setForegroundRole(QPalette::PlaceholderText);
    busy_->hide();
    layout->addWidget(busy_);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("sampleProblem"));
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
}

void SampleTokensView::buildFrame() {
    frame_ = new ChartFrame(this);
    frame_->setTitle(tr("What did each of them find likely?"));
    frame_->setFileName(QStringLiteral("tokens"));
    tokens_ = new TokenView;
    auto* scroll = new QScrollArea;
    scroll->setWidget(tokens_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frame_->setChart(scroll, tokens_);
    part_ = new QComboBox(frame_);
    part_->setObjectName(QStringLiteral("samplePart"));
    part_->setAccessibleName(tr("Part of the text"));
    part_->setToolTip(tr("Part of the text that is shown, and by how much its log-likelihood changes"));
    part_->hide();
    frame_->addControl(part_);
    connect(part_, &QComboBox::currentIndexChanged, this, &SampleTokensView::showPart);
    table_ = new TableModel(this);
    frame_->setTable(table_);
}

std::vector<SampleTokensView::Part> SampleTokensView::partsOf(const std::vector<TokenSection>& sections) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::size_t tokens = sections[i].tokens.size();
        if (parts.empty() || parts.back().tokens + tokens > kTokensAtOnce) parts.push_back({i, i, 0, 0});
        Part& part = parts.back();
        part.last = i + 1;
        part.tokens += tokens;
        for (const ViewedToken& token : sections[i].tokens)
            if (token.scored) part.change += token.b - token.a;
    }
    return parts;
}

void SampleTokensView::clear(const QString& why) {
    part_->hide();
    showInline(problem_, {}, false);
    frame_->setEmptyText(why);
    frame_->setEmpty(true);
    sections_.clear();
    parts_.clear();
    tokens_->setSections({}, {}, {});
    table_->clear();
}

void SampleTokensView::expectTokens() {
    part_->hide();
    showInline(problem_, {}, false);
    tokens_->setBusy(true);
}

void SampleTokensView::setBusy(const QString& what) {
    busy_->setText(what);
    busy_->setVisible(!what.isEmpty());
}

void SampleTokensView::setTokens(const SampleTokens& tokens, const QString& first, const QString& second) {
    first_ = first;
    second_ = second;
    setBusy({});
    frame_->setEmpty(tokens.sections.empty());
    tokens_->setBusy(false);
    sections_ = tokens.sections;
    parts_ = partsOf(sections_);
    offerParts();
    showPart();
    showInline(problem_, tokens.problem, false);
    showTable();
    frame_->setNote(tokens.problem.isEmpty()
                        ? tr("Below each token its log-probability: %1 above, %2 below. Orange: more likely "
                             "in %2, blue: less likely. Framed darkly: what is scored.")
                              .arg(first_, second_)
                        : QString());
}

void SampleTokensView::offerParts() {
    const QSignalBlocker quiet(part_);
    part_->clear();
    for (std::size_t i = 0; i < parts_.size(); ++i)
        part_->addItem(tr("part %1 of %2: %3")
                           .arg(formatCount(static_cast<std::int64_t>(i + 1)),
                                formatCount(static_cast<std::int64_t>(parts_.size())),
                                formatFixed(parts_[i].change, 2)));
    part_->setVisible(parts_.size() > 1);
}

void SampleTokensView::showTable() {
    struct Row {
        QString section;
        ViewedToken token;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    for (const TokenSection& section : sections_)
        for (const ViewedToken& token : section.tokens) rows->push_back({section.title, token});
    const auto at = [rows](int row) -> const Row& { return (*rows)[static_cast<std::size_t>(row)]; };
    const auto text = [](const QString& header, std::function<QString(int)> value) {
        TableColumn column;
        column.header = header;
        column.numeric = false;
        column.raw = [value](int row) { return QVariant(value(row)); };
        return column;
    };
    const auto number = [](const QString& header, std::function<double(int)> value) {
        TableColumn column;
        column.header = header;
        column.raw = [value](int row) { return QVariant(value(row)); };
        column.text = [value](int row) { return formatNumber(value(row)); };
        column.help = tr("Natural logarithm of the probability");
        return column;
    };
    table_->setTable(static_cast<int>(rows->size()),
                     {text(tr("Part"), [at](int r) { return at(r).section; }),
                      text(tr("Token"), [at](int r) { return at(r).token.text; }),
                      number(first_, [at](int r) { return at(r).token.a; }),
                      number(second_, [at](int r) { return at(r).token.b; }),
                      number(tr("Difference"), [at](int r) { return at(r).token.b - at(r).token.a; })});
}

void SampleTokensView::showPart() {
    const auto at = static_cast<std::size_t>(std::max(0, part_->currentIndex()));
    std::vector<TokenSection> shown;
    if (at < parts_.size())
        shown.assign(sections_.begin() + static_cast<std::ptrdiff_t>(parts_[at].first),
                     sections_.begin() + static_cast<std::ptrdiff_t>(parts_[at].last));
    tokens_->setSections(std::move(shown), first_, second_);
}

} // namespace qs
