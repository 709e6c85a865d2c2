#include "any_order.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rehearse {
namespace {

constexpr double exact_integers = 9007199254740992.0;  // 2^53

std::optional<double> number(const Value& value) {
  if (const auto* integer = value.integer()) return static_cast<double>(*integer);
  if (const auto* real = value.real()) return *real;
  return std::nullopt;
}

bool same_scalar(const Comparison& comparison, const Value& answer, const Value& output) {
  if (answer == output) return true;
  const auto a = number(answer);
  const auto b = number(output);
  if (!a || !b) return false;
  if (comparison.kind == ComparisonKind::approximate) {
    return std::abs(*a - *b) <= comparison.tolerance * std::max(1.0, std::abs(*a));
  }
  // Two integers that differ stay different, however large; only the mixed kinds are compared as doubles.
  const bool mixed = (answer.integer() == nullptr) != (output.integer() == nullptr);
  return mixed && *a == *b && std::abs(*a) <= exact_integers;
}

// Elements sorted in `layers` layers of arrays.
Value canonical(const Value& value, int layers) {
  if (const auto* real = value.real(); real != nullptr && std::abs(*real) <= exact_integers && *real == std::floor(*real)) {
    return Value(static_cast<std::int64_t>(*real));
  }
  if (value.array() == nullptr) return value;
  Value::Array elements;
  elements.reserve(value.array()->size());
  for (const Value& element : *value.array()) elements.push_back(canonical(element, layers - 1));
  if (layers > 0) std::sort(elements.begin(), elements.end());
  return Value(std::move(elements));
}

int ordered_layers(const Comparison& comparison) {
  return comparison.order == AnswerOrder::nested ? std::numeric_limits<int>::max() : 1;
}

// Numbers as doubles, so that approximately equal ones stand at about the same place once sorted.
Value sorted_reals(const Value& value, int layers) {
  if (const auto* integer = value.integer()) return Value(static_cast<double>(*integer));
  if (value.array() == nullptr) return value;
  Value::Array elements;
  elements.reserve(value.array()->size());
  for (const Value& element : *value.array()) elements.push_back(sorted_reals(element, layers - 1));
  if (layers > 0) std::sort(elements.begin(), elements.end());
  return Value(std::move(elements));
}

// A maximum matching between answer and output (Kuhn). Its cost grows with the product of both lengths, so long lists rely on
// the sorted pairing tried first, which is exact for plain numbers.
class Matching {
 public:
  Matching(const Comparison& comparison, const Value::Array& answer, const Value::Array& output)
      : edges_(answer.size()), owner_(output.size(), none), partner_(answer.size(), none) {
    for (std::size_t i = 0; i < answer.size(); ++i) {
      for (std::size_t j = 0; j < output.size(); ++j) {
        if (accepts_element(comparison, answer[i], output[j])) edges_[i].push_back(j);
      }
    }
    for (std::size_t i = 0; i < answer.size(); ++i) {
      std::vector<bool> seen(output.size(), false);
      if (augment(i, seen)) ++size_;
    }
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool has_partner(std::size_t answer_index) const { return partner_[answer_index] != none; }
  [[nodiscard]] bool has_owner(std::size_t output_index) const { return owner_[output_index] != none; }

 private:
  bool augment(std::size_t i, std::vector<bool>& seen) {
    for (const std::size_t j : edges_[i]) {
      if (seen[j]) continue;
      seen[j] = true;
      if (owner_[j] != none && !augment(owner_[j], seen)) continue;
      owner_[j] = i;
      partner_[i] = j;
      return true;
    }
    return false;
  }

  std::vector<std::vector<std::size_t>> edges_;
  std::vector<std::size_t> owner_;
  std::vector<std::size_t> partner_;
  std::size_t size_ = 0;
};

constexpr std::size_t max_matched = 1000;

bool sorted_pairs_match(const Comparison& comparison, const Value::Array& answer, const Value::Array& output) {
  const Value a = sorted_reals(Value(answer), ordered_layers(comparison));
  const Value b = sorted_reals(Value(output), ordered_layers(comparison));
  return same_in_order(comparison, a, b);
}

Leftovers exact_leftovers(const Comparison& comparison, const Value::Array& answer, const Value::Array& output) {
  const auto sorted = [&](const Value::Array& elements) {
    std::vector<std::pair<Value, std::size_t>> keyed;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      keyed.emplace_back(canonical(elements[i], ordered_layers(comparison) - 1), i);
    }
    std::sort(keyed.begin(), keyed.end());
    return keyed;
  };
  const auto a = sorted(answer);
  const auto b = sorted(output);
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t missing = none;
  std::size_t surplus = none;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (j == b.size() || (i < a.size() && a[i].first < b[j].first)) {
      missing = std::min(missing, a[i++].second);
    } else if (i == a.size() || b[j].first < a[i].first) {
      surplus = std::min(surplus, b[j++].second);
    } else {
      ++i;
      ++j;
    }
  }
  Leftovers left;
  if (missing != none) left.missing = answer[missing];
  if (surplus != none) left.surplus = output[surplus];
  return left;
}

}  // namespace

Value canonical(const Comparison& comparison, const Value& value) {
  return canonical(value, comparison.order == AnswerOrder::fixed ? 0 : ordered_layers(comparison));
}

bool is_finite(const Value& value) {
  if (const auto* real = value.real()) return std::isfinite(*real);
  const Value::Array* elements = value.array();
  return elements == nullptr || std::all_of(elements->begin(), elements->end(), is_finite);
}

bool same_in_order(const Comparison& comparison, const Value& answer, const Value& output) {
  if (answer.array() == nullptr || output.array() == nullptr) return same_scalar(comparison, answer, output);
  const Value::Array& a = *answer.array();
  const Value::Array& b = *output.array();
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](const Value& x, const Value& y) { return same_in_order(comparison, x, y); });
}

bool same_in_any_order(const Comparison& comparison, const Value::Array& answer, const Value::Array& output) {
  if (answer.size() != output.size()) return false;
  if (comparison.kind == ComparisonKind::exact) {
    const int layers = ordered_layers(comparison);
    return canonical(Value(answer), layers) == canonical(Value(output), layers);
  }
  if (sorted_pairs_match(comparison, answer, output)) return true;
  if (answer.size() > max_matched) return false;
  return Matching(comparison, answer, output).size() == answer.size();
}

bool accepts_element(const Comparison& comparison, const Value& answer, const Value& output) {
  return comparison.order == AnswerOrder::nested ? comparison.accepts(answer, output)
                                                 : same_in_order(comparison, answer, output);
}

Leftovers leftovers(const Comparison& comparison, const Value::Array& answer, const Value::Array& output) {
  if (comparison.kind == ComparisonKind::exact || std::max(answer.size(), output.size()) > max_matched) {
    return exact_leftovers(comparison, answer, output);
  }
  const Matching matching(comparison, answer, output);
  Leftovers left;
  for (std::size_t i = answer.size(); i-- > 0;) {
    if (!matching.has_partner(i)) left.missing = answer[i];
  }
  for (std::size_t j = output.size(); j-- > 0;) {
    if (!matching.has_owner(j)) left.surplus = output[j];
  }
  return left;
}

}  // namespace rehearse
