// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/prepared.h"

#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "checkpoint/messages.h"
#include "checkpoint/safetensors.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
constexpr const char* kRecipeFile = "recipe.yaml";
constexpr const char* kArraysFile = "prepared.safetensors";
constexpr const char* kVersion = "1";

// One operand is a JSON object in the file's metadata plus the tensors "<site>.<operand>.bias" (f64) and
// ".shift" (u8); "<site>.weight.bits" (u8) are chosen codes. A transform is an object plus
// "<site>.transform.gain", ".offset" (f32) and ".gather" (i32), a compensation "<site>.compensation.down" and
// ".up" (f32).

json describe(const QuantParams& p) {
    json j = {{"format", p.format.name()},
              {"granularity", granularityName(p.granularity)},
              {"group_size", p.groupSize},
              {"token_clip", p.tokenClip},
              {"rho", p.rho}};
    if (p.scaling == Scaling{}) return j;
    j["scale"] = scaleTypeName(p.scaling.type);
    j["scale_rule"] = scaleRuleName(p.scaling.rule);
    j["scale_scan"] = p.scaling.scan;
    j["asymmetric"] = p.scaling.asymmetric;
    j["tensor_scale"] = p.tensorScale;
    return j;
}

void readScaling(QuantParams& p, const json& j) {
    if (!j.contains("scale")) return;
    p.scaling.type = scaleTypeFromName(j.at("scale").get<std::string>());
    p.scaling.rule = scaleRuleFromName(j.at("scale_rule").get<std::string>());
    p.scaling.scan = j.at("scale_scan").get<bool>();
    p.scaling.asymmetric = j.at("asymmetric").get<bool>();
    p.tensorScale = j.at("tensor_scale").get<double>();
}

void addArrays(SafetensorsWriter& writer, const std::string& prefix, const QuantParams& p) {
    if (!p.bias.empty()) writer.add(prefix + ".bias", {static_cast<std::int64_t>(p.bias.size())}, p.bias);
    if (!p.shift.empty()) writer.add(prefix + ".shift", {static_cast<std::int64_t>(p.shift.size())}, p.shift);
    if (!p.zero.empty()) writer.add(prefix + ".zero", {static_cast<std::int64_t>(p.zero.size())}, p.zero);
}

void hashParams(Sha256& h, const std::string& prefix, const QuantParams& p) {
    if (!p.active()) return;
    h.update(prefix);
    h.update(describe(p).dump());
    h.update(std::as_bytes(std::span(p.bias)));
    h.update(std::as_bytes(std::span(p.shift)));
    h.update(std::as_bytes(std::span(p.zero)));
}

template <class T>
void addArray(SafetensorsWriter& writer, const std::string& name, const std::vector<T>& v) {
    if (!v.empty()) writer.add(name, {static_cast<std::int64_t>(v.size())}, v);
}

json describe(const InputTransform& t) {
    return {{"rotation", t.rotation}, {"rotation_seed", t.rotationSeed}};
}

/// The arrays beside the two operands.
void addExtras(SafetensorsWriter& writer, const std::string& name, const PreparedSite& site) {
    if (site.weightBits) addArray(writer, name + ".weight.bits", *site.weightBits);
    if (site.transform) {
        addArray(writer, name + ".transform.gain", site.transform->gain);
        addArray(writer, name + ".transform.gather", site.transform->gather);
        addArray(writer, name + ".transform.offset", site.transform->offset);
    }
    addArray(writer, name + ".compensation.down", site.compensation.down);
    addArray(writer, name + ".compensation.up", site.compensation.up);
}

template <class T> void hashArray(Sha256& h, const std::string& name, const std::vector<T>& v) {
    if (v.empty()) return;
    h.update(name);
    h.update(std::as_bytes(std::span(v)));
}

