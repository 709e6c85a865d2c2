#include "rehearse/review/history.hpp"

#include <algorithm>
#include <cctype>

#include "rehearse/review/failure_log.hpp"
#include "rehearse/review/post_mortem.hpp"
#include "rehearse/review/rubric.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "rules/rule.hpp"
#include "trace.hpp"

namespace rehearse {
namespace {

bool is_judged(const SubmitFinished& submit) {
  return submit.verdict != Verdict::compile_error && submit.verdict != Verdict::judge_error;
}

// "O(n log n)" and "o( N log n )" are the same.
std::string without_spaces(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c != ' ') plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return plain;
}

void add_submits(const TaskTrace& trace, AttemptFacts& facts) {
  for (const auto& submit : trace.submits()) {
    facts.verdict = submit->verdict;
    facts.groups = submit->groups;
    if (!is_judged(*submit.payload)) continue;
    if (++facts.submits == 1) facts.first_submit_accepted = submit->verdict == Verdict::accepted;
    if (submit->verdict == Verdict::accepted) continue;
    if (++facts.wrong_submits == 1 && submit->failure) facts.tags = submit->failure->tags;
    if (facts.bug.empty() && submit->failure && submit->failure->crash) facts.bug = submit->failure->crash->kind;
  }
}

void add_runs(const TaskTrace& trace, AttemptFacts& facts) {
  for (const auto& run : trace.runs()) {
    ++facts.runs;
    facts.own_cases = std::max(facts.own_cases, run->own_total);
    if (facts.bug.empty() && !run->on_save && run->failure && run->failure->crash) facts.bug = run->failure->crash->kind;
  }
  for (const auto& build : trace.all<BuildFinished>()) facts.failed_builds += build->ok ? 0 : 1;
  if (const auto passed = trace.samples_passed_from(0)) facts.first_pass = trace.active(trace.begin(), *passed);
}

FindingFacts facts_of(const Finding& finding, std::span<const Event> events) {
  FindingFacts facts{finding.rule, std::string(to_string(finding.cause)), finding.phase, finding.lost, {}};
  for (const Event& event : events) {
    const auto* decided = std::get_if<FindingConfirmed>(&event.payload);
    if (decided == nullptr || decided->rule != finding.rule) continue;
    facts.decision = to_string(decided->decision);
    facts.cause = decided->decision == FindingDecision::changed ? decided->cause : std::string(to_string(finding.cause));
  }
  return facts;
}

std::string telling_source(const TaskState& state) {
  const auto accepted = std::ranges::find(state.submits, Verdict::accepted, &SubmitFinished::verdict);
  if (accepted != state.submits.end()) return accepted->hash;
  if (!state.submits.empty()) return state.submits.back().hash;
  return state.last_snapshot ? state.last_snapshot->hash : std::string{};
}

// A verdict that showed in the session leaves nothing to predict.
bool is_blind(const Session& session) {
  return session.started.strict || std::ranges::none_of(session.tasks, [](const TaskState& task) {
           return !task.submits.empty() && !task.submits.back().automatic;
         });
}

AttemptFacts attempt_facts(const TaskTrace& trace) {
  const TaskState& state = trace.state();
  const PlannedTask& plan = trace.plan();
  AttemptFacts facts;
  facts.task = trace.task();
  facts.slug = plan.slug;
  facts.title = plan.title;
  facts.difficulty = plan.difficulty;
  facts.topics = plan.topics;
  facts.patterns = plan.patterns;
  facts.mode = plan.mode;
  facts.card = plan.card;
  facts.wall = trace.session().started_at + trace.begin();  // the wall clock may have been set since; elapsed time cannot
  facts.duration = trace.active(trace.begin(), trace.work_end());
  facts.budget = trace.timed() ? trace.budget() : Millis{0};
  facts.phases = state.time_in_phase;
  facts.solved = state.solved;
  facts.clean = !is_failure(state);
  facts.editorial = !trace.all<EditorialOpened>().empty();
  facts.hints = state.hints_taken;
  facts.questions = state.clarifications_asked;
  facts.clarifications = plan.clarifications;
  if (state.complexity && !plan.target_time.empty()) {
    facts.complexity_right = without_spaces(state.complexity->time) == without_spaces(plan.target_time);
  }
  if (state.growth) facts.growth = state.growth->standing;
  if (state.complexity) facts.predicted_time = state.complexity->time;
  if (state.growth) facts.measured_time = state.growth->time;
  facts.source = telling_source(state);
  const auto submits = trace.all<SubmitFinished>();
  facts.judge_failed = !submits.empty() && submits.back()->verdict == Verdict::judge_error;
  facts.par = trace.par();
  add_submits(trace, facts);
  add_runs(trace, facts);
  return facts;
}

ExerciseFacts exercise_facts(const TaskTrace& trace) {
  const TaskState& state = trace.state();
  ExerciseFacts facts;
  facts.task = trace.task();
  facts.slug = state.plan.slug;
  facts.title = state.plan.title;
  facts.topics = state.plan.topics;
  facts.patterns = state.plan.patterns;
  facts.mode = state.plan.mode;
  facts.card = state.plan.card;
  facts.wall = trace.session().started_at + trace.begin();
  for (const Millis time : state.time_in_phase) facts.duration += time;
  facts.done = is_done(state);
  if (state.scored) {
    facts.points = state.scored->points;
    facts.points_of = state.scored->points_of;
  }
  return facts;
}

void add_answers(std::span<const Event> events, SessionFacts& facts) {
  for (const Event& event : events) {
    if (const auto* rated = std::get_if<CardRated>(&event.payload)) {
      facts.ratings.push_back({rated->card, rated->rating, event.wall});
    }
    if (const auto* areas = std::get_if<GrowthAreaChosen>(&event.payload)) facts.growth_areas = areas->areas;
    if (const auto* nerves = std::get_if<NervesRated>(&event.payload)) {
      (nerves->before ? facts.nerves_before : facts.nerves_after) = nerves->level;
    }
  }
}

}  // namespace

SessionFacts session_facts(const Session& session, StreamKind kind, std::span<const Event> events,
                           std::span<const Finding> findings, const ReviewContext& context) {
  SessionFacts facts;
  facts.id = session.id;
  facts.kind = kind;
  facts.profile = session.started.profile;
  facts.language = session.started.language;
  facts.role = session.started.role;
  facts.started_at = session.started_at;
  facts.budget = session.started.budget;
  facts.duration = TaskTrace(session, events, context, 0).active(Millis{0}, session_end(session));
  facts.strict = session.started.strict;
  facts.reviewed = session.reviewed;
  facts.end = session.ended.value_or(EndReason::finished);
  for (int task = 0; task < static_cast<int>(session.tasks.size()); ++task) {
    const TaskState& state = session.tasks[static_cast<std::size_t>(task)];
    if (!state.served) continue;
    if (!is_coding(state.plan.mode)) {
      facts.exercises.push_back(exercise_facts(TaskTrace(session, events, context, task)));
      continue;
    }
    AttemptFacts& attempt = facts.attempts.emplace_back(attempt_facts(TaskTrace(session, events, context, task)));
    for (const Finding& finding : findings) {
      if (finding.task == task) attempt.findings.push_back(facts_of(finding, events));
    }
  }
  facts.self_score = session.self_score;
  facts.measured_score = measured_score(context, session, events);
  if (session.prediction) facts.predicted = session.prediction->verdict;
  facts.predicted_blind = session.prediction && is_blind(session);
  facts.result = session_result(session);
  add_answers(events, facts);
  return facts;
}

}  // namespace rehearse
