// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/probe.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

using nlohmann::json;

/// Variants beside full precision in one pass: each keeps its own activations.
constexpr std::size_t kVariantsAtOnce = 15;

std::ptrdiff_t topToken(std::span<const float> logits) {
    return std::max_element(logits.begin(), logits.end()) - logits.begin();
}

struct Known {
    std::string identity, hash;
    ProbeScore score;
};
std::optional<Known> parseLine(const std::string& line) {
    try {
        const json j = json::parse(line);
        return Known{j.at("identity"), j.at("variant"), {j.at("kl"), j.at("top1")}};
    } catch (const json::exception&) {
        return std::nullopt; // cut off by the end of a process
    }
}

} // namespace

MixSource::MixSource(std::vector<std::shared_ptr<const PreparedModel>> models) : models_(std::move(models)) {
    for (const auto& model : models_) {
        std::map<SiteId, std::string>& hashes = siteHashes_.emplace_back();
        for (const auto& [site, prepared] : model->sites) {
            PreparedModel alone;
            alone.recipe = model->recipe;
            alone.sites[site] = prepared;
            hashes[site] = alone.hash();
        }
    }
}

std::shared_ptr<const PreparedModel> MixSource::make(const Mix& mix) const {
    auto out = std::make_shared<PreparedModel>();
    out->recipe = models_[0]->recipe;
    out->modelHash = models_[0]->modelHash;
    out->calibrationHash = models_[0]->calibrationHash;
    for (const auto& [site, from] : mix) out->sites[site] = models_[from]->sites.at(site);
    return out;
}

std::string MixSource::key(const Mix& mix) const {
    std::string all;
    for (const auto& [site, from] : mix) all += siteHashes_[from].at(site);
    return sha256Hex(all);
}

ProbeCache::ProbeCache(std::filesystem::path file, std::string identity)
    : file_(std::move(file)), identity_(std::move(identity)) {
    std::ifstream in(file_);
    bool whole = true;
    for (std::string line; std::getline(in, line); whole = !in.eof())
        if (const auto known = parseLine(line); known && known->identity == identity_)
            scores_[known->hash] = known->score;
    std::ofstream out(file_, std::ios::app);
    if (!whole) out << '\n'; // what is added must not continue a line that was cut off
    if (!out.flush())
        throw Error(ErrorCode::FileUnwritable, file_.string() + ": measurements cannot be kept in this file");
}

const ProbeScore* ProbeCache::find(const std::string& key) const {
    const auto found = scores_.find(key);
    return found == scores_.end() ? nullptr : &found->second;
}

void ProbeCache::add(const std::string& key, const ProbeScore& score) {
    scores_[key] = score;
    if (file_.empty()) return;
    const json line = {{"identity", identity_}, {"variant", key}, {"kl", score.kl}, {"top1", score.top1}};
    std::ofstream out(file_, std::ios::app);
    out << line.dump() << '\n';
    if (!out.flush())
        throw Error(ErrorCode::FileUnwritable,
                    file_.string() + ": a measurement could not be written; is the disk full?");
}

Probe::Probe(TreeRunner run, const EvalModel& model, std::vector<TokenId> ids, ProbeCache cache)
    : run_(std::move(run)), vocabulary_(static_cast<std::size_t>(model.vocabSize)), cache_(std::move(cache)) {
    if (ids.size() < 2)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("the probe text has {} tokens; at least 2 are needed", ids.size()));
    const auto window = static_cast<std::size_t>(std::max<std::int64_t>(2, model.maxLength));
    for (std::size_t first = 0; first < ids.size(); first += window) {
        const std::size_t last = std::min(first + window, ids.size());
        SequenceTree tree;
        tree.segments.push_back({-1,
                                 {ids.begin() + static_cast<std::ptrdiff_t>(first),
                                  ids.begin() + static_cast<std::ptrdiff_t>(last)}});
        for (std::size_t i = first; i < last; ++i) tree.wanted.push_back({0, static_cast<int>(i - first)});
        trees_.push_back(std::move(tree));
    }
}

std::string Probe::identity(const EvalModel& model, const std::vector<TokenId>& ids) {
    const json j = {model.contentHash, model.maxLength, ids, QS_VERSION, isaName(activeIsa())};
    return sha256Hex(j.dump());
}

std::vector<ProbeScore> Probe::measure(const MixSource& source, const std::vector<Mix>& mixes,
                                       const Task& task) {
    std::vector<ProbeScore> out(mixes.size());
    std::vector<std::pair<std::string, std::vector<std::size_t>>> missing; // equal mixes are measured once
    std::map<std::string, std::size_t> listed;
    for (std::size_t m = 0; m < mixes.size(); ++m) {
        const std::string key = source.key(mixes[m]);
        if (const ProbeScore* known = cache_.find(key)) {
            out[m] = *known;
            continue;
        }
        const auto [place, isNew] = listed.emplace(key, missing.size());
        if (isNew) missing.push_back({key, {}});
        missing[place->second].second.push_back(m);
    }
    for (std::size_t first = 0; first < missing.size(); first += kVariantsAtOnce) {
        const std::size_t last = std::min(first + kVariantsAtOnce, missing.size());
        std::vector<std::shared_ptr<const PreparedModel>> batch;
        for (std::size_t i = first; i < last; ++i) batch.push_back(source.make(mixes[missing[i].second[0]]));
        const double done = static_cast<double>(first), share = static_cast<double>(last - first),
                     total = static_cast<double>(missing.size());
        const Task inner(
            {},
            [&](const Progress& p) {
                task.report({"probe", done + (p.total > 0 ? share * p.done / p.total : 0), total});
            },
            [&] { task.checkpoint(); });
        const std::vector<ProbeScore> scores = run(batch, inner);
        for (std::size_t i = first; i < last; ++i) {
            cache_.add(missing[i].first, scores[i - first]);
            for (const std::size_t place : missing[i].second) out[place] = scores[i - first];
        }
    }
    return out;
}

std::vector<ProbeScore> Probe::run(const std::vector<std::shared_ptr<const PreparedModel>>& prepared,
                                   const Task& task) const {
    std::vector<Variant> variants = {{"full precision", nullptr}};
    for (const auto& p : prepared) variants.push_back({p->recipe.name, p});
    std::vector<std::size_t> firstPosition = {0};
    for (const SequenceTree& tree : trees_)
        firstPosition.push_back(firstPosition.back() + tree.wanted.size());
    const std::size_t count = prepared.size(), positions = firstPosition.back();
    std::vector<double> kl(positions * count);
    std::vector<char> agrees(positions * count);
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> logits) {
        const std::span<const float> reference(logits[0], vocabulary_);
        const std::ptrdiff_t top = topToken(reference);
        const std::size_t at = (firstPosition[tree] + wanted) * count;
        for (std::size_t v = 0; v < count; ++v) {
            const std::span<const float> row(logits[v + 1], vocabulary_);
            kl[at + v] = std::max(0.0, klDivergence(reference, row));
            agrees[at + v] = topToken(row) == top;
        }
    };
    run_(trees_, variants, hooks, task);
    std::vector<ProbeScore> out(count);
    for (std::size_t v = 0; v < count; ++v) {
        double sum = 0, agreed = 0;
        for (std::size_t p = 0; p < positions; ++p) {
            sum += kl[p * count + v];
            agreed += agrees[p * count + v];
        }
        out[v] = {sum / static_cast<double>(positions), agreed / static_cast<double>(positions)};
    }
    return out;
}

} // namespace qs
