#include <random>
#include <set>

#include "rehearse/session/event.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

// Fills every member of a payload with something of its own.
class Filler {
 public:
  explicit Filler(unsigned seed) : random_(seed) {}

  std::string text() {
    static const std::vector<std::string> pieces = {"a",  "\"", "\\", "\n", "\t", "\x1b[31m", "é", "中", std::string(1, '\0'),
                                                    "{}", "'"};
    std::string out;
    for (std::uint64_t n = pick(6); n > 0; --n) out += pieces[pick(pieces.size())];
    return out;
  }
  int number() { return static_cast<int>(pick(2'000'001)) - 1'000'000; }
  bool flag() { return pick(2) == 1; }
  Verdict verdict() { return static_cast<Verdict>(pick(8)); }
  Millis time() { return Millis{static_cast<std::int64_t>(random_()) / 2}; }
  std::vector<std::string> texts() {
    std::vector<std::string> out(pick(4));
    for (auto& t : out) t = text();
    return out;
  }
  std::optional<FailingCase> failure() {
    if (flag()) return std::nullopt;
    return FailingCase{text(), text(), texts(), verdict(), text(), text(), text(), text(), text(), crash(), left_over()};
  }
  std::optional<FailingCrash> crash() {
    if (flag()) return std::nullopt;
    return FailingCrash{text(), text(), number(), text(), text(), text()};
  }
  std::optional<bool> left_over() { return flag() ? std::nullopt : std::optional(flag()); }
  std::optional<std::string> confinement() { return flag() ? std::nullopt : std::optional(text()); }
  std::vector<GroupOutcome> groups() {
    std::vector<GroupOutcome> out(pick(4));
    for (auto& g : out) g = {text(), verdict(), number(), number(), number()};
    return out;
  }
  std::vector<PlannedTask> tasks() {
    std::vector<PlannedTask> out(pick(4));
    for (auto& t : out) t = {text(), text(), text(), texts(), time(), number(), text()};
    return out;
  }
  std::uint64_t pick(std::uint64_t below) { return random_() % below; }
  std::uint64_t any() { return random_(); }

 private:
  std::mt19937_64 random_;
};

std::vector<Payload> every_kind(Filler& f) {
  return {
      SessionStarted{f.text(), f.time(), f.time(), f.any(), f.flag(), f.text(), f.text(), f.text(), f.tasks()},
      ProblemServed{f.text()},
      PhaseEntered{static_cast<Phase>(f.pick(phase_count))},
      ClarificationAsked{f.text(), f.text(), f.text(), f.text()},
      ApproachStated{f.text()},
      ComplexityPredicted{f.text(), f.text()},
      NoteAdded{f.text()},
      SubproblemAdded{f.text()},
      SubproblemDone{f.number(), f.flag()},
      ContractStated{f.text(), f.flag(), f.text(), f.text()},
      ContractChecked{f.text(), {{f.text(), f.text(), f.text(), f.text()}}},
      Snapshot{f.text(), f.text(), f.number(), f.number()},
      BuildFinished{f.flag(), f.time(), f.flag(), f.text(), f.text()},
      RunFinished{f.text(), f.verdict(), f.number(), f.number(), f.number(), f.number(), f.failure(), f.flag(),
                  f.confinement()},
      SubmitFinished{f.text(), f.verdict(), f.groups(), f.failure(), Micros{f.number()}, f.number(), f.flag(), f.confinement()},
      CounterexampleSought{f.text(), f.text(), f.text(), f.number(), f.text(), f.text(), f.text(), f.text(), f.verdict(),
                           f.text(), f.number(), f.flag(), f.time(), f.text()},
      GrowthMeasured{f.text(), f.text(), f.text(), f.text(), f.text(), f.number(), f.text(), f.text(), f.flag(), f.text(),
                     f.text()},
      HintTaken{f.number(), f.text(), f.text()},
      AlarmRaised{f.text()},
      SelfScoreGiven{f.number(), f.number(), f.number(), f.number()},
      NervesRated{f.number(), f.flag()},
      FollowUpAsked{f.number(), f.text(), f.text()},
      FollowUpAnswered{f.number(), f.text()},
      FollowUpChecked{f.number(), f.texts(), f.texts()},
      ExplanationGiven{f.text(), f.text()},
      InterviewerSaid{f.text()},
      InterviewerNoted{f.text()},
      InterviewerScored{f.number(), f.number(), f.number(), f.number()},
      RecordingStarted{f.text(), f.text()},
      RecordingEnded{f.text(), f.time(), f.text()},
      EditorialOpened{},
      SessionEnded{static_cast<EndReason>(f.pick(3))},
      Paused{},
      Resumed{f.time()},
      PredictionGiven{f.verdict()},
      WentWell{f.texts()},
      FindingConfirmed{f.text(), static_cast<FindingDecision>(f.pick(3)), f.text(), f.text()},
      IntentionSet{f.text()},
      GrowthAreaChosen{f.texts()},
      CardRated{f.text(), f.number(), Millis{f.number()}, f.text()},
      CardMade{f.text(), f.text(), f.text(), f.texts()},
      CardRetired{f.text()},
      ExercisePosed{f.text(), f.texts(), f.text(), f.text(), f.verdict(), f.text()},
      ExerciseAnswered{f.text(), f.flag() ? std::optional(f.verdict()) : std::nullopt, f.text()},
      ExerciseScored{f.number(), f.number()},
      JournalEntry{f.text(), f.text()},
      FeedbackEntry{f.text(), f.text()},
      Imported{f.text(), f.text()},
      SettingChanged{f.text(), f.text()},
      Erased{f.text()},
  };
}

