// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kernels/code_matrix.h"

#include <vector>

namespace qs {

/// An activation as integer codes, in the parts of its IntegerForm.
struct CodedInput {
    std::vector<CodeMatrix> parts;
    std::vector<float> tokenScale; ///< [rows][groups of a row] where scales are dynamic, else empty
    bool grouped = false;          ///< tokenScale has one number per group, not per row
};

} // namespace qs
