// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sample_browser.h"

#include "base/error.h"
#include "evaluate/sample_tokens.h"
#include "session/run_words.h"

#include <QLocale>
#include <cmath>
#include <limits>
#include <map>

namespace qs {
namespace {

/// Small: a sample has few tokens, and the evaluation's engine keeps its weights beside this one's.
constexpr std::uint64_t kSideMemory = std::uint64_t(256) << 20;

SampleSetPtr load(RunStore& store, const QStringList& ids, const Task& task) {
    auto set = std::make_shared<SampleSet>();
    for (const QString& id : ids) {
        task.checkpoint();
        set->runs.push_back(store.load(id.toStdString()));
        set->names << runLabel(set->runs.back().name);
    }
    for (const auto& [name, result] : set->runs.front().results) set->tasks << QString::fromStdString(name);
    std::map<std::pair<std::size_t, std::int64_t>, std::size_t> places;
    for (std::size_t run = 0; run < set->runs.size(); ++run)
        for (const auto& [name, result] : set->runs[run].results) {
            qsizetype at = set->tasks.indexOf(QString::fromStdString(name));
            if (at < 0) {
                at = set->tasks.size();
                set->tasks << QString::fromStdString(name);
            }
            const auto taskIndex = static_cast<std::size_t>(at);
            for (const SampleRecord& sample : result.samples) {
                const auto [place, fresh] = places.try_emplace({taskIndex, sample.docId}, set->rows.size());
                if (fresh)
                    set->rows.push_back({taskIndex, sample.docId,
                                         std::vector<const SampleRecord*>(set->runs.size(), nullptr)});
                set->rows[place->second].byRun[run] = &sample;
            }
        }
    return set;
}

/// As formatFixed() of widgets/number_format.h, which the session does not link.
QString logLikelihoodText(double value) {
    if (std::abs(value) < 0.005) value = 0; // no "−0.00"
    return QLocale().toString(value, 'f', 2).replace(u'-', QChar(0x2212));
}

QString sum(const SampleRecord* sample, std::size_t choice) {
    if (sample == nullptr || choice >= sample->logLikelihoods.size()) return QStringLiteral("–");
    return logLikelihoodText(sample->logLikelihoods[choice]);
}

/// "B · right · chosen by full precision · −12.31 | −14.02"
QString choiceTitle(const SampleSet& set, const SampleRow& row, std::size_t choice, std::size_t a,
                    std::size_t b) {
    const SampleRecord *first = row.byRun[a], *second = row.byRun[b];
    const SampleRecord* any = first ? first : second;
    QStringList parts;
    if (any->choices.size() > 1) {
        parts << choiceLetter(static_cast<int>(choice));
        if (any->gold == static_cast<int>(choice)) parts << SampleBrowser::tr("right");
        const bool byA = chosenBy(first) == static_cast<int>(choice),
                   byB = chosenBy(second) == static_cast<int>(choice);
        if (byA && byB && a != b)
            parts << SampleBrowser::tr("chosen by both");
        else if (byA)
            parts << SampleBrowser::tr("chosen by %1").arg(set.names[static_cast<qsizetype>(a)]);
        else if (byB)
            parts << SampleBrowser::tr("chosen by %1").arg(set.names[static_cast<qsizetype>(b)]);
    } else {
        parts << SampleBrowser::tr("Answer");
    }
    parts << SampleBrowser::tr("log-likelihood %1 | %2").arg(sum(first, choice), sum(second, choice));
    return parts.join(QStringLiteral(" · "));
}

/// What is known without the model: the texts as they were sent, and the stored sums.
SampleTokens storedOnly(const SampleSet& set, const SampleRow& row, std::size_t a, std::size_t b,
                        const QString& problem) {
    SampleTokens out;
    out.problem = problem;
    const SampleRecord* any = row.byRun[a] ? row.byRun[a] : row.byRun[b];
    if (any == nullptr) return out;
    if (!any->prompt.empty())
        out.sections.push_back({SampleBrowser::tr("Prompt"), {}, QString::fromStdString(any->prompt)});
    const std::size_t choices = std::max(any->choices.size(), any->logLikelihoods.size());
    for (std::size_t c = 0; c < choices; ++c) {
        QString text = c < any->choices.size() ? QString::fromStdString(any->choices[c]) : QString();
        if (c < any->contexts.size()) text = QString::fromStdString(any->contexts[c]) + u'\n' + text;
        out.sections.push_back({choiceTitle(set, row, c, a, b), {}, text});
    }
    return out;
}

ViewedToken viewed(const SampleToken& token, bool two) {
    ViewedToken out{QString::fromStdString(token.text), token.logProbs[0], token.logProbs[two ? 1 : 0],
                    token.scored};
    return out;
}

/// The prompt once, then the choices; a task whose contexts differ shows each choice whole.
SampleTokens sectionsOf(const SampleSet& set, const SampleRow& row, std::size_t a, std::size_t b,
                        const std::vector<std::vector<SampleToken>>& choices) {
    SampleTokens out;
    const SampleRecord& sample = row.byRun[a] ? *row.byRun[a] : *row.byRun[b];
    const bool shared = sample.contexts.empty(), two = a != b;
    if (shared && !choices.empty()) {
        TokenSection prompt{SampleBrowser::tr("Prompt"), {}, {}};
        for (const SampleToken& token : choices[0])
            if (!token.scored) prompt.tokens.push_back(viewed(token, two));
        out.sections.push_back(std::move(prompt));
    }
    for (std::size_t c = 0; c < choices.size(); ++c) {
        TokenSection section{choiceTitle(set, row, c, a, b), {}, {}};
        for (const SampleToken& token : choices[c])
            if (token.scored || !shared) section.tokens.push_back(viewed(token, two));
        out.sections.push_back(std::move(section));
    }
    return out;
}

/// Tokens of a document in one section; more would be tiring to read and slow to lay out.
constexpr std::size_t kSectionTokens = 250;

bool isDocument(const SampleRecord& sample) {
    return !sample.tokenLogProbs.empty();
}

double partSum(const SampleRecord* sample, std::size_t first, std::size_t last) {
    double sum = 0;
    for (std::size_t i = first; sample != nullptr && i < last; ++i)
        sum += static_cast<double>(sample->tokenLogProbs[i]);
    return sample == nullptr ? std::numeric_limits<double>::quiet_NaN() : sum;
}

/// A text whose perplexity was measured: its tokens were stored with their log-probabilities.
SampleTokens documentTokens(const SampleSet& set, const SampleRow& row, std::size_t a, std::size_t b,
                            const Tokenizer& tokenizer) {
    const SampleRecord* samples[2] = {row.byRun[a], row.byRun[b]};
    const SampleRecord& any = samples[0] ? *samples[0] : *samples[1];
    for (const SampleRecord*& sample : samples)
        if (sample &&
            (sample->tokenIds != any.tokenIds || sample->tokenLogProbs.size() != any.tokenIds.size()))
            return storedOnly(set, row, a, b,
                              SampleBrowser::tr("The two runs cut this text into different tokens, so they "
                                                "cannot stand side by side."));
    SampleTokens out;
    const std::size_t n = any.tokenIds.size();
    for (std::size_t first = 0; first < n; first += kSectionTokens) {
        const std::size_t last = std::min(n, first + kSectionTokens);
        const QLocale locale;
        const auto sumText = [&](const SampleRecord* sample) {
            return logLikelihoodText(partSum(sample, first, last));
        };
        TokenSection section{
            SampleBrowser::tr("Tokens %1 to %2")
                    .arg(locale.toString(static_cast<qulonglong>(first + 1)),
                         locale.toString(static_cast<qulonglong>(last))) +
                QStringLiteral(" · ") +
                SampleBrowser::tr("log-likelihood %1 | %2").arg(sumText(samples[0]), sumText(samples[1])),
            {},
            {}};
        for (std::size_t i = first; i < last; ++i) {
            const TokenId id = any.tokenIds[i];
            const bool known = id < tokenizer.vocabSize();
            const auto at = [&](const SampleRecord* sample) {
                return sample ? static_cast<double>(sample->tokenLogProbs[i])
                              : std::numeric_limits<double>::quiet_NaN();
            };
            section.tokens.push_back(
                {known ? QString::fromStdString(tokenizer.piece(id)) : QStringLiteral("#%1").arg(id),
                 at(samples[0]), at(samples[1]), true});
        }
        out.sections.push_back(std::move(section));
    }
    return out;
}

struct TokenQuestion {
    SampleSetPtr set;
    std::size_t row, a, b;
    OpenedModelPtr model;
    std::shared_ptr<EvaluationCache> cache;
    std::function<Engine&()> engine;
    std::function<void(const QString&)> working;
};

Variant variantOf(const RunRecord& run, const TokenQuestion& q, const Task& task) {
    Variant variant{run.name, nullptr, Backend::Simulate, Precision::F32};
    if (run.recipeYaml.empty()) {
        if (!run.preparedHash.empty())
            throw Error(ErrorCode::BadArgument, run.name + ": its recipe is not stored with the run");
        if (run.backend == "bf16") variant.precision = Precision::Bf16;
        return variant;
    }
    const Recipe recipe = Recipe::fromYaml(run.recipeYaml, run.name);
    if (!q.cache->prepared.contains(recipe.hash())) q.working(QString::fromStdString(recipe.name));
    variant.prepared = prepareRecipe(*q.model, recipe, *q.cache, q.engine(), task);
    if (!run.preparedHash.empty() && variant.prepared->hash() != run.preparedHash)
        throw Error(ErrorCode::BadArgument,
                    SampleBrowser::tr("%1 was worked out to other numbers when the run was made (another "
                                      "calibration text or version of the program): its tokens cannot be "
                                      "computed again.")
                        .arg(QString::fromStdString(recipe.name))
                        .toStdString());
    if (run.backend == "packed") variant.backend = Backend::Packed;
    return variant;
}

/// Why a run's tokens cannot be computed with what is open; empty: they can.
QString problemOf(const RunRecord& run, const TokenQuestion& q, const Task& task) {
    const QString name = QString::fromStdString(run.name), model = QString::fromStdString(run.model);
    if (!q.model || !q.model->canRun())
        return SampleBrowser::tr("Token by token needs the model: open %1. What is stored is shown.")
            .arg(model);
    if (run.modelHash.empty() || run.protocol.empty())
        return SampleBrowser::tr("%1 was imported: its items can be compared, but not computed again.")
            .arg(name);
    if (run.modelHash != q.model->checkpoint->contentHash(task))
        return SampleBrowser::tr(
                   "%1 was made with another model: open %2 to see its tokens. What is stored is shown.")
            .arg(name, model);
    return {};
}

SampleTokens compute(const TokenQuestion& q, const Task& task) {
    const SampleSet& set = *q.set;
    const SampleRow& row = set.rows[q.row];
    for (const std::size_t run : {q.a, q.b})
        if (const QString problem = problemOf(set.runs[run], q, task); !problem.isEmpty())
            return storedOnly(set, row, q.a, q.b, problem);
    const SampleRecord* sample = row.byRun[q.a] ? row.byRun[q.a] : row.byRun[q.b];
    if (sample != nullptr && isDocument(*sample) && !sample->tokenIds.empty())
        return documentTokens(set, row, q.a, q.b, *q.model->tokenizer);
    if (sample == nullptr || sample->choices.empty())
        return storedOnly(
            set, row, q.a, q.b,
            SampleBrowser::tr("The text of this item is not stored with the run; its sums are shown."));
    try {
        std::vector<Variant> variants{variantOf(set.runs[q.a], q, task)};
        if (q.a != q.b) variants.push_back(variantOf(set.runs[q.b], q, task));
        q.working({});
        Engine& engine = q.engine();
        const auto run = [&engine](std::span<const SequenceTree> trees, std::span<const Variant> v,
                                   const RunHooks& hooks, const Task& t) { engine.run(trees, v, hooks, t); };
        const RunRecord& record = set.runs[q.a];
        return sectionsOf(set, row, q.a, q.b,
                          sampleTokens(run, evalModel(engine, task), *q.model->tokenizer, *sample,
                                       ProtocolChoices::fromName(record.protocol), record.maxLength, variants,
                                       task));
    } catch (const Error& e) {
        if (e.code() == ErrorCode::Cancelled) throw;
        return storedOnly(set, row, q.a, q.b, QString::fromUtf8(e.what()));
    }
}

} // namespace

SampleBrowser::SampleBrowser(ComputeThread& thread, StoreAccessPtr store, Evaluation& evaluation,
                             QObject* parent)
    : QObject(parent), thread_(thread), store_(std::move(store)), evaluation_(evaluation) {}

void SampleBrowser::open(const QStringList& runIds) {
    if (runIds == ids_) return;
    ids_ = runIds;
    thread_.discard(tokensKind());
    if (runIds.isEmpty()) {
        thread_.discard(kind());
        emit opened(nullptr);
        return;
    }
    emit opening();
    thread_.start(Priority::Survey, kind(), [this, runIds](const ComputeThread::Context& job) {
        const SampleSetPtr set = load(store_->open(), runIds, job.task());
        job.post([this, set] { emit opened(set); });
    });
}

void SampleBrowser::askTokens(const SampleSetPtr& samples, int row, int runA, int runB) {
    const OpenedModelPtr& model = evaluation_.model();
    if (model_ != model || !side_) {
        model_ = model;
        side_ = std::make_shared<Side>();
    }
    thread_.start(
        Priority::Survey, tokensKind(),
        [this, samples, row, runA, runB, model, side = side_,
         cache = evaluation_.cache()](const ComputeThread::Context& job) {
            TokenQuestion q{samples,
                            static_cast<std::size_t>(row),
                            static_cast<std::size_t>(runA),
                            static_cast<std::size_t>(runB),
                            model,
                            cache,
                            {},
                            {}};
            q.engine = [&]() -> Engine& {
                if (!side->engine)
                    side->engine = std::make_unique<Engine>(model->checkpoint, EngineOptions{kSideMemory, 1});
                return *side->engine;
            };
            q.working = [&](const QString& recipe) { job.post([this, recipe] { emit working(recipe); }); };
            const SampleTokens tokens = compute(q, job.task());
            job.post([this, tokens] { emit tokensReady(tokens); });
        });
}

} // namespace qs
