#include "rehearse/store/database_state.hpp"

#include <string>
#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include "database.hpp"
#include "database_header.hpp"
#include "read_only.hpp"
#include "rehearse/store/event_log.hpp"
#include "sqlite_error.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

std::int64_t size_of(const fs::path& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  return error ? 0 : static_cast<std::int64_t>(size);
}

fs::path log_of(const fs::path& database) { return database.string() + "-wal"; }

Error foreign_database(const fs::path& path) {
  return {ErrorCode::corrupt, fmt::format("{} is a database, but not one of rehearse", path.string()),
          "move it away, or name another data folder in XDG_DATA_HOME"};
}

// What can be told without a statement; nothing if there is more to look at.
std::optional<Error> refused_by_header(SQLite::Database& database, DatabaseState& state, bool has_log) {
  const auto header = read_database_header(database, state.file);
  if (!header) return header.error();
  if (!*header) return std::nullopt;
  const bool empty_so_far = has_log && (*header)->application_id == 0;  // it may be all in the log
  if ((*header)->application_id != rehearse_application_id && !empty_so_far) return foreign_database(state.file);
  state.version = (*header)->user_version;
  if (state.version > store_version) return newer_database(state.file, state.version, store_version);
  return std::nullopt;
}

void look(DatabaseState& state) try {
  const bool has_log = size_of(log_of(state.file)) > 0;
  SQLite::Database database(read_only_uri(state.file, has_log), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busy_timeout_ms);
  state.problem = refused_by_header(database, state, has_log);
  if (state.problem || state.bytes == 0) return;
  database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  if (const std::string found = database.execAndGet("PRAGMA integrity_check(1)").getString(); found != "ok") {
    state.problem = corrupt_database(state.file, found);
    return;
  }
  state.version = database.execAndGet("PRAGMA user_version").getInt();
  if (state.version > store_version) {
    state.problem = newer_database(state.file, state.version, store_version);
  } else if (state.version > 0) {
    state.sessions =
        database.execAndGet("SELECT count(*) FROM stream WHERE kind IN ('interview', 'drill', 'solve')").getInt64();
  }
} catch (const SQLite::Exception& failure) {
  state.problem = sqlite_error("cannot look at the database", state.file, failure);
}

}  // namespace

DatabaseState examine_database(const fs::path& folder) {
  DatabaseState state;
  state.file = folder / "rehearse.db";
  std::error_code error;
  const auto status = fs::status(state.file, error);
  if (status.type() == fs::file_type::not_found) return state;
  state.exists = true;
  if (!fs::is_regular_file(status)) {
    const std::string why = error ? error.message() : "it is not a regular file";
    state.problem = Error{ErrorCode::io, fmt::format("cannot look at the database {}: {}", state.file.string(), why),
                          "check the permissions of the folder and of the file"};
    return state;
  }
  state.bytes = size_of(state.file) + size_of(log_of(state.file));
  look(state);
  // Another process may have begun to write while we read the file as one that stands still.
  if (state.problem && state.problem->code == ErrorCode::corrupt && size_of(log_of(state.file)) > 0) {
    state.problem.reset();
    look(state);
  }
  return state;
}

}  // namespace rehearse
