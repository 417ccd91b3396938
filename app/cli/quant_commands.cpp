// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/calibrate.h"
#include "calibrate/partial.h"
#include "checkpoint/safetensors.h"
#include "common.h"
#include "number_checks.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

int runFormats() {
    json formats = json::array();
    for (const Format& f : allFormats()) {
        if (f.isNone()) continue;
        formats.push_back({{"name", f.name()},
                           {"bits", f.bits()},
                           {"exponent_bits", f.exponentBits},
                           {"mantissa_bits", f.mantissaBits},
                           {"values", f.values()},
                           {"max", f.maxPositive()},
                           {"min", f.minNegative()}});
    }
    if (common().json) {
        printJson({{"formats", formats}});
        return 0;
    }
    fmt::print("{:<6} {:>4} {:>4} {:>4} {:>12} {:>12}  {}\n", "name", "bits", "exp", "man", "max", "smallest",
               "values at bias 0, from zero up");
    for (const Format& f : allFormats()) {
        if (f.isNone()) continue;
        std::string values;
        int shown = 0;
        for (const double v : f.values())
            if (v >= 0 && shown++ < 9) values += fmt::format("{:g} ", v);
        if (shown > 9) values += "...";
        fmt::print("{:<6} {:>4} {:>4} {:>4} {:>12g} {:>12g}  {}\n", f.name(), f.bits(), f.exponentBits,
                   f.mantissaBits, f.maxPositive(), f.smallest(), values);
    }
    return 0;
}

struct QuantizeArgs {
    std::string file, tensor, format, axis = "none", out;
    std::optional<double> bias;
    double clip = 1;
};

/// The tensor as a matrix in which the wanted axis is rows or columns.
QuantParams quantizeParams(const QuantizeArgs& a, const Format& f, const std::vector<float>& x,
                           std::int64_t rows, std::int64_t cols) {
    const Granularity g = a.axis == "none" ? Granularity::Tensor
                          : a.axis == "0"  ? Granularity::Row
                                           : Granularity::Column;
    QuantParams p = minMaxParams(f, g, 0, x.data(), rows, cols, a.clip);
    if (a.bias) std::fill(p.bias.begin(), p.bias.end(), *a.bias);
    return p;
}

int runQuantize(const QuantizeArgs& a) {
    const auto source = SafetensorsFile::open(a.file);
    const TensorView* t = source.find(a.tensor);
    if (!t) throw Error(ErrorCode::BadArgument, a.file + ": no tensor is called '" + a.tensor + "'");
    if (a.axis == "1" && t->shape.size() != 2)
        throw Error(ErrorCode::BadArgument,
                    a.file + ": --axis 1 needs a matrix, and '" + a.tensor + "' is none");
    if (a.axis == "0" && t->shape.empty())
        throw Error(ErrorCode::BadArgument, a.file + ": --axis 0: '" + a.tensor + "' is a scalar");
    const std::vector<float> x = t->readAll();
    const bool alongFirst = a.axis == "0";
    const std::int64_t rows = alongFirst ? t->shape[0] : t->rows();
    const std::int64_t cols = rows > 0 ? static_cast<std::int64_t>(x.size()) / rows : 0;
    const Format f = Format::parse(a.format);
    if (f.isNone()) throw Error(ErrorCode::BadArgument, "--format none: nothing to quantize");
    const QuantParams p = quantizeParams(a, f, x, rows, cols);

    std::vector<float> values(x.size());
    std::vector<std::uint8_t> bits(x.size());
    fakeQuantize(p, x.data(), values.data(), rows, cols);
    quantizeToBits(p, x.data(), bits.data(), rows, cols);
    const Distortion d = distortionOf(p, x.data(), rows, cols, true);

    SafetensorsWriter writer;
    writer.add("values", t->shape, values);
    writer.add("bias", {static_cast<std::int64_t>(p.bias.size())},
               std::vector<float>(p.bias.begin(), p.bias.end()));
    writer.add("bits", t->shape, bits);
    std::vector<std::int32_t> codes;
    if (hasIntegerCodes(f)) {
        codes.resize(x.size());
        quantizeToCodes(p, x.data(), codes.data(), rows, cols);
    }
    const bool fits = hasIntegerCodes(f) && std::all_of(codes.begin(), codes.end(),
                                                        [](std::int32_t c) { return c >= -128 && c <= 127; });
    if (fits) writer.add("codes", t->shape, std::vector<std::int8_t>(codes.begin(), codes.end()));
    writer.write(a.out);

    const double sqnr = d.sqnrDb();
    json j = {{"tensor", a.tensor},
              {"format", f.name()},
              {"mse", d.mse()},
              {"clipped", d.clippedShare()},
              {"underflow", d.underflowShare()},
              {"codes_used", d.codesUsed()},
              {"out", a.out}};
    j["sqnr_db"] = std::isfinite(sqnr) ? json(sqnr) : json(nullptr);
    if (common().json)
        printJson(j);
    else
        fmt::print("{} as {}: MSE {:.6g}, SQNR {:.2f} dB, clipped {:.4f} %, underflow {:.4f} %, {} of {} "
                   "codes used\n",
                   a.tensor, f.name(), d.mse(), sqnr, 100 * d.clippedShare(), 100 * d.underflowShare(),
                   d.codesUsed(), 1 << f.bits());
    return 0;
}

