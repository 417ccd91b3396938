// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/dtype.h"

namespace qs {
namespace {

struct DTypeInfo {
    std::string_view name;
    std::uint64_t blockElements, blockBytes;
    bool decodable;
};

const DTypeInfo& infoOf(DType t) {
    static constexpr DTypeInfo table[] = {
        {"F64", 1, 8, true},      {"F32", 1, 4, true},  {"F16", 1, 2, true},    {"BF16", 1, 2, true},
        {"I64", 1, 8, true},      {"I32", 1, 4, true},  {"I16", 1, 2, true},    {"I8", 1, 1, true},
        {"U8", 1, 1, true},       {"BOOL", 1, 1, true}, {"Q8_0", 32, 34, true}, {"Q4_0", 32, 18, true},
        {"unknown", 1, 0, false},
    };
    return table[static_cast<int>(t)];
}

} // namespace

std::string_view dtypeName(DType t) {
    return infoOf(t).name;
}

bool isDecodable(DType t) {
    return infoOf(t).decodable;
}

std::uint64_t blockElements(DType t) {
    return infoOf(t).blockElements;
}

std::uint64_t storedBytes(DType t, std::uint64_t elements) {
    return elements / infoOf(t).blockElements * infoOf(t).blockBytes;
}

} // namespace qs
