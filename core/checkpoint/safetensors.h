// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/mapped_file.h"
#include "checkpoint/tensor_view.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// A parsed .safetensors file: 8-byte little-endian header size, JSON header, data. Every offset, size and
/// shape is checked (overflow, overlap, range, dtype size); unknown dtypes are listed as DType::Unknown.
struct SafetensorsFile {
    std::shared_ptr<const MappedFile> file;
    std::vector<TensorView> tensors; ///< sorted by name
    std::map<std::string, std::string> metadata;

    const TensorView* find(std::string_view name) const;
    static SafetensorsFile parse(std::shared_ptr<const MappedFile> file);
    static SafetensorsFile open(const std::filesystem::path& path);
};

/// Collects tensors and writes them atomically, little-endian, the header sorted by name and padded to 8
/// bytes, every tensor aligned to its element size. Throws Error(BadArgument) for a repeated name or bytes
/// that do not fit the shape.
class SafetensorsWriter {
public:
    void add(std::string name, DType dtype, std::vector<std::int64_t> shape, std::vector<std::byte> bytes);
    void add(std::string name, std::vector<std::int64_t> shape, const std::vector<float>& values);
    void add(std::string name, std::vector<std::int64_t> shape, const std::vector<double>& values);
    void add(std::string name, std::vector<std::int64_t> shape, const std::vector<std::int8_t>& values);
    void add(std::string name, std::vector<std::int64_t> shape, const std::vector<std::uint8_t>& values);
    void add(std::string name, std::vector<std::int64_t> shape, const std::vector<std::int32_t>& values);
    void setMetadata(std::string key, std::string value);
    void write(const std::filesystem::path& path) const;

private:
    struct Entry {
        DType dtype;
        std::vector<std::int64_t> shape;
        std::vector<std::byte> bytes;
    };
    std::map<std::string, Entry> entries_;
    std::map<std::string, std::string> metadata_;
};

} // namespace qs
