// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/prepared.h"

#include <filesystem>
#include <map>
#include <string>

namespace qs {

/// The finished sites of a calibration that writes to a directory, kept in its folder "partial" until the
/// whole is saved, so that an interrupted one continues where it stopped. Every site is written atomically.
class PartialCalibration {
public:
    /// What is there counts only when recipe, model and calibration text are the same; else it is dropped.
    PartialCalibration(const std::filesystem::path& directory, const Recipe& recipe,
                       const std::string& modelHash, const std::string& calibrationHash);

    /// Sites that were finished before; files that cannot be read are left out (they are worked out again).
    std::map<SiteId, PreparedSite> finished() const;
    void add(const SiteId& site, const PreparedSite& prepared);
    /// Removes everything, when the whole has been saved.
    void remove();

private:
    std::filesystem::path folder_;
    PreparedModel frame_; ///< recipe and hashes, without sites
};

} // namespace qs
