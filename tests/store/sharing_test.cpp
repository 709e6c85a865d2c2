#include <array>
#include <cerrno>
#include <memory>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"
#include "rehearse/store/event_log.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

struct Pipe {
  Pipe() {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    read_end.reset(ends[0]);
    write_end.reset(ends[1]);
  }
  UniqueFd read_end, write_end;
};

// The next byte; false when all writers are gone.
bool next(const UniqueFd& fd) {
  char byte = 0;
  ssize_t count = 0;
  while ((count = ::read(fd.get(), &byte, 1)) < 0 && errno == EINTR) {
  }
  return count == 1;
}

// Becomes the appender, see there. Never returns on success.
int append_notes(const std::filesystem::path& folder, int count, int notify_fd = -1) {
  ::execl(STORE_APPENDER, STORE_APPENDER, folder.c_str(), std::to_string(count).c_str(), std::to_string(notify_fd).c_str(),
          nullptr);
  return 127;
}

void check_no_gaps(const std::vector<Event>& events) {
  for (std::size_t i = 0; i < events.size(); ++i) REQUIRE(events[i].sequence == static_cast<std::int64_t>(i) + 1);
}

}  // namespace

TEST_CASE("two front ends on one log see each other's events at once") {
  const Folder folder;
  auto first = folder.open();
  auto second = folder.open();
  for (int i = 0; i < 10; ++i) {
    const auto seen = second.change_counter();
    REQUIRE(first.append("mock-1", StreamKind::interview, {note("from the first")}, at(Millis{i}), 2 * i));
    CHECK(second.change_counter() > seen);
    CHECK(second.read("mock-1", 2 * i).value().size() == 1);
    REQUIRE(second.append("mock-1", StreamKind::interview, {note("from the second")}, at(Millis{i}), 2 * i + 1));
    CHECK(first.append("mock-1", StreamKind::interview, {note("outdated")}, at(Millis{i}), 2 * i + 1).error().code ==
          ErrorCode::conflict);
  }
  check_no_gaps(first.read("mock-1").value());
}

TEST_CASE("opening and closing a second log in one process does not loosen the first one's hold on the file") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("journal", StreamKind::journal, {note("a")}, at(0ms)));
  static_cast<void>(folder.open());
  // Had our locks been dropped, this process would think itself the last, and delete the write-ahead log at its close.
  CHECK(Child([&] { return append_notes(folder.path(), 1); }).wait() == 0);
  REQUIRE(log.append("journal", StreamKind::journal, {note("b")}, at(0ms)));
  CHECK(folder.open().read("journal").value().size() == 5);
}

TEST_CASE("processes that open a new folder at the same moment all get the one log") {
  const Folder folder;
  Pipe start;
  std::vector<std::unique_ptr<Child>> children;
  for (int i = 0; i < 4; ++i) {
    children.push_back(std::make_unique<Child>([&] {
      start.write_end.reset();
      static_cast<void>(next(start.read_end));  // until the parent closes its end
      return append_notes(folder.path(), 5);
    }));
  }
  start.write_end.reset();
  for (auto& child : children) CHECK(child->wait() == 0);
  const auto events = folder.open().read("journal").value();
  CHECK(events.size() == 4 * 5 * 3);
  check_no_gaps(events);
}

TEST_CASE("a process killed in the middle of appending loses nothing that was committed and leaves no half append") {
  const Folder folder;
  for (const int kill_after : {1, 7, 20}) {
    const auto before = std::filesystem::exists(folder.database()) ? folder.open().read("journal").value().size() : 0U;
    Pipe committed;
    Child child([&] {
      committed.read_end.reset();
      return append_notes(folder.path(), 1'000'000, committed.write_end.get());
    });
    committed.write_end.reset();
    std::size_t acknowledged = 0;
    while (acknowledged < static_cast<std::size_t>(kill_after) && next(committed.read_end)) ++acknowledged;
    child.kill();
    CHECK(child.wait() == 128 + 9);
    while (next(committed.read_end)) ++acknowledged;
    const auto events = folder.open().read("journal").value();
    CHECK(events.size() >= before + 3 * acknowledged);
    CHECK(events.size() % 3 == 0);
    check_no_gaps(events);
  }
}

TEST_CASE("an append in one process is seen by the change counter of another") {
  const Folder folder;
  auto log = folder.open();
  const auto before = log.change_counter();
  CHECK(Child([&] { return append_notes(folder.path(), 1); }).wait() == 0);
  const auto after = log.change_counter();
  CHECK(after > before);
  CHECK(log.change_counter() == after);
  CHECK(Child([&] { return append_notes(folder.path(), 1); }).wait() == 0);
  CHECK(log.change_counter() > after);
}

TEST_CASE("a database that stays held for five seconds is a conflict that says so, and nothing is lost") {
  const Folder folder;
  auto log = folder.open();
  {
    SQLite::Database holder(folder.database().string(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction held(holder, SQLite::TransactionBehavior::IMMEDIATE);
    const auto refused = log.append("mock-1", StreamKind::interview, {note("x")}, at(0ms));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
    CHECK(contains(refused.error().message, "another rehearse process is holding the database"));
    CHECK(contains(refused.error().message, folder.database().string()));
    CHECK_FALSE(refused.error().hint.empty());
    CHECK(log.read("mock-1").value().empty());  // reading waits for nobody
  }
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("x")}, at(0ms)));
  CHECK(log.read("mock-1").value().size() == 1);
}
