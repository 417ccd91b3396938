// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <vector>

namespace qs {

/// Cuts ids into consecutive sequences of at most the model's maxLength, the last one shorter; no logits are
/// wanted.
std::vector<SequenceTree> windowsOf(const std::vector<TokenId>& ids, const ModelConfig& config);

/// Columns of a tap's activation.
std::int64_t tapWidth(const TapId& tap, const ModelConfig& config);

/// Every tap of the model, in order.
std::vector<TapId> allTaps(const Checkpoint& checkpoint);

} // namespace qs
