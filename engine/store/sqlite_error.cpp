#include "sqlite_error.hpp"

#include <chrono>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "rehearse/store/copies.hpp"

namespace rehearse {
namespace {

constexpr std::string_view permission_hint = "check the permissions: you must be able to write to the folder and to the file";
constexpr std::string_view space_hint =
    "free some disk space (or raise the quota) and try again; nothing that was saved is lost";

// As a shell takes it: the hints are commands to paste.
std::string shell_word(const std::string& text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

}  // namespace

Error corrupt_database(const std::filesystem::path& database, std::string_view detail) {
  const std::string message = fmt::format("the database {} is damaged: {}", database.string(), detail);
  if (const auto copy = newest_sound_copy(database.parent_path()); copy && copy->file != database) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(copy->newest).count();
    return {
        ErrorCode::corrupt, message,
        fmt::format("it is left as it is. The newest sound backup holds {} session{} and {} events, up to {:%Y-%m-%d %H:%M}; "
                    "of what came later, all that can still be read is taken over: rehearse restore --latest",
                    copy->sessions, copy->sessions == 1 ? "" : "s", copy->events,
                    fmt::localtime(static_cast<std::time_t>(seconds)))};
  }
  const std::string saved = database.string() + ".recovered";
  return {ErrorCode::corrupt, message,
          fmt::format(
              "it is left as it is. Restore a backup of yours (rehearse restore PLACE), try `sqlite3 {} .recover | sqlite3 {}` "
              "to get at what it still holds, or move it away (with the files -wal and -shm beside it) to start with an "
              "empty log",
              shell_word(database.string()), shell_word(saved))};
}

Error newer_database(const std::filesystem::path& database, int version, int known_version) {
  return {ErrorCode::newer_version,
          fmt::format("the database {} was written by a newer rehearse: its format is {}, this program knows up to {}",
                      database.string(), version, known_version),
          "update rehearse to open it; the database is left untouched"};
}

Error sqlite_error(std::string_view what, const std::filesystem::path& database, const SQLite::Exception& failure) {
  const auto message = [&] { return fmt::format("{}: {}: {}", what, database.string(), failure.what()); };
  switch (failure.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return {ErrorCode::conflict,
              fmt::format("{}: another rehearse process is holding the database {}", what, database.string()),
              "close the other one or wait a moment, then try again"};
    case SQLITE_FULL: return {ErrorCode::io, message(), std::string(space_hint)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return corrupt_database(database, fmt::format("{} ({})", failure.what(), what));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorCode::io, message(), std::string(permission_hint)};
    case SQLITE_IOERR:
      return {ErrorCode::io, message(), fmt::format("check the disk and its health; if it is full, {}", space_hint)};
    case SQLITE_TOOBIG: return {ErrorCode::bad_input, message(), "a single text may have at most 1 GB"};
    case SQLITE_CONSTRAINT:
      return {ErrorCode::bad_input, fmt::format("{}: the log refuses it: {}", what, failure.what()), "nothing was changed"};
    case SQLITE_NOMEM: return {ErrorCode::unavailable, message(), "close other programs and try again"};
    // A statement of ours fails on this schema: it is not the one we made.
    default: return corrupt_database(database, fmt::format("{} ({})", failure.what(), what));
  }
}

}  // namespace rehearse