void hashExtras(Sha256& h, const std::string& name, const PreparedSite& site) {
    if (site.weightBits) hashArray(h, name + ".weight.bits", *site.weightBits);
    if (site.transform) {
        h.update(describe(*site.transform).dump());
        hashArray(h, name + ".transform.gain", site.transform->gain);
        hashArray(h, name + ".transform.gather", site.transform->gather);
        hashArray(h, name + ".transform.offset", site.transform->offset);
    }
    hashArray(h, name + ".compensation.down", site.compensation.down);
    hashArray(h, name + ".compensation.up", site.compensation.up);
}

template <class T> std::vector<T> arrayOf(const SafetensorsFile& file, const std::string& name, DType dtype) {
    const TensorView* t = file.find(name);
    if (!t) return {};
    if (t->dtype != dtype)
        throw Error(ErrorCode::CorruptFile,
                    file.file->name() + ": tensor " + inQuotes(name) + ": wrong dtype");
    std::vector<T> values(t->bytes.size() / sizeof(T));
    std::memcpy(values.data(), t->bytes.data(), values.size() * sizeof(T));
    return values;
}

QuantParams readParams(const SafetensorsFile& file, const std::string& prefix, const json& description) {
    QuantParams p;
    p.format = Format::parse(description.at("format").get<std::string>());
    p.granularity = granularityFromName(description.at("granularity").get<std::string>());
    p.groupSize = description.at("group_size").get<std::int64_t>();
    p.tokenClip = description.at("token_clip").get<double>();
    p.rho = description.at("rho").get<double>();
    p.bias = arrayOf<double>(file, prefix + ".bias", DType::F64);
    p.shift = arrayOf<std::uint8_t>(file, prefix + ".shift", DType::U8);
    p.zero = arrayOf<std::int8_t>(file, prefix + ".zero", DType::I8);
    readScaling(p, description);
    const bool finite = std::all_of(p.bias.begin(), p.bias.end(), [](double b) { return std::isfinite(b); });
    const bool shifts = p.shift.empty() || p.shift.size() == p.bias.size();
    const bool some = !p.active() || p.granularity == Granularity::Token || !p.bias.empty();
    const bool group = p.granularity != Granularity::Group || p.groupSize > 0;
    const bool zeros = p.zero.size() == (p.scaling.asymmetric ? p.bias.size() : 0);
    const bool scale = p.tensorScale >= 0 && std::isfinite(p.tensorScale);
    if (!finite || !shifts || !some || !group || !zeros || !scale || !(p.tokenClip > 0) ||
        !std::isfinite(p.rho))
        throw Error(ErrorCode::CorruptFile,
                    file.file->name() + ": " + prefix + ": biases missing or not usable");
    return p;
}

json describeDistortion(const Distortion& d) {
    return {{"count", d.count},     {"signal", d.signal},       {"noise", d.noise},
            {"clipped", d.clipped}, {"underflow", d.underflow}, {"non_finite", d.nonFinite},
            {"exact", d.exact}};
}

Distortion readDistortion(const json& j) {
    Distortion d;
    d.count = j.at("count");
    d.signal = j.at("signal");
    d.noise = j.at("noise");
    d.clipped = j.at("clipped");
    d.underflow = j.at("underflow");
    d.nonFinite = j.at("non_finite");
    d.exact = j.at("exact");
    return d;
}

void readExtras(const SafetensorsFile& file, const std::string& name, const json& j, PreparedSite& site) {
    if (file.find(name + ".weight.bits"))
        site.weightBits = std::make_shared<const std::vector<std::uint8_t>>(
            arrayOf<std::uint8_t>(file, name + ".weight.bits", DType::U8));
    if (const auto t = j.find("transform"); t != j.end()) {
        InputTransform transform;
        transform.gain = arrayOf<float>(file, name + ".transform.gain", DType::F32);
        transform.gather = arrayOf<std::int32_t>(file, name + ".transform.gather", DType::I32);
        transform.offset = arrayOf<float>(file, name + ".transform.offset", DType::F32);
        transform.rotation = t->at("rotation");
        transform.rotationSeed = t->at("rotation_seed");
        site.transform = std::make_shared<const InputTransform>(std::move(transform));
    }
    if (const auto rank = j.find("compensation_rank"); rank != j.end()) {
        site.compensation.rank = *rank;
        site.compensation.down = arrayOf<float>(file, name + ".compensation.down", DType::F32);
        site.compensation.up = arrayOf<float>(file, name + ".compensation.up", DType::F32);
    }
}

