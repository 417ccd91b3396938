// SPDX-License-Identifier: GPL-3.0-or-later
// What the metadata of a GGUF file say: typed access, the model's configuration, the tokenizer.
#include "base/error.h"
#include "checkpoint/byte_reader.h"
#include "checkpoint/gguf.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qs {
namespace {

const GgufValue* findValue(const GgufFile& file, std::string_view key) {
    const auto it = file.metadata.find(key);
    return it == file.metadata.end() ? nullptr : &it->second;
}

Error wrongType(const GgufFile& file, std::string_view key, const std::string& wanted) {
    return file.corrupt(inQuotes(key), "is not " + wanted);
}

double readElement(ByteReader& in, GgufType type) {
    constexpr const char* what = "array";
    switch (type) {
    case GgufType::U8:
    case GgufType::Bool:
        return in.read<std::uint8_t>(what);
    case GgufType::I8:
        return in.read<std::int8_t>(what);
    case GgufType::U16:
        return in.read<std::uint16_t>(what);
    case GgufType::I16:
        return in.read<std::int16_t>(what);
    case GgufType::U32:
        return in.read<std::uint32_t>(what);
    case GgufType::I32:
        return in.read<std::int32_t>(what);
    case GgufType::U64:
        return static_cast<double>(in.read<std::uint64_t>(what));
    case GgufType::I64:
        return static_cast<double>(in.read<std::int64_t>(what));
    case GgufType::F32:
        return in.read<float>(what);
    case GgufType::F64:
        return in.read<double>(what);
    case GgufType::String:
    case GgufType::Array:
        break;
    }
    throw in.corrupt("array: is not one of numbers");
}

/// Reads the keys of one architecture ("llama.block_count") into a ModelConfig.
class Describer {
public:
    Describer(const GgufFile& file, const Architecture& architecture, ModelDescription& result)
        : file_(file), architecture_(architecture), result_(result),
          prefix_(std::string(architecture.ggufName) + ".") {}

    void describe() {
        readSizes();
        readPresence();
        readRope();
        if (const auto window = optionalInteger("attention.sliding_window");
            window && *window > 0 && *window < model_.maxLength)
            model_.slidingWindow = *window;
        if (!result_.weightsOnlyReason.empty()) return;
        checkModelConfig(model_, file_.file->name());
        result_.config = model_;
    }

private:
    void refuse(const std::string& reason) {
        if (result_.weightsOnlyReason.empty()) result_.weightsOnlyReason = reason;
    }

    /// A number, or an array of equal ones (newer converters write one per block).
    std::optional<std::int64_t> optionalInteger(const std::string& key) {
        const GgufValue* value = findValue(file_, prefix_ + key);
        if (!value || !std::holds_alternative<GgufArray>(*value)) return file_.integer(prefix_ + key);
        const auto numbers = *file_.numbers(prefix_ + key);
        const bool usable = !numbers.empty() && std::all_of(numbers.begin(), numbers.end(), [&](double x) {
            return x == numbers[0] && x >= 0 && x <= INT32_MAX;
        });
        if (usable) return static_cast<std::int64_t>(numbers[0]);
        refuse("blocks of different sizes (" + prefix_ + key + ") are not supported");
        return 1;
    }
    std::int64_t integer(const std::string& key) {
        const auto value = optionalInteger(key);
        if (!value) throw file_.corrupt(inQuotes(prefix_ + key), "is missing");
        return *value;
    }

    void readSizes() {
        model_.modelType = architecture_.modelType;
        model_.maxLength = integer("context_length");
        model_.hiddenSize = integer("embedding_length");
        model_.layers = integer("block_count");
        model_.intermediateSize = integer("feed_forward_length");
        model_.heads = integer("attention.head_count");
        model_.kvHeads = optionalInteger("attention.head_count_kv").value_or(model_.heads);
        const auto eps = file_.number(prefix_ + "attention.layer_norm_rms_epsilon");
        if (!eps) throw file_.corrupt(inQuotes(prefix_ + "attention.layer_norm_rms_epsilon"), "is missing");
        model_.normEps = *eps;
        readHeadDim();
        if (optionalInteger("expert_count").value_or(0) > 0) refuse("mixtures of experts are not supported");
        if (file_.integer("split.count").value_or(1) > 1)
            refuse("this is one part of a model split over several files");
    }

