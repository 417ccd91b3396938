// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/mapped_file.h"

#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace qs {

/// Reads little-endian values one after the other; every step past the end is Error(CorruptFile) with the
/// file's name.
class ByteReader {
public:
    ByteReader(std::span<const std::byte> bytes, std::string fileName)
        : bytes_(bytes), fileName_(std::move(fileName)) {}

    template <typename T> T read(const char* what) {
        T value;
        std::memcpy(&value, take(sizeof(T), what).data(), sizeof(T));
        return value;
    }
    std::span<const std::byte> take(std::uint64_t size, const char* what) {
        if (size > remaining()) throw corrupt(std::string(what) + ": reaches past the end of the file");
        const auto part = bytes_.subspan(offset_, size);
        offset_ += size;
        return part;
    }
    std::string_view takeText(std::uint64_t size, const char* what) {
        const auto part = take(size, what);
        return {reinterpret_cast<const char*>(part.data()), part.size()};
    }
    std::uint64_t offset() const { return offset_; }
    std::span<const std::byte> since(std::uint64_t earlier) const {
        return bytes_.subspan(earlier, offset_ - earlier);
    }
    std::uint64_t remaining() const { return bytes_.size() - offset_; }
    Error corrupt(const std::string& problem) const {
        return Error(ErrorCode::CorruptFile, fileName_ + ": " + problem);
    }

private:
    std::span<const std::byte> bytes_;
    std::string fileName_;
    std::uint64_t offset_ = 0;
};

} // namespace qs
