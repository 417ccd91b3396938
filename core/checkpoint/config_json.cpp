// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/config_json.h"

#include "base/error.h"
#include "checkpoint/json_text.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

using nlohmann::json;

/// Typed access to the fields of one object. A field that is null counts as absent; one of another type is an
/// error.
class Fields {
public:
    Fields(const json& object, std::string source) : object_(object), source_(std::move(source)) {
        if (!object_.is_object()) throw Error(ErrorCode::CorruptFile, source_ + ": is not a JSON object");
    }

    const json* find(const char* key) const {
        const auto it = object_.find(key);
        return it == object_.end() || it->is_null() ? nullptr : &*it;
    }
    bool hasNull(const char* key) const {
        const auto it = object_.find(key);
        return it != object_.end() && it->is_null();
    }
    std::optional<std::int64_t> integer(const char* key) const {
        const json* v = find(key);
        if (!v) return std::nullopt;
        if (!v->is_number_integer() ||
            (v->is_number_unsigned() && v->get<std::uint64_t>() > std::uint64_t(INT64_MAX)))
            throw wrongType(key, "an integer");
        return v->get<std::int64_t>();
    }
    std::int64_t requiredInteger(const char* key) const {
        const auto value = integer(key);
        if (!value) throw Error(ErrorCode::CorruptFile, source_ + ": " + key + " is missing");
        return *value;
    }
    std::optional<double> number(const char* key) const {
        const json* v = find(key);
        if (!v) return std::nullopt;
        if (!v->is_number()) throw wrongType(key, "a number");
        return v->get<double>();
    }
    double requiredNumber(const char* key) const {
        const auto value = number(key);
        if (!value) throw Error(ErrorCode::CorruptFile, source_ + ": " + key + " is missing");
        return *value;
    }
    bool boolean(const char* key, bool fallback) const {
        const json* v = find(key);
        if (!v) return fallback;
        if (!v->is_boolean()) throw wrongType(key, "true or false");
        return v->get<bool>();
    }
    std::string text(const char* key) const {
        const json* v = find(key);
        if (!v) return {};
        if (!v->is_string()) throw wrongType(key, "a string");
        return v->get<std::string>();
    }
    /// A token id, or the first of a list of them.
    std::optional<std::int64_t> tokenId(const char* key) const {
        const json* v = find(key);
        if (v && v->is_array() && !v->empty()) v = &v->front();
        if (!v || !v->is_number_integer() || *v < 0 || *v > INT32_MAX) return std::nullopt;
        return v->get<std::int64_t>();
    }
    const std::string& source() const { return source_; }

private:
    Error wrongType(const char* key, const char* wanted) const {
        return Error(ErrorCode::CorruptFile, source_ + ": " + key + " is not " + wanted);
    }
    const json& object_;
    std::string source_;
};

/// RoPE base and scaling from rope_parameters (version 5) or rope_theta and rope_scaling (version 4).
/// Returns the reason why this kind of scaling cannot be computed, or an empty string.
std::string readRope(const Fields& config, ModelConfig& model) {
    model.ropeTheta = config.number("rope_theta").value_or(10000.0);
    if (config.number("partial_rotary_factor").value_or(1.0) != 1.0)
        return "RoPE on a part of each head is not supported";
    const char* key = config.find("rope_parameters") ? "rope_parameters" : "rope_scaling";
    const json* object = config.find(key);
    if (!object) return {};
    const Fields rope(*object, config.source() + ": " + key);
    model.ropeTheta = rope.number("rope_theta").value_or(model.ropeTheta);
    if (rope.number("partial_rotary_factor").value_or(1.0) != 1.0)
        return "RoPE on a part of each head is not supported";
    const std::string type = rope.find("rope_type") ? rope.text("rope_type") : rope.text("type");
    if (type == "default" || (type.empty() && rope.find("rope_theta"))) return {};
    if (type.empty()) return std::string(key) + " of this form are not supported";
    if (type == "linear") {
        model.ropeScaling.kind = RopeScaling::Kind::Linear;
        model.ropeScaling.factor = rope.requiredNumber("factor");
        return {};
    }
    if (type != "llama3") return "RoPE scaling of type " + inQuotes(type) + " is not supported";
    model.ropeScaling = {RopeScaling::Kind::Llama3, rope.requiredNumber("factor"),
                         rope.requiredNumber("low_freq_factor"), rope.requiredNumber("high_freq_factor"),
                         rope.requiredInteger("original_max_position_embeddings")};
    return {};
}

/// Number of the first blocks that attend without a window, the rest has one; -1 when they are mixed
/// otherwise.
std::int64_t blocksWithoutWindow(const Fields& config, const Architecture& architecture,
                                 std::int64_t layers) {
    const json* types = config.find("layer_types");
    if (!types) {
        if (architecture.window != Window::WhenSwitched) return 0;
        const std::int64_t first = config.integer("max_window_layers").value_or(28);
        return std::max<std::int64_t>(0, std::min(first, layers));
    }
    if (!types->is_array() || std::int64_t(types->size()) != layers)
        throw Error(ErrorCode::CorruptFile,
                    config.source() + ": layer_types does not have one entry per layer");
    const auto isFull = [](const json& t) { return t == "full_attention"; };
    if (std::all_of(types->begin(), types->end(), isFull)) return layers;
    return std::all_of(types->begin(), types->end(), [](const json& t) { return t == "sliding_attention"; })
               ? 0
               : -1;
}

