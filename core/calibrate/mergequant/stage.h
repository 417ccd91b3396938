// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/stage.h"

namespace qs {

/// The method "mergequant" (see migration.h for what the name stands for here). How an input is treated
/// follows from the granularity of its activations in the recipe:
///   column  static steps per channel, migrated into the producer and the weights (q, k, v; gate, up; also o
///   behind v
///           and down behind up)
///   tensor  one static step with searched clipping
///   token   steps worked out at run time, with searched clipping; option rotate: behind a randomized
///   Hadamard matrix
/// All get the target correction, weight rounding and low-rank compensation of the options.
Method mergeQuantMethod();

} // namespace qs
