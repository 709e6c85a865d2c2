#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rehearse/session/session.hpp"
#include "support/catch.hpp"

namespace rehearse {

using namespace std::chrono_literals;

inline PlannedTask planned(std::string slug, std::string difficulty = "medium", Millis budget = 45min) {
  PlannedTask plan;
  plan.title = slug;
  plan.slug = std::move(slug);
  plan.difficulty = std::move(difficulty);
  plan.topics = {"graph"};
  plan.budget = budget;
  plan.target_time = "O(n)";
  return plan;
}

// A timed session of 45 minutes over one medium task, "islands".
inline SessionStarted one_task() {
  SessionStarted started;
  started.profile = "phone";
  started.budget = 45min;
  started.language = "cpp";
  started.tasks = {planned("islands")};
  return started;
}

// Writes a session's event log the way a person would tell it: script.at(12min).run(1, 3).at(15min).hint(2)
class EventScript {
 public:
  static constexpr Millis start{1'700'000'000'000};  // wall

  // Starts the session and serves its first task at 00:00.
  explicit EventScript(SessionStarted started = one_task()) {
    started.deadline = start + started.budget;
    add(std::move(started));
    add(ProblemServed{"islands"});
  }

  EventScript& at(Millis elapsed) {
    now_ = elapsed;
    return *this;
  }
  EventScript& task(int index) {
    task_ = index;
    return *this;
  }
  EventScript& add(Payload payload) {
    Event event;
    event.stream = "s1";
    event.sequence = static_cast<std::int64_t>(events_.size()) + 1;
    event.task = task_;
    event.elapsed = now_;
    event.wall = start + now_;
    event.boot = 1h + now_;
    event.boot_id = "boot-1";
    event.payload = std::move(payload);
    events_.push_back(std::move(event));
    return *this;
  }

  EventScript& phase(Phase phase) { return add(PhaseEntered{phase}); }
  EventScript& ask(std::string question = "May it be empty?", std::string matched = "Can the input be empty?") {
    return add(ClarificationAsked{std::move(question), std::move(matched), "Yes."});
  }
  EventScript& approach(std::string text = "Flood fill from each cell") { return add(ApproachStated{std::move(text)}); }
  EventScript& note(std::string text = "empty grid?") { return add(NoteAdded{std::move(text)}); }
  // To the source as it stands; an empty literal: looked for in vain.
  EventScript& counterexample(const std::string& literal) {
    CounterexampleSought sought;
    sought.hash = hash_;
    sought.origin = literal.empty() ? "" : "shrunk";
    sought.from = literal.empty() ? "" : "edge-3";
    sought.literal = literal;
    sought.answer = literal.empty() ? "" : "3";
    sought.output = literal.empty() ? "" : "4";
    sought.verdict = Verdict::wrong_answer;
    return add(std::move(sought));
  }
  EventScript& hint(int level) { return add(HintTaken{level, "Think of neighbours."}); }

  EventScript& save(int lines, int changed) {
    hash_ = "source-" + std::to_string(++saves_);
    return add(Snapshot{hash_, "solution.cpp", lines, changed});
  }
  EventScript& build(bool ok) { return add(BuildFinished{ok, 300ms, false, ok ? "" : "error: expected ';'", hash_}); }

  // A run of the samples that the candidate asked for.
  EventScript& run(int passed, int total, int own = 0) {
    RunFinished run;
    run.hash = hash_;
    run.samples_passed = passed;
    run.samples_total = total;
    run.own_passed = run.own_total = own;
    run.verdict = passed == total ? Verdict::accepted : Verdict::wrong_answer;
    if (passed != total) run.failure = failing("sample-2", "sample", Verdict::wrong_answer);
    return add(std::move(run));
  }
  EventScript& run_error(std::string reason, std::string standard_error = {}, std::optional<FailingCrash> crash = {}) {
    RunFinished run;
    run.hash = hash_;
    run.samples_total = 3;
    run.verdict = Verdict::run_time_error;
    run.failure = failing("sample-1", "sample", Verdict::run_time_error);
    run.failure->reason = std::move(reason);
    run.failure->standard_error = std::move(standard_error);
    run.failure->crash = std::move(crash);
    return add(std::move(run));
  }

  // A submission that passes every group before `failed` (empty: all) and ends there with the verdict.
  EventScript& submit(std::string failed = {}, Verdict verdict = Verdict::accepted, bool automatic = false,
                      std::string failing_case = {}) {
    SubmitFinished submit;
    submit.hash = hash_;
    submit.automatic = automatic;
    submit.verdict = verdict;
    bool broken = false;
    for (const char* name : {"sample", "edge", "random", "large"}) {
      const bool here = failed == name;
      broken = broken || here;
      submit.groups.push_back({name,
                               here     ? verdict
                               : broken ? Verdict::judge_error
                                        : Verdict::accepted,
                               here     ? 2
                               : broken ? 0
                                        : 9,
                               9,
                               broken && !here ? 9
                               : here          ? 6
                                               : 0});
    }
    if (!failed.empty()) submit.failure = failing(failing_case.empty() ? failed + "-3" : failing_case, failed, verdict);
    return add(std::move(submit));
  }
  EventScript& end(EndReason reason = EndReason::finished) { return add(SessionEnded{reason}); }

  [[nodiscard]] const std::vector<Event>& events() const { return events_; }
  [[nodiscard]] std::vector<Event>& events() { return events_; }
  [[nodiscard]] Session session() const {
    auto session = replay(events_);
    if (!session) FAIL(session.error().message);
    return *std::move(session);
  }
  // A reading of the clocks so long after the start.
  [[nodiscard]] static Instant instant(Millis elapsed) { return {start + elapsed, 1h + elapsed, "boot-1"}; }

 private:
  static FailingCase failing(std::string name, std::string group, Verdict verdict) {
    FailingCase failure;
    failure.name = std::move(name);
    failure.group = std::move(group);
    failure.tags = {"empty"};
    failure.verdict = verdict;
    failure.reason = "expected 3, got 4";
    failure.arguments = R"({"grid":[]})";
    failure.answer = "3";
    failure.output = "4";
    return failure;
  }

  std::vector<Event> events_;
  Millis now_{};
  int task_ = 0;
  int saves_ = 0;
  std::string hash_ = "stub";
};

}  // namespace rehearse
