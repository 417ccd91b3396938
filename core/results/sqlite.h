// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace qs {

/// An SQLite connection; every failure is Error(StoreRefused) with the file's name and a sentence.
class Database {
public:
    Database(const std::filesystem::path& file, bool create);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void execute(const char* sql);
    std::int64_t number(const char* sql); ///< first column of the first row
    std::string text(const char* sql);
    /// Turns write-ahead logging on. While another process holds the file this is left to a later opening:
    /// the journal mode changes how fast and parallel the store is, not what it holds.
    void preferWal();
    [[noreturn]] void fail(int code) const;

    sqlite3* handle() const { return handle_; }

private:
    std::string file_;
    sqlite3* handle_ = nullptr;
};

/// A prepared statement. bind() numbers parameters from 1; step() is true while there is a row.
class Statement {
public:
    Statement(Database& database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, std::int64_t number);
    bool step();
    void reset(); ///< ready for the next execution
    std::string text(int column) const;
    std::int64_t number(int column) const;

private:
    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
};

/// Rolled back when not committed. Write takes the write lock at once; Read sees one state of the database
/// throughout.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace qs
