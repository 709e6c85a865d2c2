#include <filesystem>
#include <string>

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include "migrations.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
namespace fs = std::filesystem;

namespace {

// A database as an earlier rehearse has left it: an interview with a wrong and an accepted submission, and an untimed session.
// Dumped from one that the program of that time had made; never to be made again by a later one.
void write_old_database(const Folder& folder, int version) {
  fs::create_directories(folder.path());
  SQLite::Database database(folder.database().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec(bytes_of(fs::path(STORE_SCHEMAS) / fmt::format("version_{}.sql", version)));
}

std::string only_session(const EventLog& log, StreamKind kind) {
  const auto streams = log.streams(kind).value();
  REQUIRE(streams.size() == 1);
  CHECK(streams.front().ended);
  return streams.front().id;
}

}  // namespace

TEST_CASE("a database of each earlier schema is brought up to date with all that it holds") {
  const int version = GENERATE(1, 2);
  const Folder folder;
  write_old_database(folder, version);
  std::vector<std::string> told;
  {
    auto log = EventLog::open(folder.path(), [&](std::string_view line) { told.emplace_back(line); }).value();
    CHECK(told.size() == 1);
    const auto events = log.read(only_session(log, StreamKind::interview)).value();
    CHECK(events.size() >= 14);
    CHECK(std::get<SessionStarted>(events.front().payload).tasks.front().slug == "two-sum");
    int snapshots = 0;
    for (const Event& event : events) {
      if (const auto* snapshot = std::get_if<Snapshot>(&event.payload)) {
        ++snapshots;
        CHECK(contains(log.get_source(snapshot->hash).value(), "class Solution"));
      }
    }
    CHECK(snapshots == 2);
    CHECK(log.history().value().sessions.size() == 2);
    CHECK(log.history().value().sessions.front().attempts.front().solved);
    REQUIRE(log.append("journal", StreamKind::journal, {note("on it goes")}, at(std::chrono::hours{24 * 365 * 4})));
  }
  SQLite::Database database(folder.database().string(), SQLite::OPEN_READONLY);
  CHECK(user_version(database) == store_version);
  CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
  CHECK(fs::exists(copy_before_migration(folder.database(), version)));
}

TEST_CASE("a source that was damaged before keeps no database from being brought up to date") {
  const Folder folder;
  write_old_database(folder, 2);
  run_sql(folder.database(),
          "DROP TRIGGER source_no_update; UPDATE source SET text = x'00' WHERE rowid = 1; "
          "CREATE TRIGGER source_no_update BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'no'); END");
  const auto log = folder.open();
  int readable = 0;
  const auto events = log.read(only_session(log, StreamKind::interview)).value();
  for (const Event& event : events) {
    const auto* snapshot = std::get_if<Snapshot>(&event.payload);
    if (snapshot != nullptr && log.get_source(snapshot->hash)) ++readable;
  }
  CHECK(readable == 1);
}
