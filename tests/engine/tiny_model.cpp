// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tiny_model.h"

#include "base/float_bits.h"
#include "base/random.h"
#include "checkpoint/safetensors.h"

#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

namespace qs::test {
namespace {

using Row = std::vector<double>;

Row normed(const Row& x, const std::vector<float>& gain, double eps) {
    double squares = 0;
    for (const double v : x) squares += v * v;
    const double inverse = 1 / std::sqrt(squares / static_cast<double>(x.size()) + eps);
    Row y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) y[i] = x[i] * inverse * gain[i];
    return y;
}

Row times(const std::vector<float>& w, const Row& x, const std::vector<float>* bias = nullptr) {
    Row y(w.size() / x.size());
    for (std::size_t n = 0; n < y.size(); ++n) {
        double sum = bias ? (*bias)[n] : 0;
        for (std::size_t k = 0; k < x.size(); ++k) sum += static_cast<double>(w[n * x.size() + k]) * x[k];
        y[n] = sum;
    }
    return y;
}

std::string layerName(std::int64_t layer, const std::string& rest) {
    return "model.layers." + std::to_string(layer) + "." + rest;
}

double frequency(const TinyModel& m, std::int64_t pair) {
    const double f = std::pow(m.theta, -2.0 * static_cast<double>(pair) / static_cast<double>(m.headDim));
    if (m.linearScaling > 0) return f / m.linearScaling;
    if (!m.llama3Scaling) return f;
    // factor 8, low 1, high 4, original length 64
    const double turns = 64 * f / (2 * M_PI);
    if (turns > 4) return f;
    if (turns < 1) return f / 8;
    const double t = (turns - 1) / (4 - 1);
    return f / 8 + t * (f - f / 8);
}

void turn(const TinyModel& m, Row& x, std::int64_t position, const std::vector<float>* gain) {
    const auto d = static_cast<std::size_t>(m.headDim);
    for (std::size_t at = 0; at < x.size(); at += d) {
        if (gain) {
            const Row n = normed(Row(x.begin() + static_cast<std::ptrdiff_t>(at),
                                     x.begin() + static_cast<std::ptrdiff_t>(at + d)),
                                 *gain, m.eps);
            std::copy(n.begin(), n.end(), x.begin() + static_cast<std::ptrdiff_t>(at));
        }
        for (std::size_t i = 0; i < d / 2; ++i) {
            const double angle = static_cast<double>(position) * frequency(m, static_cast<std::int64_t>(i));
            const double a = x[at + i], b = x[at + i + d / 2];
            x[at + i] = a * std::cos(angle) - b * std::sin(angle);
            x[at + i + d / 2] = b * std::cos(angle) + a * std::sin(angle);
        }
    }
}

Row attend(const TinyModel& m, const std::vector<Row>& q, const std::vector<Row>& k,
           const std::vector<Row>& v, std::size_t t) {
    const auto d = static_cast<std::size_t>(m.headDim);
    Row out(q[t].size());
    for (std::size_t h = 0; h < static_cast<std::size_t>(m.heads); ++h) {
        const std::size_t kv = h / static_cast<std::size_t>(m.heads / m.kvHeads) * d;
        const std::size_t first = m.window > 0 && t + 1 > static_cast<std::size_t>(m.window)
                                      ? t + 1 - static_cast<std::size_t>(m.window)
                                      : 0;
        std::vector<double> p;
        double total = 0;
        for (std::size_t j = first; j <= t; ++j) {
            double s = 0;
            for (std::size_t i = 0; i < d; ++i) s += q[t][h * d + i] * k[j][kv + i];
            p.push_back(std::exp(s / std::sqrt(static_cast<double>(d))));
            total += p.back();
        }
        for (std::size_t j = first; j <= t; ++j)
            for (std::size_t i = 0; i < d; ++i) out[h * d + i] += p[j - first] / total * v[j][kv + i];
    }
    return out;
}

void addTo(Row& x, const Row& y) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] += y[i];
}

} // namespace

