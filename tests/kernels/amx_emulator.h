// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qs::test {

/// While one lives, AMX instructions that this processor does not know are decoded and carried out in a
/// handler of SIGILL, after Intel's manual (Software Developer's Manual, volume 2): what the compiler made of
/// kernels/int_amx.cpp runs as it is, operands, tile configuration and all. Anything that the manual forbids,
/// or that is no such instruction, ends the process. Linux on x86-64 only.
class AmxEmulator {
public:
    AmxEmulator();
    ~AmxEmulator();
    AmxEmulator(const AmxEmulator&) = delete;
    AmxEmulator& operator=(const AmxEmulator&) = delete;

    static bool isPossible();
    static long products(); ///< instructions of the TDPB family that were carried out so far
};

} // namespace qs::test
