// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>

namespace qs {

/// Tells the system that these bytes of a mapped file will be read soon, so that it reads them from disk
/// meanwhile. Returns at once; without effect on what is in memory.
void expectReading(std::span<const std::byte> bytes);

} // namespace qs
