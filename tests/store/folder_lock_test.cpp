#include "rehearse/store/folder_lock.hpp"

#include <string>

#include <SQLiteCpp/Database.h>
#include <unistd.h>

#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

// Ends with 0 if nobody holds it off.
int try_to_take(const std::filesystem::path& folder) { return FolderLock::take(folder) ? 0 : 1; }

}  // namespace

TEST_CASE("who takes a folder alone is held off by every open log, also an idle one, and by none that was closed") {
  const Folder folder;
  {
    const auto log = folder.open();
    const auto refused = FolderLock::take(folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
  }
  CHECK(FolderLock::take(folder.path()));
}

TEST_CASE("two logs may be open at once") {
  const Folder folder;
  const auto first = folder.open();
  CHECK(EventLog::open(folder.path()));
}

TEST_CASE("another process that has the log open and does nothing is named") {
  const Folder folder;
  int ready[2];
  REQUIRE(::pipe(ready) == 0);
  Child idle([&] {
    const auto log = folder.open();
    char byte = 'r';
    static_cast<void>(::write(ready[1], &byte, 1));
    ::pause();
    return 0;
  });
  char byte = 0;
  REQUIRE(::read(ready[0], &byte, 1) == 1);
  const auto refused = FolderLock::take(folder.path());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::conflict);
  CHECK(contains(refused.error().message, "process " + std::to_string(idle.pid())));
  idle.kill();
  static_cast<void>(idle.wait());
  CHECK(FolderLock::take(folder.path()));
  ::close(ready[0]);
  ::close(ready[1]);
}

TEST_CASE("another program that has the database open by itself holds it off too") {
  const Folder folder;
  static_cast<void>(folder.open());
  {
    SQLite::Database other(folder.database().string(), SQLite::OPEN_READWRITE);
    REQUIRE(other.execAndGet("SELECT count(*) FROM event").getInt() == 0);
    // The locks are of a process: another one is asked.
    CHECK(Child([&] { return try_to_take(folder.path()); }).wait() == 1);
  }
  CHECK(Child([&] { return try_to_take(folder.path()); }).wait() == 0);
}

TEST_CASE("who shares a folder waits while it is taken, and a log opens when others are let in") {
  const Folder folder;
  static_cast<void>(folder.open());
  auto lock = FolderLock::take(folder.path());
  REQUIRE(lock);
  const auto refused = FolderLock::share(folder.path(), std::chrono::milliseconds{30});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::conflict);
  lock->let_others_in();
  CHECK(EventLog::open(folder.path()));
  CHECK_FALSE(FolderLock::take(folder.path()));
}
