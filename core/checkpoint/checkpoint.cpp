// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/checkpoint.h"

#include "base/error.h"
#include "checkpoint/architecture.h"
#include "checkpoint/messages.h"

namespace qs {
namespace {

const ModelConfig& requireConfig(const Checkpoint& c) {
    if (!c.config) throw Error(ErrorCode::UnsupportedModel, c.path.string() + ": " + c.weightsOnlyReason);
    return *c.config;
}

const TensorView& requireTensor(const Checkpoint& c, const std::string& name) {
    if (const TensorView* t = c.find(name)) return *t;
    throw Error(ErrorCode::BadArgument, c.path.string() + ": there is no tensor " + inQuotes(name));
}

void requireBlock(const Checkpoint& c, int block, const std::string& what) {
    if (block < 0 || block >= c.config->layers)
        throw Error(ErrorCode::BadArgument, c.path.string() + ": there is no block for " + what);
}

void requireSite(const Checkpoint& c, const SiteId& site) {
    requireConfig(c);
    if (site.role != Role::Embed && site.role != Role::Head) requireBlock(c, site.block, site.name());
}

} // namespace

std::string_view formatName(CheckpointFormat f) {
    switch (f) {
    case CheckpointFormat::HuggingFace:
        return "safetensors";
    case CheckpointFormat::Gguf:
        return "gguf";
    case CheckpointFormat::Llama2c:
        return "llama2.c";
    }
    return "";
}

const TensorView* Checkpoint::find(std::string_view name) const {
    return findTensor(tensors, name);
}

WeightRef Checkpoint::weight(const SiteId& site) const {
    requireSite(*this, site);
    SiteId stored = site;
    if (site.role == Role::Head && config->tiedEmbeddings) stored = {-1, Role::Embed};
    WeightRef ref{requireTensor(*this, naming->site(stored, ".weight")), 0};
    if (naming->interleavedRope && site.role == Role::Q) ref.ropeHeads = config->heads;
    if (naming->interleavedRope && site.role == Role::K) ref.ropeHeads = config->kvHeads;
    return ref;
}

std::optional<TensorView> Checkpoint::bias(const SiteId& site) const {
    requireSite(*this, site);
    const auto has = [&] {
        switch (site.role) {
        case Role::Q:
        case Role::K:
        case Role::V:
            return config->qkvBias;
        case Role::O:
            return config->oBias;
        case Role::Gate:
        case Role::Up:
        case Role::Down:
            return config->mlpBias;
        case Role::Embed:
        case Role::Head:
            break;
        }
        return false;
    }();
    if (!has) return std::nullopt;
    return requireTensor(*this, naming->site(site, ".bias"));
}

TensorView Checkpoint::norm(int block, Norm which) const {
    requireConfig(*this);
    if (which != Norm::Final) requireBlock(*this, block, "a norm");
    return requireTensor(*this, naming->norm(block, which));
}

std::vector<SiteId> Checkpoint::sites() const {
    std::vector<SiteId> result;
    if (!config) return result;
    result.push_back({-1, Role::Embed});
    for (int block = 0; block < config->layers; ++block)
        for (const Role role : kBlockRoles) result.push_back({block, role});
    result.push_back({-1, Role::Head});
    return result;
}

std::uint64_t Checkpoint::parameters() const {
    std::uint64_t count = 0;
    const std::string unusedHead =
        config && config->tiedEmbeddings ? naming->site({-1, Role::Head}, ".weight") : "";
    for (const TensorView& t : tensors)
        if (isDecodable(t.dtype) && t.name != unusedHead) count += static_cast<std::uint64_t>(t.elements());
    return count;
}

} // namespace qs
