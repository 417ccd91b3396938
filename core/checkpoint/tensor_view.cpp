// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/tensor_view.h"

#include "base/error.h"
#include "base/float_bits.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace qs {
namespace {

template <typename T> T load(const std::byte* p) {
    T value;
    std::memcpy(&value, p, sizeof value); // tensors of old files may start at odd addresses
    return value;
}

template <typename T> void decodeNumbers(const std::byte* in, std::int64_t n, float* out) {
    for (std::int64_t i = 0; i < n; ++i)
        out[i] = static_cast<float>(load<T>(in + i * std::int64_t(sizeof(T))));
}

/// A row of a mapped file is some pages long, and the hardware's read-ahead starts anew in every page: this
/// asks for bytes a page ahead.
void decodeBf16(const std::byte* in, std::int64_t n, float* out) {
    constexpr std::int64_t kLine = 32, kAhead = 4096;
    std::int64_t i = 0;
    for (; i + kLine <= n; i += kLine) {
        __builtin_prefetch(in + 2 * i + kAhead);
        for (std::int64_t j = i; j < i + kLine; ++j) out[j] = bf16ToFloat(load<std::uint16_t>(in + 2 * j));
    }
    for (; i < n; ++i) out[i] = bf16ToFloat(load<std::uint16_t>(in + 2 * i));
}

/// Same values as f16ToFloat, written without branches so that the compiler vectorizes it.
void decodeF16(const std::byte* in, std::int64_t n, float* out) {
    for (std::int64_t i = 0; i < n; ++i) {
        const std::uint32_t h = load<std::uint16_t>(in + 2 * i), exponent = h & 0x7c00u;
        const std::uint32_t rebias = exponent == 0x7c00u ? 224u << 23 : 112u << 23;
        const std::uint32_t normal = ((h & 0x7fffu) << 13) + rebias;
        const float tiny = std::bit_cast<float>(0x3f000000u | (h & 0x3ffu)) - 0.5f; // mantissa * 2^-24
        const std::uint32_t magnitude = exponent == 0 ? std::bit_cast<std::uint32_t>(tiny) : normal;
        out[i] = std::bit_cast<float>((h & 0x8000u) << 16 | magnitude);
    }
}

/// GGUF Q8_0: per 32 elements an f16 scale and 32 signed bytes.
void decodeQ8(const std::byte* in, std::int64_t n, float* out) {
    for (std::int64_t block = 0; block < n / 32; ++block, in += 34, out += 32) {
        const float scale = f16ToFloat(load<std::uint16_t>(in));
        for (int i = 0; i < 32; ++i) out[i] = scale * static_cast<float>(load<std::int8_t>(in + 2 + i));
    }
}

/// GGUF Q4_0: per 32 elements an f16 scale and 16 bytes; byte i holds elements i (low half) and i + 16,
/// offset by 8.
void decodeQ4(const std::byte* in, std::int64_t n, float* out) {
    for (std::int64_t block = 0; block < n / 32; ++block, in += 18, out += 32) {
        const float scale = f16ToFloat(load<std::uint16_t>(in));
        for (int i = 0; i < 16; ++i) {
            const int pair = load<std::uint8_t>(in + 2 + i);
            out[i] = scale * static_cast<float>((pair & 15) - 8);
            out[i + 16] = scale * static_cast<float>((pair >> 4) - 8);
        }
    }
}

} // namespace

const TensorView* findTensor(const std::vector<TensorView>& sorted, std::string_view name) {
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), name,
                                     [](const TensorView& t, std::string_view n) { return t.name < n; });
    return it != sorted.end() && it->name == name ? &*it : nullptr;
}

std::optional<std::uint64_t> checkedElements(std::span<const std::int64_t> shape) {
    constexpr std::uint64_t limit = std::uint64_t(1) << 56;
    std::uint64_t product = 1;
    bool empty = false;
    for (const std::int64_t d : shape) {
        if (d < 0) return std::nullopt;
        empty |= d == 0;
        if (d > 0 && static_cast<std::uint64_t>(d) > limit / product) return std::nullopt;
        if (d > 0) product *= static_cast<std::uint64_t>(d);
    }
    return empty ? 0 : product;
}

std::string shapeText(std::span<const std::int64_t> shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

std::string_view TensorView::typeName() const {
    return dtype == DType::Unknown && !unknownType.empty() ? std::string_view(unknownType) : dtypeName(dtype);
}

std::int64_t TensorView::elements() const {
    return rows() * cols();
}

std::int64_t TensorView::rows() const {
    std::int64_t n = 1;
    for (std::size_t i = 0; i + 1 < shape.size(); ++i) n *= shape[i];
    return n;
}

std::int64_t TensorView::cols() const {
    return shape.empty() ? 1 : shape.back();
}

void TensorView::readRows(std::int64_t first, std::int64_t count, float* out) const {
    if (!isDecodable(dtype))
        throw Error(ErrorCode::UnsupportedFile,
                    "tensor " + inQuotes(name) + ": type " + std::string(typeName()) + " cannot be decoded");
    if (first < 0 || count < 0 || first > rows() || count > rows() - first)
        throw Error(ErrorCode::BadArgument, "tensor " + inQuotes(name) + ": rows out of range");
    const std::int64_t n = count * cols();
    const std::byte* in = bytes.data() + storedBytes(dtype, static_cast<std::uint64_t>(first * cols()));
    switch (dtype) {
    case DType::F64:
        return decodeNumbers<double>(in, n, out);
    case DType::F32:
        if (n > 0) std::memcpy(out, in, static_cast<std::size_t>(n) * 4);
        return;
    case DType::F16:
        return decodeF16(in, n, out);
    case DType::BF16:
        return decodeBf16(in, n, out);
    case DType::I64:
        return decodeNumbers<std::int64_t>(in, n, out);
    case DType::I32:
        return decodeNumbers<std::int32_t>(in, n, out);
    case DType::I16:
        return decodeNumbers<std::int16_t>(in, n, out);
    case DType::I8:
        return decodeNumbers<std::int8_t>(in, n, out);
    case DType::U8:
    case DType::Bool:
        return decodeNumbers<std::uint8_t>(in, n, out);
    case DType::Q8_0:
        return decodeQ8(in, n, out);
    case DType::Q4_0:
        return decodeQ4(in, n, out);
    case DType::Unknown:
        return;
    }
}

std::vector<float> TensorView::readAll() const {
    std::vector<float> values(static_cast<std::size_t>(elements()));
    readRows(0, rows(), values.data());
    return values;
}

std::int64_t WeightRef::storedRow(std::int64_t logicalRow) const {
    if (ropeHeads == 0) return logicalRow;
    const std::int64_t d = rows() / ropeHeads, half = d / 2;
    const std::int64_t head = logicalRow / d, i = logicalRow % d;
    return head * d + (i < half ? 2 * i : 2 * (i - half) + 1);
}

void WeightRef::readRows(std::int64_t first, std::int64_t count, float* out) const {
    if (ropeHeads == 0) return view.readRows(first, count, out);
    if (first < 0 || count < 0 || first > rows() || count > rows() - first)
        throw Error(ErrorCode::BadArgument, "tensor " + inQuotes(view.name) + ": rows out of range");
    for (std::int64_t i = 0; i < count; ++i) view.readRows(storedRow(first + i), 1, out + i * cols());
}

std::vector<float> WeightRef::readAll() const {
    std::vector<float> values(static_cast<std::size_t>(view.elements()));
    readRows(0, rows(), values.data());
    return values;
}

} // namespace qs
