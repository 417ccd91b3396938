// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/fpq_stage.h"
#include "calibrate/mergequant/stage.h"
#include "calibrate/methods/baseline_methods.h"
#include "calibrate/min_max_stage.h"
#include "calibrate/stage.h"

namespace qs {
namespace {

std::vector<Method> collectMethods() {
    const auto minMax = [](const Options&) { return minMaxStage(); };
    std::vector<Method> list = {
        {"minmax",
         MethodKind::Quantizers,
         "Every group's largest magnitude becomes the largest value of its format",
         {},
         false,
         minMax},
        {"preshift",
         MethodKind::Quantizers,
         "MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without "
         "search)",
         {},
         false,
         minMax},
    };
    for (std::vector<Method> more : {fpqMethods(), baselineMethods()})
        for (Method& m : more) list.push_back(std::move(m));
    list.push_back(mergeQuantMethod());
    return list;
}

} // namespace

const std::vector<Method>& allMethods() {
    static const std::vector<Method> methods = collectMethods();
    return methods;
}

} // namespace qs
