#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "binding.hpp"
#include "declaration.hpp"
#include "rehearse/bank/formula.hpp"

namespace rehearse {

// A name from outside that formulas of a call may speak of beside its own parameters: of the constructor, of the state.
struct OuterName {
  FormulaName name;
  NameBounds bounds;
};

// The declared inputs of one call: a declaration for each parameter, in the signature's order, and how they relate.
struct ParameterSet {
  std::vector<std::string> names;
  std::vector<Declaration> declarations;
  std::vector<std::vector<Binding>> bindings;  // of each declaration
  std::vector<double> seen;                    // of each, the probability that it repeats an earlier one of its name
  std::vector<Formula> relations;              // true or false of the arguments, and of what is outside
  std::vector<std::size_t> draw_order;         // what depends on another parameter comes after it
  std::optional<std::size_t> scale;            // the parameter that growth is measured over, where one is named

  [[nodiscard]] bool is_bound() const;
};

// What a call is drawn in.
struct CallScope {
  FormulaValues outer = {};                                   // by the order of the outer names
  const std::map<std::string, Value::Array>* seen = nullptr;  // arguments of earlier calls, by parameter
};

[[nodiscard]] std::vector<FormulaName> formula_names(const std::vector<Parameter>& parameters,
                                                     const std::vector<OuterName>& outer);

// "seen" is known where there are earlier calls.
enum class Calls { one, several };
[[nodiscard]] std::optional<ParameterSet> read_parameter_set(const JsonReader& json, const std::vector<Parameter>& parameters,
                                                             const std::vector<OuterName>& outer = {},
                                                             Calls calls = Calls::one);

// The arguments have the shape of the parameters. The fault's path starts with the argument's index.
[[nodiscard]] std::optional<Fault> find_fault(const Value::Array& arguments, const ParameterSet& parameters,
                                              const FormulaValues& outer = {});

// Throws Unsatisfiable where the relations are not met in a bounded number of tries.
[[nodiscard]] Value::Array draw(const ParameterSet& parameters, RandomStream& random, const CallScope& scope = {});

// Whether draw() may give up: it has relations, or distinct elements that are found by rejection.
[[nodiscard]] bool may_give_up(const ParameterSet& parameters);
[[nodiscard]] std::uint64_t volume(const ParameterSet& parameters);

// Once sizes are set to one number each: integers that others' sizes are declared by take the numbers that give those sizes,
// and the sizes follow them again, as in `declared`.
void follow_sizes(ParameterSet& sized, const ParameterSet& declared);

// The size of that parameter where other arguments give it: 7 of a graph of "n" nodes and n = 7.
[[nodiscard]] std::optional<std::int64_t> size_by_formula(const ParameterSet& parameters, std::size_t index,
                                                          const Value::Array& arguments);

void describe_constraints(const ParameterSet& parameters, std::vector<std::string>& lines);
void check_narrows(const ParameterSet& wide, const ParameterSet& narrow, const std::string& pointer, Diagnostics& diagnostics);

}  // namespace rehearse
