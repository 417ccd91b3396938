// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace qs {

/// Runs a small job that mostly waits for the system, such as for a disk, on a thread beside those that
/// compute (base/parallel.cpp). Jobs run one after the other, in order; what is left when the process ends is
/// dropped. No result may depend on when one runs, and it must not throw.
void runAside(std::function<void()> job);

} // namespace qs
