#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/formula.hpp"

namespace rehearse {

// A sentence with formulas in braces: "{output} is no peak: nums[{output + 1}] is {nums[output + 1]}".
class Sentence {
 public:
  [[nodiscard]] static Result<Sentence> parse(std::string_view text, const std::vector<FormulaName>& names);

  // A formula that has no value shows as "?".
  [[nodiscard]] std::string fill_in(const std::vector<std::reference_wrapper<const Value>>& values) const;

 private:
  std::vector<std::string> words_;  // one more than formulas: before, between and behind them
  std::vector<Formula> formulas_;
};

// What must hold of an output, and what to say where it does not.
struct Condition {
  Formula formula;  // a boolean
  Sentence otherwise;
};

// The values by the names that conditions speak of: the arguments of a case, "output", "answer".
[[nodiscard]] std::vector<std::reference_wrapper<const Value>> formula_values(const std::vector<Value>& arguments,
                                                                              const Value& output, const Value& answer);

// What is wrong with the first condition that does not hold; empty if all do. One that cannot be reckoned (an index out of
// bounds) does not hold: an earlier one, or the left side of an "or" or "and", guards it.
[[nodiscard]] std::string find_broken(const std::vector<Condition>& conditions,
                                      const std::vector<std::reference_wrapper<const Value>>& values);

}  // namespace rehearse
