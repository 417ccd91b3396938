// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

namespace qs {

/// Element types as stored in files. Q8_0 and Q4_0 are GGUF blocks of 32 elements (f16 scale + codes).
/// Unknown: listed, sized by the file, never decoded.
enum class DType { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool, Q8_0, Q4_0, Unknown };

std::string_view dtypeName(DType t);
bool isDecodable(DType t);            ///< readRows can turn it into f32
std::uint64_t blockElements(DType t); ///< 32 for Q8_0 and Q4_0, else 1
/// Size in a file of that many elements, which fill whole blocks; 0 for Unknown.
std::uint64_t storedBytes(DType t, std::uint64_t elements);

} // namespace qs
