// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cpu.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace qs {
namespace {

#if defined(__x86_64__)
/// Bits of CPUID leaf 7 that not every compiler's __builtin_cpu_supports knows by name.
bool hasAmxInt8() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (d >> 25 & 1) != 0;
}

bool hasAvxVnni() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a >> 4 & 1) != 0;
}
#endif

Isa bestIsa() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return Isa::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return Isa::Avx2;
#endif
    return Isa::Portable;
}

/// What a value of QUANTOSCOPE_ISA allows at most.
struct IsaWish {
    std::string_view name;
    Isa isa;
    IntegerIsa integer;
};
constexpr IsaWish kWishes[] = {{"portable", Isa::Portable, IntegerIsa::Portable},
                               {"avx2", Isa::Avx2, IntegerIsa::Avx2},
                               {"avxvnni", Isa::Avx2, IntegerIsa::AvxVnni},
                               {"avx512", Isa::Avx512, IntegerIsa::Avx512Vnni},
                               {"amx", Isa::Avx512, IntegerIsa::Amx}};

const IsaWish& isaWish() {
    const char* value = std::getenv("QUANTOSCOPE_ISA");
    for (const IsaWish& wish : kWishes)
        if (value && wish.name == value) return wish;
    return *std::prev(std::end(kWishes));
}

/// Linux hands out the tile registers on request only; the bit is that of XCR0's tile data.
bool requestTiles() {
#if defined(__x86_64__)
    constexpr long kRequestFeature = 0x1023, kTileData = 18; // ARCH_REQ_XCOMP_PERM of <asm/prctl.h>
    if (!hasAmxInt8() || !__builtin_cpu_supports("avx512vnni")) return false;
    return ::syscall(SYS_arch_prctl, kRequestFeature, kTileData) == 0;
#else
    return false;
#endif
}

IntegerIsa chooseIntegerIsa() {
    for (const IntegerIsa isa :
         {IntegerIsa::Amx, IntegerIsa::Avx512Vnni, IntegerIsa::AvxVnni, IntegerIsa::Avx2})
        if (isa <= isaWish().integer && supports(isa)) return isa;
    return IntegerIsa::Portable;
}

} // namespace

Isa activeIsa() {
    static const Isa isa = std::min(isaWish().isa, bestIsa());
    return isa;
}

std::string_view isaName(Isa isa) {
    switch (isa) {
    case Isa::Portable:
        return "portable";
    case Isa::Avx2:
        return "avx2";
    case Isa::Avx512:
        return "avx512";
    }
    return "portable";
}

bool supports(IntegerIsa isa) {
    switch (isa) {
    case IntegerIsa::Portable:
        return true;
#if defined(__x86_64__)
    case IntegerIsa::Avx2:
        return bestIsa() >= Isa::Avx2;
    case IntegerIsa::AvxVnni:
        return bestIsa() >= Isa::Avx2 && hasAvxVnni();
    case IntegerIsa::Avx512Vnni:
        return bestIsa() == Isa::Avx512 && __builtin_cpu_supports("avx512vnni");
#endif
    case IntegerIsa::Amx: {
        static const bool granted = requestTiles();
        return granted;
    }
    default:
        return false;
    }
}

IntegerIsa activeIntegerIsa() {
    static const IntegerIsa isa = chooseIntegerIsa();
    return isa;
}

std::string_view integerIsaName(IntegerIsa isa) {
    constexpr std::string_view names[] = {"portable", "avx2", "avxvnni", "avx512vnni", "amx"};
    return names[static_cast<int>(isa)];
}

std::uint64_t residentBytes() {
    std::FILE* f = std::fopen("/proc/self/statm", "r");
    if (!f) return 0;
    unsigned long long total = 0, resident = 0;
    const int n = std::fscanf(f, "%llu %llu", &total, &resident);
    std::fclose(f);
    return n == 2 ? resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

std::uint64_t peakResidentBytes() {
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

std::uint64_t physicalMemoryBytes() {
    return static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES)) *
           static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

} // namespace qs
