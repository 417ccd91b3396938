// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/buffer.h"
#include "quant/prepared.h"

#include <cstdint>

namespace qs {

/// One input activation as several sites see it: sites that do the same to it share one copy.
class QuantizedInput {
public:
    QuantizedInput(const float* x, std::int64_t rows, std::int64_t channels, Buffer& transformed,
                   Buffer& quantized)
        : x_(x), rows_(rows), channels_(channels), transformed_(transformed), quantized_(quantized) {}

    /// The activation as `site` computes with it (null: as it is): [rows, width], valid until the next call.
    const float* under(const PreparedSite* site);

private:
    const float* transformedBy(const InputTransform* transform);

    const float* x_;
    std::int64_t rows_, channels_;
    Buffer &transformed_, &quantized_;
    const InputTransform* transform_ = nullptr; ///< what transformed_ holds; null: nothing
    const PreparedSite* current_ = nullptr;     ///< whose input quantized_ holds
};

} // namespace qs
