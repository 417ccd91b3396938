// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample_model.h"

#include "models/roles.h"
#include "number_format.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

QString textOf(const SampleRow& row) {
    for (const SampleRecord* sample : row.byRun)
        if (sample != nullptr && !sample->prompt.empty()) return QString::fromStdString(sample->prompt);
    return {};
}

/// Probability of the right choice among all choices; NaN where there is no such thing.
double rightShare(const SampleRecord* sample) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    if (sample == nullptr || sample->gold < 0) return nan;
    const std::vector<double>& lls = sample->logLikelihoods;
    const auto gold = static_cast<std::size_t>(sample->gold);
    if (lls.size() < 2 || gold >= lls.size()) return nan;
    const double most = *std::max_element(lls.begin(), lls.end());
    double sum = 0;
    for (const double ll : lls) sum += std::exp(ll - most);
    return std::exp(lls[gold] - most) / sum;
}

} // namespace

void SampleModel::setSamples(SampleSetPtr samples) {
    beginResetModel();
    samples_ = std::move(samples);
    shown_.clear();
    a_ = b_ = 0;
    endResetModel();
}

bool SampleModel::passes(const SampleRow& row, SampleFilter filter, int task,
                         const QStringList& words) const {
    if (task >= 0 && static_cast<int>(row.task) != task) return false;
    const auto a = isRight(row.byRun[a_]), b = isRight(row.byRun[b_]);
    switch (filter) {
    case SampleFilter::All:
        break;
    case SampleFilter::Flips:
        if (!a || !b || *a == *b) return false;
        break;
    case SampleFilter::Lost:
        if (!a || !b || !*a || *b) return false;
        break;
    case SampleFilter::Gained:
        if (!a || !b || *a || !*b) return false;
        break;
    case SampleFilter::WrongInB:
        if (!b || *b) return false;
        break;
    }
    if (words.isEmpty()) return true;
    QString text = textOf(row);
    for (const SampleRecord* sample : row.byRun) {
        if (sample == nullptr) continue;
        for (const std::string& choice : sample->choices) text += u'\n' + QString::fromStdString(choice);
        break;
    }
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void SampleModel::setFilter(std::size_t a, std::size_t b, SampleFilter filter, const QString& task,
                            const QString& words) {
    beginResetModel();
    shown_.clear();
    if (samples_ && a < samples_->runs.size() && b < samples_->runs.size()) {
        a_ = a;
        b_ = b;
        const int index = task.isEmpty() ? -1 : static_cast<int>(samples_->tasks.indexOf(task));
        const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
        for (std::size_t i = 0; i < samples_->rows.size(); ++i)
            if ((task.isEmpty() || index >= 0) && passes(samples_->rows[i], filter, index, parts))
                shown_.push_back(i);
    }
    endResetModel();
}

const SampleRow* SampleModel::sample(int row) const {
    if (row < 0 || row >= static_cast<int>(shown_.size())) return nullptr;
    return &samples_->rows[shown_[static_cast<std::size_t>(row)]];
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

/// The mark says whether it is right, the letter what was chosen; a text has its log-likelihood.
QString SampleModel::answer(const SampleRecord* sample) const {
    if (sample == nullptr) return QStringLiteral("–");
    const auto right = isRight(sample);
    if (!right)
        return sample->logLikelihoods.empty() ? QStringLiteral("–")
                                              : formatNumber(sample->logLikelihoods[0], 6);
    const QString mark = *right ? QStringLiteral("✓") : QStringLiteral("✗");
    const int choice = chosenBy(sample);
    return choice < 0 ? mark : mark + u' ' + choiceLetter(choice);
}

double SampleModel::change(const SampleRow& row) const {
    return rightShare(row.byRun[b_]) - rightShare(row.byRun[a_]);
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    const SampleRow* row = index.isValid() ? sample(index.row()) : nullptr;
    if (row == nullptr || index.column() >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == ItemColumn || index.column() == ChangeColumn;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && index.column() == TextColumn) return textOf(*row).left(2000);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const SampleRecord *a = row->byRun[a_], *b = row->byRun[b_];
    switch (index.column()) {
    case TaskColumn:
        return samples_->tasks.value(static_cast<qsizetype>(row->task));
    case ItemColumn:
        return role == SortRole ? QVariant(static_cast<qlonglong>(row->docId))
                                : QVariant(formatCount(row->docId));
    case RightColumn:
        return choiceLetter(a ? a->gold : b ? b->gold : -1);
    case AColumn:
        return answer(a);
    case BColumn:
        return answer(b);
    case ChangeColumn: {
        const double d = change(*row);
        if (role == SortRole) return d;
        return std::isnan(d) ? QStringLiteral("–")
                             : (d >= 0.0005 ? QStringLiteral("+") : QString()) + formatFixed(d, 3);
    }
    default:
        return textOf(*row).simplified().left(300);
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::ToolTipRole) {
        if (section == RightColumn) return tr("The right choice");
        if (section == AColumn || section == BColumn)
            return tr("✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text");
        if (section == ChangeColumn)
            return tr("Probability of the right choice among the choices, second run minus first");
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == ItemColumn || section == ChangeColumn ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    const auto name = [this](std::size_t run) {
        return samples_ ? samples_->names.value(static_cast<qsizetype>(run)) : QString();
    };
    switch (section) {
    case TaskColumn:
        return tr("Task");
    case ItemColumn:
        return tr("Item");
    case RightColumn:
        return tr("Right");
    case AColumn:
        return name(a_).isEmpty() ? tr("Reference") : name(a_);
    case BColumn:
        return name(b_).isEmpty() ? tr("This run") : name(b_);
    case ChangeColumn:
        return tr("Δp");
    default:
        return tr("Text");
    }
}

} // namespace qs
