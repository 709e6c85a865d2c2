#include "rehearse/review/readiness_gate.hpp"

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;
using namespace std::chrono_literals;

constexpr Millis now = std::chrono::days(20'600);

SessionFacts mock(Millis ago, bool solved) {
  SessionFacts session;
  session.started_at = now - ago;
  session.budget = 45min;
  AttemptFacts attempt;
  attempt.slug = "merge-intervals";
  attempt.wall = now - ago;
  attempt.solved = attempt.clean = solved;
  session.attempts = {attempt};
  return session;
}

Readiness likely(double chance) {
  Readiness readiness;
  readiness.profile = "phone";
  readiness.known = true;
  readiness.chance = {chance, chance - 0.1, chance + 0.1};
  readiness.attempts = 12;
  readiness.basis = {{"Graph", 0.5, 6, {}, {0.4, 0.3, 0.5}, {}}, {"Array", 0.5, 6, {}, {0.8, 0.7, 0.9}, {}}};
  return readiness;
}

const std::vector<StorySkill> skills{{"conflict", "Conflict"}};

Application important() {
  Application made = application("acme", 5);
  made.role = "backend";
  return made;
}

JournalScript prepared() {
  JournalScript script;
  script.made(important()).made(RoleProfile{"backend", "Backend", {"Graph"}}).made(story("s", {"conflict"}));
  for (const char* id : {"ask-1", "ask-2", "ask-3"}) script.made(OwnQuestion{id, id, ""});
  return script;
}

const GateBasis& find_basis(const Gate& gate, std::string_view what) {
  for (const GateBasis& basis : gate.basis) {
    if (basis.what == what) return basis;
  }
  FAIL("the gate has no such basis");
  return gate.basis.front();
}

TEST_CASE("who has all that is asked for is ready", "[gate]") {
  const Journal journal = prepared().journal();
  const History history{{mock(24h, true), mock(48h, false)}, {}};
  const Gate gate = readiness_gate(journal.applications.front(), journal, history, skills, likely(0.6), now);
  CHECK(gate.stands);
  CHECK(gate.ready);
  for (const GateBasis& basis : gate.basis) CHECK(basis.command.empty());
}

TEST_CASE("what is missing is named with what closes the gap", "[gate]") {
  const Journal journal = JournalScript().made(important()).made(RoleProfile{"backend", "Backend", {"Graph"}}).journal();
  const Gate gate = readiness_gate(journal.applications.front(), journal, {}, skills, likely(0.59), now);
  CHECK_FALSE(gate.ready);
  CHECK(find_basis(gate, "readiness").command == "rehearse drill \"Graph\"");
  CHECK(
      find_basis(gate, "readiness").figures.starts_with("59% (49 to 69%) to pass a session like \"phone\", from 12 attempts"));
  CHECK(find_basis(gate, "recent mocks").command == "rehearse interview --profile onsite");
  CHECK(find_basis(gate, "stories").command == "rehearse story new --skill conflict");
  CHECK_FALSE(find_basis(gate, "questions for them").met);
  CHECK(find_basis(gate, "open from real interviews").met);
}

TEST_CASE("without a role or without figures the gate says so", "[gate]") {
  const Journal journal = JournalScript().made(important()).journal();
  const Application& acme = journal.applications.front();
  CHECK(find_basis(readiness_gate(acme, journal, {}, skills, {}, now), "readiness").command ==
        "rehearse role new \"backend\" --topic ...");
  const Journal with_role = prepared().journal();
  Readiness unknown;
  unknown.reason = "2 attempts tell nothing yet";
  CHECK(find_basis(readiness_gate(with_role.applications.front(), with_role, {}, skills, unknown, now), "readiness").figures ==
        "2 attempts tell nothing yet");
}

TEST_CASE("mocks count for two weeks, and half of their tasks have to be solved", "[gate]") {
  const Journal journal = prepared().journal();
  const auto met = [&](std::vector<SessionFacts> sessions) {
    const Gate gate =
        readiness_gate(journal.applications.front(), journal, {std::move(sessions), {}}, skills, likely(0.9), now);
    return find_basis(gate, "recent mocks").met;
  };
  CHECK(met({mock(13 * 24h, true), mock(1h, true)}));
  CHECK_FALSE(met({mock(15 * 24h, true), mock(1h, true)}));
  CHECK_FALSE(met({mock(48h, false), mock(36h, false), mock(24h, true)}));
  SessionFacts untimed = mock(1h, true);
  untimed.budget = Millis(0);
  CHECK_FALSE(met({untimed, mock(1h, true)}));
}

TEST_CASE("a wrong answer stays open until its problem is solved cleanly", "[gate]") {
  RealInterview met = interview();
  met.role = "backend";
  met.day = to_string(local_day(now - 72h));
  RealQuestion asked = question("acme-1.1");
  asked.problem = "merge-intervals";
  asked.verdict = Verdict::wrong_answer;
  JournalScript script = prepared();
  const Journal journal = script.made(met).made(asked).journal();
  const auto open = [&](const History& history) {
    return find_basis(readiness_gate(journal.applications.front(), journal, history, skills, likely(0.9), now),
                      "open from real interviews");
  };
  CHECK(open({}).command == "rehearse solve merge-intervals");
  CHECK_FALSE(open({{mock(24h, false)}, {}}).met);
  CHECK_FALSE(open({{mock(96h + 24h, true)}, {}}).met);  // before the interview
  CHECK(open({{mock(24h, true)}, {}}).met);
}

TEST_CASE("a gate stands only before what matters most and is not over", "[gate]") {
  JournalScript script;
  script.made(application("mid", 3)).made(application("top", 4)).made(application("over", 5));
  script.made(StageMove{"m", "over", Stage::rejected, "2026-03-02", ""});
  const Journal journal = script.journal();
  const auto stands = [&](std::string_view id) {
    return readiness_gate(*find_record(journal.applications, id), journal, {}, skills, {}, now).stands;
  };
  CHECK_FALSE(stands("mid"));
  CHECK(stands("top"));
  CHECK_FALSE(stands("over"));
}

TEST_CASE("applications are in the order of their days, the less important first", "[gate]") {
  JournalScript script;
  script.made(application("undated", 1)).made(application("late", 1, "2026-04-01")).made(application("top", 5, "2026-03-10"));
  script.made(application("small", 2, "2026-03-10")).made(application("over", 5, "2026-03-01"));
  script.made(StageMove{"m", "over", Stage::withdrawn, "2026-02-02", ""});
  std::vector<std::string> ids;
  for (const Application& found : in_order(script.journal())) ids.push_back(found.id);
  CHECK(ids == std::vector<std::string>{"small", "top", "late", "undated", "over"});
}

TEST_CASE("the stage is where the last move went, and an undone move goes back", "[gate]") {
  JournalScript script;
  script.made(application("acme"));
  CHECK(stage_of(script.journal().applications.front(), script.journal()) == Stage::interested);
  script.made(StageMove{"m1", "acme", Stage::screen, "2026-03-02", ""})
      .made(StageMove{"m2", "acme", Stage::onsite, "2026-03-09", ""});
  CHECK(stage_of(script.journal().applications.front(), script.journal()) == Stage::onsite);
  script.undone(3);
  CHECK(stage_of(script.journal().applications.front(), script.journal()) == Stage::screen);
}

}  // namespace
}  // namespace rehearse
