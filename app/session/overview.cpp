// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/overview.h"

#include "evaluate/bit_budget.h"

#include <QCoreApplication>
#include <cmath>

namespace qs {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

const SiteNumbers& numbersAt(const SurveyTable& table, const SiteId& site) {
    static const SiteNumbers none;
    const auto it = table.find(site);
    return it == table.end() ? none : it->second;
}

QString text(const char* sentence) {
    return QCoreApplication::translate("qs::Overview", sentence);
}

using OperandValue = double OperandNumbers::*;

struct NumberColumn {
    const char* key;
    const char* name;
    const char* unit;
    const char* explanation;
    bool logColour;
    OperandValue value;
};

const NumberColumn kNumbers[] = {
    {"spread", QT_TRANSLATE_NOOP("qs::Overview", "Channel spread"),
     QT_TRANSLATE_NOOP("qs::Overview", "octaves"),
     QT_TRANSLATE_NOOP(
         "qs::Overview",
         "How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile "
         "of "
         "log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs."),
     false, &OperandNumbers::spreadOctaves},
    {"inter", QT_TRANSLATE_NOOP("qs::Overview", "Inter-channel variance"), "",
     QT_TRANSLATE_NOOP("qs::Overview",
                       "Variance of the channels' means. Large: the channels sit at different levels."),
     true, &OperandNumbers::interVariance},
    {"intra", QT_TRANSLATE_NOOP("qs::Overview", "Intra-channel variance"), "",
     QT_TRANSLATE_NOOP(
         "qs::Overview",
         "Mean of the variances within the channels: what a format with one scale per channel still has "
         "to hold."),
     true, &OperandNumbers::intraVariance},
    {"kurtosis", QT_TRANSLATE_NOOP("qs::Overview", "Kurtosis"), "",
     QT_TRANSLATE_NOOP("qs::Overview",
                       "Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range."),
     true, &OperandNumbers::kurtosis},
    {"absmax", QT_TRANSLATE_NOOP("qs::Overview", "Largest magnitude"), "",
     QT_TRANSLATE_NOOP("qs::Overview",
                       "The largest absolute value, which MinMax calibration puts at the end of the grid."),
     true, &OperandNumbers::absMax},
};

QString keyOf(const char* number, Operand operand) {
    return QLatin1String(number) +
           (operand == Operand::Activations ? QLatin1String(".activations") : QLatin1String(".weights"));
}

QString noActivations() {
    return QCoreApplication::translate(
        "qs::Overview",
        "No activations are known yet. They come from the text that is run through the model.");
}

OverviewMetric numberMetric(const NumberColumn& column, Operand operand, const std::vector<SiteId>& sites,
                            const SurveyTable& table) {
    OverviewMetric metric;
    const QString name = text(column.name);
    metric.name = operand == Operand::Activations
                      ? QCoreApplication::translate("qs::Overview", "%1 of activations").arg(name)
                      : QCoreApplication::translate("qs::Overview", "%1 of weights").arg(name);
    metric.unit = *column.unit ? text(column.unit) : QString();
    metric.explanation = text(column.explanation);
    metric.logColour = column.logColour;
    metric.key = keyOf(column.key, operand);
    if (operand == Operand::Activations) metric.missing = noActivations();
    for (const SiteId& site : sites) {
        const SiteNumbers& n = numbersAt(table, site);
        const auto& operandNumbers = operand == Operand::Activations ? n.activations : n.weights;
        metric.values.push_back(operandNumbers ? (*operandNumbers).*column.value : kUnknown);
    }
    return metric;
}

OverviewMetric sqnrMetric(Operand operand, const std::vector<SiteId>& sites, const SurveyTable& table) {
    OverviewMetric metric;
    metric.name = operand == Operand::Activations
                      ? QCoreApplication::translate("qs::Overview", "SQNR of activations")
                      : QCoreApplication::translate("qs::Overview", "SQNR of weights");
    metric.unit = QStringLiteral("dB");
    metric.key = keyOf("sqnr", operand);
    metric.missing = QCoreApplication::translate(
        "qs::Overview", "The current recipe quantizes nothing here. Choose a format in the inspector.");
    metric.explanation = QCoreApplication::translate(
        "qs::Overview", "Signal to quantization noise under the current recipe. Every 6 dB are one bit; "
                        "sites in full precision have none.");
    for (const SiteId& site : sites) {
        const SiteNumbers& n = numbersAt(table, site);
        const auto& measured = operand == Operand::Activations ? n.activationSqnr : n.weightSqnr;
        metric.values.push_back(measured ? measured->db : kUnknown);
    }
    return metric;
}

OverviewMetric bitsMetric(Operand operand, const OverviewSource& source) {
    OverviewMetric metric;
    const bool weights = operand == Operand::Weights;
    metric.name = weights ? QCoreApplication::translate("qs::Overview", "Bits of weights")
                          : QCoreApplication::translate("qs::Overview", "Bits of activations");
    metric.unit = QCoreApplication::translate("qs::Overview", "bits");
    metric.key = keyOf("bits", operand);
    metric.explanation =
        weights
            ? QCoreApplication::translate(
                  "qs::Overview", "Bits per weight under the current recipe, with the scales of groups; "
                                  "in full precision, those of the file.")
            : QCoreApplication::translate("qs::Overview",
                                          "Bits per activation under the current recipe, with the scales of "
                                          "blocks. Sites in full precision have none.");
    metric.missing = QCoreApplication::translate(
        "qs::Overview", "The current recipe quantizes nothing here. Choose a format in the inspector.");
    for (const SiteId& site : source.sites) {
        const SiteRecipe recipe = source.recipe.forSite(site);
        OperandRecipe operandRecipe = weights ? recipe.weights : recipe.activations;
        if (!weights && operandRecipe.granularity == Granularity::Token && operandRecipe.groupSize > 0)
            operandRecipe.granularity = Granularity::Group; // costs the same
        const auto stored = source.storedBits.find(site);
        const double full = weights && stored != source.storedBits.end() ? stored->second : kUnknown;
        metric.values.push_back(weights || tapOf(site) ? bitsPerWeight(operandRecipe, full) : kUnknown);
    }
    return metric;
}

OverviewMetric sensitivityMetric(const OverviewSource& source) {
    OverviewMetric metric;
    metric.name = QCoreApplication::translate("qs::Overview", "Sensitivity");
    metric.unit = QCoreApplication::translate("qs::Overview", "KL, nats");
    metric.key = QStringLiteral("sensitivity");
    metric.logColour = true;
    metric.explanation =
        QCoreApplication::translate("qs::Overview",
                                    "How far the model's predictions move when this site alone is quantized: "
                                    "Kullback-Leibler divergence from full precision, per token, under %1.")
            .arg(source.sensitivity.recipe);
    metric.missing = QCoreApplication::translate(
        "qs::Overview",
        "Not measured yet.\nRun a sensitivity analysis on the Evaluate page: it quantizes every "
        "site alone and measures how far the model's predictions move.");
    for (const SiteId& site : source.sites) {
        const auto it = source.sensitivity.kl.find(site);
        metric.values.push_back(it == source.sensitivity.kl.end() ? kUnknown : it->second);
    }
    return metric;
}

} // namespace

