// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/min_max_stage.h"
#include "calibrate/stage.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <set>

namespace qs {
namespace {

std::vector<std::string> splitAtPlus(const std::string& text) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == '+')
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

[[noreturn]] void refuse(const Recipe& recipe, const std::string& why) {
    throw Error(ErrorCode::BadRecipe, "recipe " + inQuotes(recipe.name) + ": " + why);
}

const Method& methodNamed(const Recipe& recipe, const std::string& name) {
    for (const Method& m : allMethods())
        if (m.name == name) return m;
    refuse(recipe, "unknown method " + inQuotes(name));
}

std::vector<const Method*> methodsOf(const Recipe& recipe) {
    std::vector<const Method*> methods;
    for (const std::string& name : splitAtPlus(recipe.method)) {
        const Method& next = methodNamed(recipe, name);
        if (!methods.empty()) {
            const Method& last = *methods.back();
            if (last.kind == MethodKind::Whole)
                refuse(recipe, last.name + " does everything itself: " + name + " cannot follow it");
            if (next.kind < last.kind) refuse(recipe, name + " has to come before " + last.name);
            if (next.kind == last.kind && next.kind != MethodKind::Transform)
                refuse(recipe, last.name + " and " + name + " do the same work: name one of them");
        }
        methods.push_back(&next);
    }
    return methods;
}

Options optionsFor(const Method& method, const Options& all) {
    Options own;
    for (const auto& [key, value] : all)
        if (std::find(method.options.begin(), method.options.end(), key) != method.options.end())
            own[key] = value;
    return own;
}

Stage stageOf(const Method& method, const Recipe& recipe) {
    try {
        return method.make(optionsFor(method, recipe.options));
    } catch (const Error& e) {
        refuse(recipe, e.what());
    }
}

} // namespace

Pipeline pipelineOf(const Recipe& recipe) {
    const std::vector<const Method*> methods = methodsOf(recipe);
    std::set<std::string> unknown;
    for (const auto& [key, value] : recipe.options) unknown.insert(key);
    Pipeline pipeline;
    bool quantizers = false;
    for (const Method* m : methods) {
        for (const std::string& key : m->options) unknown.erase(key);
        if (m->kind == MethodKind::Rounding && !quantizers) pipeline.stages.push_back(minMaxStage());
        quantizers = quantizers || m->kind != MethodKind::Transform;
        pipeline.stages.push_back(stageOf(*m, recipe));
        pipeline.needsRows = pipeline.needsRows || m->needsRows;
    }
    if (!quantizers) pipeline.stages.push_back(minMaxStage());
    if (!unknown.empty())
        refuse(recipe, "method " + recipe.method + " has no option " + inQuotes(*unknown.begin()));
    return pipeline;
}

} // namespace qs
