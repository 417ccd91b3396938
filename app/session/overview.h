// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"
#include "session/survey.h"

#include <QString>
#include <map>
#include <vector>

namespace qs {

/// What a sensitivity analysis found: the divergence from full precision when a site alone is quantized.
struct SiteSensitivity {
    std::map<SiteId, double> kl; ///< Kullback-Leibler divergence in nats per token
    QString recipe;              ///< that was analysed
};

struct OverviewSource {
    std::vector<SiteId> sites;
    const SurveyTable& table;
    const Recipe& recipe;                ///< for the bits
    std::map<SiteId, double> storedBits; ///< per weight, in the checkpoint
    const SiteSensitivity& sensitivity;
};

/// The numbers of all sites as the overview page shows them, with their names and sentences translated.
OverviewDataPtr overviewOf(const OverviewSource& source);

/// Bits per weight of every site as they lie in the checkpoint.
std::map<SiteId, double> storedBitsOf(const Checkpoint& checkpoint);

} // namespace qs
