#include "rehearse/store/database_state.hpp"

#include <set>

#include <SQLiteCpp/Database.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

std::set<std::string> files_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

void sit(EventLog& log, const std::string& id, StreamKind kind = StreamKind::interview) {
  Sitting(log, id, kind).start({"a"}).wait(1min).end();
}

void execute(const fs::path& database, const char* statement) {
  SQLite::Database(database.string(), SQLite::OPEN_READWRITE).exec(statement);
}

}  // namespace

TEST_CASE("a database that is not there is no problem and is not made") {
  const Folder folder;
  const DatabaseState state = examine_database(folder.path());
  CHECK_FALSE(state.exists);
  CHECK_FALSE(state.problem);
  CHECK_FALSE(fs::exists(folder.path()));
}

TEST_CASE("looking at a database counts its sessions and leaves every byte and file as it is") {
  const Folder folder;
  {
    EventLog log = folder.open();
    sit(log, "one");
    sit(log, "two", StreamKind::solve);
  }
  const auto files = files_in(folder.path());
  const auto bytes = read_file(folder.database());
  REQUIRE(bytes);
  const DatabaseState state = examine_database(folder.path());
  CHECK(state.exists);
  CHECK_FALSE(state.problem);
  CHECK(state.version == store_version);
  CHECK(state.sessions == 2);
  CHECK(state.bytes == static_cast<std::int64_t>(bytes->size()));
  CHECK(files_in(folder.path()) == files);
  CHECK(*read_file(folder.database()) == *bytes);
}

TEST_CASE("what another process has written to the log so far is counted, too") {
  const Folder folder;
  Child writer([&]() -> int {
    EventLog log = folder.open();
    sit(log, "one");
    ::_exit(0);  // as if it were killed: the write-ahead log stays
  });
  REQUIRE(writer.wait() == 0);
  REQUIRE(fs::exists(folder.database().string() + "-wal"));
  const DatabaseState state = examine_database(folder.path());
  CHECK_FALSE(state.problem);
  CHECK(state.sessions == 1);
}

TEST_CASE("a newer, a foreign and a damaged database are told apart and left alone") {
  const Folder folder;
  {
    EventLog log = folder.open();
    sit(log, "one");
  }
  const auto problem_after = [&](const char* statement) {
    execute(folder.database(), statement);
    const std::string before = read_file(folder.database()).value();
    const auto state = examine_database(folder.path());
    CHECK(read_file(folder.database()).value() == before);
    REQUIRE(state.problem);
    return *state.problem;
  };
  CHECK(problem_after("PRAGMA user_version = 99").code == ErrorCode::newer_version);
  CHECK(problem_after("PRAGMA application_id = 7").message.find("not one of rehearse") != std::string::npos);
  auto bytes = *read_file(folder.database());
  REQUIRE(write_file(folder.database(),
                     "no database at all, but longer than a header of a hundred bytes is: " + std::string(100, 'x')));
  CHECK(examine_database(folder.path()).problem->code == ErrorCode::corrupt);
  bytes.resize(bytes.size() / 2);
  REQUIRE(write_file(folder.database(), bytes));
  CHECK(examine_database(folder.path()).problem);
}

TEST_CASE("a damaged page anywhere is found, and so is a path that is no file") {
  const Folder folder;
  {
    EventLog log = folder.open();
    for (int i = 0; i < 20; ++i) sit(log, "session-" + std::to_string(i));
  }
  auto bytes = *read_file(folder.database());
  const std::size_t page = 4096;
  REQUIRE(bytes.size() > 4 * page);
  for (std::size_t i = 0; i < 64; ++i) bytes[3 * page + i] = '\x55';
  REQUIRE(write_file(folder.database(), bytes));
  const auto state = examine_database(folder.path());
  REQUIRE(state.problem);
  CHECK(state.problem->code == ErrorCode::corrupt);
  fs::remove(folder.database());
  fs::create_directory(folder.database());
  CHECK(examine_database(folder.path()).problem->message.find("not a regular file") != std::string::npos);
}

TEST_CASE("an empty file and an odd path are no reason to fail") {
  const Folder folder;
  const fs::path odd = folder.path() / "what? #1 100%";
  REQUIRE(rehearse::make_directories(odd));
  REQUIRE(write_file(odd / "rehearse.db", ""));
  const auto state = examine_database(odd);
  CHECK(state.exists);
  CHECK_FALSE(state.problem);
  REQUIRE(EventLog::open(odd));
  CHECK(examine_database(odd).version == store_version);
}
