#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parameter_set.hpp"

namespace rehearse {

// What calls of a class depend on: named numbers, each with a formula over the constructor's parameters for its start.
struct ClassState {
  std::vector<std::string> names;
  std::vector<Formula> starts;
};

// When a method may be called, and what becomes of the state.
struct CallRules {
  std::vector<Formula> conditions;  // over the method's parameters, the constructor's and the state
  struct Effect {
    std::size_t name = 0;  // index in the state
    Formula number;        // over the same, as they are before the call
  };
  std::vector<Effect> effects;
};

// "state" beside "methods". Absent: none.
[[nodiscard]] ClassState read_class_state(const JsonReader& json, const std::vector<Parameter>& constructor);

// The constructor's parameters and the state, in this order.
[[nodiscard]] std::vector<OuterName> outer_names(const ClassState& state, const std::vector<Parameter>& constructor,
                                                 const ParameterSet& declared);

// "requires" and "effect" of a method.
[[nodiscard]] CallRules read_call_rules(const JsonReader& json, const ClassState& state, const std::vector<FormulaName>& names,
                                        const std::vector<Parameter>& parameters);

// The state as calls go on.
class CallHistory {
 public:
  // `constructed` are the constructor's arguments, and outlive it. Throws Unsatisfiable where a start cannot be reckoned.
  CallHistory(const ClassState& state, const Value::Array& constructed);

  [[nodiscard]] FormulaValues outer() const;
  // The condition that does not hold for a call; of those that speak of arguments only where there are some.
  [[nodiscard]] const Formula* broken_condition(const CallRules& rules, std::size_t parameter_count,
                                                const Value::Array* arguments) const;
  // What cannot be reckoned is told.
  [[nodiscard]] std::optional<std::string> apply(const CallRules& rules, const Value::Array& arguments);

 private:
  [[nodiscard]] FormulaValues values_for(const Value::Array& arguments) const;

  const Value::Array& constructed_;
  Value::Array numbers_;
};

void describe_class_state(const ClassState& state, std::vector<std::string>& lines);
void describe_call_rules(const std::string& method, const ClassState& state, const CallRules& rules,
                         std::vector<std::string>& lines);

void check_same(const ClassState& wide, const ClassState& narrow, const Narrowing& place);
// A recipe may ask for more conditions, not for fewer.
void check_narrows(const CallRules& wide, const CallRules& narrow, const Narrowing& place);

}  // namespace rehearse