    void readHeadDim() {
        const auto keyLength = optionalInteger("attention.key_length");
        if (!keyLength && (model_.heads <= 0 || model_.hiddenSize % model_.heads != 0))
            throw file_.corrupt(prefix_ + "attention.head_count", "does not divide the embedding length");
        model_.headDim = keyLength ? *keyLength : model_.hiddenSize / model_.heads;
        if (optionalInteger("attention.value_length").value_or(model_.headDim) != model_.headDim)
            refuse("keys and values of different lengths are not supported");
        if (optionalInteger("rope.dimension_count").value_or(model_.headDim) != model_.headDim)
            refuse("RoPE on a part of each head is not supported");
    }

    /// What only the tensors tell: the vocabulary, a separate head, biases.
    void readPresence() {
        const auto has = [&](const std::string& name) { return file_.find(name) != nullptr; };
        const TensorView* embed = file_.find("token_embd.weight");
        if (!embed) throw file_.corrupt("tensor 'token_embd.weight'", "is missing");
        model_.vocabSize = embed->rows();
        model_.tiedEmbeddings = !has("output.weight");
        model_.qkNorm = architecture_.qkNorm;
        model_.qkvBias = architecture_.qkvBias || has("blk.0.attn_q.bias");
        model_.oBias = has("blk.0.attn_output.bias");
        model_.mlpBias = has("blk.0.ffn_gate.bias");
        if (model_.qkvBias && architecture_.ggufPermutesQk)
            refuse("permuted biases of q and k are not supported");
    }

    void readRope() {
        model_.ropeTheta = file_.number(prefix_ + "rope.freq_base").value_or(10000.0);
        const std::string type = file_.text(prefix_ + "rope.scaling.type").value_or("");
        const double linear = file_.number(prefix_ + "rope.scale_linear").value_or(1.0);
        if (type == "linear" || (type.empty() && linear != 1.0)) {
            model_.ropeScaling.kind = RopeScaling::Kind::Linear;
            model_.ropeScaling.factor = file_.number(prefix_ + "rope.scaling.factor").value_or(linear);
        } else if (!type.empty() && type != "none") {
            refuse("RoPE scaling of type " + inQuotes(type) + " is not supported");
        }
        if (file_.find("rope_factors_long.weight") || file_.find("rope_factors_short.weight"))
            refuse("RoPE scaling of type 'longrope' is not supported");
        if (const TensorView* factors = file_.find("rope_freqs.weight")) readLlama3Factors(*factors);
    }

    /// llama.cpp stores the Llama 3.1 scaling as the divisors of the frequencies. The rule's published
    /// parameters are taken when they reproduce them; the largest divisor is the factor.
    void readLlama3Factors(const TensorView& factors) {
        if (factors.elements() < 1 || factors.elements() != model_.headDim / 2 || !isDecodable(factors.dtype))
            return refuse("tensor 'rope_freqs.weight' has an unexpected form");
        const std::vector<float> stored = factors.readAll();
        RopeScaling rule;
        rule.kind = RopeScaling::Kind::Llama3;
        rule.factor = *std::max_element(stored.begin(), stored.end());
        rule.originalMaxLength = optionalInteger("rope.scaling.original_context_length").value_or(8192);
        for (std::size_t i = 0; i < stored.size(); ++i) {
            const double exponent = 2.0 * double(i) / double(model_.headDim);
            const double wavelength = 2 * std::numbers::pi * std::pow(model_.ropeTheta, exponent);
            const double turns = double(rule.originalMaxLength) / wavelength;
            const double smooth = (turns - rule.lowFreqFactor) / (rule.highFreqFactor - rule.lowFreqFactor);
            const double expected = turns > rule.highFreqFactor  ? 1.0
                                    : turns < rule.lowFreqFactor ? rule.factor
                                                                 : 1 / ((1 - smooth) / rule.factor + smooth);
            if (!(std::abs(stored[i] - expected) <= 1e-4 * expected))
                return refuse("tensor 'rope_freqs.weight' does not follow the Llama 3.1 rule");
        }
        if (rule.factor != 1) model_.ropeScaling = rule;
    }

    const GgufFile& file_;
    const Architecture& architecture_;
    ModelDescription& result_;
    std::string prefix_;
    ModelConfig model_;
};

} // namespace

std::optional<std::int64_t> GgufFile::integer(std::string_view key) const {
    const GgufValue* value = findValue(*this, key);
    if (!value) return std::nullopt;
    if (const auto* u = std::get_if<std::uint64_t>(value); u && *u <= std::uint64_t(INT64_MAX))
        return static_cast<std::int64_t>(*u);
    if (const auto* i = std::get_if<std::int64_t>(value)) return *i;
    throw wrongType(*this, key, "an integer");
}

