// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quantized_input.h"

namespace qs {

bool sameParams(const QuantParams& a, const QuantParams& b) {
    return a == b;
}

const float* QuantizedInput::under(const QuantParams* params) {
    if (!params || !params->active()) return x_;
    if (current_ && (current_ == params || sameParams(*current_, *params))) return scratch_.data();
    fakeQuantize(*params, x_, scratch_.sized(rows_ * channels_), rows_, channels_);
    current_ = params;
    return scratch_.data();
}

} // namespace qs
