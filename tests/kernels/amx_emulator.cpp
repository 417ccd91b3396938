// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/amx_emulator.h"

#if defined(__x86_64__) && defined(__linux__)
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ucontext.h>
#include <unistd.h>

namespace qs::test {
namespace {

constexpr int kTiles = 8, kRows = 16, kColumnBytes = 64;

struct Tiles {
    bool configured = false;
    std::uint16_t columnBytes[kTiles] = {};
    std::uint8_t rows[kTiles] = {};
    std::uint8_t data[kTiles][kRows][kColumnBytes] = {};
};
thread_local Tiles t_tiles;
std::atomic<long> g_products{0};
struct sigaction g_before;

[[noreturn]] void refuse(const char* why) {
    static_cast<void>(::write(STDERR_FILENO, why, std::strlen(why)));
    static_cast<void>(::write(STDERR_FILENO, "\n", 1));
    ::_exit(70);
}
void require(bool holds, const char* why) {
    if (!holds) refuse(why);
}

/// An instruction with a three-byte VEX prefix, 128 bits wide, of opcode map 0F38.
struct Instruction {
    int prefix = 0; ///< 0: none, 1: 66, 2: F3, 3: F2
    int opcode = 0, reg = 0, rm = 0, v = 0;
    bool memory = false, indexed = false;
    std::uint8_t* address = nullptr;
    std::int64_t stride = 0;
    int length = 5;
};

std::int64_t registerOf(const ucontext_t& context, int number) {
    constexpr int kPlace[] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                              REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
    return context.uc_mcontext.gregs[kPlace[number]];
}

std::int32_t fourBytes(const std::uint8_t* p) {
    std::int32_t value;
    std::memcpy(&value, p, sizeof value);
    return value;
}

void decodeMemory(const ucontext_t& context, const std::uint8_t* code, bool x, bool b, Instruction& in) {
    const int mode = code[4] >> 6;
    std::int64_t base = 0, offset = 0;
    if (in.rm == 4) {
        const std::uint8_t sib = code[in.length++];
        const int index = (sib >> 3 & 7) | (x ? 8 : 0);
        in.indexed = true;
        in.stride = index == 4 ? 0 : registerOf(context, index) << (sib >> 6);
        require((sib & 7) != 5 || mode != 0, "AMX emulator: an address without a base");
        base = registerOf(context, (sib & 7) | (b ? 8 : 0));
    } else if (in.rm == 5 && mode == 0) { // relative to the next instruction
        base = reinterpret_cast<std::int64_t>(code) + in.length + 4;
    } else {
        base = registerOf(context, in.rm | (b ? 8 : 0));
    }
    if (mode == 1) {
        offset = static_cast<std::int8_t>(code[in.length++]);
    } else if (mode == 2 || (in.rm == 5 && mode == 0)) {
        offset = fourBytes(code + in.length);
        in.length += 4;
    }
    in.address = reinterpret_cast<std::uint8_t*>(base + offset);
}

Instruction decode(const ucontext_t& context) {
    const auto* code = reinterpret_cast<const std::uint8_t*>(context.uc_mcontext.gregs[REG_RIP]);
    // R, X and B are stored inverted, and so is the third operand.
    require(code[0] == 0xc4 && (code[1] & 31) == 2 && (code[2] & 0x84) == 0,
            "AMX emulator: not an AMX instruction");
    Instruction in;
    in.prefix = code[2] & 3;
    in.v = ~(code[2] >> 3) & 15;
    in.opcode = code[3];
    in.reg = (code[4] >> 3 & 7) | (code[1] & 0x80 ? 0 : 8);
    in.rm = code[4] & 7;
    in.memory = code[4] >> 6 != 3;
    if (in.memory)
        decodeMemory(context, code, !(code[1] & 0x40), !(code[1] & 0x20), in);
    else if (!(code[1] & 0x20))
        in.rm |= 8;
    return in;
}

void configure(const std::uint8_t* from) {
    require(from[0] == 1 && from[1] == 0, "AMX emulator: another palette, or a start row");
    for (int i = 2; i < 16; ++i) require(from[i] == 0, "AMX emulator: reserved bytes of the configuration");
    t_tiles = {};
    for (int i = 0; i < 16; ++i) {
        std::uint16_t bytes;
        std::memcpy(&bytes, from + 16 + 2 * i, sizeof bytes);
        const std::uint8_t rows = from[48 + i];
        require(i < kTiles ? bytes <= kColumnBytes && rows <= kRows : bytes == 0 && rows == 0,
                "AMX emulator: a tile that does not exist");
        if (i >= kTiles) continue;
        t_tiles.columnBytes[i] = bytes;
        t_tiles.rows[i] = rows;
    }
    t_tiles.configured = true;
}

/// C[m][n] += sum over k and i of A[m][4 k + i] * B[k][4 n + i].
void dot(int c, int a, int b, bool aSigned, bool bSigned) {
    Tiles& t = t_tiles;
    require(c != a && c != b && a != b, "AMX emulator: one tile as two operands");
    require(t.rows[a] == t.rows[c] && t.rows[b] == t.columnBytes[a] / 4 &&
                t.columnBytes[b] == t.columnBytes[c],
            "AMX emulator: tiles that do not fit each other");
    for (int m = 0; m < t.rows[c]; ++m)
        for (int n = 0; n < t.columnBytes[c] / 4; ++n) {
            std::uint32_t sum;
            std::memcpy(&sum, t.data[c][m] + 4 * n, sizeof sum);
            for (int k = 0; k < t.rows[b]; ++k)
                for (int i = 0; i < 4; ++i) {
                    const std::uint8_t x = t.data[a][m][4 * k + i], y = t.data[b][k][4 * n + i];
                    const int xs = aSigned ? static_cast<std::int8_t>(x) : x,
                              ys = bSigned ? static_cast<std::int8_t>(y) : y;
                    sum += static_cast<std::uint32_t>(xs * ys);
                }
            std::memcpy(t.data[c][m] + 4 * n, &sum, sizeof sum);
        }
}

void carryOut(const Instruction& in) {
    Tiles& t = t_tiles;
    const bool settings = in.opcode == 0x49 && in.prefix == 0;
    if (settings && in.memory && in.reg == 0) return configure(in.address);
    if (settings && !in.memory && in.reg == 0 && in.rm == 0) { // TILERELEASE
        t = {};
        return;
    }
    require(t.configured && in.reg < kTiles, "AMX emulator: no tiles");
    if (in.opcode == 0x49 && in.prefix == 3 && !in.memory) { // TILEZERO
        std::memset(t.data[in.reg], 0, sizeof t.data[in.reg]);
    } else if (in.opcode == 0x4b && in.indexed && in.prefix != 0) {
        for (int r = 0; r < t.rows[in.reg]; ++r) {
            std::uint8_t *row = t.data[in.reg][r], *memory = in.address + r * in.stride;
            if (in.prefix == 2) // TILESTORED, else TILELOADD or TILELOADDT1
                std::memcpy(memory, row, t.columnBytes[in.reg]);
            else
                std::memcpy(row, memory, t.columnBytes[in.reg]);
        }
    } else if (in.opcode == 0x5e && !in.memory && in.rm < kTiles && in.v < kTiles) {
        // TDPBUUD, TDPBUSD, TDPBSUD, TDPBSSD: the second operand in rm, the third in v
        dot(in.reg, in.rm, in.v, in.prefix >= 2, in.prefix % 2 == 1);
        ++g_products;
    } else {
        refuse("AMX emulator: not an instruction that the kernels use");
    }
}

void onIllegal(int, siginfo_t*, void* context) {
    auto& c = *static_cast<ucontext_t*>(context);
    const Instruction in = decode(c);
    carryOut(in);
    c.uc_mcontext.gregs[REG_RIP] += in.length;
}

} // namespace

AmxEmulator::AmxEmulator() {
    struct sigaction action {};
    action.sa_sigaction = onIllegal;
    action.sa_flags = SA_SIGINFO;
    ::sigaction(SIGILL, &action, &g_before);
}
AmxEmulator::~AmxEmulator() {
    ::sigaction(SIGILL, &g_before, nullptr);
}
bool AmxEmulator::isPossible() {
    return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw");
}
long AmxEmulator::products() {
    return g_products;
}

} // namespace qs::test

#else
namespace qs::test {
AmxEmulator::AmxEmulator() = default;
AmxEmulator::~AmxEmulator() = default;
bool AmxEmulator::isPossible() {
    return false;
}
long AmxEmulator::products() {
    return 0;
}
} // namespace qs::test
#endif
