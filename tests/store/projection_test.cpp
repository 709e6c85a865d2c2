#include <algorithm>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "rehearse/store/event_log.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> ids(const std::vector<FailureEntry>& entries) {
  std::vector<std::string> result;
  for (const auto& entry : entries) result.push_back(entry.id);
  return result;
}

FailureEntry entry_of(EventLog& log, const std::string& id) {
  const auto entries = log.failures().value();
  for (const auto& entry : entries) {
    if (entry.id == id) return entry;
  }
  FAIL("no entry " << id);
  return {};
}

using Ids = std::vector<std::string>;

std::string all_projections(const Folder& folder) {
  SQLite::Database database(folder.database().string());
  std::string text;
  for (const char* table : {"session", "attempt", "failure", "facts"}) {
    SQLite::Statement row(database, std::string("SELECT * FROM ") + table);
    while (row.executeStep()) {
      for (int i = 0; i < row.getColumnCount(); ++i) text += row.getColumn(i).getString() + "|";
      text += "\n";
    }
  }
  return text;
}

// Three sessions: a failed one that is reviewed later, one that struggled, one that was clean; and one still running.
void sit_some(EventLog& log) {
  Sitting first(log, "mock-1");
  first.start({"two-sum", "word-search"}).submit(0, Verdict::wrong_answer, "f1").serve(1).end(EndReason::time_up);
  Sitting(log, "mock-2", StreamKind::drill)
      .start({"rotate-image"}, 60min)
      .submit(0, Verdict::time_limit_exceeded, "f2")
      .submit(0, Verdict::accepted, "p2")
      .end();
  Sitting(log, "solve-1", StreamKind::solve).start({"two-sum"}, 120min).submit(0, Verdict::accepted, "p1").end();
  Sitting(log, "mock-3").start({"lru-cache"}, 180min).submit(0, Verdict::wrong_answer, "f3");
  first.confirm("no-own-test", "write two cases first").review();
}

}  // namespace

TEST_CASE("a finished session's attempts are on record, task by task, in the order of the log") {
  const Folder folder;
  auto log = folder.open();
  sit_some(log);
  const auto attempts = log.attempts().value();
  REQUIRE(attempts.size() == 4);
  CHECK(attempts[0].session == "mock-1");
  CHECK(attempts[0].slug == "two-sum");
  CHECK(attempts[0].language == "cpp");
  CHECK(attempts[0].topics == std::vector<std::string>{"array", "two-sum-topic"});
  CHECK(attempts[0].wall == at(1min).wall);  // served a minute after the start
  CHECK_FALSE(attempts[0].solved);
  CHECK(attempts[0].timed);
  CHECK(attempts[1].slug == "word-search");
  CHECK(attempts[2].session == "mock-2");
  CHECK(attempts[2].solved);
  CHECK(attempts[2].timed);
  CHECK(attempts[3].session == "solve-1");
  CHECK(attempts[3].solved);
  CHECK_FALSE(attempts[3].timed);
}

TEST_CASE("a task that was never served is no attempt") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-1").start({"two-sum", "word-search"}).submit(0, Verdict::accepted, "p").end();
  const auto attempts = log.attempts().value();
  REQUIRE(attempts.size() == 1);
  CHECK(attempts[0].slug == "two-sum");
}

TEST_CASE("what failed or was a struggle is in the failure log, newest first, as soon as the session ends") {
  const Folder folder;
  auto log = folder.open();
  Sitting sitting(log, "mock-1");
  sitting.start({"two-sum"}).submit(0, Verdict::wrong_answer, "f1");
  CHECK(log.failures().value().empty());
  sitting.end();
  REQUIRE(ids(log.failures().value()) == Ids{"mock-1/1"});
  const auto entry = entry_of(log, "mock-1/1");
  CHECK(entry.session == "mock-1");
  CHECK(entry.slug == "two-sum");
  CHECK(entry.title == "Title of two-sum");
  CHECK(entry.verdict == Verdict::wrong_answer);
  CHECK(entry.judged);
  CHECK(entry.failing_source == "f1");
  CHECK(entry.passing_source.empty());
  CHECK(entry.state == FailureState::not_yet);
  REQUIRE(entry.groups.size() == 1);
  CHECK(entry.groups[0] == GroupOutcome{"edge", Verdict::wrong_answer, 3, 9, 0});
  REQUIRE(entry.failure);
  CHECK(entry.failure->name == "edge-4");
  CHECK(entry.failure->standard_error == "noise on stderr");
  CHECK(entry.tags == std::vector<std::string>{"overflow"});
  Sitting(log, "mock-2").start({"word-search"}, 60min).end();
  CHECK(ids(log.failures().value()) == Ids{"mock-2/1", "mock-1/1"});
  CHECK_FALSE(entry_of(log, "mock-2/1").judged);
  Sitting(log, "mock-3").start({"lru-cache"}, 120min).submit(0, Verdict::accepted, "p").end();
  CHECK(log.failures().value().size() == 2);
}

