// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/float_text.h"

#include <array>
#include <bit>
#include <cstdint>
#include <stdexcept>

namespace qs {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::array<int, 256> digitValues() {
    std::array<int, 256> out{};
    out.fill(-1);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i)
        out[static_cast<unsigned char>(kAlphabet[i])] = static_cast<int>(i);
    return out;
}

std::string base64(const std::string& bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (k < left ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k) out += k <= left ? kAlphabet[group >> (18 - 6 * k) & 63] : '=';
    }
    return out;
}

std::string bytesOf(std::string_view text) {
    static const std::array<int, 256> digits = digitValues();
    if (text.size() % 4 != 0) throw std::invalid_argument("a packed list is cut off");
    while (text.ends_with('=')) text.remove_suffix(1);
    std::string out;
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const int digit = digits[static_cast<unsigned char>(c)];
        if (digit < 0) throw std::invalid_argument("a packed list has a wrong character");
        group = group << 6 | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(group >> bits & 255);
    }
    return out;
}

} // namespace

std::string packFloats(const std::vector<float>& values) {
    std::string bytes;
    bytes.reserve(values.size() * 4);
    for (const float value : values) {
        const auto word = std::bit_cast<std::uint32_t>(value);
        for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(word >> shift & 255);
    }
    return base64(bytes);
}

std::vector<float> unpackFloats(std::string_view text) {
    const std::string bytes = bytesOf(text);
    if (bytes.size() % 4 != 0) throw std::invalid_argument("a packed list is cut off");
    std::vector<float> out;
    out.reserve(bytes.size() / 4);
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        std::uint32_t word = 0;
        for (std::size_t k = 4; k-- > 0;) word = word << 8 | static_cast<unsigned char>(bytes[i + k]);
        out.push_back(std::bit_cast<float>(word));
    }
    return out;
}

std::string packIds(const std::vector<std::int32_t>& ids) {
    return packFloats({ids.begin(), ids.end()});
}

std::vector<std::int32_t> unpackIds(std::string_view text) {
    std::vector<std::int32_t> ids;
    for (const float value : unpackFloats(text)) {
        if (!(value >= 0 && value < 16777216.0f) ||
            value != static_cast<float>(static_cast<std::int32_t>(value)))
            throw std::invalid_argument("a packed list holds no token ids");
        ids.push_back(static_cast<std::int32_t>(value));
    }
    return ids;
}

} // namespace qs
