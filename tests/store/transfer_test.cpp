#include "rehearse/store/transfer.hpp"

#include <sstream>
#include <string>

#include "rehearse/base/file.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

void practise(EventLog& log, const std::string& id, Millis when = {}) {
  const std::string hash = log.put_source("int answer() { return 42; }\n// " + id + "\n").value();
  Sitting(log, id)
      .start({"two-sum"}, when)
      .add(0, Snapshot{hash, "solution.cpp", 2, 2})
      .submit(0, Verdict::accepted, hash)
      .end();
}

std::string exported(const EventLog& log) {
  std::ostringstream out;
  REQUIRE(log.export_to(out));
  return out.str();
}

Result<ImportCount> import_text(EventLog& log, const std::string& text) {
  std::istringstream in(text);
  return log.import_from(in);
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

// A whole file around one event, or whatever stands in for it.
std::string file_with(std::string_view event, std::string_view stream = R"({"id":"journal","kind":"journal"})") {
  return R"({"format":"rehearse-export","version":1,"streams":[)" + std::string(stream) + R"(],"events":[)" +
         std::string(event) + R"(],"sources":[]})";
}

constexpr std::string_view good_event =
    R"({"stream":"journal","sequence":1,"version":1,"task":0,"kind":"note-added","wall_ms":1,"elapsed_ms":0,"boot_id":"b","boot_ms":1,"payload":{"text":"x"}})";

}  // namespace

TEST_CASE("an export goes into an empty log and comes out byte for byte") {
  const Folder from, to;
  std::string text;
  {
    auto log = from.open();
    practise(log, "mock-1");
    REQUIRE(log.append("journal", StreamKind::journal, {note("tabs\tand \"quotes\" and ☃")}, at(std::chrono::hours{2})));
    practise(log, "mock-2", std::chrono::hours{3});
    REQUIRE(log.put_source(std::string("not \xff UTF-8 \0", 13)));
    text = exported(log);
  }
  auto log = to.open();
  const auto count = import_text(log, text).value();
  CHECK(count.added.streams == 3);
  CHECK(count.added.sources == 3);
  CHECK(count.conflicts.empty());
  CHECK(exported(log) == text);
  CHECK(log.history().value().sessions.size() == 2);
}

TEST_CASE("what is here already is passed over, and a stream that went on is continued") {
  const Folder folder, other;
  auto log = folder.open();
  practise(log, "mock-1");
  REQUIRE(log.append("journal", StreamKind::journal, {note("one")}, at(std::chrono::hours{2})));
  auto elsewhere = other.open();
  REQUIRE(import_text(elsewhere, exported(log)));
  REQUIRE(elsewhere.append("journal", StreamKind::journal, {note("two")}, at(std::chrono::hours{4})));
  const std::string longer = exported(elsewhere);
  const auto again = import_text(elsewhere, exported(log)).value();
  CHECK(again.added.events == 0);
  CHECK(again.conflicts.empty());
  CHECK(import_text(log, longer).value().added.events == 1);
  CHECK(exported(log) == longer);
}

TEST_CASE("a stream that went another way is named and left as it is while the others come in") {
  const Folder folder, other;
  auto log = folder.open();
  REQUIRE(log.append("journal", StreamKind::journal, {note("mine")}, at(std::chrono::hours{2})));
  auto elsewhere = other.open();
  REQUIRE(elsewhere.append("journal", StreamKind::journal, {note("theirs"), note("more")}, at(std::chrono::hours{2})));
  practise(elsewhere, "mock-1", std::chrono::hours{5});
  const auto count = import_text(log, exported(elsewhere)).value();
  CHECK(count.conflicts == std::vector<std::string>{"journal"});
  CHECK(count.added.streams == 1);
  CHECK(text_of(log.read("journal").value().front()) == "mine");
  CHECK(log.read("journal").value().size() == 1);
}

