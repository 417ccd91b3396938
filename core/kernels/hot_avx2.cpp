// SPDX-License-Identifier: GPL-3.0-or-later
#define QS_ISA_NAMESPACE avx2
#include "kernels/hot_impl.h"
