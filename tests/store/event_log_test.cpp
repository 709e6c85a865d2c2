#include "rehearse/store/event_log.hpp"

#include <filesystem>
#include <thread>
#include <vector>

#include <SQLiteCpp/Exception.h>

#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

std::vector<std::int64_t> sequences(const std::vector<Event>& events) {
  std::vector<std::int64_t> numbers;
  for (const Event& event : events) numbers.push_back(event.sequence);
  return numbers;
}

constexpr auto owner_only = fs::perms::owner_read | fs::perms::owner_write;

}  // namespace

TEST_CASE("a new database and its folder are readable by their owner only") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("journal", StreamKind::journal, {note("x")}, at(0ms)));
  CHECK(fs::status(folder.path()).permissions() == fs::perms::owner_all);
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    INFO(entry.path());
    CHECK(entry.status().permissions() == owner_only);
  }
}

TEST_CASE("a folder that was there keeps the mode that its owner chose") {
  const Folder folder;
  fs::create_directories(folder.path());
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec);
  static_cast<void>(folder.open());
  CHECK(fs::status(folder.path()).permissions() == (fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec));
  CHECK(fs::status(folder.database()).permissions() == owner_only);
}

TEST_CASE("appended events come back after reopening as append returned them") {
  const Folder folder;
  std::vector<Event> appended;
  {
    auto log = folder.open();
    Snapshot snapshot{"abc", "solution.cpp", 12, 3};
    const std::vector<NewEvent> events{{0, ApproachStated{"two pointers, \"quoted\" and \xC3\xA9"}}, {1, snapshot}};
    appended = log.append("mock-1", StreamKind::interview, events, {Millis{start_ms}, 77ms, "boot-9"}).value();
  }
  const auto read = folder.open().read("mock-1").value();
  REQUIRE(read.size() == 2);
  for (std::size_t i = 0; i < read.size(); ++i) {
    CHECK(read[i].stream == "mock-1");
    CHECK(read[i].sequence == static_cast<std::int64_t>(i) + 1);
    CHECK(read[i].version == event_version);
    CHECK(read[i].task == static_cast<int>(i));
    CHECK(read[i].wall == Millis{start_ms});
    CHECK(read[i].elapsed == 0ms);
    CHECK(read[i].boot_id == "boot-9");
    CHECK(read[i].boot == 77ms);
    CHECK(read[i].payload == appended[i].payload);
    CHECK(read[i].sequence == appended[i].sequence);
  }
}

TEST_CASE("each stream numbers its own events, and reading goes on after the last one seen") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("journal", StreamKind::journal, {note("a"), note("b")}, at(0ms)));
  REQUIRE(log.append("settings", StreamKind::settings, {note("c")}, at(1ms)));
  REQUIRE(log.append("journal", StreamKind::journal, {note("d")}, at(2ms)));
  CHECK(sequences(log.read("journal").value()) == std::vector<std::int64_t>{1, 2, 3});
  CHECK(sequences(log.read("settings").value()) == std::vector<std::int64_t>{1});
  const auto later = log.read("journal", 2).value();
  REQUIRE(later.size() == 1);
  CHECK(text_of(later[0]) == "d");
  CHECK(log.read("nothing-here").value().empty());
}

TEST_CASE("appending nothing changes nothing") {
  const Folder folder;
  auto log = folder.open();
  CHECK(log.append("journal", StreamKind::journal, {}, at(0ms)).value().empty());
  CHECK(log.streams().value().empty());
}

TEST_CASE("an append on an outdated view is a conflict and appends nothing") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("first")}, at(0ms), 0));
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("second")}, at(0ms), 1));
  const auto refused = log.append("mock-1", StreamKind::interview, {note("late")}, at(0ms), 1);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::conflict);
  CHECK(contains(refused.error().message, "mock-1"));
  const auto again = log.append("mock-1", StreamKind::interview, {note("new?")}, at(0ms), 0);
  REQUIRE_FALSE(again);
  CHECK(log.read("mock-1").value().size() == 2);
}

TEST_CASE("a refused append on a new stream leaves no trace of the stream") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE_FALSE(log.append("mock-1", StreamKind::interview, {note("x")}, at(0ms), 4));
  CHECK(log.streams().value().empty());
  REQUIRE(log.append("mock-1", StreamKind::drill, {note("x")}, at(0ms)));  // its kind is not fixed yet either
}

TEST_CASE("events that cannot be are refused, and the whole append with them") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("x")}, at(0ms)));
  const auto other_kind = log.append("mock-1", StreamKind::journal, {note("y")}, at(0ms));
  REQUIRE_FALSE(other_kind);
  CHECK(other_kind.error().code == ErrorCode::bad_input);
  CHECK(contains(other_kind.error().message, "interview"));
  const auto bad_task = log.append("mock-1", StreamKind::interview, {note("y"), {-1, NoteAdded{"z"}}}, at(0ms));
  REQUIRE_FALSE(bad_task);
  CHECK(bad_task.error().code == ErrorCode::bad_input);
  CHECK(log.append("", StreamKind::journal, {note("y")}, at(0ms)).error().code == ErrorCode::bad_input);
  CHECK(log.read("mock-1").value().size() == 1);
}

