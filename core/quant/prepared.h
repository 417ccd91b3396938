// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <filesystem>
#include <map>
#include <string>

namespace qs {

/// What calibration worked out for one site. `weights` and `activations` may each be inactive.
struct PreparedSite {
    QuantParams weights;     ///< over [out, in]
    QuantParams activations; ///< over [tokens, in]
    Distortion weightDistortion;
    double seconds = 0;
};

/// A recipe with its numbers: everything that execution needs besides the checkpoint. Saved as recipe.yaml +
/// prepared.safetensors.
struct PreparedModel {
    Recipe recipe;
    std::string modelHash;       ///< Checkpoint::contentHash
    std::string calibrationHash; ///< SHA-256 of the calibration token ids (little-endian int32), empty when
                                 ///< none was needed
    std::map<SiteId, PreparedSite> sites; ///< only sites with something to quantize

    std::string hash() const; ///< over the recipe's hash and all arrays
    void save(const std::filesystem::path& directory) const;
    static PreparedModel load(const std::filesystem::path& directory); ///< Error that names file and field
};

} // namespace qs
