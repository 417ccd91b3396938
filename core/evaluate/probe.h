// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// How far a variant's predictions are from full precision's on a text, over all positions.
struct ProbeScore {
    double kl = 0;   ///< mean Kullback-Leibler divergence, nats
    double top1 = 1; ///< share of positions with the same most likely token
};

/// Which prepared model each quantized site takes its numbers from; sites that are not named stay in full
/// precision.
using Mix = std::map<SiteId, std::size_t>;

/// Prepared models of one checkpoint whose sites can be mixed.
class MixSource {
public:
    explicit MixSource(std::vector<std::shared_ptr<const PreparedModel>> models);
    const PreparedModel& model(std::size_t i) const { return *models_[i]; }
    std::size_t models() const { return models_.size(); }
    /// The mix as a prepared model; its recipe is that of the first model.
    std::shared_ptr<const PreparedModel> make(const Mix& mix) const;
    /// SHA-256 of the mix's numbers.
    std::string key(const Mix& mix) const;

private:
    std::vector<std::shared_ptr<const PreparedModel>> models_;
    std::vector<std::map<SiteId, std::string>> siteHashes_;
};

/// What was measured before, in a file of one JSON line per variant; every line is written as soon as it is
/// known, so a killed search goes on where it stopped. Lines of another model, text, program version or
/// instruction set are ignored, and so is a line that was cut off.
class ProbeCache {
public:
    ProbeCache() = default; ///< remembers nothing beyond its own life
    /// Reads what is there. Error(FileUnwritable) when lines cannot be added to the file.
    ProbeCache(std::filesystem::path file, std::string identity);

    const ProbeScore* find(const std::string& key) const;
    void add(const std::string& key, const ProbeScore& score);

private:
    std::filesystem::path file_;
    std::string identity_;
    std::map<std::string, ProbeScore> scores_;
};

/// A text on which variants are compared with full precision, cut into windows of the model's length.
class Probe {
public:
    /// Error(BadArgument) for fewer than 2 tokens.
    Probe(TreeRunner run, const EvalModel& model, std::vector<TokenId> ids, ProbeCache cache = {});

    /// Scores of all mixes, measured in lock-step, several at a time; known ones are looked up. Mixes that begin
    /// alike share their first blocks: isolating a site of block k costs the blocks from k on.
    std::vector<ProbeScore> measure(const MixSource& source, const std::vector<Mix>& mixes,
                                    const Task& task = {});
    /// SHA-256 of model, tokens, program version and instruction set: the cache's identity.
    static std::string identity(const EvalModel& model, const std::vector<TokenId>& ids);

private:
    std::vector<ProbeScore> run(const std::vector<std::shared_ptr<const PreparedModel>>& prepared,
                                const Task& task) const;

    TreeRunner run_;
    std::size_t vocabulary_;
    std::vector<SequenceTree> trees_;
    ProbeCache cache_;
};

} // namespace qs