void TinyModel::randomize(std::uint64_t seed) {
    Random random(seed);
    const auto fill = [&](const std::string& name, std::int64_t n, double scale, double offset = 0) {
        std::vector<float> v(static_cast<std::size_t>(n));
        for (float& x : v) {
            x = static_cast<float>(offset + scale * random.normal());
            if (dtype == "BF16") x = bf16ToFloat(floatToBf16(x));
        }
        tensors[name] = std::move(v);
    };
    const double in = 1 / std::sqrt(static_cast<double>(hidden));
    const std::int64_t q = heads * headDim, kv = kvHeads * headDim;
    fill("model.embed_tokens.weight", vocab * hidden, 1);
    fill("model.norm.weight", hidden, 0.1, 1);
    if (!tied) fill("lm_head.weight", vocab * hidden, 2 * in);
    for (std::int64_t l = 0; l < layers; ++l) {
        fill(layerName(l, "input_layernorm.weight"), hidden, 0.1, 1);
        fill(layerName(l, "post_attention_layernorm.weight"), hidden, 0.1, 1);
        fill(layerName(l, "self_attn.q_proj.weight"), q * hidden, 1.5 * in);
        fill(layerName(l, "self_attn.k_proj.weight"), kv * hidden, 1.5 * in);
        fill(layerName(l, "self_attn.v_proj.weight"), kv * hidden, in);
        fill(layerName(l, "self_attn.o_proj.weight"), hidden * q, in);
        fill(layerName(l, "mlp.gate_proj.weight"), inner * hidden, in);
        fill(layerName(l, "mlp.up_proj.weight"), inner * hidden, in);
        fill(layerName(l, "mlp.down_proj.weight"), hidden * inner, in);
        if (qkvBias) {
            fill(layerName(l, "self_attn.q_proj.bias"), q, 0.5);
            fill(layerName(l, "self_attn.k_proj.bias"), kv, 0.5);
            fill(layerName(l, "self_attn.v_proj.bias"), kv, 0.5);
        }
        if (qkNorm) {
            fill(layerName(l, "self_attn.q_norm.weight"), headDim, 0.2, 1);
            fill(layerName(l, "self_attn.k_norm.weight"), headDim, 0.2, 1);
        }
    }
}

void TinyModel::write(const std::filesystem::path& directory) const {
    std::filesystem::create_directories(directory);
    nlohmann::json config = {
        {"model_type", modelType},     {"hidden_size", hidden},        {"intermediate_size", inner},
        {"num_hidden_layers", layers}, {"num_attention_heads", heads}, {"num_key_value_heads", kvHeads},
        {"head_dim", headDim},         {"vocab_size", vocab},          {"max_position_embeddings", maxLength},
        {"rope_theta", theta},         {"rms_norm_eps", eps},          {"hidden_act", "silu"},
        {"tie_word_embeddings", tied}};
    if (window > 0) config["sliding_window"] = window;
    if (linearScaling > 0) config["rope_scaling"] = {{"type", "linear"}, {"factor", linearScaling}};
    if (llama3Scaling)
        config["rope_scaling"] = {{"rope_type", "llama3"},
                                  {"factor", 8.0},
                                  {"low_freq_factor", 1.0},
                                  {"high_freq_factor", 4.0},
                                  {"original_max_position_embeddings", 64}};
    writeFileAtomically(directory / "config.json", config.dump(1));
    SafetensorsWriter writer;
    for (const auto& [name, values] : tensors) {
        std::vector<std::int64_t> shape{static_cast<std::int64_t>(values.size())};
        const bool matrix = name.find("norm") == std::string::npos && name.find("bias") == std::string::npos;
        if (matrix) {
            const std::int64_t cols = name.find("down_proj") != std::string::npos ? inner
                                      : name.find("o_proj") != std::string::npos  ? heads * headDim
                                                                                  : hidden;
            shape = {static_cast<std::int64_t>(values.size()) / cols, cols};
        }
        if (dtype == "BF16") {
            std::vector<std::byte> bytes(values.size() * 2);
            for (std::size_t i = 0; i < values.size(); ++i) {
                const std::uint16_t h = floatToBf16(values[i]);
                std::memcpy(bytes.data() + 2 * i, &h, 2);
            }
            writer.add(name, DType::BF16, shape, std::move(bytes));
        } else {
            writer.add(name, shape, values);
        }
    }
    writer.write(directory / "model.safetensors");
}

