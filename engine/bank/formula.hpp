#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rehearse/bank/formula.hpp"

namespace rehearse {

enum class FormulaOperator {
  name,
  number,
  list,
  index,
  length,
  rows,
  columns,
  least,
  greatest,
  total,
  sign,
  magnitude,
  negate,
  add,
  subtract,
  multiply,
  remainder,
  compare,
  both,
  either
};
enum class FormulaComparator { less, less_equal, equal, not_equal, greater_equal, greater };

// Of a chain of comparisons, "1 <= version <= n", each holds.
struct Formula::Node {
  FormulaOperator kind = FormulaOperator::number;
  Type type;                                   // of its value
  std::string text;                            // as it was written
  std::int64_t number = 0;                     // or the index of the name
  std::vector<Node> operands;                  // one more than comparators, for a comparison
  std::vector<FormulaComparator> comparators;  // of a comparison
};

// Numbers of any width are of type long in a formula, lists are arrays, an interval is an array of two.
[[nodiscard]] Type formula_type(const Type& type);

}  // namespace rehearse
