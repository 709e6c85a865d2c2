#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "rehearse/base/result.hpp"
#include "rehearse/session/event.hpp"
#include "source_rows.hpp"
#include "statements.hpp"

namespace rehearse {

// Writes many recorded events within the caller's transaction, with the times and numbers that they have. Who has written all
// makes the projections again. Throws SQLite::Exception, also where the log's own order is broken (a constraint).
class Bulk {
 public:
  Bulk(SQLite::Database& database, std::filesystem::path path);

  // Begins a stream; nothing if it is there.
  void add_stream(const std::string& id, StreamKind kind);
  // The stream must be there. The payload is taken as it stands.
  void add(const Event& header, std::string_view kind, std::string_view json);
  // False: it was there.
  bool add_source(const std::string& hash, std::string_view text);

 private:
  std::int64_t boot_number(const std::string& id);
  std::int64_t stream_number(const std::string& id);

  SQLite::Database& database_;
  Statements statements_;
  RecentSources recent_sources_;
  std::filesystem::path path_;
  SQLite::Statement insert_;
  std::map<std::string, std::int64_t, std::less<>> boots_, streams_;
};

}  // namespace rehearse
