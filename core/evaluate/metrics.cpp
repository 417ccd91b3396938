// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/metrics.h"

#include "base/parallel.h"
#include "evaluate/python_random.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double x : values) sum += x;
    return sum / static_cast<double>(values.size());
}

/// Square root of the sum of squared deviations over n - 1.
double sampleDeviation(const std::vector<double>& values) {
    const double mu = mean(values);
    double sum = 0;
    for (const double x : values) sum += (x - mu) * (x - mu);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

/// One chunk of resampled perplexities.
void resample(const std::vector<double>& lls, std::uint32_t seed, double* out, int count) {
    PythonRandom random(seed);
    const double n = static_cast<double>(lls.size());
    for (int r = 0; r < count; ++r) {
        double sum = 0;
        for (std::size_t i = 0; i < lls.size(); ++i)
            sum += lls[static_cast<std::size_t>(random.random() * n)];
        out[r] = std::exp(-(sum / n));
    }
}

/// The values of a metric over the samples that have it.
std::vector<double> column(const std::vector<SampleRecord>& samples, const std::string& name) {
    std::vector<double> out;
    for (const SampleRecord& sample : samples)
        if (const auto found = sample.metrics.find(name); found != sample.metrics.end())
            out.push_back(found->second);
    return out;
}

std::vector<double> logLikelihoods(const std::vector<SampleRecord>& samples) {
    std::vector<double> out;
    for (const SampleRecord& sample : samples)
        out.push_back(sample.logLikelihoods.empty() ? 0 : sample.logLikelihoods[0]);
    return out;
}

double total(const std::vector<double>& values) {
    return mean(values) * static_cast<double>(values.size());
}

/// Negative log-likelihood per unit of `weight` ("words", "bytes", "tokens"), over all samples together.
double lossPer(const std::vector<SampleRecord>& samples, const std::string& weight) {
    const double sum = total(column(samples, weight));
    return sum > 0 ? -total(logLikelihoods(samples)) / sum : 0;
}

/// Perplexity of a text in windows that all have the same number of targets, so that the mean over windows is
/// the mean over tokens (GPTQ averages windows, llama.cpp tokens). Its standard error takes windows as
/// independent and carries that of the mean loss through exp; neither tool defines one like it.
Metric windowPerplexity(const std::vector<SampleRecord>& samples) {
    const std::vector<double> tokens = column(samples, "tokens");
    std::vector<double> losses = logLikelihoods(samples);
    for (std::size_t i = 0; i < losses.size() && i < tokens.size(); ++i) losses[i] /= -tokens[i];
    Metric out = meanMetric(losses);
    out.value = std::exp(out.value);
    if (out.stderror) *out.stderror *= out.value;
    return out;
}

Metric taskMetric(TaskKind kind, const std::string& name, const std::vector<SampleRecord>& samples,
                  int iterations, const Task& task) {
    if (name == "word_perplexity") return {std::exp(lossPer(samples, "words")), std::nullopt};
    if (name == "byte_perplexity") return {std::exp(lossPer(samples, "bytes")), std::nullopt};
    if (name == "bits_per_byte") return {lossPer(samples, "bytes") / std::log(2.0), std::nullopt};
    if (name != "perplexity") return meanMetric(column(samples, name));
    if (kind == TaskKind::GptqPerplexity || kind == TaskKind::LlamaCppPerplexity)
        return windowPerplexity(samples);
    const std::vector<double> lls = logLikelihoods(samples);
    return {std::exp(-mean(lls)), perplexityBootstrapError(lls, iterations, task)};
}

/// Mean over all scored positions of a value that samples hold as their own mean.
Metric positionMean(const std::vector<SampleRecord>& samples, const std::string& name) {
    double sum = 0, positions = 0;
    for (const SampleRecord& sample : samples) {
        const auto value = sample.metrics.find(name), weight = sample.metrics.find("positions");
        if (value == sample.metrics.end() || weight == sample.metrics.end()) continue;
        sum += value->second * weight->second;
        positions += weight->second;
    }
    return {positions > 0 ? sum / positions : 0, std::nullopt};
}

} // namespace

int firstMaximum(const std::vector<double>& values) {
    int best = -1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) return -1;
        if (best < 0 || values[i] > values[static_cast<std::size_t>(best)]) best = static_cast<int>(i);
    }
    return best;
}

Metric meanMetric(const std::vector<double>& values) {
    if (values.empty()) return {};
    Metric out{mean(values), std::nullopt};
    if (values.size() > 1)
        out.stderror = sampleDeviation(values) / std::sqrt(static_cast<double>(values.size()));
    return out;
}

std::optional<double> perplexityBootstrapError(const std::vector<double>& lls, int iterations,
                                               const Task& task) {
    if (lls.size() < 2 || iterations < 1) return std::nullopt;
    const int chunk = std::min(1000, iterations), chunks = iterations / chunk;
    std::vector<double> resampled(static_cast<std::size_t>(chunk) * static_cast<std::size_t>(chunks));
    if (resampled.size() < 2) return std::nullopt;
    const int atOnce = threadCount(); // few enough to look at the task in between
    for (int first = 0; first < chunks; first += atOnce) {
        task.checkpoint();
        parallelFor(std::min(atOnce, chunks - first), 1, [&](std::int64_t begin, std::int64_t) {
            const std::int64_t i = first + begin;
            resample(lls, static_cast<std::uint32_t>(i), resampled.data() + i * chunk, chunk);
        });
    }
    return sampleDeviation(resampled);
}

std::map<std::string, Metric> taskMetrics(TaskKind kind, const std::vector<std::string>& names,
                                          const std::vector<SampleRecord>& samples, int bootstrapIterations,
                                          const Task& task) {
    std::map<std::string, Metric> out;
    if (samples.empty()) return out;
    for (const std::string& name : names)
        out[name] = taskMetric(kind, name, samples, bootstrapIterations, task);
    for (const char* name : {"kl_mean", "top1_agreement"})
        if (samples[0].metrics.contains(name)) out[name] = positionMean(samples, name);
    return out;
}

} // namespace qs