TEST_CASE("an export of a newer rehearse is refused politely, and what it knows more of than we is left out") {
  const Folder folder;
  auto log = folder.open();
  const std::string good = file_with(good_event);
  const auto refused = import_text(log, replaced(good, R"("version":1,"streams")", R"("version":2,"streams")"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::newer_version);
  for (const auto& [what, with] :
       {std::pair{R"("version":1,"task")", R"("version":9,"task")"}, std::pair{"note-added", "thought-read"}}) {
    const auto count = import_text(log, replaced(good, what, with)).value();
    REQUIRE(count.left_out.size() == 1);
    CHECK(count.left_out.front().id == "journal");
    CHECK(count.left_out.front().error.code == ErrorCode::newer_version);
    CHECK(log.streams().value().empty());
  }
  // Members that a later version added to what we know are no reason.
  CHECK(import_text(log, replaced(good, R"("streams")", R"("mood":{"a":[1]},"streams")")).value().left_out.empty());
}

TEST_CASE("a hostile export is refused with its place, and nothing of it stays") {
  const std::string good = file_with(good_event);
  const auto with = [&](std::string_view what, std::string_view instead) { return replaced(good, what, instead); };
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  const std::vector<std::string> hostile{
      "",
      "{}",
      "[]",
      "null",
      "42",
      "\"rehearse-export\"",
      "{\"format\":\"rehearse-export\"",
      good.substr(0, good.size() - 1),
      with("rehearse-export", "another"),
      with(R"("version":1,"streams")", R"("version":-1,"streams")"),
      with(R"("version":1,"streams")", R"("version":"1","streams")"),
      with(R"([{"id")", R"({"x":[{"id")"),
      with(R"("id":"journal")", R"("id":"../../etc")"),
      with(R"("id":"journal")", R"("id":"a/b")"),
      with(R"("id":"journal")", R"("id":"")"),
      with(R"("id":"journal")", R"("id":".hidden")"),
      with(R"("id":"journal")", R"("id":"another")"),
      with(R"("kind":"journal")", R"("kind":"diary")"),
      with(R"("stream":"journal")", R"("stream":7)"),
      with(R"({"text":"x"})", deep),
      file_with("", R"({"id":"journal","kind":"journal"},{"id":"journal","kind":"journal"})"),
      with(R"("sources":[])", R"("sources":[{"hash":"00","text":"x"}])"),
      with(R"("sources":[])", R"("sources":[{"hash":")" + content_hash("x") + R"(","text":"y"}])"),
      with(R"("sources":[])", R"("sources":[{"hash":")" + content_hash("x") + R"(","hex":"7"}])"),
      with(R"("sources":[])", R"("sources":[7])"),
  };
  const Folder folder;
  auto log = folder.open();
  const std::string before = exported(log);
  for (const std::string& text : hostile) {
    CAPTURE(text.substr(0, 300));
    const auto refused = import_text(log, text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::bad_input);
    CHECK_FALSE(refused.error().message.empty());
  }
  CHECK(exported(log) == before);
}

TEST_CASE("a stream with something wrong is named and left out, with its sources, while the others come in") {
  const std::string good(good_event);
  const auto with = [&](std::string_view what, std::string_view instead) { return replaced(good, what, instead); };
  const std::vector<std::string> faulty{
      with(R"("sequence":1)", R"("sequence":2)"),
      with(R"("sequence":1)", R"("sequence":99999999999999999999)"),
      with(R"("sequence":1)", R"("sequence":1.5)"),
      with(R"("task":0)", R"("task":-1)"),
      with(R"("task":0)", R"("task":5000000000)"),
      with(R"("elapsed_ms":0)", R"("elapsed_ms":-5)"),
      with(R"({"text":"x"})", R"({"text":7})"),
      with(R"({"text":"x"})", "7"),
      with(R"("wall_ms":1)", R"("wall_ms":{})"),
      good + "," + good,
      with(R"("elapsed_ms":0)", R"("elapsed_ms":5)") + "," + with(R"("sequence":1)", R"("sequence":2)"),
  };
  const Folder other;
  auto elsewhere = other.open();
  practise(elsewhere, "mock-1");
  practise(elsewhere, "mock-2", std::chrono::hours{2});
  const std::string whole = exported(elsewhere);
  for (const std::string& event : faulty) {
    CAPTURE(event);
    std::string text = replaced(whole, R"("streams":[)", R"("streams":[{"id":"journal","kind":"journal"},)");
    text = replaced(std::move(text), R"("events":[)", R"("events":[)" + event + ",");
    const Folder folder;
    auto log = folder.open();
    const auto count = import_text(log, text).value();
    REQUIRE(count.left_out.size() == 1);
    CHECK(count.left_out.front().id == "journal");
    CHECK_FALSE(count.left_out.front().error.message.empty());
    CHECK(count.added.streams == 2);
    CHECK(count.added.sources == 2);
    CHECK(exported(log) == whole);
  }
}

TEST_CASE("a session that cannot be replayed is left out, and one that went on wrongly stays as it was here") {
  const Folder folder, other;
  auto elsewhere = other.open();
  practise(elsewhere, "mock-1");
  practise(elsewhere, "mock-2", std::chrono::hours{2});
  const std::string whole = exported(elsewhere);
  const std::string broken = replaced(whole, R"("task":0,"kind":"problem-served")", R"("task":7,"kind":"problem-served")");
  auto log = folder.open();
  const auto count = import_text(log, broken).value();
  REQUIRE(count.left_out.size() == 1);
  CHECK(count.left_out.front().id == "mock-1");
  CHECK(count.added.streams == 1);
  CHECK(count.added.sources == 1);
  CHECK(log.read("mock-1").value().empty());
  CHECK_FALSE(log.get_source(content_hash("int answer() { return 42; }\n// mock-1\n")));
  CHECK(log.history().value().sessions.size() == 1);

  CHECK(import_text(log, whole).value().left_out.empty());
  REQUIRE(elsewhere.append("mock-1", StreamKind::interview, {note("later")}, at(std::chrono::hours{3})));
  const std::string before = exported(log);
  const auto gone_on =
      import_text(log, replaced(exported(elsewhere), R"("task":0,"kind":"note-added")", R"("task":7,"kind":"note-added")"))
          .value();
  REQUIRE(gone_on.left_out.size() == 1);
  CHECK(gone_on.added.events == 0);
  CHECK(exported(log) == before);
}

TEST_CASE("an unreadable session that is here stands in the way of no import, and is named") {
  const Folder folder, other;
  auto elsewhere = other.open();
  practise(elsewhere, "mock-2", std::chrono::hours{2});
  auto log = folder.open();
  practise(log, "mock-1");
  spoil_first_event(folder.database(), "mock-1");
  const auto count = import_text(log, exported(elsewhere)).value();
  CHECK(count.added.streams == 1);
  CHECK(count.left_out.empty());
  REQUIRE(count.unreadable.size() == 1);
  CHECK(count.unreadable.front().id == "mock-1");
}

TEST_CASE("whether a running session may come in is asked") {
  const Folder folder, other;
  auto log = folder.open();
  Sitting(log, "mock-1").start({"two-sum"});
  const std::string text = exported(log);
  auto elsewhere = other.open();
  std::istringstream in(text);
  const auto refused = elsewhere.import_from(
      in, [](const Session& session) -> Result<void> { return unexpected(ErrorCode::bad_input, session.id); });
  REQUIRE(refused);
  REQUIRE(refused->left_out.size() == 1);
  CHECK(refused->left_out.front().error.message == "mock-1");
  CHECK(refused->added.streams == 0);
  CHECK(elsewhere.streams().value().empty());
  CHECK(import_text(elsewhere, text));
  CHECK(elsewhere.running_session().value()->id == "mock-1");
}