json operandJson(const QuantParams& p) {
    if (!p.active()) return {{"format", "none"}};
    json j = {{"format", p.format.name()},
              {"bits", p.format.bits()},
              {"granularity", granularityName(p.granularity)}};
    if (p.groupSize > 0) j["group_size"] = p.groupSize;
    if (p.scaling.type != ScaleType::Real) j["scale"] = scaleTypeName(p.scaling.type);
    if (p.scaling.type == ScaleType::E8M0) j["scale_rule"] = scaleRuleName(p.scaling.rule);
    if (p.tensorScale > 0) j["tensor_scale"] = p.tensorScale;
    if (p.scaling.asymmetric) j["asymmetric"] = true;
    if (p.bias.size() == 1) j["bias"] = p.bias[0];
    if (!p.shift.empty()) {
        j["rho"] = p.rho;
        j["shift"] = p.shift;
    }
    return j;
}

/// What a method does to a site's input besides quantizing it.
json transformJson(const InputTransform& t) {
    json j = json::object();
    if (!t.gain.empty()) j["gain"] = t.gain;
    if (!t.gather.empty()) j["gather"] = t.gather;
    if (t.rotation > 0) j["rotation"] = t.rotation;
    if (!t.offset.empty()) j["offset"] = t.offset;
    return j;
}

json siteJson(const SiteId& site, const PreparedSite& s) {
    const double sqnr = s.weightDistortion.sqnrDb();
    json j = {{"site", site.name()},
              {"weight", operandJson(s.weights)},
              {"activation", operandJson(s.activations)},
              {"sqnr_db", s.weights.active() && std::isfinite(sqnr) ? json(sqnr) : json(nullptr)},
              {"chosen_codes", s.weightBits != nullptr},
              {"compensation_rank", s.compensation.rank},
              {"seconds", s.seconds}};
    if (s.transform && !s.transform->isIdentity()) j["transform"] = transformJson(*s.transform);
    return j;
}

/// Calibrates and saves; an interrupted call's finished sites are taken up again.
PreparedModel calibrateInto(const std::string& directory, Engine& engine, CalibrationRequest request) {
    const Task task = interactiveTask();
    PartialCalibration partial(directory, request.recipe, engine.checkpoint().contentHash(task),
                               idsHash(request.ids));
    request.known = partial.finished();
    request.onSite = [&](const SiteId& site, const PreparedSite& prepared) { partial.add(site, prepared); };
    PreparedModel prepared = calibrate(engine, request, task);
    prepared.save(directory);
    partial.remove();
    return prepared;
}

void addCalibrate(CLI::App& app) {
    struct Args {
        ModelArguments model;
        RecipeArguments recipe;
        std::string out;
    };
    auto args = std::make_shared<Args>();
    auto* command =
        addCommand(app, "calibrate", "Work out a recipe's numbers for a model and save them", [args] {
            if (args->recipe.recipes.size() != 1)
                throw Error(ErrorCode::BadArgument, "calibrate needs one --recipe");
            const auto start = std::chrono::steady_clock::now();
            const auto model = args->model.open();
            Engine engine(model);
            CalibrationRequest request;
            request.recipe = openRecipe(args->recipe.recipes.front());
            request.ids =
                args->recipe.calibrationTokens(request.recipe, [&] { return openTokenizer(*model); });
            const PreparedModel prepared = calibrateInto(args->out, engine, std::move(request));
            json j = {{"recipe", prepared.recipe.name},
                      {"recipe_hash", prepared.recipe.hash()},
                      {"prepared_hash", prepared.hash()},
                      {"calibration_hash", prepared.calibrationHash},
                      {"out", args->out},
                      {"sites", json::array()}};
            for (const auto& [site, s] : prepared.sites) j["sites"].push_back(siteJson(site, s));
            j["seconds"] = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            if (common().json) {
                printJson(j);
                return 0;
            }
            clearProgressLine();
            for (const auto& [site, s] : prepared.sites)
                fmt::print("{:<16} weights {:<5} {:>7.2f} dB   activations {}\n", site.name(),
                           s.weights.format.name(), s.weightDistortion.sqnrDb(), s.activations.format.name());
            fmt::print("{}: {} sites in {}\n", args->out, prepared.sites.size(), formatSeconds(j["seconds"]));
            return 0;
        });
    args->model.addTo(*command);
    args->recipe.addTo(*command, false);
    command->add_option("--out", args->out, "Directory to write")->required();
}

int runRecipes() {
    json recipes = json::array();
    for (const auto& name : shippedRecipeNames()) {
        const Recipe r = openRecipe(name);
        recipes.push_back({{"name", name}, {"method", r.method}, {"description", r.description}});
    }
    if (common().json)
        printJson({{"recipes", recipes}});
    else
        for (const auto& r : recipes)
            fmt::print("{:<22} {}\n", r["name"].get<std::string>(), r["description"].get<std::string>());
    return 0;
}

} // namespace

void addQuantCommands(CLI::App& app) {
    addCommand(app, "formats", "The table of number formats with their values", runFormats);
    addCommand(app, "recipes", "The shipped recipes", runRecipes);

    auto args = std::make_shared<QuantizeArgs>();
    auto* command = addCommand(app, "quantize", "Quantize one tensor of a safetensors file",
                               [args] { return runQuantize(*args); });
    command->add_option("FILE", args->file, "Safetensors file")->required();
    command->add_option("--tensor", args->tensor, "Name of the tensor")->required();
    command->add_option("--format", args->format, "e2m1, int4 ... (see qscope formats)")->required();
    command->add_option("--axis", args->axis, "One bias per index along this axis")
        ->check(CLI::IsMember({"none", "0", "1"}));
    auto* bias = command->add_option("--bias", args->bias,
                                     "Exponent bias (a real number) instead of the one from the maximum");
    command->add_option("--clip", args->clip, "Put the grid's end at this fraction of the largest magnitude")
        ->check(numberAbove(0))
        ->excludes(bias);
    command->add_option("--out", args->out, "Safetensors file to write")->required();
    addCalibrate(app);
}

} // namespace qs::cli
