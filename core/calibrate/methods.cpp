// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/baseline_methods.h"
#include "calibrate/min_max_stage.h"
#include "calibrate/stage.h"

namespace qs {

const std::vector<Method>& allMethods() {
    static const std::vector<Method> methods = [] {
        std::vector<Method> list = {
            {"minmax",
             MethodKind::Quantizers,
             "Every group's largest magnitude becomes the largest value of its format",
             {},
             false,
             [](const Options&) { return minMaxStage(); }},
            {"preshift",
             MethodKind::Quantizers,
             "MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, "
             "without "
             "search)",
             {},
             false,
             [](const Options&) { return minMaxStage(); }},
        };
        std::vector<Method> baseline = baselineMethods();
        for (Method& m : baseline) list.push_back(std::move(m));
        return list;
    }();
    return methods;
}

} // namespace qs
