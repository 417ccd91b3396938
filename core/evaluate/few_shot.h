// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/task.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qs {

/// Worked examples in front of items, drawn as lm-evaluation-harness 0.4 draws them: one random.Random(seed)
/// serves all items in their order with sample() over the examples. An example is its right request's context
/// and answer, joined by `delimiter` unless white space stands there already, and a blank line.
///
/// `examples` are rows of another file, or (`sameRows`) the task's own rows: then one more is drawn and the
/// item itself left out. Items must be in the order of their file. Changes the contexts and data.fewShot;
/// Error(BadTask) when there are too few examples.
struct FewShotOptions {
    int count = 0;
    std::uint32_t seed = 1234;
    bool sameRows = false;
    std::string delimiter = " ";
};
void addFewShot(TaskData& data, const std::vector<TaskItem>& examples, const FewShotOptions& options);

} // namespace qs
