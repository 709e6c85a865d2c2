#include "rehearse/practice/archiving.hpp"

#include <fstream>
#include <sstream>

#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

std::string practise(Desk& desk, const std::string& note) {
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  REQUIRE(practice.note(note));
  desk.save(view, correct_two_sum);
  REQUIRE(practice.snapshot());
  REQUIRE(practice.finish(EndReason::abandoned));
  desk.clock.advance(1h);
  return view.session.id;
}

// With a cache of builds of its own: forgetting empties it, and the tests share theirs.
Practice sit_apart(Desk& desk) {
  Paths paths = desk.paths();
  paths.cache = paths.data.parent_path() / "cache";
  return Practice::open({paths, Installation::of_this_process().value(), &desk.clock}).value();
}

std::string exported(Practice& practice) {
  std::ostringstream out;
  REQUIRE(Archiving(practice).export_to(out));
  return out.str();
}

}  // namespace

TEST_CASE("a copy is made after a session, once a day, and seven are kept") {
  Desk desk;
  practise(desk, "first");
  practise(desk, "second");
  REQUIRE(list_copies(desk.paths().data).size() == 1);
  for (int day = 0; day < 10; ++day) {
    // The newest is a day old.
    const auto newest = list_copies(desk.paths().data).front();
    fs::last_write_time(newest, fs::file_time_type::clock::now() - 25h);
    desk.clock.advance(24h);
    practise(desk, "again");
  }
  const auto copies = list_copies(desk.paths().data);
  CHECK(copies.size() == 7);
  CHECK(examine_copy(copies.front()).sessions == 12);
  CHECK_FALSE(examine_copy(copies.front()).problem);
}

TEST_CASE("a backup is a folder that is whole, and restoring keeps what was there aside") {
  Desk desk;
  const std::string first = practise(desk, "kept");
  const fs::path place = desk.paths().data.parent_path() / "copy";
  std::string before;
  {
    auto practice = desk.sit_down();
    const auto report = Archiving(practice).backup(place).value();
    CHECK(report.database.sessions == 1);
    CHECK(fs::exists(place / "workspaces" / first));
    CHECK(Archiving(practice).backup(place).error().code == ErrorCode::conflict);
    before = exported(practice);
  }
  practise(desk, "lost by the restoring");
  const auto report = restore(desk.paths(), place, desk.clock.now()).value();
  CHECK_FALSE(report.was_damaged);
  CHECK(fs::exists(report.aside / "rehearse.db"));
  auto practice = desk.sit_down();
  CHECK(exported(practice) == before);
}

TEST_CASE("restoring what is no backup leaves everything as it is") {
  Desk desk;
  practise(desk, "kept");
  const fs::path noise = desk.paths().data / "noise.db";
  std::ofstream(noise) << std::string(5000, 'x');
  for (const fs::path& place : {noise, desk.paths().data / "nothing", desk.paths().data / "workspaces"}) {
    CHECK_FALSE(restore(desk.paths(), place, desk.clock.now()));
  }
  CHECK_FALSE(fs::exists(desk.paths().data / "set-aside"));
  CHECK(desk.sit_down().sessions().value().size() == 1);
}

TEST_CASE("a forgotten session takes its files and the copies with it, and the others stay") {
  Desk desk;
  const std::string first = practise(desk, "to be forgotten");
  const std::string second = practise(desk, "stays");
  const auto data = desk.paths().data;
  auto practice = sit_apart(desk);
  const auto old_copies = list_copies(data);
  REQUIRE(old_copies.size() == 1);
  REQUIRE(practice.write_post_mortem(practice.post_mortem(first).value()));
  Archiving archiving(practice);
  const auto plan = archiving.plan_forgetting({.sessions = {first}}).value();
  CHECK(plan.what == "1 session");
  const auto report = archiving.forget(plan).value();
  CHECK(report.stuck.empty());
  CHECK(report.pages_overwritten);
  CHECK_FALSE(fs::exists(data / "workspaces" / first));
  CHECK_FALSE(fs::exists(data / "reports" / first));
  CHECK(fs::exists(data / "workspaces" / second));
  REQUIRE(list_copies(data).size() == 1);  // made anew, without it
  CHECK(examine_copy(list_copies(data).front()).sessions == 1);
  const auto sessions = practice.sessions().value();
  REQUIRE(sessions.size() == 1);
  CHECK(sessions.front().id == second);
  CHECK_FALSE(practice.view(first));
}

TEST_CASE("what is running or unknown is not forgotten, and a day takes what began before it") {
  Desk desk;
  const std::string first = practise(desk, "old");
  desk.clock.advance(48h);
  auto practice = desk.sit_down();
  const auto running = practice.start_interview(Desk::two_sum()).value();
  Archiving archiving(practice);
  CHECK(archiving.plan_forgetting({.sessions = {running.session.id}}).error().code == ErrorCode::conflict);
  CHECK(archiving.plan_forgetting({.sessions = {"no-such"}}).error().code == ErrorCode::not_found);
  CHECK(archiving.plan_forgetting({.all = true}).error().code == ErrorCode::conflict);
  CHECK(archiving.plan_forgetting({.journal = true}).error().code == ErrorCode::not_found);
  CHECK(archiving.plan_forgetting({.before = desk.clock.now().wall - 24h}).value().streams == std::vector<std::string>{first});
}

TEST_CASE("nothing is restored while anyone has the database open, idle or not") {
  Desk desk;
  const std::string first = practise(desk, "kept");
  const fs::path place = desk.paths().data.parent_path() / "copy";
  auto practice = desk.sit_down();
  REQUIRE(Archiving(practice).backup(place));
  const auto refused = restore(desk.paths(), place, desk.clock.now());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::conflict);
  CHECK_FALSE(fs::exists(desk.paths().data / "set-aside"));
  CHECK(practice.view(first));
}

TEST_CASE("a session of a file that would read and write elsewhere is left out while it runs, and the others come in") {
  Desk desk, other;
  practise(desk, "ended");
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.workspace = desk.paths().data.parent_path() / "elsewhere";
  REQUIRE(practice.start_interview(options));
  auto second = other.sit_down();
  std::istringstream in(exported(practice));
  const auto count = Archiving(second).import_from(in).value();
  REQUIRE(count.left_out.size() == 1);
  CHECK(count.left_out.front().error.code == ErrorCode::bad_input);
  CHECK(second.sessions().value().size() == 1);
}
