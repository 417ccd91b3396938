// SPDX-License-Identifier: GPL-3.0-or-later
#define QS_INT_KERNELS kIntAvx2
namespace {
constexpr int kRows = 4; // 8 accumulators, 2 halves of a line, and what a product needs
}
#include "kernels/int_avx2_impl.h"
