#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/property.hpp"
#include "rehearse/bank/value.hpp"

namespace rehearse {

enum class ComparisonKind {
  exact,
  approximate,  // numbers within an absolute or relative tolerance
  one_of,       // the answer lists what is valid (outcomes.hpp)
  statistical,  // likewise, and over many calls each comes as often as it should
  property,     // whatever meets the conditions
  checker,      // whatever a program of the package accepts
};
enum class AnswerOrder {
  fixed,   // "none": as given
  outer,   // the elements of the answer may come in any order
  nested,  // theirs as well, through all layers
};

// How an output is held against the expected answer.
struct Comparison {
  ComparisonKind kind = ComparisonKind::exact;
  AnswerOrder order = AnswerOrder::fixed;
  double tolerance = 1e-5;
  std::optional<std::string> parameter;    // compare this parameter as the call left it ("in place"), not the return value
  bool returned_prefix = false;            // with parameter: only its first <returned value> elements; so the answer is as long
  std::vector<std::string> methods = {};   // one_of, statistical: those of a class whose results may vary
  std::vector<Condition> conditions = {};  // property
  std::string program = {};                // checker: its file in the package's folder
  std::vector<std::string> columns = {};   // of the result of a query: differences then speak of rows and of these

  // By the values alone, as the kinds exact and approximate do. Both are what is to be compared: whoever ran the call has
  // picked the parameter, or its prefix. An integer and a double of the same value are the same. Approximate: within
  // `tolerance`, absolute or relative to the answer. An output with a number that is not finite is never accepted.
  [[nodiscard]] bool accepts(const Value& answer, const Value& output) const;

  // Where the two first differ, in words ("index 3: expected 4, got 5"; "expected 5 elements, got 4"); empty if accepted.
  [[nodiscard]] std::string difference(const Value& answer, const Value& output) const;
};

}  // namespace rehearse
