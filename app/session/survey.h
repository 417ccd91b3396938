// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/capture.h"
#include "quant/recipe.h"
#include "session/loaded_tensor.h"
#include "session/opened_model.h"

#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// What the overview shows of one operand, whatever the recipe.
struct OperandNumbers {
    double spreadOctaves = 0, interVariance = 0, intraVariance = 0, kurtosis = 0, absMax = 0;
};
OperandNumbers numbersOf(const ChannelStats& stats);

/// SQNR of an operand under one recipe; NaN: not quantized.
struct MeasuredSqnr {
    OperandRecipe recipe;
    double db = std::numeric_limits<double>::quiet_NaN();
};

struct SiteNumbers {
    std::optional<OperandNumbers> weights, activations;
    std::optional<MeasuredSqnr> weightSqnr, activationSqnr;
};
using SurveyTable = std::map<SiteId, SiteNumbers>;

struct SurveyRequest {
    OpenedModelPtr model;
    std::shared_ptr<const Capture> capture; ///< may be null: weights only
    Recipe recipe;
    SurveyTable known; ///< what need not be worked out again
};

/// Fills in what is missing for every site of the model: numbers of the operands first, then the SQNR of what
/// the recipe quantizes. Calls `onPart` with what is new about every 100 ms and at the end. Runs on the
/// compute thread.
void survey(const SurveyRequest& request, const std::function<void(const SurveyTable&)>& onPart,
            const Task& task);

/// Sites whose SQNR under this recipe is unknown.
bool surveyIsComplete(const SurveyTable& known, const Recipe& recipe, const std::vector<SiteId>& sites,
                      bool haveCapture);

} // namespace qs
