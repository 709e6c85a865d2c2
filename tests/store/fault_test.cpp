#include <cerrno>
#include <filesystem>
#include <string>

#include <fmt/format.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "full_disk.hpp"
#include "rehearse/store/event_log.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

// A closed database with some pages in it.
void fill(const Folder& folder) {
  auto log = folder.open();
  for (int i = 0; i < 40; ++i) {
    REQUIRE(log.append("journal", StreamKind::journal, {note(long_text(2'500))}, at(Millis{i})));
  }
}

void check_untouched(const Folder& folder, ErrorCode code, std::string_view detail) {
  const std::string before = bytes_of(folder.database());
  const auto opened = EventLog::open(folder.path());
  REQUIRE_FALSE(opened);
  INFO(opened.error().message << " / " << opened.error().hint);
  CHECK(opened.error().code == code);
  CHECK(contains(opened.error().message, folder.database().string()));
  CHECK(contains(opened.error().message, detail));
  CHECK_FALSE(opened.error().hint.empty());
  CHECK((bytes_of(folder.database()) == before));  // in parentheses: a failure must not print the bytes
}

void overwrite(std::string& bytes, std::size_t offset, std::string_view with) { bytes.replace(offset, with.size(), with); }

// Exit status of a child: what opening and one append gave.
int outcome_of_append(const fs::path& folder) {
  auto log = EventLog::open(folder);
  if (!log) return 10 + static_cast<int>(log.error().code);
  const auto appended = log->append("journal", StreamKind::journal, {note(long_text(1'300'000))}, at(0ms));
  return appended ? 0 : 40 + static_cast<int>(appended.error().code);
}

}  // namespace

TEST_CASE("a database of a newer rehearse is refused and left untouched") {
  const Folder folder;
  fill(folder);
  run_sql(folder.database(), "PRAGMA user_version = 9");
  check_untouched(folder, ErrorCode::newer_version, "its format is 9");
  CHECK_FALSE(fs::exists(folder.database().string() + "-wal"));
  CHECK(contains(EventLog::open(folder.path()).error().hint, "update rehearse"));
}

TEST_CASE("a newer version that stands in the write-ahead log only is refused too, and stays there") {
  const Folder folder;
  fill(folder);
  const std::string wal = folder.database().string() + "-wal";
  {
    auto log = folder.open();  // keeps the write-ahead log from being emptied
    run_sql(folder.database(), "PRAGMA user_version = 9");
    fs::copy_file(folder.database(), folder.path() / "kept.db");
    fs::copy_file(wal, folder.path() / "kept.db-wal");
  }
  fs::rename(folder.path() / "kept.db", folder.database());
  fs::rename(folder.path() / "kept.db-wal", wal);
  const std::string log_before = bytes_of(wal);
  REQUIRE_FALSE(log_before.empty());
  check_untouched(folder, ErrorCode::newer_version, "its format is 9");
  CHECK((bytes_of(wal) == log_before));
}

TEST_CASE("a file that is no database is corrupt and left untouched") {
  const Folder folder;
  write_bytes(folder.database(), std::string(5'000, 'g'));
  check_untouched(folder, ErrorCode::corrupt, "not an SQLite database");
  CHECK(contains(EventLog::open(folder.path()).error().hint, ".recover"));
  write_bytes(folder.database(), "short");
  check_untouched(folder, ErrorCode::corrupt, "cut off after 5 bytes");
}

TEST_CASE("a truncated database is corrupt and left untouched, wherever it is cut") {
  const Folder folder;
  fill(folder);
  const std::string whole = bytes_of(folder.database());
  for (const std::size_t size :
       {whole.size() - 1, whole.size() - 4096, whole.size() / 2, std::size_t{4096}, std::size_t{100}}) {
    INFO(size << " of " << whole.size());
    write_bytes(folder.database(), std::string_view(whole).substr(0, size));
    check_untouched(folder, ErrorCode::corrupt, "cut off");
  }
  write_bytes(folder.database(), whole);
  CHECK(folder.open().read("journal").value().size() == 40);
}

TEST_CASE("a damaged page is found at opening and the file left untouched") {
  const Folder folder;
  fill(folder);
  std::string bytes = bytes_of(folder.database());
  overwrite(bytes, bytes.size() - 3 * 4096, std::string(4096, '\xAA'));
  write_bytes(folder.database(), bytes);
  check_untouched(folder, ErrorCode::corrupt, "damaged");
}

TEST_CASE("a write-ahead log that a power cut left torn costs the torn append and no other") {
  const Folder folder;
  const Folder after;
  fs::create_directories(after.path());
  const auto wal_of = [](const Folder& f) { return f.database().string() + "-wal"; };
  auto log = folder.open();
  std::string before_last;
  for (int i = 0; i < 6; ++i) {
    before_last = fs::exists(wal_of(folder)) ? bytes_of(wal_of(folder)) : "";
    REQUIRE(log.append("journal", StreamKind::journal, {note(std::string(9'000, 'n')), note("second")}, at(Millis{i})));
  }
  const std::string whole = bytes_of(wal_of(folder));
  REQUIRE(whole.size() > before_last.size());
  for (const std::size_t size :
       {before_last.size(), before_last.size() + 1, whole.size() - 4096, whole.size() - 1, whole.size()}) {
    INFO(size << " of " << whole.size());
    write_bytes(after.database(), bytes_of(folder.database()));
    write_bytes(wal_of(after), std::string_view(whole).substr(0, size));
    CHECK(after.open().read("journal").value().size() == (size == whole.size() ? 12 : 10));
  }
}

TEST_CASE("a database of another program is not taken over") {
  const Folder folder;
  fs::create_directories(folder.path());
  write_bytes(folder.database(), "");
  run_sql(folder.database(), "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
  check_untouched(folder, ErrorCode::corrupt, "not one of rehearse");
}

TEST_CASE("a log without its append-only guard is corrupt") {
  const Folder folder;
  fill(folder);
  run_sql(folder.database(), "DROP TRIGGER event_no_update");
  const auto opened = EventLog::open(folder.path());
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == ErrorCode::corrupt);
  CHECK(contains(opened.error().message, "event_no_update"));
}

TEST_CASE("an event whose payload does not parse is named, and the others stay readable") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("journal", StreamKind::journal, {note("fine")}, at(0ms)));
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("a"), note("b")}, at(0ms)));
  run_sql(folder.database(),
          "DROP TRIGGER event_no_update; UPDATE event SET packed = x'017B' "
          "WHERE stream = (SELECT number FROM stream WHERE id = 'mock-1') AND sequence = 2");
  const auto read = log.read("mock-1");
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::corrupt);
  CHECK(contains(read.error().message, "event 2 of mock-1"));
  CHECK(log.read("journal"));
}

TEST_CASE("an event of a newer shape asks for an update instead of being misread") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("a")}, at(0ms)));
  run_sql(folder.database(), "DROP TRIGGER event_no_update; UPDATE event SET version = 99");
  const auto read = log.read("mock-1");
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::newer_version);
  CHECK(contains(read.error().hint, "update rehearse"));
}

