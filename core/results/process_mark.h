// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace qs {

/// Names this process so that it cannot be mistaken for another, not even one that gets the same number later
/// or after a restart of the machine: "boot id/process number/start time".
std::string processMark();
/// Whether the process of a mark is still running on this machine. False for marks of other machines and of
/// earlier boots.
bool processLives(const std::string& mark);

} // namespace qs