TEST_CASE("the failure log can be filtered") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-1").start({"two-sum"}).submit(0, Verdict::wrong_answer, "f1").end();
  Sitting(log, "mock-2").start({"word-search"}, 60min).end();
  const auto found = [&](const FailureFilter& filter) { return ids(log.failures(filter).value()); };
  FailureFilter filter;
  SECTION("by slug") {
    filter.slug = "two-sum";
    CHECK(found(filter) == Ids{"mock-1/1"});
    filter.slug = "two";
    CHECK(found(filter).empty());
  }
  SECTION("by topic") {
    filter.topic = "word-search-topic";
    CHECK(found(filter) == Ids{"mock-2/1"});
    filter.topic = "array";
    CHECK(found(filter).size() == 2);
  }
  SECTION("by tag") {
    filter.tag = "overflow";
    CHECK(found(filter) == Ids{"mock-1/1"});
  }
  SECTION("by language") {
    filter.language = "cpp";
    CHECK(found(filter).size() == 2);
    filter.language = "python";
    CHECK(found(filter).empty());
  }
  SECTION("since a moment") {
    filter.since = at(30min).wall;
    CHECK(found(filter) == Ids{"mock-2/1"});
  }
  SECTION("by state") {
    filter.state = FailureState::recovered;
    CHECK(found(filter).empty());
    Sitting(log, "solve-1", StreamKind::solve).start({"two-sum"}, 90min).submit(0, Verdict::accepted, "p1").end();
    CHECK(found(filter) == Ids{"mock-1/1"});
    filter.state = FailureState::not_yet;
    CHECK(found(filter) == Ids{"mock-2/1"});
  }
}

TEST_CASE("a later clean solution recovers an entry, and one after a struggle only shows that it can be passed") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-1").start({"two-sum"}).submit(0, Verdict::wrong_answer, "f1").end();
  Sitting(log, "solve-1", StreamKind::solve)
      .start({"two-sum"}, 60min)
      .submit(0, Verdict::wrong_answer, "f2")
      .submit(0, Verdict::accepted, "p2")
      .end();
  CHECK(entry_of(log, "mock-1/1").state == FailureState::not_yet);
  CHECK(entry_of(log, "mock-1/1").passing_source == "p2");
  Sitting(log, "solve-2", StreamKind::solve).start({"two-sum"}, 120min).submit(0, Verdict::accepted, "p3").end();
  CHECK(entry_of(log, "mock-1/1").state == FailureState::recovered);
  CHECK(entry_of(log, "mock-1/1").passing_source == "p2");
  CHECK(entry_of(log, "solve-1/1").state == FailureState::recovered);
  Sitting(log, "mock-2").start({"two-sum"}, 180min).submit(0, Verdict::wrong_answer, "f4").end();
  CHECK(entry_of(log, "mock-2/1").state == FailureState::not_yet);  // what was before it counts for nothing
}

TEST_CASE("a review brings its causes and intentions into the failure log") {
  const Folder folder;
  auto log = folder.open();
  Sitting sitting(log, "mock-1");
  sitting.start({"two-sum"}).submit(0, Verdict::wrong_answer, "f1").end();
  const auto before = entry_of(log, "mock-1/1");
  REQUIRE_FALSE(before.rules.empty());
  CHECK(before.causes.empty());
  sitting.confirm(before.rules.front(), "write two cases first");
  const auto after = entry_of(log, "mock-1/1");
  CHECK(after.causes.size() == 1);
  CHECK(after.intention == "write two cases first");
  FailureFilter filter;
  filter.cause = after.causes.front();
  CHECK(ids(log.failures(filter).value()) == Ids{"mock-1/1"});
}

