// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

/// How lm-evaluation-harness 0.4 names its files.
namespace qs {

/// Every run of the characters "<>:/|\?*[] becomes "__".
std::string harnessSafeName(const std::string& name);
/// "2026-01-31T23:59:59Z" -> "2026-01-31T23-59-59".
std::string harnessTimeStamp(const std::string& iso);
std::string harnessSamplesName(const std::string& task, const std::string& stamp);

} // namespace qs
