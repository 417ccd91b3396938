// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "checkpoint/messages.h"
#include "checkpoint/safetensors.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

template <typename T> std::vector<std::byte> bytesOf(const std::vector<T>& values) {
    static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
    const auto bytes = std::as_bytes(std::span(values));
    return {bytes.begin(), bytes.end()};
}

std::string headerText(const nlohmann::json& header) {
    try {
        std::string text = header.dump();
        text.append((8 - text.size() % 8) % 8, ' ');
        return text;
    } catch (const nlohmann::json::type_error&) {
        throw Error(ErrorCode::BadArgument, "safetensors: a name or a metadata text is not valid UTF-8");
    }
}

} // namespace

void SafetensorsWriter::add(std::string name, DType dtype, std::vector<std::int64_t> shape,
                            std::vector<std::byte> bytes) {
    const auto elements = checkedElements(shape);
    if (!elements || dtype == DType::Unknown || blockElements(dtype) != 1 ||
        bytes.size() != storedBytes(dtype, *elements))
        throw Error(ErrorCode::BadArgument, "tensor " + inQuotes(name) + ": " + std::to_string(bytes.size()) +
                                                " bytes do not make " + std::string(dtypeName(dtype)) + " " +
                                                shapeText(shape));
    if (name == "__metadata__" || entries_.contains(name))
        throw Error(ErrorCode::BadArgument, "tensor " + inQuotes(name) + ": the name is taken");
    entries_.emplace(std::move(name), Entry{dtype, std::move(shape), std::move(bytes)});
}

void SafetensorsWriter::add(std::string name, std::vector<std::int64_t> shape,
                            const std::vector<float>& values) {
    add(std::move(name), DType::F32, std::move(shape), bytesOf(values));
}
void SafetensorsWriter::add(std::string name, std::vector<std::int64_t> shape,
                            const std::vector<double>& values) {
    add(std::move(name), DType::F64, std::move(shape), bytesOf(values));
}
void SafetensorsWriter::add(std::string name, std::vector<std::int64_t> shape,
                            const std::vector<std::int8_t>& values) {
    add(std::move(name), DType::I8, std::move(shape), bytesOf(values));
}
void SafetensorsWriter::add(std::string name, std::vector<std::int64_t> shape,
                            const std::vector<std::uint8_t>& values) {
    add(std::move(name), DType::U8, std::move(shape), bytesOf(values));
}
void SafetensorsWriter::add(std::string name, std::vector<std::int64_t> shape,
                            const std::vector<std::int32_t>& values) {
    add(std::move(name), DType::I32, std::move(shape), bytesOf(values));
}

void SafetensorsWriter::setMetadata(std::string key, std::string value) {
    metadata_[std::move(key)] = std::move(value);
}

void SafetensorsWriter::write(const std::filesystem::path& path) const {
    // Data lie in falling order of element size, so that every tensor is aligned; names are in order within a
    // size.
    std::vector<const std::pair<const std::string, Entry>*> order;
    for (const auto& item : entries_) order.push_back(&item);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return storedBytes(a->second.dtype, 1) > storedBytes(b->second.dtype, 1);
    });
    nlohmann::json header = nlohmann::json::object();
    if (!metadata_.empty()) header["__metadata__"] = metadata_;
    std::uint64_t dataBytes = 0;
    for (const auto* item : order) {
        const auto& [name, entry] = *item;
        const std::uint64_t end = dataBytes + entry.bytes.size();
        header[name] = {
            {"dtype", dtypeName(entry.dtype)}, {"shape", entry.shape}, {"data_offsets", {dataBytes, end}}};
        dataBytes = end;
    }
    const std::string text = headerText(header);
    const std::uint64_t headerBytes = text.size();
    std::vector<std::byte> file(8 + headerBytes + dataBytes);
    std::memcpy(file.data(), &headerBytes, 8);
    std::memcpy(file.data() + 8, text.data(), headerBytes);
    std::byte* out = file.data() + 8 + headerBytes;
    for (const auto* item : order) out = std::copy(item->second.bytes.begin(), item->second.bytes.end(), out);
    writeFileAtomically(path, file);
}

} // namespace qs
