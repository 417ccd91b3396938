// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace qs {

/// A whole file mapped read-only. Views into it stay valid as long as one shared_ptr to it lives.
/// Nothing is read before it is touched.
class MappedFile {
public:
    /// Throws Error (FileNotFound, FileUnreadable). An empty file maps to an empty span.
    static std::shared_ptr<const MappedFile> open(const std::filesystem::path& path);
    /// Wraps bytes that live elsewhere (an embedded resource, a fuzzer's input); they must outlive the
    /// object.
    static std::shared_ptr<const MappedFile> fromMemory(std::string name, std::span<const std::byte> bytes);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const { return bytes_; }
    const std::string& name() const { return name_; } ///< the path as given, for messages

    /// Bytes [offset, offset + size), checked without overflow; throws Error(CorruptFile) that names the file
    /// and `what` otherwise.
    std::span<const std::byte> slice(std::uint64_t offset, std::uint64_t size, const std::string& what) const;

private:
    MappedFile() = default;
    std::string name_;
    std::span<const std::byte> bytes_;
    void* mapping_ = nullptr;
};

/// Reads a small text file whole. Throws Error (FileNotFound, FileUnreadable, UnsupportedFile when larger
/// than limit).
std::string readTextFile(const std::filesystem::path& path, std::uint64_t limit = std::uint64_t(1) << 31);
/// Writes a file so that a crash or a full disk leaves either the old or the new content (temporary +
/// rename).
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFileAtomically(const std::filesystem::path& path, const std::string& text);

} // namespace qs
