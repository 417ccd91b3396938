// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/python_random.h"

#include <bit>
#include <cmath>
#include <set>

namespace qs {
namespace {

std::uint32_t mixed(std::uint32_t before) {
    return before ^ (before >> 30);
}

std::uint32_t twisted(std::uint32_t upper, std::uint32_t lower, std::uint32_t far) {
    const std::uint32_t joined = (upper & 0x80000000u) | (lower & 0x7fffffffu);
    return far ^ (joined >> 1) ^ ((0u - (lower & 1u)) & 0x9908b0dfu);
}

} // namespace

PythonRandom::PythonRandom(std::uint32_t seed) {
    state_[0] = 19650218u;
    for (std::uint32_t i = 1; i < kSize; ++i) state_[i] = 1812433253u * mixed(state_[i - 1]) + i;
    // init_by_array with a key of length one: kSize rounds of mixing the key in, then kSize - 1 without it.
    std::size_t i = 1;
    const auto advance = [&] {
        if (++i < kSize) return;
        state_[0] = state_[kSize - 1];
        i = 1;
    };
    for (std::size_t k = 0; k < kSize; ++k) {
        state_[i] = (state_[i] ^ (mixed(state_[i - 1]) * 1664525u)) + seed;
        advance();
    }
    for (std::size_t k = 1; k < kSize; ++k) {
        state_[i] = (state_[i] ^ (mixed(state_[i - 1]) * 1566083941u)) - static_cast<std::uint32_t>(i);
        advance();
    }
    state_[0] = 0x80000000u;
}

void PythonRandom::refill() {
    constexpr std::size_t kFar = 397;
    std::size_t i = 0;
    for (; i < kSize - kFar; ++i) state_[i] = twisted(state_[i], state_[i + 1], state_[i + kFar]);
    for (; i < kSize - 1; ++i) state_[i] = twisted(state_[i], state_[i + 1], state_[i + kFar - kSize]);
    state_[kSize - 1] = twisted(state_[kSize - 1], state_[0], state_[kFar - 1]);
    for (std::size_t k = 0; k < kSize; ++k) {
        std::uint32_t y = state_[k];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680u;
        y ^= (y << 15) & 0xefc60000u;
        output_[k] = y ^ (y >> 18);
    }
    at_ = 0;
}

std::uint32_t PythonRandom::below(std::uint32_t n) {
    const int bits = std::bit_width(n);
    std::uint32_t drawn = next() >> (32 - bits);
    while (drawn >= n) drawn = next() >> (32 - bits);
    return drawn;
}

std::vector<std::uint32_t> PythonRandom::sample(std::uint32_t n, std::uint32_t k) {
    // CPython swaps within a list of a small population and remembers what it drew of a large one; the two
    // draw different numbers, so the border between them (the size of its set) must be the same.
    double setSize = 21;
    if (k > 5) setSize += std::pow(4, std::ceil(std::log(k * 3.0) / std::log(4.0)));
    std::vector<std::uint32_t> out;
    if (n <= setSize) {
        std::vector<std::uint32_t> pool(n);
        for (std::uint32_t i = 0; i < n; ++i) pool[i] = i;
        for (std::uint32_t i = 0; i < k; ++i) {
            const std::uint32_t j = below(n - i);
            out.push_back(pool[j]);
            pool[j] = pool[n - i - 1];
        }
        return out;
    }
    std::set<std::uint32_t> drawn;
    while (out.size() < k)
        if (const std::uint32_t j = below(n); drawn.insert(j).second) out.push_back(j);
    return out;
}

} // namespace qs
