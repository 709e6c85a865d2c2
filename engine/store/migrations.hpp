#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace SQLite {
class Database;
}

namespace rehearse {

// Takes a line about how far something long has come.
using Tell = std::function<void(std::string_view)>;

// Step n (from 1) makes version n out of version n-1. A step, once released, is never edited: a change is a new step.
struct Migration {
  const char* sql;
  // What SQL cannot do: between `sql` and `afterwards`, in their transaction.
  Result<void> (*convert)(SQLite::Database& database, const std::filesystem::path& path, const Tell& tell) = nullptr;
  const char* afterwards = "";
};

// The steps to store_version.
[[nodiscard]] std::span<const Migration> migrations();

// Where the copy of a database of that version is put before it is migrated: "<database>.v<version>.bak".
[[nodiscard]] std::filesystem::path copy_before_migration(const std::filesystem::path& database, int version);

// Brings an open database of any earlier version to the last one. Each step is a transaction of its own; a database that
// already holds something is copied first. A failed step leaves the version before it. Throws SQLite::Exception.
[[nodiscard]] Result<void> migrate(SQLite::Database& database, const std::filesystem::path& path,
                                   std::span<const Migration> steps, const Tell& tell = {});

// A consistent copy as a file that only its owner may read, while others may read and write; appears under its name when it is
// complete. Throws SQLite::Exception.
[[nodiscard]] Result<void> copy_database_to(SQLite::Database& database, const std::filesystem::path& file);

[[nodiscard]] int user_version(SQLite::Database& database);

}  // namespace rehearse
