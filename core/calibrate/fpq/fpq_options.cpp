// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/fpq_options.h"

#include "base/error.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <functional>

namespace qs {
namespace {

constexpr const char* kAuthorsCommit = "nbasyl-0598c95";
constexpr int kMaxSteps = 10000, kMaxRounds = 100;

/// Reads the options one by one, and knows how to complain about each.
class Reader {
public:
    explicit Reader(const std::map<std::string, std::string>& options) : options_(options) {}

    [[noreturn]] void refuse(const std::string& name, const std::string& why) const {
        throw Error(ErrorCode::BadRecipe, fmt::format("option {}: {}", name, why));
    }
    bool has(const std::string& name) const { return options_.contains(name); }

    double number(const std::string& name, double otherwise, double low, double high) const {
        const auto it = options_.find(name);
        if (it == options_.end()) return otherwise;
        const std::string& text = it->second;
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || !(value >= low && value <= high))
            refuse(name, fmt::format("'{}' is not a number from {} to {}", text, low, high));
        return value;
    }
    int integer(const std::string& name, int otherwise, int low, int high) const {
        const double value = number(name, otherwise, low, high);
        if (value != std::floor(value)) refuse(name, fmt::format("{} is not a whole number", value));
        return static_cast<int>(value);
    }
    /// Index of the option's value in `words`; `otherwise` where it is not given.
    int word(const std::string& name, const std::vector<std::string>& words, int otherwise) const {
        const auto it = options_.find(name);
        if (it == options_.end()) return otherwise;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i] == it->second) return static_cast<int>(i);
        refuse(name, fmt::format("'{}' is not one of {}", it->second, fmt::join(words, ", ")));
    }
    std::vector<Format> formats(const std::string& name) const {
        std::vector<Format> result;
        const auto it = options_.find(name);
        if (it == options_.end()) return result;
        std::string_view rest = it->second;
        for (bool more = true; more;) {
            const std::size_t comma = rest.find(',');
            more = comma != std::string_view::npos;
            std::string_view one = rest.substr(0, comma);
            rest = more ? rest.substr(comma + 1) : std::string_view();
            while (!one.empty() && one.front() == ' ') one.remove_prefix(1);
            while (!one.empty() && one.back() == ' ') one.remove_suffix(1);
            result.push_back(formatOf(name, one));
        }
        return result;
    }

private:
    Format formatOf(const std::string& name, std::string_view text) const {
        Format f;
        try {
            f = Format::parse(text);
        } catch (const Error& e) {
            refuse(name, e.what());
        }
        if (f.isNone()) refuse(name, "there is nothing to search in format none");
        return f;
    }

    const std::map<std::string, std::string>& options_;
};

void checkNames(const Reader& reader, const std::map<std::string, std::string>& options) {
    const std::vector<std::string> known = fpqOptionNames();
    for (const auto& [name, value] : options)
        if (std::find(known.begin(), known.end(), name) == known.end())
            reader.refuse(name, fmt::format("there is no such option; there are {}", fmt::join(known, ", ")));
}

/// Compat is one definite procedure: whatever would change it contradicts it.
void checkCompat(const Reader& reader, const FpqOptions& o) {
    if (!o.compat) return;
    if (o.order == FpqOptions::Order::Paper && reader.has("order"))
        reader.refuse("order", fmt::format("compat {} works in the order of the code", kAuthorsCommit));
    for (const char* name : {"grid", "clip_low", "formats", "weight_formats", "activation_formats", "tie"})
        if (reader.has(name))
            reader.refuse(name, fmt::format("cannot be set together with compat {}", kAuthorsCommit));
    if (o.search == FpqOptions::Search::Fast && reader.has("search"))
        reader.refuse("search", fmt::format("compat {} searches directly", kAuthorsCommit));
}

