#include "migrations.hpp"

#include <array>
#include <filesystem>
#include <string>

#include <SQLiteCpp/Database.h>

#include "database.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
namespace fs = std::filesystem;

namespace {

constexpr Migration first{"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"};
constexpr Migration second{"ALTER TABLE note ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'"};
constexpr Migration third{"CREATE TABLE tag (note INTEGER NOT NULL REFERENCES note (id), name TEXT NOT NULL) STRICT"};
constexpr Migration half_broken{"CREATE TABLE half (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1)"};
constexpr Migration dangling{
    "CREATE TABLE tag (note INTEGER NOT NULL REFERENCES note (id)) STRICT; INSERT INTO tag VALUES (77)"};

constexpr std::array version_1{first};
constexpr std::array version_3{first, second, third};

// A database of version 1 that holds one note.
fs::path old_database(const Folder& folder) {
  fs::create_directories(folder.path());
  auto database = open_database(folder.database(), version_1).value();
  database->exec("INSERT INTO note VALUES (1, 'kept')");
  return folder.database();
}

int version_of(const fs::path& file) {
  SQLite::Database database(file.string());
  return user_version(database);
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a new database gets every step and no copy is made of nothing") {
  const Folder folder;
  fs::create_directories(folder.path());
  {
    auto database = open_database(folder.database(), version_3).value();
    CHECK(user_version(*database) == 3);
    CHECK(database->tableExists("tag"));
    CHECK(database->execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(database->execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(database->execAndGet("PRAGMA foreign_keys").getInt() == 1);
    CHECK(database->execAndGet("PRAGMA trusted_schema").getInt() == 0);
    CHECK(database->execAndGet("PRAGMA busy_timeout").getInt() == busy_timeout_ms);
  }
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("an older database is copied beside itself, then brought up to date with its data") {
  const Folder folder;
  const auto path = old_database(folder);
  auto database = open_database(path, version_3).value();
  CHECK(user_version(*database) == 3);
  CHECK(database->execAndGet("SELECT text || ', ' || mood FROM note").getString() == "kept, calm");
  const auto copy = copy_before_migration(path, 1);
  REQUIRE(fs::exists(copy));
  CHECK(version_of(copy) == 1);
  CHECK(fs::status(copy).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  SQLite::Database old(copy.string());
  CHECK(old.execAndGet("SELECT text FROM note").getString() == "kept");
  CHECK_FALSE(old.tableExists("tag"));
}

TEST_CASE("the copy holds what stood in the write-ahead log only") {
  const Folder folder;
  const auto path = old_database(folder);
  auto other = open_database(path, version_1).value();
  other->exec("INSERT INTO note VALUES (2, 'in the log')");
  auto database = open_database(path, version_3).value();
  SQLite::Database old(copy_before_migration(path, 1).string());
  CHECK(old.execAndGet("SELECT count(*) FROM note").getInt() == 2);
}

TEST_CASE("a step that fails leaves the version before it, whole") {
  const Folder folder;
  const auto path = old_database(folder);
  const std::array steps{first, second, GENERATE(half_broken, dangling)};
  REQUIRE_FALSE(open_database(path, steps));
  CHECK(version_of(path) == 2);
  SQLite::Database database(path.string());
  CHECK_FALSE(database.tableExists("half"));
  CHECK_FALSE(database.tableExists("tag"));
  CHECK(database.execAndGet("SELECT mood FROM note").getString() == "calm");
  CHECK(version_of(copy_before_migration(path, 1)) == 1);
  CHECK(open_database(path, version_3));  // a corrected program goes on from there
}

TEST_CASE("a database that is up to date is not copied again") {
  const Folder folder;
  const auto path = old_database(folder);
  REQUIRE(open_database(path, version_3));
  const auto copied_at = fs::last_write_time(copy_before_migration(path, 1));
  REQUIRE(open_database(path, version_3));
  CHECK(fs::last_write_time(copy_before_migration(path, 1)) == copied_at);
  CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("a copy that cannot be written stops the migration before it starts") {
  const Folder folder;
  const auto path = old_database(folder);
  fs::create_directories(copy_before_migration(path, 1) / "in the way");
  const auto opened = open_database(path, version_3);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == ErrorCode::io);
  CHECK(files_in(folder.path()) == 2);  // nothing half-written is left behind
  CHECK(version_of(path) == 1);
}

TEST_CASE("the steps of the event log end at its version") {
  CHECK(migrations().size() == static_cast<std::size_t>(store_version));
}
