// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <unistd.h>

namespace qs {

/// A file descriptor that is closed with its last owner. Internal to base/.
class OpenFile {
public:
    explicit OpenFile(int fd) : fd_(fd) {}
    ~OpenFile() {
        if (fd_ >= 0) ::close(fd_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int fd() const { return fd_; }

private:
    int fd_;
};

/// Where bytes of a live MappedFile lie on disk; without a file for all others.
struct FilePlace {
    std::shared_ptr<const OpenFile> file;
    std::uint64_t offset = 0;
};
FilePlace placeOf(std::span<const std::byte> bytes);

} // namespace qs
