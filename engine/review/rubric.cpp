#include "rehearse/review/rubric.hpp"

#include <algorithm>
#include <cmath>

#include "trace.hpp"

namespace rehearse {
namespace {

struct Row {
  std::string_view name;
  std::array<std::string_view, rubric_levels> cells;
};
constexpr std::array<Row, 4> rubric = {{
    {"communication",
     {"An interviewer could not follow: few questions, no approach said aloud, long silences.",
      "Some of the thinking showed; the approach or the questions came late.",
      "Clear most of the time: asked, said the approach, went on talking.",
      "Easy to follow throughout: asked what was open, said the approach early, never left one guessing."}},
    {"problem solving",
     {"No working idea yet, even for small cases.", "A working idea for simple cases, or the full one with a deep hint.",
      "A right idea for nearly all cases, or all of them with a nudge.",
      "Found the full solution alone and knew why it holds."}},
    {"technical",
     {"The code did not run far enough to judge the idea.",
      "The code runs and passes something; mistakes of the language or of detail took over.",
      "The code works in the end; some builds, errors or submissions on the way.",
      "The code worked at once: it compiled, ran clean and was accepted the first time."}},
    {"testing",
     {"Submitted, or ended, without having run it.", "Ran it, on the given samples alone.",
      "Ran it and tried cases of one's own, or had the edge cases right at once.",
      "Ran it early, tried cases of one's own, and no edge case was left to find."}},
}};

int communication(const TaskTrace& trace) {
  const bool asked = trace.state().clarifications_asked >= std::min(2, trace.plan().clarifications);
  return 1 + (asked ? 1 : 0) + (trace.approach_in_time() ? 1 : 0) + (trace.silences(long_silence).empty() ? 1 : 0);
}

int problem_solving(const TaskTrace& trace) {
  const int hints = trace.state().hints_taken;
  if (trace.solved_at()) return hints <= 1 ? 4 : hints == 2 ? 3 : 2;
  const auto submits = trace.submits();
  const bool nearly = std::ranges::any_of(submits, [](const auto& s) {
    return group_passed(*s.payload, "sample") && group_passed(*s.payload, "edge") && group_passed(*s.payload, "random");
  });
  if (nearly) return hints <= 2 ? 3 : 2;
  return trace.samples_passed_from(0) ? 2 : 1;
}

int technical(const TaskTrace& trace) {
  const auto submits = trace.submits();
  const auto runs = trace.runs();
  const auto builds = trace.all<BuildFinished>();
  const auto broke = [](const auto& d) { return d->verdict == Verdict::run_time_error; };
  const bool clean = std::ranges::none_of(runs, broke) && std::ranges::none_of(submits, broke) &&
                     std::ranges::count_if(builds, [](const auto& b) { return !b->ok; }) <= 1;
  if (trace.solved_at()) return clean && submits.front()->verdict == Verdict::accepted ? 4 : 3;
  const bool something = std::ranges::any_of(runs, [](const auto& r) { return r->samples_passed > 0; }) ||
                         std::ranges::any_of(submits, [](const auto& s) {
                           const GroupOutcome* sample = find_group(*s.payload, "sample");
                           return sample != nullptr && sample->passed > 0;
                         });
  return something ? 2 : 1;
}

int testing(const TaskTrace& trace) {
  const auto submits = trace.submits();
  const auto runs = trace.runs();
  const std::int64_t until = submits.empty() ? INT64_MAX : submits.front().sequence;
  const bool ran = std::ranges::any_of(runs, [&](const auto& r) { return r.sequence < until; });
  const bool own = std::ranges::any_of(runs, [&](const auto& r) { return r.sequence < until && r->own_total > 0; });
  const bool edges = !submits.empty() && group_passed(*submits.front().payload, "edge");
  return 1 + (ran ? 1 : 0) + (own ? 1 : 0) + (edges ? 1 : 0);
}

}  // namespace

std::string_view to_string(RubricDimension dimension) { return rubric[static_cast<std::size_t>(dimension)].name; }

std::string_view rubric_level(int level) {
  constexpr std::array<std::string_view, rubric_levels> names = {"strong no hire", "leaning no hire", "leaning hire",
                                                                 "strong hire"};
  return level < 1 || level > rubric_levels ? std::string_view{} : names[static_cast<std::size_t>(level - 1)];
}

std::string_view rubric_cell(RubricDimension dimension, int level) {
  if (level < 1 || level > rubric_levels) return {};
  return rubric[static_cast<std::size_t>(dimension)].cells[static_cast<std::size_t>(level - 1)];
}

int score_of(const SelfScoreGiven& score, RubricDimension dimension) {
  switch (dimension) {
    case RubricDimension::communication: return score.communication;
    case RubricDimension::problem_solving: return score.problem_solving;
    case RubricDimension::technical: return score.technical;
    case RubricDimension::testing: return score.testing;
  }
  return 0;
}

double mean_score(const SelfScoreGiven& score) {
  return (score.communication + score.problem_solving + score.technical + score.testing) / 4.0;
}

SelfScoreGiven measured_score(const ReviewContext& context, const Session& session, std::span<const Event> events) {
  std::array<int, 4> sums{};
  int tasks = 0;
  for (int i = 0; i < static_cast<int>(session.tasks.size()); ++i) {
    if (!session.tasks[static_cast<std::size_t>(i)].served) continue;
    const TaskTrace trace(session, events, context, i);
    const std::array points = {communication(trace), problem_solving(trace), technical(trace), testing(trace)};
    for (std::size_t d = 0; d < points.size(); ++d) sums[d] += points[d];
    ++tasks;
  }
  const auto mean = [&](std::size_t d) {
    return tasks == 0 ? 1 : static_cast<int>(std::lround(static_cast<double>(sums[d]) / tasks));
  };
  return {mean(0), mean(1), mean(2), mean(3)};
}

}  // namespace rehearse
