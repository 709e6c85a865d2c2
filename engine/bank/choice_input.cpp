#include "choice_input.hpp"

#include <algorithm>
#include <set>

namespace rehearse {
namespace {

std::uint64_t parts(const Value& value) {
  if (const auto* text = value.string()) return text->size() + 1;
  std::uint64_t total = 1;
  if (value.array() != nullptr) {
    for (const Value& element : *value.array()) total += parts(element);
  }
  return total;
}

}  // namespace

std::optional<ChoiceInput> ChoiceInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "values"})) return std::nullopt;
  ChoiceInput choice;
  bool sound = true;
  for (const JsonReader& element : json.member("values").elements("values", 1, 10'000)) {
    auto value = element.json()->to_value();
    const auto fault = value ? find_shape_fault(*value, type) : std::optional(Fault{{}, "expected a value, found an object"});
    if (fault) {
      json.diagnostics().add(element.pointer() + (fault->pointer().empty() ? "" : "/") + fault->pointer(), fault->message);
      sound = false;
    } else {
      choice.values.push_back(std::move(*value));
    }
  }
  if (!sound || choice.values.empty()) return std::nullopt;
  return choice;
}

std::optional<Fault> ChoiceInput::find_fault(const Value& value) const {
  if (std::find(values.begin(), values.end(), value) != values.end()) return std::nullopt;
  return Fault{{}, fmt::format("{} is not among {}", to_display(value, 40), to_display(Value(values), 80))};
}

void ChoiceInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  std::vector<std::string> shown;
  for (const Value& value : values) {
    std::string text = to_display(value, 60);
    if (std::find(shown.begin(), shown.end(), text) == shown.end()) shown.push_back(std::move(text));
  }
  lines.push_back(fmt::format("{} is one of: {}", name, fmt::join(shown, ", ")));
}

void ChoiceInput::check_narrows(const ChoiceInput& narrow, const Narrowing& place) const {
  for (std::size_t i = 0; i < narrow.values.size(); ++i) {
    if (const auto fault = find_fault(narrow.values[i])) {
      place.add(fmt::format("values/{}", i), "outside the input model: " + fault->message);
    }
  }
}

std::uint64_t ChoiceInput::cardinality() const { return std::set(values.begin(), values.end()).size(); }

std::uint64_t ChoiceInput::volume() const {
  std::uint64_t most = 1;
  for (const Value& value : values) most = std::max(most, parts(value));
  return most;
}

}  // namespace rehearse
