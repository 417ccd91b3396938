// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace qs {

class OpenFile;

/// A part of a mapped file, to be read past the page cache (O_DIRECT). What streams from disk once per pass
/// gains nothing from that cache, and filling it can take more processor time than the numbers themselves.
class DirectRead {
public:
    /// None where the map does better: bytes that lie in no MappedFile of the disk, that are in memory for
    /// the most part, or in a file system without such reads.
    static std::optional<DirectRead> of(std::span<const std::byte> bytes);

    /// Memory that read() wants, aligned to kAlignment: whole sectors are read.
    std::size_t room() const { return room_; }
    /// Where in that memory the bytes begin.
    std::size_t skip() const { return skip_; }
    /// Reads all, unless `stop` becomes true; whether it did. May outlive the map.
    bool read(std::byte* to, const std::atomic<bool>& stop) const;

    static constexpr std::size_t kAlignment = 4096;

private:
    DirectRead() = default;
    std::shared_ptr<const OpenFile> file_;
    std::uint64_t first_ = 0; ///< in the file, a multiple of kAlignment
    std::size_t room_ = 0, skip_ = 0, bytes_ = 0;
};

} // namespace qs
