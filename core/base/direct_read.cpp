// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/direct_read.h"

#include "base/open_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <vector>

namespace qs {
namespace {

/// Bytes per order to the disk: enough for its full speed, and few enough to stop in between.
constexpr std::size_t kPiece = std::size_t(4) << 20;

std::uintptr_t addressOf(const std::byte* p) {
    return reinterpret_cast<std::uintptr_t>(p);
}

/// Whether the system holds less than half of the pages. It tells owners of the file only, and says "all of
/// them" to others.
bool mostlyOnDisk(std::span<const std::byte> bytes) {
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const std::uintptr_t first = addressOf(bytes.data()) / page * page;
    const std::size_t length = addressOf(bytes.data()) + bytes.size() - first;
    std::vector<unsigned char> pages((length + page - 1) / page);
    if (::mincore(reinterpret_cast<void*>(first), length, pages.data()) != 0) return false;
    const auto held = std::count_if(pages.begin(), pages.end(), [](unsigned char p) { return p & 1; });
    return static_cast<std::size_t>(held) < pages.size() / 2;
}

/// The same file once more, whatever its name means by now.
std::shared_ptr<const OpenFile> openedDirectly(const OpenFile& file) {
#ifdef O_DIRECT
    const std::string name = "/proc/self/fd/" + std::to_string(file.fd());
    const int fd = ::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECT);
    return fd >= 0 ? std::make_shared<const OpenFile>(fd) : nullptr;
#else
    return nullptr;
#endif
}

} // namespace

std::optional<DirectRead> DirectRead::of(std::span<const std::byte> bytes) {
    if (bytes.empty()) return std::nullopt;
    const FilePlace place = placeOf(bytes);
    if (!place.file || !mostlyOnDisk(bytes)) return std::nullopt;
    DirectRead r;
    r.file_ = openedDirectly(*place.file);
    if (!r.file_) return std::nullopt;
    r.skip_ = place.offset % kAlignment;
    r.first_ = place.offset - r.skip_;
    r.bytes_ = bytes.size();
    r.room_ = (r.skip_ + r.bytes_ + kAlignment - 1) / kAlignment * kAlignment;
    return r;
}

bool DirectRead::read(std::byte* to, const std::atomic<bool>& stop) const {
    std::size_t done = 0;
    while (done < skip_ + bytes_) { // the file may end within the last sector
        if (stop.load()) return false;
        const ssize_t n = ::pread(file_->fd(), to + done, std::min(kPiece, room_ - done),
                                  static_cast<off_t>(first_ + done));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += static_cast<std::size_t>(n);
        // What follows a part of a sector could not be asked for.
        if (static_cast<std::size_t>(n) % kAlignment != 0) break;
    }
    return done >= skip_ + bytes_;
}

} // namespace qs
