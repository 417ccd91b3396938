// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/gguf.h"

#include "checkpoint/byte_reader.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <bit>

namespace qs {
namespace {

constexpr int kMaxArrayDepth = 4;
constexpr std::uint32_t kMaxDimensions = 4; // of ggml

/// Tensor types of ggml, by number. Block sizes from ggml-common.h.
struct GgmlType {
    std::uint32_t id;
    std::string_view name;
    DType dtype;
    std::uint64_t blockElements, blockBytes;
};
constexpr GgmlType kGgmlTypes[] = {
    {0, "F32", DType::F32, 1, 4},
    {1, "F16", DType::F16, 1, 2},
    {2, "Q4_0", DType::Q4_0, 32, 18},
    {3, "Q4_1", DType::Unknown, 32, 20},
    {6, "Q5_0", DType::Unknown, 32, 22},
    {7, "Q5_1", DType::Unknown, 32, 24},
    {8, "Q8_0", DType::Q8_0, 32, 34},
    {9, "Q8_1", DType::Unknown, 32, 36},
    {10, "Q2_K", DType::Unknown, 256, 84},
    {11, "Q3_K", DType::Unknown, 256, 110},
    {12, "Q4_K", DType::Unknown, 256, 144},
    {13, "Q5_K", DType::Unknown, 256, 176},
    {14, "Q6_K", DType::Unknown, 256, 210},
    {15, "Q8_K", DType::Unknown, 256, 292},
    {16, "IQ2_XXS", DType::Unknown, 256, 66},
    {17, "IQ2_XS", DType::Unknown, 256, 74},
    {18, "IQ3_XXS", DType::Unknown, 256, 98},
    {19, "IQ1_S", DType::Unknown, 256, 50},
    {20, "IQ4_NL", DType::Unknown, 32, 18},
    {21, "IQ3_S", DType::Unknown, 256, 110},
    {22, "IQ2_S", DType::Unknown, 256, 82},
    {23, "IQ4_XS", DType::Unknown, 256, 136},
    {24, "I8", DType::I8, 1, 1},
    {25, "I16", DType::I16, 1, 2},
    {26, "I32", DType::I32, 1, 4},
    {27, "I64", DType::I64, 1, 8},
    {28, "F64", DType::F64, 1, 8},
    {29, "IQ1_M", DType::Unknown, 256, 56},
    {30, "BF16", DType::BF16, 1, 2},
    {34, "TQ1_0", DType::Unknown, 256, 54},
    {35, "TQ2_0", DType::Unknown, 256, 66},
    {39, "MXFP4", DType::Unknown, 32, 17},
};

const GgmlType* ggmlType(std::uint32_t id) {
    const auto it = std::find_if(std::begin(kGgmlTypes), std::end(kGgmlTypes),
                                 [&](const GgmlType& t) { return t.id == id; });
    return it == std::end(kGgmlTypes) ? nullptr : it;
}

std::uint64_t scalarBytes(GgufType type) {
    switch (type) {
    case GgufType::U8:
    case GgufType::I8:
    case GgufType::Bool:
        return 1;
    case GgufType::U16:
    case GgufType::I16:
        return 2;
    case GgufType::U32:
    case GgufType::I32:
    case GgufType::F32:
        return 4;
    case GgufType::U64:
    case GgufType::I64:
    case GgufType::F64:
        return 8;
    case GgufType::String:
    case GgufType::Array:
        break;
    }
    return 0;
}

/// Reads the values of one file; version 1 stores lengths and counts in 32 bits, later ones in 64.
class ValueReader {
public:
    ValueReader(std::span<const std::byte> bytes, const std::string& fileName, std::uint32_t version)
        : in(bytes, fileName), version_(version) {}

    std::uint64_t length(const char* what) {
        return version_ == 1 ? in.read<std::uint32_t>(what) : in.read<std::uint64_t>(what);
    }
    std::string_view text(const char* what) { return in.takeText(length(what), what); }

    GgufType type() {
        const auto id = in.read<std::uint32_t>("type of a value");
        if (id > static_cast<std::uint32_t>(GgufType::F64))
            throw in.corrupt("value of unknown type " + std::to_string(id));
        return static_cast<GgufType>(id);
    }

