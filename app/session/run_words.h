// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/run_mismatch.h"

#include <QString>

namespace qs {

/// A run's name in the window's language: "full precision"; a recipe's name comes back as it is.
QString runLabel(const std::string& name);
/// Two runs that are compared: "They were made by different versions of the program (0.1.0 and 0.2.0)."
QString mismatchSentence(const RunMismatch& mismatch);
/// A stored run and what would be made now: "It was made by version 0.1.0 of the program, this is 0.2.0."
QString outdatedSentence(const RunMismatch& mismatch);
/// Why an unfinished run is not gone on with.
QString notResumedSentence(const std::vector<RunMismatch>& mismatches);

} // namespace qs
