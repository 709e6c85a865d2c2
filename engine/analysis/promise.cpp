#include "promise.hpp"

#include <algorithm>

namespace rehearse {

Promise::Promise(const Problem& problem) : is_tacit_(problem.has_generator) {
  constexpr std::size_t enough = 4;  // cases to learn from
  if (!is_tacit_ || problem.signature.is_class) return;
  std::vector<std::size_t> lengths;
  for (const auto* cases : {&problem.sample, &problem.edge}) {
    for (const TestCase& test_case : *cases) {
      if (!test_case.answer || test_case.answer->array() == nullptr) return;
      lengths.push_back(test_case.answer->array()->size());
    }
  }
  if (lengths.size() < enough) return;
  const auto [least, most] = std::minmax_element(lengths.begin(), lengths.end());
  never_empty_ = *least > 0;
  if (*least == *most) length_ = *least;
}

bool Promise::allows(const Value& answer) const {
  const Value::Array* elements = answer.array();
  if (elements == nullptr) return !never_empty_ && !length_;
  if (never_empty_ && elements->empty()) return false;
  return !length_ || elements->size() == *length_;
}

}  // namespace rehearse