    GgufValue value(GgufType t) {
        constexpr const char* what = "value";
        switch (t) {
        case GgufType::U8:
            return std::uint64_t(in.read<std::uint8_t>(what));
        case GgufType::I8:
            return std::int64_t(in.read<std::int8_t>(what));
        case GgufType::U16:
            return std::uint64_t(in.read<std::uint16_t>(what));
        case GgufType::I16:
            return std::int64_t(in.read<std::int16_t>(what));
        case GgufType::U32:
            return std::uint64_t(in.read<std::uint32_t>(what));
        case GgufType::I32:
            return std::int64_t(in.read<std::int32_t>(what));
        case GgufType::U64:
            return in.read<std::uint64_t>(what);
        case GgufType::I64:
            return in.read<std::int64_t>(what);
        case GgufType::F32:
            return double(in.read<float>(what));
        case GgufType::F64:
            return in.read<double>(what);
        case GgufType::Bool:
            return in.read<std::uint8_t>(what) != 0;
        case GgufType::String:
            return text(what);
        case GgufType::Array:
            return array(1);
        }
        throw in.corrupt("value of unknown type");
    }

    ByteReader in;

private:
    GgufArray array(int depth) {
        if (depth > kMaxArrayDepth) throw in.corrupt("arrays are nested too deeply");
        GgufArray result;
        result.elementType = type();
        result.count = length("array");
        const std::uint64_t smallest = result.elementType == GgufType::String ? (version_ == 1 ? 4 : 8)
                                       : result.elementType == GgufType::Array
                                           ? (version_ == 1 ? 8 : 12)
                                           : scalarBytes(result.elementType);
        if (result.count > in.remaining() / smallest)
            throw in.corrupt("array: has more elements than the file has room for");
        const std::uint64_t start = in.offset();
        if (result.elementType == GgufType::String)
            for (std::uint64_t i = 0; i < result.count; ++i) text("array");
        else if (result.elementType == GgufType::Array)
            for (std::uint64_t i = 0; i < result.count; ++i) array(depth + 1);
        else
            in.take(result.count * smallest, "array");
        result.bytes = in.since(start);
        return result;
    }

