#include "database.hpp"

#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <system_error>
#include <thread>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "database_header.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

std::uintmax_t size_of(const fs::path& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  return error ? 0 : size;
}

fs::path beside(const fs::path& database, const char* suffix) { return database.string() + suffix; }

// How much of the file is missing, if it is shorter than it says. With a log or journal beside it it may be, for now: SQLite
// completes it from there.
std::optional<std::string> missing_part(const DatabaseHeader& header, const fs::path& path) {
  if (size_of(beside(path, "-wal")) > 0 || size_of(beside(path, "-journal")) > 0) return std::nullopt;
  const auto expected = header.page_size * header.pages;
  if (header.file_size >= expected) return std::nullopt;
  return fmt::format("it is cut off: {} of {} bytes are there", header.file_size, expected);
}

// What can be told from the file alone. Must come before any statement, which may write to a database in WAL mode.
Result<void> check_header(SQLite::Database& database, const fs::path& path, int known_version) {
  auto read = read_database_header(database, path);
  if (!read) return unexpected(read.error());
  if (!*read) return {};
  if ((*read)->application_id == rehearse_application_id && (*read)->user_version > known_version) {
    return unexpected(newer_database(path, (*read)->user_version, known_version));
  }
  if (!missing_part(**read, path)) return {};
  // Or another process was writing its log into the file as we read, and has removed the log since: then it is whole by now.
  read = read_database_header(database, path);
  if (!read) return unexpected(read.error());
  if (!*read) return {};
  if (const auto missing = missing_part(**read, path)) return unexpected(corrupt_database(path, *missing));
  return {};
}

// Opening creates a missing file, for its owner only; SQLite gives the files it makes beside it the same mode.
std::unique_ptr<SQLite::Database> open_file(const fs::path& path) {
  std::error_code ignored;
  const bool is_new = !fs::exists(path, ignored);
  auto database =
      std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busy_timeout_ms);
  if (is_new) fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, ignored);
  return database;
}

// No checkpoint at closing while there is doubt: it would write the log into a file that we are about to refuse.
void keep_log_at_close(SQLite::Database& database, bool keep) {
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

// In one read transaction: another process may be making the database at this moment.
Result<void> check_identity(SQLite::Database& database, const fs::path& path, int known_version) {
  SQLite::Transaction snapshot(database);
  const auto id = static_cast<std::uint32_t>(database.execAndGet("PRAGMA application_id").getInt());
  const bool empty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
  if (id != rehearse_application_id && !empty) {
    return unexpected(ErrorCode::corrupt, fmt::format("{} is a database, but not one of rehearse", path.string()),
                      "it is left as it is; move it away, or name another data folder in XDG_DATA_HOME");
  }
  if (const int version = user_version(database); version > known_version) {
    return unexpected(newer_database(path, version, known_version));
  }
  return {};
}

// When all pages were last found sound stands as the time of an empty file beside the database.
bool was_checked_today(const fs::path& stamp) {
  std::error_code error;
  const auto age = fs::file_time_type::clock::now() - fs::last_write_time(stamp, error);
  return !error && age >= std::chrono::seconds{0} && age < std::chrono::hours{24};
}

void note_check(const fs::path& stamp) {
  std::FILE* file = std::fopen(stamp.c_str(), "we");
  if (file != nullptr) std::fclose(file);
  std::error_code ignored;
  fs::last_write_time(stamp, fs::file_time_type::clock::now(), ignored);
}

Result<void> check_pages(SQLite::Database& database, const fs::path& path) {
  const bool is_large = size_of(path) >= full_check_limit;
  const fs::path stamp = beside(path, ".checked");
  if (is_large && was_checked_today(stamp)) return {};
  const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
  if (found == "ok") {
    if (is_large) note_check(stamp);
    return {};
  }
  const auto title_end = found.find('\n');  // "*** in database main ***" comes first
  return unexpected(corrupt_database(path, found.substr(title_end == std::string::npos ? 0 : title_end + 1)));
}

// Every table, index and trigger that the steps make must be there.
Result<void> check_schema(SQLite::Database& database, const fs::path& path, std::span<const Migration> steps) {
  SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (const Migration& step : steps) {
    model.exec(step.sql);
    model.exec(step.afterwards);
  }
  SQLite::Statement expected(model, "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
  SQLite::Statement actual(database, "SELECT 1 FROM sqlite_schema WHERE type = ? AND name = ?");
  while (expected.executeStep()) {
    actual.reset();
    actual.bind(1, expected.getColumn(0).getString());
    actual.bind(2, expected.getColumn(1).getString());
    if (actual.executeStep()) continue;
    return unexpected(corrupt_database(
        path, fmt::format("its {} \"{}\" is missing", expected.getColumn(0).getString(), expected.getColumn(1).getString())));
  }
  return {};
}

// SQLite does not always call the busy handler for this change of mode, so two processes that create a database at once need
// their own patience.
void enter_wal_mode(SQLite::Database& database) {
  const auto give_up = std::chrono::steady_clock::now() + std::chrono::milliseconds(busy_timeout_ms);
  for (;;) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (const SQLite::Exception& failure) {
      if (failure.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() >= give_up) throw;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

Result<void> prepare(SQLite::Database& database, const fs::path& path, std::span<const Migration> steps, const Tell& tell) {
  const bool has_log = size_of(beside(path, "-wal")) > 0;
  if (has_log) keep_log_at_close(database, true);
  database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  if (auto ours = check_identity(database, path, static_cast<int>(steps.size())); !ours) return ours;
  if (auto whole = check_pages(database, path); !whole) return whole;
  if (sqlite3_db_readonly(database.getHandle(), "main") == 1) {
    return unexpected(ErrorCode::io, fmt::format("cannot write to the database {}", path.string()),
                      "check the permissions: you must be able to write to the folder and to the file");
  }
  enter_wal_mode(database);
  database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF");  // off: a step may have to remake a table
  if (auto current = migrate(database, path, steps, tell); !current) return current;
  if (auto complete = check_schema(database, path, steps); !complete) return complete;
  // recursive_triggers: without it INSERT OR REPLACE deletes rows behind the back of the append-only triggers.
  database.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  keep_log_at_close(database, false);
  return {};
}

}  // namespace

Result<std::unique_ptr<SQLite::Database>> open_database(const fs::path& path, std::span<const Migration> steps,
                                                        const Tell& tell) try {
  std::error_code error;
  if (const auto status = fs::status(path, error); fs::exists(status) && !fs::is_regular_file(status)) {
    return unexpected(ErrorCode::io, fmt::format("cannot open the database {}: it is not a regular file", path.string()),
                      "move it away; the database is made when it is missing");
  }
  auto database = open_file(path);
  if (auto plausible = check_header(*database, path, static_cast<int>(steps.size())); !plausible) {
    return unexpected(plausible.error());
  }
  if (auto ready = prepare(*database, path, steps, tell); !ready) return unexpected(ready.error());
  return database;
} catch (const SQLite::Exception& failure) {
  return unexpected(sqlite_error("cannot open the database", path, failure));
}

}  // namespace rehearse
