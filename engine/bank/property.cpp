#include "rehearse/bank/property.hpp"

#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::size_t shown_bytes = 60;

}  // namespace

Result<Sentence> Sentence::parse(std::string_view text, const std::vector<FormulaName>& names) {
  Sentence sentence;
  for (;;) {
    const std::size_t open = text.find_first_of("{}");
    sentence.words_.emplace_back(text.substr(0, open));
    if (open == std::string_view::npos) return sentence;
    const std::size_t close = text.find('}', open + 1);
    if (text[open] == '}' || close == std::string_view::npos) {
      return unexpected(ErrorCode::bad_input, "a brace without its partner: formulas stand in {}");
    }
    auto formula = Formula::parse(text.substr(open + 1, close - open - 1), names);
    if (!formula) return unexpected(formula.error());
    sentence.formulas_.push_back(std::move(*formula));
    text.remove_prefix(close + 1);
  }
}

std::string Sentence::fill_in(const std::vector<std::reference_wrapper<const Value>>& values) const {
  std::string text = words_.front();
  for (std::size_t i = 0; i < formulas_.size(); ++i) {
    const auto value = formulas_[i].evaluate(values);
    text += value ? to_display(*value, shown_bytes) : "?";
    text += words_[i + 1];
  }
  return text;
}

std::vector<std::reference_wrapper<const Value>> formula_values(const std::vector<Value>& arguments, const Value& output,
                                                                const Value& answer) {
  std::vector<std::reference_wrapper<const Value>> values(arguments.begin(), arguments.end());
  values.emplace_back(output);
  values.emplace_back(answer);
  return values;
}

std::string find_broken(const std::vector<Condition>& conditions,
                        const std::vector<std::reference_wrapper<const Value>>& values) {
  for (const Condition& condition : conditions) {
    const auto holds = condition.formula.evaluate(values);
    if (!holds) return fmt::format("\"{}\" has no value: {}", condition.formula.text(), holds.error().message);
    if (holds->boolean() == nullptr || !*holds->boolean()) return condition.otherwise.fill_in(values);
  }
  return {};
}

}  // namespace rehearse