std::string problem(std::string_view kind, std::string_view json) {
  const auto parsed = parse_payload(kind, json);
  REQUIRE_FALSE(parsed);
  return parsed.error().message;
}

}  // namespace

TEST_CASE("every kind of payload survives the way through its JSON", "[payload]") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    Filler filler(seed);
    const auto payloads = every_kind(filler);
    REQUIRE(payloads.size() == std::variant_size_v<Payload>);
    for (const Payload& payload : payloads) {
      const auto json = payload_json(payload);
      const auto back = parse_payload(kind_of(payload), json);
      INFO(kind_of(payload) << ": " << json);
      REQUIRE(back);
      CHECK(*back == payload);
    }
  }
}

TEST_CASE("no two kinds of payload share a name", "[payload]") {
  Filler filler(1);
  std::set<std::string_view> kinds;
  for (const Payload& payload : every_kind(filler)) CHECK(kinds.insert(kind_of(payload)).second);
}

TEST_CASE("a payload with unknown members is read without them", "[payload]") {
  const auto parsed = parse_payload("hint-taken", R"({"level":2,"text":"x","mood":["new"]})");
  REQUIRE(parsed);
  CHECK(std::get<HintTaken>(*parsed) == HintTaken{2, "x"});
}

TEST_CASE("a run recorded before the sandbox's rung was, is read without one", "[payload]") {
  const auto parsed =
      parse_payload("run-finished", R"({"hash":"h","verdict":"AC","samples_passed":1,"samples_total":1,"own_passed":0,)"
                                    R"("own_total":0,"on_save":false})");
  REQUIRE(parsed);
  CHECK_FALSE(std::get<RunFinished>(*parsed).confinement);
  CHECK_FALSE(is_unconfined(std::get<RunFinished>(*parsed).confinement));
  CHECK(is_unconfined("none"));
  CHECK_FALSE(is_unconfined("landlock"));
}

TEST_CASE("a wrong type is named with its kind and member", "[payload]") {
  CHECK(problem("hint-taken", R"({"level":"2","text":"x"})") == "event hint-taken: level: expected an integer, found string");
  CHECK(problem("hint-taken", R"({"level":2.5,"text":"x"})") == "event hint-taken: level: expected an integer, found number");
  CHECK(problem("hint-taken", R"({"level":3000000000,"text":"x"})") == "event hint-taken: level: 3000000000 is out of range");
  CHECK(problem("note-added", R"({"text":null})") == "event note-added: text: expected a string, found null");
  CHECK(problem("nerves-rated", R"({"level":3,"before":1})") ==
        "event nerves-rated: before: expected true or false, found number");
  CHECK(problem("went-well", R"({"things":["a",1]})") == "event went-well: things[1]: expected a string, found number");
  CHECK(problem("went-well", R"({"things":{}})") == "event went-well: things: expected an array, found object");
}

TEST_CASE("a missing member is named, at any depth", "[payload]") {
  CHECK(problem("note-added", "{}") == "event note-added: text: is missing");
  CHECK(problem("submit-finished",
                R"({"hash":"h","verdict":"WA","groups":[{"group":"edge","verdict":"WA","passed":1,"total":2}]})") ==
        "event submit-finished: groups[0].skipped: is missing");
}

TEST_CASE("unknown names of verdicts, phases and reasons are refused", "[payload]") {
  CHECK(problem("prediction-given", R"({"verdict":"XX"})") ==
        "event prediction-given: verdict: expected a verdict, found \"XX\"");
  CHECK(problem("phase-entered", R"({"phase":"sleep"})") == "event phase-entered: phase: expected a phase, found \"sleep\"");
  CHECK(problem("session-ended", R"({"reason":2})") ==
        "event session-ended: reason: expected finished, time up or abandoned, found number");
}

TEST_CASE("an unknown kind, a payload that is no object and broken JSON are errors", "[payload]") {
  const auto unknown = parse_payload("tea-drunk", "{}");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == ErrorCode::newer_version);
  CHECK(problem("tea-drunk", "{}").find("tea-drunk") != std::string::npos);
  CHECK(problem("paused", "[]") == "event paused: payload: expected an object, found array");
  CHECK(problem("paused", "{") == "event paused: its payload is not JSON");
  CHECK(problem("paused", "") == "event paused: its payload is not JSON");
}

TEST_CASE("a program's output that is not UTF-8 is stored with replacement characters", "[payload]") {
  const auto json =
      payload_json(NoteAdded{"a\xff"
                             "b"});
  const auto parsed = parse_payload("note-added", json);
  REQUIRE(parsed);
  CHECK(std::get<NoteAdded>(*parsed).text ==
        "a\xef\xbf\xbd"
        "b");
}

TEST_CASE("stream kinds and phases are read by their names", "[payload]") {
  for (const auto kind : {StreamKind::interview, StreamKind::drill, StreamKind::solve, StreamKind::journal, StreamKind::imports,
                          StreamKind::settings, StreamKind::cards}) {
    CHECK(parse_stream_kind(to_string(kind)) == kind);
  }
  CHECK_FALSE(parse_stream_kind("exam"));
  for (int i = 0; i < phase_count; ++i) CHECK(parse_phase(to_string(static_cast<Phase>(i))) == static_cast<Phase>(i));
  CHECK_FALSE(parse_phase("Code"));
}
