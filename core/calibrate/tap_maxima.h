// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <map>
#include <set>
#include <vector>

namespace qs {

/// Largest |x| of every input channel of some taps, in the unquantized model over the given ids.
/// Throws Error(NotANumber) that names the tap when an activation is not finite.
std::map<TapId, std::vector<double>> tapMaxima(Engine& engine, const std::vector<TokenId>& ids,
                                               const std::set<TapId>& taps, const Task& task);

} // namespace qs