PreparedSite readSite(const SafetensorsFile& file, const std::string& name, const json& j) {
    PreparedSite site;
    readExtras(file, name, j, site);
    site.weights = readParams(file, name + ".weight", j.at("weight"));
    site.activations = readParams(file, name + ".activation", j.at("activation"));
    site.weightDistortion = readDistortion(j.at("distortion"));
    site.seconds = j.at("seconds");
    return site;
}

const std::string& metadataOf(const SafetensorsFile& file, const std::string& key) {
    const auto found = file.metadata.find(key);
    if (found == file.metadata.end())
        throw Error(ErrorCode::CorruptFile, file.file->name() + ": metadata '" + key + "' is missing");
    return found->second;
}

} // namespace

std::string PreparedModel::hash() const {
    Sha256 h;
    h.update(recipe.hash());
    for (const auto& [id, site] : sites) {
        hashParams(h, id.name() + ".weight", site.weights);
        hashParams(h, id.name() + ".activation", site.activations);
        hashExtras(h, id.name(), site);
    }
    return h.hex();
}

void PreparedModel::save(const fs::path& directory) const {
    std::error_code failure;
    fs::create_directories(directory, failure);
    if (failure) throw Error(ErrorCode::FileUnwritable, directory.string() + ": " + failure.message());
    SafetensorsWriter writer;
    json list = json::object();
    for (const auto& [id, site] : sites) {
        const std::string name = id.name();
        addArrays(writer, name + ".weight", site.weights);
        addArrays(writer, name + ".activation", site.activations);
        list[name] = {{"weight", describe(site.weights)},
                      {"activation", describe(site.activations)},
                      {"distortion", describeDistortion(site.weightDistortion)},
                      {"seconds", site.seconds}};
        addExtras(writer, name, site);
        if (site.transform) list[name]["transform"] = describe(*site.transform);
        if (site.compensation.rank > 0) list[name]["compensation_rank"] = site.compensation.rank;
    }
    writer.setMetadata("quantoscope_prepared", kVersion);
    writer.setMetadata("model_hash", modelHash);
    writer.setMetadata("calibration_hash", calibrationHash);
    writer.setMetadata("sites", list.dump());
    writer.write(directory / kArraysFile);
    writeFileAtomically(directory / kRecipeFile, recipe.toYaml());
}

PreparedModel PreparedModel::load(const fs::path& directory) {
    PreparedModel model;
    const fs::path recipeFile = directory / kRecipeFile;
    model.recipe = Recipe::fromYaml(readTextFile(recipeFile, 1 << 20), recipeFile.string());
    const SafetensorsFile file = SafetensorsFile::open(directory / kArraysFile);
    if (metadataOf(file, "quantoscope_prepared") != kVersion)
        throw Error(ErrorCode::UnsupportedFile, file.file->name() + ": written by another version");
    model.modelHash = metadataOf(file, "model_hash");
    model.calibrationHash = metadataOf(file, "calibration_hash");
    try {
        const json list = json::parse(metadataOf(file, "sites"));
        for (const auto& [name, j] : list.items()) {
            const auto id = SiteId::parse(name);
            if (!id)
                throw Error(ErrorCode::CorruptFile, file.file->name() + ": unknown site " + inQuotes(name));
            model.sites[*id] = readSite(file, name, j);
        }
    } catch (const json::exception& e) {
        throw Error(ErrorCode::CorruptFile, file.file->name() + ": metadata 'sites': " + e.what());
    } catch (const Error& e) {
        if (e.code() != ErrorCode::BadRecipe) throw; // an unknown format or granularity
        throw Error(ErrorCode::CorruptFile, file.file->name() + ": metadata 'sites': " + e.what());
    }
    return model;
}

} // namespace qs
