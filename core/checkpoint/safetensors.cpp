// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/safetensors.h"

#include "base/error.h"
#include "checkpoint/json_text.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

using nlohmann::json;

constexpr std::uint64_t kMaxHeaderBytes = 100'000'000; // the limit of the reference implementation

DType dtypeFromSafetensors(std::string_view name) {
    constexpr DType known[] = {DType::F64, DType::F32, DType::F16, DType::BF16, DType::I64,
                               DType::I32, DType::I16, DType::I8,  DType::U8,   DType::Bool};
    for (const DType t : known)
        if (dtypeName(t) == name) return t;
    return DType::Unknown;
}

/// Reads one file; carries what its messages need.
class Parser {
public:
    explicit Parser(std::shared_ptr<const MappedFile> file) : file_(std::move(file)) {}

    SafetensorsFile parse() {
        const json header = readHeader();
        if (!header.is_object()) throw corrupt("header", "is not a JSON object");
        SafetensorsFile result;
        for (const auto& [name, entry] : header.items()) {
            if (name == "__metadata__")
                result.metadata = readMetadata(entry);
            else
                result.tensors.push_back(readTensor(name, entry));
        }
        checkOverlap(result.tensors);
        result.file = file_;
        return result;
    }

private:
    Error corrupt(const std::string& what, const std::string& problem) const {
        return Error(ErrorCode::CorruptFile, file_->name() + ": " + what + ": " + problem);
    }

    json readHeader() {
        std::uint64_t size = 0;
        std::memcpy(&size, file_->slice(0, 8, "header size").data(), 8);
        if (size > kMaxHeaderBytes) throw corrupt("header", "is larger than 100 MB");
        const auto header = file_->slice(8, size, "header");
        data_ = file_->bytes().subspan(8 + size);
        return parseJsonText({reinterpret_cast<const char*>(header.data()), header.size()},
                             file_->name() + ": header", DuplicateKeys::Refuse);
    }

    std::map<std::string, std::string> readMetadata(const json& entry) const {
        std::map<std::string, std::string> metadata;
        if (!entry.is_object()) throw corrupt("__metadata__", "is not a JSON object");
        for (const auto& [key, value] : entry.items()) {
            if (!value.is_string()) throw corrupt("__metadata__." + inQuotes(key), "is not a string");
            metadata[key] = value.get<std::string>();
        }
        return metadata;
    }

    TensorView readTensor(const std::string& name, const json& entry) const {
        const std::string what = "tensor " + inQuotes(name);
        if (!entry.is_object()) throw corrupt(what, "is not a JSON object");
        TensorView view;
        view.name = name;
        const auto dtype = entry.find("dtype");
        if (dtype == entry.end() || !dtype->is_string()) throw corrupt(what, "has no dtype");
        view.dtype = dtypeFromSafetensors(dtype->get_ref<const std::string&>());
        if (view.dtype == DType::Unknown) view.unknownType = dtype->get<std::string>();
        for (const std::uint64_t d : readNumbers(entry, "shape", what)) {
            if (d > std::uint64_t(INT64_MAX)) throw corrupt(what, "shape is too large");
            view.shape.push_back(static_cast<std::int64_t>(d));
        }
        const auto elements = checkedElements(view.shape);
        if (!elements) throw corrupt(what, "shape is too large");
        view.bytes = readBytes(entry, what);
        if (view.dtype != DType::Unknown && view.bytes.size() != storedBytes(view.dtype, *elements))
            throw corrupt(what, "data_offsets span " + std::to_string(view.bytes.size()) + " bytes, but " +
                                    std::string(dtypeName(view.dtype)) + " " + shapeText(view.shape) +
                                    " has " + std::to_string(storedBytes(view.dtype, *elements)));
        return view;
    }

    std::vector<std::uint64_t> readNumbers(const json& entry, const char* key,
                                           const std::string& what) const {
        const auto field = entry.find(key);
        if (field == entry.end() || !field->is_array()) throw corrupt(what, std::string("has no ") + key);
        std::vector<std::uint64_t> numbers;
        for (const json& n : *field) {
            if (!n.is_number_unsigned())
                throw corrupt(what, std::string(key) + " holds a value that is no unsigned integer");
            numbers.push_back(n.get<std::uint64_t>());
        }
        return numbers;
    }

    std::span<const std::byte> readBytes(const json& entry, const std::string& what) const {
        const auto offsets = readNumbers(entry, "data_offsets", what);
        if (offsets.size() != 2 || offsets[0] > offsets[1])
            throw corrupt(what, "data_offsets are not a range");
        if (offsets[1] > data_.size()) throw corrupt(what, "data_offsets end past the file");
        return data_.subspan(offsets[0], offsets[1] - offsets[0]);
    }

    void checkOverlap(const std::vector<TensorView>& tensors) const {
        std::vector<const TensorView*> byOffset;
        for (const TensorView& t : tensors)
            if (!t.bytes.empty()) byOffset.push_back(&t);
        std::sort(byOffset.begin(), byOffset.end(),
                  [](const TensorView* a, const TensorView* b) { return a->bytes.data() < b->bytes.data(); });
        for (std::size_t i = 1; i < byOffset.size(); ++i)
            if (byOffset[i]->bytes.data() < byOffset[i - 1]->bytes.data() + byOffset[i - 1]->bytes.size())
                throw corrupt("tensor " + inQuotes(byOffset[i]->name),
                              "overlaps " + inQuotes(byOffset[i - 1]->name));
    }

    std::shared_ptr<const MappedFile> file_;
    std::span<const std::byte> data_; ///< what follows the header
};

} // namespace

SafetensorsFile SafetensorsFile::parse(std::shared_ptr<const MappedFile> file) {
    return Parser(std::move(file)).parse();
}

SafetensorsFile SafetensorsFile::open(const std::filesystem::path& path) {
    return parse(MappedFile::open(path));
}

const TensorView* SafetensorsFile::find(std::string_view name) const {
    return findTensor(tensors, name);
}

} // namespace qs
