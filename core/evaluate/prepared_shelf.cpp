// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prepared_shelf.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "base/resources.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace qs {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr const char *kHashFile = "hash", *kSitesFolder = "sites";

/// The hash comes last: a directory without it was interrupted. Whatever goes wrong, nothing is kept.
bool save(const PreparedModel& model, const fs::path& place) {
    try {
        model.save(place);
        writeFileAtomically(place / kHashFile, model.hash());
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// What save() wrote, if it is whole and fits the checkpoint; null otherwise.
std::shared_ptr<PreparedModel> load(const fs::path& place, const Checkpoint& checkpoint) {
    try {
        if (!fileExists(place / kHashFile)) return nullptr;
        auto model = std::make_shared<PreparedModel>(PreparedModel::load(place));
        if (model->hash() != readTextFile(place / kHashFile, 1 << 10)) return nullptr;
        for (const auto& [site, prepared] : model->sites) {
            const WeightRef weight = checkpoint.weight(site);
            checkPrepared(prepared, weight.rows(), weight.cols(), site.name());
        }
        return model;
    } catch (const Error&) {
        return nullptr;
    }
}

/// Keeps sites while they are finished, each in a directory of its own.
class SiteKeeper {
public:
    SiteKeeper(fs::path folder, PreparedModel frame, double saveEvery)
        : folder_(std::move(folder)), frame_(std::move(frame)), saveEvery_(saveEvery) {}

    std::map<SiteId, PreparedSite> finished(const Checkpoint& checkpoint) const {
        std::map<SiteId, PreparedSite> sites;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder_, none)) {
            const auto id = SiteId::parse(entry.path().filename().string());
            const auto one = id ? load(entry.path(), checkpoint) : nullptr;
            if (one && one->recipe.hash() == frame_.recipe.hash() && one->modelHash == frame_.modelHash &&
                one->calibrationHash == frame_.calibrationHash && one->sites.contains(*id))
                sites[*id] = one->sites.at(*id);
        }
        return sites;
    }
    void add(const SiteId& site, const PreparedSite& prepared) {
        waiting_[site] = prepared;
        if (std::chrono::duration<double>(Clock::now() - saved_).count() < saveEvery_) return;
        for (const auto& [id, done] : waiting_) {
            PreparedModel one = frame_;
            one.sites[id] = done;
            save(one, folder_ / id.name());
        }
        waiting_.clear();
        saved_ = Clock::now();
    }
    void remove() const {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

private:
    fs::path folder_;
    PreparedModel frame_; ///< without sites
    double saveEvery_;
    std::map<SiteId, PreparedSite> waiting_;
    Clock::time_point saved_ = Clock::now();
};

std::uint64_t bytesIn(const fs::path& directory) {
    std::uint64_t bytes = 0;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(directory, error))
        if (entry.is_regular_file(error)) bytes += entry.file_size(error);
    return bytes;
}

/// When it was last used.
fs::file_time_type timeOf(const fs::path& place) {
    std::error_code error;
    const auto time = fs::last_write_time(place / kHashFile, error);
    return error ? fs::last_write_time(place, error) : time;
}

} // namespace

fs::path PreparedShelf::placeOf(const std::string& modelHash, const Recipe& recipe,
                                const std::string& textHash) const {
    return folder_ / sha256Hex(modelHash + '\n' + recipe.hash() + '\n' + textHash + '\n' + QS_VERSION + '\n' +
                               std::string(isaName(activeIsa())))
                         .substr(0, 32);
}

std::shared_ptr<const PreparedModel> PreparedShelf::find(const Checkpoint& checkpoint, const Recipe& recipe,
                                                         const std::vector<TokenId>& ids,
                                                         const Task& task) const {
    if (folder_.empty()) return nullptr;
    const std::string modelHash = checkpoint.contentHash(task), textHash = idsHash(ids);
    const fs::path place = placeOf(modelHash, recipe, textHash);
    auto found = load(place, checkpoint);
    if (!found || found->recipe.hash() != recipe.hash() || found->modelHash != modelHash ||
        !(found->calibrationHash.empty() || found->calibrationHash == textHash))
        return nullptr;
    std::error_code ignored;
    fs::last_write_time(place / kHashFile, fs::file_time_type::clock::now(), ignored);
    found->recipe = recipe; // its name is not part of what is equal
    return found;
}

std::shared_ptr<const PreparedModel> PreparedShelf::prepare(Engine& engine, CalibrationRequest request,
                                                            const Task& task) const {
    if (folder_.empty()) return std::make_shared<const PreparedModel>(calibrate(engine, request, task));
    const Checkpoint& checkpoint = engine.checkpoint();
    if (auto found = find(checkpoint, request.recipe, request.ids, task)) return found;
    const std::string modelHash = checkpoint.contentHash(task), textHash = idsHash(request.ids);
    const fs::path place = placeOf(modelHash, request.recipe, textHash);
    SiteKeeper keeper(place / kSitesFolder, PreparedModel{request.recipe, modelHash, textHash, {}},
                      saveEvery_);
    request.known.merge(keeper.finished(checkpoint));
    request.onSite = [&keeper, also = request.onSite](const SiteId& site, const PreparedSite& prepared) {
        if (also) also(site, prepared);
        keeper.add(site, prepared);
    };
    auto prepared = std::make_shared<const PreparedModel>(calibrate(engine, request, task));
    if (save(*prepared, place)) trim(place);
    keeper.remove();
    return prepared;
}

void PreparedShelf::trim(const fs::path& newest) const {
    struct Entry {
        fs::path place;
        std::uint64_t bytes;
        fs::file_time_type used;
    };
    std::vector<Entry> entries;
    std::uint64_t total = 0;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_, error)) {
        entries.push_back({entry.path(), bytesIn(entry.path()), timeOf(entry.path())});
        total += entries.back().bytes;
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        return a.place != newest && (b.place == newest || a.used < b.used);
    });
    for (const Entry& entry : entries) {
        if (total <= mostBytes_) return;
        fs::remove_all(entry.place, error);
        total -= entry.bytes;
    }
}

} // namespace qs