std::optional<double> GgufFile::number(std::string_view key) const {
    const GgufValue* value = findValue(*this, key);
    if (!value) return std::nullopt;
    if (const auto* d = std::get_if<double>(value)) return *d;
    return static_cast<double>(*integer(key));
}

std::optional<bool> GgufFile::boolean(std::string_view key) const {
    const GgufValue* value = findValue(*this, key);
    if (!value) return std::nullopt;
    if (const auto* b = std::get_if<bool>(value)) return *b;
    throw wrongType(*this, key, "true or false");
}

std::optional<std::string> GgufFile::text(std::string_view key) const {
    const GgufValue* value = findValue(*this, key);
    if (!value) return std::nullopt;
    if (const auto* s = std::get_if<std::string_view>(value)) return std::string(*s);
    throw wrongType(*this, key, "a string");
}

std::optional<std::vector<std::string>> GgufFile::texts(std::string_view key) const {
    const GgufValue* value = findValue(*this, key);
    if (!value) return std::nullopt;
    const auto* array = std::get_if<GgufArray>(value);
    if (!array || array->elementType != GgufType::String) throw wrongType(*this, key, "an array of strings");
    ByteReader in(array->bytes, file->name());
    std::vector<std::string> result;
    result.reserve(array->count);
    for (std::uint64_t i = 0; i < array->count; ++i) {
        const std::uint64_t n =
            version == 1 ? in.read<std::uint32_t>("array") : in.read<std::uint64_t>("array");
        result.emplace_back(in.takeText(n, "array"));
    }
    return result;
}

std::optional<std::vector<double>> GgufFile::numbers(std::string_view key) const {
    const GgufValue* value = findValue(*this, key);
    if (!value) return std::nullopt;
    const auto* array = std::get_if<GgufArray>(value);
    if (!array || array->elementType == GgufType::String || array->elementType == GgufType::Array)
        throw wrongType(*this, key, "an array of numbers");
    ByteReader in(array->bytes, file->name());
    std::vector<double> result;
    result.reserve(array->count);
    for (std::uint64_t i = 0; i < array->count; ++i) result.push_back(readElement(in, array->elementType));
    return result;
}

ModelDescription describeGguf(const GgufFile& file) {
    ModelDescription result;
    result.modelType = file.text("general.architecture").value_or("");
    const auto id = [&](std::string_view key) { return file.integer(key); };
    result.bos = id("tokenizer.ggml.bos_token_id");
    result.eos = id("tokenizer.ggml.eos_token_id");
    if (const Architecture* architecture = architectureByGgufName(result.modelType))
        Describer(file, *architecture, result).describe();
    else
        result.weightsOnlyReason = result.modelType.empty() ? "the file states no general.architecture"
                                                            : "architecture " + inQuotes(result.modelType) +
                                                                  " has no forward pass here";
    return result;
}

std::shared_ptr<const GgufTokenizerData> ggufTokenizer(const GgufFile& file) {
    auto tokens = file.texts("tokenizer.ggml.tokens");
    if (!tokens) return nullptr;
    auto data = std::make_shared<GgufTokenizerData>();
    data->tokens = std::move(*tokens);
    data->model = file.text("tokenizer.ggml.model").value_or("");
    data->pre = file.text("tokenizer.ggml.pre").value_or("");
    data->merges = file.texts("tokenizer.ggml.merges").value_or(std::vector<std::string>{});
    for (const double s : file.numbers("tokenizer.ggml.scores").value_or(std::vector<double>{}))
        data->scores.push_back(static_cast<float>(s));
    for (const double t : file.numbers("tokenizer.ggml.token_type").value_or(std::vector<double>{}))
        data->types.push_back(t >= 0 && t <= 255 ? static_cast<std::int32_t>(t) : 0);
    const auto onePerToken = [&](std::size_t n, const char* key) {
        if (n != 0 && n != data->tokens.size()) throw file.corrupt(key, "does not have one entry per token");
    };
    onePerToken(data->scores.size(), "tokenizer.ggml.scores");
    onePerToken(data->types.size(), "tokenizer.ggml.token_type");
    data->bos = file.integer("tokenizer.ggml.bos_token_id");
    data->eos = file.integer("tokenizer.ggml.eos_token_id");
    data->unk = file.integer("tokenizer.ggml.unknown_token_id");
    data->addBos = file.boolean("tokenizer.ggml.add_bos_token");
    data->addSpacePrefix = file.boolean("tokenizer.ggml.add_space_prefix");
    return data;
}

} // namespace qs
