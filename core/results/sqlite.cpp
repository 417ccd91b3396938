// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/sqlite.h"

#include "base/error.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace qs {
namespace {

constexpr int kBusyMilliseconds = 15000;

} // namespace

Database::Database(const std::filesystem::path& file, bool create) : file_(file.string()) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(file_.c_str(), &handle_, flags, nullptr);
    if (code != SQLITE_OK) {
        const std::string reason = handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(code);
        sqlite3_close_v2(handle_);
        throw Error(ErrorCode::StoreRefused,
                    fmt::format("{}: the run store cannot be opened: {}", file_, reason));
    }
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, kBusyMilliseconds);
}

Database::~Database() {
    sqlite3_close_v2(handle_);
}

void Database::fail(int code) const {
    const auto refuse = [&](const std::string& reason) {
        throw Error(ErrorCode::StoreRefused, file_ + ": " + reason);
    };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        refuse("the run store is in use by another program and did not become free");
        break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        refuse("the run store is damaged; it was left as it is");
        break;
    case SQLITE_FULL:
        refuse("the disk is full");
        break;
    case SQLITE_IOERR:
        refuse("the run store cannot be read or written: the disk failed or has no room left");
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        refuse("the run store may not be written");
        break;
    default:
        break;
    }
    throw Error(ErrorCode::StoreRefused, fmt::format("{}: {}", file_, sqlite3_errmsg(handle_)));
}

void Database::execute(const char* sql) {
    const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::number(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

std::string Database::text(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : "";
}

void Database::preferWal() {
    const int code = sqlite3_exec(handle_, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY && (code & 0xff) != SQLITE_READONLY) fail(code);
}

Statement::Statement(Database& database, const char* sql) : database_(database) {
    const int code = sqlite3_prepare_v2(database.handle(), sql, -1, &statement_, nullptr);
    if (code != SQLITE_OK) database.fail(code);
}

Statement::~Statement() {
    sqlite3_finalize(statement_);
}

Statement& Statement::bind(int index, std::string_view text) {
    const int code = sqlite3_bind_text64(statement_, index, text.data() ? text.data() : "", text.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) database_.fail(code);
    return *this;
}

Statement& Statement::bind(int index, std::int64_t number) {
    const int code = sqlite3_bind_int64(statement_, index, number);
    if (code != SQLITE_OK) database_.fail(code);
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) database_.fail(code);
    return false;
}

void Statement::reset() {
    sqlite3_reset(statement_);
}

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
                 : "";
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_, column);
}

Transaction::Transaction(Database& database, Kind kind) : database_(database) {
    database_.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

} // namespace qs