TEST_CASE("on a full disk an append fails as a whole, says so, and goes through once there is space") {
  const Folder folder;
  fill(folder);
  auto log = folder.open();
  const std::vector<NewEvent> events{note(long_text(140'000)), note(long_text(140'000))};
  const int error = GENERATE(ENOSPC, EIO);
  int refused = 0;
  for (int writes = 0;; ++writes) {
    REQUIRE(writes < 1'000);
    {
      const FullDisk disk(writes, error);
      const auto appended = log.append("mock-1", StreamKind::interview, events, at(0ms));
      if (appended) break;
      REQUIRE(disk.was_hit());
      ++refused;
      CHECK(appended.error().code == ErrorCode::io);
      CHECK(contains(appended.error().message, "cannot append to mock-1"));
      CHECK(contains(appended.error().message, folder.database().string()));
      CHECK(contains(appended.error().message, error == ENOSPC ? "disk is full" : "disk I/O error"));
      CHECK(contains(appended.error().hint, "disk space"));
    }
    CHECK(log.read("mock-1").value().empty());
  }
  CHECK(refused > 10);  // each of the writes that an append makes has failed once
  CHECK(log.read("mock-1").value().size() == 2);
  CHECK(folder.open().read("journal").value().size() == 40);
}

TEST_CASE("a disk that fails to flush refuses the append and keeps what was there") {
  const Folder folder;
  fill(folder);
  auto log = folder.open();
  {
    const FailingSync disk(EIO);
    const auto appended = log.append("journal", StreamKind::journal, {note("x")}, at(0ms));
    CHECK(disk.was_hit());
    REQUIRE_FALSE(appended);
    CHECK(appended.error().code == ErrorCode::io);
  }
  CHECK(log.read("journal").value().size() == 40);
  REQUIRE(log.append("journal", StreamKind::journal, {note("y")}, at(0ms)));
  CHECK(folder.open().read("journal").value().size() == 41);
}

TEST_CASE("a disk that is full at the first opening is an io error, and the next opening succeeds") {
  const Folder folder;
  int refused = 0;
  for (int writes = 0;; ++writes) {
    REQUIRE(writes < 1'000);
    const FullDisk disk(writes, ENOSPC);
    const auto opened = EventLog::open(folder.path());
    if (opened && !disk.was_hit()) break;
    if (opened) continue;  // the write that failed was of no consequence, such as the checkpoint at the close
    ++refused;
    INFO(writes << ": " << opened.error().message);
    CHECK(opened.error().code == ErrorCode::io);
  }
  CHECK(refused > 3);
  CHECK(folder.open().streams().value().empty());
}

TEST_CASE("a file size limit of the system is an io error and costs nothing that was saved") {
  const Folder folder;
  fill(folder);
  Child child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{300'000, 300'000};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
    return outcome_of_append(folder.path());
  });
  CHECK(child.wait() == 40 + static_cast<int>(ErrorCode::io));
  CHECK(folder.open().read("journal").value().size() == 40);
}

