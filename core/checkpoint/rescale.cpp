// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/rescale.h"

#include "base/error.h"
#include "base/resources.h"
#include "checkpoint/json_text.h"
#include "checkpoint/safetensors.h"

#include <cstring>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

using nlohmann::json;

Error corrupt(const std::string& name, const std::string& problem) {
    return Error(ErrorCode::CorruptFile, name + ": " + problem);
}

const json& member(const json& object, const char* key, const std::string& name) {
    if (!object.is_object() || !object.contains(key)) throw corrupt(name, std::string("has no ") + key);
    return object.at(key);
}

std::string textMember(const json& object, const char* key, const std::string& name) {
    const json& value = member(object, key, name);
    if (!value.is_string()) throw corrupt(name, std::string(key) + " is not a text");
    return value.get<std::string>();
}

std::vector<int> digits(const json& block, const char* key, const std::string& name) {
    std::vector<int> out;
    for (const char c : textMember(block, key, name)) {
        if (c < '0' || c > '9') throw corrupt(name, std::string(key) + " holds something else than digits");
        out.push_back(c - '0');
    }
    return out;
}

/// The bits of a BF16 value times 2^exponent; zero stays zero.
std::uint16_t scaled(std::uint16_t bits, int exponent, const std::string& tensor) {
    if ((bits & 0x7FFF) == 0) return bits;
    const int stored = (bits >> 7) & 0xFF, wanted = stored + exponent;
    if (stored == 0 || wanted < 1 || wanted > 254)
        throw corrupt(tensor, "a value leaves the range of normal numbers when it is rescaled");
    return static_cast<std::uint16_t>((bits & 0x807F) | (wanted << 7));
}

/// Rescales tensors of `file` in a copy of its bytes.
class Rescaler {
public:
    explicit Rescaler(const std::shared_ptr<const MappedFile>& file)
        : file_(SafetensorsFile::parse(file)), whole_(file->bytes()), copy_(whole_.begin(), whole_.end()) {}

    /// Element c of a vector times 2^exponents[c].
    void vector(const std::string& name, const std::vector<int>& exponents) {
        const TensorView& t = tensor(name, {static_cast<std::int64_t>(exponents.size())});
        for (std::size_t c = 0; c < exponents.size(); ++c) scale(t, c, exponents[c]);
    }
    /// Row r of a matrix times 2^exponents[r].
    void rows(const std::string& name, const std::vector<int>& exponents) {
        const TensorView& t = tensor(name, {static_cast<std::int64_t>(exponents.size()), -1});
        const auto cols = static_cast<std::size_t>(t.cols());
        for (std::size_t i = 0; i < exponents.size() * cols; ++i) scale(t, i, exponents[i / cols]);
    }
    /// Column c of a matrix divided by 2^exponents[c].
    void columns(const std::string& name, const std::vector<int>& exponents) {
        const TensorView& t = tensor(name, {-1, static_cast<std::int64_t>(exponents.size())});
        const std::size_t cols = exponents.size(), count = static_cast<std::size_t>(t.rows()) * cols;
        for (std::size_t i = 0; i < count; ++i) scale(t, i, -exponents[i % cols]);
    }
    std::vector<std::byte> take() { return std::move(copy_); }

private:
    /// The tensor, BF16 and of that shape; -1 stands for any size.
    const TensorView& tensor(const std::string& name, const std::vector<std::int64_t>& shape) const {
        const TensorView* t = file_.find(name);
        if (!t) throw corrupt(file_.file->name(), "has no tensor " + name + ", which is to be rescaled");
        bool fits = t->dtype == DType::BF16 && t->shape.size() == shape.size();
        for (std::size_t i = 0; fits && i < shape.size(); ++i) fits = shape[i] < 0 || shape[i] == t->shape[i];
        if (!fits)
            throw corrupt(file_.file->name(),
                          name + " is not BF16 or not of the size that is to be rescaled");
        return *t;
    }

    void scale(const TensorView& t, std::size_t element, int exponent) {
        std::byte* at = copy_.data() + (t.bytes.data() - whole_.data()) + 2 * element;
        std::uint16_t bits;
        std::memcpy(&bits, at, 2);
        bits = scaled(bits, exponent, t.name);
        std::memcpy(at, &bits, 2);
    }

    SafetensorsFile file_;
    std::span<const std::byte> whole_;
    std::vector<std::byte> copy_;
};

} // namespace

ChannelRescaling parseRescaling(const std::string& text, const std::string& name) {
    const json document = parseJsonText(text, name);
    ChannelRescaling out{textMember(document, "base", name), textMember(document, "about", name), {}};
    const json& blocks = member(document, "blocks", name);
    if (!blocks.is_array()) throw corrupt(name, "blocks is not a list");
    for (const json& block : blocks)
        out.blocks.push_back(
            {digits(block, "attention", name), digits(block, "mlp", name), digits(block, "product", name)});
    return out;
}

std::shared_ptr<const MappedFile> rescaledFile(const std::shared_ptr<const MappedFile>& file,
                                               const ChannelRescaling& rescaling, std::string name) {
    Rescaler rescaler(file);
    for (std::size_t i = 0; i < rescaling.blocks.size(); ++i) {
        const ChannelRescaling::Block& block = rescaling.blocks[i];
        const std::string layer = "model.layers." + std::to_string(i) + ".";
        rescaler.vector(layer + "input_layernorm.weight", block.attention);
        for (const char* reader : {"q", "k", "v"})
            rescaler.columns(layer + "self_attn." + reader + "_proj.weight", block.attention);
        rescaler.vector(layer + "post_attention_layernorm.weight", block.mlp);
        for (const char* reader : {"gate", "up"})
            rescaler.columns(layer + "mlp." + reader + "_proj.weight", block.mlp);
        rescaler.rows(layer + "mlp.up_proj.weight", block.product);
        rescaler.columns(layer + "mlp.down_proj.weight", block.product);
    }
    struct Owner {
        std::vector<std::byte> bytes;
        std::shared_ptr<const MappedFile> file;
    };
    const auto owner = std::make_shared<Owner>(Owner{rescaler.take(), nullptr});
    owner->file = MappedFile::fromMemory(std::move(name), owner->bytes);
    return {owner, owner->file.get()}; // the bytes live as long as the file
}

std::string aboutRescaledModel(const std::filesystem::path& path) {
    const auto list = path / "rescale.json";
    if (!path.native().starts_with(":/") || !fileExists(list)) return "";
    return parseRescaling(readTextFile(list), list.string()).about;
}

} // namespace qs
