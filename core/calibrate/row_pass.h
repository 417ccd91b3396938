// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/site_list.h"
#include "calibrate/stage.h"
#include "engine/engine.h"

#include <functional>
#include <vector>

namespace qs {

/// Works out sites whose methods look at activations, block after block in one pass of the unquantized model
/// over `ids` (windows of the model's maximal length). In memory at a time: the inputs of one block's sites,
/// ids x (3 hidden + intermediate) floats, and the weights of the sites of one tap. `finished` is called for
/// every site, in the order of the model.
void calibrateByRows(Engine& engine, const std::vector<TokenId>& ids, const SiteList& sites,
                     const Pipeline& pipeline,
                     const std::function<void(const SiteId&, PreparedSite)>& finished, const Task& task);

} // namespace qs
