// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/format_presets.h"

#include <QCoreApplication>

namespace qs {
namespace {

struct FormatPresets {
    Q_DECLARE_TR_FUNCTIONS(qs::FormatPresets)
};

OperandRecipe plain(const Format& format) {
    OperandRecipe recipe;
    recipe.format = format;
    return recipe;
}

OperandRecipe blocks(const Format& format, std::int64_t size, ScaleType type) {
    OperandRecipe recipe = plain(format);
    recipe.groupSize = size;
    recipe.scaling.type = type;
    return recipe;
}

} // namespace

std::vector<FormatPreset> formatPresets() {
    const Format e2m1 = Format::floating(2, 1);
    return {
        {QStringLiteral("E2M1"), formatSentence(e2m1), plain(e2m1)},
        {QStringLiteral("E1M2"), formatSentence(Format::floating(1, 2)), plain(Format::floating(1, 2))},
        {QStringLiteral("E3M0"), formatSentence(Format::floating(3, 0)), plain(Format::floating(3, 0))},
        {QStringLiteral("MXFP4"),
         FormatPresets::tr(
             "E2M1 in blocks of 32 that share a power of two: cheap in hardware, but the scale may miss "
             "the block's maximum by up to a factor of two."),
         blocks(e2m1, 32, ScaleType::E8M0)},
        {QStringLiteral("NVFP4"),
         FormatPresets::tr(
             "E2M1 in blocks of 16 whose scale is an 8-bit float times one scale of the tensor: finer "
             "than MXFP4, for half a bit more per value."),
         blocks(e2m1, 16, ScaleType::E4M3)},
        {QStringLiteral("NF4"), formatSentence(Format::normalFloat4()), plain(Format::normalFloat4())},
        {QStringLiteral("INT4"), formatSentence(Format::integer(4)), plain(Format::integer(4))},
        {QStringLiteral("FP8 E4M3"), formatSentence(Format::ocpE4M3()), plain(Format::ocpE4M3())},
        {QStringLiteral("FP8 E5M2"), formatSentence(Format::ocpE5M2()), plain(Format::ocpE5M2())},
    };
}

QString formatSentence(const Format& format) {
    switch (format.kind) {
    case Format::Kind::None:
        return FormatPresets::tr("Full precision: nothing is rounded.");
    case Format::Kind::Int:
        return FormatPresets::tr(
            "Equal steps from end to end, one more below zero than above: good for values that "
            "fill the range evenly, poor for outliers.");
    case Format::Kind::Table:
        return FormatPresets::tr(
            "Sixteen quantiles of the normal distribution: every code is used equally often when "
            "the values are Gaussian.");
    case Format::Kind::Float:
        break;
    }
    if (format.reservedCodes > 0)
        return FormatPresets::tr(
            "An 8-bit float of the OCP standard: its largest patterns mean infinity or NaN, so that "
            "it ends a little earlier than its bits allow.");
    if (format.exponentBits == 1)
        return FormatPresets::tr("One exponent bit gives equal steps: a symmetric integer grid.");
    if (format.mantissaBits == 0)
        return FormatPresets::tr(
            "No mantissa: every value is twice the one before. The widest range, the coarsest "
            "steps.");
    return FormatPresets::tr(
               "The exponent bits give %1 octaves, the mantissa cuts each into %2 steps: fine near "
               "zero, coarse at the end.")
        .arg((1 << format.exponentBits) - 1)
        .arg(1 << format.mantissaBits);
}

} // namespace qs