std::string readWindow(const Fields& config, const Architecture& architecture, ModelConfig& model) {
    if (architecture.window == Window::Never) return {};
    if (architecture.window == Window::WhenSwitched && !config.boolean("use_sliding_window", false))
        return {};
    if (config.hasNull("sliding_window")) return {};
    const std::int64_t window = config.integer("sliding_window").value_or(architecture.defaultWindow);
    if (window >= model.maxLength) return {}; // reaches back to the first token anyway
    const std::int64_t without = blocksWithoutWindow(config, architecture, model.layers);
    if (without == model.layers) return {};
    if (without != 0) return "a sliding window in some blocks only is not supported";
    model.slidingWindow = window;
    return {};
}

/// What stands in the way of a forward pass apart from RoPE and windows.
std::string otherObstacle(const Fields& config) {
    if (const json* quantization = config.find("quantization_config")) {
        const auto method = quantization->find("quant_method");
        const std::string name =
            quantization->is_object() && method != quantization->end() && method->is_string()
                ? " by " + inQuotes(method->get<std::string>())
                : "";
        return "the weights are stored quantized" + name;
    }
    const std::string activation = config.text("hidden_act");
    if (!activation.empty() && activation != "silu" && activation != "swish")
        return "activation function " + inQuotes(activation) + " is not supported";
    const json* classes = config.find("architectures");
    if (classes && classes->is_array() && !classes->empty() && classes->front().is_string()) {
        const auto& name = classes->front().get_ref<const std::string&>();
        if (!name.ends_with("ForCausalLM")) return inQuotes(name) + " is not a causal language model";
    }
    return {};
}

void readSizes(const Fields& config, const Architecture& architecture, ModelConfig& model) {
    model.modelType = architecture.modelType;
    model.hiddenSize = config.requiredInteger("hidden_size");
    model.intermediateSize = config.requiredInteger("intermediate_size");
    model.layers = config.requiredInteger("num_hidden_layers");
    model.heads = config.requiredInteger("num_attention_heads");
    model.vocabSize = config.requiredInteger("vocab_size");
    model.maxLength = config.integer("max_position_embeddings").value_or(architecture.defaultMaxLength);
    model.normEps = config.number("rms_norm_eps").value_or(1e-6);
    const std::int64_t kvHeads = architecture.defaultKvHeads > 0 ? architecture.defaultKvHeads : model.heads;
    model.kvHeads = config.hasNull("num_key_value_heads")
                        ? model.heads
                        : config.integer("num_key_value_heads").value_or(kvHeads);
    const std::int64_t headDim = config.hasNull("head_dim") ? 0 : architecture.defaultHeadDim;
    model.headDim = config.integer("head_dim").value_or(headDim);
    if (model.headDim == 0 && model.heads > 0) {
        if (model.hiddenSize % model.heads != 0)
            throw Error(ErrorCode::CorruptFile,
                        config.source() + ": num_attention_heads does not divide hidden_size");
        model.headDim = model.hiddenSize / model.heads;
    }
    model.tiedEmbeddings = config.boolean("tie_word_embeddings", architecture.tiedByDefault);
    model.qkNorm = architecture.qkNorm;
    const bool attentionBias = architecture.attentionBiasKey && config.boolean("attention_bias", false);
    model.qkvBias = architecture.qkvBias || attentionBias;
    model.oBias = attentionBias;
    model.mlpBias = architecture.mlpBiasKey && config.boolean("mlp_bias", false);
}

} // namespace

ModelDescription parseModelConfig(std::string_view text, const std::string& name) {
    const json root = parseJsonText(text, name);
    const Fields config(root, name);
    ModelDescription result;
    result.modelType = config.text("model_type");
    result.bos = config.tokenId("bos_token_id");
    result.eos = config.tokenId("eos_token_id");
    const Architecture* architecture = architectureByModelType(result.modelType);
    if (!architecture) {
        result.weightsOnlyReason = result.modelType.empty() ? "config.json states no model_type"
                                                            : "model_type " + inQuotes(result.modelType) +
                                                                  " has no forward pass here";
        return result;
    }
    result.weightsOnlyReason = otherObstacle(config);
    if (!result.weightsOnlyReason.empty()) return result;
    ModelConfig model;
    readSizes(config, *architecture, model);
    result.weightsOnlyReason = readRope(config, model);
    if (result.weightsOnlyReason.empty()) result.weightsOnlyReason = readWindow(config, *architecture, model);
    if (!result.weightsOnlyReason.empty()) return result;
    checkModelConfig(model, name);
    result.config = model;
    return result;
}

} // namespace qs