std::vector<double> TinyModel::logits(const std::vector<TokenId>& ids) const {
    const auto width = static_cast<std::size_t>(hidden);
    std::vector<Row> x;
    for (const TokenId id : ids) {
        const float* row = tensor("model.embed_tokens.weight").data() + static_cast<std::size_t>(id) * width;
        x.emplace_back(row, row + width);
    }
    for (std::int64_t l = 0; l < layers; ++l) {
        const auto get = [&](const std::string& name) -> const std::vector<float>& {
            return tensor(layerName(l, name));
        };
        const auto in = [&](const std::string& role, Row v) {
            if (inputFilter) inputFilter("blocks." + std::to_string(l) + "." + role, v);
            return v;
        };
        const auto bias = [&](const std::string& name) { return qkvBias ? &get(name) : nullptr; };
        std::vector<Row> q, k, v;
        for (std::size_t t = 0; t < x.size(); ++t) {
            const Row n = normed(x[t], get("input_layernorm.weight"), eps);
            q.push_back(times(get("self_attn.q_proj.weight"), in("q", n), bias("self_attn.q_proj.bias")));
            k.push_back(times(get("self_attn.k_proj.weight"), in("k", n), bias("self_attn.k_proj.bias")));
            v.push_back(times(get("self_attn.v_proj.weight"), in("v", n), bias("self_attn.v_proj.bias")));
            turn(*this, q.back(), static_cast<std::int64_t>(t),
                 qkNorm ? &get("self_attn.q_norm.weight") : nullptr);
            turn(*this, k.back(), static_cast<std::int64_t>(t),
                 qkNorm ? &get("self_attn.k_norm.weight") : nullptr);
        }
        for (std::size_t t = 0; t < x.size(); ++t) {
            addTo(x[t], times(get("self_attn.o_proj.weight"), in("o", attend(*this, q, k, v, t))));
            const Row n = normed(x[t], get("post_attention_layernorm.weight"), eps);
            Row gate = times(get("mlp.gate_proj.weight"), in("gate", n));
            const Row up = times(get("mlp.up_proj.weight"), in("up", n));
            for (std::size_t i = 0; i < gate.size(); ++i)
                gate[i] = gate[i] / (1 + std::exp(-gate[i])) * up[i];
            addTo(x[t], times(get("mlp.down_proj.weight"), in("down", gate)));
        }
    }
    std::vector<double> out;
    for (const Row& row : x) {
        Row n = normed(row, tensor("model.norm.weight"), eps);
        if (inputFilter) inputFilter("head", n);
        const Row y = times(tensor(tied ? "model.embed_tokens.weight" : "lm_head.weight"), n);
        out.insert(out.end(), y.begin(), y.end());
    }
    return out;
}

std::string tensorName(const SiteId& site, bool tied) {
    if (site.role == Role::Embed || (site.role == Role::Head && tied)) return "model.embed_tokens.weight";
    if (site.role == Role::Head) return "lm_head.weight";
    const bool mlp = site.role == Role::Gate || site.role == Role::Up || site.role == Role::Down;
    return "model.layers." + std::to_string(site.block) + (mlp ? ".mlp." : ".self_attn.") +
           std::string(roleName(site.role)) + "_proj.weight";
}

std::vector<TokenId> randomIds(std::int64_t n, std::int64_t vocab, std::uint64_t seed) {
    Random random(seed);
    std::vector<TokenId> ids;
    for (std::int64_t i = 0; i < n; ++i)
        ids.push_back(static_cast<TokenId>(random.below(static_cast<std::uint64_t>(vocab))));
    return ids;
}

} // namespace qs::test
