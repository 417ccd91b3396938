// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mapped_file.h"

#include "base/aside.h"
#include "base/error.h"
#include "base/open_file.h"
#include "base/read_ahead.h"
#include "base/resources.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <map>
#include <mutex>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qs {
namespace fs = std::filesystem;
namespace {

/// Maps of files of the disk, by their last byte.
struct Maps {
    std::mutex mutex;
    std::map<const std::byte*, std::pair<std::span<const std::byte>, std::shared_ptr<const OpenFile>>> byEnd;
};
Maps& maps() {
    static auto& all = *new Maps; // files may be closed after static objects ended
    return all;
}

Error systemError(ErrorCode code, const fs::path& path) {
    return Error(code, path.string() + ": " + std::strerror(errno));
}

/// Opens for reading and checks that it is a regular file; returns the descriptor and its size.
int openRegular(const fs::path& path, std::uint64_t& size) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        throw systemError(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path);
    struct stat st {};
    if (::fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        ::close(fd);
        throw Error(ErrorCode::FileUnreadable, path.string() + ": not a regular file");
    }
    size = static_cast<std::uint64_t>(st.st_size);
    return fd;
}

std::span<const std::byte> embedded(const fs::path& path) {
    const auto bytes = resource(path.native());
    if (!bytes) throw Error(ErrorCode::FileNotFound, path.string() + ": no such built-in file");
    return *bytes;
}

} // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const fs::path& path) {
    if (path.native().starts_with(":/")) return fromMemory(path.string(), embedded(path));
    std::uint64_t size = 0;
    const auto file = std::make_shared<const OpenFile>(openRegular(path, size));
    std::shared_ptr<MappedFile> m(new MappedFile);
    m->name_ = path.string();
    if (size == 0) return m;
    void* p = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file->fd(), 0);
    if (p == MAP_FAILED) throw systemError(ErrorCode::FileUnreadable, path);
    m->mapping_ = p;
    m->bytes_ = {static_cast<const std::byte*>(p), size};
    const std::lock_guard lock(maps().mutex);
    maps().byEnd[m->bytes_.data() + size - 1] = {m->bytes_, file};
    return m;
}

std::shared_ptr<const MappedFile> MappedFile::fromMemory(std::string name, std::span<const std::byte> bytes) {
    std::shared_ptr<MappedFile> m(new MappedFile);
    m->name_ = std::move(name);
    m->bytes_ = bytes;
    return m;
}

MappedFile::~MappedFile() {
    if (!mapping_) return;
    const std::lock_guard lock(maps().mutex); // its place may be given to another map at once
    maps().byEnd.erase(bytes_.data() + bytes_.size() - 1);
    ::munmap(mapping_, bytes_.size());
}

FilePlace placeOf(std::span<const std::byte> bytes) {
    if (bytes.empty()) return {};
    const std::lock_guard lock(maps().mutex);
    const auto found = maps().byEnd.lower_bound(bytes.data() + bytes.size() - 1);
    if (found == maps().byEnd.end()) return {};
    const auto& [whole, file] = found->second;
    if (std::less<>()(bytes.data(), whole.data())) return {};
    return {file, static_cast<std::uint64_t>(bytes.data() - whole.data())};
}

std::span<const std::byte> MappedFile::slice(std::uint64_t offset, std::uint64_t size,
                                             const std::string& what) const {
    if (offset > bytes_.size() || size > bytes_.size() - offset)
        throw Error(ErrorCode::CorruptFile, name_ + ": " + what + ": reaches past the end of the file");
    return bytes_.subspan(offset, size);
}

void expectReading(std::span<const std::byte> bytes) {
    if (bytes.empty()) return;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<std::uintptr_t>(bytes.data()) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size());
    runAside([first, end] {                        // it waits while the disk has more orders than it takes
        constexpr std::uintptr_t kPiece = 1 << 20; // of a long range Linux reads the first few MiB only
        for (std::uintptr_t at = first; at < end; at += kPiece)
            ::madvise(reinterpret_cast<void*>(at), std::min(kPiece, end - at), MADV_WILLNEED); // may fail
    });
}

std::string readTextFile(const fs::path& path, std::uint64_t limit) {
    if (path.native().starts_with(":/")) {
        const auto bytes = embedded(path);
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    std::uint64_t size = 0;
    const OpenFile file(openRegular(path, size));
    if (size > limit) throw Error(ErrorCode::UnsupportedFile, path.string() + ": too large for a text file");
    std::string text(size, '\0');
    std::uint64_t got = 0;
    while (got < size) {
        const ssize_t n = ::read(file.fd(), text.data() + got, size - got);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw systemError(ErrorCode::FileUnreadable, path);
        if (n == 0) break;
        got += static_cast<std::uint64_t>(n);
    }
    text.resize(got);
    return text;
}

void writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes) {
    const fs::path temporary = path.string() + ".part" + std::to_string(::getpid());
    int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0) throw systemError(ErrorCode::FileUnwritable, path);
    bool ok = true;
    for (std::size_t done = 0; ok && done < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0)
            ok = false;
        else
            done += static_cast<std::size_t>(n);
    }
    ok = ok && ::fsync(fd) == 0;
    const int failure = errno;
    ::close(fd);
    if (ok && ::rename(temporary.c_str(), path.c_str()) == 0) return;
    if (!ok) errno = failure;
    const Error error = systemError(ErrorCode::FileUnwritable, path);
    ::unlink(temporary.c_str());
    throw error;
}

void writeFileAtomically(const fs::path& path, const std::string& text) {
    writeFileAtomically(path, std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace qs
