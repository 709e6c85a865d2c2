#include "rehearse/review/post_mortem.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rehearse/review/failure_log.hpp"
#include "rehearse/review/rubric.hpp"
#include "rehearse/session/profile.hpp"
#include "timeline.hpp"
#include "trace.hpp"

namespace rehearse {
namespace {

// The newest; what a later submission has mended is still worth tracing.
std::optional<CounterexampleSought> last_counterexample(const TaskState& state) {
  const auto& all = state.counterexamples;
  const auto found = std::find_if(all.rbegin(), all.rend(), [](const CounterexampleSought& c) { return c.is_found(); });
  return found == all.rend() ? std::nullopt : std::optional(*found);
}

TaskReview review_task(const TaskTrace& trace) {
  TaskReview review;
  const TaskState& state = trace.state();
  review.plan = state.plan;
  const auto budgets = phase_budgets(trace.session().timed() ? trace.budget() : Millis{0});
  for (int i = 0; i < phase_count; ++i) {
    const auto index = static_cast<std::size_t>(i);
    review.phases.push_back({static_cast<Phase>(i), state.time_in_phase[index], budgets[index]});
  }
  if (!state.submits.empty()) review.final_submit = state.submits.back();
  review.counterexample = last_counterexample(state);
  review.growth = state.growth;
  review.submits = static_cast<int>(state.submits.size());
  review.runs = static_cast<int>(trace.all<RunFinished>().size());
  const auto builds = trace.all<BuildFinished>();
  review.failed_builds = static_cast<int>(std::ranges::count_if(builds, [](const auto& build) { return !build->ok; }));
  review.hints = static_cast<int>(trace.all<HintTaken>().size());
  review.solved = state.solved;
  return review;
}

// The user's answers; a later one replaces an earlier one.
void add_answers(PostMortem& report, std::span<const Event> events) {
  for (const Event& event : events) {
    if (const auto* well = std::get_if<WentWell>(&event.payload)) report.went_well = well->things;
    if (const auto* areas = std::get_if<GrowthAreaChosen>(&event.payload)) report.growth_areas = areas->areas;
    const auto* decided = std::get_if<FindingConfirmed>(&event.payload);
    if (decided == nullptr) continue;
    std::erase_if(report.confirmed, [&](const ConfirmedCause& c) { return c.rule == decided->rule; });
    report.confirmed.push_back({decided->rule, decided->decision, decided->cause, decided->intention});
  }
}

const ConfirmedCause* decision_on(const PostMortem& report, const Finding& finding) {
  const auto found = std::ranges::find(report.confirmed, finding.rule, &ConfirmedCause::rule);
  return found == report.confirmed.end() ? nullptr : &*found;
}

bool chosen(const PostMortem& report, const Finding& finding) {
  return std::ranges::any_of(report.growth_areas, [&](const std::string& area) {
    return area == finding.rule || area == finding.title || area == to_string(finding.cause);
  });
}

// The drill of a chosen growth area, else of the heaviest confirmed finding, else of the heaviest that was not rejected;
// without a finding another try at what is not solved yet, and with everything solved the next mock.
std::string next_action(const PostMortem& report, const Session& session) {
  const Finding* best = nullptr;
  int best_rank = 0;
  for (const Finding& finding : report.findings) {
    const ConfirmedCause* decision = decision_on(report, finding);
    if (decision != nullptr && decision->decision == FindingDecision::rejected) continue;
    const int rank = chosen(report, finding) ? 3 : decision != nullptr ? 2 : 1;
    if (rank <= best_rank) continue;
    best = &finding;
    best_rank = rank;
  }
  if (best != nullptr) return best->drill;
  for (int i = 0; i < static_cast<int>(session.tasks.size()); ++i) {
    if (is_failure(session.tasks[static_cast<std::size_t>(i)])) {
      return fmt::format("rehearse review retry {}", failure_id(session.id, i));
    }
  }
  const bool named = session.started.profile != "custom" && find_profile(session.started.profile) != nullptr;
  return fmt::format("rehearse interview --profile {}", named ? session.started.profile : "phone");
}

}  // namespace

Verdict session_result(const Session& session) {
  if (std::ranges::all_of(session.tasks, &TaskState::solved)) return Verdict::accepted;
  for (const TaskState& task : session.tasks) {
    if (!task.solved && !task.submits.empty()) return task.submits.back().verdict;
  }
  return Verdict::wrong_answer;
}

PostMortem post_mortem(const Session& session, std::span<const Event> events, const ReviewContext& context) {
  PostMortem report;
  report.session = session.id;
  report.profile = session.started.profile;
  report.language = session.started.language;
  report.started_at = session.started_at;
  report.budget = session.started.budget;
  report.end = session.ended.value_or(EndReason::finished);
  report.suggested_went_well = suggest_went_well(session, events, context);
  report.self_score = session.self_score;
  if (session.ended) report.measured_score = measured_score(context, session, events);
  if (session.prediction) report.predicted = session.prediction->verdict;
  report.result = session_result(session);
  report.judged = std::ranges::any_of(session.tasks, [](const TaskState& task) { return !task.submits.empty(); });
  for (int i = 0; i < static_cast<int>(session.tasks.size()); ++i) {
    report.tasks.push_back(review_task(TaskTrace(session, events, context, i)));
  }
  report.duration = TaskTrace(session, events, context, 0).active(Millis{0}, session_end(session));
  report.timeline = timeline(session, events);
  report.findings = find_findings(session, events, context);
  add_answers(report, events);
  report.primary = primary_cause(report.findings, report.confirmed);
  report.next_action = next_action(report, session);
  return report;
}

void look_back(PostMortem& report, const History& history) {
  const Pace pace = report.budget > Millis{0} ? Pace::timed : Pace::untimed;
  report.recurrences = recurrences(history, pace, report.session);
  std::erase_if(report.recurrences, [&](const Recurrence& r) {
    return std::ranges::find(report.findings, r.rule, &Finding::rule) == report.findings.end();
  });
  report.calibration = calibration_record(history, report.session);
  for (TaskReview& task : report.tasks) {
    AttemptComparison compared = comparison(history, task.plan.slug, report.session);
    if (compared.attempts.size() > 1 && compared.attempts.back().session == report.session) task.earlier = std::move(compared);
  }
}

std::string result_text(const PostMortem& report) {
  const auto solved = std::ranges::count_if(report.tasks, &TaskReview::solved);
  if (!report.judged) return "nothing was submitted yet";
  if (report.tasks.size() == 1) {
    return report.result == Verdict::accepted ? std::string(title(Verdict::accepted))
                                              : fmt::format("not yet accepted ({})", title(report.result));
  }
  return fmt::format("{} of {} tasks accepted", solved, report.tasks.size());
}

}  // namespace rehearse
