#include "class_state.hpp"

#include <algorithm>
#include <cctype>

namespace rehearse {
namespace {

constexpr std::size_t max_conditions = 20;
constexpr std::size_t max_names = 20;
constexpr std::size_t max_text = 200;

const Type number_type{TypeKind::long_type, {}};

std::optional<Formula> read_number(const JsonReader& json, const std::vector<FormulaName>& names) {
  std::string text;
  if (json.json() != nullptr && json.json()->integer() != nullptr) {
    // As a formula has no number below zero, it is a difference.
    const std::int64_t number = *json.json()->integer();
    text = number < 0 ? fmt::format("-{}", static_cast<std::uint64_t>(0) - static_cast<std::uint64_t>(number))
                      : std::to_string(number);
  } else if (const auto read = json.text(TextForm::one_line, max_text)) {
    text = *read;
  } else {
    return std::nullopt;
  }
  auto formula = Formula::parse(text, names);
  if (!formula) {
    json.report(formula.error().message);
    return std::nullopt;
  }
  if (!(formula->type() == number_type)) {
    json.report_expected("a formula of a whole number");
    return std::nullopt;
  }
  return std::move(*formula);
}

void read_conditions(const JsonReader& json, const std::vector<FormulaName>& names, CallRules& rules) {
  for (const JsonReader& element : json.elements("conditions", 1, max_conditions)) {
    const auto text = element.text(TextForm::one_line, max_text);
    if (!text) continue;
    auto formula = Formula::parse(*text, names);
    if (!formula) {
      element.report(formula.error().message);
    } else if (formula->type().kind != TypeKind::boolean) {
      element.report_expected("a comparison, or several joined by and, or");
    } else {
      rules.conditions.push_back(std::move(*formula));
    }
  }
}

bool is_name(const std::string& text) {
  const auto is_part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  return !text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) == 0 &&
         std::all_of(text.begin(), text.end(), is_part);
}

bool speaks_of_arguments(const Formula& formula, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (formula.speaks_of(i)) return true;
  }
  return false;
}

}  // namespace

ClassState read_class_state(const JsonReader& json, const std::vector<Parameter>& constructor) {
  ClassState state;
  const auto member = json.find("state");
  if (!member || !member->is_object_of_any_members("an object of names and what they start with")) return state;
  const auto names = formula_names(constructor, {});
  for (const auto& [name, start] : *member->json()->object()) {
    const JsonReader place = member->member(name);
    const bool is_taken =
        std::any_of(constructor.begin(), constructor.end(), [&](const Parameter& p) { return p.name == name; });
    if (is_taken) place.report("a parameter of the constructor has this name");
    if (!is_name(name)) place.report("a name consists of letters, digits and _, and does not start with a digit");
    if (state.names.size() == max_names) place.report("these are too many names");
    auto number = read_number(place, names);
    if (!number) continue;
    state.names.push_back(name);
    state.starts.push_back(std::move(*number));
  }
  return state;
}

std::vector<OuterName> outer_names(const ClassState& state, const std::vector<Parameter>& constructor,
                                   const ParameterSet& declared) {
  std::vector<OuterName> names;
  for (std::size_t i = 0; i < declared.declarations.size(); ++i) {
    names.push_back({{constructor[i].name, case_type(constructor[i])}, {&declared.declarations[i], {}}});
  }
  constexpr std::int64_t most = 2147483647;
  for (const std::string& name : state.names) names.push_back({{name, number_type}, {nullptr, {-most - 1, most}}});
  return names;
}

CallRules read_call_rules(const JsonReader& json, const ClassState& state, const std::vector<FormulaName>& names,
                          const std::vector<Parameter>& parameters) {
  CallRules rules;
  for (const Parameter& parameter : parameters) {
    if (std::find(state.names.begin(), state.names.end(), parameter.name) == state.names.end()) continue;
    json.member("params").member(parameter.name).report("a number of the state has this name");
  }
  if (const auto conditions = json.find("requires")) read_conditions(*conditions, names, rules);
  const auto effect = json.find("effect");
  if (!effect) return rules;
  const std::vector<std::string_view> known(state.names.begin(), state.names.end());
  if (!effect->is_object("an object with what numbers of the state become", known)) return rules;
  for (std::size_t i = 0; i < state.names.size(); ++i) {
    const auto member = effect->find(state.names[i]);
    if (!member) continue;
    if (auto number = read_number(*member, names)) rules.effects.push_back({i, std::move(*number)});
  }
  return rules;
}

