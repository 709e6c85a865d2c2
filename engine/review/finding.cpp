#include "rehearse/review/finding.hpp"

#include <algorithm>
#include <array>

#include "rehearse/session/drill_mode.hpp"
#include "rules/rule.hpp"

namespace rehearse {
namespace {

// The order of a session; it decides between findings of equal weight and phase.
std::array<std::span<const Rule>, 11> families() {
  return {preparation_rules(),   understanding_rules(), knowledge_rules(),  technology_rules(),
          fluency_rules(),       time_rules(),          testing_rules(),    run_time_error_rules(),
          communication_rules(), nerves_rules(),        calibration_rules()};
}

void apply(const Rule& rule, const TaskTrace& trace, std::vector<Finding>& findings) {
  for (Finding& found : rule.check(trace)) {
    if (found.rule.empty()) found.rule = rule.name;
    found.task = trace.task();
    findings.push_back(std::move(found));
  }
}

}  // namespace

std::string_view to_string(Cause cause) {
  switch (cause) {
    case Cause::preparation: return "preparation";
    case Cause::nerves: return "nerves";
    case Cause::misunderstanding: return "misunderstanding";
    case Cause::knowledge_gap: return "knowledge gap";
    case Cause::time_management: return "time management";
    case Cause::unfamiliar_technology: return "unfamiliar technology";
    case Cause::testing: return "testing";
    case Cause::logic: return "logic";
    case Cause::personal_bug: return "personal bug";
    case Cause::fluency: return "fluency";
    case Cause::guess_debugging: return "guess-debugging";
    case Cause::calibration: return "calibration";
    case Cause::recall: return "recall";
    case Cause::communication: return "communication";
    case Cause::not_asking: return "not asking";
    case Cause::bluffing: return "bluffing";
    case Cause::interest_shown: return "interest shown";
  }
  return "logic";
}

std::vector<Finding> find_findings(const Session& session, std::span<const Event> events, const ReviewContext& context) {
  std::vector<Finding> findings;
  for (int task = 0; task < static_cast<int>(session.tasks.size()); ++task) {
    const TaskState& state = session.tasks[static_cast<std::size_t>(task)];
    if (!state.served || !is_whole_task(state.plan.mode)) continue;  // a part breaks rules of the whole by its nature
    const TaskTrace trace(session, events, context, task);
    for (const auto family : families()) {
      for (const Rule& rule : family) {
        if (rule.scope == RuleScope::task || task == 0) apply(rule, trace, findings);
      }
    }
  }
  std::ranges::stable_sort(
      findings, [](const Finding& a, const Finding& b) { return a.lost != b.lost ? a.lost > b.lost : a.phase < b.phase; });
  return findings;
}

}  // namespace rehearse
