#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/value.hpp"

namespace rehearse {

enum class ComparisonKind { exact, approximate };  // approximate: numbers within an absolute or relative tolerance
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
  std::optional<std::string> parameter;   // compare this parameter as the call left it ("in place"), not the return value
  bool returned_prefix = false;           // with parameter: only its first <returned value> elements; so the answer is as long
  std::vector<std::string> columns = {};  // of the result of a query: differences then speak of rows and of these

  // Both are what is to be compared: whoever ran the call has picked the parameter, or its prefix. An integer and a double of
  // the same value are the same. Approximate: within `tolerance`, absolute or relative to the answer.
  [[nodiscard]] bool accepts(const Value& answer, const Value& output) const;

  // Where the two first differ, in words ("index 3: expected 4, got 5"; "expected 5 elements, got 4"); empty if accepted.
  [[nodiscard]] std::string difference(const Value& answer, const Value& output) const;
};

}  // namespace rehearse
