// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

namespace qs {

/// Instruction sets that hot code is compiled for, in rising order. Portable is plain x86-64.
enum class Isa { Portable, Avx2, Avx512 };

/// The best set this CPU and operating system support, or a lower one forced by the environment variable
/// QUANTOSCOPE_ISA = portable | avx2 | avx512. An impossible or unknown value is ignored. Read once.
Isa activeIsa();
std::string_view isaName(Isa isa);

std::uint64_t residentBytes();     ///< this process's resident set now
std::uint64_t peakResidentBytes(); ///< its maximum so far
std::uint64_t physicalMemoryBytes();

} // namespace qs