TEST_CASE("a strict session's failures stay sealed until it is reviewed, and so does what they recover") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-1").start({"two-sum"}).submit(0, Verdict::wrong_answer, "f1").end();
  Sitting strict(log, "mock-2", StreamKind::interview, true);
  strict.start({"two-sum", "word-search"}, 60min).submit(0, Verdict::accepted, "p1").serve(1).end();
  CHECK(ids(log.failures().value()) == Ids{"mock-1/1"});
  CHECK(entry_of(log, "mock-1/1").state == FailureState::not_yet);
  strict.review();
  CHECK(ids(log.failures().value()) == Ids{"mock-2/2", "mock-1/1"});
  CHECK(entry_of(log, "mock-1/1").state == FailureState::recovered);
}

TEST_CASE("the rules see what ended before a session, re-tries after it, and nothing of its own") {
  const Folder folder;
  auto log = folder.open();
  Sitting first(log, "mock-1");
  first.start({"two-sum"}).submit(0, Verdict::wrong_answer, "f1");
  Sitting(log, "mock-2").start({"word-search"}, 60min).end().self_score(4);
  first.end();  // started first, ended second
  Sitting(log, "solve-1", StreamKind::solve).start({"two-sum"}, 120min).wait(6min).submit(0, Verdict::accepted, "p1").end();
  Sitting(log, "mock-3").start({"lru-cache"}, 180min);
  const auto of_first = log.review_context("mock-1").value();
  REQUIRE(of_first.past.size() == 1);
  CHECK(of_first.past[0].session == "mock-2");
  REQUIRE(of_first.retries.size() == 1);
  CHECK(of_first.retries[0].slug == "two-sum");
  CHECK(of_first.retries[0].duration == 7min);  // from serving to the accepted submission
  CHECK(of_first.retries[0].solved);
  REQUIRE(of_first.calibration.size() == 1);
  CHECK(of_first.calibration[0] > 1.0);
  const auto of_second = log.review_context("mock-2").value();
  CHECK(of_second.past.empty());
  CHECK(of_second.calibration.empty());
  const auto of_running = log.review_context("mock-3").value();
  CHECK(of_running.past.size() == 3);
  CHECK(of_running.retries.empty());
}

TEST_CASE("an untimed re-try tells what an earlier failure came from, and the failure log learns it at once") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-1")
      .start({"two-sum"})
      .add(0, NervesRated{5, true})
      .submit(0, Verdict::wrong_answer, "f1")
      .wait(3min)
      .submit(0, Verdict::wrong_answer, "f2")
      .wait(3min)
      .add(0, NoteAdded{"blank"})
      .end();
  const auto has_nerves = [&] {
    const auto rules = entry_of(log, "mock-1/1").rules;
    return std::count(rules.begin(), rules.end(), "nerves") == 1;
  };
  CHECK_FALSE(has_nerves());
  Sitting(log, "solve-1", StreamKind::solve).start({"two-sum"}, 120min).submit(0, Verdict::accepted, "p1").end();
  CHECK(has_nerves());
  const auto before = all_projections(folder);
  REQUIRE(log.rebuild_projections());
  CHECK(all_projections(folder) == before);
}

TEST_CASE("a self-score given late counts in the sessions that ended since") {
  const Folder folder;
  auto log = folder.open();
  Sitting first(log, "mock-1"), second(log, "mock-2"), third(log, "mock-3");
  Millis start{};
  for (Sitting* sitting : {&first, &second, &third}) {
    sitting->start({"two-sum"}, start).submit(0, Verdict::wrong_answer, "f").end();
    start += 60min;
  }
  const auto overrated = [&] {
    const auto rules = entry_of(log, "mock-3/1").rules;
    return std::count(rules.begin(), rules.end(), "self-score-high") == 1;
  };
  third.self_score(4);
  second.self_score(4);
  CHECK_FALSE(overrated());
  first.self_score(4);
  CHECK(overrated());
  const auto before = all_projections(folder);
  REQUIRE(log.rebuild_projections());
  CHECK(all_projections(folder) == before);
}

TEST_CASE("projections made again from the events are the same, byte for byte") {
  const Folder folder;
  auto log = folder.open();
  sit_some(log);
  const auto before = all_projections(folder);
  REQUIRE(contains(before, "mock-1"));
  run_sql(folder.database(),
          "DELETE FROM session; INSERT INTO session VALUES ('mock-1', 1, '', '', '', 0, 0, 0, '', 0, 0, 0, 0, 0, NULL)");
  CHECK(all_projections(folder) != before);
  REQUIRE(log.rebuild_projections());
  CHECK(all_projections(folder) == before);
}

