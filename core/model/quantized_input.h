// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/buffer.h"
#include "model/coded_input.h"
#include "model/integer_form.h"
#include "quant/prepared.h"

#include <cstdint>

namespace qs {

/// Memory that quantized inputs keep between each other.
struct InputScratch {
    Buffer transformed, quantized;
    CodedInput coded;
};

/// One input activation as several sites see it: sites that do the same to it share one copy.
class QuantizedInput {
public:
    QuantizedInput(const float* x, std::int64_t rows, std::int64_t channels, InputScratch& scratch)
        : x_(x), rows_(rows), channels_(channels), scratch_(scratch) {}

    /// The activation as `site` computes with it (null: as it is): [rows, width], valid until the next call.
    const float* under(const PreparedSite* site);
    /// The same as integers, for a site that has this form; valid until the next call.
    const CodedInput& coded(const PreparedSite& site, const IntegerForm& form);

private:
    const float* transformedBy(const InputTransform* transform);
    std::int64_t widthFor(const PreparedSite& site) const {
        return site.transform ? site.transform->width(channels_) : channels_;
    }

    const float* x_;
    std::int64_t rows_, channels_;
    InputScratch& scratch_;
    const InputTransform* transform_ = nullptr; ///< what scratch.transformed holds; null: nothing
    const PreparedSite* quantized_ = nullptr;   ///< whose input scratch.quantized holds
    const PreparedSite* coded_ = nullptr;       ///< whose input scratch.coded holds
};

} // namespace qs
