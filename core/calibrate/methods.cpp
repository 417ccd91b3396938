// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/fpq_stage.h"
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
        for (std::vector<Method> more : {fpqMethods(), baselineMethods()})
            for (Method& m : more) list.push_back(std::move(m));
        return list;
    }();
    return methods;
}

} // namespace qs
