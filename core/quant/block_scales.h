// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quantizer.h"

#include <array>
#include <vector>

namespace qs {

/// biasOfBlock, for many blocks: scales that come from a small set are looked up. The same bits.
class BlockScales {
public:
    struct Factors {
        double scale, inverse; ///< 2^bias, 2^-bias
    };
    /// p: granularity Token without zero points.
    explicit BlockScales(const QuantParams& p);
    Factors of(float largestMagnitude) const;

private:
    Factors ofPower(double maximum) const;
    Factors ofE4M3(double maximum) const;

    const QuantParams& p_;
    int endExponent_ = 0, ocpBias_ = 0;
    double roundUpFrom_ = 4;           ///< E8M0: mantissas from here on take the next power of two
    double end_ = 0;                   ///< E4M3: what a maximum is divided by
    std::vector<Factors> ofE4M3Value_; ///< E4M3: by the bits of d
};

} // namespace qs
