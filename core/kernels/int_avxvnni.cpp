// SPDX-License-Identifier: GPL-3.0-or-later
#define QS_INT_KERNELS kIntAvxVnni
namespace {
constexpr int kRows = 6; // 12 accumulators, 2 halves of a line, 1 broadcast quad
}
#include "kernels/int_avx2_impl.h"
