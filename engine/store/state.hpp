#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "rehearse/store/event_log.hpp"
#include "rehearse/store/folder_lock.hpp"
#include "source_rows.hpp"
#include "sqlite_error.hpp"
#include "statements.hpp"

namespace rehearse {

// One connection, used by one thread at a time.
struct EventLog::State {
  State(FolderLock lock, std::filesystem::path file, std::unique_ptr<SQLite::Database> connection)
      : folder_lock(std::move(lock)), path(std::move(file)), database(std::move(connection)), statements(*database) {}

  FolderLock folder_lock;  // goes last: until then the database is open
  std::filesystem::path path;
  std::unique_ptr<SQLite::Database> database;
  Statements statements;
  RecentSources recent_sources;
  std::mutex mutex;
  std::int64_t data_version = 0;  // as last seen: counts the changes of others, in no promised steps
  std::int64_t changes = 0;       // what change_counter() tells

  [[nodiscard]] Result<std::optional<StreamSummary>> first_of(SQLite::Statement& row);

  // Runs `work` with the connection to itself; a failure of SQLite becomes an Error that says `what` could not be done.
  template <class Work>
  auto exclusively(const std::string& what, Work work) -> decltype(work(*database)) try {
    const std::lock_guard lock(mutex);
    return work(*database);
  } catch (const SQLite::Exception& failure) {
    return unexpected(sqlite_error(what, path, failure));
  }
};

}  // namespace rehearse