OverviewDataPtr overviewOf(const OverviewSource& source) {
    auto data = std::make_shared<OverviewData>();
    data->sites = source.sites;
    for (const SiteId& site : source.sites) data->blocks = std::max(data->blocks, site.block + 1);
    for (const Operand operand : {Operand::Activations, Operand::Weights})
        for (const NumberColumn& column : kNumbers)
            data->metrics.push_back(numberMetric(column, operand, source.sites, source.table));
    for (const Operand operand : {Operand::Activations, Operand::Weights})
        data->metrics.push_back(sqnrMetric(operand, source.sites, source.table));
    for (const Operand operand : {Operand::Weights, Operand::Activations})
        data->metrics.push_back(bitsMetric(operand, source));
    data->metrics.push_back(sensitivityMetric(source));
    return data;
}

std::map<SiteId, double> storedBitsOf(const Checkpoint& checkpoint) {
    std::map<SiteId, double> bits;
    for (const SiteId& site : checkpoint.sites()) {
        const WeightRef weight = checkpoint.weight(site);
        const double count = static_cast<double>(weight.rows()) * static_cast<double>(weight.cols());
        if (count > 0) bits[site] = 8 * static_cast<double>(weight.view.bytes.size()) / count;
    }
    return bits;
}

} // namespace qs
