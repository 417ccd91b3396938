// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/partial.h"

#include "base/error.h"

namespace qs {

namespace fs = std::filesystem;

PartialCalibration::PartialCalibration(const fs::path& directory, const Recipe& recipe,
                                       const std::string& modelHash, const std::string& calibrationHash)
    : folder_(directory / "partial") {
    frame_.recipe = recipe;
    frame_.modelHash = modelHash;
    frame_.calibrationHash = calibrationHash;
}

std::map<SiteId, PreparedSite> PartialCalibration::finished() const {
    std::map<SiteId, PreparedSite> sites;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder_, none)) {
        const auto id = SiteId::parse(entry.path().filename().string());
        if (!id) continue;
        try {
            PreparedModel one = PreparedModel::load(entry.path());
            const bool same = one.recipe.hash() == frame_.recipe.hash() &&
                              one.modelHash == frame_.modelHash &&
                              one.calibrationHash == frame_.calibrationHash;
            if (same && one.sites.contains(*id)) sites[*id] = std::move(one.sites.at(*id));
        } catch (const Error&) {
            continue; // interrupted while it was written
        }
    }
    return sites;
}

void PartialCalibration::add(const SiteId& site, const PreparedSite& prepared) {
    PreparedModel one = frame_;
    one.sites[site] = prepared;
    one.save(folder_ / site.name());
}

void PartialCalibration::remove() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

} // namespace qs
