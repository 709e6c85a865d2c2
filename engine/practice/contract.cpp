#include "contract.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rehearse/analysis/growth_class.hpp"
#include "rehearse/bank/wording.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

constexpr const char* kept = "kept";
constexpr const char* broken = "broken";
constexpr const char* unknown = "unknown";

ContractPoint input_point(const ContractStated& stated, const ContractEvidence& evidence) {
  ContractPoint point{"input", unknown, stated.changes_input ? "may change its input" : "leaves its input as it came", ""};
  if (!evidence.declared.empty()) {
    point.standing = stated.changes_input ? kept : broken;
    point.measured = fmt::format("the task asks to change {} in place", evidence.declared);
    return point;
  }
  switch (evidence.input.standing) {
    case InputEvidence::Standing::unknown: point.measured = evidence.input.reason; break;
    case InputEvidence::Standing::unchanged:
      point.standing = kept;
      point.measured = "every call left its arguments as they came";
      break;
    case InputEvidence::Standing::changed:
      point.standing = stated.changes_input ? kept : broken;
      point.measured = fmt::format("{} was changed in the case {}", evidence.input.parameter, evidence.input.test_case);
      break;
  }
  return point;
}

// A tag is spoken of where all its meanings are: "empty", "two elements" of "two-elements".
bool speaks_of(const std::set<std::string>& said, const std::string& tag) {
  const auto meant = meanings_of(tag);
  return !meant.empty() &&
         std::ranges::all_of(meant, [&](const Meaning& meaning) { return said.contains(meaning.concept_name); });
}

ContractPoint bounds_point(const ContractStated& stated, const ContractEvidence& evidence) {
  ContractPoint point{"bounds", unknown, stated.bounds.empty() ? "nothing" : stated.bounds, "it was not judged on them"};
  std::set<std::string> said;
  for (const Meaning& meaning : meanings_of(stated.bounds)) said.insert(meaning.concept_name);
  std::vector<std::string> unsaid;
  for (const std::string& tag : evidence.edge_tags) {
    if (!speaks_of(said, tag)) unsaid.push_back(tag);
  }
  if (evidence.edge && evidence.edge->total > 0) {
    const bool all = evidence.edge->passed == evidence.edge->total;
    point.standing = all ? kept : broken;
    point.measured = fmt::format("{} of {} edge cases passed", evidence.edge->passed, evidence.edge->total);
    if (!all && !evidence.failing_tags.empty()) {
      point.measured += fmt::format("; it failed at: {}", fmt::join(evidence.failing_tags, ", "));
    }
  }
  if (!unsaid.empty()) point.measured += fmt::format("; not spoken of: {}", fmt::join(unsaid, ", "));
  return point;
}

ContractPoint time_point(const ContractStated& stated, const ContractEvidence& evidence) {
  ContractPoint point{"time", unknown, stated.time.empty() ? "nothing" : stated.time, ""};
  if (!evidence.growth) {
    point.measured = evidence.growth_reason.empty() ? "it was not measured" : evidence.growth_reason;
    return point;
  }
  const auto measured = parse_growth_class(*evidence.growth);
  point.measured = fmt::format("it grows like O({})", *evidence.growth);
  const auto said = parse_complexity(stated.time, evidence.growing);
  if (stated.time.empty() || !measured || !said) return point;
  const int more = step(*measured) - step(*said);
  point.standing = more > 0 ? broken : kept;
  if (more < 0) point.measured += ", which is less than was said";
  return point;
}

bool can_be_changed(const Parameter& parameter) {
  if (parameter.hidden || !parameter.object_class.empty() || !parameter.node_of.empty() || !parameter.joins.empty())
    return false;
  switch (parameter.type.kind) {
    case TypeKind::array:
    case TypeKind::list:
    case TypeKind::list_node:
    case TypeKind::tree_node: return true;
    default: return false;
  }
}

bool is_plain_function(const Signature& signature) {
  return !signature.is_class && !signature.is_round_trip && !signature.is_query && !signature.is_program &&
         signature.api.empty();
}

// The problem as one that is solved in place in this parameter, with its arguments as the answers.
Problem in_place(const Problem& problem, const Parameter& parameter) {
  Problem changed = problem;
  changed.comparison = Comparison{};
  changed.comparison.parameter = parameter.name;
  return changed;
}

CaseSet with_arguments_as_answers(const Problem& problem, std::size_t parameter) {
  CaseSet cases;
  for (const CaseGroup group : {CaseGroup::sample, CaseGroup::edge}) {
    CaseSetGroup of{group, group == CaseGroup::sample ? problem.sample : problem.edge};
    for (TestCase& each : of.cases) each.answer = each.arguments[parameter];
    cases.push_back(std::move(of));
  }
  return cases;
}

