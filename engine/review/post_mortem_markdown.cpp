#include <algorithm>
#include <chrono>
#include <iterator>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "rehearse/review/post_mortem.hpp"
#include "rehearse/review/rubric.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

constexpr std::size_t source_digits = 12;  // of a hash, to tell sources apart

std::string md(std::string_view text) { return markdown_text(text); }

// A command within a line.
std::string command(std::string_view text) {
  std::string flat = one_line(text);
  std::erase(flat, '`');
  return fmt::format("`{}`", flat);
}

// Writes one section after the other, in the order in which they are to be read.
class Report {
 public:
  explicit Report(const PostMortem& report) : report_(report) {}

  std::string write() && {
    head();
    went_well();
    scores();
    chronology();
    phases();
    groups();
    findings();
    causes();
    growth_areas();
    next_action();
    earlier();
    sources();
    left_out();
    return std::move(out_);
  }

 private:
  template <class... A>
  void line(fmt::format_string<A...> format, A&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<A>(arguments)...);
    out_ += '\n';
  }
  void heading(std::string_view text) {
    while (out_.ends_with('\n')) out_.pop_back();
    line("\n\n## {}\n", text);
  }
  [[nodiscard]] std::string task_name(const PlannedTask& plan) const { return md(plan.title.empty() ? plan.slug : plan.title); }
  // With several tasks each line says which one it is about.
  [[nodiscard]] std::string task_mark(int task) const {
    return report_.tasks.size() > 1 ? fmt::format("task {}, ", task + 1) : std::string{};
  }

  void head();
  void went_well();
  void scores();
  void chronology();
  void phases();
  void groups();
  void task_groups(const TaskReview& task);
  void failing_case(const FailingCase& failure);
  void counterexample(const CounterexampleSought& found);
  void findings();
  void causes();
  void growth_areas();
  void next_action();
  void earlier();
  void sources();
  void left_out();

  const PostMortem& report_;
  std::string out_;
};

void Report::head() {
  const auto start = std::chrono::floor<std::chrono::seconds>(report_.started_at);
  line("# Post-mortem: {}\n", md(report_.profile));
  line("- Session {}, {:%Y-%m-%d %H:%M} UTC, in {}", md(report_.session), fmt::gmtime(std::time_t{start.count()}),
       md(report_.language));
  if (report_.budget > Millis{0}) {
    line("- {} of {} minutes; ended: {}", clock_text(report_.duration), clock_text(report_.budget), to_string(report_.end));
  } else {
    line("- {} minutes, untimed; ended: {}", clock_text(report_.duration), to_string(report_.end));
  }
  for (std::size_t i = 0; i < report_.tasks.size(); ++i) {
    const PlannedTask& plan = report_.tasks[i].plan;
    line("- Task {}: {} ({})", i + 1, task_name(plan), md(plan.difficulty));
  }
}

void Report::went_well() {
  heading("What went well");
  const auto& things = report_.went_well.empty() ? report_.suggested_went_well : report_.went_well;
  for (std::size_t i = 0; i < things.size(); ++i) line("{}. {}", i + 1, md(things[i]));
}

void Report::scores() {
  heading("Self-score and prediction, and the result");
  line("| dimension | self | measured | what the measured level looks like |\n| --- | --- | --- | --- |");
  for (const RubricDimension dimension : rubric_dimensions) {
    const auto cell = [&](const std::optional<SelfScoreGiven>& score) {
      if (!score) return std::string("not given");
      const int level = score_of(*score, dimension);
      return level >= 1 && level <= rubric_levels ? fmt::format("{} ({})", level, rubric_level(level))
                                                  : fmt::format("{}", level);
    };
    const int measured = report_.measured_score ? score_of(*report_.measured_score, dimension) : 0;
    line("| {} | {} | {} | {} |", to_string(dimension), cell(report_.self_score), cell(report_.measured_score),
         md(rubric_cell(dimension, measured)));
  }
  line("\n- Predicted: {}", report_.predicted ? title(*report_.predicted) : std::string_view("not given"));
  line("- Result: {}", md(result_text(report_)));
  if (report_.predicted && report_.judged) {
    line("- The prediction was {}",
         *report_.predicted == report_.result ? "right." : "not the result; that difference is worth knowing.");
  }
  if (const std::string text = calibration_text(report_.calibration); !text.empty()) line("\n{}", md(text));
}

