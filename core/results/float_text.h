// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Float lists inside JSON texts, in a quarter of the space that decimal numbers take.
namespace qs {

/// Base64 (RFC 4648) of the values as little-endian IEEE 754 single precision. Exact.
std::string packFloats(const std::vector<float>& values);
/// Throws std::invalid_argument when the text is not what packFloats writes.
std::vector<float> unpackFloats(std::string_view text);

/// The same for token ids, which single precision holds exactly up to 2^24.
std::string packIds(const std::vector<std::int32_t>& ids);
std::vector<std::int32_t> unpackIds(std::string_view text);

} // namespace qs
