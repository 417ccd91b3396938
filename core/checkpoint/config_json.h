// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/architecture.h"

#include <string>
#include <string_view>

namespace qs {

/// Reads the text of a transformers config.json, of version 4 (rope_theta, rope_scaling, torch_dtype) or 5
/// (rope_parameters, dtype). `name` begins its messages. An unknown model_type or a feature that has no
/// forward pass here yields a reason. Throws Error(CorruptFile) for text that is no JSON object and, for a
/// known model_type, for a field that is missing, of the wrong type or out of range.
ModelDescription parseModelConfig(std::string_view json, const std::string& name);

} // namespace qs
