#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"
#include "timeline.hpp"

namespace rehearse {
namespace {

constexpr std::size_t wanted = 3;

std::string name_of(const TaskTrace& trace) {
  const PlannedTask& plan = trace.plan();
  return one_line(plan.title.empty() ? plan.slug : plan.title, 80);
}

using Suggestion = std::string (*)(const TaskTrace&);

std::string solved(const TaskTrace& t) {
  if (!t.solved_at()) return {};
  const bool first = t.submits().front()->verdict == Verdict::accepted;
  return fmt::format("You solved {} at {}{}.", name_of(t), clock_text(*t.solved_at()),
                     first ? ", with the first submission" : "");
}

std::string kept_at_it(const TaskTrace& t) {
  const auto submits = t.submits();
  if (!t.solved_at() || submits.front()->verdict == Verdict::accepted) return {};
  return fmt::format("The submission at {} was not it yet ({}), and you stayed with it until it was accepted.",
                     clock_text(submits.front().at), title(submits.front()->verdict));
}

std::string groups_right(const TaskTrace& t) {
  if (t.solved_at()) return {};
  std::vector<std::string> passed;
  for (const auto& submit : t.submits()) {
    std::vector<std::string> here;
    for (const GroupOutcome& group : submit->groups) {
      if (group_passed(*submit.payload, group.group)) here.push_back(one_line(group.group, 20));
    }
    if (here.size() > passed.size()) passed = here;
  }
  if (passed.empty()) return {};
  return fmt::format("Your solution of {} passed all cases of: {}.", name_of(t), fmt::join(passed, ", "));
}

std::string samples_right(const TaskTrace& t) {
  const auto at = t.samples_passed_from(0);
  return at ? fmt::format("All samples of {} passed at {}.", name_of(t), clock_text(*at)) : std::string{};
}

std::string approach_stated(const TaskTrace& t) {
  const auto at = t.first_approach();
  if (!at) return {};
  return fmt::format("You said your approach at {}{}.", clock_text(*at),
                     t.timed() && t.approach_in_time() ? ", within the first third" : "");
}

std::string own_tests(const TaskTrace& t) {
  for (const auto& run : t.runs()) {
    if (run->own_total > 0)
      return fmt::format("You tried {} of your own at {}.", count_text(run->own_total, "case"), clock_text(run.at));
  }
  return {};
}

std::string questions(const TaskTrace& t) {
  const auto asked = t.all<ClarificationAsked>();
  if (asked.empty()) return {};
  const auto count = static_cast<long>(asked.size());
  return fmt::format("You asked {} about the brief, the first at {}.", count_text(count, "question"),
                     clock_text(asked.front().at));
}

std::string complexity_said(const TaskTrace& t) {
  const auto& said = t.state().complexity;
  if (!said) return {};
  if (!t.plan().target_time.empty() && said->time == t.plan().target_time) {
    return fmt::format("You named the time of the best known solution, {}.", one_line(said->time, 40));
  }
  return "You said what your solution costs before you were asked.";
}

std::string recovered(const TaskTrace& t) {
  const auto runs = t.runs();
  const auto failed =
      std::ranges::find_if(runs, [](const auto& run) { return !run->on_save && !samples_passed(*run.payload); });
  if (failed == runs.end()) return {};
  const auto passed = t.samples_passed_from(failed->sequence);
  if (!passed) return {};
  return fmt::format("A run at {} missed; by {} you had it passing.", clock_text(failed->at), clock_text(*passed));
}

std::string ran_early(const TaskTrace& t) {
  const auto runs = t.runs();
  if (runs.empty() || (t.timed() && runs.front().at > t.share_of_budget(60))) return {};
  return fmt::format("You ran your code early, at {}.", clock_text(runs.front().at));
}

std::string notes(const TaskTrace& t) {
  const auto count = static_cast<long>(t.all<NoteAdded>().size() + t.all<SubproblemAdded>().size());
  return count == 0 ? std::string{} : fmt::format("You put your thinking into words: {}.", count_text(count, "note"));
}

std::string took_help(const TaskTrace& t) {
  const auto hints = t.all<HintTaken>();
  if (hints.empty()) return {};
  return fmt::format("You took a hint at {} and used the time, as one does with an interviewer.", clock_text(hints.front().at));
}

std::string wrote_code(const TaskTrace& t) {
  const auto saves = t.all<Snapshot>();
  if (saves.empty()) return {};
  return fmt::format("You wrote {} and saved {}.", count_text(saves.back()->lines, "line"),
                     count_text(static_cast<long>(saves.size()), "time"));
}

// True of every session.
std::string worked(const TaskTrace& t) {
  const Millis active = t.active(t.begin(), t.end());
  if (active < std::chrono::minutes{1}) return fmt::format("You sat down to {}.", name_of(t));
  return fmt::format("You gave {} {} of work.", name_of(t), clock_text(active));
}

constexpr std::array<Suggestion, 14> suggestions = {solved,    kept_at_it,    groups_right, approach_stated, own_tests,
                                                    recovered, samples_right, questions,    complexity_said, ran_early,
                                                    notes,     took_help,     wrote_code,   worked};

}  // namespace

std::vector<std::string> suggest_went_well(const Session& session, std::span<const Event> events,
                                           const ReviewContext& context) {
  std::vector<std::string> things;
  for (const Suggestion suggestion : suggestions) {
    for (int i = 0; i < static_cast<int>(session.tasks.size()) && things.size() < wanted; ++i) {
      if (!session.tasks[static_cast<std::size_t>(i)].served) continue;
      std::string thing = suggestion(TaskTrace(session, events, context, i));
      if (!thing.empty()) things.push_back(std::move(thing));
    }
  }
  if (things.size() < wanted) things.emplace_back("You sat down and practised; every attempt counts.");
  if (things.size() < wanted) things.emplace_back("What happened is on record, so the next session starts from facts.");
  if (things.size() < wanted) things.emplace_back("You came back to look at it, which is where the learning is.");
  return things;
}

}  // namespace rehearse
