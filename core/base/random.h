// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>
#include <cstdint>

namespace qs {

/// Counter-based generator (SplitMix64 finalizer, Steele et al. 2014): the i-th number of a seed is a pure
/// function of (seed, i), so parallel code draws the same numbers for any thread count.
class Random {
public:
    explicit Random(std::uint64_t seed) : seed_(seed) {}

    static std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    std::uint64_t at(std::uint64_t i) const {
        return mix(mix(seed_ + 0x9e3779b97f4a7c15ull) + (i + 1) * 0x9e3779b97f4a7c15ull);
    }
    double uniformAt(std::uint64_t i) const { return static_cast<double>(at(i) >> 11) * 0x1p-53; } ///< [0, 1)
    /// Standard normal by Box-Muller from draws 2i and 2i + 1.
    double normalAt(std::uint64_t i) const {
        const double u = 1.0 - uniformAt(2 * i), v = uniformAt(2 * i + 1);
        return std::sqrt(-2.0 * std::log(u)) * std::cos(6.283185307179586 * v);
    }

    std::uint64_t next() { return at(counter_++); }
    double uniform() { return uniformAt(counter_++); }
    double normal() {
        counter_ += counter_ & 1;
        const double x = normalAt(counter_ / 2);
        counter_ += 2;
        return x;
    }
    /// Uniform integer in [0, n), n > 0 (multiply-shift; bias below 2^-32 for n < 2^32).
    std::uint64_t below(std::uint64_t n) {
        __extension__ using Wide = unsigned __int128;
        return static_cast<std::uint64_t>((static_cast<Wide>(next()) * n) >> 64);
    }

private:
    std::uint64_t seed_;
    std::uint64_t counter_ = 0;
};

} // namespace qs
