// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/number_help.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

namespace qs {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("qs::NumberHelp", text);
}

/// Whether `label` stands in `text` with no letter or digit right before or after it.
bool containsLabel(const QString& text, const QString& label) {
    for (qsizetype at = text.indexOf(label, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(label, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + label.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        if (begins && (end == text.size() || !text[end].isLetterOrNumber())) return true;
    }
    return false;
}

} // namespace

const std::vector<NumberHelp>& numberHelp() {
    static const std::vector<NumberHelp> all{
        {"sqnr",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Signal to quantization noise ratio (SQNR)"),
         QT_TRANSLATE_NOOP(
             "qs::NumberHelp",
             "The power of the values over the power of what quantization changes about them, in decibels. "
             "Every 6 dB are about one bit; below 10 dB more than a tenth of the power is noise."),
         "10 · log<sub>10</sub>( Σ x² / Σ (x − x̂)² )",
         "",
         {"SQNR", "SQNR (dB)"}},
        {"mse",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Mean squared error (MSE)"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The mean squared difference between a value and what it becomes. Its size "
                           "depends on the tensor's own; the SQNR does not."),
         "Σ (x − x̂)² / n",
         "",
         {"MSE"}},
        {"clipped",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Clipped"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The share of the values beyond the end of the grid. They "
                                             "become its largest value, so each of them can be far off."),
         "#{ |x| > c } / n",
         "",
         {"Clipped"}},
        {"underflow",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Underflow"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The share of the values that are not zero and become zero. "
                                             "Small channels under a common scale vanish this way."),
         "#{ x ≠ 0, x̂ = 0 } / n",
         "",
         {"Underflow"}},
        {"codes",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Codes used"),
         QT_TRANSLATE_NOOP(
             "qs::NumberHelp",
             "How many bit patterns of the format occur. Few used codes: the grid does not fit the values."),
         "",
         "",
         {"Codes used", "Used", "Share (%)"}},
        {"spread",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Channel spread"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "How far the magnitudes of the channels lie apart, in octaves (factors of two). A "
                           "common scale that suits the largest channel is too coarse by one exponent step "
                           "per octave for the small ones; a bias per channel repairs it."),
         "P<sub>99</sub>( log<sub>2</sub> max<sub>j</sub>|x| ) − P<sub>1</sub>( log<sub>2</sub> "
         "max<sub>j</sub>|x| )",
         "",
         {"Channel spread", "Spread"}},
        {"inter",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Inter-channel variance"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The variance of the channels' means: large where channels sit at different "
                           "levels. In activations of language models it is far larger than the variance "
                           "within a channel, which is why one scale for all channels fails."),
         "Var<sub>j</sub>( E<sub>i</sub>[ x<sub>ij</sub> ] )",
         "LLM-FP4, Liu et al., EMNLP 2023 (arXiv:2310.16836), figure 2",
         {"Inter-channel variance"}},
        {"intra",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Intra-channel variance"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The mean of the variances within the channels: what a format "
                                             "with one scale per channel still has to hold."),
         "E<sub>j</sub>[ Var<sub>i</sub>( x<sub>ij</sub> ) ]",
         "LLM-FP4, Liu et al., EMNLP 2023 (arXiv:2310.16836), figure 2",
         {"Intra-channel variance"}},
        {"maxima",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Variance of maxima"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The variance of the channels' largest magnitudes."),
         "Var<sub>j</sub>( max<sub>i</sub> |x<sub>ij</sub>| )",
         "",
         {"Variance of maxima"}},
        {"kurtosis",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Kurtosis"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The weight of the tails: 3 for a Gaussian, more when few values are far out. "
                           "Heavy tails use up the range of a format for few values."),
         "E[ (x − μ)⁴ ] / σ⁴",
         "",
         {"Kurtosis"}},
        {"absmax",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Largest magnitude"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The largest absolute value, which MinMax puts at the end of "
                                             "the grid. One outlier makes the grid coarse for all others."),
         "max |x|",
         "",
         {"Largest magnitude", "Largest |x|", "Maximum", "Minimum", "Largest", "Smallest"}},
        {"moments",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Mean and standard deviation"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The average of the values, and how far they typically lie from it."),
         "μ = Σ x / n,  σ² = Σ (x − μ)² / n",
         "",
         {"Mean", "Std. deviation"}},
        {"quantiles",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Quantiles"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The value below which this share of the channel's values lies. "
                                             "Half of them lie between 25 % and 75 %."),
         "",
         "",
         {"1 %", "25 %", "75 %", "99 %", "Median"}},
        {"sensitivity",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Sensitivity"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "How far the distribution over the next token moves from full precision when this "
                           "site alone is quantized: the Kullback-Leibler divergence in nats per token. The "
                           "sites with the largest numbers are the ones to spend bits on."),
         "Σ p · log( p / q )",
         "",
         {"Sensitivity"}},
        {"counts",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Counts"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "How many values the tensor has, how many of them differ at 16 "
                                             "bits of precision, and how many are no finite number."),
         "",
         "",
         {"Values", "Distinct values", "NaN or infinite", "Rows", "Channels", "Known for", "Samples", "Items",
          "Item", "Channel", "Token", "Output channel", "Sites"}},
        {"format",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Number format"),
         QT_TRANSLATE_NOOP(
             "qs::NumberHelp",
             "ExMy is a sign, x exponent bits and y mantissa bits; INTn are equidistant integers. E2M1, four "
             "bits, has the values 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives, times a scale."),
         "(−1)<sup>s</sup> · 2<sup>e−b</sup> · (1 + m / 2<sup>M</sup>)",
         "LLM-FP4, Liu et al., EMNLP 2023 (arXiv:2310.16836), equation 1",
         {"Format", "E", "M", "bits", "Bits"}},
        {"grid-end",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "End of the grid"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The largest value that the grid holds. Choosing it is choosing the clip, the "
                           "scale and the exponent bias at once: they are the same number."),
         "c = q<sub>max</sub> · 2<sup>−b</sup>",
         "LLM-FP4, Liu et al., EMNLP 2023 (arXiv:2310.16836), equation 4",
         {"Grid's end", "of the maximum", "Clip", "Clip ratio", "Largest value"}},
        {"bias",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Exponent bias"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "A real number that scales the whole grid: larger bias, smaller "
                                             "values. One for each tensor, row, group, channel or token."),
         "x̂ = grid · 2<sup>−b</sup>",
         "LLM-FP4, Liu et al., EMNLP 2023 (arXiv:2310.16836), section 3",
         {"Bias"}},
        {"smallest",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Smallest positive value"),
         QT_TRANSLATE_NOOP(
             "qs::NumberHelp",
             "The smallest value above zero that the format holds. What is below half of it becomes zero."),
         "2<sup>1−b−M</sup>",
         "",
         {"Smallest positive"}},
        {"range",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Range"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "From the smallest positive value to the largest, in octaves."),
         "log<sub>2</sub>( largest / smallest )",
         "",
         {"Range"}},
        {"histogram",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Bins of the histogram"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "Equal intervals, and how many of the tensor's values fall into each."),
         "",
         "",
         {"From", "To", "Value"}},
        {"accuracy",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Accuracy"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The share of the items answered right. acc takes the choice with the largest "
                           "log-likelihood; acc_norm divides it by the choice's number of characters first."),
         "",
         "lm-evaluation-harness",
         {"acc", "acc_norm", "Value ± standard error"}},
        {"perplexity",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Perplexity"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "How many equally likely words the model chooses among on average. Lower is "
                           "better. It depends on the protocol: compare only runs of the same one."),
         "exp( − Σ log p(token) / n )",
         "",
         {"perplexity", "word_perplexity", "byte_perplexity"}},
        {"stderr",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Standard error"),
         QT_TRANSLATE_NOOP(
             "qs::NumberHelp",
             "How far the number would typically lie from the true one when measured on other items. Two "
             "runs on the same items differ by less than that: use the paired comparison."),
         "",
         "",
         {"standard error"}},
        {"difference",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Paired difference"),
         QT_TRANSLATE_NOOP(
             "qs::NumberHelp",
             "This run minus the reference over the items that both share; for perplexities the logarithm of "
             "their ratio. Because the items are the same, small differences can be seen."),
         "",
         "",
         {"Difference", "This run"}},
        {"interval",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "95 % confidence interval"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Where the difference lies in 95 of 100 such measurements. When "
                                             "it holds zero, nothing has been shown."),
         "",
         "",
         {"95 % from", "95 % to"}},
        {"p-value",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "p value"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The chance of a difference at least this large if both runs were equally good: "
                           "the exact McNemar test for accuracies, a paired t test otherwise. It says "
                           "nothing about how large the difference is."),
         "",
         "McNemar 1947",
         {"p"}},
        {"holm",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Corrected p value"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The p value after Holm's correction for all comparisons of the table: below 0.05 "
                           "in even one row then happens by chance in at most one of twenty tables."),
         "",
         "Holm 1979",
         {"p, corrected"}},
        {"anytime",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Interval at any time"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "A 95 % interval that stays valid however often one looks while the items come "
                           "in, so that a run may be stopped as soon as it is narrow enough."),
         "",
         "Waudby-Smith and Ramdas 2024",
         {"Any time from", "Any time to"}},
        {"ratio",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Ratio of perplexities"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "This run's perplexity divided by the reference's: 1.05 is five percent worse."),
         "",
         "",
         {"Ratio"}},
        {"kl",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Kullback-Leibler divergence"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "How far this run's distribution over the next token lies from the reference's, "
                           "in nats. It reacts to small damage that no accuracy shows."),
         "Σ p · log( p / q )",
         "",
         {"KL", "KL mean", "kl_mean", "KL largest", "KL divergence (nats)"}},
        {"agreement",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Same top token"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "The share of the positions where both runs find the same token most likely."),
         "",
         "",
         {"Same top token", "top1_agreement"}},
        {"delta-p",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Change of the probability"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "This run's probability of what is right minus the reference's."),
         "Δp = q(right) − p(right)",
         "",
         {"Δp", "Δp mean"}},
        {"flips",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Items that changed"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "Items that only the reference gets right, and items that only this run gets "
                           "right. Two runs of equal accuracy can still answer different items."),
         "",
         "",
         {"Only reference right", "Only this right"}},
        {"times-usual",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Times the usual"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The largest magnitude of this channel or token divided by the "
                                             "median of those of all. Outliers stand out as large factors."),
         "max |x| / median( max |x| )",
         "",
         {"× the usual"}},
        {"bit",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Bit"),
         QT_TRANSLATE_NOOP("qs::NumberHelp",
                           "What this bit of the pattern is at present: 0 or 1. The other columns tell what "
                           "the value becomes when it flips."),
         "",
         "",
         {"Now"}},
        {"chance",
         QT_TRANSLATE_NOOP("qs::NumberHelp", "Chance"),
         QT_TRANSLATE_NOOP("qs::NumberHelp", "The accuracy of guessing: one over the number of choices."),
         "1 / choices",
         "",
         {"Chance"}},
    };
    return all;
}