    std::uint32_t version_;
};

/// A tensor as the header states it, before its bytes are known.
struct TensorHeader {
    TensorView view;
    std::uint64_t offset = 0;           ///< from the start of the data
    std::optional<std::uint64_t> bytes; ///< none for types of unknown size
};

TensorHeader readTensorHeader(ValueReader& reader) {
    TensorHeader t;
    t.view.name = reader.text("name of a tensor");
    const std::string what = "tensor " + inQuotes(t.view.name);
    const auto dimensions = reader.in.read<std::uint32_t>("dimensions of a tensor");
    if (dimensions > kMaxDimensions)
        throw reader.in.corrupt(what + ": has " + std::to_string(dimensions) + " dimensions");
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        const std::uint64_t d = reader.length("dimensions of a tensor");
        if (d > std::uint64_t(INT64_MAX)) throw reader.in.corrupt(what + ": shape is too large");
        t.view.shape.insert(t.view.shape.begin(), static_cast<std::int64_t>(d));
    }
    const auto elements = checkedElements(t.view.shape);
    if (!elements) throw reader.in.corrupt(what + ": shape is too large");
    const auto id = reader.in.read<std::uint32_t>("type of a tensor");
    t.offset = reader.in.read<std::uint64_t>("offset of a tensor");
    const GgmlType* type = ggmlType(id);
    if (!type) {
        t.view.unknownType = "ggml type " + std::to_string(id);
        return t;
    }
    t.view.dtype = type->dtype;
    if (type->dtype == DType::Unknown) t.view.unknownType = type->name;
    if (static_cast<std::uint64_t>(t.view.cols()) % type->blockElements != 0)
        throw reader.in.corrupt(what + ": rows of " + std::to_string(t.view.cols()) +
                                " elements do not fill blocks of " + std::string(type->name));
    if (__builtin_mul_overflow(*elements / type->blockElements, type->blockBytes, &t.bytes.emplace()))
        throw reader.in.corrupt(what + ": shape is too large");
    return t;
}

/// Tensors of unknown size end where the next one begins.
void placeTensors(GgufFile& result, std::vector<TensorHeader>& headers, std::span<const std::byte> data,
                  std::uint64_t alignment) {
    std::stable_sort(headers.begin(), headers.end(),
                     [](const TensorHeader& a, const TensorHeader& b) { return a.offset < b.offset; });
    std::uint64_t next = data.size();
    for (auto t = headers.rbegin(); t != headers.rend(); ++t) {
        const std::string what = "tensor " + inQuotes(t->view.name);
        if (t->offset % alignment != 0) throw result.corrupt(what, "offset is not aligned");
        if (t->offset > data.size()) throw result.corrupt(what, "reaches past the end of the file");
        const std::uint64_t room = next - t->offset, size = t->bytes.value_or(room);
        if (size > room)
            throw result.corrupt(what, next == data.size() ? "reaches past the end of the file"
                                                           : "overlaps the next tensor");
        if (size == 0 && t->view.elements() > 0) throw result.corrupt(what, "has no data");
        t->view.bytes = data.subspan(t->offset, size);
        next = t->offset;
        result.tensors.push_back(std::move(t->view));
    }
    std::sort(result.tensors.begin(), result.tensors.end(),
              [](const TensorView& a, const TensorView& b) { return a.name < b.name; });
    const auto twice =
        std::adjacent_find(result.tensors.begin(), result.tensors.end(),
                           [](const TensorView& a, const TensorView& b) { return a.name == b.name; });
    if (twice != result.tensors.end())
        throw result.corrupt("tensor " + inQuotes(twice->name), "appears twice");
}

std::uint64_t readAlignment(const GgufFile& file) {
    const std::int64_t alignment = file.integer("general.alignment").value_or(32);
    if (alignment <= 0 || alignment > (1 << 30) ||
        !std::has_single_bit(static_cast<std::uint64_t>(alignment)))
        throw file.corrupt("general.alignment", "is not a power of two");
    return static_cast<std::uint64_t>(alignment);
}

std::uint32_t readVersion(const MappedFile& file) {
    ByteReader in(file.bytes(), file.name());
    if (in.takeText(4, "magic") != "GGUF") throw in.corrupt("is no GGUF file");
    const auto version = in.read<std::uint32_t>("version");
    if (version >= 1 && version <= 3) return version;
    throw Error(ErrorCode::UnsupportedFile,
                file.name() + ((version & 0xffff) == 0
                                   ? ": big-endian GGUF files are not supported"
                                   : ": GGUF version " + std::to_string(version) + " is not supported"));
}

} // namespace

bool isGguf(std::span<const std::byte> bytes) {
    return bytes.size() >= 4 && std::memcmp(bytes.data(), "GGUF", 4) == 0;
}

Error GgufFile::corrupt(const std::string& what, const std::string& problem) const {
    return Error(ErrorCode::CorruptFile, file->name() + ": " + what + ": " + problem);
}

GgufFile parseGguf(std::shared_ptr<const MappedFile> file) {
    GgufFile result;
    result.version = readVersion(*file);
    result.file = file;
    ValueReader reader(file->bytes(), file->name(), result.version);
    reader.in.take(8, "magic");
    const std::uint64_t tensorCount = reader.length("number of tensors"),
                        valueCount = reader.length("number of values");
    const std::uint64_t lengthBytes = result.version == 1 ? 4 : 8;
    if (valueCount > reader.in.remaining() / (lengthBytes + 5))
        throw result.corrupt("number of values", "is too large");
    for (std::uint64_t i = 0; i < valueCount; ++i) {
        const std::string key(reader.text("name of a value"));
        const GgufType type = reader.type();
        if (!result.metadata.emplace(key, reader.value(type)).second)
            throw result.corrupt(inQuotes(key), "appears twice");
    }
    if (tensorCount > reader.in.remaining() / (lengthBytes + 16))
        throw result.corrupt("number of tensors", "is too large");
    std::vector<TensorHeader> headers;
    for (std::uint64_t i = 0; i < tensorCount; ++i) headers.push_back(readTensorHeader(reader));
    const std::uint64_t alignment = readAlignment(result), end = reader.in.offset();
    const std::uint64_t start = (end + alignment - 1) / alignment * alignment;
    const auto bytes = file->bytes();
    placeTensors(result, headers, start < bytes.size() ? bytes.subspan(start) : bytes.subspan(bytes.size()),
                 alignment);
    return result;
}

} // namespace qs