TEST_CASE("a folder or database that may not be written is an io error that speaks of permission") {
  const Folder folder;
  fill(folder);
  const bool root = ::getuid() == 0;
  ::chmod(folder.parent.path().c_str(), 0755);
  const auto child_outcome = [&] {
    Child child([&] {
      constexpr uid_t nobody = 65534;
      if (root && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return 1;
      const auto log = EventLog::open(folder.path());
      if (log) return 2;
      if (log.error().code != ErrorCode::io) return 10 + static_cast<int>(log.error().code);
      return contains(log.error().message, folder.path().string()) && contains(log.error().hint, "permission") ? 0 : 3;
    });
    return child.wait();
  };
  SECTION("neither folder nor file") {
    ::chmod(folder.database().c_str(), 0444);
    ::chmod(folder.path().c_str(), 0555);
  }
  SECTION("the file alone") {
    ::chmod(folder.database().c_str(), 0444);
    ::chmod(folder.path().c_str(), 0777);
  }
  SECTION("not even to be read") {
    ::chmod(folder.database().c_str(), root ? 0600 : 0);
    ::chmod(folder.path().c_str(), 0755);
  }
  SECTION("a new database in a folder of another") {
    fs::remove(folder.database());
    ::chmod(folder.path().c_str(), 0555);
  }
  CHECK(child_outcome() == 0);
  ::chmod(folder.path().c_str(), 0700);  // so that it can be removed
}

TEST_CASE("a data folder below a file and a database that is a folder or a FIFO are refused") {
  const Folder folder;
  write_bytes(folder.parent.path() / "file", "x");
  const auto below = EventLog::open(folder.parent.path() / "file" / "data");
  REQUIRE_FALSE(below);
  CHECK(below.error().code == ErrorCode::io);
  CHECK(contains(below.error().message, "file"));
  fs::create_directories(folder.database());
  const auto directory = EventLog::open(folder.path());
  REQUIRE_FALSE(directory);
  CHECK(directory.error().code == ErrorCode::io);
  CHECK(contains(directory.error().message, "not a regular file"));
  fs::remove(folder.database());
  REQUIRE(::mkfifo(folder.database().c_str(), 0600) == 0);
  CHECK(contains(EventLog::open(folder.path()).error().message, "not a regular file"));
}
