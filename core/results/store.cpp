// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/store.h"

#include "base/error.h"
#include "results/process_mark.h"
#include "results/record_json.h"
#include "results/sqlite.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <fmt/format.h>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace qs {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::uint32_t kApplicationId = 0x5153636f; // "QSco"
constexpr std::uint32_t kVersion = 1;
constexpr std::uintmax_t kFullCheckBytes = std::uintmax_t(64)
                                           << 20; // larger files are checked as they are read

constexpr const char* kSchema = R"sql(
CREATE TABLE run(
    id TEXT PRIMARY KEY,
    created TEXT NOT NULL,
    header TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE result(
    run_id TEXT NOT NULL REFERENCES run(id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY(run_id, task)) WITHOUT ROWID;
CREATE TABLE sample(
    run_id TEXT NOT NULL,
    task TEXT NOT NULL,
    position INTEGER NOT NULL,
    doc_id INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY(run_id, task, position),
    FOREIGN KEY(run_id, task) REFERENCES result(run_id, task) ON DELETE CASCADE) WITHOUT ROWID;
)sql";

[[noreturn]] void refuse(const fs::path& file, const std::string& reason) {
    throw Error(ErrorCode::StoreRefused, file.string() + ": " + reason);
}

void checkIdentity(const fs::path& file, std::int64_t application, std::int64_t version) {
    if (application != kApplicationId)
        refuse(file, "this is not a run store of Quantoscope; it was left as it is");
    if (version > kVersion)
        refuse(file, fmt::format(
                         "the run store is of version {}, this program knows up to {}; it was left as it is",
                         version, kVersion));
}

/// A descriptor for looking at the file, never closed: when a process closes any descriptor of a file, all
/// its locks on that file go, those of SQLite's open connections too, and another process could throw away a
/// write-ahead log that is in use.
int inspectionDescriptor(const fs::path& file) {
    static std::mutex mutex;
    static std::map<std::pair<dev_t, ino_t>, int> open;
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return -1;
    const std::lock_guard lock(mutex);
    const auto [at, fresh] = open.try_emplace({status.st_dev, status.st_ino}, -1);
    if (at->second < 0) at->second = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    return at->second;
}

/// Looks at the file's header before SQLite may touch the file (SQLite file format, section 1.3). False when
/// the file is empty or absent.
bool inspectHeader(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return false;
    if (!fs::is_regular_file(file, error)) refuse(file, "the run store is not a file");
    if (fs::file_size(file, error) == 0 && !error) return false;
    std::array<unsigned char, 100> header{};
    const int descriptor = inspectionDescriptor(file);
    if (descriptor < 0) refuse(file, "the run store cannot be read");
    const ssize_t got = ::pread(descriptor, header.data(), header.size(), 0);
    const std::string_view magic(reinterpret_cast<const char*>(header.data()), 16);
    if (got != static_cast<ssize_t>(header.size()) || magic != std::string_view("SQLite format 3\0", 16))
        refuse(file, "the run store is damaged or another kind of file; it was left as it is");
    const auto word = [&](std::size_t at) {
        return std::int64_t{header[at]} << 24 | header[at + 1] << 16 | header[at + 2] << 8 | header[at + 3];
    };
    checkIdentity(file, word(68), word(60));
    return true;
}

/// The tables and the identity appear in one transaction, before WAL is on: the main file's header always
/// tells what it is.
void createSchema(Database& database) {
    Transaction transaction(database, Transaction::Kind::Write);
    if (database.number("SELECT count(*) FROM sqlite_master") == 0) {
        database.execute(kSchema);
        database.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
        database.execute(fmt::format("PRAGMA user_version = {}", kVersion).c_str());
    }
    transaction.commit();
}

json parseColumn(const std::string& text) {
    return json::parse(text);
}

} // namespace

struct RunStore::Impl {
    fs::path file;
    Database database;

    Impl(const fs::path& path, bool create) : file(path), database(path, create) {}