void Report::chronology() {
  heading("From the beginning");
  for (const TimelineEntry& entry : report_.timeline) {
    const bool saved = entry.kind == Snapshot::kind && !entry.source.empty();
    line("- {} {}{}{}", clock_text(entry.elapsed), task_mark(entry.task), md(entry.text),
         saved ? fmt::format(" (source {})", md(entry.source.substr(0, source_digits))) : std::string{});
  }
}

void Report::phases() {
  heading("Time in the phases");
  for (std::size_t i = 0; i < report_.tasks.size(); ++i) {
    const TaskReview& task = report_.tasks[i];
    if (report_.tasks.size() > 1) line("### Task {}: {}\n", i + 1, task_name(task.plan));
    line("| phase | spent | planned | share |\n| --- | ---: | ---: | ---: |");
    for (const PhaseTime& phase : task.phases) {
      const bool planned = phase.budget > Millis{0};
      line("| {} | {} | {} | {} |", to_string(phase.phase), clock_text(phase.spent),
           planned ? clock_text(phase.budget) : std::string("-"),
           planned ? fmt::format("{} %", phase.spent.count() * 100 / phase.budget.count()) : std::string("-"));
    }
    line("\n{}, {}, {}, {}.\n", count_text(task.runs, "run"), count_text(task.failed_builds, "build") + " that did not compile",
         count_text(task.submits, "submission"), count_text(task.hints, "hint"));
    for (const auto& question : task.unasked) line("- Never asked: {}", md(question));
  }
}

void Report::groups() {
  heading("Result by case group");
  for (std::size_t i = 0; i < report_.tasks.size(); ++i) {
    if (report_.tasks.size() > 1) line("### Task {}: {}\n", i + 1, task_name(report_.tasks[i].plan));
    task_groups(report_.tasks[i]);
  }
}

void Report::task_groups(const TaskReview& task) {
  if (!task.final_submit) {
    line("Nothing was submitted yet.\n");
    return;
  }
  const SubmitFinished& submit = *task.final_submit;
  line("Last submission{}: {}.\n", submit.automatic ? ", made at the end" : "", title(submit.verdict));
  if (is_unconfined(submit.confinement)) {
    line("It ran without a sandbox (--trust-my-code): its time and memory do not compare with those of other runs.\n");
  }
  if (!submit.groups.empty()) {
    line("| group | verdict | passed | not run |\n| --- | --- | ---: | ---: |");
    for (const GroupOutcome& group : submit.groups) {
      const bool ran = group.total == 0 || group.skipped < group.total;
      line("| {} | {} | {} of {} | {} |", md(group.group), ran ? title(group.verdict) : std::string_view("not run"),
           group.passed, group.total, group.skipped);
    }
    line("");
  }
  if (task.growth) line("Measured: {}\n", md(task.growth->summary));
  if (submit.failure) failing_case(*submit.failure);
  if (task.counterexample) counterexample(*task.counterexample);
}

void Report::failing_case(const FailingCase& failure) {
  line("The first case that did not pass, {}: {}\n", md(failure.name),
       failure.reason.empty() ? std::string(title(failure.verdict)) : md(failure.reason));
  const auto block = [&](std::string_view name, const std::string& text) {
    if (!text.empty()) line("{}:\n\n{}", name, markdown_block(text));
  };
  block("Arguments", failure.arguments);
  block("Expected", failure.answer);
  block("Got", failure.output);
  block("Messages", failure.standard_error);
  if (failure.crash) block("Cause", failure.crash->report);
}

void Report::counterexample(const CounterexampleSought& found) {
  line("The smallest input found that fails ({}): {}\n",
       found.from.empty() ? fmt::format("searched among {} inputs", found.tried) : "shrunk from " + md(found.from),
       found.reason.empty() ? std::string(title(found.verdict)) : md(found.reason));
  line("Input:\n\n{}", markdown_block(found.literal));
  if (!found.answer.empty()) line("Expected:\n\n{}", markdown_block(found.answer));
  if (!found.output.empty()) line("Got:\n\n{}", markdown_block(found.output));
}

