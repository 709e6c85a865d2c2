#include "rehearse/analysis/growth.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "growth_inputs.hpp"
#include "growth_meter.hpp"

namespace rehearse {
namespace {

// What the letters of a target may be called beside n and m: sizes of parameters are spoken of by the parameter's name.
std::vector<std::string> growing_names(const Problem& problem) {
  std::vector<std::string> names;
  const auto& parameters =
      problem.signature.is_class ? problem.signature.constructor : problem.signature.methods.front().parameters;
  for (const Parameter& parameter : parameters) {
    const TypeKind kind = case_type(parameter).kind;
    const bool number = kind == TypeKind::integer || kind == TypeKind::long_type;
    if (!number || problem.signature.is_class) names.push_back(parameter.name);
  }
  if (problem.signature.is_class) names.emplace_back("calls");
  return names;
}

Letters letters_of(const Problem& problem) {
  const auto scale = problem.input.scale();
  return scale && scale->is_area ? Letters::sides : Letters::sizes;
}

void compare(const Problem& problem, const std::string& target, GrowthFinding& finding) {
  finding.target = target;
  const auto known = parse_complexity(target, growing_names(problem), letters_of(problem));
  if (!known) {
    finding.target_reason = known.error().message;
    return;
  }
  finding.target_class = *known;
  if (!finding.fit.growth) return;
  finding.standing = step(*finding.fit.growth) > step(*known) ? Standing::above : Standing::within;
}

// The input itself lies in the program's memory: what is asked for beside it cannot be told apart from it.
void compare_memory(const Problem& problem, GrowthFinding& finding) {
  compare(problem, problem.target.space, finding);
  if (finding.standing == Standing::above && step(*finding.fit.growth) <= step(GrowthClass::linear)) {
    finding.standing = Standing::unknown;
    finding.target_reason = "the input itself takes as much";
  }
}

}  // namespace

std::string_view to_string(Standing standing) {
  switch (standing) {
    case Standing::unknown: return "unknown";
    case Standing::within: return "within";
    case Standing::above: return "above";
  }
  return "";
}

std::string summary(const Growth& growth) {
  const GrowthFit& fit = growth.time.fit;
  const std::string subject = growth.unit == GrowthUnit::api_calls ? "calls of the API" : "time";
  if (!fit.growth) return fmt::format("How its {} grows cannot be told: {}.", subject, fit.reason);
  std::string text = fmt::format("{} {}", fit.text(), subject);
  if (growth.of_calls) text += " for n calls";
  if (!growth.input.empty() && growth.input != "random") text += fmt::format(" on input \"{}\"", growth.input);
  const std::string sure = fmt::format("measured, {:.0f}% sure", std::min(99.0, 100 * fit.confidence));
  if (growth.time.standing == Standing::above)
    return fmt::format("{} ({}): slower in kind than {}.", text, sure, growth.time.target);
  if (growth.time.standing == Standing::within) return fmt::format("{} ({}): as good as {}.", text, sure, growth.time.target);
  return fmt::format("{} ({}).", text, sure);
}

Result<Growth> measure_growth(const Problem& problem, const std::vector<TestCase>& large, const SizedCases& sized,
                              const GrowthProbe& probe, const GrowthOptions& options) {
  Growth growth;
  growth.of_calls = problem.signature.is_class;
  const auto scale = problem.input.scale();
  if (!scale) {
    growth.time.fit.reason = growth.memory.fit.reason = "nothing in the input of this problem can grow";
  } else {
    growth.scale = scale->name;
    GrowthInputs inputs(problem, large, sized);
    growth.inputs = inputs.names();
    auto outcome = GrowthMeter(inputs, probe, options).measure(*scale);
    if (!outcome) return unexpected(outcome.error());
    growth.input = outcome->input;
    growth.time.points = std::move(outcome->time);
    growth.memory.points = std::move(outcome->memory);
    growth.time.fit = fit_growth(growth.time.points, GrowthSubject::time);
    growth.memory.fit = fit_growth(growth.memory.points, GrowthSubject::memory);
    if (!outcome->failure.empty()) growth.time.fit.reason = growth.memory.fit.reason = outcome->failure;
  }
  compare(problem, problem.target.time, growth.time);
  compare_memory(problem, growth.memory);
  return growth;
}

Result<Growth> measure_growth(Judge& judge, const Problem& problem, const Submission& submission,
                              const GrowthOptions& options) {
  if (problem.signature.is_program) {
    return unexpected(ErrorCode::bad_input, problem.slug + " comes from a package that does not say what its inputs may be");
  }
  auto trial = judge.try_out(problem, submission, options.stop);
  if (!trial) return unexpected(trial.error());
  if (!trial->build().ok) {
    const std::string& log = trial->build().log;  // the first line tells enough here
    return unexpected(ErrorCode::bad_input, "the submission does not compile: " + log.substr(0, log.find('\n')));
  }
  JudgeOptions preparing;
  preparing.stop = options.stop;
  const auto cases = judge.prepare_cases(problem, preparing);
  if (!cases) return unexpected(cases.error());
  std::vector<TestCase> large;
  for (const CaseSetGroup& group : *cases) {
    if (group.group == CaseGroup::large) large = group.cases;
  }
  trial->limit_cpu(std::max(Millis{200}, options.budget / 5));
  const bool has_api = !problem.signature.api.empty();
  int number = 0;
  const GrowthProbe probe = [&](const Arguments& arguments) -> Result<GrowthReading> {
    TestCase test_case;
    test_case.name = fmt::format("growth-{}", ++number);
    test_case.arguments = arguments;
    const auto outcome = trial->run(test_case);
    if (!outcome) return unexpected(outcome.error());
    const CaseResult& result = outcome->result;
    GrowthReading reading;
    reading.wall = result.wall;
    reading.memory_bytes = result.memory_bytes;
    if (result.verdict == Verdict::time_limit_exceeded) reading.status = GrowthReading::Status::too_slow;
    if (result.verdict != Verdict::accepted && result.verdict != Verdict::time_limit_exceeded) {
      reading.status = GrowthReading::Status::failed;
    }
    if (has_api) {
      reading.cost = static_cast<double>(result.calls.value_or(0));
      return reading;
    }
    reading.outside = static_cast<double>(std::chrono::nanoseconds(result.cpu).count());
    reading.cost = static_cast<double>(outcome->attested_time.count());
    if (reading.cost <= 0) reading.cost = reading.outside;
    return reading;
  };
  const SizedCases sized = [&](const Recipe& recipe, const std::vector<std::int64_t>& sizes) {
    Recipe asked = recipe;
    asked.sizes = sizes;
    asked.count = static_cast<int>(sizes.size());
    return judge.generate(problem, asked);
  };
  auto growth = measure_growth(problem, large, sized, probe, options);
  if (!growth) return growth;
  growth->unit = has_api ? GrowthUnit::api_calls : GrowthUnit::nanoseconds;
  growth->attested = !has_api;
  return growth;
}

}  // namespace rehearse