    /// Runs `body`; content that is no valid record means a damaged store.
    template <class Body> auto guarded(const Body& body) {
        try {
            return body();
        } catch (const json::exception&) {
            refuse(file, "the run store is damaged: a record in it cannot be read");
        } catch (const std::invalid_argument&) { // a packed list
            refuse(file, "the run store is damaged: a record in it cannot be read");
        }
    }

    std::string resolve(const std::string& prefix) {
        Statement statement(
            database,
            "SELECT id FROM run WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id = ?1 DESC LIMIT 2");
        statement.bind(1, prefix);
        if (prefix.empty() || !statement.step())
            throw Error(ErrorCode::BadArgument,
                        fmt::format("run '{}' is not in the store {}", prefix, file.string()));
        const std::string id = statement.text(0);
        if (id != prefix && statement.step())
            throw Error(ErrorCode::BadArgument,
                        fmt::format("run '{}' is ambiguous: several runs begin so", prefix));
        return id;
    }

    void readResults(RunRecord& run) {
        Statement statement(database, "SELECT content FROM result WHERE run_id = ?1 ORDER BY task");
        statement.bind(1, run.id);
        while (statement.step()) {
            TaskResult result = resultFromJson(parseColumn(statement.text(0)));
            run.results[result.task] = std::move(result);
        }
    }

    void readSamples(const std::string& id, TaskResult& result) {
        Statement statement(
            database, "SELECT doc_id, content FROM sample WHERE run_id = ?1 AND task = ?2 ORDER BY position");
        statement.bind(1, id).bind(2, result.task);
        while (statement.step()) {
            SampleRecord sample = sampleFromJson(parseColumn(statement.text(1)));
            sample.docId = statement.number(0);
            result.samples.push_back(std::move(sample));
        }
    }

    void putHeader(const RunRecord& run, const std::string& owner) {
        json header = headerToJson(run);
        header["owner"] = owner;
        Statement(database, "INSERT INTO run(id, created, header) VALUES(?1, ?2, ?3) "
                            "ON CONFLICT(id) DO UPDATE SET created = ?2, header = ?3")
            .bind(1, run.id)
            .bind(2, run.created)
            .bind(3, dumpJson(header))
            .step();
    }

    /// Samples from position `first` on replace what stands there and beyond.
    void putResult(const std::string& id, const TaskResult& result, std::size_t first) {
        Statement(database, "INSERT INTO result(run_id, task, content) VALUES(?1, ?2, ?3) "
                            "ON CONFLICT(run_id, task) DO UPDATE SET content = ?3")
            .bind(1, id)
            .bind(2, result.task)
            .bind(3, dumpJson(resultToJson(result)))
            .step();
        Statement(database, "DELETE FROM sample WHERE run_id = ?1 AND task = ?2 AND position >= ?3")
            .bind(1, id)
            .bind(2, result.task)
            .bind(3, static_cast<std::int64_t>(std::min(first, result.samples.size())))
            .step();
        Statement insert(
            database,
            "INSERT INTO sample(run_id, task, position, doc_id, content) VALUES(?1, ?2, ?3, ?4, ?5)");
        insert.bind(1, id).bind(2, result.task);
        for (std::size_t i = first; i < result.samples.size(); ++i) {
            const SampleRecord& sample = result.samples[i];
            insert.bind(3, static_cast<std::int64_t>(i)).bind(4, sample.docId);
            insert.bind(5, dumpJson(sampleToJson(sample))).step();
            insert.reset();
        }
    }

    /// Headers of the newest group with this identity, in the group's order.
    std::vector<RunRecord> group(const std::string& identity) {
        Statement statement(database, "SELECT header FROM run WHERE json_extract(header, '$.identity') = ?1 "
                                      "ORDER BY created DESC, json_extract(header, '$.group')");
        std::vector<RunRecord> runs;
        statement.bind(1, identity);
        while (statement.step()) {
            RunRecord run = headerFromJson(parseColumn(statement.text(0)));
            if (runs.empty() || runs[0].group == run.group) runs.push_back(std::move(run));
        }
        std::sort(runs.begin(), runs.end(),
                  [](const RunRecord& a, const RunRecord& b) { return a.place < b.place; });
        return runs;
    }
};

