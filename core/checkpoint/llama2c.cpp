// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/llama2c.h"

#include "base/error.h"
#include "checkpoint/byte_reader.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::uint32_t kMagic = 0x616b3432;
constexpr std::uint64_t kHeaderBytes = 256;
constexpr std::string_view kBlockPrefix = "model.layers.";

/// Tensors of one kind, in the order of the file: one for the model, or one for each layer.
struct Section {
    std::string_view name; ///< after "model.layers.N." for those of a layer; empty: skipped
    bool perLayer;
    std::vector<std::int64_t> shape;
};

struct Header {
    ModelConfig config;
    std::vector<Section> sections;
    std::uint64_t bytes = 0; ///< of the header
};

/// The seven sizes, as both versions store them. Returns the vocabulary size with its sign.
std::int32_t readSizes(ByteReader& in, ModelConfig& c) {
    const auto size = [&] { return in.read<std::int32_t>("header"); };
    c.modelType = "llama";
    c.hiddenSize = size();
    c.intermediateSize = size();
    c.layers = size();
    c.heads = size();
    c.kvHeads = size();
    const std::int32_t vocabulary = size();
    c.vocabSize = std::abs(std::int64_t(vocabulary));
    c.maxLength = size();
    return vocabulary;
}

void finishConfig(ModelConfig& c, const ByteReader& in, const std::string& name) {
    if (c.heads <= 0 || c.hiddenSize % c.heads != 0)
        throw in.corrupt("the number of heads does not divide the dimension");
    c.headDim = c.hiddenSize / c.heads;
    checkModelConfig(c, name);
}

std::vector<Section> legacySections(const ModelConfig& c) {
    std::vector<Section> s = {
        {"model.embed_tokens.weight", false, {c.vocabSize, c.hiddenSize}},
        {"input_layernorm.weight", true, {c.hiddenSize}},
        {"self_attn.q_proj.weight", true, {c.qWidth(), c.hiddenSize}},
        {"self_attn.k_proj.weight", true, {c.kvWidth(), c.hiddenSize}},
        {"self_attn.v_proj.weight", true, {c.kvWidth(), c.hiddenSize}},
        {"self_attn.o_proj.weight", true, {c.hiddenSize, c.qWidth()}},
        {"post_attention_layernorm.weight", true, {c.hiddenSize}},
        {"mlp.gate_proj.weight", true, {c.intermediateSize, c.hiddenSize}},
        {"mlp.down_proj.weight", true, {c.hiddenSize, c.intermediateSize}},
        {"mlp.up_proj.weight", true, {c.intermediateSize, c.hiddenSize}},
        {"model.norm.weight", false, {c.hiddenSize}},
        {"", false, {c.maxLength, c.headDim}}, // cosines, then sines of RoPE: computed here anyway
    };
    if (!c.tiedEmbeddings) s.push_back({"lm_head.weight", false, {c.vocabSize, c.hiddenSize}});
    return s;
}

std::vector<Section> versionOneSections(const ModelConfig& c) {
    std::vector<Section> s = {
        {"input_layernorm.weight", true, {c.hiddenSize}},
        {"post_attention_layernorm.weight", true, {c.hiddenSize}},
        {"model.norm.weight", false, {c.hiddenSize}},
        {"model.embed_tokens.weight", false, {c.vocabSize, c.hiddenSize}},
        {"self_attn.q_proj.weight", true, {c.qWidth(), c.hiddenSize}},
        {"self_attn.k_proj.weight", true, {c.kvWidth(), c.hiddenSize}},
        {"self_attn.v_proj.weight", true, {c.kvWidth(), c.hiddenSize}},
        {"self_attn.o_proj.weight", true, {c.hiddenSize, c.qWidth()}},
        {"mlp.gate_proj.weight", true, {c.intermediateSize, c.hiddenSize}},
        {"mlp.down_proj.weight", true, {c.hiddenSize, c.intermediateSize}},
        {"mlp.up_proj.weight", true, {c.intermediateSize, c.hiddenSize}},
    };
    if (!c.tiedEmbeddings) s.push_back({"lm_head.weight", false, {c.vocabSize, c.hiddenSize}});
    return s;
}

Header readHeader(const MappedFile& file) {
    Header h;
    ByteReader in(file.bytes(), file.name());
    if (!isLlama2cVersioned(file.bytes())) {
        h.config.tiedEmbeddings = readSizes(in, h.config) > 0;
        finishConfig(h.config, in, file.name());
        h.sections = legacySections(h.config);
        h.bytes = in.offset();
        return h;
    }
    in.take(4, "magic");
    const auto version = in.read<std::int32_t>("version");
    if (version != 1)
        throw Error(ErrorCode::UnsupportedFile, file.name() + ": llama2.c files of version " +
                                                    std::to_string(version) + " are not supported");
    if (readSizes(in, h.config) <= 0) throw in.corrupt("vocabulary size is out of range");
    h.config.tiedEmbeddings = in.read<std::uint8_t>("header") != 0;
    finishConfig(h.config, in, file.name());
    h.sections = versionOneSections(h.config);
    h.bytes = kHeaderBytes;
    return h;
}

/// What the header asks for, in bytes; none on overflow.
std::optional<std::uint64_t> expectedBytes(const Header& h) {
    std::uint64_t total = h.bytes;
    for (const Section& s : h.sections) {
        std::vector<std::int64_t> shape = s.shape;
        if (s.perLayer) shape.push_back(h.config.layers);
        const auto elements = checkedElements(shape);
        if (!elements || __builtin_add_overflow(total, *elements * 4, &total)) return std::nullopt;
    }
    return total;
}

} // namespace

bool isLlama2cVersioned(std::span<const std::byte> bytes) {
    std::uint32_t magic = 0;
    if (bytes.size() < sizeof magic) return false;
    std::memcpy(&magic, bytes.data(), sizeof magic);
    return magic == kMagic;
}

Llama2cFile parseLlama2c(std::shared_ptr<const MappedFile> file) {
    const Header header = readHeader(*file);
    const auto expected = expectedBytes(header);
    if (expected != file->bytes().size())
        throw Error(ErrorCode::CorruptFile, file->name() + ": the sizes in the header ask for " +
                                                (expected ? std::to_string(*expected) : "too many") +
                                                " bytes, the file has " +
                                                std::to_string(file->bytes().size()));
    Llama2cFile result{file, {}, header.config};
    std::uint64_t offset = header.bytes;
    for (const Section& s : header.sections) {
        const std::uint64_t bytes = storedBytes(DType::F32, *checkedElements(s.shape));
        for (std::int64_t layer = 0; layer < (s.perLayer ? header.config.layers : 1);
             ++layer, offset += bytes) {
            if (s.name.empty()) continue;
            const std::string prefix =
                s.perLayer ? std::string(kBlockPrefix) + std::to_string(layer) + "." : "";
            result.tensors.push_back({prefix + std::string(s.name),
                                      DType::F32,
                                      s.shape,
                                      file->slice(offset, bytes, "weights"),
                                      {}});
        }
    }
    std::sort(result.tensors.begin(), result.tensors.end(),
              [](const TensorView& a, const TensorView& b) { return a.name < b.name; });
    return result;
}

} // namespace qs
