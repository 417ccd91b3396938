// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quantized_input.h"

namespace qs {

const float* QuantizedInput::transformedBy(const InputTransform* transform) {
    if (!transform || transform->isIdentity()) return x_;
    if (transform_ && sameTransform(transform_, transform)) return transformed_.data();
    transform->apply(x_, rows_, channels_, transformed_.sized(rows_ * transform->width(channels_)));
    transform_ = transform;
    return transformed_.data();
}

const float* QuantizedInput::under(const PreparedSite* site) {
    if (!site) return x_;
    const InputTransform* transform = site->transform.get();
    const float* v = transformedBy(transform);
    if (!site->activations.active()) return v;
    if (current_ && (current_ == site || sameInput(*current_, *site))) return quantized_.data();
    const std::int64_t width = transform ? transform->width(channels_) : channels_;
    fakeQuantize(site->activations, v, quantized_.sized(rows_ * width), rows_, width);
    current_ = site;
    return quantized_.data();
}

} // namespace qs
