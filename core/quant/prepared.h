// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"
#include "quant/transform.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// A correction of low rank beside the quantized product: y += up (down v_q), in full precision.
struct LowRank {
    std::int64_t rank = 0;   ///< 0: none
    std::vector<float> down; ///< [rank, width]
    std::vector<float> up;   ///< [out, rank]
    bool operator==(const LowRank&) const = default;
};

/// What calibration worked out for one site: y = W'_q v_q (+ compensation), v = transform(u). `weights` and
/// `activations` may each be inactive.
struct PreparedSite {
    std::shared_ptr<const InputTransform> transform; ///< null: none, width = in
    QuantParams weights;                             ///< over W' [out, width]
    /// [out, width] bit patterns (quantizeToBits) that a method chose; null: W' rounded to nearest.
    std::shared_ptr<const std::vector<std::uint8_t>> weightBits;
    QuantParams activations; ///< over v [tokens, width]
    LowRank compensation;
    Distortion weightDistortion; ///< of W'
    double seconds = 0;
};

/// Whether two sites' weights are the same numbers, given the same original matrix.
bool sameWeights(const PreparedSite& a, const PreparedSite& b);
/// Whether two sites compute the same, given the same original matrix.
bool sameSite(const PreparedSite& a, const PreparedSite& b);
/// Whether two sites do the same to every input.
bool sameInput(const PreparedSite& a, const PreparedSite& b);

/// Rows [first, first + count) of W' as the site computes with them: transformed, then quantized. `original`:
/// the same rows of W [out, in]. out [count, width]. One thread.
void preparedWeights(const PreparedSite& site, const float* original, std::int64_t in, std::int64_t first,
                     std::int64_t count, std::int64_t outputs, float* out);
/// The same rows as integer codes, for weights whose format has codes within int8.
void preparedCodes(const PreparedSite& site, const float* original, std::int64_t in, std::int64_t first,
                   std::int64_t count, std::int64_t outputs, std::int8_t* out);
/// Error(BadRecipe) "WHERE: ..." unless everything fits a [out, in] matrix and is finite.
void checkPrepared(const PreparedSite& site, std::int64_t outputs, std::int64_t inputs,
                   const std::string& where);

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
