// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace qs {
namespace {

const char* const kMethods[] = {
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "Every group's largest magnitude becomes the largest value of its format"),
    QT_TRANSLATE_NOOP("qs::CoreText", "MinMax, with a small integer added to the exponent bias of every "
                                      "input channel (LLM-FP4, without search)"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "Static steps per input channel, moved into the norm and the weights; strong channels "
                      "split, weak ones given up (after MergeQuant, whose abstract alone could be read)"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "Scales that share the range between input channels and weight columns (SmoothQuant)"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Round to nearest: MinMax under its usual name"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "Weights clipped where the sum of |error|^2.4 is least, activations MinMax"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "Activation-aware scales and weight clipping by the error at the output (AWQ)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "Rounds channel by channel and lets the later ones make up for the earlier ones' errors (GPTQ)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "Formats and clipping by search on every layer's output (LLM-FP4, the paper's baseline)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)"),
};

const char* const kRecipes[] = {
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision"),
    QT_TRANSLATE_NOOP("qs::CoreText", "FPQ baseline: searched FP4 formats and clipping, weights per output "
                                      "channel, activations per tensor (LLM-FP4)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)"),
    QT_TRANSLATE_NOOP("qs::CoreText", "FPQ: searched FP4 formats and clipping, activations with a "
                                      "pre-shifted exponent bias per channel (LLM-FP4)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)"),
    QT_TRANSLATE_NOOP("qs::CoreText", "FPQ: searched FP6 weights and activations, the latter with a "
                                      "pre-shifted exponent bias per channel (LLM-FP4)"),
    QT_TRANSLATE_NOOP("qs::CoreText", "FPQ: searched FP8 weights and activations, the latter with a "
                                      "pre-shifted exponent bias per channel (LLM-FP4)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision"),
    QT_TRANSLATE_NOOP("qs::CoreText", "AWQ with its usual quantizer, INT4 weights with zero points in groups "
                                      "of 128, activations in full precision"),
    QT_TRANSLATE_NOOP("qs::CoreText", "GPTQ with its usual quantizer, INT4 weights with zero points in "
                                      "groups of 128, activations in full precision"),
    QT_TRANSLATE_NOOP("qs::CoreText", "MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output "
                                      "channel, activations in full precision"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 "
                                      "activations per token clipped to 0.9, as QuaRot sets them"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose "
        "abstract alone could be read); o and down rotated as in QuaRot, then per token"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose "
        "abstract alone could be read), for all seven linears: nothing is measured at run time"),
    QT_TRANSLATE_NOOP("qs::CoreText", "INT4 with static steps per input channel, moved into the norms and "
                                      "weights (after MergeQuant, whose abstract alone could be read), one "
                                      "channel in sixteen split beside the others; o and down per token"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "INT4 with static steps per input channel, moved into the norms and weights (after "
                      "MergeQuant, whose abstract alone could be read); o and down per token"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "MinMax FP4 (E2M1) weights per output channel, activations in full precision"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations"),
    QT_TRANSLATE_NOOP("qs::CoreText", "NF4 (QLoRA) weights in blocks of 64, activations in full precision"),
    QT_TRANSLATE_NOOP("qs::CoreText", "NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per "
                                      "tensor, weights and activations"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "MinMax FP4 (E2M1) with LLM-FP4's pre-shifted exponent bias per activation channel, no search"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip "
                                      "search, activations per token"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Round to nearest in INT8, weights per output channel, activations per "
                                      "token at run time (no calibration)"),
    QT_TRANSLATE_NOOP(
        "qs::CoreText",
        "SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token"),
};

const char* const kTasks[] = {
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "ARC Challenge, test - school science, questions that simple methods failed on"),
    QT_TRANSLATE_NOOP("qs::CoreText",
                      "ARC Easy, test - school science, questions that simple methods answered"),
    QT_TRANSLATE_NOOP("qs::CoreText", "BoolQ (SuperGLUE), validation - yes/no questions about a passage"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Embedded demo - how a child in a short story feels"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Embedded demo - what a child in a short story does next"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Embedded demo - where a thing in a short story is"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Embedded demo - who has a thing in a short story"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Embedded demo - which word fits a short story"),
    QT_TRANSLATE_NOOP("qs::CoreText", "HellaSwag, validation - which of four endings continues a text"),
    QT_TRANSLATE_NOOP("qs::CoreText", "LAMBADA as OpenAI prepared it, test - the last word of a passage"),
    QT_TRANSLATE_NOOP("qs::CoreText", "OpenBookQA main, test - elementary science with common knowledge"),
    QT_TRANSLATE_NOOP("qs::CoreText", "PIQA, validation - which of two solutions reaches an everyday goal"),
    QT_TRANSLATE_NOOP("qs::CoreText", "WikiText-2 raw, test - rolling log-likelihood of whole articles"),
    QT_TRANSLATE_NOOP("qs::CoreText", "WinoGrande XL, validation - which of two nouns a blank stands for; "
                                      "the rest of the sentence is scored"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Perplexity per token of a text, in windows of the context length"),
    QT_TRANSLATE_NOOP("qs::CoreText", "Perplexity of a text as llama.cpp: second half of each window"),
};

const char* const kMetrics[] = {
    QT_TRANSLATE_NOOP("qs::CoreText", "acc"),
    QT_TRANSLATE_NOOP("qs::CoreText", "acc_norm"),
    QT_TRANSLATE_NOOP("qs::CoreText", "perplexity"),
    QT_TRANSLATE_NOOP("qs::CoreText", "word_perplexity"),
    QT_TRANSLATE_NOOP("qs::CoreText", "byte_perplexity"),
    QT_TRANSLATE_NOOP("qs::CoreText", "bits_per_byte"),
    QT_TRANSLATE_NOOP("qs::CoreText", "kl_mean"),
    QT_TRANSLATE_NOOP("qs::CoreText", "top1_agreement"),
};

const char* const kFullPrecision = QT_TRANSLATE_NOOP("qs::CoreText", "full precision");

const char* const kBackends[] = {
    QT_TRANSLATE_NOOP("qs::CoreText", "simulate"),
    QT_TRANSLATE_NOOP("qs::CoreText", "packed"),
};

const char* const kProtocols[] = {
    QT_TRANSLATE_NOOP("qs::CoreText", "current"),    QT_TRANSLATE_NOOP("qs::CoreText", "paper"),
    QT_TRANSLATE_NOOP("qs::CoreText", "bos yes"),    QT_TRANSLATE_NOOP("qs::CoreText", "bos no"),
    QT_TRANSLATE_NOOP("qs::CoreText", "prefix bos"), QT_TRANSLATE_NOOP("qs::CoreText", "prefix eos"),
};

template <std::size_t N> QString oneOf(const char* const (&names)[N], std::string_view name) {
    const bool known = std::find(std::begin(names), std::end(names), name) != std::end(names);
    return known ? coreText(name) : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QString runNameText(std::string_view name) {
    const char* const names[] = {kFullPrecision};
    return oneOf(names, name);
}

QString metricText(std::string_view name) {
    return oneOf(kMetrics, name);
}

QString backendText(std::string_view name) {
    return oneOf(kBackends, name);
}

QString protocolText(const QString& name) {
    const QString between = QStringLiteral(", ");
    QStringList parts = name.split(between);
    for (QString& part : parts) part = oneOf(kProtocols, part.toStdString());
    return parts.join(between);
}

QString coreText(std::string_view english) {
    return QCoreApplication::translate("qs::CoreText", std::string(english).c_str());
}

std::vector<std::string_view> coreTextSources() {
    std::vector<std::string_view> all;
    all.insert(all.end(), std::begin(kMethods), std::end(kMethods));
    all.insert(all.end(), std::begin(kRecipes), std::end(kRecipes));
    all.insert(all.end(), std::begin(kTasks), std::end(kTasks));
    all.insert(all.end(), std::begin(kMetrics), std::end(kMetrics));
    all.insert(all.end(), std::begin(kBackends), std::end(kBackends));
    all.insert(all.end(), std::begin(kProtocols), std::end(kProtocols));
    all.push_back(kFullPrecision);
    return all;
}

} // namespace qs
