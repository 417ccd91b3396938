// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <QString>
#include <vector>

namespace qs {

/// A number format as it is known by name: its elements, and how blocks of them are scaled.
struct FormatPreset {
    QString name;         ///< "MXFP4"
    QString sentence;     ///< what it is, for somebody who reads it for the first time
    OperandRecipe recipe; ///< format, group size (0: no blocks) and scaling; nothing else
};

/// E2M1, E1M2, E3M0, MXFP4, NVFP4, NF4, INT4 and the two FP8 formats, in the language of the moment.
std::vector<FormatPreset> formatPresets();

/// One sentence about a format: how its bits are spent.
QString formatSentence(const Format& format);

} // namespace qs