RunStore::RunStore(const fs::path& file) {
    const bool existing = inspectHeader(file);
    if (!existing && file.has_parent_path()) {
        std::error_code error;
        fs::create_directories(file.parent_path(), error);
        if (error) refuse(file, "its folder cannot be made: " + error.message());
    }
    impl_ = std::make_unique<Impl>(file, !existing);
    Database& database = impl_->database;
    if (!existing) createSchema(database);
    checkIdentity(file, database.number("PRAGMA application_id"), database.number("PRAGMA user_version"));
    if (fs::file_size(file) <= kFullCheckBytes && database.text("PRAGMA quick_check(1)") != "ok")
        refuse(file, "the run store is damaged; it was left as it is");
    database.preferWal();
    database.execute("PRAGMA foreign_keys = ON");
}

RunStore::~RunStore() = default;
RunStore::RunStore(RunStore&&) noexcept = default;

void RunStore::save(const RunRecord& run) {
    if (run.id.empty()) throw Error(ErrorCode::BadArgument, "a run without an id cannot be stored");
    Database& database = impl_->database;
    Transaction transaction(database, Transaction::Kind::Write);
    Statement(database, "DELETE FROM run WHERE id = ?1").bind(1, run.id).step();
    impl_->putHeader(run, run.owner);
    for (const auto& [name, result] : run.results) impl_->putResult(run.id, result, 0);
    transaction.commit();
}

std::vector<RunRecord> RunStore::list() const {
    return impl_->guarded([&] {
        const Transaction reading(impl_->database, Transaction::Kind::Read);
        std::vector<RunRecord> runs;
        Statement statement(
            impl_->database,
            "SELECT header FROM run ORDER BY created DESC, json_extract(header, '$.group') DESC, "
            "json_extract(header, '$.place'), id DESC");
        while (statement.step()) {
            runs.push_back(headerFromJson(parseColumn(statement.text(0))));
            impl_->readResults(runs.back());
        }
        return runs;
    });
}

RunRecord RunStore::load(const std::string& id) const {
    return impl_->guarded([&] {
        const Transaction reading(impl_->database, Transaction::Kind::Read);
        const std::string full = impl_->resolve(id);
        Statement statement(impl_->database, "SELECT header FROM run WHERE id = ?1");
        statement.bind(1, full).step();
        RunRecord run = headerFromJson(parseColumn(statement.text(0)));
        impl_->readResults(run);
        for (auto& [name, result] : run.results) impl_->readSamples(full, result);
        return run;
    });
}

void RunStore::remove(const std::string& id) {
    Transaction transaction(impl_->database, Transaction::Kind::Write);
    const std::string full = impl_->resolve(id);
    Statement(impl_->database, "DELETE FROM run WHERE id = ?1").bind(1, full).step();
    transaction.commit();
}

void RunStore::grow(const std::vector<Growth>& growths) {
    Transaction transaction(impl_->database, Transaction::Kind::Write);
    for (const Growth& growth : growths) {
        impl_->putHeader(growth.run, growth.owner);
        for (const auto& [name, result] : growth.run.results) {
            const auto first = growth.firstNew.find(name);
            impl_->putResult(growth.run.id, result, first == growth.firstNew.end() ? 0 : first->second);
        }
    }
    transaction.commit();
}

std::vector<RunRecord> RunStore::takeOver(const std::string& identity, const std::string& owner) {
    return impl_->guarded([&]() -> std::vector<RunRecord> {
        Transaction transaction(impl_->database, Transaction::Kind::Write);
        std::vector<RunRecord> runs = impl_->group(identity);
        for (const RunRecord& run : runs)
            if (run.state != "done" && run.owner != owner && processLives(run.owner)) return {};
        for (RunRecord& run : runs) {
            if (run.state != "done") impl_->putHeader(run, owner);
            impl_->readResults(run);
            for (auto& [name, result] : run.results) impl_->readSamples(run.id, result);
        }
        transaction.commit();
        return runs;
    });
}

} // namespace qs
