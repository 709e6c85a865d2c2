#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"

namespace SQLite {
class Database;
}

// Taking rows out of the log, which is append-only by triggers: for what is erased, and for what an import brought and cannot
// stay. All of it is part of the caller's transaction. These throw SQLite::Exception.
namespace rehearse {

// Puts the triggers that refuse changes aside until restore().
class TriggersAside {
 public:
  explicit TriggersAside(SQLite::Database& database);
  void restore();

 private:
  SQLite::Database& database_;
  std::vector<std::string> sql_;
};

// The events of a stream behind `after`; with 0 the stream as well. How many events there were.
std::int64_t remove_events(SQLite::Database& database, const std::string& stream, std::int64_t after = 0);

// The sources with a number above `after` that no event names. How many there were. What rests on one of them, and stays, gets
// a row that rests on none.
[[nodiscard]] Result<std::int64_t> remove_unnamed_sources(SQLite::Database& database, const std::filesystem::path& path,
                                                          std::int64_t after = 0);

void remove_unused_boots(SQLite::Database& database);

}  // namespace rehearse