QString helpText(const NumberHelp& help) {
    QString text = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                       .arg(translated(help.title).toHtmlEscaped(), translated(help.what).toHtmlEscaped());
    if (*help.formula) text += QStringLiteral("<p>%1</p>").arg(QString::fromUtf8(help.formula));
    if (*help.paper)
        text += QStringLiteral("<p><i>%1</i></p>").arg(QString::fromUtf8(help.paper).toHtmlEscaped());
    return text;
}

const NumberHelp* findNumberHelp(const QString& text, const QStringList& contexts) {
    const NumberHelp* best = nullptr;
    qsizetype longest = 0;
    for (const NumberHelp& help : numberHelp())
        for (const char* label : help.labels)
            for (const QString& context : contexts) {
                const QString shown = QCoreApplication::translate(context.toUtf8(), label);
                if (shown.size() <= longest || !containsLabel(text, shown)) continue;
                // Labels of one letter are whole labels or nothing.
                if (shown.size() <= 2 && text != shown) continue;
                best = &help;
                longest = shown.size();
            }
    return best;
}

QStringList contextsOf(const QWidget& widget) {
    // Tables and the overview's metrics are worded outside of classes.
    QStringList contexts{QStringLiteral("qs::Tables"), QStringLiteral("qs::Overview")};
    for (const QWidget* w = &widget; w != nullptr; w = w->parentWidget()) {
        contexts << QString::fromLatin1(w->metaObject()->className());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(w); view && view->model()) {
            contexts << QString::fromLatin1(view->model()->metaObject()->className());
            for (const QObject* source : view->model()->children())
                contexts << QString::fromLatin1(source->metaObject()->className());
        }
    }
    contexts.removeDuplicates();
    return contexts;
}

} // namespace qs
