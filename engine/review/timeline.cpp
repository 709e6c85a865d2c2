#include "timeline.hpp"

#include <algorithm>
#include <variant>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

std::string_view unconfined_mark(const std::optional<std::string>& confinement) {
  return is_unconfined(confinement) ? " (without a sandbox)" : "";
}

// An event in words; empty if it has no place on the timeline.
struct Words {
  const Session& session;
  int task;

  static std::string by(const std::string& person) { return person.empty() ? "" : " by the " + one_line(person, 20); }

  std::string operator()(const SessionStarted& p) const {
    const std::string length = p.budget > Millis{0} ? clock_text(p.budget) + " minutes" : std::string("untimed");
    return fmt::format("session started: {}, {}{}", one_line(p.profile, 40), length, p.strict ? ", strict" : "");
  }
  std::string operator()(const ProblemServed&) const {
    const PlannedTask& plan = session.tasks[static_cast<std::size_t>(task)].plan;
    return fmt::format("problem served: {}", one_line(plan.title.empty() ? plan.slug : plan.title, 80));
  }
  std::string operator()(const PhaseEntered& p) const { return fmt::format("phase: {}", to_string(p.phase)); }
  std::string operator()(const ClarificationAsked& p) const {
    if (!p.given_by.empty()) return fmt::format("asked aloud: {} - {}", one_line(p.question), one_line(p.answer));
    return fmt::format("asked: {} - {}", one_line(p.question),
                       p.matched.empty() ? "nothing known about that" : one_line(p.answer));
  }
  std::string operator()(const ApproachStated& p) const { return "approach: " + one_line(p.text); }
  std::string operator()(const ComplexityPredicted& p) const {
    return fmt::format("complexity predicted: {} time, {} space", one_line(p.time, 40), one_line(p.space, 40));
  }
  std::string operator()(const NoteAdded& p) const { return "note: " + one_line(p.text); }
  std::string operator()(const SubproblemAdded& p) const { return "subproblem: " + one_line(p.text); }
  std::string operator()(const SubproblemDone& p) const {
    const auto& list = session.tasks[static_cast<std::size_t>(task)].subproblems;
    const bool known = p.index >= 0 && static_cast<std::size_t>(p.index) < list.size();
    const std::string text = known ? one_line(list[static_cast<std::size_t>(p.index)].text) : std::to_string(p.index + 1);
    return fmt::format("subproblem {}: {}", p.done ? "done" : "open again", text);
  }
  std::string operator()(const ContractStated& p) const {
    return fmt::format("contract: {}; {} its input; at the bounds: {}; {}", one_line(p.promise),
                       p.changes_input ? "may change" : "leaves", p.bounds.empty() ? "not said" : one_line(p.bounds),
                       one_line(p.time, 40));
  }
  std::string operator()(const ContractChecked& p) const {
    std::string text = "contract checked:";
    for (const ContractPoint& point : p.points) {
      text += fmt::format("{} {} {}", &point == &p.points.front() ? "" : ",", one_line(point.clause, 20),
                          one_line(point.standing, 20));
    }
    return text;
  }
  std::string operator()(const FollowUpAsked& p) const {
    return fmt::format("follow-up asked{}: {}", by(p.given_by), one_line(p.text));
  }
  std::string operator()(const FollowUpChecked& p) const {
    return fmt::format("follow-up {}: {} of {} points covered", p.index + 1, p.covered.size(),
                       p.covered.size() + p.missed.size());
  }
  std::string operator()(const ExplanationGiven& p) const { return "explained afterwards: " + one_line(p.text); }
  std::string operator()(const InterviewerScored& p) const {
    return fmt::format("the interviewer's score: communication {}, problem solving {}, technical {}, testing {}",
                       p.communication, p.problem_solving, p.technical, p.testing);
  }
  std::string operator()(const InterviewerSaid& p) const { return "the interviewer: " + one_line(p.text); }
  std::string operator()(const InterviewerNoted& p) const { return "the interviewer noted: " + one_line(p.text); }
  std::string operator()(const RecordingStarted& p) const { return "recording started: " + one_line(p.file, 120); }
  std::string operator()(const RecordingEnded& p) const {
    return fmt::format("recording ended after {}{}", clock_text(p.length), p.reason.empty() ? "" : ": " + one_line(p.reason));
  }
  std::string operator()(const Snapshot& p) const {
    return fmt::format("saved: {}, {} changed", count_text(p.lines, "line"), p.lines_changed);
  }
  std::string operator()(const BuildFinished& p) const { return p.ok ? "build: fine" : "build: did not compile"; }
  std::string operator()(const RunFinished& p) const {
    std::string text =
        fmt::format("run{}: {} of {} samples passed", p.on_save ? " on save" : "", p.samples_passed, p.samples_total);
    if (p.own_total > 0) text += fmt::format(", {} of {} of your own", p.own_passed, p.own_total);
    if (p.verdict == Verdict::compile_error || p.verdict == Verdict::judge_error) {
      text = fmt::format("run{}: {}", p.on_save ? " on save" : "", title(p.verdict));
    } else if (p.failure) {
      text += "; " + describe(p.failure, p.verdict);
    }
    return text.append(unconfined_mark(p.confinement));
  }
  std::string operator()(const SubmitFinished& p) const {
    std::string text = fmt::format("{}: {}", p.automatic ? "submitted at the end" : "submit", title(p.verdict));
    for (const GroupOutcome& group : p.groups) {
      if (group.verdict != p.verdict || p.verdict == Verdict::accepted) continue;
      text += fmt::format(" ({}: {} of {} passed)", one_line(group.group, 20), group.passed, group.total);
      break;
    }
    if (p.failure && p.verdict != Verdict::accepted) text += "; " + describe(p.failure, p.verdict);
    return text.append(unconfined_mark(p.confinement));
  }
  std::string operator()(const CounterexampleSought& p) const {
    return p.is_found() ? "smallest input that fails: " + one_line(p.literal) : std::string{};
  }
  std::string operator()(const GrowthMeasured& p) const { return "measured: " + one_line(p.summary); }
  std::string operator()(const HintTaken& p) const {
    return fmt::format("hint {}{}: {}", p.level, by(p.given_by), one_line(p.text));
  }
  std::string operator()(const AlarmRaised& p) const { return "alarm: " + one_line(p.alarm, 40); }
  std::string operator()(const NervesRated& p) const {
    return fmt::format("nerves {} the session: {} of 5", p.before ? "before" : "after", p.level);
  }
  std::string operator()(const FollowUpAnswered& p) const {
    return fmt::format("follow-up {} answered: {}", p.index + 1, one_line(p.text));
  }
  std::string operator()(const ExercisePosed& p) const { return "asked for: " + one_line(p.prompt); }
  std::string operator()(const ExerciseAnswered& p) const {
    std::string text = "answered: ";
    if (p.verdict) return text.append(title(*p.verdict)).append(p.group.empty() ? "" : ", in " + one_line(p.group, 20));
    return text.append(one_line(p.text));
  }
  std::string operator()(const ExerciseScored& p) const { return fmt::format("{} of {} points", p.points, p.points_of); }
  std::string operator()(const CardRated& p) const { return fmt::format("card rated {} of 4", p.rating); }
  std::string operator()(const EditorialOpened&) const { return "editorial opened"; }
  std::string operator()(const SessionEnded& p) const { return fmt::format("session ended: {}", to_string(p.reason)); }
  std::string operator()(const Paused&) const { return "paused"; }
  std::string operator()(const Resumed&) const { return "resumed"; }

