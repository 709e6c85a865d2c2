#include "rehearse/store/copies.hpp"

#include <algorithm>
#include <string>
#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include "database_header.hpp"
#include "read_only.hpp"
#include "rehearse/store/event_log.hpp"
#include "sqlite_error.hpp"

namespace rehearse {

namespace fs = std::filesystem;

namespace {

Error unfit(const fs::path& file, std::string_view why) {
  return {ErrorCode::corrupt, fmt::format("{} is no sound copy of a database of rehearse: {}", file.string(), why),
          "name another backup"};
}

void look(CopyState& state) try {
  SQLite::Database database(read_only_uri(state.file, false), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
  const auto header = read_database_header(database, state.file);
  if (!header || !*header || (*header)->application_id != rehearse_application_id) {
    state.problem = unfit(state.file, "it is another file");
    return;
  }
  if ((*header)->user_version > store_version) {
    state.problem = newer_database(state.file, (*header)->user_version, store_version);
    return;
  }
  database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  if (const std::string found = database.execAndGet("PRAGMA integrity_check(1)").getString(); found != "ok") {
    state.problem = unfit(state.file, found);
    return;
  }
  state.events = database.execAndGet("SELECT count(*) FROM event").getInt64();
  state.sessions = database.execAndGet("SELECT count(*) FROM stream WHERE kind IN ('interview', 'drill', 'solve')").getInt64();
  state.newest =
      Millis{database.execAndGet("SELECT coalesce((SELECT wall_ms FROM event ORDER BY position DESC LIMIT 1), 0)").getInt64()};
} catch (const SQLite::Exception& failure) {
  state.problem = unfit(state.file, failure.what());
}

}  // namespace

CopyState examine_copy(const fs::path& file) {
  CopyState state;
  state.file = file;
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error) {
    state.problem =
        Error{ErrorCode::not_found, fmt::format("there is no backup {}", file.string()), "rehearse backup makes one"};
    return state;
  }
  state.bytes = static_cast<std::int64_t>(size);
  look(state);
  return state;
}

fs::path copies_folder(const fs::path& data) { return data / "backups"; }

std::vector<fs::path> list_copies(const fs::path& data) {
  std::vector<fs::path> copies;
  std::error_code error;
  for (fs::directory_iterator it(copies_folder(data), error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".db") copies.push_back(it->path());
  }
  std::sort(copies.rbegin(), copies.rend());
  return copies;
}

std::optional<CopyState> newest_sound_copy(const fs::path& data) {
  for (const fs::path& copy : list_copies(data)) {
    CopyState state = examine_copy(copy);
    if (!state.problem) return state;
  }
  return std::nullopt;
}

}  // namespace rehearse