CallHistory::CallHistory(const ClassState& state, const Value::Array& constructed) : constructed_(constructed) {
  const FormulaValues values(constructed.begin(), constructed.end());
  for (const Formula& start : state.starts) {
    auto number = start.evaluate(values);
    if (!number) throw Unsatisfiable{number.error().message};
    numbers_.push_back(std::move(*number));
  }
}

FormulaValues CallHistory::outer() const {
  FormulaValues values(constructed_.begin(), constructed_.end());
  values.insert(values.end(), numbers_.begin(), numbers_.end());
  return values;
}

FormulaValues CallHistory::values_for(const Value::Array& arguments) const {
  FormulaValues values(arguments.begin(), arguments.end());
  const FormulaValues around = outer();
  values.insert(values.end(), around.begin(), around.end());
  return values;
}

const Formula* CallHistory::broken_condition(const CallRules& rules, std::size_t parameter_count,
                                             const Value::Array* arguments) const {
  if (rules.conditions.empty()) return nullptr;
  const Value::Array none(parameter_count);
  const FormulaValues values = values_for(arguments == nullptr ? none : *arguments);
  for (const Formula& condition : rules.conditions) {
    if (arguments == nullptr && speaks_of_arguments(condition, parameter_count)) continue;
    if (!condition.holds(values)) return &condition;
  }
  return nullptr;
}

std::optional<std::string> CallHistory::apply(const CallRules& rules, const Value::Array& arguments) {
  if (rules.effects.empty()) return std::nullopt;
  Value::Array after = numbers_;
  const FormulaValues values = values_for(arguments);
  for (const CallRules::Effect& effect : rules.effects) {
    auto number = effect.number.evaluate(values);
    if (!number) return number.error().message;
    after[effect.name] = std::move(*number);
  }
  numbers_ = std::move(after);
  return std::nullopt;
}

void describe_class_state(const ClassState& state, std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < state.names.size(); ++i) {
    lines.push_back(fmt::format("{} == {} after the constructor", state.names[i], state.starts[i].text()));
  }
}

void describe_call_rules(const std::string& method, const ClassState& state, const CallRules& rules,
                         std::vector<std::string>& lines) {
  for (const Formula& condition : rules.conditions) {
    lines.push_back(fmt::format("{} is called only where {}", method, condition.text()));
  }
  for (const CallRules::Effect& effect : rules.effects) {
    lines.push_back(fmt::format("{}: {} becomes {}", method, state.names[effect.name], effect.number.text()));
  }
}

void check_same(const ClassState& wide, const ClassState& narrow, const Narrowing& place) {
  const auto same_text = [](const Formula& a, const Formula& b) { return a.text() == b.text(); };
  const bool is_same = wide.names == narrow.names && std::equal(wide.starts.begin(), wide.starts.end(), narrow.starts.begin(),
                                                                narrow.starts.end(), same_text);
  if (!is_same) place.add("state", "the input model has another state");
}

void check_narrows(const CallRules& wide, const CallRules& narrow, const Narrowing& place) {
  for (const Formula& condition : wide.conditions) {
    const bool kept = std::any_of(narrow.conditions.begin(), narrow.conditions.end(),
                                  [&](const Formula& other) { return other.text() == condition.text(); });
    if (!kept) place.add("requires", fmt::format("the input model's \"{}\" is missing", condition.text()));
  }
  const auto same = [](const CallRules::Effect& a, const CallRules::Effect& b) {
    return a.name == b.name && a.number.text() == b.number.text();
  };
  if (!std::equal(wide.effects.begin(), wide.effects.end(), narrow.effects.begin(), narrow.effects.end(), same)) {
    place.add("effect", "the input model has another effect");
  }
}

}  // namespace rehearse
