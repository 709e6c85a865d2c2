#include "checker.hpp"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "rehearse/bank/outcomes.hpp"

namespace rehearse {
namespace {

// " in operation 3 (getRandom)"
std::string at_operation(std::size_t operation, const Arguments& arguments) {
  const Value::Array* operations = arguments.empty() ? nullptr : arguments.front().array();
  if (operations == nullptr || operation >= operations->size() || (*operations)[operation].string() == nullptr) return {};
  return fmt::format(" in operation {} ({})", operation, *(*operations)[operation].string());
}

Check checked(std::string fault) {
  if (fault.empty()) return {};
  return {Verdict::wrong_answer, std::move(fault)};
}

// Kinds exact and approximate.
class EqualityChecker : public Checker {
 public:
  explicit EqualityChecker(const Problem& problem) : problem_(problem) {}

  Check check(const TestCase& test_case, const Value& output) override {
    if (!test_case.answer) return {};
    return checked(difference(*test_case.answer, output, test_case.arguments));
  }

 private:
  // For a class problem, with the operation whose result is the first to differ.
  [[nodiscard]] std::string difference(const Value& answer, const Value& output, const Arguments& arguments) const {
    const Comparison& comparison = problem_.comparison;
    std::string words = comparison.difference(answer, output);
    const Value::Array* expected = answer.array();
    const Value::Array* got = output.array();
    if (words.empty() || !problem_.signature.is_class || expected == nullptr || got == nullptr) return words;
    for (std::size_t i = 0; i < expected->size() && i < got->size(); ++i) {
      if (comparison.accepts((*expected)[i], (*got)[i])) continue;
      return words + at_operation(i, arguments);
    }
    return words;
  }

  const Problem& problem_;
};

class OutcomesChecker : public Checker {
 public:
  explicit OutcomesChecker(const Problem& problem) : problem_(problem) {}

  Check check(const TestCase& test_case, const Value& output) override {
    if (!test_case.answer) return {};
    if (auto open = find_outcomes_fault(problem_.signature, problem_.comparison, test_case.arguments, *test_case.answer)) {
      return {Verdict::judge_error,
              fmt::format("{}: the answer of {} cannot be checked against: {}", problem_.slug, test_case.name, *open)};
    }
    auto fault = find_outcome_fault(problem_.signature, problem_.comparison, test_case.arguments, *test_case.answer, output);
    if (!fault) return {};
    if (fault->operation) fault->words += at_operation(*fault->operation, test_case.arguments);
    return checked(std::move(fault->words));
  }

 private:
  const Problem& problem_;
};

class PropertyChecker : public Checker {
 public:
  explicit PropertyChecker(const Problem& problem) : problem_(problem) {}

  Check check(const TestCase& test_case, const Value& output) override {
    // Without an answer a valid output is as good as itself: so an oracle's are looked at, too.
    const Value& answer = test_case.answer ? *test_case.answer : output;
    return checked(find_broken(problem_.comparison.conditions, formula_values(test_case.arguments, output, answer)));
  }

 private:
  const Problem& problem_;
};

// In place of a program that nobody has brought.
class AbsentChecker : public Checker {
 public:
  Check check(const TestCase& test_case, const Value&) override {
    if (!test_case.answer) return {};
    return {Verdict::judge_error, "the checker of this problem's package was not started"};
  }
};

}  // namespace

Checker::~Checker() = default;

std::unique_ptr<Checker> value_checker(const Problem& problem) {
  switch (problem.comparison.kind) {
    case ComparisonKind::exact:
    case ComparisonKind::approximate: return std::make_unique<EqualityChecker>(problem);
    case ComparisonKind::one_of:
    case ComparisonKind::statistical: return std::make_unique<OutcomesChecker>(problem);
    case ComparisonKind::property: return std::make_unique<PropertyChecker>(problem);
    case ComparisonKind::checker: return std::make_unique<AbsentChecker>();
  }
  return nullptr;
}

}  // namespace rehearse