TEST_CASE("past work that was imported is known to the sessions that end after it, in a rebuild, too") {
  const Folder folder;
  auto log = folder.open();
  const auto import = [&](const std::string& slug, Millis when) {
    PastWork work;
    work.slug = slug;
    work.wall = at({}).wall - 24h;
    work.solved = true;
    REQUIRE(log.append("imports", StreamKind::imports,
                       {{0, Imported{"another list", "{}"}}, {0, Imported{std::string(past_work_source), to_json(work)}}},
                       at(when)));
  };
  const auto recalled = [&](std::size_t session) {
    const auto history = log.history().value();
    const auto& findings = history.sessions.at(session).attempts.at(0).findings;
    return std::any_of(findings.begin(), findings.end(), [](const auto& finding) { return finding.rule == "recall"; });
  };
  import("two-sum", {});
  Sitting(log, "mock-1").start({"two-sum"}, 10min).submit(0, Verdict::accepted, "p1").end();
  Sitting(log, "mock-2").start({"lru-cache"}, 90min).submit(0, Verdict::accepted, "p2").end();
  import("lru-cache", 300min);
  CHECK(recalled(0));
  CHECK_FALSE(recalled(1));
  CHECK(log.history().value().imported.size() == 2);
  CHECK(log.attempts().value().size() == 4);
  const auto before = all_projections(folder);
  REQUIRE(log.rebuild_projections());
  CHECK(all_projections(folder) == before);
}

TEST_CASE("a decision that changes what an attempt says of its topic reaches the sessions after it") {
  const Folder folder;
  auto log = folder.open();
  Sitting(log, "mock-0").start({"two-sum"}).submit(0, Verdict::accepted, "p0").end();
  Sitting first(log, "mock-1"), second(log, "mock-2");
  first.start({"two-sum"}, 90min).submit(0, Verdict::accepted, "p1").end();
  second.start({"rotate-image"}, 180min).submit(0, Verdict::wrong_answer, "f2").end();
  const auto rating = [&] { return log.attempts().value().at(1).rating; };
  CHECK_FALSE(rating());  // recall
  first.add(0, FindingConfirmed{"recall", FindingDecision::rejected, "", ""});
  CHECK(rating());
  const auto before = all_projections(folder);
  REQUIRE(log.rebuild_projections());
  CHECK(all_projections(folder) == before);
}

TEST_CASE("projections of an earlier program are made again at the next opening") {
  const Folder folder;
  std::string before;
  {
    auto log = folder.open();
    sit_some(log);
    before = all_projections(folder);
    run_sql(
        folder.database(),
        "DELETE FROM facts; DELETE FROM session; DELETE FROM attempt; DELETE FROM failure; UPDATE projection SET version = 0");
  }
  CHECK(all_projections(folder).empty());
  static_cast<void>(folder.open());
  CHECK(all_projections(folder) == before);
}

TEST_CASE("one session that cannot be read is named by a rebuild and keeps its rows, and the others are made again") {
  const Folder folder;
  auto log = folder.open();
  sit_some(log);
  const auto before = all_projections(folder);
  spoil_first_event(folder.database(), "mock-2");
  run_sql(folder.database(),
          "DELETE FROM session WHERE id <> 'mock-2'; DELETE FROM attempt WHERE session <> 'mock-2'; "
          "DELETE FROM failure WHERE session <> 'mock-2'; DELETE FROM facts WHERE session <> 'mock-2'");
  const auto rebuilt = log.rebuild_projections().value();
  REQUIRE(rebuilt.size() == 1);
  CHECK(rebuilt.front().id == "mock-2");
  CHECK(rebuilt.front().error.code == ErrorCode::corrupt);
  CHECK(all_projections(folder) == before);
}

TEST_CASE("rows of an earlier program are not kept for a session that cannot be read, and nobody is locked out") {
  const Folder folder;
  auto log = folder.open();
  sit_some(log);
  const auto failures = log.failures().value().size();
  spoil_first_event(folder.database(), "mock-2");
  run_sql(folder.database(), "UPDATE projection SET version = 0");
  const auto reopened = folder.open();
  CHECK(reopened.failures().value().size() == failures - 1);
  CHECK(all_projections(folder).find("mock-2") == std::string::npos);
}
