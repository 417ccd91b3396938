// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mapped_file.h"
#include "results/float_text.h"
#include "results/harness_parts.h"
#include "results/record_json.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::harness {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<double> numbersOf(const json& response) {
    std::vector<double> out;
    if (response.is_array()) {
        for (const json& part : response)
            if (const auto number = toNumber(part)) out.push_back(*number);
    } else if (const auto number = toNumber(response)) {
        out.push_back(*number);
    }
    return out;
}

bool isTrue(const json& j) {
    return j.is_boolean() ? j.get<bool>() : j.is_string() && j.get<std::string>() == "True";
}

void readResponses(const json& line, SampleRecord& sample) {
    const json* responses = member(line, "filtered_resps");
    if (!responses || !responses->is_array()) return;
    for (const json& response : *responses) {
        const std::vector<double> numbers = numbersOf(response);
        if (numbers.empty()) continue; // generated text
        sample.logLikelihoods.push_back(numbers[0]);
        sample.greedy.push_back(response.is_array() && response.size() > 1 && isTrue(response[1]));
    }
}

/// One request of a line, whatever the version; null when there are no more.
const json* requestAt(const json& arguments, std::size_t i) {
    if (arguments.is_array()) // before 0.4.3: [[context, continuation], ...]
        return i < arguments.size() && arguments[i].is_array() ? &arguments[i] : nullptr;
    return member(arguments, fmt::format("gen_args_{}", i).c_str());
}

const json* partOf(const json& request, std::size_t i) {
    if (request.is_array()) return i < request.size() ? &request[i] : nullptr;
    return member(request, fmt::format("arg_{}", i).c_str());
}

/// False when text was generated: what came back is no log-likelihood then, even if it reads like a number.
bool readArguments(const json& line, SampleRecord& sample) {
    const json* arguments = member(line, "arguments");
    if (!arguments) return true;
    std::vector<std::string> contexts;
    for (std::size_t i = 0;; ++i) {
        const json* request = requestAt(*arguments, i);
        const json* context = request ? partOf(*request, 0) : nullptr;
        if (!context || !context->is_string()) break;
        contexts.push_back(context->get<std::string>());
        const json* continuation = partOf(*request, 1);
        if (continuation && continuation->is_object()) return false; // how to generate
        if (continuation && continuation->is_string())
            sample.choices.push_back(continuation->get<std::string>());
    }
    if (contexts.empty()) return true;
    sample.prompt = contexts[0];
    if (std::adjacent_find(contexts.begin(), contexts.end(), std::not_equal_to<>()) != contexts.end())
        sample.contexts = std::move(contexts);
    return true;
}

void readMetrics(const json& line, SampleRecord& sample) {
    const json* names = member(line, "metrics");
    if (!names || !names->is_array()) return;
    for (const json& entry : *names) {
        if (!entry.is_string()) continue;
        const std::string name = entry.get<std::string>();
        const json* value = member(line, name.c_str());
        if (!value) continue;
        if (value->is_number() || value->is_boolean()) {
            sample.metrics[name] = value->is_boolean() ? double(value->get<bool>()) : value->get<double>();
        } else if (const auto pair = numbersOf(*value); pair.size() == 2) {
            if (name == "word_perplexity") sample.metrics["words"] = pair[1];
            if (name == "byte_perplexity") sample.metrics["bytes"] = pair[1];
        }
    }
}

/// The only choice that has this text; -1: none, or several, as where the contexts differ (winogrande).
int choiceOf(const std::string& text, const std::vector<std::string>& choices) {
    int found = -1;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i] != text && choices[i] != " " + text) continue;
        if (found >= 0) return -1;
        found = static_cast<int>(i);
    }
    return found;
}

/// What the accuracy gives away: the chosen one was right, or of two choices it was the other one.
int goldFromAccuracy(const SampleRecord& sample) {
    const auto acc = sample.metrics.find("acc");
    const auto& lls = sample.logLikelihoods;
    if (acc == sample.metrics.end() || lls.size() < 2) return -1;
    if (std::any_of(lls.begin(), lls.end(), [](double ll) { return std::isnan(ll); })) return -1;
    const auto chosen = static_cast<int>(std::max_element(lls.begin(), lls.end()) - lls.begin());
    if (acc->second == 1) return chosen;
    return acc->second == 0 && lls.size() == 2 ? 1 - chosen : -1;
}

/// The harness writes the target as text: an index, or the choice itself.
int goldIndex(const json& line, const SampleRecord& sample) {
    const json* target = member(line, "target");
    if (sample.choices.size() < 2) return -1;
    if (target) {
        if (const auto number = toNumber(*target))
            return *number >= 0 && *number < static_cast<double>(sample.choices.size())
                       ? static_cast<int>(*number)
                       : -1;
        if (target->is_string())
            if (const int choice = choiceOf(target->get<std::string>(), sample.choices); choice >= 0)
                return choice;
    }
    return goldFromAccuracy(sample);
}

SampleRecord readSample(const json& line) {
    SampleRecord sample;
    const json* id = member(line, "doc_id");
    if (!id || !id->is_number_integer()) throw std::invalid_argument("'doc_id' is missing");
    sample.docId = id->get<std::int64_t>();
    if (readArguments(line, sample)) readResponses(line, sample);
    if (const json* own = member(line, "quantoscope")) {
        sample.gold = own->at("gold").get<int>();
        for (const auto& [name, value] : own->at("metrics").items())
            sample.metrics[name] = numberOrNan(value);
        sample.kl = unpackFloats(own->value("kl", std::string()));
        sample.tokenLogProbs = unpackFloats(own->value("token_ll", std::string()));
        sample.tokenIds = unpackIds(own->value("token_ids", std::string()));
    } else {
        readMetrics(line, sample);
        sample.gold = goldIndex(line, sample);
    }
    return sample;
}

/// Takes lines in; one document has one line per filter, of which the first filter's are kept.
class SampleLines {
public:
    void add(const json& line) {
        const std::string name = textOr(line, "filter", "none");
        if (!filter_) filter_ = name;
        if (name == *filter_) samples.push_back(readSample(line));
    }
    std::vector<SampleRecord> samples;

private:
    std::optional<std::string> filter_;
};

} // namespace

std::vector<SampleRecord> readSamples(const fs::path& file) {
    const std::string content = readTextFile(file);
    SampleLines lines;
    std::int64_t number = 0;
    try {
        if (content.starts_with('[')) { // before 0.4.3 the whole file was one list
            for (const json& line : parsed(content)) {
                ++number;
                lines.add(line);
            }
        } else {
            for (std::size_t at = 0; at < content.size();) {
                const std::size_t end = std::min(content.find('\n', at), content.size());
                const std::string text = content.substr(at, end - at);
                at = end + 1;
                ++number;
                if (text.find_first_not_of(" \t\r") != std::string::npos) lines.add(parsed(text));
            }
        }
    } catch (const std::exception& e) {
        damaged(file,
                fmt::format("{} {}: {}", content.starts_with('[') ? "sample" : "line", number, e.what()));
    }
    std::stable_sort(lines.samples.begin(), lines.samples.end(),
                     [](const auto& a, const auto& b) { return a.docId < b.docId; });
    return std::move(lines.samples);
}

} // namespace qs::harness
