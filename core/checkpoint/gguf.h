// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "checkpoint/architecture.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace qs {

/// Types of metadata values, numbered as in the file.
enum class GgufType : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

/// An array of metadata; its elements stay where they are in the file. Their sizes have been checked.
struct GgufArray {
    GgufType elementType = GgufType::U8;
    std::uint64_t count = 0;
    std::span<const std::byte> bytes;
};
using GgufValue = std::variant<std::uint64_t, std::int64_t, double, bool, std::string_view, GgufArray>;

/// A parsed GGUF file of version 1, 2 or 3 (ggml's docs/gguf.md): metadata and tensors. Tensors of types
/// other than F64, F32, F16, BF16, integers, Q8_0 and Q4_0 are listed as DType::Unknown. Shapes are in
/// row-major order, the reverse of the file's.
struct GgufFile {
    std::shared_ptr<const MappedFile> file;
    std::uint32_t version = 0;
    std::map<std::string, GgufValue, std::less<>> metadata;
    std::vector<TensorView> tensors; ///< sorted by name

    const TensorView* find(std::string_view name) const { return findTensor(tensors, name); }

    /// Typed access; none when absent. A value of another type is Error(CorruptFile) that names the key.
    std::optional<std::int64_t> integer(std::string_view key) const;
    std::optional<double> number(std::string_view key) const;
    std::optional<bool> boolean(std::string_view key) const;
    std::optional<std::string> text(std::string_view key) const;
    std::optional<std::vector<std::string>> texts(std::string_view key) const;
    std::optional<std::vector<double>>
    numbers(std::string_view key) const; ///< of an array of integers or floats
    Error corrupt(const std::string& what, const std::string& problem) const;
};

bool isGguf(std::span<const std::byte> bytes);

/// Throws Error(CorruptFile) or Error(UnsupportedFile) (other version, big-endian).
GgufFile parseGguf(std::shared_ptr<const MappedFile> file);

/// Configuration from the metadata; interleavedRope and tied embeddings are found from the architecture and
/// the tensors.
ModelDescription describeGguf(const GgufFile& file);
/// tokenizer.ggml.*; nullptr when the file has no tokens.
std::shared_ptr<const GgufTokenizerData> ggufTokenizer(const GgufFile& file);

} // namespace qs