std::vector<Format> candidatesOf(const FpqOptions& options, const std::vector<Format>& chosen,
                                 const Format& start, const char* name) {
    if (start.isNone()) return {};
    if (options.fixedFormats) return {start};
    if (chosen.empty()) return candidateFormats(start);
    for (const Format& f : chosen)
        if (f.bits() != start.bits())
            throw Error(ErrorCode::BadRecipe,
                        fmt::format("option {}: {} has not the {} bits of the rule's {}", name, f.name(),
                                    start.bits(), start.name()));
    return chosen;
}

} // namespace

std::vector<std::string> fpqOptionNames() {
    return {"gamma1", "gamma2",   "k",      "rounds",  "order",          "loss",
            "grid",   "clip_low", "search", "formats", "weight_formats", "activation_formats",
            "tie",    "compat"};
}

FpqOptions fpqOptions(const std::map<std::string, std::string>& options) {
    const Reader reader(options);
    checkNames(reader, options);
    FpqOptions o;
    o.gamma1 = reader.number("gamma1", o.gamma1, 1e-6, 100);
    o.gamma2 = reader.number("gamma2", o.gamma2, 1e-6, 100);
    if (!(o.gamma1 < o.gamma2)) reader.refuse("gamma1", "must be less than gamma2");
    o.k = reader.integer("k", o.k, 1, kMaxSteps);
    o.rounds = reader.integer("rounds", o.rounds, 1, kMaxRounds);
    o.order =
        reader.word("order", {"paper", "code"}, 0) == 0 ? FpqOptions::Order::Paper : FpqOptions::Order::Code;
    if (reader.word("loss", {"output", "fisher"}, 0) == 1)
        reader.refuse("loss", "the diagonal-Fisher loss needs gradients of a task's loss, which only the "
                              "BERT and ViT families will have; use output");
    o.grid = reader.word("grid", {"bias", "clip"}, 0) == 0 ? FpqOptions::Grid::Bias : FpqOptions::Grid::Clip;
    o.clipLow = reader.number("clip_low", o.clipLow, 1e-6, 1);
    o.search = reader.word("search", {"fast", "direct"}, 0) == 0 ? FpqOptions::Search::Fast
                                                                 : FpqOptions::Search::Direct;
    o.fixedFormats = reader.word("formats", {"search", "fixed"}, 0) == 1;
    o.weightFormats = reader.formats("weight_formats");
    o.activationFormats = reader.formats("activation_formats");
    if (o.fixedFormats && (reader.has("weight_formats") || reader.has("activation_formats")))
        reader.refuse("formats", "fixed leaves no weight_formats or activation_formats to choose from");
    o.tie = reader.word("tie", {"false", "true"}, 0) == 1;
    o.compat = reader.word("compat", {"none", kAuthorsCommit}, 0) == 1;
    checkCompat(reader, o);
    return o;
}

std::vector<Format> candidateFormats(const Format& start) {
    if (start.kind != Format::Kind::Float) return {start};
    const int bits = start.bits();
    std::vector<Format> formats;
    for (int mantissa = bits == 8 ? 2 : 0; mantissa <= bits - 2; ++mantissa)
        formats.push_back(Format::floating(bits - 1 - mantissa, mantissa));
    return formats;
}

std::vector<Format> weightCandidates(const FpqOptions& options, const Format& start) {
    return candidatesOf(options, options.weightFormats, start, "weight_formats");
}

std::vector<Format> activationCandidates(const FpqOptions& options, const Format& start) {
    return candidatesOf(options, options.activationFormats, start, "activation_formats");
}

std::vector<double> gridFactors(const FpqOptions& o) {
    std::vector<double> factors;
    for (int i = 0; i < o.k; ++i) {
        if (o.grid == FpqOptions::Grid::Bias)
            factors.push_back(o.gamma1 + i * (o.gamma2 - o.gamma1) / o.k);
        else // downwards, so that exactly 1 is there
            factors.push_back(o.k == 1 ? 1 : 1 - i * (1 - o.clipLow) / (o.k - 1));
    }
    return factors;
}

double candidateBias(const FpqOptions& o, const Format& f, double maximum, double factor) {
    if (o.grid == FpqOptions::Grid::Clip) return biasForMax(f, maximum * factor);
    return factor * biasForMax(f, maximum);
}

} // namespace qs