const CaseResult* first_change(const Judgement& judgement) {
  const auto found = std::ranges::find(judgement.cases, Verdict::wrong_answer, &CaseResult::verdict);
  return found == judgement.cases.end() ? nullptr : &*found;
}

ContractEvidence evidence_of(const Problem& problem, const TaskState& task, const SubmitFinished& submit) {
  ContractEvidence evidence;
  evidence.declared = problem.comparison.parameter.value_or("");
  const auto edge = std::ranges::find(submit.groups, "edge", &GroupOutcome::group);
  if (edge != submit.groups.end() && edge->passed + edge->skipped <= edge->total && edge->total > edge->skipped) {
    evidence.edge = *edge;
  }
  if (submit.failure && submit.failure->group == "edge") evidence.failing_tags = submit.failure->tags;
  for (const TestCase& each : problem.edge) {
    for (const std::string& tag : each.tags) {
      if (std::ranges::find(evidence.edge_tags, tag) == evidence.edge_tags.end()) evidence.edge_tags.push_back(tag);
    }
  }
  if (problem.signature.is_class) {
    evidence.growth_reason = "the calls of a class are measured together";
  } else if (task.growth && task.growth->hash == submit.hash) {
    if (!task.growth->time.empty()) evidence.growth = task.growth->time;
    evidence.growth_reason = task.growth->reason;
  }
  if (!problem.signature.is_program && !problem.signature.is_class) {
    for (const Parameter& parameter : problem.signature.function().parameters) evidence.growing.push_back(parameter.name);
  }
  return evidence;
}

}  // namespace

std::vector<ContractPoint> check_contract(const ContractStated& stated, const ContractEvidence& evidence) {
  return {input_point(stated, evidence), bounds_point(stated, evidence), time_point(stated, evidence)};
}

InputEvidence look_at_inputs(Judge& judge, const Problem& problem, const Submission& submission, std::stop_token stop) {
  InputEvidence evidence;
  if (!is_plain_function(problem.signature)) {
    evidence.reason = "only the arguments of a function can be looked at";
    return evidence;
  }
  const auto& parameters = problem.signature.function().parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!can_be_changed(parameters[i])) continue;
    JudgeOptions options;
    options.stop = stop;
    const auto judged =
        judge.judge(in_place(problem, parameters[i]), submission, with_arguments_as_answers(problem, i), options);
    if (!judged || !judged->build.ok || judged->verdict == Verdict::judge_error) {
      evidence.reason = "it could not be looked at in this language";
      return evidence;
    }
    if (const CaseResult* changed = first_change(*judged)) {
      return {InputEvidence::Standing::changed, parameters[i].name, changed->name, ""};
    }
  }
  evidence.standing = InputEvidence::Standing::unchanged;  // also of numbers and texts, which nobody can change
  return evidence;
}

Result<void> Practice::State::check_contract(const Session& session, int task, std::stop_token stop) {
  const TaskState& state = session.tasks[static_cast<std::size_t>(task)];
  if (!state.contract || state.submits.empty()) return {};
  const SubmitFinished& submit = state.submits.back();
  const bool ran = submit.verdict != Verdict::compile_error && submit.verdict != Verdict::judge_error;
  if (!ran || (state.contract_check && state.contract_check->hash == submit.hash)) return {};
  const auto problem = problem_of(session, task);
  if (!problem) return unexpected(problem.error());
  const auto source = log.get_source(submit.hash);
  if (!source) return unexpected(source.error());
  ContractEvidence evidence = evidence_of(*problem, state, submit);
  if (evidence.declared.empty()) {
    const auto started = judge();
    if (!started) return unexpected(started.error());
    evidence.input = look_at_inputs(**started, *problem, {session.started.language, *source}, stop);
    if (stop.stop_requested()) return unexpected(ErrorCode::interrupted, "stopped before the contract was checked");
  }
  const ContractChecked checked{submit.hash, rehearse::check_contract(*state.contract, evidence)};
  return append(session.id,
                [&](const Session& now) -> Result<std::vector<NewEvent>> {
                  const auto& known = now.tasks[static_cast<std::size_t>(task)].contract_check;
                  if (known && known->hash == submit.hash) return std::vector<NewEvent>{};
                  return std::vector<NewEvent>{{task, checked}};
                })
      .map([](const Session&) {});
}

}  // namespace rehearse