void Report::findings() {
  heading("Findings");
  if (report_.findings.empty()) line("No rule found anything to work on here.");
  if (report_.primary) {
    line("Primary cause{}: {}. {} It owns the most of the minutes that were lost: {}.\n",
         report_.primary->confirmed ? "" : ", for you to confirm", md(report_.primary->cause),
         md(std::string(report_.primary->title).append(".")), clock_text(report_.primary->lost));
  }
  for (std::size_t i = 0; i < report_.findings.size(); ++i) {
    const Finding& finding = report_.findings[i];
    line("### {}. {}\n", i + 1, md(finding.title));
    line("{}cause to check: {}; phase: {}; time it cost: {}\n", task_mark(finding.task), to_string(finding.cause),
         to_string(finding.phase), finding.lost > Millis{0} ? clock_text(finding.lost) : std::string("none that shows"));
    for (const auto& text : finding.evidence) line("- {}", md(text));
    line("\n{} To practise it: {}\n", md(finding.advice), command(finding.drill));
    const auto recurrence = std::ranges::find(report_.recurrences, finding.rule, &Recurrence::rule);
    if (recurrence == report_.recurrences.end() || !recurrence->is_pattern()) continue;
    line("This is a pattern: it {}.\n", recurrence_text(*recurrence));
  }
}

void Report::causes() {
  heading("Causes, as you see them");
  if (report_.confirmed.empty()) line("None decided yet.");
  for (const ConfirmedCause& cause : report_.confirmed) {
    const auto found = std::ranges::find(report_.findings, cause.rule, &Finding::rule);
    const std::string name = md(found == report_.findings.end() ? cause.rule : found->title);
    const std::string measured = found == report_.findings.end() ? std::string{} : std::string(to_string(found->cause));
    const bool changed = cause.decision == FindingDecision::changed;
    std::string text = fmt::format("- {}: {}", name, to_string(cause.decision));
    if (cause.decision != FindingDecision::rejected) text += fmt::format(", {}", md(changed ? cause.cause : measured));
    if (!cause.intention.empty()) text += fmt::format(". Next time: {}", md(cause.intention));
    line("{}", text);
  }
}

void Report::growth_areas() {
  heading("Growth areas");
  if (report_.growth_areas.empty()) line("None chosen yet.");
  for (const auto& area : report_.growth_areas) line("- {}", md(area));
}

void Report::next_action() {
  heading("Next action");
  out_ += markdown_block(report_.next_action);
}

void Report::earlier() {
  for (const TaskReview& task : report_.tasks) {
    if (!task.earlier) continue;
    heading(fmt::format("{} before", task_name(task.plan)));
    line("| when | result | time | hints | submissions | measured |\n| --- | --- | ---: | ---: | ---: | --- |");
    for (const AttemptAt& attempt : task.earlier->attempts) {
      const AttemptFacts& facts = attempt.facts;
      const auto day = std::chrono::floor<std::chrono::seconds>(facts.wall);
      line("| {:%Y-%m-%d} | {} | {} | {} | {} | {} |", fmt::gmtime(std::time_t{day.count()}), outcome_text(facts),
           clock_text(facts.duration), facts.hints, facts.submits,
           facts.measured_time.empty() ? std::string("-") : fmt::format("O({})", md(facts.measured_time)));
    }
    line("");
    for (const std::string& change : task.earlier->changes) line("- {}", md(change));
  }
}

void Report::sources() {
  for (const TaskReview& task : report_.tasks) {
    if (task.source.empty()) continue;
    heading(report_.tasks.size() > 1 ? fmt::format("Source of {}", task_name(task.plan)) : std::string("Source"));
    out_ += markdown_block(task.source);
  }
}

void Report::left_out() {
  if (report_.left_out.empty()) return;
  heading("Left out of this copy");
  for (const std::string& what : report_.left_out) line("- {}", md(what));
}

}  // namespace

std::string to_markdown(const PostMortem& report) { return Report(report).write(); }

}  // namespace rehearse
