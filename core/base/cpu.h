// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

namespace qs {

/// Instruction sets that hot code is compiled for, in rising order. Portable is plain x86-64.
enum class Isa { Portable, Avx2, Avx512 };

/// The best set this CPU and operating system support, or a lower one forced by the environment variable
/// QUANTOSCOPE_ISA = portable | avx2 | avxvnni | avx512 | amx. An impossible or unknown value is ignored.
/// Read once.
Isa activeIsa();
std::string_view isaName(Isa isa);

/// Instruction sets of the 8-bit integer products, in rising order of speed: AVX2's maddubs, the dot products
/// of AVX-VNNI and AVX-512 VNNI, and the tiles of AMX.
enum class IntegerIsa { Portable, Avx2, AvxVnni, Avx512Vnni, Amx };

/// Whether this CPU and operating system can run it. For AMX this asks the kernel for permission to use the
/// tiles (arch_prctl), once per process.
bool supports(IntegerIsa isa);
/// The best supported one that QUANTOSCOPE_ISA allows: avx2 means without VNNI, avxvnni with it, avx512
/// without AMX.
IntegerIsa activeIntegerIsa();
std::string_view integerIsaName(IntegerIsa isa); ///< "portable" "avx2" "avxvnni" "avx512vnni" "amx"

std::uint64_t residentBytes();     ///< this process's resident set now
std::uint64_t peakResidentBytes(); ///< its maximum so far
std::uint64_t physicalMemoryBytes();

} // namespace qs
