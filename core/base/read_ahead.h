// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>

namespace qs {

/// Says that these bytes of a mapped file will be read soon: a thread of its own has the system read them
/// from disk meanwhile. Returns at once; without effect on what is in memory. The map may end before.
void expectReading(std::span<const std::byte> bytes);

} // namespace qs
