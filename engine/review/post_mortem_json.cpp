#include "json_parts.hpp"
#include "rehearse/review/post_mortem.hpp"
#include "rehearse/review/rubric.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

ordered_json submit_json(const SubmitFinished& submit) {
  return {{"source", submit.hash},
          {"verdict", abbreviation(submit.verdict)},
          {"automatic", submit.automatic},
          {"confinement", submit.confinement ? ordered_json(*submit.confinement) : ordered_json(nullptr)},
          {"groups", groups_json(submit.groups)},
          {"failure", submit.failure ? failing_case_json(*submit.failure) : ordered_json(nullptr)},
          {"cpu_us", submit.cpu.count()},
          {"memory_bytes", submit.memory_bytes}};
}

ordered_json growth_json(const GrowthMeasured& growth) {
  return {{"source", growth.hash},   {"time", growth.time},         {"memory", growth.memory},
          {"target", growth.target}, {"standing", growth.standing}, {"confidence", growth.confidence},
          {"scale", growth.scale},   {"input", growth.input},       {"attested", growth.attested},
          {"reason", growth.reason}, {"summary", growth.summary}};
}

ordered_json task_json(const TaskReview& task) {
  const auto phase = [](const PhaseTime& p) {
    return ordered_json{{"phase", to_string(p.phase)}, {"spent_ms", p.spent.count()}, {"budget_ms", p.budget.count()}};
  };
  ordered_json j{{"slug", task.plan.slug},
                 {"title", task.plan.title},
                 {"difficulty", task.plan.difficulty},
                 {"topics", task.plan.topics},
                 {"budget_ms", task.plan.budget.count()},
                 {"target_time", task.plan.target_time},
                 {"solved", task.solved},
                 {"phases", array_of(task.phases, phase)},
                 {"submits", task.submits},
                 {"runs", task.runs},
                 {"failed_builds", task.failed_builds},
                 {"hints", task.hints},
                 {"final_submit", task.final_submit ? submit_json(*task.final_submit) : ordered_json(nullptr)},
                 {"counterexample", task.counterexample ? counterexample_json(*task.counterexample) : ordered_json(nullptr)},
                 {"growth", task.growth ? growth_json(*task.growth) : ordered_json(nullptr)},
                 {"unasked", task.unasked},
                 {"earlier", task.earlier ? compared_json(*task.earlier) : ordered_json(nullptr)}};
  if (!task.source.empty()) j["source_text"] = task.source;
  return j;
}

ordered_json trial_name(Tried trial) {
  if (trial == Tried::none) return nullptr;
  return trial == Tried::passed ? "passed" : "failed";
}

ordered_json primary_json(const PrimaryCause& cause) {
  return {{"rule", cause.rule},
          {"title", cause.title},
          {"cause", cause.cause},
          {"phase", to_string(cause.phase)},
          {"lost_ms", cause.lost.count()},
          {"confirmed", cause.confirmed}};
}

ordered_json timeline_json(const TimelineEntry& entry) {
  return {{"elapsed_ms", entry.elapsed.count()},
          {"task", entry.task},
          {"kind", entry.kind},
          {"text", entry.text},
          {"source", entry.source},
          {"trial", trial_name(entry.trial)}};
}

ordered_json finding_json(const Finding& finding) {
  return {{"rule", finding.rule},
          {"cause", to_string(finding.cause)},
          {"phase", to_string(finding.phase)},
          {"task", finding.task},
          {"title", finding.title},
          {"evidence", finding.evidence},
          {"lost_ms", finding.lost.count()},
          {"advice", finding.advice},
          {"drill", finding.drill}};
}

ordered_json cause_json(const ConfirmedCause& cause) {
  return {
      {"rule", cause.rule}, {"decision", to_string(cause.decision)}, {"cause", cause.cause}, {"intention", cause.intention}};
}

}  // namespace

std::string to_json(const PostMortem& report) {
  ordered_json j;
  j["schema"] = post_mortem_schema;
  j["session"] = report.session;
  j["profile"] = report.profile;
  j["language"] = report.language;
  j["started_at_ms"] = report.started_at.count();
  j["budget_ms"] = report.budget.count();
  j["duration_ms"] = report.duration.count();
  j["end"] = to_string(report.end);
  j["suggested_went_well"] = report.suggested_went_well;
  j["went_well"] = report.went_well;
  j["self_score"] = score_json(report.self_score);
  j["measured_score"] = score_json(report.measured_score);
  j["predicted"] = report.predicted ? ordered_json(abbreviation(*report.predicted)) : ordered_json(nullptr);
  j["judged"] = report.judged;
  j["result"] = report.judged ? ordered_json(abbreviation(report.result)) : ordered_json(nullptr);
  j["tasks"] = array_of(report.tasks, task_json);
  j["timeline"] = array_of(report.timeline, timeline_json);
  j["findings"] = array_of(report.findings, finding_json);
  j["confirmed"] = array_of(report.confirmed, cause_json);
  j["primary_cause"] = report.primary ? primary_json(*report.primary) : ordered_json(nullptr);
  j["recurrences"] = array_of(report.recurrences, recurrence_json);
  j["calibration"] = record_of_calibration(report.calibration);
  j["growth_areas"] = report.growth_areas;
  j["next_action"] = report.next_action;
  if (!report.left_out.empty()) j["left_out"] = report.left_out;
  return dump(j, 2);
}

}  // namespace rehearse
