#include "case_check.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "finding_list.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

void check_each(const Problem& problem, const CaseSet& cases, FindingList& findings) {
  std::set<std::string> names;
  for (const CaseSetGroup& group : cases) {
    if (group.cases.empty()) {
      findings.error(FindingKind::empty_group, "", fmt::format("group {} has no cases", to_string(group.group)));
    }
    for (const TestCase& test_case : group.cases) {
      const std::string name = fmt::format("{}: {}", to_string(group.group), test_case.name);
      if (!names.insert(name).second) findings.error(FindingKind::repeated_name, "", name + ": the name is there twice");
      if (!test_case.answer) findings.error(FindingKind::missing_answer, "", name + ": there is no answer");
      if (const auto valid = problem.input.validate(test_case.arguments); !valid) {
        findings.error(FindingKind::invalid_case, "", fmt::format("{}: {}", name, valid.error().message));
      }
    }
  }
}

void check_bounds(const Problem& problem, const CaseSet& cases, FindingList& findings) {
  std::vector<const Arguments*> inputs;
  for (const CaseSetGroup& group : cases) {
    for (const TestCase& test_case : group.cases) inputs.push_back(&test_case.arguments);
  }
  for (const InputModel::Bound& bound : problem.input.bounds(inputs)) {
    if (!bound.reached) {
      findings.note(FindingKind::unreached_bound, "", fmt::format("no case has {}, which the input allows", bound.text));
    }
  }
}

// A program that always gives the same answer must fail somewhere.
void check_constants(const Problem& problem, const CaseSet& cases, FindingList& findings) {
  std::vector<const Value*> answers;
  for (const CaseSetGroup& group : cases) {
    for (const TestCase& test_case : group.cases) {
      if (test_case.answer) answers.push_back(&*test_case.answer);
    }
  }
  constexpr std::size_t most_candidates = 200;
  for (std::size_t i = 0; i < std::min(answers.size(), most_candidates); ++i) {
    const bool passes = std::all_of(answers.begin(), answers.end(),
                                    [&](const Value* answer) { return problem.comparison.accepts(*answer, *answers[i]); });
    if (!passes) continue;
    findings.error(FindingKind::constant_answer, "",
                   fmt::format("a program that always answers {} passes all cases", to_display(*answers[i], 80)));
    return;
  }
}

std::string hash_of(const Problem& problem, const CaseSet& cases) {
  std::string all;
  for (const CaseSetGroup& group : cases) {
    if (group.group != CaseGroup::random && group.group != CaseGroup::large) continue;
    std::string text;
    for (const TestCase& test_case : group.cases) {
      text.append(test_case.name).append("\n").append(to_json_object(test_case.arguments, problem.signature)).append("\n");
    }
    all.append(content_hash(text));
  }
  return content_hash(all);
}

}  // namespace

void check_cases(const Problem& problem, const CaseSet& cases, const CaseSet& again, Verification& result) {
  FindingList findings(result.findings);
  check_each(problem, cases, findings);
  check_bounds(problem, cases, findings);
  check_constants(problem, cases, findings);
  for (const CaseSetGroup& group : cases) result.cases += static_cast<int>(group.cases.size());
  result.generated = hash_of(problem, cases);
  if (result.generated != hash_of(problem, again)) {
    findings.error(FindingKind::unstable_generator, "", "the generated cases are not the same when they are made again");
  }
}

void check_sizes(const Problem& problem, const Recipe& recipe,
                 const std::function<Result<std::vector<Arguments>>(const Recipe&)>& generate, Verification& result) {
  FindingList findings(result.findings);
  const auto fault = [&](const std::string& what) {
    findings.error(FindingKind::unsized_generator, "", "recipe " + recipe.name + ": " + what);
  };
  const auto scale = problem.input.scale();
  if (!scale) return fault("is \"sized\", and nothing in the input can grow");
  Recipe asked = recipe;
  const auto cells = [&](std::int64_t size) { return scale->is_area ? size * size : size; };
  for (const std::int64_t share : {16, 4, 1}) {
    asked.sizes.push_back(std::max(cells(scale->least), cells(scale->most) / share));
  }
  asked.count = static_cast<int>(asked.sizes.size());
  const auto made = generate(asked);
  if (!made) return fault(made.error().message);
  std::size_t before = 0;
  for (std::size_t i = 0; i < made->size(); ++i) {
    if (const auto valid = problem.input.validate((*made)[i]); !valid) {
      return fault(fmt::format("for size {} its case is not valid: {}", asked.sizes[i], valid.error().message));
    }
    const std::size_t length = to_json_object((*made)[i], problem.signature).size();
    if (length <= before)
      return fault(fmt::format("for size {} its case is no larger than for a smaller size", asked.sizes[i]));
    before = length;
  }
}

}  // namespace rehearse
