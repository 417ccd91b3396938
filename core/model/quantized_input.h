// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/buffer.h"
#include "quant/quantizer.h"

#include <cstdint>

namespace qs {

/// Whether two quantizers do the same to every matrix.
bool sameParams(const QuantParams& a, const QuantParams& b);

/// One input activation as several sites see it: sites with equal quantizers share one quantized copy.
class QuantizedInput {
public:
    QuantizedInput(const float* x, std::int64_t rows, std::int64_t channels, Buffer& scratch)
        : x_(x), rows_(rows), channels_(channels), scratch_(scratch) {}

    /// The activation under `params` (null or inactive: as it is), valid until the next call.
    const float* under(const QuantParams* params);

private:
    const float* x_;
    std::int64_t rows_, channels_;
    Buffer& scratch_;
    const QuantParams* current_ = nullptr;
};

} // namespace qs
