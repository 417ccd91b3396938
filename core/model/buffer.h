// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kernels/aligned_buffer.h"

namespace qs {

/// Scratch memory for floats that grows and is kept. Its content is undefined at first: clearing hundreds of
/// megabytes that are about to be overwritten would hold up more urgent work.
using Buffer = AlignedBuffer<float>;

} // namespace qs
