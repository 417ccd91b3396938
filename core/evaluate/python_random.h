// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace qs {

/// random.Random(seed) of CPython: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) seeded by
/// init_by_array with the seed's one 32-bit digit.
class PythonRandom {
public:
    explicit PythonRandom(std::uint32_t seed);

    /// random(): 53 bits in [0, 1).
    double random() {
        const std::uint32_t high = next() >> 5, low = next() >> 6;
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
    }
    /// randrange(n), 0 < n <= 2^31: as many bits as n has, drawn again until they are below n.
    std::uint32_t below(std::uint32_t n);
    /// sample(range(n), k), k <= n: indices without repetition, in the order drawn.
    std::vector<std::uint32_t> sample(std::uint32_t n, std::uint32_t k);

private:
    static constexpr std::size_t kSize = 624;

    std::uint32_t next() {
        if (at_ == kSize) refill();
        return output_[at_++];
    }
    void refill();

    std::array<std::uint32_t, kSize> state_;
    std::array<std::uint32_t, kSize> output_;
    std::size_t at_ = kSize;
};

} // namespace qs
