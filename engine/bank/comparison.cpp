#include "rehearse/bank/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "any_order.hpp"

namespace rehearse {
namespace {

constexpr std::size_t shown_bytes = 80;

// JSON has no word for what is not finite.
std::string show(const Value& value) {
  if (const double* real = value.real(); real != nullptr && !std::isfinite(*real)) {
    return std::isnan(*real) ? "NaN" : *real > 0 ? "Infinity" : "-Infinity";
  }
  return to_display(value, shown_bytes);
}

std::string plural(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

std::string expected_got(const Value& answer, const Value& output) {
  return fmt::format("expected {}, got {}", show(answer), show(output));
}

std::string string_difference(const Value& answer, const Value& output) {
  const std::string& a = *answer.string();
  const std::string& b = *output.string();
  if (std::max(a.size(), b.size()) <= shown_bytes) return expected_got(answer, output);
  const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  if (at == a.size() || at == b.size()) {
    return fmt::format("expected {}, got {}, the same up to there", plural(a.size(), "character"),
                       plural(b.size(), "character"));
  }
  return fmt::format("the strings differ from character {} on: expected {}, got {}", at, show(Value(a.substr(at, 20))),
                     show(Value(b.substr(at, 20))));
}

std::string_view element_of(const Comparison& comparison, bool is_outer) {
  return comparison.columns.empty() ? "element" : is_outer ? "row" : "cell";
}

// In an answer whose order is fixed.
std::string first_difference(const Comparison& comparison, const Value& answer, const Value& output,
                             std::vector<std::size_t>& path) {
  if (answer.string() != nullptr && output.string() != nullptr) return string_difference(answer, output);
  if (answer.array() == nullptr || output.array() == nullptr) return expected_got(answer, output);
  const Value::Array& a = *answer.array();
  const Value::Array& b = *output.array();
  if (a.size() != b.size())
    return fmt::format("expected {}, got {}", plural(a.size(), element_of(comparison, path.empty())), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (comparison.accepts(a[i], b[i])) continue;
    path.push_back(i);
    return first_difference(comparison, a[i], b[i], path);
  }
  return {};
}

std::string fixed_difference(const Comparison& comparison, const Value& answer, const Value& output) {
  std::vector<std::size_t> path;
  const std::string words = first_difference(comparison, answer, output, path);
  if (path.empty()) return words;
  if (path.size() == 2 && path.back() < comparison.columns.size()) {
    return fmt::format("row {}, {}: {}", path.front() + 1, comparison.columns[path.back()], words);
  }
  if (path.size() == 1) return fmt::format("index {}: {}", path.front(), words);
  std::string place = "index ";
  for (const std::size_t index : path) place += fmt::format("[{}]", index);
  return place + ": " + words;
}

std::string unordered_difference(const Comparison& comparison, const Value& answer, const Value& output) {
  if (answer.array() == nullptr || output.array() == nullptr) return expected_got(answer, output);
  if (!is_finite(output)) return "a number in it is NaN or infinite";
  const Leftovers left = leftovers(comparison, *answer.array(), *output.array());
  std::string words;
  const auto add = [&](const std::string& part) { words += (words.empty() ? "" : "; ") + part; };
  if (answer.array()->size() != output.array()->size()) {
    add(fmt::format("expected {}, got {}", plural(answer.array()->size(), element_of(comparison, true)),
                    output.array()->size()));
  }
  if (left.missing) add(show(*left.missing) + " is missing");
  if (left.surplus) {
    const auto& elements = *answer.array();
    const bool known = std::any_of(elements.begin(), elements.end(),
                                   [&](const Value& element) { return accepts_element(comparison, element, *left.surplus); });
    add(show(*left.surplus) + (known ? " is there too often" : " does not belong there"));
  }
  return words + " (the order does not matter)";
}

}  // namespace

bool Comparison::accepts(const Value& answer, const Value& output) const {
  if (!is_finite(output)) return false;
  if (order == AnswerOrder::fixed || answer.array() == nullptr || output.array() == nullptr) {
    return same_in_order(*this, answer, output);
  }
  return same_in_any_order(*this, *answer.array(), *output.array());
}

std::string Comparison::difference(const Value& answer, const Value& output) const {
  if (accepts(answer, output)) return {};
  return order == AnswerOrder::fixed ? fixed_difference(*this, answer, output) : unordered_difference(*this, answer, output);
}

}  // namespace rehearse