TEST_CASE("elapsed time runs on through suspend and reboot and never goes back") {
  const Folder folder;
  auto log = folder.open();
  const auto elapsed = [&](Millis wall, Millis boot, const char* boot_id) {
    const Instant now{Millis{start_ms} + wall, boot, boot_id};
    return log.append("mock-1", StreamKind::interview, {note("x")}, now).value().back().elapsed;
  };
  CHECK(elapsed(0ms, 100'000ms, "a") == 0ms);
  CHECK(elapsed(10'000ms, 110'000ms, "a") == 10'000ms);
  SECTION("the wall clock is set back an hour within a boot") { CHECK(elapsed(-3'590'000ms, 120'000ms, "a") == 20'000ms); }
  SECTION("a reboot: the wall clock carries on") { CHECK(elapsed(70'000ms, 2'000ms, "b") == 70'000ms); }
  SECTION("a reboot with a clock set back: it stands still, then goes on") {
    CHECK(elapsed(-50'000ms, 2'000ms, "b") == 10'000ms);
    CHECK(elapsed(-49'000ms, 3'000ms, "b") == 11'000ms);
  }
  Millis last{};
  const auto events = log.read("mock-1").value();
  for (const Event& event : events) {
    CHECK(event.elapsed >= last);
    last = event.elapsed;
  }
}

TEST_CASE("streams are listed newest first, whatever the clock said") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-1").start({"two-sum"}, 60min).end();
  Sitting(log, "mock-2").start({"two-sum"}, 0min);  // the clock was set back meanwhile
  REQUIRE(log.append("journal", StreamKind::journal, {note("x")}, at(30min)));
  const auto all = log.streams().value();
  REQUIRE(all.size() == 3);
  CHECK(all[0].id == "journal");
  CHECK(all[0].kind == StreamKind::journal);
  CHECK(all[1].id == "mock-2");
  CHECK_FALSE(all[1].ended);
  CHECK(all[2].id == "mock-1");
  CHECK(all[2].ended);
  CHECK(all[2].started_at == at(60min).wall);
  const auto interviews = log.streams(StreamKind::interview).value();
  REQUIRE(interviews.size() == 2);
  CHECK(interviews[0].id == "mock-2");
}

TEST_CASE("the change counter rises with own changes and stands still without any") {
  const Folder folder;
  auto log = folder.open();
  const auto before = log.change_counter();
  CHECK(log.change_counter() == before);
  REQUIRE(log.append("journal", StreamKind::journal, {note("x")}, at(0ms)));
  const auto after_append = log.change_counter();
  CHECK(after_append > before);
  CHECK(log.read("journal"));
  CHECK(log.change_counter() == after_append);
  REQUIRE(log.put_source("int main() {}"));
  CHECK(log.change_counter() > after_append);
}

TEST_CASE("the database itself refuses to change or to skip an event, whoever asks") {
  const Folder folder;
  auto log = folder.open();
  REQUIRE(log.append("mock-1", StreamKind::interview, {note("a"), note("b")}, at(5s)));
  REQUIRE(log.put_source("x"));
  const std::string columns = "(position, stream, sequence, version, task, kind, wall_ms, elapsed_ms, boot, boot_ms, packed)";
  const std::vector<std::string> attacks{
      "UPDATE event SET packed = x'007b7d' WHERE sequence = 1",
      "DELETE FROM event",
      "UPDATE stream SET kind = 'drill'",
      "DELETE FROM stream",
      "UPDATE source SET packed = x'00'",
      "DELETE FROM source",
      "DELETE FROM boot",
      "UPDATE boot SET id = 'another'",
      "INSERT OR REPLACE INTO event " + columns + " VALUES (1, 1, 3, 1, 0, 'note-added', 0, 0, 1, 0, x'007b7d')",
      "INSERT OR REPLACE INTO event " + columns + " VALUES (9, 1, 2, 1, 0, 'note-added', 0, 0, 1, 0, x'007b7d')",
      "INSERT INTO event " + columns + " VALUES (9, 1, 4, 1, 0, 'note-added', 0, 0, 1, 0, x'007b7d')",
      "INSERT INTO event " + columns + " VALUES (9, 1, 3, 1, 0, 'note-added', 0, -1, 1, 0, x'007b7d')",
      "INSERT INTO event " + columns + " VALUES (9, 1, 3, 1, 0, 'note-added', 0, 'soon', 1, 0, x'007b7d')",
  };
  for (const auto& attack : attacks) {
    INFO(attack);
    CHECK_THROWS_AS(run_sql(folder.database(), attack), SQLite::Exception);
  }
  run_sql(folder.database(), "INSERT OR REPLACE INTO source SELECT number, hash, NULL, 0, x'00' FROM source");
  run_sql(folder.database(), "INSERT OR REPLACE INTO stream VALUES (1, 'mock-1', 'drill')");
  const auto events = log.read("mock-1").value();
  REQUIRE(events.size() == 2);
  CHECK(text_of(events[0]) == "a");
  CHECK(log.streams().value().at(0).kind == StreamKind::interview);
  CHECK(log.get_source(log.put_source("x").value()).value() == "x");
}

TEST_CASE("threads of one process share a log without gaps or losses") {
  const Folder folder;
  auto log = folder.open();
  constexpr int threads = 4, appends = 25;
  std::vector<std::thread> workers;
  std::vector<int> failures(threads, 0);
  for (int thread = 0; thread < threads; ++thread) {
    workers.emplace_back([&log, &failures, thread] {
      for (int i = 0; i < appends; ++i) {
        if (!log.append("journal", StreamKind::journal, {note("x"), note("y")}, at(Millis{i}))) {
          ++failures[static_cast<std::size_t>(thread)];
        }
        static_cast<void>(log.change_counter());
      }
    });
  }
  for (auto& worker : workers) worker.join();
  CHECK(failures == std::vector<int>(threads, 0));
  const auto numbers = sequences(log.read("journal").value());
  REQUIRE(numbers.size() == threads * appends * 2);
  CHECK(numbers.front() == 1);
  CHECK(numbers.back() == threads * appends * 2);
}
