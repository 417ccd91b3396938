// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/dtype.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// A named read-only tensor inside a mapped file; row-major, last dimension contiguous. Valid as long as its
/// Checkpoint (or SafetensorsFile) lives. Loaders have checked that `bytes` has exactly the size of the
/// shape.
struct TensorView {
    std::string name;
    DType dtype = DType::Unknown;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;
    std::string unknownType; ///< for DType::Unknown: the type's name in its format, e.g. "Q6_K", "F8_E4M3"

    std::string_view typeName() const; ///< dtypeName(), or unknownType
    std::int64_t elements() const;
    std::int64_t rows() const; ///< product of all dimensions but the last; 1 for a vector or scalar
    std::int64_t cols() const; ///< last dimension; 1 for a scalar

    /// Decodes rows [first, first + count) into out[count * cols()]. Exact for F32, F16, BF16 and integers up
    /// to 2^24; throws Error(UnsupportedFile) for an undecodable dtype.
    void readRows(std::int64_t first, std::int64_t count, float* out) const;
    std::vector<float> readAll() const;
};

/// The tensor of that name, nullptr when absent. `sorted` is in ascending order of names.
const TensorView* findTensor(const std::vector<TensorView>& sorted, std::string_view name);

/// Number of elements of a shape as a file states it; none when a dimension is negative or the product of the
/// dimensions (zeros counted as ones) exceeds 2^56. Loaders accept no other shape, so products of dimensions
/// never overflow later.
std::optional<std::uint64_t> checkedElements(std::span<const std::int64_t> shape);

/// "[512, 64]"
std::string shapeText(std::span<const std::int64_t> shape);

/// One weight matrix of the model as the engine wants it: [out, in], rows in Hugging Face order. Files of
/// llama.cpp and llama2.c store the rows of q and k so that RoPE pairs (2i, 2i+1); `ropeHeads` > 0 undoes
/// that while reading: logical row h*d + i (+ d/2) is stored row h*d + 2i (+ 1), d = rows / ropeHeads.
struct WeightRef {
    TensorView view;
    std::int64_t ropeHeads = 0;

    std::int64_t rows() const { return view.rows(); }
    std::int64_t cols() const { return view.cols(); }
    std::int64_t storedRow(std::int64_t logicalRow) const;
    void readRows(std::int64_t first, std::int64_t count, float* out) const;
    std::vector<float> readAll() const;
};

} // namespace qs
