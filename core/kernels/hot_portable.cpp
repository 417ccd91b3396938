// SPDX-License-Identifier: GPL-3.0-or-later
#define QS_ISA_NAMESPACE portable
#include "kernels/hot_impl.h"
