#include "views/report_of.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "views/counterexample_text.hpp"

namespace rehearse {
namespace {

// A text of several lines is shown as one: the input, output or conversation of a whole program.
ReportField field_of(std::string label, const std::string& json) {
  constexpr std::size_t most_text_lines = 30;
  if (json.find("\\n") == std::string::npos) return {std::move(label), json};
  const auto value = nlohmann::ordered_json::parse(json, nullptr, false);
  if (!value.is_string()) return {std::move(label), json};
  auto text = value.get<std::string>();
  while (text.ends_with('\n')) text.pop_back();
  return {std::move(label), text, most_text_lines};
}

// {"nums":[1,2],"k":3} as fields, or as one if it was cut short and is no JSON any more.
std::vector<ReportField> input_fields(const std::string& arguments) {
  if (arguments.empty()) return {};
  const auto json = nlohmann::ordered_json::parse(arguments, nullptr, false);
  if (!json.is_object()) return {{"input", arguments}};
  std::vector<ReportField> fields;
  for (const auto& [name, value] : json.items()) {
    fields.push_back(field_of(name, value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
  }
  return fields;
}

void add_field(std::vector<ReportField>& fields, std::string_view label, const std::string& value) {
  if (!value.empty()) fields.push_back(field_of(std::string(label), value));
}

std::string resources(Micros cpu, std::int64_t memory_bytes) {
  const double megabytes = static_cast<double>(memory_bytes) / (1 << 20);
  return fmt::format("{} ms, {:.1f} MB", std::chrono::duration_cast<Millis>(cpu).count(), megabytes);
}

std::string text_of(const Excerpt& excerpt) { return excerpt.truncated ? excerpt.text + " ..." : excerpt.text; }

// Where it says more than the reason does.
void add_cause(std::vector<ReportField>& fields, std::string_view report) {
  while (report.ends_with('\n')) report.remove_suffix(1);
  if (report.find('\n') != std::string_view::npos) fields.push_back({"cause", std::string(report)});
}

constexpr std::string_view left_over_advice =
    "something that is kept from one case to the next: a global, a static, a class member, a default argument";

RunReport::Failure failure_of(const CaseResult& result) {
  RunReport::Failure failure{result.name, std::string(to_string(result.group)), result.verdict, result.reason, {}, {}};
  failure.input = input_fields(result.arguments.text);
  add_field(failure.outcome, "expected", text_of(result.answer));
  add_field(failure.outcome, "got", text_of(result.output));
  add_field(failure.outcome, "stdout", text_of(result.standard_output));
  add_field(failure.outcome, "stderr", text_of(result.standard_error));
  if (result.crash) add_cause(failure.outcome, result.crash->report);
  if (result.state_left_over) add_field(failure.outcome, "look for", std::string(left_over_advice));
  return failure;
}

}  // namespace

RunReport::Failure failure_of(const FailingCase& failing) {
  RunReport::Failure failure{failing.name, failing.group, failing.verdict, failing.reason, {}, {}};
  failure.input = input_fields(failing.arguments);
  add_field(failure.outcome, "expected", failing.answer);
  add_field(failure.outcome, "got", failing.output);
  add_field(failure.outcome, "stderr", failing.standard_error);
  if (failing.crash) add_cause(failure.outcome, failing.crash->report);
  if (failing.state_left_over.value_or(false)) add_field(failure.outcome, "look for", std::string(left_over_advice));
  return failure;
}

RunReport report_of(const Judgement& judgement, ReportKind kind) {
  RunReport report;
  report.submission = kind == ReportKind::submission;
  report.verdict = judgement.verdict;
  report.reason = judgement.reason;
  report.unconfined = judgement.confinement == Confinement::none;
  if (!judgement.build.ok) report.build_log = judgement.build.log;
  for (const GroupResult& group : judgement.groups) {
    report.groups.push_back({std::string(to_string(group.group)), group.verdict, group.passed, group.total, group.skipped});
  }
  if (const CaseResult* failure = judgement.first_failure()) report.failure = failure_of(*failure);
  const bool ran =
      std::any_of(judgement.groups.begin(), judgement.groups.end(), [](const auto& group) { return group.total > 0; });
  if (ran && judgement.build.ok && kind != ReportKind::run) report.resources = resources(judgement.cpu, judgement.memory_bytes);
  return report;
}

RunReport report_of_case(const Judgement& judgement) {
  RunReport report = report_of(judgement, ReportKind::run);
  if (!judgement.cases.empty()) report.failure = failure_of(judgement.cases.front());
  return report;
}

RunReport report_of(const RunFinished& run) {
  RunReport report;
  report.verdict = run.verdict;
  report.unconfined = is_unconfined(run.confinement);
  if (run.samples_total > 0) report.groups.push_back({"sample", run.verdict, run.samples_passed, run.samples_total, 0});
  if (run.own_total > 0) report.groups.push_back({"own", run.verdict, run.own_passed, run.own_total, 0});
  if (run.failure) report.failure = failure_of(*run.failure);
  return report;
}

RunReport report_of(const SubmitFinished& submit) {
  RunReport report;
  report.submission = true;
  report.verdict = submit.verdict;
  report.unconfined = is_unconfined(submit.confinement);
  for (const GroupOutcome& group : submit.groups) {
    report.groups.push_back({group.group, group.verdict, group.passed, group.total, group.skipped});
  }
  if (submit.failure) report.failure = failure_of(*submit.failure);
  report.resources = resources(submit.cpu, submit.memory_bytes);
  return report;
}

RunReport report_of_submit(const TaskState& task) {
  const SubmitFinished& submit = task.submits.back();
  RunReport report = report_of(submit);
  const CounterexampleSought* sought = find_counterexample(task, submit.hash);
  if (sought != nullptr && sought->is_found()) report.counterexample = counterexample_of(*sought);
  return report;
}

RunReport sealed_report() {
  RunReport report;
  report.submission = true;
  report.sealed = true;
  return report;
}

}  // namespace rehearse
