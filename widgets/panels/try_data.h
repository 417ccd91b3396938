// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

/// One prompt continued side by side, as plain values.
namespace qs {

/// What the user asked to be continued, and how.
struct TrySettings {
    QString prompt;
    bool fullPrecision = true;
    bool currentRecipe = true;
    QStringList recipes; ///< shipped names or files
    int maxTokens = 60;
    double temperature = 0; ///< 0: greedy
    int topK = 0;           ///< 0: all
    double topP = 1;
    quint64 seed = 0;
    QString backend = QStringLiteral("packed"); ///< "packed" | "simulate"
};

struct TryCandidate {
    int id = 0;
    QString piece; ///< as the tokenizer names it
    double probability = 0;
};

/// What one configuration thinks of a token after the text before it.
struct TryView {
    double probability = 0;
    std::int64_t rank = 0; ///< tokens that are more likely
    std::vector<TryCandidate> top;
};

struct TryToken {
    int id = 0;
    QString piece, text;        ///< text: what it adds; empty for special tokens and parts of a character
    std::vector<TryView> views; ///< by column
    bool favouritesDiffer() const {
        for (const TryView& v : views)
            if (!v.top.empty() && !views[0].top.empty() && v.top[0].id != views[0].top[0].id) return true;
        return false;
    }
};
using TryTokenPtr = std::shared_ptr<const TryToken>;

enum class TryEnd { Unfinished, StopToken, MaxTokens, ContextFull };

struct TryColumn {
    QString name; ///< of the recipe; empty: full precision
    std::vector<TryTokenPtr> tokens;
    TryEnd end = TryEnd::Unfinished;
    QString text() const {
        QString all;
        for (const TryTokenPtr& t : tokens) all += t->text;
        return all;
    }
};

/// What there is so far.
struct TryResult {
    QString prompt;
    std::vector<TryColumn> columns;
    bool firstIsFullPrecision = false;
    bool running = false;
    std::int64_t contextLength = 0; ///< of the model, tokens
};
using TryResultPtr = std::shared_ptr<const TryResult>;

/// The recipe's name, or "Full precision" in the window's language.
QString columnName(const TryColumn& column);
/// Where column `c` first has another token than column 0; none: nowhere so far.
std::optional<std::size_t> partingOf(const TryResult& result, std::size_t c);
/// Perplexity of a column's text under the configuration of column `by`; NaN without tokens.
double perplexityOf(const TryColumn& column, std::size_t by);
/// The columns' texts under their names, after the prompt: what is copied.
QString plainText(const TryResult& result);

} // namespace qs

Q_DECLARE_METATYPE(qs::TrySettings)
Q_DECLARE_METATYPE(qs::TryResultPtr)