  template <class P>
  std::string operator()(const P&) const {
    return {};
  }
};

}  // namespace

std::string event_text(const Session& session, const Event& event) {
  return std::visit(Words{session, event.task}, event.payload);
}

std::string_view source_of(const Payload& payload) {
  if (const auto* p = std::get_if<Snapshot>(&payload)) return p->hash;
  if (const auto* p = std::get_if<BuildFinished>(&payload)) return p->hash;
  if (const auto* p = std::get_if<RunFinished>(&payload)) return p->hash;
  if (const auto* p = std::get_if<SubmitFinished>(&payload)) return p->hash;
  return {};
}

Tried trial_of(const Payload& payload) {
  const auto of = [](bool passed) { return passed ? Tried::passed : Tried::failed; };
  const auto verdict = [&](Verdict v) { return v == Verdict::judge_error ? Tried::none : of(v == Verdict::accepted); };
  if (const auto* p = std::get_if<BuildFinished>(&payload)) return of(p->ok);
  if (const auto* p = std::get_if<RunFinished>(&payload)) return verdict(p->verdict);
  if (const auto* p = std::get_if<SubmitFinished>(&payload)) return verdict(p->verdict);
  return Tried::none;
}

std::vector<TimelineEntry> timeline(const Session& session, std::span<const Event> events) {
  std::vector<TimelineEntry> entries;
  for (Moment& moment : playback(session, events).moments) {
    entries.push_back(
        {moment.at, moment.task, std::move(moment.event), std::move(moment.text), std::move(moment.source), moment.trial});
  }
  return entries;
}

}  // namespace rehearse
