// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/calibrate.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace qs {

/// Recipes that were worked out before, in a folder: one directory for each model, recipe, calibration text,
/// program version and instruction set, as PreparedModel::save() writes it, with the hash of its numbers in a
/// file "hash". What is incomplete, damaged or of something else is passed over and worked out again; a
/// folder that cannot be written only means that nothing is kept. Several processes may share one.
class PreparedShelf {
public:
    PreparedShelf() = default; ///< keeps nothing
    /// What was not used for longest goes when all together is larger than `mostBytes`. What an unfinished
    /// calibration has found is kept every `saveEvery` seconds.
    explicit PreparedShelf(std::filesystem::path folder, std::uint64_t mostBytes = std::uint64_t(4) << 30,
                           double saveEvery = 2)
        : folder_(std::move(folder)), mostBytes_(mostBytes), saveEvery_(saveEvery) {}

    /// What an earlier call worked out; null: nothing.
    std::shared_ptr<const PreparedModel> find(const Checkpoint& checkpoint, const Recipe& recipe,
                                              const std::vector<TokenId>& ids, const Task& task = {}) const;
    /// find(), else calibrate(). A killed calibration goes on with the sites that were kept.
    std::shared_ptr<const PreparedModel> prepare(Engine& engine, CalibrationRequest request,
                                                 const Task& task = {}) const;

private:
    std::filesystem::path placeOf(const std::string& modelHash, const Recipe& recipe,
                                  const std::string& textHash) const;
    void trim(const std::filesystem::path& newest) const;

    std::filesystem::path folder_;
    std::uint64_t mostBytes_ = 0;
    double saveEvery_ = 0;
};

} // namespace qs
