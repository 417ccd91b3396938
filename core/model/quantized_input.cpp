// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quantized_input.h"

#include "base/parallel.h"
#include "quant/int8_coder.h"

#include <algorithm>

namespace qs {

const float* QuantizedInput::transformedBy(const InputTransform* transform) {
    if (!transform || transform->isIdentity()) return x_;
    if (transform_ && sameTransform(transform_, transform)) return scratch_.transformed.data();
    transform->apply(x_, rows_, channels_, scratch_.transformed.sized(rows_ * transform->width(channels_)));
    transform_ = transform;
    return scratch_.transformed.data();
}

const float* QuantizedInput::under(const PreparedSite* site) {
    if (!site) return x_;
    const float* v = transformedBy(site->transform.get());
    if (!site->activations.active()) return v;
    if (quantized_ && (quantized_ == site || sameInput(*quantized_, *site))) return scratch_.quantized.data();
    const std::int64_t width = widthFor(*site);
    fakeQuantize(site->activations, v, scratch_.quantized.sized(rows_ * width), rows_, width);
    quantized_ = site;
    return scratch_.quantized.data();
}

const CodedInput& QuantizedInput::coded(const PreparedSite& site, const IntegerForm& form) {
    CodedInput& coded = scratch_.coded;
    if (coded_ && (coded_ == &site || sameInput(*coded_, site))) return coded;
    const std::int64_t width = widthFor(site);
    const float* v = transformedBy(site.transform.get());
    coded.parts.resize(form.parts.size());
    for (std::size_t p = 0; p < form.parts.size(); ++p) {
        coded.parts[p].size(rows_, static_cast<std::int64_t>(form.parts[p].channels.size()), form.group);
        coded.parts[p].largest = form.largestActivation;
    }
    const Int8Coder coder(site.activations, width, form.channelFactor);
    coded.grouped = site.activations.groupSize > 0;
    coded.tokenScale.resize(static_cast<std::size_t>(rows_ * coder.groups()));
    parallelFor(rows_, std::max<std::int64_t>(1, 16384 / width), [&](std::int64_t begin, std::int64_t end) {
        std::vector<std::int8_t> all(coded.parts.size() > 1 ? static_cast<std::size_t>(width) : 0);
        for (std::int64_t r = begin; r < end; ++r) {
            std::int8_t* target = all.empty() ? coded.parts[0].row(r) : all.data();
            const std::int32_t sum =
                coder.codeRow(v + r * width, target, coded.tokenScale.data() + r * coder.groups());
            if (all.empty() && form.group == 0) {
                coded.parts[0].setSum(r, sum);
                continue;
            }
            for (std::size_t p = 0; p < coded.parts.size(); ++p) {
                std::int8_t* row = coded.parts[p].row(r);
                if (!all.empty())
                    for (const std::int32_t k : form.parts[p].channels)
                        *row++ = all[static_cast<std::size_t>(k)];
                coded.parts[p].sumRow(r);
            }
        }
    });
    coded_ = &site;
    return coded;
}

} // namespace qs
